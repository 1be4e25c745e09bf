import { beforeAll, describe, expect, it } from "vitest";
import { reportKeys, type Plan } from "../../../core/index";
import { ExcelDoor } from "../../../excel-addin/host/ExcelDoor";
import { applyPlan } from "../../../excel-addin/refresh/applyPlan";
import type { PresentReads } from "../../../excel-addin/refresh/PresentReads";
import type { Task } from "../../../pane/port/Host";
import { DIFFICULT_TEXTS, everyFeature } from "../../files/everyFeature";
import { byColumn } from "../byColumn";
import { contractCompanies, withPlannedResults, withTableHeaders } from "../contractReports";
import { expectedOf, type Expected } from "../expectedOf";
import type { ObservedMark, ObservedSheet } from "../observed";
import { roundedCells } from "../roundedCells";
import { excelHost, type ExcelHost } from "./excelHost";
import { observedOf } from "./observedExcel";

const task: Task = { signal: new AbortController().signal, progress: () => undefined };

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

function written(host: ExcelHost, name: string, planned: Expected): ObservedSheet {
  return withPlannedResults(
    observedOf(host.book).sheets.find((sheet) => sheet.name === name)!,
    planned,
  );
}

describe.each(contractCompanies)("the reports of $name, written into Excel", ({ plan }) => {
  const expected = expectedOf(plan);
  const host = excelHost();
  let sheets: ObservedSheet[] = [];

  beforeAll(async () => {
    const names = await write(host, plan);
    const observed = observedOf(host.book).sheets;
    sheets = names.map((name, index) =>
      withPlannedResults(
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
      // without notes for add-ins there are none
      const notes = version === "1.20" ? planned.notes : [];
      expect(compared(written(host, names[index]!, planned))).toEqual(
        compared({ ...withTableHeaders(planned), notes }),
      );
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
