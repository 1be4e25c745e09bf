import { sortedIssues, issueLevels, placeText, type Issue } from "../ledger/issue";
import type { NoteBlock, NoteLine } from "../plan/plan";
import type { TextKey } from "../text/en";
import type { Translate } from "../text/translate";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";
import { readingText, sortedReadings } from "./readingText";
import { saysWindow } from "./saysOfClients";
import { whereText } from "./whereText";

/** Findings shown on a sheet; the rest is counted. */
const MOST_FINDINGS = 4;

/**
 * Title, source, what it says, and what of the ledger check a reader must know. Where rows are selected, the title names
 * the conditions, the source counts the rows, and it is said where first purchases are looked for.
 */
export function sheetHead(
  facts: Facts,
  context: ReportContext,
  title: string,
  says: readonly string[],
  issues: readonly Issue[],
): NoteBlock {
  const { say } = context;
  const { ledger, register } = facts.company;
  const { lastDay } = ledger.check;
  const unfinished = issues.some((issue) => issue.code === "periodUnfinished");
  const serious = sortedIssues([...ledger.check.issues, ...(register?.issues ?? []), ...issues]).filter(
    (issue) => issueLevels[issue.code] !== "note",
  );
  const source = sourceText(facts, context);
  const named = titleOfSelection(facts, context, title);
  const lines: NoteLine[] = [
    { style: "title", text: unfinished ? say("report.unfinished", { title: named, lastDay }) : named },
    ...sourceLines(facts, context, source),
    ...says.map((text): NoteLine => ({ style: "says", text })),
    ...serious.slice(0, MOST_FINDINGS).map((issue): NoteLine => ({ style: "warning", text: issueText(say, issue) })),
  ];
  // wherever the status window is set, the reader sees whether it suits the rhythm of the purchases (M2)
  const rhythm = context.options["statusMonths"] === undefined ? null : saysWindow(facts, context);
  if (rhythm !== null && !says.includes(rhythm)) lines.push({ style: "source", text: rhythm });
  const absent = issues.filter((issue) => issue.code.endsWith("Missing") && issueLevels[issue.code] === "note");
  lines.push(...absent.map((issue): NoteLine => ({ style: "source", text: issueText(say, issue) })));
  if (serious.length > MOST_FINDINGS) {
    lines.push({ style: "warning", text: say("head.moreFindings", { n: serious.length - MOST_FINDINGS }) });
  }
  lines.push({ style: "blank", text: "" });
  return { type: "note", key: "head", lines };
}

/**
 * Where the figures come from, as of which day, and how the ledger was read where it could have been read otherwise: one
 * line of text, since whoever gets the sheet alone must know it all.
 */
export function sourceText({ company, asOf }: Facts, { say, today }: ReportContext): string {
  const { ledger, register } = company;
  const { rowsRead, rowsLeft, readings } = ledger.check;
  const params = {
    sheet: ledger.source.sheet,
    read: rowsRead,
    total: rowsRead + rowsLeft,
    asOf,
    builtOn: today,
  };
  const source =
    register === null
      ? say("head.source", params)
      : say("head.sourceRegister", { ...params, register: register.sheet });
  return [source, ...sortedReadings(readings).map((reading) => readingText(say, reading))].join(" ");
}

function titleOfSelection({ selection }: Facts, { say }: ReportContext, title: string): string {
  return selection === null ? title : say("where.title", { title, conditions: whereText(say, selection.conditions) });
}

function sourceLines({ selection, settings, company }: Facts, { say }: ReportContext, source: string): NoteLine[] {
  if (selection === null) return [{ style: "source", text: source }];
  const counted = say("where.source", { n: selection.rows.length, read: company.ledger.check.rowsRead });
  return [
    { style: "source", text: `${source} ${counted}` },
    { style: "source", text: say(settings.firstIn === "all" ? "where.firstInAll" : "where.firstInSelection") },
  ];
}

/** A finding as a sentence. */
export function issueText(say: Translate, issue: Issue): string {
  const cell = issue.cases[0] === undefined ? "" : placeText(issue.cases[0]);
  let key: TextKey = `issue.${issue.code}`;
  if (issue.code === "tooManyLines" && issue.params["proposed"] !== "") key = "issue.tooManyLines.proposed";
  const text = say(key, { ...issue.params, n: issue.count, cell });
  // a name such as "Ash s.r.o." at the end brings its own full stop
  return text.endsWith("..") ? text.slice(0, -1) : text;
}

/** A heading above a table. */
export function heading(key: string, text: string): NoteBlock {
  return { type: "note", key: `heading-${key}`, lines: [{ style: "heading", text }] };
}
