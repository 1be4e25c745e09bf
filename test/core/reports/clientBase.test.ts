import { describe, expect, test } from "vitest";
import type { TableBlock } from "../../../core/plan/plan";
import type { Built } from "../../../core/reports/buildReport";
import { dealStates } from "../../../core/reports/dealStates";
import { Facts } from "../../../core/reports/Facts";
import { settingsOf, type OptionValues } from "../../../core/reports/options";
import { languages } from "../../../core/text/language";
import { build, cellOf, on, rowKeysOf } from "../sheets";
import { articleCase, articleYear, baseCompany, deal, event, type BaseCase } from "./baseCompanies";

const company = baseCompany(articleCase);
const ofArticle = (options: OptionValues = {}, one: BaseCase = articleCase): Built =>
  build("client-base", baseCompany(one), { ...articleYear, ...options });

function tableOf(built: Built, key = "base"): TableBlock {
  return built.plan.sheets[0]!.blocks.find(
    (block): block is TableBlock => block.type === "table" && block.key === key,
  )!;
}

/** What stands in the cells of a row, as people see it. */
function shown(built: Built, row: string, table = tableOf(built)): Record<string, string | null> {
  const at = table.rowKeys.indexOf(row);
  return Object.fromEntries(
    table.columns.flatMap(({ key, values }) =>
      "texts" in values && /^(line|of):/.test(key) ? [[key, values.texts[values.of[at]!]! || null]] : [],
    ),
  );
}

function remarks(built: Built): string[] {
  const { rowKeys, remarks: list = [] } = tableOf(built);
  return list.map(({ row, column, kind, text }) => `${rowKeys[row]!} ${column} ${kind}: ${text}`);
}

describe("states of deals (M19)", () => {
  const states = (one: BaseCase) => {
    const facts = new Facts(baseCompany(one), settingsOf(articleYear), on("2011-01-02"));
    return dealStates(facts).map(
      ({ client, line, state, stage, nextDate, reason, deal: name }) =>
        [facts.company.clients[client]!, facts.portrait.lines[line]!, state, stage, nextDate, reason, name] as const,
    );
  };

  test("the latest event by the as-of date decides, a deal without events is open with its next step", () => {
    expect(states(articleCase)).toEqual([
      ["Lyutik", "1C", "open", "Offer", on("2011-02-01"), "", "4"],
      ["Lyutik", "hardware", "open", "Contract", on("2011-01-15"), "", "1"],
      ["Romashka", "maintenance", "open", "Offer", on("2010-02-25"), "", "2"],
      ["Mak", "IT", "refused", "Refused", 0, "too dear", "3"],
      ["Mak", "hardware", "open", "Meeting", 0, "", "6"],
    ]);
  });

  test("of several deals that with the latest event, of one day the later row; a deal of the future isn't there yet", () => {
    const one = (deals: BaseCase["deals"], events: BaseCase["events"]) =>
      states({ ...articleCase, deals: deals!, events: events! }).map(([, , state, stage, , , name]) => [
        state,
        stage,
        name,
      ]);
    const two = [deal({ deal: "a", client: "Mak", line: "IT" }), deal({ deal: "b", client: "Mak", line: "IT" })];
    expect(one(two, [event("b", "Refused", "2010-05-01", "refused"), event("a", "Offer", "2010-04-01")])).toEqual([
      ["refused", "Refused", "b"],
    ]);
    expect(one(two, [event("b", "Refused", "2010-05-01", "refused"), event("a", "Offer", "2010-05-01")])).toEqual([
      ["open", "Offer", "a"],
    ]);
    expect(one(two, [event("a", "Paid", "2010-05-01", "won"), event("b", "Offer", "2011-05-01")])).toEqual([
      ["won", "Paid", "a"],
    ]);
    const planned = [
      two[0]!,
      deal({ deal: "b", client: "Mak", line: "IT", nextStep: "Call", nextDate: on("2011-03-01") }),
    ];
    expect(one(planned, [event("a", "Refused", "2010-05-01", "refused")])).toEqual([["open", "Call", "b"]]);
  });

  test("what was typed in the client base goes before the deals", () => {
    const typed = new Map([
      [
        "Mak",
        new Map([
          ["IT", "Offer, 15.02.2011"],
          ["hardware", "not offered"],
        ]),
      ],
      [
        "Romashka",
        new Map([
          ["Maintenance", "отказ"],
          ["gardening", "Offer"],
        ]),
      ],
      ["Gone", new Map([["IT", "refused"]])],
    ]);
    const found = states({ ...articleCase, typed: { base: { sheet: "Base", states: typed } } });
    expect(found.filter(([client]) => client !== "Lyutik")).toEqual([
      ["Romashka", "maintenance", "refused", "", 0, "", ""],
      ["Mak", "IT", "open", "Offer", on("2011-02-15"), "", ""],
    ]);
  });
});

