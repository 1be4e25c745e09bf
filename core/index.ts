export { BLOCK_ROWS, CellTag, cellAt, transferables } from "./cells/cellBlock";
export type { CellBlock, CellColumn, CellValue } from "./cells/cellBlock";
export { CellBlockBuilder } from "./cells/CellBlockBuilder";
export { FIRST_DAY, LAST_DAY, isoDay, parseIsoDay } from "./calendar/calendar";
export { cellAddress, columnLetters, columnOfLetters, quotedSheet } from "./cells/address";
export { displayNumber, displayWidth } from "./plan/displayWidth";
export {
  FIRST_COLUMN,
  KEY_COLUMN,
  formulaText,
  layout,
  placedTable,
  refAddress,
  sheetColumn,
  totalFormula,
} from "./plan/layout";
export type { Layout, Placed, PlacedChart, PlacedNote, PlacedTable } from "./plan/layout";
export { colours, palette } from "./plan/palette";
export type { Paint } from "./plan/palette";
export type * from "./plan/plan";
export { isLanguage, languages } from "./text/language";
export type { Language } from "./text/language";
export { dayFormatCodes } from "./text/numberFormat";
