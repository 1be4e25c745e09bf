import { abcClasses } from "../methods/abc";
import { statuses } from "../methods/status";
import { xyzClasses } from "../methods/xyz";
import type { Column, TableBlock } from "../plan/plan";
import { periodText, shortPeriodText } from "../text/periodText";
import type { Facts } from "./Facts";
import { builtSheet } from "./builtSheet";
import { byValueThenName, codeValues, column, letterTones, letterValues, pick, pickMoney, textValues } from "./columns";
import { classMatrixSheet } from "./classMatrixSheet";
import { classServiceSheet } from "./classServiceSheet";
import { clientKey, clientOfKey } from "./clientList";
import { explainClass } from "./explainClass";
import { explainClientsTotal } from "./explainClient";
import { classOptions, periodOptions } from "./options";
import type { Report, ReportContext } from "./Report";
import { reportIssues } from "./reportIssues";
import { saysOfClasses } from "./saysOfClasses";
import { abcParams, xyzParams } from "./settingsText";
import { sheetHead } from "./sheetHead";
import { statusTexts, statusTones } from "./statusWords";

/** The list of classes; on a second sheet the matrix with everything that is seen in it; on a third what each class gets (M3–M6). */
export const classes: Report = {
  key: "classes",
  options: [...periodOptions, ...classOptions],
  tables: {
    clients: [
      "client",
      "total",
      "share",
      "cumulativeShare",
      "abc",
      "variation",
      "xyz",
      "regularity",
      "rhythm",
      "class",
    ],
    matrix: ["abc"],
  },
  build(facts, context) {
    const { say } = context;
    const ranked = rankedClients(facts);
    const issues = reportIssues(facts, context.today);
    const says = saysOfClasses(facts, context, ranked);
    const title = say("report.classes.title", { period: periodText(facts.classWindow, say.language) });
    const table: TableBlock = {
      type: "table",
      key: "clients",
      rowKeys: ranked.map((client) => clientKey(facts.company, client)),
      columns: listColumns(facts, context, ranked),
      marks: [
        { type: "words", column: "status", tones: statusTones(say) },
        { type: "words", column: "abc", tones: letterTones },
        { type: "words", column: "xyz", tones: letterTones },
        { type: "words", column: "regularity", tones: letterTones },
        { type: "bar", column: "total" },
      ],
      list: true,
      totalLabel: say("total.clients", { n: ranked.length }),
    };
    return {
      sheets: [
        builtSheet(
          context,
          "classes",
          "",
          say("report.classes.name"),
          [sheetHead(facts, context, title, says, issues), table],
          "clients",
        ),
        classMatrixSheet(facts, context, ranked, says, issues),
        classServiceSheet(context),
      ],
      says,
      issues,
      explain: (tableKey, rowKey, columnKey) => {
        if (tableKey !== "clients") return explainClass(facts, context, tableKey, rowKey, columnKey);
        if (rowKey === "total") return explainClientsTotal(facts, context, columnKey);
        const client = clientOfKey(facts, rowKey);
        return ranked.includes(client) ? explainClass(facts, context, "clients", client, columnKey) : null;
      },
    };
  },
};

/** Clients with turnover in the class window, the largest first. */
function rankedClients(facts: Facts): number[] {
  const places = facts.company.clients.map((_, client) => client).filter((client) => facts.basis.present[client] === 1);
  return byValueThenName(places, facts.basis.total, facts.company.clients);
}

/** Both letters of a client, "" for a lost one. */
export function classOf(facts: Facts, client: number): string {
  return abcClasses[facts.abc[client]!]! + (facts.abc[client] === 0 ? "" : xyzClasses[facts.xyz.code[client]!]!);
}

function listColumns(facts: Facts, context: ReportContext, ranked: readonly number[]): Column[] {
  const { say } = context;
  const { total } = facts.basis;
  const whole = ranked.reduce((sum, client) => sum + Math.max(0, total[client]!), 0);
  const share = new Float64Array(ranked.length).fill(NaN);
  const cumulative = new Float64Array(ranked.length).fill(NaN);
  let held = 0;
  ranked.forEach((client, at) => {
    if (total[client]! <= 0) return;
    held += total[client]!;
    share[at] = total[client]! / whole;
    cumulative[at] = held / whole;
  });
  const xyzBy = xyzParams(facts, say);
  const window = shortPeriodText(facts.classWindow, say.language);
  const own = { block: "clients", column: "total", rows: "same" as const };
  const all = { block: "clients", column: "total", rows: "all" as const };
  const asOf = facts.asOf;
  return [
    column(say, "client", "text", textValues(ranked.map((client) => facts.company.clients[client]!))),
    column(say, "total", "money", pickMoney(total, ranked), {
      params: { window, basis: say(`basis.${facts.settings.abcBasis}`) },
      total: { type: "sum" },
    }),
    column(
      say,
      "share",
      "share",
      { numbers: share },
      {
        formula: ["IF(", own, ">0,", own, "/SUMIF(", all, ',">0"),"")'],
        total: { type: "sum" },
      },
    ),
    column(say, "cumulativeShare", "share", { numbers: cumulative }),
    column(say, "abc", "code", letterValues(facts.abc, ranked, abcClasses), { params: abcParams(facts, say) }),
    column(
      say,
      "variation",
      "share",
      { numbers: pick(facts.xyz.variation, ranked) },
      {
        params: xyzBy,
        note: facts.settings.sampleDeviation ? "variationSample" : "variation",
      },
    ),
    column(say, "variationRank", "count", { numbers: variationRanks(facts, ranked) }),
    column(say, "xyz", "code", letterValues(facts.xyz.code, ranked, xyzClasses), { params: xyzBy }),
    column(say, "regularity", "code", letterValues(facts.regularity.code, ranked, xyzClasses), { params: xyzBy }),
    column(say, "rhythm", "decimal", { numbers: pick(facts.regularity.rhythm, ranked) }),
    column(say, "class", "code", textValues(ranked.map((client) => classOf(facts, client)))),
    column(
      say,
      "status",
      "code",
      codeValues(
        pick(facts.status, ranked),
        statuses.map((status) => (status === "none" ? "" : status)),
        statusTexts(say),
      ),
      { params: { asOf, months: facts.settings.statusMonths } },
    ),
  ];
}

/** 1 for the steadiest; equal variations share a place. */
function variationRanks(facts: Facts, ranked: readonly number[]): Float64Array {
  const { variation } = facts.xyz;
  const sorted = pick(variation, ranked)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const placeOf = new Map<number, number>();
  sorted.forEach((value, at) => {
    if (!placeOf.has(value)) placeOf.set(value, at + 1);
  });
  return Float64Array.from(ranked, (client) => placeOf.get(variation[client]!) ?? NaN);
}
