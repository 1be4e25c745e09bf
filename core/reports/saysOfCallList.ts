import { UNIT } from "../ledger/ledger";
import { listText } from "../text/translate";
import { CallReasonCode, type CallListClients } from "./callListClients";
import { managerName } from "./clientWords";
import { byValueThenName } from "./columns";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";

/** How many calls there are, with whom to begin, and whose clients are overdue. */
export function saysOfCallList(facts: Facts, context: ReportContext, list: CallListClients): string[] {
  const { say } = context;
  const { clients, reason, stake } = list;
  if (clients.length === 0) return [say("says.callNobody")];
  const those = (code: number): number[] => clients.filter((client) => reason[client] === code);
  const says = [
    say("says.callCount", {
      n: clients.length,
      stake: clients.reduce((sum, client) => sum + stake[client]!, 0) / UNIT,
      lost: those(CallReasonCode.lost).length,
      overdue: those(CallReasonCode.overdue).length,
      atRisk: those(CallReasonCode.atRisk).length,
    }),
  ];
  const names = byValueThenName(clients, stake, facts.company.clients).map((client) => facts.company.clients[client]!);
  says.push(say("says.callFirst", { names: listText(say, names.slice(0, 3)) }));
  const overdue = those(CallReasonCode.overdue);
  if (facts.company.managers.length > 0 && overdue.length > 0) {
    says.push(say("says.callOverdue", { names: listText(say, countedManagers(facts, context, overdue)) }));
  }
  return says;
}

/** "Ivanov (3)", those with the most clients first. */
function countedManagers(facts: Facts, context: ReportContext, clients: readonly number[]): string[] {
  const counts = new Map<string, number>();
  for (const client of clients) {
    const manager = managerName(facts, context, client);
    counts.set(manager, (counts.get(manager) ?? 0) + 1);
  }
  const names = [...counts.keys()];
  const order = byValueThenName([...names.keys()], [...counts.values()], names);
  return order.map((at) => context.say("calls.overdueManager", { manager: names[at]!, n: counts.get(names[at]!)! }));
}
