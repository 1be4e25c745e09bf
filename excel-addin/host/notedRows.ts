import { readBuilt, type CellBlock } from "../../core/index";
import { isOurNote } from "../../addins/isOurNote";

/** The places of so many notes are asked for at once. */
const AT_ONCE = 2_000;

interface Written {
  readonly author: string;
  readonly content: string;
  readonly isThread: boolean;
  readonly place: Excel.Range;
}

/**
 * Rows of a built sheet, counted from 0, in which somebody has left a note or begun a thread of comments: such a row must not go
 * when the sheet is refreshed. Notes are told since ExcelApi 1.18 only; threads are nobody's but the users'.
 *
 * @param beginning the first rows of the sheet, by which its headers are known
 */
export async function notedRows(
  context: Excel.RequestContext,
  id: string,
  beginning: readonly CellBlock[],
  tellsNotes: boolean,
): Promise<number[]> {
  const { worksheets } = context.workbook;
  const { comments } = worksheets.getItem(id);
  comments.load("items/authorName,items/content");
  const notes = tellsNotes ? worksheets.getItem(id).notes : null;
  notes?.load("items/authorName,items/content");
  await context.sync();
  const written = [
    ...comments.items.map((comment) => ({ comment, isThread: true })),
    ...(notes?.items ?? []).map((comment) => ({ comment, isThread: false })),
  ].map(({ comment, isThread }): Written => ({
    author: comment.authorName,
    content: comment.content,
    isThread,
    place: comment.getLocation(),
  }));
  const places = async (part: readonly Written[]): Promise<void> => {
    for (const { place } of part) place.load("rowIndex,columnIndex");
    await context.sync();
  };
  for (let first = 0; first < written.length; first += AT_ONCE) await places(written.slice(first, first + AT_ONCE));
  const headers = headerCells(beginning);
  const rows = written.flatMap(({ author, content, isThread, place }) => {
    const isHeader = headers.has(`${place.rowIndex} ${place.columnIndex}`);
    return !isThread && isOurNote(author, content, isHeader) ? [] : [place.rowIndex];
  });
  return [...new Set(rows)].sort((one, other) => one - other);
}

/** The headers of our own columns; their notes say what stands in them. */
function headerCells(blocks: readonly CellBlock[]): Set<string> {
  const tables = readBuilt(blocks)?.tables ?? [];
  return new Set(
    tables.flatMap(({ headerRow, columns }) => [...columns.keys()].map((column) => `${headerRow} ${column}`)),
  );
}
