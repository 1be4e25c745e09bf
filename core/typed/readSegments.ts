import type { CellBlock, CellValue } from "../cells/cellBlock";
import { headerWords, normalHeader } from "../ledger/headerWords";
import type { IssueCollector } from "../ledger/issue";
import { namesTotal } from "../ledger/namesTotal";
import { PresentCells } from "../merge/PresentCells";
import { KEY_COLUMN } from "../plan/layout";
import { readBuilt, type BuiltSheet, type BuiltTable } from "../plan/readBuilt";
import { readConditions, unreadCondition } from "../segments/conditionText";
import { foldWords } from "../tidy/nameWords";
import { isSegmentHeader, markIn } from "./matrixWords";
import type { SegmentCondition, SegmentDefinition, TypedSegments } from "./TypedSheets";

/** Rows in which the header of a user's own sheet is looked for. */
const HEADER_ROWS = 10;
/** Before the header of an attribute, the key of its column in a built sheet. */
export const CONDITION = "is:";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" | "));

const sheetNames = words(
  "segments | client segments | segmentation | сегменты | сегменты клиентов | сегментация | segmenty | segmenty zakaznikov | segmentacia | szegmensek | ugyfelszegmensek | szegmentalas",
);
/** Columns in which people write whatever they like. */
const remarks = words(
  "comment | comments | note | notes | remark | remarks | description | комментарий | комментарии | примечание | примечания | описание | poznamka | poznamky | komentar | popis | opis | megjegyzes | megjegyzesek | leiras",
);
/** A sheet with such a column lists something else by segment. */
const foreign = new Set([
  ...headerWords.client,
  ...headerWords.date,
  ...headerWords.amount,
  ...headerWords.document,
  ...headerWords.quantity,
]);

/** A column of conditions. */
interface ConditionColumn {
  readonly column: number;
  readonly attribute: string;
}

/** Where segments stand in a sheet: columns and rows, counted from 0. */
interface SegmentsPlace {
  readonly name: number;
  readonly conditions: readonly ConditionColumn[];
  readonly rows: readonly number[];
}

/**
 * Whether a user's own sheet, by its name and first rows, says what makes a segment: its first header says segment, further
 * ones name attributes, and beneath stand conditions. Marks alone are a matrix, and columns of bare numbers are figures,
 * unless the sheet is called Segments.
 */
export function looksLikeSegments(name: string, rows: readonly (readonly CellValue[])[]): boolean {
  const header = ownHeader(rows);
  if (header === null) return false;
  const headers = rows[header.row]!.map((cell) => (typeof cell === "string" ? normalHeader(cell) : ""));
  if (headers.some((one) => foreign.has(one))) return false;
  if (sheetNames.has(normalHeader(name))) return true;
  const below = rows.slice(header.row + 1).filter((cells) => textOf(cells[header.name]) !== "");
  const columns = header.conditions.map(({ column }) =>
    below.map((cells) => cells[column] ?? null).filter((cell) => cell !== null && cell !== ""),
  );
  const figures = columns.some((cells) => cells.length > 0 && cells.every((cell) => typeof cell === "number"));
  return !figures && columns.some((cells) => cells.some((cell) => markIn(cell) === null));
}

/**
 * The segments that a sheet says, a built one or a user's own: a row a segment, a column an attribute. In a built one
 * attributes are told by their hidden keys, whatever their headers have become, and a column that somebody added beside them
 * is an attribute too. A condition that can't be read is met by nobody, and said; so is a segment that stands twice, of which
 * the first counts. Null where no segment is typed.
 */
export function readSegments(
  sheet: string,
  blocks: readonly CellBlock[],
  issues: IssueCollector,
): TypedSegments | null {
  const cells = new PresentCells(blocks);
  const built = readBuilt(blocks);
  const place = built === null ? ownPlace(cells) : builtPlace(built, cells);
  if (place === null) return null;
  const segments = new Map<string, SegmentDefinition>();
  for (const row of place.rows) {
    const conditions = conditionsOf(sheet, row, place, cells, issues);
    const name = textOf(cells.at(row, place.name));
    const at = { sheet, row, column: place.name };
    if (name === "") {
      if (conditions.length > 0) issues.add("segmentNameMissing", {}, at);
    } else if (segments.has(foldWords(name))) issues.add("segmentTwice", { name }, at);
    else segments.set(foldWords(name), { name, conditions });
  }
  if (segments.size === 0) return null;
  return { sheet, segments: [...segments.values()], purposes: built === null ? new Map() : purposesOf(built, cells) };
}

