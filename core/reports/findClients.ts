import { UNIT } from "../ledger/ledger";
import { abcClasses } from "../methods/abc";
import type { Column, TableBlock } from "../plan/plan";
import { periodText } from "../text/periodText";
import { listText } from "../text/translate";
import { builtSheet } from "./builtSheet";
import { clientKey } from "./clientList";
import { column, letterTones, letterValues, pick, pickDays, pickMoney, textValues } from "./columns";
import { explainFound } from "./findClientsExplain";
import { foundClients, type FoundClients } from "./findClientsView";
import { classOptions, periodOptions } from "./options";
import { managerColumn, phoneColumn, statusColumn } from "./ofClients";
import type { Report, ReportContext } from "./Report";
import { reportIssues } from "./reportIssues";
import { abcParams } from "./settingsText";
import { sheetHead } from "./sheetHead";
import { statusTones } from "./statusWords";

const ofClasses = ["classMonths", "abc", "aLimit", "bLimit", "abcBasis"];

/** Clients by conditions on ledger and register together: who bought something, or who did not (M14). */
export const findClients: Report = {
  key: "find-clients",
  options: [
    ...periodOptions.filter((option) => option.key !== "firstIn"),
    ...classOptions.filter((option) => ofClasses.includes(option.key)),
    { key: "bought", type: "choice", choices: ["yes", "no"], fallback: "yes" },
    { key: "clientWhere", type: "conditions", fallback: null },
    { key: "minSum", type: "whole", least: 0, most: 1_000_000_000_000, fallback: 0 },
    { key: "minPurchases", type: "whole", least: 0, most: 1_000_000, fallback: 0 },
  ],
  tables: {
    clients: [
      "client",
      "rows",
      "sum",
      "purchases",
      "lastFound",
      "manager",
      "segment",
      "abc",
      "status",
      "windowSales",
      "last",
      "phone",
    ],
  },
  build(facts, context) {
    const { say } = context;
    const found = foundClients(facts, context);
    const issues = reportIssues(found.all, context.today);
    if (facts.selection?.rows.length === 0) {
      issues.push({ code: "whereEmpty", params: { where: facts.settings.where }, count: 1, cases: [] });
    }
    const says = saysOfFound(found, context);
    const title = say("report.find-clients.title", { period: periodText(facts.period, say.language) });
    const table: TableBlock = {
      type: "table",
      key: "clients",
      rowKeys: found.clients.map((client) => clientKey(facts.company, client)),
      columns: foundColumns(found, context),
      marks: [
        { type: "words", column: "abc", tones: letterTones },
        { type: "words", column: "status", tones: statusTones(say) },
        { type: "bar", column: found.bought ? "sum" : "windowSales" },
      ],
      list: true,
      totalLabel: say("total.clients", { n: found.clients.length }),
    };
    const blocks = [sheetHead(found.all, context, title, says, issues), table];
    return {
      sheets: [builtSheet(context, "find-clients", "", say("report.find-clients.name"), blocks, "clients")],
      says,
      issues,
      explain: (tableKey, rowKey, columnKey) =>
        tableKey === "clients" ? explainFound(facts, context, found, rowKey, columnKey) : null,
    };
  },
};

function saysOfFound(found: FoundClients, { say }: ReportContext): string[] {
  const { all, clients, bought, sum, wanted } = found;
  const params = { n: clients.length, period: periodText(all.period, say.language), conditions: wanted };
  if (clients.length === 0) return [say("says.findNobody", params)];
  const names = clients.slice(0, 3).map((client) => all.company.clients[client]!);
  const total = clients.reduce((whole, client) => whole + sum[client]!, 0) / UNIT;
  return [
    bought ? say("says.findBought", { ...params, sum: total }) : say("says.findNotBought", params),
    // a name such as "Ash s.r.o." at the end brings its own full stop
    say("says.findFirst", { names: listText(say, names) }).replace(/\.\.$/, "."),
  ];
}

function foundColumns({ all, bought, clients, ...found }: FoundClients, context: ReportContext): Column[] {
  const { say } = context;
  const { company, portrait, asOf, settings } = all;
  const months = settings.classMonths;
  const window = periodText(all.classWindow, say.language);
  const total = { type: "sum" } as const;
  const words = (of: (client: number) => string) => textValues(clients.map(of));
  const segmentName = (client: number): string => portrait.segments[portrait.segmentOf[client]!]?.name ?? "";
  const ofRows = (): Column[] => [
    column(say, "rows", "count", { numbers: pick(found.rows, clients) }, { header: "findRows", total }),
    column(say, "sum", "money", pickMoney(found.sum, clients), { header: "findSum", total }),
    column(say, "purchases", "count", { numbers: pick(found.purchases, clients) }, { header: "findPurchases", total }),
    column(say, "lastFound", "day", { numbers: pickDays(found.last, clients) }, { header: "findLast" }),
  ];
  const columns: (Column | null)[] = [
    column(
      say,
      "client",
      "text",
      words((client) => company.clients[client]!),
    ),
    ...(bought ? ofRows() : []),
    managerColumn(all, context, clients),
    portrait.segments.length === 0
      ? null
      : column(say, "segment", "text", words(segmentName), { header: "findSegment" }),
    column(say, "abc", "code", letterValues(all.abc, clients, abcClasses), { params: abcParams(all, say) }),
    statusColumn(all, context, clients),
    column(say, "windowSales", "money", pickMoney(all.windowSales.total, clients), {
      params: { months, asOf, window },
      total,
    }),
    column(say, "last", "day", { numbers: pickDays(all.days.lastPurchase, clients) }, { params: { asOf } }),
    phoneColumn(all, context, clients),
  ];
  return columns.filter((one) => one !== null);
}
