import Papa from "papaparse";
import type { CellBlock } from "../../core/index";
import { BlockFeed, MAX_COLUMNS } from "../BlockFeed";
import { FileProblem } from "../FileProblem";
import type { OpenedFile } from "../OpenedFile";
import { decodedPieces, firstPiece } from "./decode";
import { encodingOf, type TextForm } from "./encodingOf";
import { cutOf } from "./separator";

/** A row longer than this is a quotation mark that was never closed: a cell holds 32,767 characters at most. */
const LONGEST_ROW = 4_194_304;

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly type: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/** A text with separators: one sheet, every cell a text exactly as it is written. */
export function openCsv(name: string, bytes: Uint8Array): OpenedFile & { sample(length: number): string } {
  const form = encodingOf(bytes);
  return {
    kind: "csv",
    encoding: form.encoding,
    sheets: [{ name, hidden: false }],
    sample: (length) => firstPiece(bytes, form, length),
    async *read(sheet, limit) {
      if (sheet !== name) throw new FileProblem("noSheet", { sheet });
      yield* blocksOf(name, bytes, form, limit?.rows ?? Infinity);
    },
  };
}

function* blocksOf(
  sheet: string,
  bytes: Uint8Array,
  form: TextForm,
  rowLimit: number,
): Generator<CellBlock, void, undefined> {
  const feed = new BlockFeed(sheet, rowLimit);
  let row = 0;
  let rest = "";
  let parser: Papa.Parser | null = null;
  let stripReturn = false;
  const pieces = decodedPieces(bytes, form);
  let piece = pieces.next();
  while (!piece.done && row < rowLimit) {
    let text = rest === "" ? piece.value : rest + piece.value;
    piece = pieces.next();
    const last = piece.done === true;
    if (parser === null) {
      // Rows end at every line feed, with or without a carriage return before it, for files are glued together from
      // several; only a text without any line feed is cut at carriage returns.
      const newline = text.includes("\n") ? "\n" : "\r";
      stripReturn = newline === "\n";
      const { separator, skip } = cutOf(text, newline, last);
      parser = new Papa.Parser({ delimiter: separator, newline });
      text = text.slice(skip);
    }
    const { data, errors, meta } = parser.parse(text, 0, !last) as Parsed;
    const bad = errors.find((error) => error.type === "Quotes" && (last || error.row! < data.length));
    if (bad !== undefined) throw new FileProblem("csvQuotes", { row: row + bad.row! + 1 });
    const rows = last && isBlankEnd(data) ? data.length - 1 : data.length;
    for (let place = 0; place < rows && row < rowLimit; place++, row++) fill(feed, row, data[place]!, stripReturn);
    yield* feed.finished.splice(0);
    rest = text.slice(meta.cursor);
    if (rest.length > LONGEST_ROW) throw new FileProblem("csvQuotes", { row: row + 1 });
  }
  feed.finish();
  yield* feed.finished;
}

/** What follows the last line end is no row. */
function isBlankEnd(data: readonly string[][]): boolean {
  const end = data[data.length - 1];
  return end !== undefined && end.length === 1 && end[0] === "";
}

function fill(feed: BlockFeed, row: number, cells: readonly string[], stripReturn: boolean): void {
  const width = cells.length;
  if (width > MAX_COLUMNS) throw new FileProblem("csvTooWide", { row: row + 1, columns: width, limit: MAX_COLUMNS });
  const builder = feed.startRow(row, width);
  const final = width - 1;
  for (let column = 0; column < final; column++) builder.setText(column, cells[column]!);
  const text = cells[final]!;
  builder.setText(final, stripReturn && text.endsWith("\r") ? text.slice(0, -1) : text);
  feed.endRow();
}