function conditionsOf(
  sheet: string,
  row: number,
  place: SegmentsPlace,
  cells: PresentCells,
  issues: IssueCollector,
): SegmentCondition[] {
  return place.conditions.flatMap(({ column, attribute }) => {
    const cell = cells.at(row, column);
    const read = readConditions(cell, attribute);
    if (!("fault" in read)) return read;
    const text = typeof cell === "object" && cell !== null ? cell.error : String(cell);
    issues.add("segmentConditionUnreadable", { text }, { sheet, row, column });
    return [unreadCondition(attribute, text)];
  });
}

function ownHeader(rows: readonly (readonly CellValue[])[]): (Omit<SegmentsPlace, "rows"> & { row: number }) | null {
  for (const [row, cells] of rows.slice(0, HEADER_ROWS).entries()) {
    const name = cells.findIndex((cell) => cell !== null && cell !== "");
    if (name < 0 || !isSegmentHeader(cells[name])) continue;
    const conditions = cells.flatMap((cell, column) => conditionColumn(cell, column, column > name));
    return conditions.length === 0 ? null : { row, name, conditions };
  }
  return null;
}

function conditionColumn(header: CellValue, column: number, isBehind: boolean): ConditionColumn[] {
  const attribute = textOf(header);
  return isBehind && attribute !== "" && !remarks.has(normalHeader(attribute)) ? [{ column, attribute }] : [];
}

function ownPlace(cells: PresentCells): SegmentsPlace | null {
  const sample = range(0, Math.min(HEADER_ROWS, cells.rowCount)).map((row) =>
    range(0, cells.columnCount).map((column) => cells.at(row, column)),
  );
  const header = ownHeader(sample);
  if (header === null) return null;
  const rows = range(header.row + 1, cells.rowCount).filter((row) => !namesTotal(textOf(cells.at(row, header.name))));
  return { ...header, rows };
}

function builtPlace(built: BuiltSheet, cells: PresentCells): SegmentsPlace | null {
  const table = built.tables.find(({ key }) => key === "segments");
  const name = [...(table?.columns ?? [])].find(([, key]) => key === "segment")?.[0];
  if (table === undefined || name === undefined || table.headerRow < 0) return null;
  const conditions = [...table.columns].flatMap(([column, key]): ConditionColumn[] =>
    key.startsWith(CONDITION) ? [{ column, attribute: key.slice(CONDITION.length) }] : [],
  );
  const all = [...conditions, ...addedColumns(table, cells)].sort((one, other) => one.column - other.column);
  // names alone are those of the register's own column: as segments without conditions the first would take everybody
  return all.length === 0 ? null : { name, conditions: all, rows: rowsOf(built, table, cells) };
}

/** Columns that somebody added between ours, or beside them as far as they follow each other. */
function addedColumns(table: BuiltTable, cells: PresentCells): ConditionColumn[] {
  const [first, last] = [Math.min(...table.columns.keys()), Math.max(...table.columns.keys())];
  const found: ConditionColumn[] = [];
  for (let column = first; column < cells.columnCount; column++) {
    if (table.columns.has(column)) continue;
    const header = cells.at(table.headerRow, column);
    if (column > last && textOf(header) === "") break;
    found.push(...conditionColumn(header, column, true));
  }
  return found;
}

function rowsOf(built: BuiltSheet, table: BuiltTable, cells: PresentCells): number[] {
  const ends = built.tables.map(({ keyRow }) => keyRow).filter((row) => row > table.keyRow);
  return range(Math.max(table.keyRow, table.headerRow) + 1, Math.min(...ends, cells.rowCount)).filter(
    // beside a line of text of ours stands a key as well
    (row) => table.rows.has(row) || cells.at(row, KEY_COLUMN) === null,
  );
}

function purposesOf(built: BuiltSheet, cells: PresentCells): Map<string, string> {
  const purposes = new Map<string, string>();
  const table = built.tables.find(({ key }) => key === "attributes");
  if (table === undefined) return purposes;
  const columns = new Map([...table.columns].map(([column, key]) => [key, column]));
  const [attribute, purpose] = [columns.get("attribute"), columns.get("purpose")];
  if (attribute === undefined || purpose === undefined) return purposes;
  for (const row of rowsOf(built, table, cells)) {
    const name = textOf(cells.at(row, attribute));
    const typed = textOf(cells.at(row, purpose));
    if (name !== "" && typed !== "" && !purposes.has(name)) purposes.set(name, typed);
  }
  return purposes;
}

function textOf(cell: CellValue | undefined): string {
  return typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";
}

function range(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
}
