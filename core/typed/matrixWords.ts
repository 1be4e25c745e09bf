import type { CellValue } from "../cells/cellBlock";
import { normalHeader } from "../ledger/headerWords";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Marks as people make them, small; the Cyrillic х beside the Latin x. */
const marks = words("+ x х × ✕ ✗ ✘ ✓ ✔ ☑ √ * ● • v да д áno ano a igen i yes y 1 true истина pravda igaz");
const noMarks = words("- – — − ‒ 0 ☐ no n нет н nie nem false ложь nepravda hamis");

const segmentHeaders = new Set(
  (
    "segment | segments | client segment | client segments | customer segment | customer segments | сегмент | сегменты | " +
    "сегмент клиента | сегмент клиентов | сегменты клиентов | клиентский сегмент | название сегмента | segmenty | " +
    "segment zakaznika | segment zakaznikov | segmenty zakaznikov | nazov segmentu | szegmens | szegmensek | " +
    "ugyfelszegmens | ugyfelszegmensek | szegmens neve | segment name"
  ).split(" | "),
);

const matrixNames = new Set(
  (
    "matrix | segment matrix | ideal portrait | portrait | матрица | матрица сегментов | идеальный портрет | портрет | " +
    "что кому предназначено | matica | matica segmentov | idealny portret | portret | matrix segmentov | szegmensmatrix | idealis portre | portre"
  ).split(" | "),
);

/**
 * Whether a cell is a mark: true a mark, false a blank or a word of no, null something else.
 *
 * @example
 * [" ДА ", "x", 1, "-", null, "> 20"].map((cell) => markIn(cell)) // [true, true, true, false, false, null]
 */
export function markIn(cell: CellValue | undefined): boolean | null {
  if (cell === null || cell === undefined) return false;
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "object") return null;
  const text = String(cell).trim().toLowerCase().normalize("NFC");
  if (text === "") return false;
  return marks.has(text) ? true : noMarks.has(text) ? false : null;
}

/** Whether a header heads a column of segments, in four languages. */
export function isSegmentHeader(cell: CellValue | undefined): boolean {
  return typeof cell === "string" && segmentHeaders.has(normalHeader(cell));
}

/** Whether a sheet is called as a matrix of segments and lines is. */
export function isMatrixName(sheet: string): boolean {
  return matrixNames.has(normalHeader(sheet));
}

/** Whether cells are marks, words of no and blanks, with a mark among them: so a sheet of segments is told from a matrix. */
export function areMarks(cells: readonly CellValue[]): boolean {
  let any = false;
  for (const cell of cells) {
    const mark = markIn(cell);
    if (mark === null) return false;
    if (mark) any = true;
  }
  return any;
}
