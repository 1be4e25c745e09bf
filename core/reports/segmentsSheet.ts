import type { Block, ChartBlock } from "../plan/plan";
import { attributeTemplateKeys } from "../registers/attributeTemplates";
import { definitionFault } from "../segments/definitionText";
import { builtSheet } from "./builtSheet";
import type { Facts } from "./Facts";
import { classOptions, plainPeriodOptions } from "./options";
import type { Report, ReportContext } from "./Report";
import { reportIssues } from "./reportIssues";
import { segmentsAttributes } from "./segmentsAttributes";
import { segmentsClients } from "./segmentsClients";
import { segmentsExplain } from "./segmentsExplain";
import { segmentsResult, type SegmentsResult } from "./segmentsResult";
import { segmentsIssues, segmentsSays, topSegment } from "./segmentsSays";
import { segmentsTable, shareOf, unplacedTable } from "./segmentsTable";
import { heading, sheetHead } from "./sheetHead";

/**
 * What makes a segment, as conditions on the client register that may be typed over, with the clients of each, those in none
 * and those that fit into several (M11). Beside the documented columns the table `segments` has one for each attribute,
 * `is:` and its header.
 */
export const segmentsSheet: Report = {
  key: "segments",
  options: [
    ...plainPeriodOptions,
    ...classOptions.filter(({ key }) => key === "classMonths"),
    { key: "template", type: "choice", choices: ["none", ...attributeTemplateKeys], fallback: "none" },
    { key: "definition", type: "text", fallback: null, once: true, fault: definitionFault },
  ],
  tables: {
    segments: ["segment", "clients", "sum", "share", "also", "targetLines", "grade"],
    unplaced: ["where", "clients", "sum", "share"],
    attributes: ["attribute", "purpose", "kind", "filled", "values", "flag"],
    clients: ["client", "segment", "also", "windowSales", "manager"],
  },
  build(facts, context) {
    const { say } = context;
    const result = segmentsResult(facts, context);
    const says = segmentsSays(facts, context, result);
    const issues = [...reportIssues(facts, context.today, ["register"]), ...segmentsIssues(result)];
    const { asOf } = facts;
    const blocks: Block[] = [
      sheetHead(facts, context, say("report.segments.title", { asOf }), says, issues),
      segmentsTable(facts, context, result),
      heading("unplaced", say("segments.unplaced.heading")),
      unplacedTable(facts, context, result),
    ];
    if (result.used.length > 0 || facts.company.attributes.length > 0) {
      blocks.push(
        heading("attributes", say("segments.attributes.heading")),
        segmentsAttributes(facts, context, result),
      );
    }
    blocks.push(...chartOf(facts, context, result));
    const clients = [
      sheetHead(facts, context, say("report.segments.clientsTitle", { asOf }), says, issues),
      segmentsClients(facts, context, result),
    ];
    return {
      sheets: [
        builtSheet(context, "segments", "", say("report.segments.name"), blocks, "segments"),
        builtSheet(context, "segments", "clients", say("report.segments.clientsName"), clients, "clients"),
      ],
      says,
      issues,
      explain: (table, row, key) => segmentsExplain(facts, context, result, table, row, key),
    };
  },
};

/** The sales of the segments beside each other, where several have any. */
function chartOf(facts: Facts, { say }: ReportContext, result: SegmentsResult): ChartBlock[] {
  const top = topSegment(facts, result);
  if (top < 0 || result.definition.segments.length < 2) return [];
  const share = shareOf(facts.windowSales.total, result.bySegment[top]!, result.clients);
  const ref = (column: string) => ({ block: "segments", column, rows: "all" as const });
  return [
    {
      type: "chart",
      key: "segmentSales",
      title: Number.isNaN(share)
        ? say("chart.segmentsPlain")
        : say("chart.segments", { name: result.definition.segments[top]!.name, share }),
      kind: "bar",
      category: ref("segment"),
      categoryTitle: say("chart.axis.segment"),
      valueTitle: say("chart.axis.money"),
      valueKind: "money",
      series: [{ title: say("chart.axis.money"), values: ref("sum"), second: false, tone: "a" }],
    },
  ];
}
