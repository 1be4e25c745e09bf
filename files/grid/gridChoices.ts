import { attributeOf, childOf, childrenOf, descendantsOf, flagOf, type XmlNode } from "../xlsx/xmlTree";
import { unescapeCell } from "../xlsx/xmlValues";
import { resolvedReference, type DefinedName } from "./definedNames";
import type { GridRange } from "./GridWorkbook";
import { parseRanges } from "./ranges";

/** A list of choices whose words may still have to be read from cells. */
export interface WishedChoices {
  readonly ranges: readonly GridRange[];
  readonly strict: boolean;
  readonly words: readonly string[] | { readonly sheet: string | null; readonly range: GridRange };
}

export interface ReadChoices {
  readonly choices: readonly WishedChoices[];
  /** How many validations aren't such a list. */
  readonly kept: number;
  readonly formulas: readonly string[];
}

/** A list that moves with its cell is a list of its own for each of them, up to so many. */
const MOST_MOVING = 2_000;

/** The validations of a sheet, also those in the words of younger programs. */
export function gridChoices(around: XmlNode, sheet: number, names: readonly DefinedName[]): ReadChoices {
  const own = childrenOf(around, "dataValidations", "dataValidation");
  const young = descendantsOf(childOf(around, "extLst"), "dataValidation");
  const choices: WishedChoices[] = [];
  let kept = 0;
  for (const one of [...own, ...young]) {
    // a validation that checks nothing may only carry a hint
    const found = attributeOf(one, "type") === "list" ? listOf(one, sheet, names) : null;
    if (found === null) kept++;
    else choices.push(...found);
  }
  const formulas = [...own, ...young].flatMap((one) => [formulaOf(one, "formula1"), formulaOf(one, "formula2")]);
  return { choices, kept, formulas: formulas.filter((formula) => formula !== "") };
}

function listOf(node: XmlNode, sheet: number, names: readonly DefinedName[]): WishedChoices[] | null {
  const ranges = parseRanges(attributeOf(node, "sqref") || (childOf(node, "sqref")?.text ?? ""));
  const first = ranges[0];
  if (first === undefined) return [];
  const formula = formulaOf(node, "formula1");
  const strict = ["", "stop"].includes(attributeOf(node, "errorStyle")) && flagOf(node, "showErrorMessage");
  const literal = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (literal !== undefined) {
    const words = literal.replaceAll('""', '"').split(",");
    return [{ ranges, strict, words: words.map((word) => word.trim()).filter((word) => word !== "") }];
  }
  const reference = resolvedReference(formula, sheet, names);
  if (reference === null) return null;
  const { relativeRows, relativeColumns } = reference;
  const fixed =
    ranges.length === 1 &&
    (!relativeRows || first.firstRow === first.lastRow) &&
    (!relativeColumns || first.firstColumn === first.lastColumn);
  if (fixed || (!relativeRows && !relativeColumns)) return [{ ranges, strict, words: reference }];
  const cells = cellsOf(ranges);
  return (
    cells?.map((cell) => ({
      ranges: [cell],
      strict,
      words: {
        sheet: reference.sheet,
        range: moved(
          reference.range,
          relativeRows ? cell.firstRow - first.firstRow : 0,
          relativeColumns ? cell.firstColumn - first.firstColumn : 0,
        ),
      },
    })) ?? null
  );
}

function formulaOf(node: XmlNode, name: string): string {
  const found = childOf(node, name);
  const text = found === undefined ? "" : found.text.trim() || (childOf(found, "f")?.text ?? "");
  return unescapeCell(text).trim().replace(/^=/, "");
}

function moved(range: GridRange, rows: number, columns: number): GridRange {
  return {
    firstRow: range.firstRow + rows,
    lastRow: range.lastRow + rows,
    firstColumn: range.firstColumn + columns,
    lastColumn: range.lastColumn + columns,
  };
}

/** Each cell of the ranges, or null where they are too many. */
function cellsOf(ranges: readonly GridRange[]): GridRange[] | null {
  const cells: GridRange[] = [];
  for (const range of ranges) {
    const rows = range.lastRow - range.firstRow + 1;
    const columns = range.lastColumn - range.firstColumn + 1;
    if (cells.length + rows * columns > MOST_MOVING) return null;
    for (let at = 0; at < rows * columns; at++) {
      const row = range.firstRow + Math.floor(at / columns);
      const column = range.firstColumn + (at % columns);
      cells.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
    }
  }
  return cells;
}
