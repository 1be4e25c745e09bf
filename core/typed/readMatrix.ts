import type { CellBlock, CellValue } from "../cells/cellBlock";
import type { IssueCollector } from "../ledger/issue";
import { namesTotal } from "../ledger/namesTotal";
import { PresentCells } from "../merge/PresentCells";
import { KEY_COLUMN } from "../plan/layout";
import { readBuilt, type BuiltSheet, type BuiltTable } from "../plan/readBuilt";
import { foldWords } from "../tidy/nameWords";
import { areMarks, isMatrixName, isSegmentHeader, markIn } from "./matrixWords";
import type { TypedMatrix } from "./TypedSheets";

/** Rows in which the header of a user's own sheet is looked for. */
const HEADER_ROWS = 10;
const LINE = "line:";

/**
 * Whether a user's own sheet, by its name and first rows, marks product lines for segments: its first header says segment,
 * and beneath the other headers stand nothing but marks; where nothing is marked yet, the name of the sheet must tell.
 */
export function looksLikeMatrix(name: string, rows: readonly (readonly CellValue[])[]): boolean {
  const header = ownHeader(rows);
  if (header === null) return false;
  const below = rows.slice(header.row + 1).filter((row) => isName(row[header.segment]));
  const cells = below.flatMap((row) => header.lines.map(({ column }) => row[column] ?? null));
  return areMarks(cells) || (isMatrixName(name) && cells.every((cell) => markIn(cell) !== null));
}

/**
 * The marks of a sheet, a built one or a user's own. In a built one lines are told by their hidden keys, whatever their
 * headers have become, and a column that somebody added beside them is a line where it holds marks. Names of segments and
 * lines that differ in case, blanks and punctuation only are one, and of two rows of a segment both count.
 */
export function readMatrix(sheet: string, blocks: readonly CellBlock[], issues: IssueCollector): TypedMatrix {
  const cells = new PresentCells(blocks);
  const built = readBuilt(blocks);
  const place = built === null ? ownPlace(cells) : builtPlace(built, cells);
  if (place === null) return { sheet, segments: [], lines: [], meant: new Map() };
  const segments = new OneSpelling();
  const lines = new OneSpelling();
  const meant = new Map<string, Set<string>>();
  for (const { name } of place.lines) lines.of(name);
  for (const row of place.rows) {
    const name = cells.at(row, place.segment);
    if (!isName(name)) continue;
    const segment = segments.of(nameOf(name));
    const marked = meant.get(segment) ?? new Set<string>();
    meant.set(segment, marked);
    for (const { column, name: line } of place.lines) {
      const mark = markIn(cells.at(row, column));
      if (mark === null) issues.add("matrixMarkUnreadable", { sheet }, { sheet, row, column });
      if (mark === true) marked.add(lines.of(line));
    }
  }
  return { sheet, segments: segments.list, lines: lines.list, meant };
}

interface LineAt {
  readonly column: number;
  readonly name: string;
}

/** Where a matrix stands in its sheet: columns and rows, counted from 0. */
interface MatrixPlace {
  readonly segment: number;
  readonly lines: readonly LineAt[];
  readonly rows: readonly number[];
}

function ownPlace(cells: PresentCells): MatrixPlace | null {
  const sample = Array.from({ length: Math.min(HEADER_ROWS, cells.rowCount) }, (_, row) =>
    Array.from({ length: cells.columnCount }, (__, column) => cells.at(row, column)),
  );
  const header = ownHeader(sample);
  if (header === null) return null;
  const rows = from(header.row + 1, cells.rowCount).filter((row) => {
    const name = cells.at(row, header.segment);
    return !(typeof name === "string" && namesTotal(name));
  });
  return { segment: header.segment, lines: header.lines, rows };
}

function ownHeader(
  rows: readonly (readonly CellValue[])[],
): { readonly row: number; readonly segment: number; readonly lines: readonly LineAt[] } | null {
  for (const [row, cells] of rows.slice(0, HEADER_ROWS).entries()) {
    const segment = cells.findIndex((cell) => cell !== null && cell !== "");
    if (segment < 0 || !isSegmentHeader(cells[segment])) continue;
    const lines = cells.flatMap((cell, column): LineAt[] =>
      column > segment && isName(cell) ? [{ column, name: nameOf(cell) }] : [],
    );
    return lines.length === 0 ? null : { row, segment, lines };
  }
  return null;
}

function builtPlace(built: BuiltSheet, cells: PresentCells): MatrixPlace | null {
  const table = built.tables.find(({ key }) => key === "matrix");
  const segment = [...(table?.columns ?? [])].find(([, key]) => key === "segment")?.[0];
  if (table === undefined || segment === undefined || table.headerRow < 0) return null;
  const ends = built.tables.map(({ keyRow }) => keyRow).filter((row) => row > table.keyRow);
  const rows = from(Math.max(table.keyRow, table.headerRow) + 1, Math.min(...ends, cells.rowCount)).filter(
    // beside a line of text of ours stands a key as well
    (row) => table.rows.has(row) || cells.at(row, KEY_COLUMN) === null,
  );
  const lines = [...table.columns].flatMap(([column, key]): LineAt[] =>
    key.startsWith(LINE) ? [{ column, name: key.slice(LINE.length) }] : [],
  );
  return {
    segment,
    lines: [...lines, ...addedLines(table, cells, rows, segment)].sort((a, b) => a.column - b.column),
    rows,
  };
}

/** Columns that somebody added, as far as they follow each other, with marks beneath their headers. */
function addedLines(table: BuiltTable, cells: PresentCells, rows: readonly number[], segment: number): LineAt[] {
  const last = Math.max(...table.columns.keys());
  const found: LineAt[] = [];
  for (let column = Math.min(...table.columns.keys()); column < cells.columnCount; column++) {
    if (table.columns.has(column)) continue;
    const header = cells.at(table.headerRow, column);
    if (!isName(header)) {
      if (column > last) break;
      continue;
    }
    // a column of remarks may have a mark among its words
    const said = rows.filter((row) => isName(cells.at(row, segment))).map((row) => markIn(cells.at(row, column)));
    const marked = said.filter((mark) => mark === true).length;
    if (marked > said.filter((mark) => mark === null).length) found.push({ column, name: nameOf(header) });
  }
  return found;
}

/** Names in their order, each in the spelling in which it comes first. */
class OneSpelling {
  private readonly spelling = new Map<string, string>();

  get list(): string[] {
    return [...this.spelling.values()];
  }

  of(name: string): string {
    const folded = foldWords(name);
    const known = this.spelling.get(folded);
    if (known !== undefined) return known;
    this.spelling.set(folded, name);
    return name;
  }
}

function isName(cell: CellValue | undefined): cell is string | number {
  return typeof cell === "number" || (typeof cell === "string" && cell.trim() !== "");
}

function nameOf(cell: string | number): string {
  return String(cell).trim();
}

function from(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
}
