import { UNIT } from "../ledger/ledger";
import { comparedWhen, type Comparison } from "./comparison";
import type { Facts } from "./Facts";
import type { ProductTableView } from "./productTableView";
import type { ReportContext } from "./Report";
import { saysSalesCompared } from "./saysCompared";

/** What the product table says: sales, the line that brings most, what rose and fell, which line won new clients. */
export function saysOfProducts(
  facts: Facts,
  { say }: ReportContext,
  view: ProductTableView,
  comparison: Comparison | null,
): string[] {
  const { sums, names } = view;
  const hint = view.alone ? [say("says.productNoLines")] : [];
  const all = sums.sales.reduce((sum, value) => sum + value, 0);
  if (sums.settled.every((sum) => sum === 0)) return [say("says.nothing"), ...hint];
  const compared = saysSalesCompared(facts, { say }, comparison);
  const says = [compared ?? say("says.salesOnly", { sales: all / UNIT })];
  if (view.alone) return [...says, ...hint];
  // rows without a line are no line that could be praised
  const lines = view.shown.filter((place) => place !== view.none);
  const best = lines[0];
  if (best !== undefined && lines.length > 1 && all > 0 && sums.sales[best]! > 0) {
    const sales = sums.sales[best]!;
    says.push(say("says.productBest", { line: names[best]!, sales: sales / UNIT, share: sales / all }));
  }
  if (comparison?.known === true && lines.length > 1) {
    const before = view.salesIn(comparison.days);
    const change = (place: number): number => sums.sales[place]! - before[place]!;
    const byChange = [...lines].sort((one, other) => change(other) - change(one));
    const when = comparedWhen(say, comparison);
    const moved = [
      { place: byChange[0]!, sign: 1, key: "says.productRose" as const },
      { place: byChange[byChange.length - 1]!, sign: -1, key: "says.productFell" as const },
    ];
    const found = moved.filter(({ place, sign }) => change(place) * sign > 0);
    const texts = found.map(({ place, key }) =>
      say(key, { line: names[place]!, sum: Math.abs(change(place)) / UNIT, when }),
    );
    if (texts.length > 0) says.push(texts.join(" "));
  }
  const fresh = (place: number): number => (view.tellsNew(place) ? view.countOf("newClients", place) : 0);
  const winner = [...lines].sort((one, other) => fresh(other) - fresh(one))[0];
  if (winner !== undefined && lines.length > 1 && fresh(winner) > 0) {
    says.push(say("says.productNew", { line: names[winner]!, n: fresh(winner) }));
  }
  return says;
}
