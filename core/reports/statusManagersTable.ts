import { StatusCode, statuses, type Status } from "../methods/status";
import type { Column, TableBlock } from "../plan/plan";
import type { Facts } from "./Facts";
import type { ManagerView } from "./ManagerView";
import { byValueThenName, column, pick, textValues } from "./columns";
import { managerKey, managerNames } from "./managerTable";
import type { ReportContext } from "./Report";
import { shownStatuses, statusTexts } from "./statusWords";

/** A row a manager: his clients by status, the largest portfolio first, clients of no manager last. */
export function statusManagersTable(facts: Facts, context: ReportContext, view: ManagerView): TableBlock {
  const { say } = context;
  const names = managerNames(facts, view, context);
  const counts = names.map(() => new Float64Array(statuses.length));
  for (const client of view.clients) counts[view.ofClient(client)]![facts.status[client]!]!++;
  const all = counts.map((own) => own.reduce((sum, count) => sum + count, 0));
  const present = names.map((_, place) => place).filter((place) => all[place]! > 0);
  const named = present.filter((place) => place !== view.none);
  const shown = [...byValueThenName(named, all, names), ...present.filter((place) => place === view.none)];
  const total = { type: "sum" as const };
  const words = statusTexts(say);
  const own = (key: string) => ({ block: "managers", column: key, rows: "same" as const });
  const unknown = shown.some((place) => counts[place]![StatusCode.none]! > 0);
  const list: Status[] = unknown ? [...shownStatuses, "none"] : [...shownStatuses];
  return {
    type: "table",
    key: "managers",
    rowKeys: shown.map((place) => managerKey(facts, view, place)),
    columns: [
      column(say, "manager", "text", textValues(shown.map((place) => names[place]!)), { header: "managerName" }),
      ...list.map((one): Column => ({
        key: one,
        header: one === "none" ? say("status.none") : words[StatusCode[one]]!,
        note: say("column.statusCount.note"),
        kind: "count",
        values: { numbers: Float64Array.from(shown, (place) => counts[place]![StatusCode[one]]!) },
        owner: "ours",
        total,
      })),
      column(
        say,
        "clients",
        "count",
        { numbers: pick(all, shown) },
        {
          header: "allStatuses",
          note: "statusCount",
          formula: list.flatMap((key, at) => (at === 0 ? [own(key)] : ["+", own(key)])),
          total,
        },
      ),
    ],
    marks: [],
    list: false,
    totalLabel: say("total"),
  };
}
