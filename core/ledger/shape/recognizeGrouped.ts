import type { CellValue } from "../../cells/cellBlock";
import { normalHeader } from "../headerWords";
import type { LedgerColumn, LedgerRole } from "../ledger";
import { readAmountText } from "../text/amountText";
import { readMonthText } from "../text/dayText";
import { isAmountCell, isBlankCell, isDayCell, isWordCell } from "./cellKinds";
import type { ColumnsFound } from "./ColumnsFound";
import { namedLevels, unnamedLevels, type NamedLevels } from "./groupLevels";
import { groupText, type GroupRole, type GroupText } from "./groupText";
import { isNear } from "./PrintedTotals";
import type { GroupedShape } from "./SheetShape";
import { totalOf } from "./totalWords";

/** Groups stand at the left. */
const GROUP_COLUMNS = 8;

export interface GroupedFound {
  readonly shape: GroupedShape;
  readonly columns: ReadonlyMap<LedgerRole, LedgerColumn>;
  readonly headerRow: number;
  readonly headerRows: number;
}

type Kind = "line" | "group" | "total" | "other";

interface Row {
  readonly kind: Kind;
  readonly cells: readonly CellValue[];
  readonly text: GroupText | null;
}

/**
 * Whether names stand in rows of their own with their lines beneath, as accounting programs print them; null where they
 * don't. A client that stands in the first of its lines only is none of this: that is a list with blanks to fill.
 */
export function recognizeGrouped(found: ColumnsFound): GroupedFound | null {
  const amount = found.columns.get("amount");
  if (amount === undefined) return null;
  const client = found.columns.get("client")?.column;
  const width = Math.min(GROUP_COLUMNS, Math.max(...found.rows.map((row) => row.length)));
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) => column !== amount.column);
  if (client !== undefined) columns.sort((one, other) => Number(other === client) - Number(one === client));
  for (const column of columns) {
    const grouped = groupedBy(found, column, amount.column);
    if (grouped !== null) return grouped;
  }
  return null;
}

function groupedBy(found: ColumnsFound, column: number, amount: number): GroupedFound | null {
  const named = namedLevels(found, column);
  const body = found.rows.slice(named.headerRow + 1);
  const date = dateColumn(found, body, column, amount);
  const rows = rowsOf(body, found, { column, date });
  // texts behind all lines are of the print, not of clients
  const lastLine = rows.map(({ kind }) => kind).lastIndexOf("line");
  const groups = rows.filter(({ kind }, at) => kind === "group" && at < lastLine);
  let lines = rows.filter(({ kind }) => kind === "line");
  if (groups.length === 0 || lines.length < 2) return null;
  if (rows.find(({ kind }) => kind === "group" || kind === "line")!.kind !== "group") return null;
  if (groups.every(({ text }) => readMonthText(text!.name) !== null)) return null;

  const dayInGroup = date < 0 && hasDayInGroup(rows, named, amount);
  if (dayInGroup) lines = rows.filter(({ kind, cells }) => kind === "group" && !isBlankCell(cells[amount]));
  const labelled = groups.every(({ text }) => text!.role !== null);
  const textInLines = column !== date && share(lines, ({ cells }) => !isBlankCell(cells[column])) > 0.2;
  const client = found.columns.get("client")?.column;
  const clientElsewhere =
    client !== undefined && client !== column && share(lines, ({ cells }) => !isBlankCell(cells[client])) > 0.2;
  if (clientElsewhere && !labelled) return null;
  // a list in which a day is missing here and there has its names in every row
  if (date >= 0 && textInLines && client === column && named.levels.length < 2 && !labelled) return null;
  if (!labelled && !dayInGroup && share(groups, (row) => isBare(row, column)) < 0.8) return null;

  const roles = levelsOf(found, named, {
    column,
    rows,
    labelled,
    clientElsewhere,
    leafInColumn: date < 0 || textInLines,
    dayInGroup,
  });
  if (roles === null || (!roles.levels.includes("client") && !clientElsewhere)) return null;
  const header = (role: LedgerRole): LedgerColumn => ({
    column,
    header: named.levels.find((one) => one.role === role)?.header ?? found.names[column] ?? "",
  });
  const columns = new Map<LedgerRole, LedgerColumn>(roles.levels.map((role) => [role, header(role)]));
  if (date < 0) columns.set("date", { column, header: header(roles.leaf ?? "document").header });
  else columns.set("date", { column: date, header: found.names[date] ?? "" });
  if (roles.leaf !== null) columns.set(roles.leaf, header(roles.leaf));
  for (const [role, one] of found.columns) {
    if (!columns.has(role) && one.column !== column && one.column !== date) columns.set(role, one);
  }
  const heads = dayInGroup ? rows.filter(({ kind }) => kind === "line") : groups;
  const sums = share(heads, ({ cells }) => !isBlankCell(cells[amount])) >= 0.5;
  const shape = { type: "grouped", column, levels: roles.levels, dayWithin: date < 0 ? column : -1, sums } as const;
  return { shape, columns, headerRow: named.headerRow, headerRows: named.headerRows };
}

