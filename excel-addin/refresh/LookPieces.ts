import { colours } from "../../core/index";
import { plainLook, type GridLook } from "../../files/index";
import { LOOK_PROPERTIES, presentLook } from "./PresentLook";
import { readInPieces } from "./readInPieces";
import type { SheetCells } from "./SheetCells";

/** A stretch of so many cells is read cell by cell at once. */
const FEW_CELLS = 3_000;
/** Bytes of the look of a cell in an answer. */
const LOOK_BYTES = 420;
/** Columns that are asked whether they look alike at a time. */
const AT_ONCE = 40;
const OUR_LINE = `#${colours.line}`;

/** Looks of the cells of a column, from a row on: one a row, or one for all. The number format isn't among it. */
export interface LookPiece {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  look(row: number): GridLook;
}

/**
 * The looks of a sheet: what columns share is read once; only where a column's cells look different they are read one by
 * one. `starts`: rows at which a stretch of rows begins that may look alike.
 */
export async function lookPieces(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: SheetCells,
  starts: readonly number[],
): Promise<LookPiece[]> {
  const { rowCount, columnCount } = cells;
  const edges = [...new Set([0, ...starts, rowCount])].filter((row) => row <= rowCount).sort((a, b) => a - b);
  const pieces: LookPiece[] = [];
  for (const [at, firstRow] of edges.entries()) {
    const end = edges[at + 1];
    if (end === undefined) break;
    const rows = end - firstRow;
    if (rows * columnCount <= FEW_CELLS) {
      pieces.push(...(await byCells(context, sheet, { firstRow, rows, firstColumn: 0, columns: columnCount })));
      continue;
    }
    for (let column = 0; column < columnCount; column += AT_ONCE) {
      const columns = Math.min(AT_ONCE, columnCount - column);
      pieces.push(...(await byColumns(context, sheet, { firstRow, rows, firstColumn: column, columns })));
    }
  }
  return pieces;
}

interface Area {
  readonly firstRow: number;
  readonly rows: number;
  readonly firstColumn: number;
  readonly columns: number;
}

async function byColumns(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<LookPiece[]> {
  const { firstRow, rows, firstColumn, columns } = area;
  const formats = Array.from({ length: columns }, (_, at) => {
    const { format } = sheet.getRangeByIndexes(firstRow, firstColumn + at, rows, 1);
    format.load("horizontalAlignment,verticalAlignment,indentLevel,wrapText");
    format.fill.load("color");
    format.font.load("bold,italic,underline,strikethrough,color,name,size");
    format.borders.load("items/sideIndex,items/style,items/color,items/weight");
    return format;
  });
  await context.sync();
  const pieces: LookPiece[] = [];
  for (const [at, format] of formats.entries()) {
    const column = firstColumn + at;
    if (isOne(format)) {
      const look = presentLook({ format: format.toJSON() as Excel.CellPropertiesFormat }, plainLook.format);
      pieces.push({ column, firstRow, lastRow: firstRow + rows - 1, look: () => look });
    } else pieces.push(...(await byCells(context, sheet, { firstRow, rows, firstColumn: column, columns: 1 })));
  }
  return pieces;
}

/** Excel gives null, of colours an empty text, where the cells of a range differ. */
function isOne(format: Excel.RangeFormat): boolean {
  const { fill, font, borders } = format;
  const properties: unknown[] = [
    fill.color,
    ...[font.bold, font.italic, font.underline, font.strikethrough, font.color, font.name, font.size],
    ...[format.horizontalAlignment, format.verticalAlignment, format.indentLevel],
  ];
  if (properties.some((one) => one === null || one === undefined || one === "")) return false;
  return borders.items.every(
    ({ sideIndex, style, color }) =>
      sideIndex.startsWith("Diagonal") || style === "None" || (style === "Continuous" && color === OUR_LINE),
  );
}

async function byCells(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<LookPiece[]> {
  const looks: GridLook[][] = [];
  const known = new Map<string, GridLook>();
  const { firstRow, rows, firstColumn, columns } = area;
  await readInPieces(rows, columns * LOOK_BYTES, async (row, count) => {
    const range = sheet.getRangeByIndexes(firstRow + row, firstColumn, count, columns);
    const told = { cells: range.getCellProperties(LOOK_PROPERTIES) };
    await context.sync();
    let bytes = 0;
    for (const line of told.cells.value) {
      looks.push(
        line.map((properties) => {
          const key = JSON.stringify(properties.format);
          bytes += key.length;
          const look = known.get(key) ?? presentLook(properties, plainLook.format);
          known.set(key, look);
          return look;
        }),
      );
    }
    return bytes;
  });
  return Array.from({ length: columns }, (_, at) => ({
    column: firstColumn + at,
    firstRow,
    lastRow: firstRow + rows - 1,
    look: (row) => looks[row - firstRow]![at]!,
  }));
}
