import { issueLevels, type Issue, type IssueLevel } from "../ledger/issue";
import { UNIT } from "../ledger/ledger";
import { questionsToAsk } from "../ledger/questions";
import { formatNumber } from "../text/numberFormat";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";

/** What counts and what it comes to; what was left out; what needs somebody. */
export function saysOfLedgerCheck({ company }: Facts, { say }: ReportContext, issues: readonly Issue[]): string[] {
  const { check, amount } = company.ledger;
  const { rowsRead, rowsLeft, rowsPassed, questions } = check;
  // to the cent, for it is compared with the accounts
  const sum = formatNumber(amount.reduce((all, one) => all + one, 0) / UNIT, 2, say.language);
  const kinds = (level: IssueLevel): number => issues.filter(({ code }) => issueLevels[code] === level).length;
  const open = questions.filter(({ answered }) => !answered).length;
  const warnings = kinds("warning");
  const says = [
    rowsLeft === 0
      ? say("says.checkAll", { read: rowsRead, sum })
      : say("says.checkSome", { read: rowsRead, total: rowsRead + rowsLeft, left: rowsLeft, sum }),
  ];
  if (rowsPassed > 0) says.push(say("says.checkPassed", { n: rowsPassed }));
  const urgent = questionsToAsk(questions).length;
  if (open > 0) says.push(say(urgent > 0 ? "says.checkOpen" : "says.checkOpenSmall", { n: open, urgent }));
  if (warnings > 0) says.push(say("says.checkWarnings", { n: warnings }));
  if (open === 0 && warnings === 0 && rowsLeft === 0) says.push(say("says.checkClean"));
  return says;
}