/** The column of days by its header, else one that holds nothing but days; −1: the day stands within another text. */
function dateColumn({ columns }: ColumnsFound, body: ColumnsFound["rows"], group: number, amount: number): number {
  const withAmounts = body.filter((row) => isAmountCell(row[amount]) && !isTotalRow(row));
  const days = (column: number): number => {
    const cells = withAmounts.map((row) => row[column]).filter((cell) => !isBlankCell(cell));
    return cells.length === 0 ? 0 : cells.filter(isDayCell).length / cells.length;
  };
  const named = columns.get("date")?.column;
  if (named !== undefined && days(named) >= 0.3) return named;
  const taken = new Set([...columns.values()].map(({ column }) => column));
  const width = Math.max(0, ...body.map((row) => row.length));
  for (let column = 0; column < width; column++) {
    if (!taken.has(column) && column !== group && days(column) >= 0.9) return column;
  }
  return -1;
}

function rowsOf(
  body: ColumnsFound["rows"],
  { names }: ColumnsFound,
  { column, date }: { readonly column: number; readonly date: number },
): Row[] {
  const header = normalHeader(names[column] ?? "");
  return body.flatMap((cells): Row[] => {
    if (cells.every(isBlankCell)) return [];
    const own = cells[column];
    const isText = isWordCell(own) || (date < 0 && typeof own === "string");
    const text = isText ? groupText(own as string, date < 0 ? "within" : "none") : null;
    const hasDay =
      date >= 0
        ? isDayCell(cells[date]) || (date !== column && !isBlankCell(cells[date]))
        : text !== null && text.day !== "";
    if (hasDay && (date < 0 || isDayCell(cells[date]))) return [{ kind: "line", cells, text }];
    if (isTotalRow(cells)) return [{ kind: "total", cells, text }];
    const isGroup =
      text !== null && !hasDay && text.name + (text.role ?? "") !== "" && normalHeader(text.name) !== header;
    return [{ kind: isGroup ? "group" : "other", cells, text }];
  });
}

function isTotalRow(cells: readonly CellValue[]): boolean {
  const first = cells.find((cell) => isWordCell(cell));
  return typeof first === "string" && totalOf(first) !== null;
}

/** Nothing but its name and numbers stands in the row. */
function isBare({ cells }: Row, column: number): boolean {
  return cells.every((cell, at) => at === column || isBlankCell(cell) || !isWordCell(cell));
}

/**
 * Whether the day stands in a row for the document, and its lines are beneath without one: so says the header, that the
 * document has no amount, that they stand further in, or that they add up to the document.
 */
