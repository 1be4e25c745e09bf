import type { IssueCollector } from "../ledger/issue";
import { dealKindOf } from "../registers/dealStages";
import { dealTerm, dealWay } from "./dealWords";
import { typedAmounts, typedDay } from "./readTypedCell";
import type { TypedColumn } from "./typedHeaders";
import type { TypedRow } from "./typedRows";
import type { Deal, DealEvent, TypedDealLog, TypedSheets } from "./TypedSheets";

/** What stands between client and line in the key of a deal without a number. */
const BETWEEN = " · ";

const dealColumns: readonly TypedColumn[] = [
  "deal",
  "client",
  "line",
  "manager",
  "amount",
  "way",
  "term",
  "nextStep",
  "nextDate",
  "stage",
];

/**
 * What a deal goes by: its number, else client and line.
 *
 * @example
 * dealKey("", "Ash", "Security") // "Ash · Security"
 */
export function dealKey(deal: string, client: string, line: string): string {
  return deal !== "" ? deal : [client, line].filter((part) => part !== "").join(BETWEEN);
}

function keyOf(row: TypedRow): string {
  return dealKey(row.text("deal"), row.text("client"), row.text("line"));
}

/**
 * The deals of a sheet. A stage that is typed beside a deal is an event of it without a day. Cells that can't be read, and
 * numbers that two clients have, go to `issues`.
 */
export function readDeals(
  sheet: string,
  rows: readonly TypedRow[],
  issues: IssueCollector,
): Pick<TypedSheets, "deals"> & Partial<Pick<TypedSheets, "dealLog">> {
  const deals: Deal[] = [];
  const events: DealEvent[] = [];
  const clientOf = new Map<string, string>();
  const amounts = typedAmounts(rows.map((row) => row.cell("amount")));
  rows.forEach((row, at) => {
    if (dealColumns.every((column) => row.text(column) === "")) return;
    const unreadable = (column: TypedColumn): void => issues.add("typedUnreadable", { sheet }, row.place(column));
    const deal = keyOf(row);
    const client = row.text("client");
    const amount = amounts[at] ?? NaN;
    if (amounts[at] !== null && Number.isNaN(amount)) unreadable("amount");
    const way = dealWay(row.text("way"));
    if (way === null) unreadable("way");
    const term = dealTerm(row.text("term"));
    if (term === null) unreadable("term");
    const nextDate = typedDay(row.cell("nextDate"));
    if (nextDate < 0) unreadable("nextDate");
    const known = clientOf.get(deal);
    if (known === undefined) clientOf.set(deal, client);
    else if (known !== client) issues.add("typedTwice", { name: deal }, row.place("deal"));
    deals.push({
      deal,
      client,
      line: row.text("line"),
      manager: row.text("manager"),
      amount,
      way: way ?? "",
      term: term ?? "",
      nextStep: row.text("nextStep"),
      nextDate: Math.max(0, nextDate),
      place: row.place("client"),
      ...row.builtRow,
    });
    const stage = row.text("stage");
    if (stage === "") return;
    const reason = row.text("reason");
    events.push({ deal, stage, kind: dealKindOf(stage), day: 0, reason, place: row.place("stage") });
  });
  return { deals: { sheet, deals }, ...(events.length === 0 ? {} : { dealLog: { sheet, events } }) };
}

/** The events of a deal log, in its order. A row without a stage says nothing. */
export function readDealLog(sheet: string, rows: readonly TypedRow[], issues: IssueCollector): TypedDealLog {
  const events: DealEvent[] = [];
  for (const row of rows) {
    const stage = row.text("stage");
    const deal = keyOf(row);
    if (stage === "" && deal === "" && row.text("day") === "") continue;
    const day = typedDay(row.cell("day"));
    if (day < 0) issues.add("typedUnreadable", { sheet }, row.place("day"));
    if (stage === "") continue;
    const place = row.place("deal");
    const kind = dealKindOf(stage);
    events.push({ deal, stage, kind, day: Math.max(0, day), reason: row.text("reason"), place, ...row.builtRow });
  }
  return { sheet, events };
}
