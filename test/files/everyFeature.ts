import type { Plan, TableBlock } from "../../core/index";
import { broughtTogether } from "./broughtTogether";
import { column, numbers, refAll as ref, sheet, texts } from "./planPieces";

/** Clients whose names a spreadsheet would take for something else, or whose signs a file can't carry as they are. */
export const DIFFICULT_TEXTS = [
  "00123",
  "1-2",
  "TRUE",
  "1E5",
  "+49 1",
  "=cmd|x",
  "@a",
  "__proto__",
  "constructor",
  "_x0041_",
  "tab\there",
  "line\nbreak",
  "carriage\rreturn",
  "bell\u0007",
  " blanks at both edges ",
  "two  blanks",
  `quote " and 'apostrophe' & <tag>`,
  "Müller & Söhne GmbH – Straße",
  "Клиент «Ёлка»",
  "Tűzhely Kft. ő ű",
  "emoji 🧾👩‍💼",
  "'leading apostrophe",
  "31.12.2009",
  "half a pair \ud800 here",
  "not a sign \uffff",
  "5 %",
  "mar 1",
] as const;

const clients = [
  "Save-a-lot",
  "Ernst Handel",
  "Müller & Söhne",
  "QUICK-Stop",
  "Берёзка",
  "Rattlesnake",
  "Tűzhely Kft.",
];
const turnover = [104361.95, 94504.5, 998.4, 61234, -1204.5, 999.99, NaN];
const total = turnover.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0);

const clientTable: TableBlock = {
  type: "table",
  key: "clients",
  rowKeys: clients.map((client) => `client:${client}`),
  list: true,
  totalLabel: "Total",
  pageBreaks: ["client:QUICK-Stop", "client:Save-a-lot"],
  marks: [
    {
      type: "words",
      column: "class",
      tones: [
        { text: "A", tone: "a" },
        { text: "B", tone: "b" },
        { text: "C", tone: "c" },
      ],
    },
    { type: "words", column: "status", tones: [{ text: 'so-called "lost"', tone: "lost" }] },
    { type: "bar", column: "turnover" },
    { type: "scale", columns: ["q1", "q2", "q3"] },
  ],
  columns: [
    column("client", "text", texts(...clients), { header: "Client", note: "As it stands in the ledger." }),
    column("class", "code", texts("A", "A", "B", "B", "C", "C", ""), {
      header: "Class by turnover (ABC)",
      note: "A: the clients that together bring the first 80 % of the turnover; B the next 15 %; C the rest. The limits can be set.",
    }),
    column("status", "text", texts("regular", "regular", "new", 'so-called "lost"', "restored", "potential", ""), {
      header: "Status",
    }),
    column("turnover", "money", numbers(...turnover), { header: "Turnover, EUR", total: { type: "sum" } }),
    column("share", "share", numbers(...turnover.map((value) => value / total)), {
      header: "Share of turnover",
      formula: [
        `IF(`,
        { block: "clients", column: "turnover", rows: "same" },
        `="","",`,
        { block: "clients", column: "turnover", rows: "same" },
        "/",
        { block: "clients", column: "turnover", rows: "total" },
        ")",
      ],
      total: { type: "sum" },
    }),
    column("purchases", "count", numbers(31, 30, 4, 28, 1200, 2, NaN), {
      header: "Purchases",
      total: { type: "sum" },
    }),
    column("check", "decimal", numbers(3366.5, 3150.15, 249.6, 2186.9, -1, 500, NaN), {
      header: "Average purchase",
      total: {
        type: "value",
        value: total / 1295,
        formula: [
          { block: "clients", column: "turnover", rows: "total" },
          "/",
          { block: "clients", column: "purchases", rows: "total" },
        ],
      },
    }),
    column("large", "text", texts("large", "large", "", "large", "", "", ""), {
      header: "Large or not",
      formula: [
        "IF(AND(ISNUMBER(",
        { block: "clients", column: "turnover", rows: "same" },
        "),",
        { block: "clients", column: "turnover", rows: "same" },
        '>=1000),"large","")',
      ],
    }),
    column("last", "day", numbers(39813, 39903, 39448, 39691, 39814, 39000, NaN), { header: "Last purchase" }),
    column("month", "month", numbers(39783, 39873, 39448, 39661, 39814, 38991, NaN), { header: "First month" }),
    column("q1", "money", numbers(100, 20, 3, 40, 5, 60, 7), { header: "Q1" }),
    column("q2", "money", numbers(10, 200, 30, 4, 50, 6, 70), { header: "Q2" }),
    column("q3", "money", numbers(1, 2, 300, 400, 5, 600, 7), { header: "Q3" }),
    column("manager", "text", texts("Ann", "Bob", "", "", "", "", ""), {
      header: "Manager",
      owner: "user",
      choices: ["Ann", "Bob", 'Carl "CJ" Junior'],
    }),
    column("next", "text", texts("call", "", "", "", "", "", ""), {
      header: "Next step",
      owner: "both",
      choices: Array.from({ length: 40 }, (_, index) => `step ${index + 1}, and what follows`),
    }),
    column("likeClient", "text", texts(...clients.map(() => "")), {
      header: "Like which client",
      owner: "user",
      choices: { block: "clients", column: "client", rows: "all" },
    }),
  ],
};

