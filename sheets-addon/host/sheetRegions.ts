import type { Region } from "../../pane/port/Host";
import type { BookInfo } from "../protocol";

/** The sheets of a spreadsheet in its order; they are known by the ids that Google gives them. */
export function sheetRegions({ sheets }: BookInfo): Region[] {
  return sheets.map(({ id, name, hidden, rowCount, columnCount }) => {
    return { id: String(id), sheet: name, hidden, rowCount, columnCount, attached: false };
  });
}
