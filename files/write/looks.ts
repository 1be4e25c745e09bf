import { colours, isShort, numberFormat, type Column, type Language, type NoteLine } from "../../core/index";
import type { CellLook } from "./StyleBook";

/** What a person sees, in one place: the looks of everything that we write into a sheet. */
export function noteLook(style: NoteLine["style"]): CellLook {
  switch (style) {
    case "title":
      return { bold: true, larger: 4, ink: colours.titleInk, middle: true };
    case "source":
      return { ink: colours.quietInk };
    case "warning":
      return { ink: colours.warningInk };
    case "heading":
      return { bold: true, larger: 1, ink: colours.titleInk };
    case "says":
    case "blank":
      return {};
  }
}

export function isNumeric(column: Column): boolean {
  return "numbers" in column.values;
}

/** Letters stand in the middle of their narrow column; a text that follows a column of numbers would else touch them. */
function aside(column: Column, first: boolean): Pick<CellLook, "align" | "indent"> {
  if (isNumeric(column)) return { align: "right" };
  if (first) return { align: "left" };
  return isShort(column) ? { align: "center" } : { align: "left", indent: 1 };
}

export function headerLook(column: Column, list: boolean, first: boolean): CellLook {
  // over its numbers, and clear of the button of the filter in the lower right corner
  const place = isNumeric(column) && list ? { align: "right" as const, indent: 2 } : aside(column, first);
  return {
    bold: true,
    ink: colours.headerInk,
    fill: colours.headerFill,
    border: list ? "row" : "box",
    ...place,
    middle: true,
    wrap: true,
  };
}

export function totalLook(column: Column, list: boolean, language: Language): CellLook {
  const format = numberFormat(column, language);
  return {
    bold: true,
    ink: colours.headerInk,
    fill: colours.totalFill,
    border: list ? "row" : "box",
    ...(format !== null && isNumeric(column) ? { format, align: "right" as const } : {}),
  };
}

export function bodyLook(column: Column, list: boolean, first: boolean, language: Language): CellLook {
  const format = numberFormat(column, language);
  return {
    border: list ? "row" : "box",
    ...(column.owner === "ours" ? {} : { fill: colours.typedFill }),
    ...(format !== null ? { format } : {}),
    ...aside(column, first),
  };
}
