import { UNIT } from "../ledger/ledger";
import type { Column, TableBlock, WordTone } from "../plan/plan";
import { periodText, shortPeriodText } from "../text/periodText";
import { clientKey } from "./clientList";
import { managerName } from "./clientWords";
import { byValueThenName, codeValues, column, pick, pickMoney, textValues } from "./columns";
import type { Facts } from "./Facts";
import { stateText } from "./migrationMatrix";
import { hasMoved, migrationStates, type MigrationView } from "./migrationView";
import type { ReportContext } from "./Report";
import { statusTones } from "./statusWords";

/** The clients who moved, the largest differences first, whichever way. */
export function migrationMovers(facts: Facts, context: ReportContext, view: MigrationView): TableBlock {
  const { say } = context;
  const { clients: names } = facts.company;
  const moved = view.clients.filter((client) => hasMoved(view, client));
  const change = salesChange(facts, view);
  const size = change.map((value) => Math.abs(value));
  const clients = byValueThenName(moved, size, names);
  const tones: readonly WordTone[] = statusTones(say);
  return {
    type: "table",
    key: "movers",
    rowKeys: clients.map((client) => clientKey(facts.company, client)),
    columns: moverColumns(facts, context, view, clients),
    marks: [
      { type: "words", column: "from", tones },
      { type: "words", column: "to", tones },
    ],
    list: true,
    totalLabel: say("total.clients", { n: clients.length }),
  };
}

/** Sales of each client in the second window less those in the first, in whole ten-thousandths. */
export function salesChange(facts: Facts, view: MigrationView): Float64Array {
  const first = facts.salesIn(view.first).total;
  return facts.salesIn(view.second).total.map((value, client) => value - first[client]!);
}

function moverColumns(facts: Facts, context: ReportContext, view: MigrationView, clients: readonly number[]): Column[] {
  const { say } = context;
  const { language } = say;
  const { company } = facts;
  const codes = ["", ...migrationStates];
  const texts = ["", ...migrationStates.map((state) => stateText(say, state))];
  const state = (key: string, of: Uint8Array, day: number): Column =>
    column(
      say,
      key,
      "code",
      codeValues(
        pick(of, clients).map((code) => code + 1),
        codes,
        texts,
      ),
      { header: "migrationStatus", params: { day } },
    );
  const sums = (key: "first" | "second"): Column =>
    column(say, key, "money", pickMoney(facts.salesIn(view[key]).total, clients), {
      header: "sales",
      note: "migrationSales",
      params: { period: shortPeriodText(view[key], language), window: periodText(view[key], language) },
      total: { type: "sum" },
    });
  const own = (key: string) => ({ block: "movers", column: key, rows: "same" as const });
  const change = salesChange(facts, view);
  const managers = textValues(clients.map((client) => managerName(facts, context, client)));
  return [
    column(say, "client", "text", textValues(clients.map((client) => company.clients[client]!))),
    state("from", view.from, view.first.to),
    state("to", view.to, view.second.to),
    sums("first"),
    sums("second"),
    column(
      say,
      "change",
      "money",
      { numbers: Float64Array.from(clients, (client) => change[client]! / UNIT) },
      { header: "migrationChange", formula: [own("second"), "-", own("first")], total: { type: "sum" } },
    ),
    ...(company.managers.length === 0
      ? []
      : [column(say, "manager", "text", managers, { note: "migrationManager", params: { asOf: facts.asOf } })]),
  ];
}
