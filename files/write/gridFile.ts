import type { GridNote, GridWorkbook } from "../grid/GridWorkbook";
import { DerivedLooks } from "./DerivedLooks";
import { emptyPackage, type EmptyOptions } from "./emptyPackage";
import { Graft } from "./Graft";
import { gridFileSheet } from "./gridFileSheet";
import { ListSheet } from "./ListSheet";
import { LIST_SHEET } from "./presentLists";

export interface GridFileOptions {
  /** ISO time of the new workbook. */
  readonly now: string;
  /** Of cells that say no other. */
  readonly font: NonNullable<EmptyOptions["font"]>;
  /** Names of the workbook, by letters, digits and `_ .`, and what they stand for. */
  readonly names: NonNullable<EmptyOptions["names"]>;
  /** The workbook is read again at once: nothing of it is packed. */
  readonly stored?: true;
  /** Who wrote a note; nobody where it is left out. */
  readonly author?: (sheet: string, note: GridNote) => string;
}

/**
 * A new .xlsx workbook that holds what a grid draws: cells, formulas with their values, looks, sizes, rules, lists of
 * choices, notes, names. Charts and what is kept of a file aren't part of it. The same input gives the same bytes, and
 * `readGrid` reads the same workbook again. Throws a `PackageFault` where a sheet is larger than the format allows.
 */
export function gridFile(book: GridWorkbook, options: GridFileOptions): Uint8Array {
  const graft = new Graft(emptyPackage(options.now, { font: options.font, names: options.names }), options.stored);
  const path = graft.original.stylesPath;
  const looks = new DerivedLooks(graft.styles, path === null ? "" : graft.original.text(path), () => null);
  const styles = book.looks.map((look) => looks.index(0, look));
  const lists = new ListSheet(() => graft.reserve(LIST_SHEET));
  for (const sheet of book.sheets) {
    const authorOf = (note: GridNote): string => options.author?.(sheet.name, note) ?? "";
    graft.add(gridFileSheet(sheet, styles, authorOf), lists);
  }
  const own = lists.draft();
  if (own !== null) graft.add(own, lists);
  return graft.finish();
}
