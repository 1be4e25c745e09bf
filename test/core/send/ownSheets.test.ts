import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import type { SampledSheet } from "../../../core/ledger/sampledSheet";
import { builtSheetInfo } from "../../../core/refresh/builtSheets";
import { ownRemarks } from "../../../core/send/ownRemarks";
import { ownSheets } from "../../../core/send/ownSheets";
import { sendPlan } from "../../../core/send/sendPlan";
import { translator } from "../../../core/text/translate";
import { sampleCompany } from "../reports/companies";
import { asked, presentOf, sheetsOf } from "./copies";

const company = sampleCompany("en");
const [clients] = sheetsOf(company, ["client-table"]);
const built = presentOf("Clients", clients!.rows);
const info = builtSheetInfo("Clients", "Clients", built.blocks)!;
const sheet = (name: string, rows: CellValue[][], hidden = false): SampledSheet => ({ name, rows, hidden });
const notes = sheet("Notes", [["Call on Monday"]]);
const sales = [
  ["Date", "Client", "Amount"],
  [39_904, "Lyutik", 5],
];

describe("ownSheets", () => {
  it("are what the user wrote himself, in the order of the workbook", () => {
    const source = company.ledger.source.sheet;
    const sheets = [
      sheet("Summary", [["Class", "Share"]]),
      sheet(source, sales),
      sheet("Clients", clients!.rows),
      sheet("Register", [["Client", "Manager"]]),
      sheet("Secret", [["x"]], true),
      sheet("Blank", [[null]]),
      notes,
    ];
    const known = { ledger: source, register: "register", built: [info] };
    expect(ownSheets(sheets, known)).toEqual(["Summary", "Notes"]);
  });

  it("are none that looks like a ledger, and none that a recipe reads whatever its headers are", () => {
    const [hint] = info.sources;
    const from = { ...info, sources: [{ ...hint!, sheet: "Odd data" }] };
    const sheets = [sheet("Last year", sales), sheet("ODD DATA", [["a", "b"]]), notes];
    expect(ownSheets(sheets, { ledger: "", register: "", built: [from] })).toEqual(["Notes"]);
  });
});

describe("a sheet that looks like the register", () => {
  const sheets = [sheet("People", [["Client", "Manager", "Client since"]]), notes];

  it("stays out unless another one is known as the register", () => {
    expect(ownSheets(sheets, { ledger: "", register: "", built: [] })).toEqual(["Notes"]);
    expect(ownSheets(sheets, { ledger: "", register: "Notes", built: [] })).toEqual(["People"]);
  });
});

describe("own sheets of a plan", () => {
  const request = { sheets: [built], own: ["clients", "Notes"], company, ...asked };

  it("stand behind the built ones under a free name, and it is said that nobody checked them", () => {
    const copy = sendPlan(request);
    expect(copy.own).toEqual([
      { sheet: "clients", name: "clients (2)" },
      { sheet: "Notes", name: "Notes" },
    ]);
    expect(copy.remarks.at(-1)).toMatch(
      /^Your own sheets go along .*: clients and Notes\. Nothing in them was checked/,
    );
    expect(sendPlan({ ...request, sheets: [] }).sheets).toEqual([]);
    expect(sendPlan({ ...request, own: [] }).own).toEqual([]);
  });

  it.each([
    { type: "manager", name: company.managers[0]! },
    { type: "client", name: company.clients[0]! },
  ] as const)("stay behind in a copy for one $type", (recipient) => {
    const copy = sendPlan({ ...request, recipient });
    expect(copy.own).toEqual([]);
    expect(copy.remarks).toContain(
      "Left out, since your own sheets can't be limited to one manager or one client: clients and Notes.",
    );
    expect(() => sendPlan({ ...request, sheets: [], recipient })).toThrow(/sendOwnForOne/);
  });
});

describe("ownRemarks", () => {
  const finding = { sheet: "Notes", left: [], hidden: false, errors: 0 };

  it("says nothing of a sheet that is all there", () => {
    expect(ownRemarks(translator("en"), [finding])).toEqual([]);
  });

  it("counts in the language of who sends", () => {
    const left = [
      { code: "kept.chart", count: 2 },
      { code: "kept.link", count: 5 },
    ] as const;
    expect(ownRemarks(translator("ru"), [{ ...finding, left, errors: 3 }])).toEqual([
      "Notes: в копии только значения, поэтому в неё не вошли: 2 диаграммы и 5 ссылок.",
      "Notes: 3 ячейки показывают ошибку.",
    ]);
  });
});
