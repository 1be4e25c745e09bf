import { IssueCollector, issueLevels, placeText, sortedIssues, type Issue, type IssueLevel } from "../ledger/issue";
import { placeOfRow } from "../ledger/ledger";
import type { TableBlock } from "../plan/plan";
import { codeValues, column, textValues } from "./columns";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";
import { issueText } from "./sheetHead";
import { todoOf } from "./todoOf";

/** Cells that are named; the rest is counted. */
const MOST_CELLS = 3;
const levels: readonly IssueLevel[] = ["left", "warning", "note"];

/** What was found in the ledger and the register: by the readers, and by looking at the whole (`found`). */
export interface LedgerFindings {
  readonly all: readonly Issue[];
  readonly found: readonly Issue[];
}

export function ledgerFindings(facts: Facts, today: number): LedgerFindings {
  const { ledger, register } = facts.company;
  const issues = new IssueCollector();
  for (let row = 0; ledger.check.lastDay > today && row < ledger.rowCount; row++) {
    if (ledger.day[row]! > today) issues.add("dayInFuture", {}, placeOfRow(ledger, row, "date"));
  }
  const { returns, zeros } = facts.rowCounts;
  if (returns > 0) issues.add("returns", {}, undefined, returns);
  if (zeros > 0) issues.add("zeroLines", {}, undefined, zeros);
  const found = issues.list();
  return { all: sortedIssues([...ledger.check.issues, ...(register?.issues ?? []), ...found]), found };
}

/** A row for each kind of finding: how grave it is, how many, where, what it is, and what to do about it. */
export function kindsTable(issues: readonly Issue[], { say }: ReportContext): TableBlock {
  const texts = (of: (issue: Issue) => string) => textValues(issues.map(of));
  const words = [say("check.level.left"), say("check.level.look"), say("check.level.good")];
  return {
    type: "table",
    key: "kinds",
    rowKeys: keysOf(issues),
    columns: [
      column(
        say,
        "level",
        "code",
        codeValues(
          issues.map(({ code }) => levels.indexOf(issueLevels[code])),
          levels,
          words,
        ),
        { header: "checkLevel" },
      ),
      column(
        say,
        "count",
        "count",
        { numbers: Float64Array.from(issues, ({ count }) => count) },
        { header: "checkCount" },
      ),
      column(
        say,
        "cells",
        "text",
        texts((issue) => cellsText(issue, say)),
        { header: "checkCells" },
      ),
      column(
        say,
        "finding",
        "text",
        texts((issue) => issueText(say, issue)),
        { header: "checkFinding" },
      ),
      column(
        say,
        "todo",
        "text",
        texts(({ code }) => say(`todo.${todoOf(code)}`)),
        { header: "checkTodo" },
      ),
    ],
    marks: [
      {
        type: "words",
        column: "level",
        tones: [
          { text: words[0]!, tone: "lost" },
          { text: words[1]!, tone: "b" },
          { text: words[2]!, tone: "c" },
        ],
      },
    ],
    // to be filtered by level; and long ones may be parted by the end of a page
    list: true,
    totalLabel: null,
  };
}

/** By code; of several findings of one code by what they are about, too. */
function keysOf(issues: readonly Issue[]): string[] {
  const keys = new Set<string>();
  return issues.map(({ code, params }) => {
    const alone = issues.filter((issue) => issue.code === code).length === 1;
    const about = alone ? "" : `:${Object.values(params).join(":")}`;
    let key = `issue:${code}${about}`;
    for (let number = 2; keys.has(key); number++) key = `issue:${code}${about} ${number}`;
    keys.add(key);
    return key;
  });
}

function cellsText({ cases, count }: Issue, say: ReportContext["say"]): string {
  const [first, ...rest] = cases.slice(0, MOST_CELLS);
  if (first === undefined) return "";
  // the sheet is named again only where another one follows
  let { sheet } = first;
  const names = [placeText(first)];
  for (const place of rest) {
    const text = placeText(place);
    names.push(place.sheet === sheet ? text.slice(sheet.length + 1) : text);
    ({ sheet } = place);
  }
  const more = count - names.length;
  return more > 0 ? say("list.andMore", { names: names.join(", "), more }) : names.join(", ");
}
