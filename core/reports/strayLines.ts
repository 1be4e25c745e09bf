import type { Block } from "../plan/plan";
import { periodText } from "../text/periodText";
import { listText } from "../text/translate";
import { UNIT } from "../ledger/ledger";
import { builtSheet } from "./builtSheet";
import { explainStray } from "./explainStray";
import type { Facts } from "./Facts";
import { classOptions, plainPeriodOptions } from "./options";
import { hasPlan } from "./portraitColumns";
import type { Report, ReportContext } from "./Report";
import { reportIssues } from "./reportIssues";
import { heading, sheetHead } from "./sheetHead";
import { oneLineTable, strayTable, thinTable } from "./strayTables";
import { strayView, type StrayView } from "./strayView";

/** Product lines meant for nobody, hardly or never sold; segments with few lines; clients who buy a single one (M18). */
export const strayLines: Report = {
  key: "stray-lines",
  options: [...plainPeriodOptions, ...classOptions.filter(({ key }) => key === "classMonths")],
  tables: {
    lines: ["line", "wrong", "segments", "buyersEver", "buyers", "purchases", "windowSales", "last"],
    thin: ["segment", "clients", "linesMeant", "lines", "windowSales"],
    oneLine: ["client", "line", "segment", "missing", "windowSales", "last", "manager"],
  },
  build(facts, context) {
    const { say } = context;
    const view = strayView(facts);
    const issues = reportIssues(facts, context.today, ["lines"]);
    const says = saysOfStray(facts, context, view);
    const window = periodText(facts.classWindow, say.language);
    const blocks: Block[] = [
      sheetHead(facts, context, say("report.stray-lines.title", { asOf: facts.asOf }), says, issues),
      heading("lines", say("stray.lines.heading")),
      strayTable(facts, context, view),
    ];
    if (view.thin.length > 0) blocks.push(heading("thin", say("stray.thin.heading")), thinTable(facts, context, view));
    blocks.push(heading("oneLine", say("stray.oneLine.heading", { window })), oneLineTable(facts, context, view));
    return {
      sheets: [builtSheet(context, "stray-lines", "", say("report.stray-lines.name"), blocks, null)],
      says,
      issues,
      explain: (table, row, key) => explainStray(facts, context, view, blocks, table, row, key),
    };
  },
};

function saysOfStray(facts: Facts, { say }: ReportContext, view: StrayView): string[] {
  const { lines, wrong, thin, oneLine, buyers } = view;
  if (facts.line === null) return [say("says.matrixNoLines")];
  const says: string[] = [];
  if (wrong.length > 0) {
    const names = listText(
      say,
      wrong.map((line) => lines[line]!),
    );
    says.push(say("says.strayLines", { n: wrong.length, all: lines.length, names }));
  } else says.push(say(hasPlan(facts) ? "says.strayNothing" : "says.straySold"));
  if (thin.length > 0) {
    const names = listText(
      say,
      thin.map((segment) => facts.portrait.segments[segment]!.name),
    );
    says.push(say("says.strayThin", { n: thin.length, names }));
  }
  if (!hasPlan(facts)) says.push(say("says.strayNoMatrix"));
  if (oneLine.length === 0) return buyers === 0 ? says : [...says, say("says.strayNoOne")];
  const { total } = facts.windowSales;
  const sum = oneLine.reduce((all, { client }) => all + total[client]!, 0) / UNIT;
  const names = listText(
    say,
    oneLine.slice(0, 3).map(({ client }) => facts.company.clients[client]!),
  );
  says.push(say("says.strayOneLine", { n: oneLine.length, all: buyers, sum }), say("says.strayOneFirst", { names }));
  return says;
}
