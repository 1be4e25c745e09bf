import { UNIT } from "../ledger/ledger";
import { GapKindCode } from "../methods/gaps";
import type { Facts } from "./Facts";
import { gapBasis, type GapsFound } from "./gapsFound";
import type { ReportContext } from "./Report";

/**
 * Why a client is likely to buy a line, in words: how many of its segment do, what that comes to, and after which line of
 * this client they began (M17, M52). The same words are put together once.
 */
export function gapsReason(facts: Facts, { say }: ReportContext, found: GapsFound): (gap: number) => string {
  const { lines, segmentOf, bought } = facts.portrait;
  const known = new Map<string, string>();
  return (gap) => {
    const line = found.line[gap]!;
    const segment = segmentOf[found.client[gap]!]!;
    const basis = gapBasis(found, gap);
    const after = basis === "segment" ? found.after(gap) : { line: -1, count: 0 };
    const key = `${segment} ${line} ${after.line}`;
    let reason = known.get(key);
    if (reason === undefined) {
      reason = reasonOf(segment, line, basis, found.expected[gap]! / UNIT);
      if (after.count > 0) reason = say("gaps.reason.after", { reason, k: after.count, line: lines[after.line]! });
      known.set(key, reason);
    }
    if (found.kind[gap] !== GapKindCode.lapsed) return reason;
    return say("gaps.reason.lapsed", { day: bought!.last[found.entry[gap]!]!, reason });
  };

  function reasonOf(segment: number, line: number, basis: string, sum: number): string {
    const n = found.sums.buyers[segment * lines.length + line]!;
    const m = found.clientsIn[segment]!;
    const all = found.sums.allBuyers[line]!;
    if (basis === "segment") return say("gaps.reason.segment", { n, m, sum });
    if (basis === "none") return say("gaps.reason.none");
    return n === 0 ? say("gaps.reason.allNone", { all, sum }) : say("gaps.reason.all", { n, m, all, sum });
  }
}
