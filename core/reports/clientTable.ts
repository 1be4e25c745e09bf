import { wholeMonths } from "../calendar/windows";
import { abcClasses } from "../methods/abc";
import { stages } from "../methods/stage";
import { statuses } from "../methods/status";
import { xyzClasses } from "../methods/xyz";
import type { Column, TableBlock } from "../plan/plan";
import { periodText, shortPeriodText } from "../text/periodText";
import type { Facts } from "./Facts";
import { builtSheet } from "./builtSheet";
import {
  byValueThenName,
  codeValues,
  column,
  letterTones,
  letterValues,
  pick,
  pickDays,
  pickMoney,
  textValues,
} from "./columns";
import { clientKey, clientOfKey, listedClients } from "./clientList";
import { managerName, movementCodes, movementTexts } from "./clientWords";
import { explainClient, explainClientsTotal } from "./explainClient";
import { explainPortrait, explainPortraitTotal } from "./explainPortrait";
import { salesCompared } from "./compareColumns";
import { comparisonIssues, comparisonOf, compareOption, type Comparison } from "./comparison";
import { classOptions, periodOptions } from "./options";
import { hasPlan, planOfClients, segmentColumn } from "./portraitColumns";
import type { Report, ReportContext } from "./Report";
import { reportIssues } from "./reportIssues";
import { saysOfClients } from "./saysOfClients";
import { abcParams, xyzParams } from "./settingsText";
import { sheetHead } from "./sheetHead";
import { statusTexts, statusTones } from "./statusWords";

/** A row a client: classes, sales, lines, term, status (M23). */
export const clientTable: Report = {
  key: "client-table",
  options: [...periodOptions, compareOption, ...classOptions],
  tables: {
    clients: [
      "client",
      "status",
      "movement",
      "stage",
      "abc",
      "xyz",
      "variation",
      "regularity",
      "rhythm",
      "linesPlan",
      "linesActual",
      "sales",
      "windowSales",
      "share",
      "termMonths",
      "manager",
      "first",
      "last",
      "segment",
      "degree",
      "linesOutside",
    ],
  },
  build(facts, context) {
    const { say } = context;
    const clients = byValueThenName(listedClients(facts), facts.windowSales.total, facts.company.clients);
    const comparison = comparisonOf(facts, context.options);
    const issues = [
      ...reportIssues(facts, context.today, ["managers", "lines", "register"]),
      ...comparisonIssues(facts, say, comparison),
    ];
    const says = saysOfClients(facts, context, clients, comparison);
    const title = say("report.client-table.title", { period: periodText(facts.period, say.language) });
    const table: TableBlock = {
      type: "table",
      key: "clients",
      rowKeys: clients.map((client) => clientKey(facts.company, client)),
      columns: clientColumns(facts, context, clients, comparison),
      marks: [
        { type: "words", column: "status", tones: statusTones(say) },
        { type: "words", column: "abc", tones: letterTones },
        { type: "words", column: "xyz", tones: letterTones },
        { type: "words", column: "regularity", tones: letterTones },
        { type: "bar", column: "windowSales" },
      ],
      list: true,
      totalLabel: say("total.clients", { n: clients.length }),
    };
    return {
      sheets: [
        builtSheet(
          context,
          "client-table",
          "",
          say("report.client-table.name"),
          [sheetHead(facts, context, title, says, issues), table],
          "clients",
        ),
      ],
      says,
      issues,
      explain: (tableKey, rowKey, columnKey) => {
        if (tableKey === "clients" && rowKey === "total") {
          return explainPortraitTotal(facts, context, columnKey) ?? explainClientsTotal(facts, context, columnKey);
        }
        const client = clientOfKey(facts, rowKey);
        if (tableKey !== "clients" || client < 0 || !clients.includes(client)) return null;
        return explainPortrait(facts, context, client, columnKey) ?? explainClient(facts, context, client, columnKey);
      },
    };
  },
};

