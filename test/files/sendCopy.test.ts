import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
  buildReports,
  languages,
  reportList,
  sendPlan,
  serialOf,
  settingsOf,
  translator,
  type Company,
  type Language,
  type PresentSheet,
  type Recipient,
  type SendPlan,
} from "../../core/index";
import { Facts } from "../../core/reports/Facts";
import { openFile } from "../../files/index";
import { addPlan } from "../../files/write/addPlan";
import { sendCopy } from "../../files/write/sendCopy";
import { sampleCompany } from "../core/reports/companies";
import { describeWithLibreOffice, recalculated } from "../hosts/libreOffice";
import type { Observed } from "../hosts/observed";
import { observedFile } from "../hosts/observedFile";
import { describeWithOpenXml, openXmlFaults } from "../hosts/openXml";
import { packageFaults } from "../hosts/packageFaults";
import { roundedCells } from "../hosts/roundedCells";
import { blocksOf } from "./helpers";

const now = { now: "2009-04-15T00:00:00.000Z" };
const today = serialOf(2009, 4, 15);
const company = sampleCompany("en");
const [ivanov, petrov] = [company.managers[0]!, company.managers[1]!];
const facts = new Facts(company, settingsOf({}), today);
const clientsOf = (manager: string): string[] =>
  company.clients.filter((_, client) => company.managers[facts.responsible[client]!] === manager);
const client = clientsOf(ivanov)[0]!;

/** All reports in a workbook, read back from its file. */
async function builtSheets(of: Company): Promise<PresentSheet[]> {
  const built = buildReports(reportList, { company: of, say: translator("en"), today, options: {} });
  const plan = { format: 1 as const, sheets: built.flatMap((one) => one.plan.sheets) };
  const file = await openFile("book", addPlan(null, plan, now));
  const visible = file.sheets.filter(({ hidden }) => !hidden);
  return Promise.all(visible.map(async ({ name }) => ({ name, blocks: await blocksOf(file, name) })));
}

const sheets = await builtSheets(company);
const copy = (recipient: Recipient, language: Language = "en"): SendPlan =>
  sendPlan({ sheets, company, recipient, companyName: "Harbour Ltd", language, say: translator("en"), today });
const recipients: readonly Recipient[] = [
  { type: "all" },
  { type: "manager", name: ivanov },
  { type: "client", name: client },
];
const copies = recipients.map((recipient) => {
  const plan = copy(recipient);
  return { type: recipient.type, plan, bytes: sendCopy(plan, now) };
});

/** Every part of a package as text. */
function parts(bytes: Uint8Array): [string, string][] {
  return Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]);
}

function escaped(name: string): string {
  return name.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

describe.each(copies)("a sent file for $type", ({ plan, bytes }) => {
  const observed = observedFile(bytes);

  it("holds the sheets of the copy and no other, nothing hidden, no name that leads elsewhere", () => {
    expect(observed.sheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
    for (const sheet of observed.sheets) {
      expect({ hidden: sheet.hidden, rows: sheet.hiddenRows, columns: sheet.hiddenColumns }).toEqual({
        hidden: false,
        rows: [],
        columns: [],
      });
      expect(sheet.validations).toEqual([]);
    }
    expect(observed.names).toEqual([]);
    const paths = parts(bytes).map(([path]) => path);
    expect(paths.filter((path) => /external|pivot|custom|connections|sharedStrings/i.test(path))).toEqual([]);
  });

  it("holds no key, no recipe and nobody's name in its properties", () => {
    for (const [path, text] of parts(bytes)) {
      expect({ path, found: /klientela-|klientela\/1|>(client|manager):|#[\w.-]+#/.exec(text)?.[0] }).toEqual({
        path,
        found: undefined,
      });
    }
    const properties = parts(bytes).find(([path]) => path === "docProps/core.xml")![1];
    expect(/creator|lastModifiedBy/.test(properties)).toBe(false);
  });

  it("gives Excel nothing to repair", () => {
    expect(packageFaults(bytes)).toEqual([]);
  });

  it("has the same bytes when it is made again", () => {
    expect(sendCopy(plan, now)).toEqual(bytes);
  });
});

describe("a sent file for one recipient", () => {
  it.each([
    ["manager", [...clientsOf(petrov), petrov]],
    ["client", [...company.clients, petrov].filter((name) => name !== client)],
  ] as const)("names nobody else in any byte: %s", (type, others) => {
    const { bytes } = copies.find((one) => one.type === type)!;
    const texts = parts(bytes).map(([, text]) => text);
    // a name within the name of somebody who may be named is no leak
    const allowed = type === "manager" ? [...clientsOf(ivanov), ivanov] : [client, ivanov];
    const cut = texts.map((text) => allowed.reduce((rest, name) => rest.replaceAll(escaped(name), ""), text));
    expect(others.length).toBeGreaterThan(50);
    const isNamed = (name: string): boolean =>
      cut.some((text) => new RegExp(`(?<![\\p{L}\\p{N}])${quoted(escaped(name))}(?![\\p{L}\\p{N}])`, "u").test(text));
    expect(others.filter(isNamed)).toEqual([]);
  });

  it("isn't written where a name is left", () => {
    const { plan } = copies[1]!;
    const forbidden = [...plan.names.forbidden, "Harbour"];
    expect(() => sendCopy({ ...plan, names: { allowed: [], forbidden } }, now)).toThrow(/sendLeak/);
  });
});

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

describeWithOpenXml("Office's own rules on sent files", () => {
  it.each(copies)("find nothing: $type", async ({ bytes }) => {
    expect(await openXmlFaults(bytes)).toEqual([]);
  });
});

describeWithLibreOffice("a sent file in LibreOffice", () => {
  const written = [
    ...copies.map(({ bytes }) => bytes),
    ...languages.map((language) => sendCopy(copy(recipients[1]!, language), now)),
  ];
  let opened: Promise<Observed[]> | undefined;
  const all = (): Promise<Observed[]> => (opened ??= recalculated(written));

  it("shows the same cells after computing every formula anew, without an error", async () => {
    const shown = await all();
    shown.forEach((book, at) => {
      const before = observedFile(written[at]!);
      expect(book.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
      book.sheets.forEach((sheet, index) => {
        const errors = [...sheet.cells].filter(([, { value }]) => typeof value === "string" && value.startsWith("#"));
        expect(errors).toEqual([]);
        const values = (of: Observed["sheets"][number]) =>
          Object.entries(roundedCells(of.cells)).flatMap(([address, { value }]) =>
            value === null || value === "" ? [] : [[address, value]],
          );
        expect(values(sheet)).toEqual(values(before.sheets[index]!));
      });
    });
  });

  it("has no hidden row or column", async () => {
    for (const { sheets: shown } of await all()) {
      for (const { hiddenRows, hiddenColumns } of shown) {
        expect({ hiddenRows, hiddenColumns }).toEqual({ hiddenRows: [], hiddenColumns: [] });
      }
    }
  });
});
