import type { Language } from "../../core/index";
import type { Book } from "./Book";
import { valueOfCell } from "./cells";
import { chartDataOf, type ReadCell } from "./chartData";
import type { ChartSource } from "./ChartLayer";
import { liveCell, type LiveSheet } from "./LiveSheet";

/** What the layer of charts needs to know of the sheet that is shown now. */
export function chartSourceOf(book: Book, draw: ChartSource["draw"], language: Language): ChartSource {
  const sheet = book.workbook?.getActiveSheet() ?? null;
  const id = sheet?.getSheetId() ?? null;
  const freeze = sheet?.getFreeze();
  const known = id === null ? undefined : book.known.get(id);
  return {
    unit: book.unit,
    sheet: id,
    frozenRows: freeze?.ySplit ?? 0,
    frozenColumns: freeze?.xSplit ?? 0,
    charts: known?.original.sheet.charts ?? [],
    data: (chart) => chartDataOf(chart, reader(book), language),
    draw,
  };
}

function reader(book: Book): ReadCell {
  const lives = new Map<string, LiveSheet | null>();
  const liveOf = (name: string): LiveSheet | null => {
    const other = book.workbook?.getSheetBySheetName(name);
    // of a sheet that is not whole the file knows more
    if (!other || book.kindOf(other.getSheetId()) === "attached") return null;
    return book.live(other.getSheetId());
  };
  return (name, row, column) => {
    let live = lives.get(name);
    if (live === undefined) lives.set(name, (live = liveOf(name)));
    if (live === null) return undefined;
    const cell = liveCell(live, row, column);
    return { value: valueOfCell(cell), format: (cell?.s && live.style(cell)?.n?.pattern) || "General" };
  };
}
