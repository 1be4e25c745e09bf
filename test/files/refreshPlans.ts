import type { ChartBlock, Column, Plan, SheetPlan, TableBlock } from "../../core/index";
import { column, texts } from "./planPieces";

const numbers = (...values: number[]) => ({ numbers: Float64Array.from(values) });

export interface SmallRow {
  readonly client: string;
  readonly turnover: number;
  readonly next?: string;
}

export const FIRST: readonly SmallRow[] = [
  { client: "Alfa", turnover: 500 },
  { client: "Béta & Sons", turnover: 300 },
  { client: "=Gamma", turnover: 150 },
  { client: "00123", turnover: 50 },
];
/** Next quarter: another order, "Delta" is new. */
export const SECOND: readonly SmallRow[] = [
  { client: "00123", turnover: 900 },
  { client: "Delta", turnover: 600 },
  { client: "Alfa", turnover: 400 },
  { client: "=Gamma", turnover: 300 },
  { client: "Béta & Sons", turnover: 200 },
];

export interface SmallOptions {
  readonly rows: readonly SmallRow[];
  readonly period?: string;
  /** Columns of the user's own, behind ours. */
  readonly own?: readonly string[];
  readonly table?: Partial<TableBlock>;
  readonly name?: string;
  readonly chart?: boolean;
  /** Lines of text above the table. */
  readonly lines?: number;
}

/** A small sheet with all that a refresh meets: text, a list with a total, a formula, typed columns, marks, a chart. */
export function smallSheet(options: SmallOptions): SheetPlan {
  const { rows, period = "2008", own = [], name = "Clients", chart = true, lines = 1 } = options;
  const total = rows.reduce((sum, { turnover }) => sum + turnover, 0);
  const columns: Column[] = [
    column("client", "text", texts(...rows.map(({ client }) => client)), {
      header: "Client",
      note: "As in the ledger.",
    }),
    column("class", "code", texts(...rows.map(({ turnover }) => (turnover >= 300 ? "A" : "B"))), { header: "Class" }),
    column("turnover", "money", numbers(...rows.map(({ turnover }) => turnover)), {
      header: `Turnover ${period}`,
      total: { type: "sum" },
    }),
    column("share", "share", numbers(...rows.map(({ turnover }) => turnover / total)), {
      header: "Share",
      formula: [
        { block: "clients", column: "turnover", rows: "same" },
        "/",
        { block: "clients", column: "turnover", rows: "total" },
      ],
    }),
    column("next", "text", texts(...rows.map(({ next = "" }) => next)), {
      header: "Next step",
      owner: "user",
      choices: ["call", "visit"],
    }),
    ...own.map((header, index) =>
      column(`~${6 + index}`, "text", numbers(...rows.map(() => NaN)), { header, owner: "user", carried: true }),
    ),
  ];
  const table: TableBlock = {
    type: "table",
    key: "clients",
    rowKeys: rows.map(({ client }) => `client:${client}`),
    columns,
    marks: [
      { type: "words", column: "class", tones: [{ text: "A", tone: "a" }] },
      { type: "bar", column: "turnover" },
    ],
    list: true,
    totalLabel: "Total",
    ...options.table,
  };
  const picture: ChartBlock = {
    type: "chart",
    key: "turnover",
    title: `Turnover ${period}`,
    kind: "column",
    category: { block: "clients", column: "client", rows: "all" },
    categoryTitle: "Client",
    valueTitle: "Turnover",
    valueKind: "money",
    series: [{ title: "Turnover", values: { block: "clients", column: "turnover", rows: "all" }, second: false }],
  };
  return {
    tag: "klientela/1/test/1",
    recipe: {
      format: 2,
      report: "test",
      options: {},
      period: { kind: "fixed", from: 39448, to: 39813 },
      sources: [],
      language: "en",
      builtOn: 45000,
    },
    name,
    language: "en",
    blocks: [
      {
        type: "note",
        key: "head",
        lines: [
          { style: "title", text: `Clients ${period}` },
          { style: "source", text: "From the ledger" },
          ...Array.from({ length: lines - 1 }, (_, at) => ({ style: "says" as const, text: `It says ${at}` })),
        ],
      },
      table,
      ...(chart ? [picture] : []),
    ],
    freezeAt: "clients",
    print: { landscape: true, repeatHeaderOf: "clients", footer: "Page &P of &N" },
  };
}

export function planOf(...sheets: readonly SheetPlan[]): Plan {
  return { format: 1, sheets };
}
