import type { Area } from "../../model/Area";
import { renamedInFormula } from "../../model/formulaTokens";
import { cellCount, copied, piecesIn, ruleAt, uncover, withFormulas } from "./ruleAreas";
import type { CellsOf, ExtrasBook, ExtrasSheet, FormatModel, SheetExtras, ValidationModel } from "./sheetExtras";

/** What `Range.clear` takes along. */
export function clearExtras(sheet: ExtrasSheet, area: Area, applyTo: ApplyTo): void {
  const { extras } = sheet;
  if (applyTo === "All" || applyTo === "Formats") uncover(extras.formats, [area]);
  if (applyTo === "All") {
    uncover(extras.validations, [area]);
    removeNotes(extras, area);
    // a table of which nothing is left is no table
    keep(extras.tables, (table) => cellCount(piecesIn({ areas: [table.area] }, [area])) < cellCount([table.area]));
  }
}

export type ApplyTo = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks" | "ResetContents";
export type CopyType = "All" | "Formulas" | "Values" | "Formats" | "Link" | "ColumnWidths";

/** What `Range.copyFrom` brings along: rules, and with everything notes. Tables and charts stay where they are. */
export function copyRangeExtras(from: ExtrasSheet, source: Area, to: ExtrasSheet, target: Area, type: CopyType): void {
  if (type !== "All" && type !== "Formats") return;
  const rows = source.lastRow - source.firstRow + 1;
  const columns = source.lastColumn - source.firstColumn + 1;
  const whole: Area = {
    ...target,
    lastRow: target.firstRow + Math.ceil((target.lastRow - target.firstRow + 1) / rows) * rows - 1,
    lastColumn: target.firstColumn + Math.ceil((target.lastColumn - target.firstColumn + 1) / columns) * columns - 1,
  };
  const pieces = <T extends FormatModel | ValidationModel>(list: readonly T[]): Piece<T>[] =>
    list.flatMap((one) => {
      const areas = copied(piecesIn(one, [source]), source, whole);
      return areas.length === 0 ? [] : [{ one, areas, rule: ruleAt<T["rule"]>(one.rule, one.areas, areas) }];
    });
  const formats = pieces(from.extras.formats);
  uncover(to.extras.formats, [whole]);
  for (const { one, areas, rule } of formats) {
    // within a sheet it is the same format, which holds for more cells
    if (to.extras.formats.includes(one)) one.areas.push(...areas);
    else to.extras.formats.push({ ...one, id: to.book.newId(), areas, rule });
  }
  if (type === "Formats") return;
  const validations = pieces(from.extras.validations);
  const notes = from.extras.notes.filter((note) => covers(source, note.row, note.column));
  uncover(to.extras.validations, [whole]);
  for (const { one, areas, rule } of validations) to.extras.validations.push({ ...one, areas, rule });
  removeNotes(to.extras, whole);
  for (const note of notes) {
    const cell = { firstRow: note.row, lastRow: note.row, firstColumn: note.column, lastColumn: note.column };
    for (const at of copied([cell], source, whole)) {
      for (let row = at.firstRow; row <= at.lastRow; row++) {
        for (let column = at.firstColumn; column <= at.lastColumn; column++) {
          to.extras.notes.push({ ...note, row, column });
        }
      }
    }
  }
}

interface Piece<T extends FormatModel | ValidationModel> {
  readonly one: T;
  readonly areas: Area[];
  readonly rule: T["rule"];
}

