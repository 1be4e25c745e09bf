import { foldWords } from "../tidy/nameWords";
import type { ChartBlock, Column, Formula, Ref, TableBlock, Total, Values } from "../plan/plan";
import { periodText } from "../text/periodText";
import { clientKey } from "./clientList";
import { managerName } from "./clientWords";
import { column, textValues, type ColumnExtra } from "./columns";
import type { Facts } from "./Facts";
import type { PenetrationRow, PenetrationRows } from "./penetrationRows";
import type { ReportContext } from "./Report";

/** What several rows of the potential sheet come to. */
export interface PenetrationGroup {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly PenetrationRow[];
}

const sumOf = (rows: readonly PenetrationRow[], of: "sales" | "volume" | "plan" | "room" | "elsewhere"): number =>
  rows.reduce((sum, row) => sum + row[of], 0);

/** Rows by product line, the most room first; or by competitor, who holds the most first. */
export function penetrationGroups(
  { rows, lines }: PenetrationRows,
  by: "line" | "competitor",
  { say }: ReportContext,
): PenetrationGroup[] {
  const groups = new Map<string, { name: string; rows: PenetrationRow[] }>();
  for (const row of rows) {
    const name = by === "line" ? lines[row.line]! : row.competitor.trim();
    const own = by === "line" ? name : foldWords(name);
    const group = groups.get(own) ?? { name: name === "" ? say("penetration.noCompetitor") : name, rows: [] };
    group.rows.push(row);
    groups.set(own, group);
  }
  const measure = by === "line" ? "room" : "elsewhere";
  return [...groups]
    .map(([own, group]) => ({ key: `${by}:${own}`, ...group }))
    .sort((a, b) => sumOf(b.rows, measure) - sumOf(a.rows, measure) || (a.name < b.name ? -1 : 1));
}

/** What names a row for good; a bar within client and line stands after a backslash. */
export function penetrationKey(facts: Facts, { lines }: PenetrationRows, { client, line }: PenetrationRow): string {
  const safe = (text: string): string => text.replace(/[\\|]/g, "\\$&");
  return `potential:${safe(clientKey(facts.company, client).slice("client:".length))}|${safe(lines[line]!)}`;
}

/** A row a client and line of the potential sheet. */
export function penetrationTable(
  facts: Facts,
  context: ReportContext,
  found: PenetrationRows,
  aim: number,
): TableBlock {
  const { say } = context;
  const { rows, lines } = found;
  const { clients, managers } = facts.company;
  const cells = new PenetrationColumns(context, "penetration", found);
  const texts = (of: (row: PenetrationRow) => string): Values => textValues(rows.map(of));
  const numbers = (of: (row: PenetrationRow) => number): Values => ({ numbers: Float64Array.from(rows, of) });
  const same = cells.refs("same");
  const columns: (Column | null)[] = [
    column(
      say,
      "name",
      "text",
      texts(({ client, line }) => say("gaps.name", { client: clients[client]!, line: lines[line]! })),
      { header: "penetrationName" },
    ),
    ...cells.served(
      numbers((row) => row.sales),
      numbers((row) => row.volume),
      rows,
      numbers((row) => row.share),
    ),
    cells.elsewhere(
      numbers((row) => row.elsewhere),
      ["MAX(0,", same("volume"), "-", same("sales"), ")"],
    ),
    column(
      say,
      "competitor",
      "text",
      texts((row) => row.competitor),
      { header: "penetrationCompetitor" },
    ),
    column(
      say,
      "target",
      "share",
      numbers((row) => row.target),
      { header: "penetrationTarget", params: { target: aim } },
    ),
    ...cells.planned(
      numbers((row) => row.plan),
      numbers((row) => row.room),
      rows,
      numbers((row) => row.execution),
      { plan: [same("volume"), "*", same("target")], room: ["MAX(0,", same("plan"), "-", same("sales"), ")"] },
    ),
    managers.length === 0
      ? null
      : column(
          say,
          "manager",
          "text",
          texts(({ client }) => managerName(facts, context, client)),
        ),
    column(
      say,
      "client",
      "text",
      texts(({ client }) => clients[client]!),
    ),
    column(
      say,
      "line",
      "text",
      texts(({ line }) => lines[line]!),
      { header: "penetrationLine" },
    ),
  ];
  return {
    type: "table",
    key: "penetration",
    rowKeys: rows.map((row) => penetrationKey(facts, found, row)),
    columns: columns.filter((one) => one !== null),
    marks: [{ type: "bar", column: "room" }],
    list: true,
    totalLabel: say("total"),
  };
}

/** A row a product line. */
export function penetrationLines(
  context: ReportContext,
  found: PenetrationRows,
  groups: readonly PenetrationGroup[],
): TableBlock {
  const { say } = context;
  const cells = new PenetrationColumns(context, "lines", found);
  const sums = (of: Parameters<typeof sumOf>[1]) => Float64Array.from(groups, ({ rows }) => sumOf(rows, of));
  const [sales, volume, plan] = [sums("sales"), sums("volume"), sums("plan")];
  const ratio = (whole: Float64Array) => ({
    numbers: sales.map((sum, at) => (whole[at]! > 0 ? sum / whole[at]! : NaN)),
  });
  return {
    type: "table",
    key: "lines",
    rowKeys: groups.map(({ key }) => key),
    columns: [
      column(say, "line", "text", textValues(groups.map(({ name }) => name)), { header: "penetrationLine" }),
      cells.clients(groups),
      ...cells.served({ numbers: sales }, { numbers: volume }, found.rows, ratio(volume)),
      cells.elsewhere({ numbers: sums("elsewhere") }),
      ...cells.planned({ numbers: plan }, { numbers: sums("room") }, found.rows, ratio(plan)),
    ],
    marks: [{ type: "bar", column: "room" }],
    list: false,
    totalLabel: say("total"),
  };
}