const managers: TableBlock = {
  type: "table",
  key: "managers",
  rowKeys: ["m:Ann", "m:Bob", "m:Carl", "m:Dora"],
  list: false,
  totalLabel: null,
  marks: [],
  columns: [
    column("manager", "text", texts("Ann", "Bob", "Carl", "Dora"), { header: "Manager" }),
    column("plan", "money", numbers(90000, 80000, 70000, 60000), { header: "Plan, EUR" }),
    column("fact", "money", numbers(104361.95, 60504.5, 71000, NaN), { header: "Fact, EUR" }),
    column("margin", "share", numbers(0.31, 0.244, 0.198, NaN), { header: "Margin" }),
    column("limit", "money", numbers(75000, 75000, 75000, 75000), { header: "Limit" }),
  ],
};

const months: TableBlock = {
  type: "table",
  key: "months",
  rowKeys: Array.from({ length: 18 }, (_, index) => `2008-${index}`),
  list: false,
  totalLabel: null,
  marks: [],
  columns: [
    column("month", "month", numbers(...Array.from({ length: 18 }, (_, index) => 39448 + Math.round(index * 30.44))), {
      header: "Month",
    }),
    column(
      "turnover",
      "money",
      numbers(...Array.from({ length: 18 }, (_, index) => 20000 + 9000 * Math.sin(index / 2))),
      {
        header: "Turnover",
      },
    ),
    column("newOnes", "count", numbers(...Array.from({ length: 18 }, (_, index) => (index * 7) % 5)), {
      header: "New",
    }),
    column("lostOnes", "count", numbers(...Array.from({ length: 18 }, (_, index) => (index * 3) % 4)), {
      header: "Lost",
    }),
  ],
};

const axes = { categoryTitle: "Manager", valueTitle: "EUR", valueKind: "money" as const };

