import { StatusCode, type Status } from "../methods/status";
import type { TableBlock } from "../plan/plan";
import type { Facts } from "./Facts";
import type { ManagerView } from "./ManagerView";
import { byValueThenName, column, textValues } from "./columns";
import { managerKey, managerNames } from "./managerTable";
import type { ReportContext } from "./Report";
import { statusColumns } from "./statusColumns";
import { shownStatuses } from "./statusWords";

/** A row a manager: his clients by status, the largest portfolio first, clients of no manager last. */
export function statusManagersTable(facts: Facts, context: ReportContext, view: ManagerView): TableBlock {
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
  return {
    type: "table",
    key: "managers",
    rowKeys: shown.map((place) => managerKey(facts, view, place)),
    columns: [
      column(say, "manager", "text", textValues(shown.map((place) => names[place]!)), { header: "managerName" }),
      ...statusColumns(
        say,
        "managers",
        list,
        shown.map((place) => rows[place]!),
        true,
      ),
    ],
    marks: [],
    list: false,
    totalLabel: say("total"),
  };
}
