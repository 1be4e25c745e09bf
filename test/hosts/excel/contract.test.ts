import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import {
  buildReports,
  companyOf,
  reportKeys,
  reportList,
  translator,
  type CellBlock,
  type Company,
  type Language,
  type Plan,
} from "../../../core/index";
import { ExcelDoor } from "../../../excel-addin/host/ExcelDoor";
import { applyPlan } from "../../../excel-addin/refresh/applyPlan";
import type { PresentReads } from "../../../excel-addin/refresh/PresentReads";
import { openFile } from "../../../files/index";
import type { Task } from "../../../pane/port/Host";
import { typedSample } from "../../core/reports/typedSample";
import { goldenDay, readLedger } from "../../golden/companies";
import { DIFFICULT_TEXTS, everyFeature } from "../../files/everyFeature";
import { byColumn } from "../byColumn";
import { expectedOf, type Expected } from "../expectedOf";
import type { ObservedMark, ObservedSheet } from "../observed";
import { roundedCells } from "../roundedCells";
import { excelHost, type ExcelHost } from "./excelHost";
import { observedOf } from "./observedExcel";

const task: Task = { signal: new AbortController().signal, progress: () => undefined };

/** One in Cyrillic with all its sheets, and one without a register: what the files are held against too. */
const companies = [
  { name: "the sample company", plan: allReports(typedSample("ru"), "ru") },
  { name: "Northwind", plan: allReports(await northwind(), "en") },
];

function allReports(company: Company, language: Language): Plan {
  const built = buildReports(reportList, { company, say: translator(language), today: goldenDay, options: {} });
  return { format: 1, sheets: built.flatMap((one) => one.plan.sheets) };
}

async function northwind(): Promise<Company> {
  const bytes = readFileSync(new URL("../../fixtures/northwind/ledger.csv", import.meta.url));
  const file = await openFile("ledger.csv", new Uint8Array(bytes));
  const sheet = file.sheets[0]!.name;
  const blocks: CellBlock[] = [];
  for await (const block of file.read(sheet)) blocks.push(block);
  return companyOf(readLedger(sheet, blocks), null);
}

/** Nothing of the workbook was read before. */
const noReads: PresentReads = { lastRead: () => null };

/** Builds the sheets of a plan in the way of the add-in, and gives their names. */
async function write({ api }: ExcelHost, plan: Plan): Promise<string[]> {
  const { regions, findings } = await applyPlan(new ExcelDoor(api), plan, [], task, noReads);
  expect(findings).toEqual([]);
  return regions.map(({ sheet }) => sheet);
}