/** One plan that uses everything that a plan can say. Made by hand; the figures mean nothing. */
export const everyFeature: Plan = {
  format: 1,
  sheets: [
    sheet("Clients", {
      freezeAt: "clients",
      print: { landscape: true, repeatHeaderOf: "clients", footer: "Page &P of &N" },
      blocks: [
        {
          type: "note",
          key: "title",
          lines: [
            { style: "title", text: "Clients, 1 January – 31 March 2009" },
            { style: "source", text: "from Sales 2009, 2,143 of 2,155 rows; built 22 November 2026" },
            {
              style: "says",
              text: "Eleven clients bring half of your sales. Two of them, Save-a-lot and Ernst Handel, bought less than last quarter.",
            },
            { style: "warning", text: "12 rows were left out: they have no day." },
            { style: "blank", text: "" },
          ],
        },
        clientTable,
        {
          type: "note",
          key: "why",
          lines: [
            { style: "heading", text: "How to read it" },
            { style: "says", text: "=not a formula" },
          ],
        },
      ],
    }),
    sheet("Charts 'quoted' Übersicht 🧾", {
      blocks: [
        { type: "note", key: "title", lines: [{ style: "title", text: "Five pictures" }] },
        managers,
        {
          type: "chart",
          key: "column",
          title: "Ann brings more than she promised",
          kind: "column",
          category: ref("managers", "manager"),
          ...axes,
          series: [
            { title: "Plan", values: ref("managers", "plan"), second: false, tone: "potential" },
            { title: "Fact", values: ref("managers", "fact"), second: false, tone: "regular" },
          ],
        },
        {
          type: "chart",
          key: "bar",
          title: "Who brings what",
          kind: "bar",
          category: ref("managers", "manager"),
          ...axes,
          series: [{ title: "Fact", values: ref("managers", "fact"), second: false }],
        },
        {
          type: "chart",
          key: "both",
          title: "Turnover & margin <by manager>",
          kind: "columnLine",
          category: ref("managers", "manager"),
          ...axes,
          secondTitle: "Margin",
          secondKind: "share",
          series: [
            { title: "Fact", values: ref("managers", "fact"), second: false, tone: "a" },
            { title: "Margin", values: ref("managers", "margin"), second: true, tone: "b" },
          ],
        },
        months,
        {
          type: "chart",
          key: "line",
          title: "Turnover by month",
          kind: "line",
          category: ref("months", "month"),
          categoryTitle: "Month",
          valueTitle: "EUR",
          valueKind: "money",
          series: [
            { title: "Turnover", values: ref("months", "turnover"), second: false, tone: "a" },
            { title: "New", values: ref("months", "newOnes"), second: false, tone: "lost", limit: true },
          ],
        },
        {
          type: "chart",
          key: "stacked",
          title: "Clients that came and went",
          kind: "stacked",
          category: ref("months", "month"),
          categoryTitle: "Month",
          valueTitle: "clients",
          valueKind: "count",
          series: [
            { title: "New", values: ref("months", "newOnes"), second: false, tone: "new" },
            { title: "Lost", values: ref("months", "lostOnes"), second: false, tone: "lost" },
          ],
        },
      ],
    }),
    sheet("Empty/one\\wide:*?[x]", {
      language: "hu",
      freezeAt: "empty",
      blocks: [
        { type: "note", key: "title", lines: [{ style: "title", text: "Nothing, one, and many" }] },
        {
          type: "table",
          key: "empty",
          rowKeys: [],
          list: true,
          totalLabel: "Összesen",
          marks: [{ type: "bar", column: "sum" }],
          columns: [
            column("who", "text", texts(), { header: "Ügyfél", owner: "user", choices: ["a", "b"] }),
            column("sum", "money", numbers(), { header: "Forgalom", total: { type: "sum" } }),
          ],
        },
        {
          type: "table",
          key: "one",
          rowKeys: ["only"],
          list: true,
          totalLabel: null,
          marks: [{ type: "bar", column: "sum" }],
          columns: [
            column("who", "text", texts("Kft."), { header: "Two\nlines" }),
            column("who2", "text", texts("x"), { header: "two\nlines" }),
            column("sum", "money", numbers(5), { header: "_x000a_ Sum" }),
            column("day", "day", numbers(39813), { header: "Nap" }),
            column("month", "month", numbers(39813), { header: "Hónap" }),
            column("constructor", "text", texts("1"), { header: "constructor" }),
          ],
        },
        {
          type: "table",
          key: "wide",
          rowKeys: ["r1", "r2"],
          list: true,
          totalLabel: null,
          marks: [{ type: "scale", columns: Array.from({ length: 69 }, (_, index) => `c${index}`) }],
          columns: [
            column("name", "text", texts("first", "second"), { header: "Name" }),
            ...Array.from({ length: 69 }, (_, index) =>
              column(`c${index}`, "count", numbers(index, 2 * index), { header: `Column ${index + 1}` }),
            ),
          ],
        },
      ],
    }),
    sheet("clients", {
      language: "ru",
      freezeAt: "texts",
      blocks: [
        { type: "note", key: "title", lines: [{ style: "title", text: "Тексты остаются текстами" }] },
        {
          type: "table",
          key: "texts",
          rowKeys: DIFFICULT_TEXTS.map((text) => `client:${text}`),
          list: true,
          totalLabel: null,
          marks: [],
          columns: [
            column("text", "text", texts(...DIFFICULT_TEXTS), { header: "Контрагент" }),
            column("code", "code", texts(...DIFFICULT_TEXTS), { header: "Код" }),
            column("length", "count", numbers(...DIFFICULT_TEXTS.map((text) => text.length)), { header: "Длина" }),
          ],
        },
      ],
    }),
    broughtTogether,
  ],
};