describe("the client base of the IT company (M19)", () => {
  const built = ofArticle();

  test("clients by segment with the states of the article; lost ones at the end of their segment", () => {
    expect(rowKeysOf(built, "base")).toEqual(["client:Lyutik", "client:Romashka", "client:Mak", "client:Vasilek"]);
    // lines by their sales in 2010: 1C 10,700, security 3,000, licences 2,000, IT 800, hardware 500, maintenance 0
    expect(shown(built, "client:Lyutik")).toEqual({
      "line:1C": "+",
      "line:security": "+",
      "line:licences": "+",
      "line:IT": null,
      "line:hardware": "Contract, 15 Jan 2011",
      "line:maintenance": null,
    });
    expect(shown(built, "client:Romashka")).toEqual({
      "line:1C": "+",
      "line:security": null,
      "line:licences": null,
      "line:IT": "+",
      "line:hardware": "(+)",
      "line:maintenance": "Offer, 25 Feb 2010",
    });
    expect(shown(built, "client:Mak")).toMatchObject({
      "line:1C": "+",
      "line:IT": "refused",
      "line:hardware": "Meeting",
      "line:maintenance": "not offered",
    });
    // what was bought before the class window isn't used
    expect(shown(built, "client:Vasilek")).toMatchObject({ "line:1C": "not offered", "line:IT": "not offered" });
    expect(
      tableOf(built)
        .columns.filter(({ owner }) => owner === "both")
        .map(({ key }) => key),
    ).toEqual(Object.keys(shown(built, "client:Mak")));
  });

  test("Lyutik has 4 lines and uses 3, Romashka 3 and 2", () => {
    const cells = (row: string) => ["linesPlan", "linesActual", "degree"].map((key) => cellOf(built, "base", row, key));
    expect(cells("client:Lyutik")).toEqual([4, 3, 0.75]);
    expect(cells("client:Romashka")).toEqual([3, 2, 2 / 3]);
    // 4 + 3 + 3 + 2 and 3 + 2 + 1 + 0
    expect(cells("total")).toEqual([12, 6, 0.5]);
  });

  test("dates in the form of the language, stages as they were typed", () => {
    const forms = languages.map((language) =>
      shown(build("client-base", company, articleYear, language), "client:Lyutik")["line:hardware"]!.replaceAll(
        "\u00a0",
        " ",
      ),
    );
    expect(forms).toEqual([
      "Contract, 15 Jan 2011",
      "Contract, 15.01.2011",
      "Contract, 15. 1. 2011",
      "Contract, 2011. 01. 15.",
    ]);
  });

  test("programs get states free of language", () => {
    for (const language of languages) {
      const one = build("client-base", company, articleYear, language);
      expect(cellOf(one, "base", "client:Lyutik", "line:hardware")).toBe("Contract, 2011-01-15");
      expect(cellOf(one, "base", "client:Mak", "line:IT")).toBe("refused");
      expect(cellOf(one, "base", "client:Mak", "line:maintenance")).toBe("not offered");
    }
  });

  test("an open deal on a used line, a date that has passed and a reason are remarked", () => {
    expect(remarks(built)).toEqual([
      "client:Lyutik line:1C also: A deal is still open: Offer, 1 Feb 2011.",
      "client:Romashka line:maintenance passed: The date has passed: 25 February 2010.",
      "client:Mak line:IT also: Reason: too dear.",
    ]);
  });

  test("what it says", () => {
    expect(built.says).toEqual([
      // Lyutik 3 of 4, Romashka 2 of 3, Mak 1 of 3, Vasilek 0 of 2
      "Of 12 places where a product line is meant for a client, 6 are used (50%), 2 in work, 1 refused, 3 not offered.",
      "The date of the next step has passed for 1 open deal: Romashka (maintenance). Agree on a new date first.",
      "Most room is in maintenance, SME trade: 1 client it hasn't been offered to.",
    ]);
  });

  test("by group and line, adding up", () => {
    expect(rowKeysOf(built, "groups")).toContain("group:of:SME trade/IT");
    const cells = (row: string) =>
      ["targets", "used", "open", "refused", "notOffered"].map((key) => cellOf(built, "groups", row, key));
    expect(cells("group:of:SME trade/IT")).toEqual([2, 1, 0, 1, 0]);
    expect(cells("group:of:SME trade/maintenance")).toEqual([2, 0, 1, 0, 1]);
    expect(cells("total")).toEqual([12, 6, 2, 1, 3]);
    expect(built.explain("groups", "group:of:SME trade/IT", "refused")!.clients).toEqual(["Mak"]);
  });

  test("where a state comes from: the rule and the rows of the client and the line", () => {
    const why = (row: string, column: string) => built.explain("base", row, column);
    expect(why("client:Romashka", "line:IT")).toMatchObject({
      rule: "The net sum of this line in the class window is above zero, and the line is meant for the client.",
      rows: Uint32Array.from([4]),
    });
    expect(why("client:Romashka", "line:hardware")!.rule).toContain("isn't meant");
    expect(why("client:Mak", "line:IT")!.rule).toContain("refusal");
    expect(why("client:Mak", "line:maintenance")!.rows).toHaveLength(0);
    for (const { key } of tableOf(built).columns) expect(why("client:Mak", key)?.rule, key).toBeTruthy();
    expect(why("client:Nobody", "line:IT")).toBeNull();
    expect(why("client:Mak", "line:gardening")).toBeNull();
    expect(why("total", "line:IT")).toBeNull();
  });
});