/** Conditional formats in the order of their cells: those on one cell exclude each other, so which goes first says nothing. */
function inOrder(marks: readonly ObservedMark[]): ObservedMark[] {
  const key = (mark: ObservedMark): string => JSON.stringify(Object.entries(mark).sort());
  return [...marks].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** What every host shows alike; the names of tables, and breaks made for the paper, are left to each. */
function compared({ cells, marks, validations, tables, print, ...sheet }: ObservedSheet | Expected) {
  return {
    cells: roundedCells(cells),
    marks: inOrder(marks),
    validations: byColumn(validations),
    tables: tables.map(({ range, headers, filter }) => ({ range, headers, filter })),
    print: {
      landscape: print.landscape,
      onePage: print.onePage,
      repeatedRows: print.repeatedRows,
      footer: print.footer,
    },
    gridLines: sheet.gridLines,
    widths: sheet.widths,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    frozen: sheet.frozen,
    notes: sheet.notes,
    charts: sheet.charts.map(({ series, ...chart }) => ({
      ...chart,
      series: series.map((one) => ({ ...one, values: one.values.map(rounded) })),
    })),
  };
}

/** To twelve digits, as `roundedCells`: sums are written to the last digit, expectations add up plainly. */
function rounded(value: number | string | null): number | string | null {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

/** Results of formulas that are the planned ones to 1e-9, of the value where that is large, as the planned ones. */
function nearly(sheet: ObservedSheet, planned: Expected): ObservedSheet {
  const cells = new Map(sheet.cells);
  for (const [address, cell] of cells) {
    const wanted = planned.cells.get(address)?.value;
    if (cell.formula === null || typeof cell.value !== "number" || typeof wanted !== "number") continue;
    if (Math.abs(cell.value - wanted) / Math.max(1, Math.abs(wanted)) < 1e-9) {
      cells.set(address, { ...cell, value: wanted });
    }
  }
  return { ...sheet, cells };
}

function written(host: ExcelHost, name: string, planned: Expected): ObservedSheet {
  return nearly(
    observedOf(host.book).sheets.find((sheet) => sheet.name === name)!,
    planned,
  );
}

describe.each(companies)("the reports of $name, written into Excel", ({ plan }) => {
  const expected = expectedOf(plan);
  const host = excelHost();
  let sheets: ObservedSheet[] = [];

  beforeAll(async () => {
    const names = await write(host, plan);
    const observed = observedOf(host.book).sheets;
    sheets = names.map((name, index) =>
      nearly(
        observed.find((sheet) => sheet.name === name)!,
        expected[index]!,
      ),
    );
  });

  it("are all that there are", () => {
    expect([...new Set(plan.sheets.map(({ recipe }) => recipe.report))]).toEqual(reportKeys);
  });

  it.each(expected.map((sheet, index) => [sheet.name, index] as const))("show what is planned: %s", (_, index) => {
    const planned = expected[index]!;
    const sheet = sheets[index]!;
    expect(compared(sheet)).toEqual(compared(planned));
    expect(sheet.hidden).toBe(false);
    expect(sheet.print.breaks).toEqual(planned.print.onePage ? [] : expect.arrayContaining([...planned.breaks]));
  });

  it("never asked for more than Excel on the web takes at once", () => {
    expect(host.book.syncs.length).toBeGreaterThan(plan.sheets.length);
    expect(Math.max(...host.book.syncs.map(({ requestBytes }) => requestBytes))).toBeLessThan(5_000_000);
  });
});

describe.each(["1.20", "1.12"])("a plan with everything in it, in an Excel with ExcelApi %s", (version) => {
  const expected = expectedOf(everyFeature);
  const host = excelHost({ version });
  let names: string[] = [];

  beforeAll(async () => {
    names = await write(host, everyFeature);
  });

  it.each(expected.map((sheet, index) => [sheet.name, index] as const))(
    "shows every cell and rule of %s",
    (_, index) => {
      const planned = expected[index]!;
      const cells = new Map(planned.cells);
      // two headers that differ by a capital letter only are one name to a table
      for (const [address, cell] of cells) {
        if (cell.value === "two\nlines") cells.set(address, { ...cell, value: "two\nlines (2)" });
      }
      const tables = planned.tables.map((table) => ({
        ...table,
        headers: table.headers.map((header) => (header === "two\nlines" ? "two\nlines (2)" : header)),
      }));
      // without notes for add-ins there are none
      const notes = version === "1.20" ? planned.notes : [];
      expect(compared(written(host, names[index]!, planned))).toEqual(compared({ ...planned, cells, tables, notes }));
    },
  );

  it("keeps texts texts", () => {
    const shown = observedOf(host.book).sheets.flatMap((sheet) => [...sheet.cells.values()].map((cell) => cell.value));
    for (const text of DIFFICULT_TEXTS) expect(shown).toContain(text);
  });

  it("keeps the headers of a table the same as its cells", () => {
    for (const sheet of observedOf(host.book).sheets) {
      for (const { range, headers } of sheet.tables) {
        const [first] = range.split(":");
        const row = /\d+$/.exec(first!)![0];
        const cells = [...sheet.cells].filter(([address]) => new RegExp(`^[A-Z]+${row}$`).test(address));
        expect(cells.map(([, cell]) => cell.value)).toEqual(headers);
      }
    }
  });
});
