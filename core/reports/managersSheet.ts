import { UNIT, type Ledger } from "../ledger/ledger";
import type { TableBlock } from "../plan/plan";
import { builtSheet } from "./builtSheet";
import { column, textValues } from "./columns";
import type { Report, ReportContext } from "./Report";
import { explainPlain, wholeLedgerHead } from "./wholeLedger";

interface ManagerRow {
  readonly name: string;
  readonly rows: number;
  readonly amount: number;
  /** Serial day. */
  readonly last: number;
}

/** Since when and until when each manager works, and who took over: typed, so that clients of those who left have somebody. */
export const managersSheet: Report = {
  key: "managers",
  options: [],
  tables: { managers: ["manager", "from", "to", "successor", "managerRows", "managerSum", "lastSale"] },
  build(facts, context) {
    const { say } = context;
    const { ledger } = facts.company;
    const managers = managerRows(ledger);
    const says =
      ledger.manager === null
        ? [say("says.managersNone")]
        : [say("says.managersCount", { n: managers.length }), say("says.managersType")];
    const blocks = [
      wholeLedgerHead(facts, context, say("report.managers.title"), says),
      managersTable(managers, context),
    ];
    const { manager } = ledger;
    return {
      sheets: [builtSheet(context, "managers", "", say("report.managers.name"), blocks, "managers")],
      says,
      issues: [],
      explain: explainPlain(
        context,
        blocks,
        {
          managers: (key) => {
            if (manager === null) return null;
            if (key === "total") return facts.rowsWhere((row) => manager.of[row]! >= 0);
            const place = manager.names.indexOf(key.slice("manager:".length));
            return place < 0 ? null : facts.rowsWhere((row) => manager.of[row] === place);
          },
        },
        { sums: ["managerSum"], rows: ["managerRows", "lastSale"] },
        ledger.amount,
      ),
    };
  },
};

/** By their sums. */
function managerRows({ manager, day, amount, rowCount }: Ledger): ManagerRow[] {
  if (manager === null) return [];
  const rows = new Float64Array(manager.names.length);
  const sums = new Float64Array(manager.names.length);
  const last = new Int32Array(manager.names.length);
  for (let row = 0; row < rowCount; row++) {
    const place = manager.of[row]!;
    if (place < 0) continue;
    rows[place]!++;
    sums[place]! += amount[row]!;
    if (day[row]! > last[place]!) last[place] = day[row]!;
  }
  return manager.names
    .map((name, place) => ({ name, rows: rows[place]!, amount: sums[place]!, last: last[place]! }))
    .sort((one, other) => other.amount - one.amount || (one.name < other.name ? -1 : 1));
}

function managersTable(managers: readonly ManagerRow[], { say }: ReportContext): TableBlock {
  const numbers = (of: (manager: ManagerRow) => number) => ({ numbers: Float64Array.from(managers, of) });
  return {
    type: "table",
    key: "managers",
    rowKeys: managers.map(({ name }) => `manager:${name}`),
    columns: [
      column(say, "manager", "text", textValues(managers.map(({ name }) => name)), { note: "typedManager" }),
      column(
        say,
        "from",
        "day",
        numbers(() => NaN),
        { header: "managerFrom", owner: "user" },
      ),
      column(
        say,
        "to",
        "day",
        numbers(() => NaN),
        { header: "managerTo", owner: "user" },
      ),
      column(say, "successor", "text", textValues(managers.map(() => "")), {
        owner: "user",
        ...(managers.length === 0 ? {} : { choices: { block: "managers", column: "manager", rows: "all" } as const }),
      }),
      column(
        say,
        "managerRows",
        "count",
        numbers(({ rows }) => rows),
        { total: { type: "sum" } },
      ),
      column(
        say,
        "managerSum",
        "money",
        numbers(({ amount }) => amount / UNIT),
        { total: { type: "sum" } },
      ),
      column(
        say,
        "lastSale",
        "day",
        numbers(({ last }) => last),
      ),
    ],
    marks: [],
    list: true,
    totalLabel: say("total.managers", { n: managers.length }),
  };
}
