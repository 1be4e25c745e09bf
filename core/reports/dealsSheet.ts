import { UNIT } from "../ledger/ledger";
import type { TableBlock } from "../plan/plan";
import { dealStageWords } from "../registers/dealStages";
import { inputIssues } from "../registers/inputIssues";
import { foldWords } from "../tidy/nameWords";
import { dealKey } from "../typed/readDeals";
import type { BuiltRow, Deal, DealEvent, TypedSheets } from "../typed/TypedSheets";
import { builtRows, byBuiltRow } from "./builtRows";
import { builtSheet } from "./builtSheet";
import { choicesFrom, choiceTables, distinctWords, type ChoiceList } from "./choiceTables";
import { column, textValues, type ColumnExtra, type ColumnText } from "./columns";
import type { Facts } from "./Facts";
import { linesBySales } from "./linesBySales";
import { inputHead } from "./inputHead";
import { registerRows } from "./registerRows";
import type { Report, ReportContext } from "./Report";
import { explainPlain } from "./wholeLedger";

/** So many rows there are at least, and so many more at a time. */
const BLANK_ROWS = 20;
const ROW = "row:";
/** A longer list is no help in choosing. */
const MOST_CLIENTS = 1000;

/** Sheets to type deals and their stages in (M31): blank rows with lists to choose from. */
export const dealsSheet: Report = {
  key: "deals",
  options: [],
  tables: {
    deals: ["deal", "client", "line", "manager", "amount", "way", "term", "nextStep", "nextDate"],
    log: ["deal", "stage", "day", "reason"],
  },
  build(facts, context) {
    const { say } = context;
    const { typed, ledger } = facts.company;
    const issues = inputIssues(facts.company);
    const lists = choiceLists(facts);
    const says = saysOfDeals(facts, context);
    const events = typed.dealLog?.events ?? [];
    const stages: readonly ChoiceList[] = [{ key: "stages", header: "dealStage", words: stageWords(facts, context) }];
    const logSays = [...(events.length === 0 ? [] : [say("says.logCount", { n: events.length })]), say("says.logType")];
    const blocks = [
      inputHead(facts, context, say("report.deals.title"), says, issues),
      dealsTable(typed.deals?.deals ?? [], lists, context),
      ...choiceTables(say, lists),
    ];
    const logBlocks = [
      inputHead(facts, context, say("report.deals.logTitle"), logSays, []),
      logTable(events, stages, context),
      ...choiceTables(say, stages),
    ];
    return {
      sheets: [
        builtSheet(context, "deals", "", say("report.deals.name"), blocks, "deals"),
        builtSheet(context, "deals", "log", say("report.deals.logName"), logBlocks, "log"),
      ],
      says,
      issues,
      explain: explainPlain(context, [...blocks, ...logBlocks], {}, { sums: [], rows: [] }, ledger.amount),
    };
  },
};

/** Clients by their sales, lines and managers of ledger, register, matrix. */
function choiceLists(facts: Facts): ChoiceList[] {
  const { company } = facts;
  const { clients, managers, ledger, typed } = company;
  const { order } = registerRows(company);
  const ofLedger = linesBySales(facts).map((line) => ledger.line!.names[line]!);
  const lines = distinctWords([...(typed.matrix?.lines ?? []), ...ofLedger]);
  return [
    { key: "lines", header: "inputLine", words: lines },
    { key: "managers", header: "registerManager", words: distinctWords([...managers].sort()) },
    { key: "clients", header: "client", words: order.slice(0, MOST_CLIENTS).map((client) => clients[client]!) },
  ];
}

/** Ours in their order, then those of the company's own that were typed. */
function stageWords({ company }: Facts, { say }: ReportContext): string[] {
  return distinctWords([...dealStageWords(say), ...(company.typed.dealLog?.events ?? []).map(({ stage }) => stage)]);
}

/** Rows with what is typed in them already, and always some left to type in. */
function typedRows<T extends { readonly row?: BuiltRow }>(typed: readonly T[], rows: string) {
  const known = byBuiltRow(typed, rows);
  const last = [...known.keys()].reduce((most, key) => Math.max(most, Number(key.slice(ROW.length)) || 0), 0);
  const wanted = Math.max(last, known.size + BLANK_ROWS / 2);
  const count = BLANK_ROWS * Math.ceil(wanted / BLANK_ROWS);
  const rowKeys = Array.from({ length: count }, (_, at) => `${ROW}${at + 1}`);
  return { rowKeys, typed: rowKeys.map((key) => known.get(key)) };
}

