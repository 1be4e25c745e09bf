import { monthsEndingOn } from "../calendar/windows";
import { UNIT } from "../ledger/ledger";
import type { TableBlock } from "../plan/plan";
import { clientFinder } from "../registers/clientFinder";
import { inputIssues } from "../registers/inputIssues";
import { NamePlaces } from "../tidy/NamePlaces";
import { shortPeriodText } from "../text/periodText";
import { builtRows } from "./builtRows";
import { builtSheet } from "./builtSheet";
import { column, textValues } from "./columns";
import type { Facts } from "./Facts";
import { inputHead } from "./inputHead";
import { registerRows } from "./registerRows";
import type { Report, ReportContext } from "./Report";
import { rowsOfClients } from "./rowsOfClients";
import { explainPlain } from "./wholeLedger";

/** Clients whose potential is asked first. */
const MOST_CLIENTS = 20;
const MONTHS = 12;

/** A client and a product line, by their places. */
interface Pair {
  readonly key: string;
  readonly client: number;
  readonly line: number;
  /** Our sales in the last 12 months, in ten-thousandths. */
  readonly ours: number;
}

/** What clients buy in a year from everybody (M20): typed, beside our own sales. */
export const potentialSheet: Report = {
  key: "potential",
  options: [],
  tables: { potential: ["client", "line", "volume", "competitor", "target", "ours"] },
  build(facts, context) {
    const { say } = context;
    const { company } = facts;
    const issues = inputIssues(company);
    const pairs = potentialPairs(facts, context);
    const says = saysOfPotential(facts, context, pairs);
    const blocks = [
      inputHead(facts, context, say("report.potential.title"), says, issues),
      potentialTable(facts, pairs, context),
    ];
    const byKey = new Map(pairs.map((pair) => [pair.key, pair]));
    const year = monthsEndingOn(facts.asOf, MONTHS);
    return {
      sheets: [builtSheet(context, "potential", "", say("report.potential.name"), blocks, "potential")],
      says,
      issues,
      explain: explainPlain(
        context,
        blocks,
        {
          potential: (key) => {
            const chosen = key === "total" ? pairs : [byKey.get(key)].filter((pair) => pair !== undefined);
            if (chosen.length === 0 || facts.line === null) return null;
            const { of } = facts.line;
            const { client } = facts.sales;
            const wanted = new Set(chosen.map((pair) => placeOf(facts, pair)));
            const clients = [...new Set(chosen.map((pair) => pair.client))];
            return rowsOfClients(facts, clients, year).filter(
              (row) => of[row]! >= 0 && wanted.has(placeOf(facts, { client: client[row]!, line: of[row]! })),
            );
          },
        },
        { sums: ["ours"], rows: [] },
        company.ledger.amount,
      ),
    };
  },
};

function placeOf({ portrait }: Facts, { client, line }: Pick<Pair, "client" | "line">): number {
  return client * portrait.lines.length + line;
}

/**
 * What the largest clients buy or are meant to buy, and whatever is typed in such rows already, by client and line. Pairs that
 * are typed in a sheet or a row of the user's own have their place there.
 */
function potentialPairs(facts: Facts, context: ReportContext): Pair[] {
  const { company, portrait } = facts;
  const { lines, segmentOf, meant, bought } = portrait;
  if (lines.length === 0) return [];
  const { order } = registerRows(company);
  const { drafted, elsewhere } = typedPairs(facts, builtRows(context, "potential"));
  const pairs = new Set(drafted);
  for (const client of order.slice(0, MOST_CLIENTS)) {
    const from = segmentOf[client]! * lines.length;
    for (let line = 0; from >= 0 && line < lines.length; line++) {
      if (meant[from + line] === 1) pairs.add(placeOf(facts, { client, line }));
    }
    for (let entry = bought?.start[client] ?? 0; bought !== null && entry < bought.start[client + 1]!; entry++) {
      if (bought.purchases[entry]! > 0) pairs.add(placeOf(facts, { client, line: bought.line[entry]! }));
    }
  }
  const rankOf = new Int32Array(company.clients.length);
  order.forEach((client, rank) => (rankOf[client] = rank));
  return [...pairs]
    .filter((place) => !elsewhere.has(place))
    .map((place): Pair => {
      const client = Math.floor(place / lines.length);
      const line = place % lines.length;
      const key = `pair:${company.clientKeys[client]!} · ${lines[line]!}`;
      return { key, client, line, ours: yearSum(facts, client, line) };
    })
    .sort(
      (one, other) => rankOf[one.client]! - rankOf[other.client]! || (lines[one.line]! < lines[other.line]! ? -1 : 1),
    );
}