function hasDayInGroup(rows: readonly Row[], { levels }: NamedLevels, amount: number): boolean {
  const last = levels.at(-1)?.role;
  const hasDocument = levels.some(({ role }) => role === "document");
  if (hasDocument && last !== "document") return last === "item" || last === "line";
  const documents = rows.filter(({ kind }) => kind === "line").length;
  let bare = 0;
  let deeper = 0;
  let agreeing = 0;
  rows.forEach(({ kind, cells, text }, at) => {
    if (kind !== "line") return;
    if (isBlankCell(cells[amount])) bare++;
    let sum = 0;
    let agrees = false;
    for (let next = at + 1; rows[next]?.kind === "group"; next++) {
      if (rows[next]!.text!.indent > text!.indent && next === at + 1) deeper++;
      sum += amountOf(rows[next]!.cells[amount]);
      if (isNear(sum, amountOf(cells[amount]))) agrees = true;
    }
    if (agrees) agreeing++;
  });
  return bare === documents || deeper === documents || (documents >= 2 && agreeing === documents);
}

/** In ten-thousandths; 0 without one. */
function amountOf(cell: CellValue | undefined): number {
  if (typeof cell === "number") return Math.round(cell * 10_000);
  const scaled = typeof cell === "string" ? readAmountText(cell).scaled : NaN;
  return Number.isNaN(scaled) ? 0 : scaled;
}

interface LevelsFound {
  readonly levels: readonly GroupRole[];
  /** What the text of a line in the column of groups is; null where there is none. */
  readonly leaf: GroupRole | null;
}

function levelsOf(
  found: ColumnsFound,
  named: NamedLevels,
  how: {
    readonly column: number;
    readonly rows: readonly Row[];
    readonly labelled: boolean;
    readonly clientElsewhere: boolean;
    readonly leafInColumn: boolean;
    readonly dayInGroup: boolean;
  },
): LevelsFound | null {
  const { column, rows, labelled, clientElsewhere, leafInColumn, dayInGroup } = how;
  const groups = rows.flatMap(({ kind, text }) => (kind === "group" ? [text!] : []));
  const leaf = leafInColumn ? (dayInGroup ? "item" : (namedLeaf(named) ?? freeLeaf(found, column))) : null;
  if (labelled && !dayInGroup) {
    const levels = [...new Set(groups.map(({ role }) => role!))].filter((role) => role !== leaf);
    return { levels, leaf };
  }
  const roles = named.levels
    .map(({ role }) => role)
    .filter((role) => role !== leaf && !(clientElsewhere && role === "client"));
  const around = roles.filter((role) => role !== "document" && role !== "item");
  if (dayInGroup) {
    const outer = around.includes("client") ? around : (["client"] as const);
    return { levels: [...outer, "document"], leaf: "item" };
  }
  if (around.length > 1) return { levels: around, leaf };
  const taken = new Set<string>(
    [...found.columns]
      .filter(([, { column }]) => rows.some(({ cells, kind }) => kind === "line" && !isBlankCell(cells[column])))
      .map(([role]) => role),
  );
  const levels = unnamedLevels(runsOf(rows), taken);
  if (levels === null) return null;
  // one level that is called something else: its header knows better
  const only = around[0];
  if (only === undefined || only === "client" || clientElsewhere) return { levels, leaf };
  return { levels: levels.length === 1 ? [only] : [...levels.slice(0, -2), only, "client"], leaf };
}

/** The last level that a header names, where others are named before it. */
function namedLeaf({ levels }: NamedLevels): GroupRole | null {
  const last = levels.at(-1)?.role;
  return last === "document" || last === "item" ? last : null;
}

function freeLeaf({ columns }: ColumnsFound, group: number): GroupRole | null {
  const isFree = (role: GroupRole): boolean => (columns.get(role)?.column ?? group) === group;
  return isFree("document") ? "document" : isFree("item") ? "item" : null;
}

/** Groups that stand one beneath the other, and a line or a total after them. */
function runsOf(rows: readonly Row[]): GroupText[][] {
  const runs: GroupText[][] = [];
  let run: GroupText[] = [];
  for (const { kind, text } of rows) {
    if (kind === "group") run.push(text!);
    else if (kind === "line" && run.length > 0) {
      runs.push(run);
      run = [];
    } else if (kind === "total") run = [];
  }
  return runs;
}

function share(rows: readonly Row[], test: (row: Row) => boolean): number {
  return rows.length === 0 ? 0 : rows.filter(test).length / rows.length;
}
