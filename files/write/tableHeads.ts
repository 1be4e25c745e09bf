import { cellAddress } from "../../core/index";
import type { CellChange } from "../grid/GridChanges";
import { parseRange } from "../grid/ranges";
import { GridFault } from "../GridFault";
import { placeNumber } from "./formulaGroups";
import type { OriginalPackage } from "./OriginalPackage";
import { attributesIn } from "./tagAttributes";
import { applyEdits, attributeOf, childrenOf, outline, type XmlEdit } from "./xmlPatch";
import { sheetAttribute, unescapeSheetText } from "./xmlText";

/** Excel's limit of a column's name. */
const MOST_NAME = 255;

export interface TableHeads {
  /** What the cells of header rows become, by their places. */
  readonly texts: ReadonlyMap<number, string>;
  /** The tables' parts with the new names, by their paths. */
  readonly parts: ReadonlyMap<string, string>;
}

/**
 * The columns of a table are named as its header cells, else Excel repairs the file: so who types into a header renames
 * the column. As in Excel a header is always a text, a blank one becomes "Column1" and a double one "Name2". A header
 * that formulas name is refused: they would point to nothing.
 */
export function tableHeads(
  original: OriginalPackage,
  sheetPath: string,
  sheet: string,
  cells: readonly CellChange[],
  isNamed: (header: string) => boolean,
): TableHeads {
  const texts = new Map<number, string>();
  const parts = new Map<string, string>();
  const typed = cells.filter((cell) => cell.typed);
  for (const { kind, target } of typed.length === 0 ? [] : original.relationships(sheetPath)) {
    if (kind !== "table") continue;
    const { xml, root, children } = outline(original.text(target), target);
    const range = parseRange(attributeOf(xml, root, "ref") ?? "");
    if (range === null || attributeOf(xml, root, "headerRowCount") === "0") continue;
    const heads = new Map(
      typed
        .filter((cell) => cell.row === range.firstRow)
        .map((cell) => [cell.column - range.firstColumn, cell] as const),
    );
    const list = children.find((child) => child.name === "tableColumns");
    const columns = list === undefined ? [] : childrenOf(xml, list);
    const old = columns.map((column) => unescapeSheetText(attributeOf(xml, column, "name") ?? ""));
    const names = new Set(old.filter((_, index) => !heads.has(index)).map((name) => name.toLowerCase()));
    const edits: XmlEdit[] = [];
    columns.forEach((column, index) => {
      const cell = heads.get(index);
      if (cell === undefined) return;
      const name = freeName(textOf(cell), names);
      texts.set(placeNumber(cell.row, cell.column), name);
      if (name === old[index]) return;
      if (name.toLowerCase() !== old[index]!.toLowerCase() && isNamed(old[index]!)) {
        throw new GridFault("headerInUse", sheet, cellAddress(cell.row, cell.column));
      }
      const tag = xml.slice(column.start, column.openEnd);
      const raw = attributesIn(tag).find((one) => one.name === "name")!.raw;
      const at = column.start + tag.indexOf(raw);
      edits.push({ at, until: at + raw.length, text: ` name="${sheetAttribute(name)}"` });
    });
    if (edits.length > 0) parts.set(target, applyEdits(xml, edits));
  }
  return { texts, parts };
}

/**
 * Whether formulas of a part name a column: `Sales[Amount]`, `[@Amount]`, `[[#This Row],[Amount]]`. In doubt yes: a
 * column of the same name in another table counts too.
 */
export function namesColumn(xml: string, header: string): boolean {
  if (!xml.includes("[")) return false;
  const escaped = header.replace(/['[\]#@]/g, "'$&").toLowerCase();
  const formula =
    /<(?:[\w.-]+:)?(?:f|formula[12]?|calculatedColumnFormula|totalsRowFormula|definedName)(?:\s[^>]*)?>([^<]*\[[^<]*)</g;
  for (const [, text] of xml.matchAll(formula)) {
    const plain = unescapeSheetText(text!).toLowerCase();
    for (let at = plain.indexOf(escaped); at >= 0; at = plain.indexOf(escaped, at + 1)) {
      if (plain[at + escaped.length] === "]" && ["[", "@", ","].includes(plain[at - 1] ?? "")) return true;
    }
  }
  return false;
}

function textOf({ value }: CellChange): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? value.error : String(value);
}

/** A name that isn't taken, and takes it. */
function freeName(wish: string, taken: Set<string>): string {
  const isBlank = wish.trim() === "";
  for (let number = isBlank ? 1 : 0; ; number = number === 0 ? 2 : number + 1) {
    const suffix = number === 0 ? "" : String(number);
    const name = (isBlank ? "Column" : wish.slice(0, MOST_NAME - suffix.length)) + suffix;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
