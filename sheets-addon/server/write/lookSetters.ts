import type { LookProperty, LookValue } from "../../protocol";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Area = Pick<
  GoogleAppsScript.Spreadsheet.RangeList,
  | "setNumberFormat"
  | "setFontFamily"
  | "setFontSize"
  | "setFontWeight"
  | "setFontStyle"
  | "setFontLine"
  | "setFontColor"
  | "setBackground"
  | "setHorizontalAlignment"
  | "setVerticalAlignment"
  | "setWrap"
>;
type Horizontal = Parameters<Area["setHorizontalAlignment"]>[0];
type Vertical = Parameters<Area["setVerticalAlignment"]>[0];
type Line = Parameters<Area["setFontLine"]>[0];

/** What Google takes for an order of ours; null is the usual one. */
const FORMAT = "General";
const SIZE = 10;

const text = (value: LookValue): string | null => (value === null ? null : String(value));
const size = (value: LookValue): number => (typeof value === "number" ? value : SIZE);
const format = (value: LookValue): string => text(value) ?? FORMAT;
const weight = (value: LookValue): "bold" | "normal" => (value === true ? "bold" : "normal");
const style = (value: LookValue): "italic" | "normal" => (value === true ? "italic" : "normal");
const line = (value: LookValue): Line => (text(value) ?? "none") as Line;

/** How a property is set in all cells of an area. */
export const lookSetters: Readonly<Record<LookProperty, (area: Area, value: LookValue) => void>> = {
  format: (area, value) => void area.setNumberFormat(format(value)),
  font: (area, value) => void area.setFontFamily(text(value)),
  size: (area, value) => void area.setFontSize(size(value)),
  bold: (area, value) => void area.setFontWeight(weight(value)),
  italic: (area, value) => void area.setFontStyle(style(value)),
  line: (area, value) => void area.setFontLine(line(value)),
  ink: (area, value) => void area.setFontColor(text(value)),
  fill: (area, value) => void area.setBackground(text(value)),
  horizontal: (area, value) => void area.setHorizontalAlignment(text(value) as Horizontal),
  vertical: (area, value) => void area.setVerticalAlignment(text(value) as Vertical),
  wrap: (area, value) => void area.setWrap(value === true),
};

/** How a property is set cell by cell of a range, in one call. */
export const lookArraySetters: Readonly<Record<LookProperty, (range: Range, rows: LookValue[][]) => void>> = {
  format: (range, rows) => void range.setNumberFormats(each(rows, format)),
  font: (range, rows) => void range.setFontFamilies(each(rows, text)),
  size: (range, rows) => void range.setFontSizes(each(rows, size)),
  bold: (range, rows) => void range.setFontWeights(each(rows, weight)),
  italic: (range, rows) => void range.setFontStyles(each(rows, style)),
  line: (range, rows) => void range.setFontLines(each(rows, line)),
  ink: (range, rows) => void range.setFontColors(each(rows, text)),
  fill: (range, rows) => void range.setBackgrounds(each(rows, text)),
  horizontal: (range, rows) => void range.setHorizontalAlignments(each(rows, (value) => text(value) as Horizontal)),
  vertical: (range, rows) => void range.setVerticalAlignments(each(rows, (value) => text(value) as Vertical)),
  wrap: (range, rows) => void range.setWraps(each(rows, (value) => value === true)),
};

function each<T>(rows: LookValue[][], of: (value: LookValue) => T): T[][] {
  return rows.map((row) => row.map(of));
}
