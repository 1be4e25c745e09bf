import { isLanguage } from "../../../core/index";
import type { Server } from "../../protocol";
import { answer } from "../answer";
import { LANGUAGE_KEY } from "../own";
import { workInfo } from "../work/workInfo";
import { bookInfo } from "./bookInfo";
import { cellsOf, formulasOf } from "./cells";
import { looksOf } from "./looks";
import { namesOf } from "./names";
import { notedRows } from "./notes";
import { partsOf } from "./parts";
import { printOf } from "./print";
import { revealPlace, selectedPlace } from "./selection";
import { sheetOf } from "./sheetOf";

type Read = Pick<
  Server,
  | "book"
  | "cells"
  | "looks"
  | "parts"
  | "print"
  | "formulas"
  | "notedRows"
  | "names"
  | "selection"
  | "reveal"
  | "chooseLanguage"
>;

/** What the sidebar asks, by the names of the script's global functions. Nothing here changes a cell. */
export const readApi: { readonly [Name in keyof Read as `klientela_${Name}`]: Read[Name] } = {
  klientela_book: () => answer(() => bookInfo(workInfo)),
  klientela_cells: (sheet, firstRow, rowCount, formulas) =>
    answer(() => cellsOf(sheetOf(sheet), firstRow, rowCount, formulas)),
  klientela_looks: (sheet, firstRow, rowCount) => answer(() => looksOf(sheetOf(sheet), firstRow, rowCount)),
  klientela_parts: (sheet) => answer(() => partsOf(sheetOf(sheet))),
  klientela_print: (sheet) => answer(() => printOf(sheetOf(sheet))),
  klientela_formulas: (sheet, firstRow, rowCount) => answer(() => formulasOf(sheetOf(sheet), firstRow, rowCount)),
  klientela_notedRows: (sheet) => answer(() => notedRows(sheetOf(sheet))),
  klientela_names: () => answer(() => namesOf(SpreadsheetApp.getActive())),
  klientela_selection: () => answer(() => selectedPlace(SpreadsheetApp.getActive())),
  klientela_reveal: (place) =>
    answer(() => {
      revealPlace(place);
      return null;
    }),
  klientela_chooseLanguage: (language) =>
    answer(() => {
      // others' words are none of ours to keep
      if (isLanguage(language)) PropertiesService.getUserProperties().setProperty(LANGUAGE_KEY, language);
      return null;
    }),
};
