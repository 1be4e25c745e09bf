import type { CellBlock } from "../cells/cellBlock";
import { IssueCollector } from "../ledger/issue";
import type { InputWish } from "./inputAnswers";
import { readBase } from "./readBase";
import { readDealLog, readDeals } from "./readDeals";
import { readMatrix } from "./readMatrix";
import { readPotential } from "./readPotential";
import { readSegments } from "./readSegments";
import { typedAmounts, typedDay, typedMonth, typedRate } from "./readTypedCell";
import type { HeaderKind } from "./typedHeaders";
import { typedRows, type TypedRow } from "./typedRows";
import type {
  TypedAccounting,
  TypedKind,
  TypedLines,
  TypedManagers,
  TypedNames,
  TypedRates,
  TypedSheets,
} from "./TypedSheets";

/**
 * What is typed in one sheet. Of names that Klientela drafted only those count that were typed over, so that a draft follows
 * the ledger; of the other sheets what stands there. What is typed twice, and what can't be read, goes to `issues`.
 *
 * @param blocks of the whole sheet, from top to bottom
 * @param wish columns that were chosen of this sheet; null: they are found by their words
 */
export function readTyped(
  kind: TypedKind,
  sheet: string,
  blocks: readonly CellBlock[],
  issues: IssueCollector = new IssueCollector(),
  wish: InputWish | null = null,
): Partial<TypedSheets> {
  switch (kind) {
    case "segments":
      return { segments: readSegments(sheet, blocks, issues) };
    case "matrix":
      return { matrix: readMatrix(sheet, blocks, issues) };
    case "client-base":
      return { base: readBase(sheet, blocks, issues) };
    default:
      return readRows(kind, sheet, typedRows(kind, sheet, blocks, wish), issues);
  }
}

function readRows(
  kind: HeaderKind,
  sheet: string,
  rows: readonly TypedRow[],
  issues: IssueCollector,
): Partial<TypedSheets> {
  switch (kind) {
    case "names":
      return { names: readNames(sheet, rows, issues) };
    case "product-lines":
      return { lines: readLines(sheet, rows, issues) };
    case "managers":
      return { managers: readManagers(sheet, rows, issues) };
    case "rates":
      return { rates: readRates(sheet, rows, issues) };
    case "ledger-check":
      return { accounting: readAccounting(sheet, rows, issues) };
    case "deals":
      return readDeals(sheet, rows, issues);
    case "deal-log":
      return { dealLog: readDealLog(sheet, rows, issues) };
    case "potential":
      return { potential: readPotential(sheet, rows, issues) };
  }
}

function readNames(sheet: string, rows: readonly TypedRow[], issues: IssueCollector): TypedNames {
  const shown = new Map<string, string>();
  for (const row of rows) {
    const name = row.text("ledgerName");
    const typed = row.text("shownName");
    if (name === "" || typed === "" || row.isBuilt("shownName")) continue;
    // without a print it can't be told whether a name was typed that is the same
    if (row.key !== "" && typed === name && !shown.has(name)) continue;
    setOnce(shown, name, typed, () => issues.add("typedTwice", { name }, row.place("shownName")));
  }
  return { sheet, shown };
}

function readLines(sheet: string, rows: readonly TypedRow[], issues: IssueCollector): TypedLines {
  const lines = new Map<string, string>();
  for (const row of rows) {
    const item = row.text("item");
    const line = row.text("line");
    if (item === "" || line === "") continue;
    setOnce(lines, item, line, () => issues.add("typedTwice", { name: item }, row.place("line")));
  }
  return { sheet, lines };
}

function readManagers(sheet: string, rows: readonly TypedRow[], issues: IssueCollector): TypedManagers {
  const managers = new Map<string, { from: number; to: number; successor: string }>();
  for (const row of rows) {
    const name = row.text("manager");
    if (name === "") continue;
    if (managers.has(name)) {
      issues.add("typedTwice", { name }, row.place("manager"));
      continue;
    }
    const day = (column: "from" | "to"): number => {
      const found = typedDay(row.cell(column));
      if (found < 0) issues.add("typedUnreadable", { sheet }, row.place(column));
      return Math.max(0, found);
    };
    managers.set(name, { from: day("from"), to: day("to"), successor: row.text("successor") });
  }
  return { sheet, managers };
}

function readRates(sheet: string, rows: readonly TypedRow[], issues: IssueCollector): TypedRates {
  const rates = new Map<string, { from: number; rate: number }[]>();
  let base = "";
  for (const row of rows) {
    if (row.key.startsWith("base:")) base = row.key.slice("base:".length);
    const currency = row.text("currency").toUpperCase();
    const rate = typedRate(row.cell("rate"));
    if (currency === "" || rate === null) continue;
    const from = typedDay(row.cell("since"));
    if (Number.isNaN(rate) || from < 0) {
      issues.add("typedUnreadable", { sheet }, row.place(Number.isNaN(rate) ? "rate" : "since"));
      continue;
    }
    const known = rates.get(currency) ?? [];
    const twice = known.find((one) => one.from === from);
    if (twice === undefined) rates.set(currency, [...known, { from, rate }]);
    else if (twice.rate !== rate) issues.add("typedTwice", { name: currency }, row.place("rate"));
  }
  for (const list of rates.values()) list.sort((one, other) => one.from - other.from);
  // what is worth one is what the others are counted in
  const unit = [...rates].find(([, list]) => list.every(({ rate }) => rate === 1));
  return { sheet, base: base !== "" ? base : (unit?.[0] ?? ""), rates };
}

function readAccounting(sheet: string, rows: readonly TypedRow[], issues: IssueCollector): TypedAccounting {
  const totals = new Map<string, number>();
  const amounts = typedAmounts(rows.map((row) => row.cell("accounting")));
  rows.forEach((row, at) => {
    const amount = amounts[at]!;
    if (amount === null) return;
    const month = row.key.startsWith("month:") ? row.key.slice("month:".length) : typedMonth(row.cell("month"));
    // a total beneath the months is none of them
    if (month === "" && (row.text("month") === "" || row.key === "")) return;
    if (month === "" || Number.isNaN(amount)) issues.add("typedUnreadable", { sheet }, row.place("accounting"));
    else setOnce(totals, month, amount, () => issues.add("typedTwice", { name: month }, row.place("accounting")));
  });
  return { sheet, totals };
}

/** The first counts; another one for the same is said. */
function setOnce<T>(map: Map<string, T>, key: string, value: T, differs: () => void): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, value);
  else if (known !== value) differs();
}
