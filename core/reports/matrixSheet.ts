import { limitOf } from "../methods/limit";
import { IssueCollector, type Issue } from "../ledger/issue";
import type { Block } from "../plan/plan";
import { periodText } from "../text/periodText";
import { builtSheet } from "./builtSheet";
import { explainMatrix } from "./explainMatrix";
import type { Facts } from "./Facts";
import { marksFault, parseMarks } from "./marksText";
import { buyingTable, marksTable } from "./matrixTables";
import { matrixView, ownSegments, type MatrixView, type MatrixWish } from "./matrixView";
import { classOptions, plainPeriodOptions, type OptionSpec, type OptionValues } from "./options";
import { saysDegree } from "./portraitColumns";
import type { Report, ReportContext } from "./Report";
import { reportIssues } from "./reportIssues";
import { heading, sheetHead } from "./sheetHead";

/** A line that so many clients of a segment buy is worth a mark, and a segment of fewer clients says little. */
const OFTEN = 0.5;
const ENOUGH_BUYERS = 5;

const templates = ["none", "it-company", "bank", "wholesaler", "raw-materials"];
export const draftOptions: readonly OptionSpec[] = [
  { key: "draft", type: "choice", choices: ["none", "share"], fallback: "none" },
  { key: "draftShare", type: "limit", fallback: 50 },
];

/** Which product lines are meant for which segments, to be marked, beside what their clients buy (M15). */
export const matrixSheet: Report = {
  key: "matrix",
  options: [
    ...plainPeriodOptions,
    ...classOptions.filter(({ key }) => key === "classMonths"),
    { key: "template", type: "choice", choices: templates, fallback: "none" },
    ...draftOptions,
    { key: "marks", type: "text", fallback: null, once: true, fault: marksFault },
  ],
  tables: {
    matrix: ["segment", "linesMeant", "clients"],
    buying: ["segment", "clients", "buyers"],
  },
  build(facts, context) {
    const { say } = context;
    const view = matrixView(facts, matrixWish(context.options));
    const issues = [...reportIssues(facts, context.today, ["lines"]), ...matrixIssues(facts, view)];
    const says = saysOfMatrix(facts, context, view);
    const title = say("report.matrix.title", { asOf: facts.asOf });
    const blocks: Block[] = [
      sheetHead(facts, context, title, says, issues),
      heading("matrix", say("matrix.marks.heading")),
      marksTable(context, view),
    ];
    const buying = buyingTable(facts, context, view);
    if (buying !== null) {
      const window = periodText(facts.classWindow, say.language);
      blocks.push(heading("buying", say("matrix.buying.heading", { window })), buying);
    }
    return {
      sheets: [builtSheet(context, "matrix", "", say("report.matrix.name"), blocks, "matrix")],
      says,
      issues,
      explain: (table, row, key) => explainMatrix(facts, context, view, blocks, table, row, key),
    };
  },
};

/** Where the marks shall come from, by the options of the report. */
export function matrixWish(options: OptionValues): MatrixWish {
  const marks = options["marks"] === undefined ? null : parseMarks(String(options["marks"]));
  return {
    marks: marks === null || "fault" in marks ? null : marks,
    template: String(options["template"] ?? "none"),
    draft: options["draft"] === "share" ? Number(options["draftShare"] ?? 50) : null,
  };
}

function matrixIssues(facts: Facts, { unknown, lines, ofLedger, meant, segments }: MatrixView): Issue[] {
  const issues = new IssueCollector();
  for (const segment of unknown) issues.add("matrixSegmentUnknown", { segment });
  const { bought } = facts.portrait;
  const sold = new Set<number>();
  bought?.line.forEach((line, entry) => {
    if (bought.purchases[entry]! > 0) sold.add(line);
  });
  lines.forEach((line, at) => {
    const isMeant = segments.some((_, segment) => meant[segment * lines.length + at] === 1);
    if (isMeant && !sold.has(ofLedger[at]!)) issues.add("matrixLineUnsold", { line });
  });
  return issues.list();
}

function saysOfMatrix(facts: Facts, { say, options }: ReportContext, view: MatrixView): string[] {
  const { segments, lines, meant, origin } = view;
  const marks = meant.reduce((sum, one) => sum + one, 0);
  const says: string[] = [];
  if (ownSegments(facts).length === 0) says.push(say("says.matrixNoSegments"));
  if (lines.length === 0) says.push(say("says.matrixNoLines"));
  if (segments.length === 0 || lines.length === 0) return says;
  says.push(
    marks === 0 ? say("says.matrixEmpty") : say("says.matrixMeant", { marks, n: segments.length, lines: lines.length }),
  );
  if (origin === "draft") says.push(say("says.matrixDraft", { share: limitOf(Number(options["draftShare"])).value }));
  if (origin === "template") says.push(say("says.matrixTemplate"));
  if (origin === "typed") says.push(...saysDegree(facts, say));
  const often = oftenBought(view);
  if (often !== null && marks > 0) says.push(say("says.matrixOften", often));
  if (says.length < 4) says.push(say("says.matrixType"));
  return says;
}

/** The line without a mark that the largest share of a segment's clients buys, where it is large. */
function oftenBought(view: MatrixView): { line: string; segment: string; share: number } | null {
  const { segments, lines, meant, buying } = view;
  let best = -1;
  meant.forEach((mark, at) => {
    if (mark === 1 || segments[Math.floor(at / lines.length)]!.buyers < ENOUGH_BUYERS) return;
    if (buying[at]! >= OFTEN && (best < 0 || buying[at]! > buying[best]!)) best = at;
  });
  if (best < 0) return null;
  return {
    line: lines[best % lines.length]!,
    segment: segments[Math.floor(best / lines.length)]!.name,
    share: buying[best]!,
  };
}
