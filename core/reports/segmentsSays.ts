import { IssueCollector, type Issue } from "../ledger/issue";
import { MOST_ATTRIBUTES } from "../segments/segmentsView";
import { periodText } from "../text/periodText";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";
import { shareOf, sumOf } from "./segmentsTable";
import type { SegmentsResult } from "./segmentsResult";

/** The segment with the highest sales, where there are sales; −1 without. */
export function topSegment(facts: Facts, { bySegment }: SegmentsResult): number {
  const sums = bySegment.map((clients) => sumOf(facts.windowSales.total, clients));
  const top = sums.indexOf(Math.max(0, ...sums));
  return top >= 0 && sums[top]! > 0 ? top : -1;
}

/** What the segments say: how many clients are in how many, who is in none, which brings most; else what to set up. */
export function segmentsSays(facts: Facts, { say }: ReportContext, result: SegmentsResult): string[] {
  const { company } = facts;
  const { segments } = result.definition;
  const { clients, inNone, inSeveral, source } = result;
  if (segments.length === 0) {
    if (company.register === null) return [say("says.segmentsNoRegister")];
    return [say(company.attributes.length === 0 ? "says.segmentsNoAttributes" : "says.segmentsEmpty")];
  }
  const total = facts.windowSales.total;
  const says = [
    say("says.segmentsCount", { placed: clients.length - inNone.length, all: clients.length, n: segments.length }),
  ];
  if (inNone.length > 0) {
    const params = { n: inNone.length, sum: sumOf(total, inNone), sheet: say("report.segments.clientsName") };
    says.push(say("says.segmentsNone", params));
  }
  const top = topSegment(facts, result);
  if (top >= 0) {
    const own = result.bySegment[top]!;
    says.push(
      say("says.segmentsTop", {
        name: segments[top]!.name,
        sum: sumOf(total, own),
        share: shareOf(total, own, clients) || 0,
        window: periodText(facts.classWindow, say.language),
      }),
    );
  }
  if (source === "registered") says.push(say("says.segmentsRegistered"));
  else if (source === "template") says.push(say("says.segmentsTemplate"));
  else if (inSeveral.length > 0) says.push(say("says.segmentsSeveral", { n: inSeveral.length }));
  return says;
}

/** What should not be: attributes without a purpose, too many of them, such as the register doesn't have. */
export function segmentsIssues({ flags }: SegmentsResult): Issue[] {
  const issues = new IssueCollector();
  for (const attribute of flags.unknown) issues.add("segmentAttributeUnknown", { attribute });
  for (const attribute of flags.withoutPurpose) issues.add("segmentPurposeMissing", { attribute });
  if (flags.tooMany.length > 0) {
    issues.add("segmentAttributesMany", { most: MOST_ATTRIBUTES }, undefined, flags.tooMany.length);
  }
  return issues.list();
}
