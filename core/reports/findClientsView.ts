import { parseConditions } from "../ledger/conditions";
import { UNIT } from "../ledger/ledger";
import { RowKind } from "../methods/purchases";
import { clientsWhere } from "./findClientsConditions";
import { listedClients } from "./clientList";
import { byValueThenName } from "./columns";
import { Facts } from "./Facts";
import type { ReportContext } from "./Report";
import { whereText } from "./whereText";

/** What was found of each client, and which clients are shown (M14). */
export interface FoundClients {
  /** Clients are described by all rows, whichever are looked for. */
  readonly all: Facts;
  /** Who bought, or who did not. */
  readonly bought: boolean;
  /** In the order of the table. */
  readonly clients: readonly number[];
  /** Of each client: rows found, their net sum in ten-thousandths, purchases with a settlement among them, latest day (0 none). */
  readonly rows: Uint32Array;
  readonly sum: Float64Array;
  readonly purchases: Uint32Array;
  readonly last: Int32Array;
  /** What is looked for, in words. */
  readonly wanted: string;
}

/** Finds clients by the rows that the facts were made of, in the report period, and by conditions on the clients. */
export function foundClients(facts: Facts, context: ReportContext): FoundClients {
  const { options } = context;
  const all = wholeFacts(facts, context.today);
  const { clientCount } = facts.sales;
  const found = {
    rows: new Uint32Array(clientCount),
    sum: new Float64Array(clientCount),
    purchases: new Uint32Array(clientCount),
    last: new Int32Array(clientCount),
  };
  const { kind, documentOf, count } = facts.purchases;
  const counted = new Uint8Array(count);
  for (let row = 0; row < facts.sales.rowCount; row++) {
    if (!isFound(facts, row)) continue;
    const client = facts.sales.client[row]!;
    found.rows[client]!++;
    found.sum[client]! += facts.sales.amount[row]!;
    found.last[client] = Math.max(found.last[client]!, facts.sales.day[row]!);
    const document = documentOf[row]!;
    if (kind[row] !== RowKind.settlement || counted[document] === 1) continue;
    counted[document] = 1;
    found.purchases[client]!++;
  }
  const minSum = Number(options["minSum"]) * UNIT;
  const minPurchases = Math.max(1, Number(options["minPurchases"]));
  const bought = options["bought"] !== "no";
  const chosen = clientsWhere(all, "clientWhere", conditionsOf(options["clientWhere"]));
  const isMatch = (client: number): boolean =>
    found.purchases[client]! >= minPurchases && (minSum === 0 || found.sum[client]! >= minSum);
  const clients = listedClients(all).filter((client) => chosen[client] === 1 && isMatch(client) === bought);
  const values = bought ? found.sum : all.windowSales.total;
  return {
    ...found,
    all,
    bought,
    clients: byValueThenName(clients, values, facts.company.clients),
    wanted: wantedText(facts, context),
  };
}

/** Whether a row of the facts is one of those that are counted. */
export function isFound({ sales, purchases, period }: Facts, row: number): boolean {
  const on = sales.day[row]!;
  return on >= period.from && on <= period.to && sales.amount[row] !== 0 && purchases.kind[row] !== RowKind.later;
}

/** The facts of all rows under the same settings, sharing what was computed of them before. */
function wholeFacts(facts: Facts, today: number): Facts {
  if (facts.selection === null) return facts;
  return new Facts(facts.given, { ...facts.settings, where: "" }, today, facts.shared);
}

function conditionsOf(text: string | number | boolean | undefined) {
  const conditions = parseConditions(String(text ?? ""));
  if ("fault" in conditions) throw new Error(`foundClients: ${String(text)} was not parsed`);
  return conditions;
}

function wantedText(facts: Facts, { say, options }: ReportContext): string {
  const { selection } = facts;
  const clients = conditionsOf(options["clientWhere"]);
  const sum = Number(options["minSum"]);
  const n = Number(options["minPurchases"]);
  return [
    selection === null ? say("find.all") : say("find.rows", { conditions: whereText(say, selection.conditions) }),
    ...(clients.length === 0 ? [] : [say("find.clients", { conditions: whereText(say, clients) })]),
    ...(sum === 0 ? [] : [say("find.minSum", { sum })]),
    ...(n <= 1 ? [] : [say("find.minPurchases", { n })]),
  ].join("; ");
}
