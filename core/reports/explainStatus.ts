import type { Days } from "../calendar/windows";
import { UNIT } from "../ledger/ledger";
import { movements } from "../methods/movement";
import { statuses, type Status } from "../methods/status";
import type { TextKey } from "../text/en";
import { explainCompared } from "./explainCompared";
import type { Facts } from "./Facts";
import type { ManagerView } from "./ManagerView";
import { managerKey } from "./managerTable";
import type { Explanation, ReportContext } from "./Report";
import { rowsOfClients } from "./rowsOfClients";
import { settingsText } from "./settingsText";
import { segmentRowOf } from "./statusBySegment";
import { newKept, periodEnds } from "./statusHistory";
import { shownStatuses } from "./statusWords";

/** Why a cell of the status report is what it is. */
export function explainStatus(
  facts: Facts,
  context: ReportContext,
  listed: readonly number[],
  view: ManagerView,
  table: string,
  rowKey: string,
  columnKey: string,
): Explanation | null {
  const { say } = context;
  const settings = settingsText(facts, context, ["period", "statusMonths", "classWindow"]);
  const params = { asOf: facts.asOf, before: facts.period.from - 1, months: facts.settings.statusMonths };
  const answer = (rule: TextKey, clients: readonly number[], rows: Uint32Array | null = null): Explanation => ({
    rule: say(rule, params),
    settings,
    rows,
    sum: rows === null ? null : rows.reduce((all, row) => all + facts.sales.amount[row]!, 0) / UNIT,
    clients: clients.map((client) => facts.company.clients[client]!),
  });
  const byStatus = (count: TextKey, those: readonly number[], days: Days): Explanation => {
    if (table.endsWith("Sums")) return answer("rule.statusSales", those, rowsOfClients(facts, those, days));
    return answer(table.endsWith("Shares") ? "rule.statusShare" : count, those);
  };
  const isTotal = rowKey === "total";
  switch (table) {
    case "composition":
    case "movements": {
      const those = listed.filter((client) => {
        const word = table === "composition" ? statuses[facts.status[client]!] : movements[facts.movement[client]!];
        return isTotal || word === rowKey;
      });
      const known = isTotal || (table === "composition" ? statuses : movements).some((word) => word === rowKey);
      if (!known) return null;
      if (columnKey === "clients") return answer(table === "composition" ? "rule.baseClients" : "rule.movement", those);
      if (columnKey === "share" && table === "composition") return answer("rule.baseShare", those);
      if (columnKey === "status" || columnKey === "movement") return answer(`rule.${columnKey}`, those);
      if (columnKey === "sales") return answer("rule.baseSales", those, rowsOfClients(facts, those, facts.period));
      if (columnKey === "windowSales" && table === "composition") {
        return answer("rule.baseWindowSales", those, rowsOfClients(facts, those, facts.classWindow));
      }
      return explainCompared(facts, context, listed, table, rowKey, columnKey);
    }
    case "transition": {
      if (!isStatus(columnKey) || !(isTotal || isStatus(rowKey))) return null;
      const those = listed.filter(
        (client) =>
          statuses[facts.status[client]!] === columnKey &&
          (isTotal || statuses[facts.statusBefore[client]!] === rowKey),
      );
      return answer("rule.transition", those);
    }
    case "periods":
    case "periodsSums":
    case "periodsShares": {
      const end = periodEnds(facts).find(({ to }) => rowKey === `day:${to}`);
      if (end === undefined) return null;
      if (columnKey === "newKept" && table === "periods") return answer("rule.newKept", newKept(facts, end.to).kept);
      const test = statusTest(columnKey, table, shownStatuses);
      if (test === null) return null;
      const codes = facts.statusAt(end.to);
      const those = facts.company.clients
        .map((_, client) => client)
        .filter((client) => test(statuses[codes[client]!]!));
      return byStatus("rule.periodStatus", those, end);
    }
    case "managers":
    case "managersSums":
    case "managersShares": {
      const test = statusTest(columnKey, table, [...shownStatuses, "none"]);
      const own = listed.filter((client) => isTotal || managerKey(facts, view, view.ofClient(client)) === rowKey);
      if (test === null || own.length === 0) return null;
      const those = own.filter((client) => test(statuses[facts.status[client]!]!));
      return byStatus("rule.baseClients", those, facts.period);
    }
    case "segments":
    case "segmentsSums":
    case "segmentsShares": {
      const test = statusTest(columnKey, table, [...shownStatuses, "none"]);
      const own = listed.filter((client) => isTotal || segmentRowOf(facts, client) === rowKey);
      if (test === null || own.length === 0) return null;
      const those = own.filter((client) => test(statuses[facts.status[client]!]!));
      return byStatus("rule.baseClients", those, facts.period);
    }
    default:
      return null;
  }
}

/** Which statuses a column of a table by status counts; null where it is no such column. */
function statusTest(columnKey: string, table: string, list: readonly Status[]): ((status: Status) => boolean) | null {
  if (columnKey === "clients" && !table.endsWith("Shares")) return (status) => list.includes(status);
  return list.includes(columnKey as Status) ? (status) => status === columnKey : null;
}

function isStatus(word: string): boolean {
  return (statuses as readonly string[]).includes(word);
}
