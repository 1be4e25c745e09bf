import type { GridChanges, GridWorkbook, SheetChange } from "../../files/index";
import type { Book } from "./Book";
import { addedSheet, patchOf } from "./changes";
import type { Journal } from "./Journal";
import { usualLook } from "./snapshot";

/** What differs from the file on all sheets; null: nothing. */
export function allChanges(book: Book, journal: Journal, looks: GridWorkbook["looks"]): GridChanges | null {
  const usual = usualLook(looks);
  const sheets = (book.workbook?.getSheets() ?? []).flatMap((sheet): SheetChange[] => {
    const id = sheet.getSheetId();
    const live = book.live(id);
    const touched = journal.of(id);
    const known = book.known.get(id);
    if (live === null) return [];
    if (known === undefined) return [addedSheet(live, usual, touched.columns, touched.rows)];
    const patch = patchOf(known.original, live, touched);
    return patch === null ? [] : [patch];
  });
  return sheets.length === 0 ? null : { sheets };
}
