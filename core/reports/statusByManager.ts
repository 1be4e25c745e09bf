import type { Block } from "../plan/plan";
import type { Facts } from "./Facts";
import type { ManagerView } from "./ManagerView";
import { byValueThenName, column, textValues } from "./columns";
import { managerKey, managerNames } from "./managerTable";
import type { ReportContext } from "./Report";
import { statusByGroup } from "./statusByGroup";

/** A row a manager: his clients by status, the largest portfolio first, clients of no manager last. */
export function statusByManager(facts: Facts, context: ReportContext, view: ManagerView): Block[] {
  const { say } = context;
  const names = managerNames(facts, view, context);
  const all = names.map(() => 0);
  for (const client of view.clients) all[view.ofClient(client)]!++;
  const present = names.map((_, place) => place).filter((place) => all[place]! > 0);
  const named = present.filter((place) => place !== view.none);
  const shown = [...byValueThenName(named, all, names), ...present.filter((place) => place === view.none)];
  const rowOf = new Map(shown.map((place, row) => [place, row]));
  return statusByGroup(facts, context, view.clients, {
    key: "managers",
    headingText: say("managersStatus.heading"),
    rowKeys: shown.map((place) => managerKey(facts, view, place)),
    names: column(say, "manager", "text", textValues(shown.map((place) => names[place]!)), { header: "managerName" }),
    rowOf: (client) => rowOf.get(view.ofClient(client)) ?? -1,
  });
}
