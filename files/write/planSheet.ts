import {
  cellAddress,
  FIRST_COLUMN,
  hasKeys,
  KEY_COLUMN,
  layout,
  noteKeyText,
  rowKeyTexts,
  type Column,
  type PlainSheet,
  type PlacedNote,
  type TableBlock,
} from "../../core/index";
import { cellNotes } from "./cellNotes";
import { textCell } from "./cellXml";
import { addCharts } from "./drawingXml";
import { type SheetBuild, type SheetDraft } from "./Graft";
import { noteLook } from "./looks";
import { MarksXml } from "./marksXml";
import { Measures } from "./measures";
import { addNotes } from "./notesXml";
import { printPages } from "./printPages";
import { printXml } from "./printXml";
import { rowHeights } from "./rowHeights";
import { tableHeaders } from "./TableNames";
import { writeTable } from "./tableRows";
import { addTable } from "./tableXml";
import { validationsXml } from "./validationsXml";
import { checkSize, rangeAddress, sheetHead, sheetTail } from "./worksheetXml";

/** A sheet of a plan, ready to be added to a workbook. */
export function planSheet(sheet: PlainSheet): SheetDraft {
  return { name: sheet.name, write: (build) => writeSheet(sheet, build) };
}

/** The sheet with its days as the workbook counts them. */
function shifted(sheet: PlainSheet, shift: number): PlainSheet {
  if (shift === 0) return sheet;
  const column = (one: Column): Column =>
    "numbers" in one.values && (one.kind === "day" || one.kind === "month")
      ? { ...one, values: { numbers: one.values.numbers.map((day) => day + shift) } }
      : one;
  const blocks = sheet.blocks.map((block) =>
    block.type === "table" ? { ...block, columns: block.columns.map(column) } : block,
  );
  return { ...sheet, blocks };
}

function writeSheet(planned: PlainSheet, build: SheetBuild): void {
  const sheet = shifted(planned, build.dayShift);
  const place = layout(sheet);
  const tag = hasKeys(sheet) ? sheet.tag : null;
  const hiddenColumns = tag === null ? [] : [KEY_COLUMN];
  checkSize(place.rowCount, place.columnCount, sheet.name);
  const heights = rowHeights(place, build.styles.lineHeight);
  const measures = new Measures(
    place.widths,
    new Set(hiddenColumns),
    heights,
    new Set(place.hiddenRows),
    build.styles.lineHeight,
  );
  build.out.write(
    sheetHead(
      {
        widths: place.widths,
        hiddenColumns,
        hiddenRows: place.hiddenRows,
        frozenRows: place.frozenRows,
        frozenColumns: place.frozenColumns,
        gridLines: false,
        fitToWidth: true,
        size: { rows: place.rowCount, columns: place.columnCount },
      },
      build,
    ),
  );
  const tables: string[] = [];
  const validations: string[] = [];
  const marks = new MarksXml(build);
  for (const one of place.placed) {
    if (one.type === "note") writeNote(one, sheet, heights, build);
    if (one.type !== "table") continue;
    const headers = one.block.list ? tableHeaders(one.block.columns) : one.block.columns.map((column) => column.header);
    const keyOf = rowKeysOf(planned, one.block.key);
    writeTable({ table: one, place, headers, tag, keyOf, language: sheet.language, build });
    if (one.block.list) tables.push(addTable(one, headers, build, tag !== null));
    validations.push(...validationsXml(one, place, build.lists));
    marks.add(one);
  }
  const drawing = addCharts(place, measures, build, sheet.language);
  const notes = cellNotes(place);
  build.takeNotes?.(notes, measures);
  const legacyDrawing = build.takeNotes === undefined ? addNotes(notes, measures, build) : undefined;
  const pages = printPages(sheet, place, measures);
  build.out.write(
    sheetTail({
      conditionalFormats: marks.rules,
      validations,
      print: printXml(pages, build),
      rowBreaks: pages.breaks,
      ...(place.rowCount > 0
        ? { textsOf: rangeAddress(0, KEY_COLUMN, place.rowCount - 1, Math.max(0, place.columnCount - 1)) }
        : {}),
      ...(drawing === undefined ? {} : { drawing }),
      ...(legacyDrawing === undefined ? {} : { legacyDrawing }),
      tables,
      extensions: marks.extensions,
    }),
  );
}

/** The hidden keys of a table's rows: their prints are of days as everything but this workbook counts them. */
function rowKeysOf(sheet: PlainSheet, key: string): (row: number) => string {
  return rowKeyTexts(sheet.blocks.find((block): block is TableBlock => block.type === "table" && block.key === key)!);
}

function writeNote(note: PlacedNote, sheet: PlainSheet, heights: ReadonlyMap<number, number>, build: SheetBuild): void {
  note.lines.forEach((line, index) => {
    const row = note.row + index;
    const height = heights.get(row);
    const key = hasKeys(sheet) ? noteKeyText(sheet, line, row) : "";
    const hidden = key === "" ? "" : textCell(cellAddress(row, KEY_COLUMN), 0, key);
    if (line.text === "" && hidden === "" && height === undefined) return;
    const cell =
      line.text === ""
        ? ""
        : textCell(cellAddress(row, FIRST_COLUMN), build.styles.cell(noteLook(line.style)), line.text);
    const own = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    build.out.write(`<row r="${row + 1}"${own}>${hidden}${cell}</row>`);
  });
}
