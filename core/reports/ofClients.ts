import { statuses } from "../methods/status";
import type { Column } from "../plan/plan";
import { managerName } from "./clientWords";
import { codeValues, column, pick, textValues } from "./columns";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";
import { statusTexts } from "./statusWords";

/** Status of the clients of a table on the as-of date, one a row. */
export function statusColumn(facts: Facts, { say }: ReportContext, clients: readonly number[]): Column {
  const { asOf, settings } = facts;
  const values = codeValues(pick(facts.status, clients), ["", ...statuses.slice(1)], statusTexts(say));
  return column(say, "status", "code", values, { params: { asOf, months: settings.statusMonths } });
}

/** Their responsible managers; null where no manager is known at all. */
export function managerColumn(facts: Facts, context: ReportContext, clients: readonly number[]): Column | null {
  if (facts.company.managers.length === 0) return null;
  const names = clients.map((client) => managerName(facts, context, client));
  return column(context.say, "manager", "text", textValues(names));
}

/** Their phones; null where the register has none. */
export function phoneColumn({ company }: Facts, { say }: ReportContext, clients: readonly number[]): Column | null {
  if (company.phone.every((phone) => phone === "")) return null;
  return column(say, "phone", "text", textValues(clients.map((client) => company.phone[client]!)), {
    header: "callPhone",
  });
}
