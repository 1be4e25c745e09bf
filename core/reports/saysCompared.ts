import { UNIT } from "../ledger/ledger";
import { comparedWhen, type Comparison } from "./comparison";
import { changeShare } from "./compareColumns";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";

/** Below this, a twentieth of a per cent, a change shows as none. */
export const SMALLEST_SHARE = 0.0005;

/** Sales of the period against those of the compared one; null without a comparison, or where its sums aren't known. */
export function saysSalesCompared(
  facts: Facts,
  { say }: Pick<ReportContext, "say">,
  comparison: Comparison | null,
): string | null {
  if (comparison === null || !comparison.known) return null;
  const all = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
  const now = all(facts.periodSales.total);
  const before = all(facts.salesIn(comparison.days).total);
  const share = changeShare(now, before);
  const params = {
    sales: now / UNIT,
    before: before / UNIT,
    share: Math.abs(share),
    when: comparedWhen(say, comparison),
  };
  if (Number.isNaN(share)) return say("says.salesAgainst", params);
  if (Math.abs(share) < SMALLEST_SHARE) return say("says.salesSame", params);
  return say(share > 0 ? "says.salesGrew" : "says.salesFell", params);
}