/** What the copy of a sheet gets. What spoke of the sheet itself speaks of the copy, and tables get names of their own. */
export function copyExtras(from: ExtrasSheet, to: ExtrasSheet): void {
  const { book } = to;
  const own = (formula: string): string => renamedInFormula(formula, from.name, to.name);
  const there = (cells: CellsOf): CellsOf => (cells.sheetId === from.id ? { ...cells, sheetId: to.id } : cells);
  const { tables, validations, formats, charts, notes, comments, print, frozen } = from.extras;
  for (const table of tables) {
    to.extras.tables.push({
      ...table,
      id: book.newId(),
      name: freeTableName(book, table.name),
      headers: [...table.headers],
      criteria: new Map(table.criteria),
    });
  }
  for (const one of validations) {
    const rule = withFormulas(one.rule, own) as ValidationModel["rule"];
    to.extras.validations.push({ ...one, areas: [...one.areas], rule });
  }
  for (const one of formats) {
    const rule = withFormulas(one.rule, own) as FormatModel["rule"];
    to.extras.formats.push({ ...one, id: book.newId(), areas: [...one.areas], rule });
  }
  for (const chart of charts) {
    to.extras.charts.push({
      ...chart,
      id: book.newId(),
      title: { ...chart.title },
      legend: { ...chart.legend },
      looks: new Map(chart.looks),
      axes: new Map(
        [...chart.axes].map(([key, axis]) => [key, { ...axis, title: { ...axis.title }, looks: new Map(axis.looks) }]),
      ),
      series: chart.series.map((one) => ({
        ...one,
        values: there(one.values),
        categories: one.categories === null ? null : there(one.categories),
        looks: new Map(one.looks),
      })),
    });
  }
  for (const note of notes) to.extras.notes.push({ ...note });
  for (const comment of comments) to.extras.comments.push({ ...comment, id: book.newId() });
  to.extras.print = {
    ...print,
    margins: { ...print.margins },
    headers: new Map(print.headers),
    rowBreaks: [...print.rowBreaks],
    columnBreaks: [...print.columnBreaks],
  };
  to.extras.frozen = frozen;
  // names of the workbook that speak of the sheet get one of the copy's own beside them
  for (const one of [...book.names]) {
    const speaks = own(one.formula) !== one.formula;
    if (one.sheetId !== from.id && !(one.sheetId === null && speaks)) continue;
    book.names.push({ ...one, id: book.newId(), sheetId: to.id, formula: own(one.formula) });
  }
}

/** A sheet has another name: what speaks of it elsewhere than in cells follows. To be called with both names. */
export function renameInExtras(book: ExtrasBook, before: string, after: string): void {
  rewrite(book, (text) => renamedInFormula(text, before, after));
}

/** A sheet is gone: its own names with it, and what read its cells reads nothing. */
export function dropFromExtras(book: ExtrasBook, gone: ExtrasSheet): void {
  book.names = book.names.filter((one) => one.sheetId !== gone.id);
  rewrite(book, (text) => renamedInFormula(text, gone.name, null));
  const lost = (cells: CellsOf): CellsOf => (cells.sheetId === gone.id ? { ...cells, sheetId: null } : cells);
  for (const sheet of book.sheets) {
    for (const chart of sheet.extras.charts) {
      for (const series of chart.series) {
        series.values = lost(series.values);
        if (series.categories !== null) series.categories = lost(series.categories);
      }
    }
  }
}

/** A name for a table that no other and no name of the workbook has, as Excel makes one: with a number behind. */
export function freeTableName(book: ExtrasBook, wish: string): string {
  for (let number = 2; ; number++) {
    const name = `${wish}${number}`;
    if (!isTaken(book, name)) return name;
  }
}

/** Tables and names of the workbook share one list of names, without regard to capitals. */
export function isTaken(book: ExtrasBook, name: string): boolean {
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  return (
    book.names.some((one) => one.sheetId === null && same(one.name)) ||
    book.sheets.some((sheet) => sheet.extras.tables.some((table) => same(table.name)))
  );
}

function rewrite(book: ExtrasBook, change: (formula: string) => string): void {
  for (const one of book.names) one.formula = change(one.formula);
  for (const { extras } of book.sheets) {
    for (const one of extras.validations) one.rule = withFormulas(one.rule, change) as ValidationModel["rule"];
    for (const one of extras.formats) one.rule = withFormulas(one.rule, change) as FormatModel["rule"];
  }
}

function removeNotes(extras: SheetExtras, area: Area): void {
  keep(extras.notes, (note) => !covers(area, note.row, note.column));
  keep(extras.comments, (comment) => !covers(area, comment.row, comment.column));
}

function covers(area: Area, row: number, column: number): boolean {
  return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
}

function keep<T>(list: T[], stays: (one: T) => boolean): void {
  for (let at = list.length - 1; at >= 0; at--) if (!stays(list[at]!)) list.splice(at, 1);
}
