import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import {
  buildReports,
  companyOf,
  layout,
  reportKeys,
  reportList,
  translator,
  type CellBlock,
  type Plan,
} from "../../core/index";
import { openFile } from "../../files/index";
import { addPlan } from "../../files/write/addPlan";
import { goldenCompany, goldenDay, goldenTime, readLedger } from "../golden/companies";
import { expectedOf } from "../hosts/expectedOf";
import { describeWithLibreOffice, resaved } from "../hosts/libreOffice";
import type { Observed } from "../hosts/observed";
import { observedFile } from "../hosts/observedFile";
import { packageFaults } from "../hosts/packageFaults";
import { roundedCells } from "../hosts/roundedCells";
import { withLedger } from "./withLedger";

const PATCHED = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];
const options = { now: goldenTime };

/** One in Cyrillic, and one without a register: of the other languages the golden plans tell. */
const WRITTEN = ["sample-ru", "northwind-en"];
const companies = (await Promise.all(WRITTEN.map(goldenCompany))).map(({ name, built }) => {
  const plan: Plan = { format: 1, sheets: built.flatMap((one) => one.plan.sheets) };
  return { name, original: null, plan, bytes: addPlan(null, plan, options) };
});
const kept = await Promise.all(
  ["rich", "charts", "pivot"].map(async (name) => {
    const own = new Uint8Array(readFileSync(new URL(`../fixtures/kept/${name}.xlsx`, import.meta.url)));
    const original = withLedger(own);
    const plan = await allReports(original);
    return { name, original, plan, bytes: addPlan(original, plan, options) };
  }),
);

/** All reports of a workbook whose last sheet is the ledger, by the way of every host: cells, ledger, reports. */
async function allReports(bytes: Uint8Array): Promise<Plan> {
  const file = await openFile("kept.xlsx", bytes);
  const sheet = file.sheets.at(-1)!.name;
  const blocks: CellBlock[] = [];
  for await (const block of file.read(sheet)) blocks.push(block);
  const company = companyOf(readLedger(sheet, blocks), null);
  const built = buildReports(reportList, { company, say: translator("en"), today: goldenDay, options: {} });
  return { format: 1, sheets: built.flatMap((one) => one.plan.sheets) };
}

/** What stands behind the sheets of the user's own. */
function ownSheets(bytes: Uint8Array, count: number) {
  return observedFile(bytes).sheets.slice(-count);
}

describe.each([...companies, ...kept])("the reports of $name, written", ({ plan, original, bytes }) => {
  const expected = expectedOf(plan);

  it("are all that there are", () => {
    expect([...new Set(plan.sheets.map(({ recipe }) => recipe.report))]).toEqual(reportKeys);
  });

  const observed = ownSheets(bytes, plan.sheets.length);

  it.each(expected.map((sheet, index) => [sheet.name, index] as const))("show what is planned: %s", (_, index) => {
    const { breaks, tables, cells, name: wished, ...rest } = expected[index]!;
    const sheet = observed[index]!;
    expect(sheet.name.startsWith(wished)).toBe(true);
    expect(roundedCells(sheet.cells)).toEqual(roundedCells(cells));
    expect(sheet).toMatchObject(rest);
    expect(sheet.tables.map((table) => table.range)).toEqual(tables.map((table) => table.range));
    expect(sheet.print.breaks).toEqual(rest.print.onePage ? [] : expect.arrayContaining([...breaks]));
  });

  it("give Excel nothing to repair", () => {
    const own = original === null ? [] : packageFaults(original);
    expect(packageFaults(bytes).filter((fault) => !own.includes(fault))).toEqual([]);
  });
});

describe.each(kept)("all reports in the user's workbook $name", ({ original, bytes }) => {
  it("keeps every part of it but the four that name the new ones, and only adds to these", () => {
    const before = unzipSync(original);
    const after = unzipSync(bytes);
    for (const [path, part] of Object.entries(before)) {
      if (!PATCHED.includes(path)) expect(after[path], path).toEqual(part);
      else expect(strFromU8(after[path]!).length, path).toBeGreaterThan(strFromU8(part).length);
    }
  });

  it("keeps its sheets as they were", () => {
    const before = observedFile(original);
    expect(observedFile(bytes).sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  });
});

describeWithLibreOffice("LibreOffice and the reports", () => {
  let computed: Observed[] = [];

  beforeAll(async () => {
    const files = [...companies, ...kept].map((one) => one.bytes);
    computed = (await resaved([...files, ...kept.map((one) => one.original)])).map(observedFile);
  });

  it.each([...companies, ...kept].map(({ name }, index) => [name, index] as const))(
    "computes every formula to the planned value, and keeps every text: %s",
    (_, index) => {
      const { plan, bytes } = [...companies, ...kept][index]!;
      const count = plan.sheets.length;
      const written = ownSheets(bytes, count);
      const theirs = computed[index]!.sheets.slice(-count);
      let formulas = 0;
      const others: [where: string, shown: unknown, planned: unknown][] = [];
      expectedOf(plan).forEach((sheet, place) => {
        expect(theirs[place]!.name).toBe(written[place]!.name);
        for (const [address, { value, formula }] of sheet.cells) {
          const shown = theirs[place]!.cells.get(address)?.value ?? null;
          if (formula !== null) formulas++;
          const same = typeof value === "number" ? isNear(shown, value) : (shown ?? "") === (value ?? "");
          if (!same) others.push([`${sheet.name} ${address}`, shown, value]);
        }
      });
      expect(others).toEqual([]);
      expect(formulas).toBeGreaterThan(50);
    },
  );

  it.each(kept.map(({ name }, index) => [name, index] as const))("shows old and new: %s", (_, index) => {
    const { plan } = kept[index]!;
    const after = computed[companies.length + index]!;
    const before = computed[companies.length + kept.length + index]!;
    expect(after.sheets.length).toBe(before.sheets.length + plan.sheets.length);
    for (const [place, sheet] of before.sheets.entries()) {
      const values = (of: typeof sheet) => [...of.cells].map(([address, cell]) => [address, cell.value, cell.formula]);
      expect(values(after.sheets[place]!)).toEqual(values(sheet));
      expect(after.sheets[place]!.charts.length).toBe(sheet.charts.length);
    }
    const charts = after.sheets.slice(-plan.sheets.length).map((sheet) => sheet.charts.map((chart) => chart.title));
    expect(charts).toEqual(
      plan.sheets.map((sheet) =>
        layout(sheet).placed.flatMap((one) => (one.type === "chart" ? [one.block.title] : [])),
      ),
    );
  });
});

/** Equal to 1e-9, of the value where that is large. */
function isNear(shown: unknown, value: number): boolean {
  return typeof shown === "number" && Math.abs(shown - value) / Math.max(1, Math.abs(value)) < 1e-9;
}
