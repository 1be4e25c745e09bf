import { cellAddress } from "../../core/index";
import type { SheetBuild } from "./Graft";
import type { Measures } from "./measures";
import { sheetText, XML_HEAD } from "./xmlText";

/** A note at a cell, which shows while the pointer is over it. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const AUTHOR = "Klientela";
const WIDTH = 240;
const CHARACTERS = 36;
const LINE = 15;

/** Writes the notes of a sheet, and gives the id of the drawing that holds their boxes. */
export function addNotes(notes: readonly CellNote[], measures: Measures, build: SheetBuild): string | undefined {
  if (notes.length === 0) return undefined;
  const sorted = [...notes].sort((a, b) => a.row - b.row || a.column - b.column);
  const comments = sorted.map(
    ({ row, column, text }) =>
      `<comment ref="${cellAddress(row, column)}" authorId="0"><text><r><rPr><sz val="9"/><color indexed="81"/>` +
      `<rFont val="Tahoma"/><family val="2"/></rPr><t xml:space="preserve">${sheetText(text)}</t></r></text></comment>`,
  );
  build.part({
    stem: "xl/comments",
    extension: ".xml",
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
    relation: "comments",
    text:
      `${XML_HEAD}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${AUTHOR}</author></authors>` +
      `<commentList>${comments.join("")}</commentList></comments>`,
  });
  const shapes = sorted.map((note, index) => shapeXml(note, index, measures, build.sheetId));
  return build.part({
    stem: "xl/drawings/vmlDrawing",
    extension: ".vml",
    contentType: "application/vnd.openxmlformats-officedocument.vmlDrawing",
    relation: "vmlDrawing",
    text:
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
      `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${build.sheetId}"/></o:shapelayout>` +
      '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
      `<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join("")}</xml>`,
  }).id;
}

function shapeXml(note: CellNote, index: number, measures: Measures, sheetId: number): string {
  const { row, column, text } = note;
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS)), 0);
  const height = lines * LINE + 14;
  const from = measures.corner(column + 1, Math.max(0, row - 1), 12, 6);
  const to = measures.corner(from.column, from.row, from.dx + WIDTH, from.dy + height);
  const anchor = [from.column, from.dx, from.row, from.dy, to.column, to.dx, to.row, to.dy].join(", ");
  // a number of a drawing covers 1,024 shapes; a sheet has far fewer headers
  const id = sheetId * 1024 + index + 1;
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:${WIDTH * 0.75}pt;height:${height * 0.75}pt;` +
    `z-index:${index + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>` +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">' +
    '<div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
