import type { TableBlock } from "../../core/index";
import { column, numbers, refAll, sheet, texts } from "./planPieces";

const kept: TableBlock = {
  type: "table",
  key: "kept",
  rowKeys: ["client:Alfa", "client:Béta", "client:Gamma", "client:Delta", "client:Epsilon"],
  list: true,
  totalLabel: "Total",
  gone: 2,
  remarks: [
    { row: 4, column: "client", kind: "gone", text: "No longer in the data: kept for what was typed here." },
    { row: 3, column: "client", kind: "gone", text: "No longer in the data: kept for what was typed here." },
    { row: 1, column: "plan", kind: "differs", text: "Typed: 350. Computed: 300." },
    { row: 0, column: "turnover", kind: "typedOver", text: "600 stood here in place of 500." },
  ],
  marks: [
    { type: "bar", column: "turnover" },
    { type: "words", column: "step", tones: [{ text: "call", tone: "new" }] },
  ],
  columns: [
    column("client", "text", texts("Alfa", "Béta", "Gamma", "Delta", "Epsilon"), { header: "Client" }),
    column("turnover", "money", numbers(500, 300, 150, NaN, NaN), {
      header: "Sales of mine",
      builtHeader: "Turnover",
      total: { type: "sum" },
    }),
    column("plan", "money", numbers(450, 300, 200, 70, NaN), { header: "Plan", owner: "both", total: { type: "sum" } }),
    column("share", "share", numbers(500 / 950, 300 / 950, 150 / 950, NaN, NaN), {
      header: "Share",
      formula: [
        { block: "kept", column: "turnover", rows: "same" },
        "/",
        { block: "kept", column: "turnover", rows: "total" },
      ],
      total: { type: "sum" },
    }),
    column("step", "text", texts("call", "", "write", "", "call"), {
      header: "Next step",
      owner: "user",
      choices: ["call", "write"],
    }),
    column("~7", "text", numbers(NaN, NaN, NaN, NaN, NaN), { header: "My own", owner: "user", carried: true }),
    column("recipe", "text", texts("{…}".repeat(60), "", "", "", ""), { header: "For the program", clipped: true }),
  ],
};

/** A sheet that was brought together with an older one: two rows are only kept, and of some cells something must be said. */
export const broughtTogether = sheet("Brought together", {
  language: "sk",
  freezeAt: "kept",
  ledgerState: "12 rows, the last of 31 March 2009",
  print: { landscape: false, repeatHeaderOf: "kept", onePage: true, footer: "Strana &P z &N" },
  blocks: [
    {
      type: "note",
      key: "title",
      lines: [
        { style: "title", text: "Kept, said and clipped" },
        { style: "source", text: "from Sales 2009" },
      ],
    },
    kept,
    {
      type: "chart",
      key: "live",
      title: "Who is in the data",
      kind: "column",
      category: refAll("kept", "client"),
      categoryTitle: "Client",
      valueTitle: "EUR",
      valueKind: "money",
      series: [{ title: "Turnover", values: refAll("kept", "turnover"), second: false }],
    },
  ],
});
