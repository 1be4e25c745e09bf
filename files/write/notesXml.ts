import { cellAddress } from "../../core/index";
import type { CellNote } from "./cellNotes";
import type { CarriedNote, CarriedShapes } from "./carriedNotes";
import type { SheetBuild } from "./Graft";
import type { Measures } from "./measures";
import { attributesIn } from "./tagAttributes";
import { sheetText, XML_HEAD } from "./xmlText";

export const AUTHOR = "Klientela";
/** Of notes that are written once and stay until the user takes them away: they hold what he had typed. */
export const KEPT_AUTHOR = "Klientela*";
/** What the shapes use. */
const ROOT = [
  ["xmlns:v", "urn:schemas-microsoft-com:vml"],
  ["xmlns:o", "urn:schemas-microsoft-com:office:office"],
  ["xmlns:x", "urn:schemas-microsoft-com:office:excel"],
] as const;
const WIDTH = 240;
const CHARACTERS = 36;
const LINE = 15;

/** Notes and boxes that somebody else made, in a sheet that is written anew. */
export interface OtherNotes {
  readonly notes: readonly CarriedNote[];
  readonly shapes: CarriedShapes;
}

/** Writes the notes of a sheet, and gives the id of the drawing that holds their boxes. */
export function addNotes(
  notes: readonly CellNote[],
  measures: Measures,
  build: SheetBuild,
  others: OtherNotes | null = null,
): string | undefined {
  const theirs = new Set(others?.notes.map(({ place }) => cellAddress(place.row, place.column)));
  const ours = notes.filter(({ row, column }) => !theirs.has(cellAddress(row, column)));
  const entries = [
    ...ours.map(({ row, column, text, isKept }) => {
      const author = isKept === true ? KEPT_AUTHOR : AUTHOR;
      return { place: { row, column }, author, inner: noteText(text) };
    }),
    ...(others?.notes ?? []),
  ];
  const authors = [...new Set([AUTHOR, ...entries.map(({ author }) => author)])];
  entries.sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
  if (entries.length > 0) {
    const comments = entries.map(
      ({ place, author, inner }) =>
        `<comment ref="${cellAddress(place.row, place.column)}" authorId="${authors.indexOf(author)}">${inner}</comment>`,
    );
    const names = authors.map((author) => `<author>${sheetText(author)}</author>`);
    build.part({
      stem: "xl/comments",
      extension: ".xml",
      contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
      relation: "comments",
      text:
        `${XML_HEAD}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors>${names.join("")}</authors>` +
        `<commentList>${comments.join("")}</commentList></comments>`,
    });
  }
  return addBoxes(entries, ours, measures, build, others?.shapes);
}

export function noteText(text: string): string {
  return (
    '<text><r><rPr><sz val="9"/><color indexed="81"/>' +
    `<rFont val="Tahoma"/><family val="2"/></rPr><t xml:space="preserve">${sheetText(text)}</t></r></text>`
  );
}

function addBoxes(
  entries: readonly CarriedNote[],
  ours: readonly CellNote[],
  measures: Measures,
  build: SheetBuild,
  shapes: CarriedShapes | undefined,
): string | undefined {
  const texts = new Map(ours.map(({ row, column, text }) => [cellAddress(row, column), text]));
  const open = entries.filter(({ place }) => shapes?.boxes.has(cellAddress(place.row, place.column)) !== true);
  if (open.length === 0 && (shapes?.xml ?? "") === "") return undefined;
  let index = -1;
  const boxes = open.map(({ place, inner }) => {
    do index++;
    while (shapes?.ids.has(shapeId(build.sheetId, index)) === true);
    const text = texts.get(cellAddress(place.row, place.column)) ?? inner.replace(/<[^>]*>/g, "");
    return shapeXml({ ...place, text }, index, measures, build.sheetId);
  });
  const known = new Set<string>(ROOT.map(([name]) => name));
  const more = attributesIn(`<xml${shapes?.root ?? ""}>`).filter(({ name }) => !known.has(name));
  const root = [...ROOT.map(([name, value]) => ` ${name}="${value}"`), ...more.map(({ raw }) => raw)].join("");
  return build.part({
    stem: "xl/drawings/vmlDrawing",
    extension: ".vml",
    contentType: "application/vnd.openxmlformats-officedocument.vmlDrawing",
    relation: "vmlDrawing",
    text:
      `<xml${root}>` +
      `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${build.sheetId}"/></o:shapelayout>` +
      '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
      `<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${boxes.join("")}${shapes?.xml ?? ""}</xml>`,
  }).id;
}

function shapeId(sheetId: number, index: number): string {
  // a number of a drawing covers 1,024 shapes; a sheet has far fewer headers
  return `_x0000_s${sheetId * 1024 + index + 1}`;
}

function shapeXml(note: CellNote, index: number, measures: Measures, sheetId: number): string {
  const { row, column, text } = note;
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS)), 0);
  const height = lines * LINE + 14;
  const from = measures.corner(column + 1, Math.max(0, row - 1), 12, 6);
  const to = measures.corner(from.column, from.row, from.dx + WIDTH, from.dy + height);
  const anchor = [from.column, from.dx, from.row, from.dy, to.column, to.dx, to.row, to.dy].join(", ");
  return (
    `<v:shape id="${shapeId(sheetId, index)}" type="#_x0000_t202" style="position:absolute;width:${WIDTH * 0.75}pt;height:${height * 0.75}pt;` +
    `z-index:${index + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>` +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">' +
    '<div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
