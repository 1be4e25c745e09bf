import { StatusCode, type Status } from "../methods/status";
import type { Block, Column } from "../plan/plan";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";
import { statusTables, type Breakdown } from "./statusTables";
import { shownStatuses } from "./statusWords";

/** What clients are grouped by, with the groups in the order of the rows. */
export interface StatusGrouping extends Pick<Breakdown, "key" | "headingText" | "rowKeys"> {
  readonly names: Column;
  /** Row of each client of the list; −1: none. */
  readonly rowOf: (client: number) => number;
}

/** A row a group: its clients by status, with their sales in the report period. Who has no status is "not known". */
export function statusByGroup(
  facts: Facts,
  { say }: ReportContext,
  clients: readonly number[],
  { rowOf, ...grouping }: StatusGrouping,
): Block[] {
  const unknown = clients.some((client) => facts.status[client] === StatusCode.none);
  const list: Status[] = unknown ? [...shownStatuses, "none"] : [...shownStatuses];
  const placeOf = new Map(list.map((one, at) => [StatusCode[one] as number, at]));
  const rows = grouping.rowKeys.map(() => ({
    counts: new Float64Array(list.length),
    sums: new Float64Array(list.length),
  }));
  for (const client of clients) {
    const row = rows[rowOf(client)];
    if (row === undefined) continue;
    const at = placeOf.get(facts.status[client]!)!;
    row.counts[at]!++;
    row.sums[at]! += facts.periodSales.total[client]!;
  }
  return statusTables(say, { ...grouping, list, rows, totalLabel: say("total"), also: [] });
}