/** A row a competitor: what the clients buy there. */
export function penetrationCompetitors(
  context: ReportContext,
  found: PenetrationRows,
  groups: readonly PenetrationGroup[],
): TableBlock {
  const { say } = context;
  const cells = new PenetrationColumns(context, "competitors", found);
  const elsewhere = Float64Array.from(groups, ({ rows }) => sumOf(rows, "elsewhere"));
  const all = sumOf(found.rows, "elsewhere");
  const ref = (rows: Ref["rows"]): Ref => ({ block: "competitors", column: "elsewhere", rows });
  return {
    type: "table",
    key: "competitors",
    rowKeys: groups.map(({ key }) => key),
    columns: [
      column(say, "competitor", "text", textValues(groups.map(({ name }) => name)), {
        header: "penetrationCompetitor",
      }),
      cells.clients(groups),
      cells.elsewhere({ numbers: elsewhere }),
      column(
        say,
        "elsewhereShare",
        "share",
        { numbers: elsewhere.map((sum) => (all === 0 ? NaN : sum / all)) },
        {
          header: "penetrationElsewhereShare",
          formula: ["IF(SUM(", ref("all"), ')=0,"",', ref("same"), "/SUM(", ref("all"), "))"],
          total: { type: "sum" },
        },
      ),
    ],
    marks: [],
    list: false,
    totalLabel: say("total"),
  };
}

/** Our sales and what is bought elsewhere, by line. */
export function penetrationChart({ say }: ReportContext, { rows }: PenetrationRows): ChartBlock {
  const volume = sumOf(rows, "volume");
  const series = (key: "sales" | "elsewhere", title: string, tone: "a" | "c") => ({
    title,
    values: { block: "lines", column: key, rows: "all" as const },
    second: false,
    tone,
  });
  return {
    type: "chart",
    key: "penetrationByLine",
    title:
      volume > 0 ? say("chart.penetration", { share: sumOf(rows, "sales") / volume }) : say("chart.penetrationNone"),
    kind: "stacked",
    category: { block: "lines", column: "line", rows: "all" },
    categoryTitle: say("column.penetrationLine.header"),
    valueTitle: say("column.penetrationVolume.header"),
    valueKind: "money",
    series: [
      series("sales", say("column.penetrationSales.header"), "a"),
      series("elsewhere", say("column.penetrationElsewhere.header"), "c"),
    ],
  };
}

/** Columns that several of the tables have. */
class PenetrationColumns {
  private readonly window: string;

  constructor(
    private readonly context: ReportContext,
    private readonly block: string,
    { year }: PenetrationRows,
  ) {
    this.window = periodText(year, context.say.language);
  }

  refs(rows: Ref["rows"]): (key: string) => Ref {
    return (key) => ({ block: this.block, column: key, rows });
  }

  /** In the total a client counts once, however many rows name it. */
  clients(groups: readonly PenetrationGroup[]): Column {
    const count = (rows: readonly PenetrationRow[]): number => new Set(rows.map(({ client }) => client)).size;
    const numbers = Float64Array.from(groups, ({ rows }) => count(rows));
    return column(
      this.context.say,
      "clients",
      "count",
      { numbers },
      {
        header: "penetrationClients",
        total: { type: "value", value: count(groups.flatMap(({ rows }) => rows)) },
      },
    );
  }

  served(sales: Values, volume: Values, all: readonly PenetrationRow[], share: Values): Column[] {
    const { say } = this.context;
    return [
      this.money("sales", sales, { header: "penetrationSales", params: { window: this.window } }),
      this.money("volume", volume, { header: "penetrationVolume" }),
      column(say, "share", "share", share, {
        header: "penetrationShare",
        formula: this.ratio("sales", "volume", "same"),
        total: this.ratioTotal("sales", "volume", all),
      }),
    ];
  }

  elsewhere(values: Values, formula?: Formula): Column {
    return this.money("elsewhere", values, {
      header: "penetrationElsewhere",
      ...(formula === undefined ? {} : { formula }),
    });
  }

  planned(
    plan: Values,
    room: Values,
    all: readonly PenetrationRow[],
    execution: Values,
    formulas?: { readonly plan: Formula; readonly room: Formula },
  ): Column[] {
    const own = (formula: Formula | undefined): ColumnExtra => (formula === undefined ? {} : { formula });
    return [
      this.money("plan", plan, { header: "penetrationPlan", ...own(formulas?.plan) }),
      this.money("room", room, { header: "penetrationRoom", ...own(formulas?.room) }),
      column(this.context.say, "execution", "share", execution, {
        header: "penetrationExecution",
        formula: this.ratio("sales", "plan", "same"),
        total: this.ratioTotal("sales", "plan", all),
      }),
    ];
  }

  private money(key: string, values: Values, extra: ColumnExtra): Column {
    return column(this.context.say, key, "money", values, { ...extra, total: { type: "sum" } });
  }

  private ratio(part: string, whole: string, rows: "same" | "total"): Formula {
    const ref = this.refs(rows);
    return ["IF(N(", ref(whole), ")>0,", ref(part), "/", ref(whole), ',"")'];
  }

  private ratioTotal(part: "sales", whole: "volume" | "plan", rows: readonly PenetrationRow[]): Total {
    const all = sumOf(rows, whole);
    return {
      type: "value",
      value: all > 0 ? sumOf(rows, part) / all : NaN,
      formula: this.ratio(part, whole, "total"),
    };
  }
}
