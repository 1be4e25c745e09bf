import {
  UNIT,
  cellAt,
  cellMeaning,
  columnTotal,
  displayNumber,
  formatDay,
  formatMoney,
  moneyDecimals,
  placeOfRow,
  placeText,
  readBuilt,
  reportKeys,
  reportOf,
  type Built,
  type CellBlock,
  type CellMeaning,
  type CellValue,
  type Column,
  type Company,
  type Explanation,
  type Language,
  type Recipe,
  type Report,
  type TableBlock,
} from "../../core/index";
import type { CellExplanation, ExplainRequest, ExplainedRow } from "./Engine";
import { PaneProblem, sayIn } from "./faults";

/** Rows of the ledger that are listed. */
const MOST_ROWS = 50;
const TOTAL = "total";

/** Builds a report as the recipe says, in a language. */
export type Rebuild = (report: Report, recipe: Recipe, language: Language) => Built;

/**
 * Why a cell of a built sheet is what it is: the sheet's own recipe is built anew, and asked. Null where the cell is no
 * figure of ours.
 */
export function explainCell(request: ExplainRequest, company: Company, rebuild: Rebuild): CellExplanation | null {
  const found = readBuilt(request.blocks);
  if (found === null) return null;
  if (found.recipe.type === "newer") throw new PaneProblem("pane.fault.newerSheet");
  const meaning = cellMeaning(found, request.row, request.column);
  if (found.recipe.type === "none" || meaning === null) return null;
  const { recipe } = found.recipe;
  const key = reportKeys.find((one) => one === recipe.report);
  if (key === undefined) return null;
  const built = rebuild(reportOf(key), recipe, request.language);
  // as it was written, for what stands in the sheet is in that language
  const asWritten = recipe.language === request.language ? built : rebuild(reportOf(key), recipe, recipe.language);
  const cell = valueAt(request.blocks, request.row, request.column);
  const own = cellOf(asWritten, meaning);
  const shown = cellOf(built, meaning);
  if (own === null || shown === null) return goneCell(meaning, cell, request.language);
  const explanation = built.explain(meaning.table, own.rowKey, meaning.columnKey);
  if (explanation === null) return null;
  return described(explanation, { cell, own, shown, company, language: request.language });
}

/** A cell of a built table: its column, its row and what is computed for it. */
interface TableCell {
  readonly table: TableBlock;
  readonly column: Column;
  /** −1: the total row. */
  readonly row: number;
  readonly rowKey: string;
}

function cellOf(built: Built, meaning: CellMeaning): TableCell | null {
  for (const { blocks } of built.plan.sheets) {
    for (const table of blocks) {
      if (table.type !== "table" || table.key !== meaning.table) continue;
      const column = table.columns.find(({ key }) => key === meaning.columnKey);
      if (column === undefined) return null;
      if (meaning.rowKey === TOTAL) return { table, column, row: -1, rowKey: TOTAL };
      const row = rowOf(table, meaning);
      return row < 0 ? null : { table, column, row, rowKey: table.rowKeys[row]! };
    }
  }
  return null;
}

/** By the hidden key; where another name stands in the row, its rows were sorted without the keys, and the name counts. */
function rowOf(table: TableBlock, { rowKey, rowName }: CellMeaning): number {
  const { values } = table.columns[0]!;
  const byKey = table.rowKeys.indexOf(rowKey);
  if ("numbers" in values || rowName === "") return byKey;
  const nameOf = (row: number): string => values.texts[values.of[row]!]!;
  if (byKey >= 0 && nameOf(byKey) === rowName) return byKey;
  const byName = table.rowKeys.findIndex((_, row) => nameOf(row) === rowName);
  return byName < 0 ? byKey : byName;
}

interface Context {
  readonly cell: CellValue;
  /** In the language of the sheet, and in that of the answer. */
  readonly own: TableCell;
  readonly shown: TableCell;
  readonly company: Company;
  readonly language: Language;
}

