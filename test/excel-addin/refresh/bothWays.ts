import type { Plan, SheetPlan } from "../../../core/index";
import { ExcelDoor } from "../../../excel-addin/host/ExcelDoor";
import { applyPlan } from "../../../excel-addin/refresh/applyPlan";
import type { PresentReads } from "../../../excel-addin/refresh/PresentReads";
import type { Applied, Region, Task } from "../../../pane/port/Host";
import { byColumn } from "../../hosts/byColumn";
import { excelHost, type ExcelHost, type ExcelHostOptions } from "../../hosts/excel/excelHost";
import { observedOf } from "../../hosts/excel/observedExcel";
import type { Observed, ObservedMark, ObservedSheet } from "../../hosts/observed";
import { roundedCells } from "../../hosts/roundedCells";

/** A workbook in the tests' Excel with the door of a pane. */
export interface Workbook extends ExcelHost {
  readonly door: ExcelDoor;
}

export const unread: PresentReads = { lastRead: () => null };

export function workbook(options: ExcelHostOptions = {}): Workbook {
  const host = excelHost(options);
  return { ...host, door: new ExcelDoor(host.api) };
}

/** The same workbook after the pane was opened again. */
export function reopened({ book }: Workbook): Workbook {
  book.dead = false;
  return workbook({ book });
}

export function quiet(signal: AbortSignal = new AbortController().signal): Task {
  return { signal, progress: () => undefined };
}

export function apply(
  { door }: Workbook,
  sheets: readonly SheetPlan[],
  present: readonly Region[] = [],
  task = quiet(),
  reads = unread,
): Promise<Applied> {
  const plan: Plan = { format: 1, sheets };
  return applyPlan(door, plan, present, task, reads);
}

/** What a user does by hand. */
export function byHand(
  { api }: Workbook,
  work: (sheet: (name: string) => Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<unknown> {
  return api.run({}, async (context) => {
    const { worksheets } = context.workbook;
    work((name) => worksheets.getItem(name), context);
    await context.sync();
  });
}

/** All that can be seen, and what can't: nothing may be left of an apply that failed. */
export function everything({ book }: Workbook): Observed {
  return observedOf(book);
}

/** What a person can see: without the sheets that are kept out of sight to take an apply back with. */
export function seen(book: Workbook): Observed {
  const { sheets, ...rest } = everything(book);
  return { ...rest, sheets: sheets.filter(({ name }) => !name.startsWith("~klientela")) };
}

/** Names of sheets that nobody sees. */
export function unseen({ book }: Workbook): string[] {
  return book.sheets.map(({ name }) => name).filter((name) => name.startsWith("~klientela"));
}

/** A sheet as every host shows it. What each rules by itself is left out: names of tables, breaks made for the paper. */
export function shown(observed: Observed, name: string): unknown {
  const sheet = observed.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`shown: no sheet ${name}`);
  const { cells, marks, validations, print, widths, charts, ...rest } = sheet;
  return {
    ...rest,
    cells: roundedCells(cells),
    widths: widths.map(Math.round),
    marks: inOrder(marks),
    validations: byColumn(validations),
    charts: charts.map(({ series, ...chart }) => ({
      ...chart,
      cachedCategories: null,
      series: series.map((one) => ({ ...one, cached: null })),
    })),
    print: { ...print, breaks: [] },
  };
}

export function sheetOf(observed: Observed, name: string): ObservedSheet {
  return observed.sheets.find((one) => one.name === name)!;
}

function inOrder(marks: readonly ObservedMark[]): ObservedMark[] {
  const key = (mark: ObservedMark): string => JSON.stringify(Object.entries(mark).sort());
  return [...marks].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