describe("options", () => {
  test("the lines of each segment side by side, each once a segment", () => {
    const built = ofArticle({ layout: "segments" });
    const columns = tableOf(built).columns.filter(({ owner }) => owner === "both");
    expect(columns.map(({ header }) => header).filter((header) => header.startsWith("SME"))).toEqual([
      "SME trade · 1C",
      "SME trade · IT",
      "SME trade · maintenance",
      "SME production · 1C",
      "SME production · IT",
    ]);
    expect(shown(built, "client:Romashka")).toMatchObject({
      "of:SME trade/1C": "+",
      "of:SME trade/maintenance": "Offer, 25 Feb 2010",
      "of:SME production/1C": null,
      // bought outside the plan: in the first column of the line
      "of:large manufacturers/hardware": "(+)",
      "of:large trade B2B/hardware": null,
    });
    expect(built.says).toEqual(ofArticle().says);
  });

  test("by manager, with page breaks; classes and sales by line", () => {
    const built = ofArticle({ groupBy: "manager", classes: true, turnover: true });
    expect(rowKeysOf(built, "base")).toEqual(["client:Lyutik", "client:Romashka", "client:Mak", "client:Vasilek"]);
    expect(tableOf(built).pageBreaks).toEqual(["client:Romashka"]);
    expect(tableOf(ofArticle()).pageBreaks).toEqual(["client:Romashka", "client:Vasilek"]);
    expect(cellOf(built, "base", "client:Lyutik", "abc")).toBe("A");
    expect(cellOf(built, "base", "client:Vasilek", "status")).toBe("lost");
    expect(cellOf(built, "base", "client:Romashka", "sum:hardware")).toBe(500);
    expect(cellOf(built, "base", "client:Romashka", "sum:maintenance")).toBeNull();
    // 9,000 + 1,000 + 700
    expect(cellOf(built, "base", "total", "sum:1C")).toBe(10_700);
    expect(built.explain("base", "total", "sum:1C")).toMatchObject({ sum: 10_700, rows: Uint32Array.from([0, 3, 6]) });
    expect(built.explain("base", "client:Romashka", "sum:hardware")).toMatchObject({ sum: 500 });
  });

  test("by division of the register; without one by segment, and it is said", () => {
    const divided = {
      ...company,
      attributes: [
        { header: "Подразделение", column: 3, type: "text" as const, values: ["North", "South", "North", null] },
      ],
    };
    const built = build("client-base", divided, { ...articleYear, groupBy: "division" });
    expect(rowKeysOf(built, "base")).toEqual(["client:Lyutik", "client:Mak", "client:Romashka", "client:Vasilek"]);
    expect(cellOf(built, "base", "client:Mak", "division")).toBe("North");
    expect(rowKeysOf(built, "groups")).toContain("group:of:North/IT");
    expect(ofArticle({ groupBy: "division" }).says.at(-1)).toContain("no divisions");
  });

  test("without a matrix, without segments, without lines: nothing is not offered, and what comes next is said", () => {
    const none = ofArticle({}, { ...articleCase, meant: null });
    expect(shown(none, "client:Romashka")).toMatchObject({ "line:hardware": "+", "line:IT": "+" });
    expect(Object.values(shown(none, "client:Mak"))).not.toContain("not offered");
    expect(none.says.at(-1)).toContain("Segment matrix");
    const bare = ofArticle({}, { ...articleCase, segments: new Map() });
    expect(bare.says.at(-1)).toContain("No client belongs to a segment");
    expect(shown(bare, "client:Romashka")).toMatchObject({ "line:IT": "(+)" });
    const plain = articleCase.sales.map((row) => [row[0]!, row[1]!, row[4]!]);
    const noLines = ofArticle({}, { sales: plain, segments: new Map(), meant: null });
    expect(noLines.says).toEqual([
      "The ledger has no product lines. Add a column for them, or assign items to lines, and this sheet fills up.",
    ]);
    expect(rowKeysOf(noLines, "base")).toHaveLength(4);
  });

  test("lines that are called as columns are, and lines beyond number", () => {
    const lines = [
      "Client",
      "client",
      "A/B",
      "Segment",
      "__proto__",
      ...Array.from({ length: 80 }, (_, at) => `l${at}`),
    ];
    const sales = [
      ["date", "client", "line", "amount"],
      ...lines.map((line, at) => [on("2010-12-01"), "Ash", line, 100 + at]),
    ];
    const built = ofArticle({}, { sales, segments: new Map([["Ash", "a/b"]]), meant: { "a/b": ["Client", "A/B"] } });
    const headers = tableOf(built).columns.map(({ header }) => header.toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
    expect(built.check.issues.find(({ code }) => code === "baseLinesLeft")!.count).toBeGreaterThan(15);
    const parted = ofArticle(
      { layout: "segments" },
      { sales, segments: new Map([["Ash", "a/b"]]), meant: { "a/b": ["A/B"] } },
    );
    expect(Object.keys(shown(parted, "client:Ash"))[0]).toBe("of:a\u2215b/A/B");
  });
});

describe("typed states", () => {
  const typed = (states: Readonly<Record<string, Readonly<Record<string, string>>>>): BaseCase => ({
    ...articleCase,
    typed: {
      base: {
        sheet: "Client base",
        states: new Map(Object.entries(states).map(([client, lines]) => [client, new Map(Object.entries(lines))])),
      },
    },
  });

  test("stand in the cells, are counted, and what was computed is explained beside them", () => {
    const built = ofArticle(
      {},
      typed({ Mak: { maintenance: "Offer, 10.12.2010", IT: "+" }, Romashka: { IT: "refused" } }),
    );
    expect(shown(built, "client:Mak")).toMatchObject({ "line:maintenance": "Offer, 10.12.2010", "line:IT": "+" });
    expect(remarks(built)).toContain("client:Mak line:maintenance passed: The date has passed: 10 December 2010.");
    expect(cellOf(built, "groups", "group:of:SME trade/IT", "used")).toBe(1);
    expect(cellOf(built, "groups", "group:of:SME trade/IT", "refused")).toBe(1);
    expect(built.explain("base", "client:Mak", "line:IT")!.rule).toBe(
      "Typed: +. Computed would be: refused. The latest event among the client's deals on this line is a refusal.",
    );
    // the plan and what is used are still those of the ledger
    expect(cellOf(built, "base", "client:Mak", "linesActual")).toBe(1);
  });

  test("of lines and clients that are gone have their cells still", () => {
    const built = ofArticle({}, typed({ Mak: { gardening: "Offer" }, Old: { IT: "refused" } }));
    expect(shown(built, "client:Mak")["line:gardening"]).toBe("Offer");
    expect(tableOf(built)).toMatchObject({ gone: 1 });
    expect(rowKeysOf(built, "base").at(-1)).toBe("client:Old");
    expect(shown(built, "client:Old")).toMatchObject({ "line:IT": "refused", "line:1C": null });
    expect(cellOf(built, "base", "client:Old", "linesPlan")).toBeNull();
  });
});