function described(explanation: Explanation, context: Context): CellExplanation {
  const { shown, company, language } = context;
  const { rows, values, sum } = explanation;
  const { amount } = company.ledger;
  const firstRows = rows === null ? [] : Array.from(rows.subarray(0, MOST_ROWS));
  return {
    column: shown.column.header,
    rowName: nameOf(shown),
    shown: sheetText(context),
    rule: explanation.rule,
    settings: explanation.settings,
    clients: explanation.clients,
    rowCount: rows === null ? null : rows.length,
    rows: firstRows.map((row) => explainedRow(row, (values ?? amount)[row]! / UNIT, context)),
    sum: sum === null ? null : formatMoney(sum, language),
    differs: differs(context),
  };
}

function explainedRow(row: number, amount: number, { company, language }: Context): ExplainedRow {
  const { ledger, clients } = company;
  const place = placeOfRow(ledger, row);
  return {
    address: placeText(place),
    ...place,
    day: formatDay(ledger.day[row]!, language),
    client: clients[ledger.client.of[row]!]!,
    amount: formatMoney(amount, language),
  };
}

function nameOf({ table, row, rowKey }: TableCell): string {
  if (row < 0) return table.totalLabel ?? "";
  const { values } = table.columns[0]!;
  return "numbers" in values ? rowKey : values.texts[values.of[row]!]!;
}

/** What people see in the cell of the sheet. */
function sheetText({ cell, shown, language }: Context): string {
  return cellText(cell, language, shown.column);
}

function cellText(cell: CellValue, language: Language, column: Column | null): string {
  if (cell === null) return "";
  if (typeof cell === "number") {
    if (column === null) return formatMoney(cell, language);
    return displayNumber(cell, column.kind, language, moneyDecimals(column));
  }
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "object" ? cell.error : cell;
}

/** A sentence where sheet and computation don't agree; null where they do, and for cells that are the user's to type in. */
function differs({ cell, own, language }: Context): string | null {
  if (own.column.owner !== "ours" || (own.row < 0 && own.column === own.table.columns[0])) return null;
  const computed = computedValue(own);
  if (isSame(cell, computed)) return null;
  const say = sayIn(language);
  const shownText = (value: CellValue): string => cellText(value, language, own.column) || say("pane.why.blank");
  const params = { shown: shownText(cell), computed: shownText(computed) };
  return say(own.row < 0 ? "pane.why.differsTotal" : "pane.why.differs", params);
}

function computedValue({ column, row }: TableCell): number | string | null {
  const { values } = column;
  if (row < 0) return blankOf(columnTotal(column));
  if ("numbers" in values) return blankOf(values.numbers[row]!);
  const text = values.texts[values.of[row]!]!;
  return text === "" ? null : text;
}

function blankOf(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** Formulas of a sheet may differ from the computed value in the last digits, and give "" for a blank. */
function isSame(cell: CellValue, computed: number | string | null): boolean {
  const value = cell === "" ? null : cell;
  if (typeof value === "number" && typeof computed === "number") {
    return Math.abs(value - computed) <= 1e-9 * Math.max(1, Math.abs(value), Math.abs(computed));
  }
  return value === computed;
}

/** The row or the column isn't there any more: the figure is of a ledger that has changed. */
function goneCell(meaning: CellMeaning, cell: CellValue, language: Language): CellExplanation {
  return {
    column: meaning.columnKey,
    rowName: meaning.rowName,
    shown: cellText(cell, language, null),
    rule: sayIn(language)("pane.why.rowGone"),
    settings: [],
    clients: null,
    rowCount: null,
    rows: [],
    sum: null,
    differs: null,
  };
}

function valueAt(blocks: readonly CellBlock[], row: number, column: number): CellValue {
  for (const block of blocks) {
    if (row < block.firstRow || row >= block.firstRow + block.rowCount) continue;
    return cellAt(block, row - block.firstRow, column - block.firstColumn);
  }
  return null;
}
