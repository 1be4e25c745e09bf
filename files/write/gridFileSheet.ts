import type { GridNote, GridRange, GridSheet } from "../grid/GridWorkbook";
import { absoluteRange, isInline } from "./validationsXml";
import { addNotes, noteText } from "./notesXml";
import { gridFileRules } from "./gridFileRules";
import { GridFileRows } from "./GridFileRows";
import { MAIN_NAMESPACE, RELATIONSHIPS, type SheetBuild, type SheetDraft } from "./Graft";
import { Measures } from "./measures";
import { checkSize, rangeText, sheetTail, sheetView } from "./worksheetXml";
import { quotedSheet } from "../../core/index";
import { sheetText, XML_HEAD } from "./xmlText";

/** A sheet as a grid draws it, for a workbook of its own. `styles`: places in the style sheet by the numbers of looks. */
export function gridFileSheet(
  sheet: GridSheet,
  styles: readonly number[],
  authorOf: (note: GridNote) => string,
): SheetDraft {
  return { name: sheet.name, hidden: sheet.hidden, write: (build) => writeSheet(sheet, styles, authorOf, build) };
}

function writeSheet(
  sheet: GridSheet,
  styles: readonly number[],
  authorOf: (note: GridNote) => string,
  build: SheetBuild,
): void {
  checkSize(sheet.rowCount, sheet.columnCount, sheet.name);
  build.out.write(headXml(sheet, styles, build));
  new GridFileRows(sheet, styles).write(build.out);
  const rules = gridFileRules(sheet.rules, build);
  const legacyDrawing = writeNotes(sheet, authorOf, build);
  build.out.write(
    sheetTail({
      ...(sheet.filter === null ? {} : { autoFilter: rangeText(sheet.filter) }),
      merges: sheet.merges.map(rangeText),
      conditionalFormats: rules.rules,
      validations: sheet.choices.flatMap((one) => {
        if (one.ranges.length === 0) return [];
        const { source, words } = one;
        const formula =
          source === undefined ? wordsFormula(words, build) : `${quotedSheet(source.sheet)}!${absolute(source.range)}`;
        const mark = one.strict ? "" : ' errorStyle="warning"';
        return [
          `<dataValidation type="list"${mark} allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${one.ranges.map(rangeText).join(" ")}">` +
            `<formula1>${sheetText(formula)}</formula1></dataValidation>`,
        ];
      }),
      ...(legacyDrawing === undefined ? {} : { legacyDrawing }),
      extensions: rules.extensions,
    }),
  );
}

/** Everything before the first row. */
function headXml(sheet: GridSheet, styles: readonly number[], build: SheetBuild): string {
  const tab = sheet.tabColour === null ? "" : `<sheetPr><tabColor rgb="FF${sheet.tabColour}"/></sheetPr>`;
  const columns = sheet.columns.map(({ first, last, width, hidden, look }) => {
    const size = width === null ? "" : ` width="${width}" customWidth="1"`;
    const style = (styles[look] ?? 0) === 0 ? "" : ` style="${styles[look]!}"`;
    return `<col min="${first + 1}" max="${last + 1}"${size}${hidden ? ' hidden="1"' : ""}${style}/>`;
  });
  const hiddenColumns = sheet.columns.flatMap(({ first, last, hidden }) =>
    // only the first ones count for where the view begins
    hidden ? Array.from({ length: Math.min(last, sheet.columnCount) - first + 1 }, (_, at) => first + at) : [],
  );
  const view = sheetView(
    {
      hiddenColumns,
      hiddenRows: sheet.rows.filter(({ hidden }) => hidden).map(({ row }) => row),
      frozenRows: sheet.frozenRows,
      frozenColumns: sheet.frozenColumns,
      gridLines: sheet.gridLines,
    },
    build,
  );
  return (
    `${XML_HEAD}<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIPS}">${tab}<sheetViews>${view}</sheetViews>` +
    `<sheetFormatPr defaultColWidth="${sheet.defaultColumnWidth}" defaultRowHeight="${sheet.defaultRowHeight}"/>` +
    `${columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`}<sheetData>`
  );
}

function writeNotes(sheet: GridSheet, authorOf: (note: GridNote) => string, build: SheetBuild): string | undefined {
  if (sheet.notes.length === 0) return undefined;
  const measures = new Measures([], new Set(), new Map(), new Set(), build.styles.lineHeight);
  const notes = sheet.notes.map((note) => ({
    place: { row: note.row, column: note.column },
    author: authorOf(note),
    inner: noteText(note.text),
  }));
  return addNotes([], measures, build, { notes, shapes: { xml: "", root: "", ids: new Set(), boxes: new Set() } });
}

function wordsFormula(words: readonly string[], build: SheetBuild): string {
  return words.length === 0 || isInline(words)
    ? `"${words.join(",").replaceAll('"', '""')}"`
    : build.lists.range(words);
}

function absolute(range: GridRange): string {
  if (range.firstColumn === range.lastColumn) return absoluteRange(range.firstColumn, range.firstRow, range.lastRow);
  const [first = "", last = ""] = [range.firstColumn, range.lastColumn].map((column, at) => {
    const row = at === 0 ? range.firstRow : range.lastRow;
    return absoluteRange(column, row, row).split(":")[0]!;
  });
  return `${first}:${last}`;
}
