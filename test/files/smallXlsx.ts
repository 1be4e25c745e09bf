import { strToU8, zipSync, type Zippable } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export interface SmallSheet {
  readonly name: string;
  /** What stands in `<sheetData>`. */
  readonly rows: string;
  readonly state?: string;
  readonly type?: "worksheet" | "chartsheet";
}

/** An .xlsx package written by hand, so that tests can hold any XML that a program may write; `sheetPart` is the whole first sheet. */
export function smallXlsx(
  sheets: readonly SmallSheet[],
  more: { strings?: string; styles?: string; workbookPr?: string; parts?: Zippable; sheetPart?: Zippable[string] } = {},
): Uint8Array {
  const parts: Zippable = {
    "[Content_Types].xml": strToU8(`<Types xmlns="${PACKAGE}/content-types"/>`),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${more.workbookPr ?? ""}<sheets>${sheets
        .map(({ name, state }, place) => {
          const hidden = state === undefined ? "" : ` state="${state}"`;
          return `<sheet name="${name}" sheetId="${place + 1}"${hidden} r:id="rId${place + 1}"/>`;
        })
        .join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships">${sheets
        .map(
          ({ type }, place) =>
            `<Relationship Id="rId${place + 1}" Type="${RELATIONSHIPS}/${type ?? "worksheet"}" Target="worksheets/sheet${place + 1}.xml"/>`,
        )
        .join("")}<Relationship Id="s" Type="${RELATIONSHIPS}/sharedStrings" Target="/xl/sharedStrings.xml"/>
        <Relationship Id="t" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`,
    ),
    ...more.parts,
  };
  if (more.strings !== undefined) parts["xl/sharedStrings.xml"] = strToU8(`<sst xmlns="${MAIN}">${more.strings}</sst>`);
  if (more.styles !== undefined) {
    parts["xl/styles.xml"] = strToU8(`<styleSheet xmlns="${MAIN}">${more.styles}</styleSheet>`);
  }
  sheets.forEach(({ rows }, place) => {
    parts[`xl/worksheets/sheet${place + 1}.xml`] = strToU8(
      `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    );
  });
  if (more.sheetPart !== undefined) parts["xl/worksheets/sheet1.xml"] = more.sheetPart;
  return zipSync(parts, { level: 6 });
}

/** Styles 0 General, 1 a day, 2 a time, 3 a day of the workbook's own format. */
export const DAY_STYLES = `<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="164"/></cellXfs>`;
