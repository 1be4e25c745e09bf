import type { Block } from "../plan/plan";
import { baseColumns } from "./baseColumns";
import { baseCounts } from "./baseCounts";
import { baseGroupings, baseRows } from "./baseRows";
import { baseStates } from "./baseStates";
import { baseTable, groupsTable, statesTable, type BaseView } from "./baseTables";
import { builtSheet } from "./builtSheet";
import { explainBase } from "./explainBase";
import { classOptions, periodOptions } from "./options";
import type { Report } from "./Report";
import { reportIssues } from "./reportIssues";
import { saysOfBase } from "./saysOfBase";
import { heading, sheetHead } from "./sheetHead";

/** Where each client stands with each product line: computed from ledger and deals, and typed on (M19). */
export const clientBase: Report = {
  key: "client-base",
  options: [
    ...periodOptions,
    ...classOptions,
    { key: "groupBy", type: "choice", choices: baseGroupings, fallback: "segment" },
    { key: "layout", type: "choice", choices: ["lines", "segments"], fallback: "lines" },
    { key: "classes", type: "flag", fallback: false },
    { key: "turnover", type: "flag", fallback: false },
  ],
  tables: {
    base: ["client", "division", "segment", "manager", "abc", "xyz", "status", "linesActual", "linesPlan", "degree"],
    groups: ["group", "line", "targets", "used", "usedShare", "open", "refused", "notOffered"],
    states: ["state", "meaning"],
  },
  build(facts, context) {
    const { say, options } = context;
    const base = baseRows(facts, context);
    const layout = baseColumns(facts, options["layout"] === "segments");
    const states = baseStates(facts, say, base, layout, options["turnover"] === true);
    const view: BaseView = { base, layout, states, counts: baseCounts(say, base, layout, states) };
    const issues = reportIssues(facts, context.today, ["lines"]);
    if (layout.left > 0) issues.push({ code: "baseLinesLeft", params: {}, count: layout.left, cases: [] });
    const says = saysOfBase(facts, context, view);
    const title = say("report.client-base.title", { asOf: facts.asOf });
    const blocks: Block[] = [
      sheetHead(facts, context, title, says, issues),
      baseTable(facts, context, view),
      ...(view.counts.length === 0
        ? []
        : [heading("groups", say("base.groups.heading")), groupsTable(facts, context, view)]),
      heading("states", say("base.states.heading")),
      statesTable(facts, context),
    ];
    return {
      sheets: [builtSheet(context, "client-base", "", say("report.client-base.name"), blocks, "base")],
      says,
      issues,
      explain: (table, row, key) => explainBase(facts, context, view, table, row, key),
    };
  },
};
