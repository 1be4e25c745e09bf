import { FakeSpreadsheet } from "./FakeSpreadsheet";
import { BrokenFormula } from "./model/googleTyped";
import type { CellsOf, CriterionValue } from "./model/parts";
import { SheetModel } from "./model/SheetModel";
import { FormulaCell } from "../model/Content";

/** The same spreadsheet once more, for a test that begins with it again and again. Ids of sheets and charts are the same. */
export function bookCopy(book: FakeSpreadsheet): FakeSpreadsheet {
  const copy = new FakeSpreadsheet();
  const sheets = new Map(book.sheets.map((sheet) => [sheet, new SheetModel(copy, sheet.id, sheet.name)]));
  const cells = ({ sheet, area }: CellsOf): CellsOf => ({ sheet: sheets.get(sheet)!, area });
  const value = (one: CriterionValue): CriterionValue =>
    typeof one === "object" && one !== null && "sheet" in one ? cells(one) : one;
  const { title, locale, zone, userLanguage, mostCells, pasteBringsAll } = book;
  Object.assign(copy, { title, locale, zone, userLanguage, mostCells, pasteBringsAll });
  copy.takeNumbers(book, (rule) => ({ ...rule, values: rule.values.map(value) }));
  for (const [from, to] of sheets) {
    copy.sheets.push(to);
    to.grid.takeFrom(from.grid, (text) => text);
    from.grid.columns.forEach(({ contents }, column) => {
      contents.forEach((content, row) => {
        if (content instanceof BrokenFormula) to.grid.column(column).put(row, new BrokenFormula(content.text));
        else if (content instanceof FormulaCell) to.grid.column(column).put(row, new FormulaCell(content.text));
      });
    });
    from.validations.forEach((list) => to.validations.push([...list]));
    for (const [key, text] of from.notes) to.notes.set(key, text);
    const { rowCount, columnCount, type, hidden, gridLines, tabColour, frozenRows, frozenColumns } = from;
    Object.assign(to, { rowCount, columnCount, type, hidden, gridLines, tabColour, frozenRows, frozenColumns });
    to.merges = [...from.merges];
    to.filter = from.filter === null ? null : { area: from.filter.area, criteria: new Map(from.filter.criteria) };
    to.rules = from.rules.map((rule) => ({
      ...rule,
      condition: rule.condition === null ? null : { ...rule.condition, values: rule.condition.values.map(value) },
    }));
    to.charts = from.charts.map((chart) => ({ ...chart, ranges: chart.ranges.map(cells) }));
    to.protections = from.protections.map((one) => ({ ...one }));
    to.metadata = from.metadata.map((one) => ({ ...one }));
    to.cursor = from.cursor;
  }
  copy.names = book.names.map((one) => ({ ...one, sheet: sheets.get(one.sheet)! }));
  copy.metadata = book.metadata.map((one) => ({ ...one }));
  copy.activeSheet = book.activeSheet === null ? null : sheets.get(book.activeSheet)!;
  for (const store of ["document", "user", "script"] as const) {
    for (const [key, text] of book.properties[store]) copy.properties[store].set(key, text);
  }
  return copy;
}
