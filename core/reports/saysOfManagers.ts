import { UNIT } from "../ledger/ledger";
import type { Comparison } from "./comparison";
import type { Facts } from "./Facts";
import type { ManagerView } from "./ManagerView";
import type { ReportContext } from "./Report";
import { saysSalesCompared } from "./saysCompared";

/** What the manager table says. */
export function saysOfManagers(
  facts: Facts,
  { say }: ReportContext,
  view: ManagerView,
  shown: readonly number[],
  names: readonly string[],
  comparison: Comparison | null,
): string[] {
  const { sums } = view;
  const whole = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
  const settled = whole(sums.settled);
  const sales = whole(sums.sales);
  if (settled === 0) return [say("says.nothing")];
  const says: string[] = [];
  const known = !shown.some((manager) => view.unknown[manager] === 1);
  if (known) {
    const params = {
      sales: sales / UNIT,
      repeat: whole(sums.repeat) / settled,
      primary: whole(sums.primary) / settled,
      newDirection: whole(sums.newDirection) / settled,
    };
    says.push(facts.line === null ? say("says.kindsWithoutLines", params) : say("says.kinds", params));
  } else {
    says.push(say("says.salesOnly", { sales: sales / UNIT }));
  }
  // in one paragraph with the sales that it is about
  const compared = saysSalesCompared(facts, { say }, comparison);
  if (compared !== null) says[0] = `${says[0]!} ${compared}`;
  const returns = -whole(sums.returns);
  if (returns > 0) says.push(say("says.returns", { returns: returns / UNIT, share: returns / settled }));
  const best = shown[0]!;
  if (!view.alone && shown.length > 1 && sales > 0 && sums.sales[best]! > 0) {
    says.push(
      say("says.bestManager", {
        manager: names[best]!,
        sales: sums.sales[best]! / UNIT,
        share: sums.sales[best]! / sales,
      }),
    );
  }
  if (known) says.push(saysLost(view, { say }, shown, names));
  const contacted = view.clientsCounted("conversion", null);
  if (view.keepsContacts && contacted.length > 0) {
    const bought = contacted.filter((client) => view.hasBought(client)).length;
    says.push(say("says.conversion", { contacts: contacted.length, bought, share: bought / contacted.length }));
  }
  return says.slice(0, 4);
}

function saysLost(
  view: ManagerView,
  { say }: Pick<ReportContext, "say">,
  shown: readonly number[],
  names: readonly string[],
): string {
  const lost = view.clientsCounted("lost", null);
  const restored = view.clientsCounted("restored", null).length;
  const byManager = shown.map((manager) => ({
    manager,
    n: lost.filter((client) => view.ofClient(client) === manager).length,
  }));
  const [most, next] = byManager.sort((a, b) => b.n - a.n);
  const clear = most !== undefined && next !== undefined && most.n > next.n;
  if (!clear) return say("says.lostCompany", { lost: lost.length, restored });
  return say("says.lostMost", { lost: lost.length, restored, manager: names[most.manager]!, most: most.n });
}
