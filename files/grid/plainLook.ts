import type { GridLook } from "./GridWorkbook";

/** The usual look of a cell that nobody formatted. */
export const plainLook: GridLook = {
  format: "General",
  font: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  ink: null,
  fill: null,
  horizontal: null,
  vertical: null,
  wrap: false,
  indent: 0,
  borders: { top: null, right: null, bottom: null, left: null },
};
