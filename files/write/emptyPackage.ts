import { textPart } from "./PartStream";
import { writeZip } from "../zip/zipContainer";
import { XML_HEAD, xmlAttribute, xmlText } from "./xmlText";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The style sheet of a workbook that has none of its own. */
export const PLAIN_STYLES =
  `${XML_HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';

export interface EmptyOptions {
  /** Of cells that say no other; Calibri of 11 points where it is left out. */
  readonly font?: { readonly name: string; readonly size: number };
  /** Names of the workbook, by letters, digits and `_ .`, and what they stand for. */
  readonly names?: readonly { readonly name: string; readonly formula: string }[];
}

/** A workbook without sheets, to which sheets are then added. `now`: ISO time of its making. */
export function emptyPackage(now: string, options: EmptyOptions = {}): Uint8Array {
  const time = xmlAttribute(new Date(now).toISOString().replace(/\.\d+Z$/, "Z"));
  const parts: [string, string][] = [
    [
      "[Content_Types].xml",
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
        '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>' +
        '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
        '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>',
    ],
    [
      "_rels/.rels",
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/>` +
        `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
        `<Relationship Id="rId3" Type="${OFFICE}/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>`,
    ],
    [
      "docProps/core.xml",
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
        `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`,
    ],
    [
      "docProps/app.xml",
      `<Properties xmlns="${OFFICE}/extended-properties"><Application>Klientela</Application></Properties>`,
    ],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets/>${namesXml(options.names ?? [])}</workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/styles" Target="styles.xml"/></Relationships>`,
    ],
    ["xl/styles.xml", stylesXml(options.font)],
  ];
  return writeZip(parts.map(([name, xml]) => textPart(name, XML_HEAD + xml)));
}

function stylesXml(font: EmptyOptions["font"]): string {
  const plain = PLAIN_STYLES.slice(XML_HEAD.length);
  if (font === undefined) return plain;
  return plain.replace(/<font>.*?<\/font>/, () => {
    return `<font><sz val="${font.size}"/><name val="${xmlAttribute(font.name)}"/></font>`;
  });
}

function namesXml(names: NonNullable<EmptyOptions["names"]>): string {
  if (names.length === 0) return "";
  const items = names.map(({ name, formula }) => `<definedName name="${name}">${xmlText(formula)}</definedName>`);
  return `<definedNames>${items.join("")}</definedNames>`;
}
