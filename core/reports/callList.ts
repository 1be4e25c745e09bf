import { abcClasses } from "../methods/abc";
import type { Column, TableBlock, Tone, Values } from "../plan/plan";
import { listText, type Translate } from "../text/translate";
import { builtSheet } from "./builtSheet";
import { callListClients, callReasons, type CallListClients } from "./callListClients";
import { callListLines } from "./callListLines";
import { clientKey } from "./clientList";
import { codeValues, column, letterTones, letterValues, pick, pickDays, pickMoney, textValues } from "./columns";
import { explainCallList } from "./explainCallList";
import type { Facts } from "./Facts";
import { classOptions, periodOptions } from "./options";
import { managerColumn, phoneColumn, statusColumn } from "./ofClients";
import type { Report, ReportContext } from "./Report";
import { reportIssues } from "./reportIssues";
import { saysOfCallList } from "./saysOfCallList";
import { abcParams } from "./settingsText";
import { sheetHead } from "./sheetHead";
import { statusTones } from "./statusWords";

const ofClasses = ["classMonths", "abc", "aLimit", "bLimit", "abcBasis"];
const tones: Readonly<Record<Exclude<(typeof callReasons)[number], "none">, Tone>> = {
  lost: "lost",
  overdue: "b",
  atRisk: "c",
};

/** Whom to call next: large clients who fell silent, with room for what came of it (M53). */
export const callList: Report = {
  key: "call-list",
  options: [
    ...periodOptions,
    ...classOptions.filter((option) => ofClasses.includes(option.key)),
    { key: "byManager", type: "flag", fallback: false },
  ],
  tables: {
    calls: [
      "client",
      "why",
      "abc",
      "status",
      "stake",
      "last",
      "daysSince",
      "rhythm",
      "expected",
      "lines",
      "manager",
      "phone",
      "called",
      "result",
      "nextDate",
    ],
  },
  build(facts, context) {
    const { say } = context;
    const hasManagers = facts.company.managers.length > 0;
    const byManager = context.options["byManager"] === true && hasManagers;
    const list = callListClients(facts, byManager);
    const issues = reportIssues(facts, context.today, ["lines"]);
    if (!facts.company.phone.some((phone) => phone !== "")) {
      issues.push({ code: "phonesMissing", params: {}, count: 1, cases: [] });
    }
    const says = saysOfCallList(facts, context, list);
    const title = say("report.call-list.title", { asOf: facts.asOf });
    const blocks = [sheetHead(facts, context, title, says, issues), callTable(facts, context, list, byManager)];
    return {
      sheets: [builtSheet(context, "call-list", "", say("report.call-list.name"), blocks, "calls")],
      says,
      issues,
      explain: (table, row, key) => (table === "calls" ? explainCallList(facts, context, list, row, key) : null),
    };
  },
};

function callTable(facts: Facts, context: ReportContext, list: CallListClients, byManager: boolean): TableBlock {
  const { say } = context;
  const { clients } = list;
  const keyOf = (client: number): string => clientKey(facts.company, client);
  const firstOfManager = clients.filter(
    (client, at) => at > 0 && facts.responsible[client] !== facts.responsible[clients[at - 1]!],
  );
  return {
    type: "table",
    key: "calls",
    rowKeys: clients.map(keyOf),
    columns: callColumns(facts, context, list),
    marks: [
      {
        type: "words",
        column: "why",
        tones: Object.entries(tones).map(([reason, tone]) => ({
          text: say(`callReason.${reason as keyof typeof tones}`),
          tone,
        })),
      },
      { type: "words", column: "abc", tones: letterTones },
      { type: "words", column: "status", tones: statusTones(say) },
      { type: "bar", column: "stake" },
    ],
    list: true,
    totalLabel: say("total.clients", { n: clients.length }),
    ...(byManager ? { pageBreaks: firstOfManager.map(keyOf) } : {}),
  };
}

function callColumns(facts: Facts, context: ReportContext, list: CallListClients): Column[] {
  const { say } = context;
  const { company, settings, asOf } = facts;
  const { clients, order } = list;
  const months = settings.classMonths;
  const reasons = callReasons.map((reason) => (reason === "none" ? "" : say(`callReason.${reason}`)));
  const words = (of: (client: number) => string) => textValues(clients.map(of));
  const columns: (Column | null)[] = [
    column(
      say,
      "client",
      "text",
      words((client) => company.clients[client]!),
    ),
    column(say, "why", "code", codeValues(pick(list.reason, clients), ["", ...callReasons.slice(1)], reasons), {
      header: "callWhy",
      params: { months: settings.statusMonths },
    }),
    column(say, "abc", "code", letterValues(list.abc, clients, abcClasses), {
      note: "callAbc",
      params: abcParams(facts, say),
    }),
    statusColumn(facts, context, clients),
    column(say, "stake", "money", pickMoney(list.stake, clients), {
      header: "callStake",
      params: { months },
      total: { type: "sum" },
    }),
    column(say, "last", "day", { numbers: pickDays(facts.days.lastPurchase, clients) }, { params: { asOf } }),
    column(
      say,
      "daysSince",
      "count",
      { numbers: pick(order.daysSince, clients) },
      { header: "callDaysSince", params: { asOf } },
    ),
    column(say, "rhythm", "decimal", { numbers: pick(facts.regularity.rhythm, clients) }),
    column(say, "expected", "day", { numbers: pickDays(order.expected, clients) }, { header: "callExpected" }),
    facts.line === null
      ? null
      : column(say, "lines", "text", linesValues(facts, say, list), { header: "callLines", params: { months } }),
    managerColumn(facts, context, clients),
    phoneColumn(facts, context, clients),
    ...typedColumns(context, clients.length),
  ];
  return columns.filter((one) => one !== null);
}

/** The first lines in words; programs get all of them. */
function linesValues(facts: Facts, say: Translate, list: CallListClients): Values {
  const bought = list.clients.map((client) => callListLines(facts, list, client));
  return {
    of: Uint32Array.from(bought.keys()),
    texts: bought.map((lines) => listText(say, lines)),
    codes: bought.map((lines) => lines.join(", ")),
  };
}

/** What the caller fills in. */
function typedColumns({ say }: ReportContext, rows: number): Column[] {
  const blank = { numbers: new Float64Array(rows).fill(NaN) };
  return [
    column(say, "called", "day", blank, { header: "callCalled", owner: "user" }),
    column(say, "result", "text", textValues(new Array<string>(rows).fill("")), {
      header: "callResult",
      owner: "user",
    }),
    column(say, "nextDate", "day", blank, { header: "callNextDate", owner: "user" }),
  ];
}
