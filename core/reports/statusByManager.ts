import { StatusCode, type Status } from "../methods/status";
import type { Block } from "../plan/plan";
import type { Facts } from "./Facts";
import type { ManagerView } from "./ManagerView";
import { byValueThenName, column, textValues } from "./columns";
import { managerKey, managerNames } from "./managerTable";
import type { ReportContext } from "./Report";
import { statusTables } from "./statusTables";
import { shownStatuses } from "./statusWords";

/** A row a manager: his clients by status, the largest portfolio first, clients of no manager last. */
export function statusByManager(facts: Facts, context: ReportContext, view: ManagerView): Block[] {
  const { say } = context;
  const names = managerNames(facts, view, context);
  const all = names.map(() => 0);
  for (const client of view.clients) all[view.ofClient(client)]!++;
  const present = names.map((_, place) => place).filter((place) => all[place]! > 0);
  const named = present.filter((place) => place !== view.none);
  const shown = [...byValueThenName(named, all, names), ...present.filter((place) => place === view.none)];
  const unknown = view.clients.some((client) => facts.status[client] === StatusCode.none);
  const list: Status[] = unknown ? [...shownStatuses, "none"] : [...shownStatuses];
  const placeOf = new Map(list.map((one, at) => [StatusCode[one] as number, at]));
  const rows = names.map(() => ({ counts: new Float64Array(list.length), sums: new Float64Array(list.length) }));
  for (const client of view.clients) {
    const row = rows[view.ofClient(client)]!;
    const at = placeOf.get(facts.status[client]!)!;
    row.counts[at]!++;
    row.sums[at]! += facts.periodSales.total[client]!;
  }
  return statusTables(say, {
    key: "managers",
    headingText: say("managersStatus.heading"),
    rowKeys: shown.map((place) => managerKey(facts, view, place)),
    names: column(say, "manager", "text", textValues(shown.map((place) => names[place]!)), { header: "managerName" }),
    list,
    rows: shown.map((place) => rows[place]!),
    totalLabel: say("total"),
    also: [],
  });
}
