import type { CustomFunction, Range } from "./CustomFunction";

/** The example of a function as it can be typed into a cell, arguments parted by ",": `=NPS({10;9;8;3})`. */
export function exampleFormula({ name, example }: CustomFunction): string {
  return `=${name}(${example.arguments.map(exampleArgument).join(",")})`;
}

/** One argument of it. Arrays in formulas have no blank cells: "" does the same. */
export function exampleArgument(argument: Range | number | string): string {
  if (typeof argument !== "object") return cellText(argument);
  return `{${argument.map((row) => row.map((cell) => (typeof cell === "object" ? '""' : cellText(cell))).join(",")).join(";")}}`;
}

function cellText(cell: number | string | boolean): string {
  if (typeof cell === "string") return `"${cell.replaceAll('"', '""')}"`;
  return String(cell).toUpperCase();
}