function dealsTable(deals: readonly Deal[], lists: readonly ChoiceList[], context: ReportContext): TableBlock {
  const { say } = context;
  const { rowKeys, typed } = typedRows(deals, builtRows(context, "deals"));
  const { text, number } = typedColumns(typed, say);
  return {
    type: "table",
    key: "deals",
    rowKeys,
    columns: [
      text("deal", "deal", ownNumber),
      text("client", "client", ({ client }) => client, { note: "dealClient", ...choicesFrom(lists, "clients") }),
      text("line", "inputLine", ({ line }) => line, choicesFrom(lists, "lines")),
      text("manager", "registerManager", ({ manager }) => manager, {
        note: "dealManager",
        ...choicesFrom(lists, "managers"),
      }),
      number("amount", "money", "dealAmount", ({ amount }) => amount / UNIT),
      text("way", "dealWay", ({ way }) => (way === "" ? "" : say(`dealWay.${way}`)), {
        choices: [say("dealWay.push"), say("dealWay.pull")],
      }),
      text("term", "dealTerm", ({ term }) => (term === "" ? "" : say(`dealTerm.${term}`)), {
        choices: [say("dealTerm.long"), say("dealTerm.short")],
      }),
      text("nextStep", "nextStep", ({ nextStep }) => nextStep),
      number("nextDate", "day", "dealNextDate", ({ nextDate }) => nextDate || NaN),
    ],
    marks: [],
    list: true,
    totalLabel: null,
  };
}

function logTable(events: readonly DealEvent[], lists: readonly ChoiceList[], context: ReportContext): TableBlock {
  const { rowKeys, typed } = typedRows(events, builtRows(context, "deals.log"));
  const { text, number } = typedColumns(typed, context.say);
  return {
    type: "table",
    key: "log",
    rowKeys,
    columns: [
      text("deal", "deal", ({ deal }) => deal, { note: "logDeal" }),
      text("stage", "dealStage", ({ stage }) => stage, choicesFrom(lists, "stages")),
      number("day", "day", "stageDay", ({ day }) => day || NaN),
      text("reason", "reason", ({ reason }) => reason),
    ],
    marks: [],
    list: true,
    totalLabel: null,
  };
}

/** The number that somebody gave the deal: one without goes by client and line. */
function ownNumber(deal: Deal): string {
  return deal.deal === dealKey("", deal.client, deal.line) ? "" : deal.deal;
}

/** Columns to type in, which say again what is typed in them: so a program that reads the tables finds it, too. */
function typedColumns<T>(typed: readonly (T | undefined)[], say: ReportContext["say"]) {
  return {
    text: (key: string, header: ColumnText, of: (row: T) => string, extra: ColumnExtra = {}) =>
      column(say, key, "text", textValues(typed.map((row) => (row === undefined ? "" : of(row)))), {
        header,
        owner: "user",
        ...extra,
      }),
    number: (key: string, kind: "money" | "day", header: ColumnText, of: (row: T) => number) =>
      column(
        say,
        key,
        kind,
        { numbers: Float64Array.from(typed, (row) => (row === undefined ? NaN : of(row))) },
        { header, owner: "user" },
      ),
  };
}

function saysOfDeals(facts: Facts, { say }: ReportContext): string[] {
  const { typed } = facts.company;
  const deals = typed.deals?.deals ?? [];
  if (deals.length === 0) return [say("says.dealsNone", { log: say("report.deals.logName") })];
  const kinds = latestKinds(typed, facts.asOf);
  const kindOf = ({ deal }: Deal) => kinds.get(foldWords(deal)) ?? "open";
  const open = deals.filter((deal) => kindOf(deal) === "open");
  const count = (kind: "won" | "refused") => deals.filter((deal) => kindOf(deal) === kind).length;
  const sum = open.reduce((all, { amount }) => all + (Number.isNaN(amount) ? 0 : amount), 0) / UNIT;
  const passed = open
    .filter(({ nextDate }) => nextDate > 0 && nextDate < facts.asOf)
    .sort((one, other) => one.nextDate - other.nextDate);
  const undated = open.filter(({ nextDate }) => nextDate === 0).length;
  const [first] = passed;
  return [
    say("says.dealsCount", { n: deals.length, open: open.length, sum, won: count("won"), refused: count("refused") }),
    ...(first === undefined
      ? []
      : [say("says.dealsPassed", { n: passed.length, client: first.client, day: first.nextDate })]),
    ...(undated === 0 ? [] : [say("says.dealsUndated", { n: undated })]),
  ];
}

/** What the latest event of each deal up to a day says; of those of one day the later row. */
function latestKinds({ dealLog }: TypedSheets, asOf: number): Map<string, "open" | "won" | "refused"> {
  const latest = new Map<string, { readonly day: number; readonly kind: "open" | "won" | "refused" }>();
  for (const { deal, day, kind } of dealLog?.events ?? []) {
    const key = foldWords(deal);
    if (day <= asOf && day >= (latest.get(key)?.day ?? 0)) latest.set(key, { day, kind });
  }
  return new Map([...latest].map(([deal, { kind }]) => [deal, kind]));
}
