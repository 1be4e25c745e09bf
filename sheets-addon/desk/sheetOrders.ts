import { KEY_COLUMN, FIRST_COLUMN, layout, type Layout, type PlacedTable, type SheetPlan } from "../../core/index";
import type { GridNote, GridRange, GridSheet } from "../../files/index";
import type { Order, Rect, SheetId } from "../protocol";
import { borderOrders } from "./borderOrders";
import { cellInputs } from "./cellInputs";
import { cellOrders } from "./cellOrders";
import { chartOrders } from "./chartOrders";
import type { FormulaLocale } from "./formulaLocale";
import type { LookValues } from "./googleLooks";
import { withHeadFormulas } from "./headFormulas";
import { lookColumns, lookOrders } from "./lookOrders";
import type { PresentGrid } from "./PresentGrid";
import { rangeOf, rectOf, rectsOf, sameRects, type Run } from "./rects";
import type { SheetNames } from "./RiddenThings";
import { ruleOrders } from "./ruleOrders";
import { columnPixels, sizeOrders } from "./sizeOrders";
import { validationOrders } from "./validationOrders";

/** Blank rows and columns below and beside a sheet of ours, to type in. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 2;
const NO_LOOKS = { columns: [], values: [] } as const;

export interface SheetTask {
  readonly id: SheetId;
  /** As the file has it after the plan was carried out, and its looks by their numbers. */
  readonly wanted: GridSheet;
  readonly wantedLooks: readonly LookValues[];
  /** Null of a list sheet. */
  readonly plan: SheetPlan | null;
  /** As it is now, and its looks by their numbers; null of a new sheet. */
  readonly present: PresentGrid | null;
  readonly presentLooks: readonly LookValues[];
  /** Points of most cells of the spreadsheet. */
  readonly usualSize: number;
  readonly locale: FormulaLocale;
  readonly names: SheetNames;
}

/** What is to be done in a sheet, and by how many cells its grid grows. */
export function sheetOrders(task: SheetTask): { readonly orders: Order[]; readonly cells: number } {
  const { id: sheet, wanted, plan, present, names } = task;
  const place = plan === null ? null : layout(plan);
  const tables = place === null ? [] : place.placed.filter((one): one is PlacedTable => one.type === "table");
  const grown = growth(sheet, wanted, place, present);
  const looks = present === null ? NO_LOOKS : { columns: present.looks, values: task.presentLooks };
  const own = { present: present === null ? [] : cellInputs(present.sheet.blocks), wanted: cellInputs(wanted.blocks) };
  const inputs = present === null ? own : withHeadFormulas(own, wanted.rules, present, tables, task.locale);
  const orders: Order[] = [
    ...grown.orders,
    ...mergeOrders(sheet, wanted.merges, present, "split"),
    // formats go first: a text written into a cell of another format would be read anew
    ...lookOrders(sheet, looks, { columns: lookColumns(wanted.blocks), values: task.wantedLooks }, task.usualSize),
    ...cellOrders(sheet, inputs.present, inputs.wanted, tables, task.locale),
    ...mergeOrders(sheet, wanted.merges, present, "merge"),
    ...validationOrders(sheet, wanted.choices, wanted.rules, present, names),
    ...ruleOrders(sheet, wanted.rules, present),
    ...noteOrders(sheet, wanted.notes, present),
    ...sizeOrders(sheet, wanted, present),
    ...(plan === null ? [] : borderOrders(sheet, present?.built ?? null, tables)),
    ...filterOrders(sheet, wanted.filter, tables, present),
    ...(plan === null || place === null ? [] : chartOrders(sheet, place, plan.language, columnPixels(wanted))),
  ];
  return { orders, cells: grown.cells };
}

