import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import { attributeTemplateKeys, attributeTemplates } from "../../../core/registers/attributeTemplates";
import { readClientRegister } from "../../../core/registers/clientRegister";
import { companyOf, type Company } from "../../../core/registers/company";
import { inputIssues } from "../../../core/registers/inputIssues";
import { likelyRegister } from "../../../core/registers/likelyRegister";
import type { ReportKey } from "../../../core/reports/Report";
import { languages, type Language } from "../../../core/text/language";
import { typedKindOf } from "../../../core/typed/typedKindOf";
import { nothingTyped, type TypedSheets } from "../../../core/typed/TypedSheets";
import {
  blocksOf,
  build,
  cellOf,
  companyFrom,
  issueCells,
  on,
  quarter,
  readLedger,
  readRegister,
  rowKeysOf,
  type Rows,
} from "../sheets";
import { Grid, columnsOf, tables, typedIn } from "./inputGrid";

const sales: Rows = [
  ["date", "client", "manager", "line", "amount"],
  ["2008-06-15", "Ash", "Ivanov", "Hardware", 50],
  ["2009-01-15", "Ash", "Ivanov", "Hardware", 100],
  ["2009-01-20", "Birch", "Petrov", "Security", 200],
  ["2009-03-02", "Ash", "Ivanov", "Security", 40],
];
const clients: Rows = [
  ["Client", "Manager", "Phone", "Activity", "Staff", "Has branches", "Client since", "Segment", "Favourite tea"],
  ["Ash", "Ivanov", "123", "trade", "1 200", "yes", "2001-05-01", "SME", "green"],
  ["Elm", "Sidorov", null, "catering", 7, "no", null, null, null],
];
const ledger = readLedger(sales);

const registerOf = ({ rows }: Grid) => readClientRegister("Client register", blocksOf(rows, "Client register"));

