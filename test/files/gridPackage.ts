import { strToU8, type Zippable } from "fflate";
import { readGrid, type GridSheet } from "../../files/index";
import { smallXlsx, type SmallSheet } from "./smallXlsx";

export const MAIN =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
export const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';

const STYLES = `<fonts><font/></fonts><cellXfs><xf/></cellXfs><dxfs>
  <dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>
  <dxf><fill><patternFill patternType="solid"><fgColor rgb="FFBFE3DF"/><bgColor rgb="FFBFE3DF"/></patternFill></fill></dxf>
  <dxf><border><left style="thin"/></border></dxf></dxfs>`;

/** A workbook whose first sheet is written out but for its rows, with the parts that it points to. */
export interface Made {
  /** What follows the rows of the first sheet. */
  readonly tail: string;
  readonly head?: string;
  /** Type and target of what the first sheet points to; ids are r1, r2 … */
  readonly relations?: readonly (readonly [string, string])[];
  readonly parts?: Record<string, string>;
  readonly rows?: string;
  readonly others?: readonly SmallSheet[];
  readonly names?: string;
}

export async function sheetsOf({
  tail,
  head = "",
  relations = [],
  parts = {},
  rows = "",
  others = [],
  names = "",
}: Made) {
  const list = relations.map(
    ([type, target], at) => `<Relationship Id="r${at + 1}" Type="${RELATION}/${type}" Target="${target}"/>`,
  );
  const all: Zippable = {};
  for (const [path, xml] of Object.entries(parts)) all[path] = strToU8(xml);
  all["xl/worksheets/_rels/sheet1.xml.rels"] = strToU8(`<Relationships>${list.join("")}</Relationships>`);
  const bytes = smallXlsx([{ name: "S", rows }, ...others], {
    styles: STYLES,
    parts: all,
    workbookPr: `<definedNames>${names}</definedNames>`,
    sheetPart: strToU8(`<worksheet ${MAIN}>${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`),
  });
  return (await readGrid(bytes)).sheets;
}

export async function sheetOf(made: Made): Promise<GridSheet> {
  return (await sheetsOf(made))[0]!;
}

/** A range of one column, rows counted from 0. */
export const column = (at: number, firstRow: number, lastRow: number) => ({
  firstRow,
  firstColumn: at,
  lastRow,
  lastColumn: at,
});