function growth(
  sheet: SheetId,
  wanted: GridSheet,
  place: Layout | null,
  present: PresentGrid | null,
): { readonly orders: Order[]; readonly cells: number } {
  const rows = Math.max(wanted.rowCount, place?.rowCount ?? 0) + SPARE_ROWS;
  const columns = Math.max(wanted.columnCount, place?.columnCount ?? 0) + SPARE_COLUMNS;
  if (present === null) {
    return { orders: [{ do: "grow", sheet, rows, columns, exactly: true }], cells: rows * columns };
  }
  const { gridRows, gridColumns } = present.source.info;
  if (gridRows >= rows - SPARE_ROWS && gridColumns >= columns - SPARE_COLUMNS) return { orders: [], cells: 0 };
  const wider = { rows: Math.max(rows, gridRows), columns: Math.max(columns, gridColumns) };
  return {
    orders: [{ do: "grow", sheet, ...wider, exactly: false }],
    cells: wider.rows * wider.columns - gridRows * gridColumns,
  };
}

function mergeOrders(
  sheet: SheetId,
  wanted: readonly GridRange[],
  present: PresentGrid | null,
  what: "merge" | "split",
): Order[] {
  const key = (rect: Rect): string => rect.join();
  const there = present?.source.parts.merges ?? [];
  const now = wanted.map(rectOf);
  const [from, other] = what === "merge" ? [now, there] : [there, now];
  const known = new Set(other.map(key));
  const rects = from.filter((rect) => !known.has(key(rect)));
  return rects.length === 0 ? [] : [{ do: what, sheet, rects }];
}

/** Notes that came, went or say something else, in rectangles without a cell between. */
function noteOrders(sheet: SheetId, wanted: readonly GridNote[], present: PresentGrid | null): Order[] {
  const there = new Map((present?.source.parts.notes ?? []).map(([row, column, text]) => [`${row} ${column}`, text]));
  const now = new Map(wanted.map(({ row, column, text }) => [`${row} ${column}`, text]));
  const columns: Run<true>[][] = [];
  const places = [...new Set([...there.keys(), ...now.keys()])]
    .filter((place) => (there.get(place) ?? "") !== (now.get(place) ?? ""))
    .map((place) => place.split(" ").map(Number) as [number, number])
    .sort(([one], [other]) => one - other);
  for (const [row, column] of places) {
    const runs = (columns[column] ??= []);
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.count === row) {
      runs[runs.length - 1] = { row: last.row, count: last.count + 1, value: true };
    } else runs.push({ row, count: 1, value: true });
  }
  return rectsOf(Array.from(columns, (runs) => runs ?? [])).map(({ rect }): Order => {
    const [row, column, rows, width] = rect;
    const notes = Array.from({ length: rows }, (_, down) =>
      Array.from({ length: width }, (_none, right) => now.get(`${row + down} ${column + right}`) ?? ""),
    );
    return { do: "notes", sheet, row, column, notes };
  });
}

/** The user's filter at its new place, or ours over the table that it stood at; of a new sheet the first list's. */
function filterOrders(
  sheet: SheetId,
  moved: GridRange | null,
  tables: readonly PlacedTable[],
  present: PresentGrid | null,
): Order[] {
  const there = present?.source.parts.filter ?? null;
  const own =
    present === null
      ? tables.find(({ block }) => block.list)
      : tables.find(({ block }) => block.list && block.key === present.filterOf);
  const isTheirs = present !== null && present.filterOf === null;
  const rect = isTheirs
    ? there === null || moved === null
      ? null
      : rectOf(moved)
    : own === undefined
      ? null
      : filterRect(own);
  const isSame = rect === null ? there === null : there !== null && sameRects([rect], [there]);
  return isSame ? [] : [{ do: "filter", sheet, rect }];
}

function filterRect({ block, headerRow, firstRow, endRow }: PlacedTable): Rect {
  const last = Math.max(firstRow, endRow);
  return rectOf({
    ...rangeOf([headerRow, KEY_COLUMN, last - headerRow + 1, 1]),
    lastColumn: FIRST_COLUMN + block.columns.length - 1,
  });
}