describe("the client register", () => {
  const plain = companyOf(ledger, null);

  test("a row a client, the largest first, with typed columns and lists", () => {
    const built = build("client-register", plain, { template: "it-company" });
    expect(rowKeysOf(built, "clients")).toEqual(["client:Birch", "client:Ash"]);
    const columns = new Map(columnsOf(built, "clients").map((column) => [column.key, column]));
    expect([...columns.keys()]).toEqual([
      ...["client", "id", "manager"],
      ...["activity", "branches", "employees", "sellsTo", "founded"].map((key) => `it-company.${key}`),
      ...["firstContact", "since", "contractEnd", "channel", "recommendedBy", "phone", "division", "parent"],
    ]);
    expect(columns.get("manager")!.choices).toEqual(["Ivanov", "Petrov"]);
    expect(columns.get("it-company.branches")!.choices).toEqual(["yes", "no"]);
    expect(columns.get("it-company.sellsTo")!.choices).toEqual(["legal persons", "natural persons"]);
    // an activity may be another one than the template's, a manager a new one
    expect(columns.get("it-company.activity")).toMatchObject({ openChoices: true });
    expect(columns.get("it-company.activity")!.choices).toContain("production");
    expect(columns.get("manager")).toMatchObject({ openChoices: true });
    expect(columns.get("it-company.branches")).not.toHaveProperty("openChoices");
    expect(columns.get("client")!.owner).toBe("ours");
    expect(built.says).toEqual([
      "2 clients stand here, the largest first.",
      "Type into the yellow cells what you know, and add clients who haven't bought yet in the rows below. Columns of your own count, too.",
      "For 2 of 2 clients nothing is known yet by which segments could be made. Begin with the first rows: they bring most.",
    ]);
    expect(tables(built)[0]!.adopts).toBe(true);
  });

  test("a register of the user's own is taken over, whatever it has", () => {
    const company = companyOf(ledger, readRegister(clients));
    const built = build("client-register", company, { template: "it-company" });
    const row = (client: string) =>
      [
        ...[
          "manager",
          "phone",
          "since",
          "segment",
          "it-company.activity",
          "it-company.employees",
          "it-company.branches",
        ],
        "own.Favourite tea",
      ].map((key) => cellOf(built, "clients", `client:${client}`, key));
    expect(row("Ash")).toEqual(["Ivanov", "123", "2001-05-01", "SME", "trade", 1200, "yes", "green"]);
    expect(row("Elm")).toEqual(["Sidorov", null, null, null, "catering", 7, "no", null]);
    expect(row("Birch")).toEqual(new Array(8).fill(null));
    expect(built.says[1]).toBe(
      "What stood in the sheet Clients was taken over, so nothing need be typed twice; from now on this sheet counts.",
    );
    for (const column of columnsOf(built, "clients").slice(1)) {
      expect(column).toMatchObject({ owner: "both", draft: true });
    }
  });

  test.each(languages)("typed into and read back, in %s", (language) => {
    const built = build("client-register", plain, { template: "it-company" }, language);
    const grid = new Grid(built);
    grid.type("clients", "client:Ash", "it-company.branches", "+");
    grid.type("clients", "client:Ash", "it-company.employees", 1500);
    grid.type("clients", "client:Birch", "since", "01.02.2003");
    grid.type("clients", "client:Birch", "manager", "Ivanov");
    // a client who hasn't bought yet, and a column of the user's own
    const header = grid.rows.findIndex(([cell]) => typeof cell === "string" && cell.endsWith("#client:Birch")) - 1;
    grid.rows[header]!.push("Region");
    grid.rows[header + 1]!.push("West");
    grid.rows.push([null, "Yew", "77"]);
    const register = registerOf(grid);
    expect(register.built).toBe(true);
    expect(register.names).toEqual(["Birch", "Ash", "Yew"]);
    expect(register.issues).toEqual([]);
    const company = companyOf(ledger, register);
    expect(company.clients).toEqual(["Ash", "Birch", "Yew"]);
    const value = (key: string) => company.attributes.find((one) => one.key === key)!.values;
    expect(value("it-company.branches")).toEqual([true, null, null]);
    expect(value("it-company.employees")).toEqual([1500, null, null]);
    expect(company.attributes.find(({ header: own }) => own === "Region")!.values).toEqual([null, "West", null]);
    expect(company.since[1]).toBe(on("2003-02-01"));
    expect(company.managers[company.registeredManager[1]!]).toBe("Ivanov");
    // that the ledger's clients are listed doesn't make them known before they bought
    expect([...company.knownFrom]).toEqual([0, 0, 1]);
    const again = build("client-register", company, { template: "it-company" }, language);
    expect(cellOf(again, "clients", "client:Ash", "it-company.employees")).toBe(1500);
    expect(cellOf(again, "clients", "client:Birch", "own.Region")).toBe("West");
    expect(cellOf(again, "clients", "client:Yew", "id")).toBe("77");
  });

  test("what was typed for another template stays", () => {
    const grid = new Grid(build("client-register", plain, { template: "bank" }));
    grid.type("clients", "client:Ash", "bank.car", "yes");
    const built = build("client-register", companyOf(ledger, registerOf(grid)), { template: "it-company" });
    expect(cellOf(built, "clients", "client:Ash", "bank.car")).toBe("yes");
    const keys = columnsOf(built, "clients").map(({ key }) => key);
    expect(keys).toContain("it-company.activity");
  });

  test("it is the register, wherever it stands, and no typed sheet", () => {
    const { rows } = new Grid(build("client-register", plain, {}));
    const sheet = { name: "Client register", hidden: false, rows };
    expect(likelyRegister([{ name: "Clients", hidden: false, rows: clients }, sheet], "Sales")).toBe("Client register");
    expect(typedKindOf(sheet)).toBeNull();
  });

  test("years stand without a sign for thousands, other numbers with one", () => {
    const company = companyFrom(sales, [
      ["Client", "Opened in", "Staff", "Rating"],
      ["Ash", 1991, 3000, 4.5],
    ]);
    const built = build("client-register", company, {});
    const kinds = columnsOf(built, "clients").slice(-3);
    expect(kinds.map(({ header, kind }) => [header, kind])).toEqual([
      ["Opened in", "text"],
      ["Staff", "count"],
      ["Rating", "rate"],
    ]);
  });

  test("every cell is explained", () => {
    const built = build("client-register", plain, { template: "bank" });
    expect(built.explain("clients", "client:Ash", "bank.age")!.rule).toBe("To be typed: segments may be made by it.");
    expect(built.explain("clients", "client:Nobody", "bank.age")).toBeNull();
  });
});