/** Our sales of a line to a client in the last 12 months, in ten-thousandths. */
function yearSum({ portrait: { bought } }: Facts, client: number, line: number): number {
  if (bought === null) return 0;
  for (let entry = bought.start[client]!; entry < bought.start[client + 1]!; entry++) {
    if (bought.line[entry] === line) return bought.yearSum[entry]!;
  }
  return 0;
}

/** Pairs that are typed in the rows of this sheet, and those typed anywhere else. */
function typedPairs(
  facts: Facts,
  rows: string,
): { readonly drafted: ReadonlySet<number>; readonly elsewhere: ReadonlySet<number> } {
  const drafted = new Set<number>();
  const elsewhere = new Set<number>();
  const { potential } = facts.company.typed;
  if (potential === null) return { drafted, elsewhere };
  const find = clientFinder(facts.company);
  const lineOf = new NamePlaces(facts.portrait.lines);
  for (const row of potential.rows) {
    const client = find(row.client);
    const line = lineOf.get(row.line);
    if (client < 0 || line === undefined) continue;
    (row.row?.startsWith(rows) === true ? drafted : elsewhere).add(placeOf(facts, { client, line }));
  }
  return { drafted, elsewhere };
}

function potentialTable(facts: Facts, pairs: readonly Pair[], { say }: ReportContext): TableBlock {
  const { company, portrait, asOf } = facts;
  const window = shortPeriodText(monthsEndingOn(asOf, MONTHS), say.language);
  const blanks = textValues(pairs.map(() => ""));
  const numbers = () => ({ numbers: new Float64Array(pairs.length).fill(NaN) });
  const texts = (of: (pair: Pair) => string) => textValues(pairs.map(of));
  return {
    type: "table",
    key: "potential",
    rowKeys: pairs.map(({ key }) => key),
    columns: [
      column(
        say,
        "client",
        "text",
        texts(({ client }) => company.clients[client]!),
        { note: "potentialClient" },
      ),
      column(
        say,
        "line",
        "text",
        texts(({ line }) => portrait.lines[line]!),
        { header: "inputLine", note: "potentialLine" },
      ),
      column(say, "volume", "money", numbers(), { header: "potentialVolume", owner: "user" }),
      column(say, "competitor", "text", blanks, { header: "potentialCompetitor", owner: "user" }),
      column(say, "target", "share", numbers(), { header: "potentialTarget", owner: "user" }),
      column(
        say,
        "ours",
        "money",
        { numbers: Float64Array.from(pairs, ({ ours }) => ours / UNIT) },
        { header: "potentialOurs", params: { window }, total: { type: "sum" } },
      ),
    ],
    marks: [],
    list: true,
    totalLabel: say("total.pairs", { n: pairs.length }),
    adopts: true,
  };
}

function saysOfPotential(facts: Facts, { say }: ReportContext, pairs: readonly Pair[]): string[] {
  if (facts.portrait.lines.length === 0) return [say("says.potentialNoLines")];
  const clients = new Set(pairs.map(({ client }) => client)).size;
  return [
    say("says.potentialCount", { n: pairs.length, clients }),
    ...saysFilled(facts, say),
    say("says.potentialType"),
  ];
}

/** How many volumes are typed, and what our sales come to of them. */
function saysFilled(facts: Facts, say: ReportContext["say"]): string[] {
  const { company, portrait } = facts;
  const { lines } = portrait;
  const find = clientFinder(company);
  const lineOf = new NamePlaces(lines);
  let n = 0;
  let sum = 0;
  let ours = 0;
  for (const row of company.typed.potential?.rows ?? []) {
    const client = find(row.client);
    const line = lineOf.get(row.line);
    if (Number.isNaN(row.volume) || client < 0 || line === undefined) continue;
    n++;
    sum += row.volume;
    ours += yearSum(facts, client, line);
  }
  return sum <= 0 ? [] : [say("says.potentialFilled", { n, sum: sum / UNIT, share: ours / sum })];
}
