import type { Issue } from "../ledger/issue";
import type { NoteBlock, NoteLine } from "../plan/plan";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";
import { issueText } from "./sheetHead";
import { wholeLedgerHead } from "./wholeLedger";

/** Findings shown on a sheet. */
const MOST_FINDINGS = 4;

/** The head of a sheet that is there to type in: title, source, what it says, and what is wrong with what was typed. */
export function inputHead(
  facts: Facts,
  context: ReportContext,
  title: string,
  says: readonly string[],
  issues: readonly Issue[],
): NoteBlock {
  const head = wholeLedgerHead(facts, context, title, says);
  const warnings = issues
    .slice(0, MOST_FINDINGS)
    .map((issue): NoteLine => ({ style: "warning", text: issueText(context.say, issue) }));
  return { ...head, lines: [...head.lines.slice(0, -1), ...warnings, ...head.lines.slice(-1)] };
}