describe("templates", () => {
  test.each(attributeTemplateKeys)("%s: every attribute has its header in four languages, no two alike", (template) => {
    for (const language of languages) {
      const built = build("client-register", companyOf(ledger, null), { template }, language);
      const headers = columnsOf(built, "clients").map(({ header }) => header.toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
      expect(headers.length).toBe(11 + attributeTemplates[template].length);
    }
  });
});

describe("deals and their log", () => {
  const company = companyOf(ledger, null);

  test.each(languages)("blank rows with lists, typed into and read back, in %s", (language) => {
    const built = build("deals", company, {}, language);
    expect(rowKeysOf(built, "deals")).toHaveLength(20);
    expect(columnsOf(built, "deals").map(({ key, owner }) => `${key} ${owner}`)).toEqual(
      ["deal", "client", "line", "manager", "amount", "way", "term", "nextStep", "nextDate"].map(
        (key) => `${key} user`,
      ),
    );
    const [words] = columnsOf(built, "stages");
    expect("texts" in words!.values && words!.values.texts).toHaveLength(9);
    const grid = new Grid(built);
    const log = new Grid(built, 1);
    const way = columnsOf(built, "deals").find(({ key }) => key === "way")!.choices as readonly string[];
    for (const [column, value] of Object.entries({
      deal: 1,
      client: "Ash",
      line: "Security",
      amount: "1 500",
      way: way[1]!,
    })) {
      grid.type("deals", "row:1", column, value);
    }
    grid.type("deals", "row:3", "client", "Nobody");
    log.type("log", "row:2", "deal", "1");
    log.type("log", "row:2", "stage", (words!.values as { texts: readonly string[] }).texts[8]!);
    log.type("log", "row:2", "day", on("2009-02-01"));
    log.type("log", "row:3", "deal", "2");
    log.type("log", "row:3", "stage", "Tasting");
    const { typed, issues } = typedIn(["Deals", grid], ["Deal log", log]);
    expect(issues).toEqual([]);
    expect(typed.deals!.deals.map(({ deal, client, amount, way: began }) => [deal, client, amount, began])).toEqual([
      ["1", "Ash", 15_000_000, "pull"],
      ["Nobody", "Nobody", NaN, ""],
    ]);
    expect(typed.dealLog!.events.map(({ deal, kind, day }) => [deal, kind, day])).toEqual([
      ["1", "refused", on("2009-02-01")],
      ["2", "open", 0],
    ]);
    const known = companyOf(ledger, null, { typed });
    const codes = inputIssues(known).map(({ code }) => code);
    expect(codes.sort()).toEqual(["dealUnknown", "inputClientUnknown", "inputLineMissing"]);
    const again = build("deals", known, {}, language);
    expect(again.check.issues.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
  });

  test("says how many there are, and whose date has passed", () => {
    const deal = (client: string, amount: number, nextDate: number) => ({
      ...{ deal: client, client, line: "Security", manager: "Ivanov", amount: amount * 10_000, nextDate },
      ...({ way: "", term: "", nextStep: "", place: { sheet: "Deals", row: 1, column: 1 } } as const),
    });
    const event = (name: string, kind: "won" | "refused" | "open", day: string) => ({
      ...{ deal: name, stage: kind, kind, day: on(day), reason: "" },
      place: { sheet: "Deal log", row: 1, column: 1 },
    });
    const typed: TypedSheets = {
      ...nothingTyped,
      deals: {
        sheet: "Deals",
        deals: [deal("Ash", 100, on("2009-02-25")), deal("Birch", 50, 0), deal("Elm", NaN, on("2009-01-01"))],
      },
      // the later refusal of Ash lies after the as-of date, 2 March 2009
      dealLog: {
        sheet: "Deal log",
        events: [
          event("Ash", "refused", "2009-03-20"),
          event("elm", "open", "2009-01-01"),
          event("Elm", "won", "2009-01-02"),
        ],
      },
    };
    const built = build("deals", companyOf(ledger, null, { typed }), {});
    expect(built.says).toEqual([
      "3 deals are typed: 2 open with 150 expected, 1 won, 0 refused.",
      "For 1 open deal the date of the next step has passed, first of all Ash, 25 February 2009.",
      "1 open deal has no date for a next step.",
    ]);
    expect(issueCells(built.check.issues)).toEqual(expect.objectContaining({ inputClientUnknown: "B2" }));
  });

  test("there are always rows left to type in; what stands in another sheet isn't typed here again", () => {
    const deals = (tag: string) =>
      Array.from({ length: 15 }, (_, at) => ({
        ...{ deal: `${at}`, client: "Ash", line: "Security", manager: "", amount: 1, way: "", term: "", nextStep: "" },
        ...{ nextDate: 0, place: { sheet: "Deals", row: at, column: 0 }, row: `${tag}#row:${at + 1}` },
      })) as NonNullable<TypedSheets["deals"]>["deals"];
    const built = (tag: string) => {
      const typed = { ...nothingTyped, deals: { sheet: "Deals", deals: deals(tag) } };
      return build("deals", companyOf(ledger, null, { typed }), {});
    };
    const own = built("klientela/1/deals/1");
    expect(rowKeysOf(own, "deals")).toHaveLength(40);
    expect(cellOf(own, "deals", "row:15", "client")).toBe("Ash");
    const other = built("klientela/1/deals/2");
    expect(rowKeysOf(other, "deals")).toHaveLength(20);
    expect(cellOf(other, "deals", "row:15", "client")).toBeNull();
  });
});

describe("potential", () => {
  const company = companyOf(ledger, null);

  test("what the largest clients buy, with our own sales of 12 months", () => {
    const built = build("potential", company, {});
    expect(rowKeysOf(built, "potential")).toEqual([
      "pair:Birch · Security",
      "pair:Ash · Hardware",
      "pair:Ash · Security",
    ]);
    // 15 June 2008 and 15 January 2009 lie in the 12 months that end on 2 March 2009
    expect(cellOf(built, "potential", "pair:Ash · Hardware", "ours")).toBe(150);
    expect(cellOf(built, "potential", "total", "ours")).toBe(390);
    const why = built.explain("potential", "pair:Ash · Hardware", "ours")!;
    expect([why.sum, [...why.rows!]]).toEqual([150, [0, 1]]);
    expect(built.explain("potential", "total", "ours")!.sum).toBe(390);
    expect(built.says).toEqual([
      "3 rows stand here: what your 2 largest clients buy or are meant to buy, and what is typed already.",
      "Type what the client buys of the line in a year from everybody; how far you reach (penetration) follows from it.",
    ]);
  });

  test("typed into and read back: rows stay where they are typed", () => {
    const grid = new Grid(build("potential", company, {}));
    grid.type("potential", "pair:Ash · Hardware", "volume", "1 000");
    grid.type("potential", "pair:Ash · Hardware", "target", "40 %");
    grid.rows.push([null, "Birch", "Hardware", 500], [null, "Birch", "Security", 400]);
    const { typed, issues } = typedIn(["Potential", grid]);
    expect(issues).toEqual([]);
    expect(typed.potential!.rows.map(({ client, line, volume, row }) => [client, line, volume, row])).toEqual([
      ["Ash", "Hardware", 10_000_000, "klientela/1/potential/1#pair:Ash · Hardware"],
      ["Birch", "Hardware", 5_000_000, undefined],
      ["Birch", "Security", 4_000_000, undefined],
    ]);
    const again = build("potential", companyOf(ledger, null, { typed }), {});
    expect(rowKeysOf(again, "potential")).toEqual(["pair:Ash · Hardware", "pair:Ash · Security"]);
    // 150 of 1,000, nothing of 500, 200 of 400: 350 of 1,900
    expect(again.says[1]).toBe("3 volumes are typed, 1,900 a year in all; your own sales come to 18.4% of them.");
  });

  test("without product lines it says what to do first", () => {
    const built = build("potential", companyFrom(sales.map((row) => [row[0]!, row[1]!, row[4]!])), {});
    expect(rowKeysOf(built, "potential")).toEqual([]);
    expect(built.says).toHaveLength(1);
  });
});

describe.each(["client-register", "deals", "potential"] as const)("%s", (key: ReportKey) => {
  test.each(languages)("builds on next to nothing, in %s", (language: Language) => {
    const tiny: Company = companyFrom([
      ["date", "client", "amount"],
      ["2009-01-15", "Ash", 1],
    ]);
    expect(build(key, tiny, {}, language).says.length).toBeGreaterThan(0);
  });
});

test("property: a register that is set up again and again keeps what was typed", () => {
  const value = fc.constantFrom<CellValue>("trade", "production", "__proto__", "00123", null);
  const staff = fc.oneof(fc.integer({ min: 2, max: 100_000 }), fc.constant<CellValue>(null));
  fc.assert(
    fc.property(fc.tuple(value, value), fc.tuple(staff, staff), (activities, sizes) => {
      let company = companyOf(ledger, null);
      for (let round = 0; round < 3; round++) {
        const built = build("client-register", company, { template: "it-company" });
        const grid = new Grid(built);
        if (round === 0) {
          ["Ash", "Birch"].forEach((client, at) => {
            grid.type("clients", `client:${client}`, "it-company.activity", activities[at]!);
            grid.type("clients", `client:${client}`, "it-company.employees", sizes[at]!);
          });
        }
        company = companyOf(ledger, registerOf(grid));
        const known = (key: string) => company.attributes.find((one) => one.key === `it-company.${key}`)!.values;
        expect(known("activity")).toEqual(activities);
        expect(known("employees")).toEqual(sizes);
      }
    }),
    { seed: 6, numRuns: 25 },
  );
});

test("in a report period before they bought, clients of a register that was set up are not potential (M1)", () => {
  const grid = new Grid(build("client-register", companyOf(ledger, null), {}));
  grid.rows.push([null, "Yew"]);
  const built = build("client-table", companyOf(ledger, registerOf(grid)), {
    ...quarter,
    from: "2008-04-01",
    to: "2008-06-30",
  });
  expect(rowKeysOf(built, "clients")).toEqual(["client:Ash", "client:Yew"]);
});