function clientColumns(
  facts: Facts,
  context: ReportContext,
  clients: readonly number[],
  comparison: Comparison | null,
): Column[] {
  const { say } = context;
  const { company, settings } = facts;
  const language = say.language;
  const asOf = facts.asOf;
  const months = settings.statusMonths;
  const window = periodText(facts.classWindow, language);
  const classMonths = settings.classMonths;
  const period = shortPeriodText(facts.period, language);
  const xyzBy = xyzParams(facts, say);
  const whole = facts.windowSales.total.reduce((sum, total) => sum + Math.max(0, total), 0);
  const windowSales = facts.windowSales.total;
  const share = Float64Array.from(clients, (client) => (windowSales[client]! > 0 ? windowSales[client]! / whole : NaN));
  const current = facts.periodSales.total;
  const own = (key: string) => ({ block: "clients", column: key, rows: "same" as const });
  const all = (key: string) => ({ block: "clients", column: key, rows: "all" as const });
  const managers = textValues(clients.map((client) => managerName(facts, context, client)));
  const columns: (Column | null)[] = [
    column(say, "client", "text", textValues(clients.map((client) => company.clients[client]!))),
    column(say, "status", "code", codeValues(pick(facts.status, clients), codes(statuses), statusTexts(say)), {
      params: { asOf, months },
    }),
    column(say, "abc", "code", letterValues(facts.abc, clients, abcClasses), { params: abcParams(facts, say) }),
    column(say, "xyz", "code", letterValues(facts.xyz.code, clients, xyzClasses), { params: xyzBy }),
    column(say, "windowSales", "money", pickMoney(windowSales, clients), {
      params: { months: classMonths, asOf, window },
      total: { type: "sum" },
    }),
    column(
      say,
      "share",
      "share",
      { numbers: share },
      {
        formula: ["IF(", own("windowSales"), ">0,", own("windowSales"), "/SUMIF(", all("windowSales"), ',">0"),"")'],
        total: { type: "sum" },
      },
    ),
    column(say, "sales", "money", pickMoney(current, clients), { params: { period }, total: { type: "sum" } }),
    ...(comparison === null
      ? []
      : salesCompared(say, comparison, {
          block: "clients",
          now: pick(current, clients),
          before: pick(facts.salesIn(comparison.days).total, clients),
          totals: true,
        })),
    column(say, "last", "day", { numbers: pickDays(facts.days.lastPurchase, clients) }, { params: { asOf } }),
    company.managers.length === 0 ? null : column(say, "manager", "text", managers),
    segmentColumn(facts, context, clients),
    ...linesColumns(facts, context, clients),
    column(
      say,
      "termMonths",
      "count",
      { numbers: Float64Array.from(clients, (client) => termOf(facts, client)) },
      {
        params: { asOf },
      },
    ),
    column(say, "movement", "code", codeValues(pick(facts.movement, clients), movementCodes, movementTexts(context))),
    column(
      say,
      "stage",
      "code",
      codeValues(
        pick(facts.stage, clients),
        codes(stages),
        stages.map((stage) => (stage === "none" ? "" : say(`stage.${stage}`))),
      ),
    ),
    column(
      say,
      "variation",
      "share",
      { numbers: pick(facts.xyz.variation, clients) },
      {
        params: xyzBy,
        note: settings.sampleDeviation ? "variationSample" : "variation",
      },
    ),
    column(say, "regularity", "code", letterValues(facts.regularity.code, clients, xyzClasses), { params: xyzBy }),
    column(say, "rhythm", "decimal", { numbers: pick(facts.regularity.rhythm, clients) }),
    column(say, "first", "day", { numbers: pickDays(facts.days.first, clients) }),
    facts.lost.includes(1)
      ? column(say, "formerAbc", "code", letterValues(facts.formerAbc, clients, abcClasses))
      : null,
  ];
  return columns.filter((one) => one !== null);
}

/** Lines planned and bought where there is a plan, else how many lines are bought at all. */
function linesColumns(facts: Facts, context: ReportContext, clients: readonly number[]): Column[] {
  if (hasPlan(facts)) return planOfClients(facts, context, clients, "clients");
  if (facts.linesActual === null) return [];
  const params = { window: periodText(facts.classWindow, context.say.language) };
  return [column(context.say, "linesActual", "count", { numbers: pick(facts.linesActual, clients) }, { params })];
}

function termOf(facts: Facts, client: number): number {
  const first = facts.days.first[client]!;
  return first === 0 || first > facts.asOf ? NaN : wholeMonths(first, facts.asOf);
}

/** The stable words of codes, blank for none. */
function codes(words: readonly string[]): string[] {
  return words.map((word) => (word === "none" ? "" : word));
}
