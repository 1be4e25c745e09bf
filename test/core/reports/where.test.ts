import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UNIT } from "../../../core/ledger/ledger";
import type { Company } from "../../../core/registers/company";
import { FactsCache } from "../../../core/reports/FactsCache";
import {
  OptionProblem,
  parseOptions,
  periodOptions,
  settingsOf,
  type OptionValues,
} from "../../../core/reports/options";
import { reportList } from "../../../core/reports/reportList";
import { SalesFacts } from "../../../core/reports/SalesFacts";
import { languages } from "../../../core/text/language";
import { problemSentence } from "../../../core/text/problemSentence";
import { translator } from "../../../core/text/translate";
import { build, cellOf, clientCells, companyFrom, on, quarter, rowKeysOf, type Rows } from "../sheets";
import { buildAll, sampleCompany } from "./companies";

const head = ["Date", "Client", "Amount", "Manager", "Line", "Document", "Region"];
/** Ash buys in the East first and then in the West, Beech in the West only, Elm in the East only. */
const sales: Rows = [
  head,
  ["2007-01-10", "Cedar", 10, "Ivanov", "1C", null, "West"],
  ["2008-05-05", "Ash", 100, "Ivanov", "1C", null, "East"],
  ["2009-01-15", "Ash", 200, "Petrov", "1C", null, "West"],
  ["2009-02-15", "Ash", 300, "Petrov", "IT", null, "West"],
  ["2009-02-20", "Ash", 400, "Ivanov", "IT", null, "East"],
  ["2009-01-20", "Beech", 500, "Petrov", "1C", null, "West"],
  ["2009-03-01", "Elm", 600, "Ivanov", "1C", null, "East"],
  // a document that comes to nothing as a whole
  ["2009-03-02", "Fir", 700, "Petrov", "1C", "7", "West"],
  ["2009-03-02", "Fir", -700, "Petrov", "1C", "7", "East"],
  ["2009-04-05", "Oak", 800, "Petrov", "1C", null, "West"],
];
const register: Rows = [
  ["Client", "Client since", "First contact", "Manager"],
  ["Ash", "2006-06-01", null, null],
  ["Elm", "2008-01-01", null, null],
  ["Gum", null, "2009-02-01", null],
];
const company = companyFrom(sales);
const west = { ...quarter, where: "Region = West" };
const inWest = { ...west, firstIn: "selection" };

function noteOf(options: OptionValues, of: Company = company): string[] {
  const { blocks } = build("client-table", of, options).plan.sheets[0]!;
  const [note] = blocks;
  return note!.type === "note" ? note!.lines.map(({ text }) => text) : [];
}

describe("only the selected rows", () => {
  test("are summed up; clients without one stand in no table, registered or not", () => {
    const built = build("client-table", companyFrom(sales, register), west);
    expect(rowKeysOf(built, "clients")).toEqual(["client:Fir", "client:Ash", "client:Beech", "client:Cedar"]);
    expect(cellOf(built, "clients", "total", "sales")).toBe(200 + 300 + 500 + 700);
    expect(clientCells(built, "Ash", "sales", "manager")).toEqual({ sales: 500, manager: "Petrov" });
    const all = build("client-table", companyFrom(sales, register), quarter);
    expect(rowKeysOf(all, "clients")).toContain("client:Gum");
  });

  test("the title names them, the source counts them, and it is said where first purchases are looked for", () => {
    const [title, source, first] = noteOf(west);
    expect(title).toBe("Clients, 1 January – 31 March 2009, only Region = West");
    expect(source).toMatch(/^From Sales, 10 of 10 rows\..* Selected: 6 of 10 rows\.$/);
    expect(first).toBe("First purchases are looked for in all rows: who bought in others before is not new here.");
    expect(noteOf(inWest)[2]).toBe(
      'First purchases are looked for in the selected rows only; "client since" of the register is set aside.',
    );
    expect(noteOf(quarter).join(" ")).not.toMatch(/only|Selected|First purchases/);
    const many = 'Region = West|""; Date >= 2009-01-20; Manager <>; Amount <> 5|6; Line =';
    expect(noteOf({ ...quarter, where: many })[0]).toBe(
      "Clients, 1 January – 31 March 2009, only Region = West or blank; Date ≥ 20 Jan 2009; Manager is filled in; Amount ≠ 5 or 6; Line is blank",
    );
  });

  test("an unfinished period stands behind the conditions", () => {
    const [title] = noteOf({ from: "2009-04-01", to: "2009-06-30", where: "Region = West" });
    expect(title).toBe(
      "Clients, 1 April – 30 June 2009, only Region = West (unfinished: the ledger ends on 5 April 2009)",
    );
  });

  test("the period, whether it is whole, and how far back the ledger reaches go by all rows", () => {
    const east = build("client-table", company, { where: "Client = Elm" });
    expect(east.period).toEqual(build("client-table", company, {}).period);
    const codes = (options: OptionValues): string[] =>
      build("status", company, options).check.issues.map((one) => one.code);
    expect(codes({ ...quarter, where: "Client = Elm" })).not.toContain("historyTooShort");
    expect(build("client-table", company, west).check).toMatchObject({ read: 10, left: 0 });
  });

  test("the recipe keeps the conditions in one form, none at all where there are none", () => {
    const options = (where: string) => build("client-table", company, { where }).plan.sheets[0]!.recipe.options;
    expect(options('Region="West" | East;')).toMatchObject({ where: "Region = West|East" });
    expect(options(" ")).not.toHaveProperty("where");
  });
});

describe("first purchases, looked for in all rows", () => {
  const built = build("client-table", company, west);
  const managers = build("manager-table", company, west);

  test("who bought elsewhere before isn't new; what he bought elsewhere, neither", () => {
    // May 2008 in the East is before both windows of three months: he comes back
    expect(clientCells(built, "Ash", "status", "movement", "first")).toEqual({
      status: "restored",
      movement: "restored",
      first: "2008-05-05",
    });
    expect(clientCells(built, "Beech", "status", "first")).toEqual({ status: "new", first: "2009-01-20" });
    const sums = ["primarySum", "repeatSum", "newDirectionSum", "returnsSum", "sales"];
    // 1C of Ash is known from the East, IT is new in the West; Fir's document is a return as a whole
    expect(sums.map((key) => cellOf(managers, "managers", "total", key))).toEqual([500, 200, 300, 700, 1700]);
  });

  test("with client since of the register, that day counts", () => {
    const registered = build("client-table", companyFrom(sales, register), west);
    expect(clientCells(registered, "Ash", "first")).toEqual({ first: "2006-06-01" });
  });

  test("the kinds of sale of selections that share no row add up to those of all rows", () => {
    const sample = sampleCompany("en");
    const period = { from: "2009-01-01", to: "2009-03-31" };
    const keys = ["primarySum", "repeatSum", "newDirectionSum", "returnsSum", "sales", "margin"] as const;
    const of = (options: OptionValues): number[] => {
      const table = build("manager-table", sample, { ...period, ...options });
      return keys.map((key) => Number(cellOf(table, "managers", "total", key)));
    };
    for (const role of ["manager", "line", "client"] as const) {
      const { header } = sample.ledger.source.columns.get(role)!;
      const name = sample.ledger[role]!.names[1]!;
      const [those, others] = [of({ where: `${header} = "${name}"` }), of({ where: `${header} <> "${name}"` })];
      const whole = of({});
      keys.forEach((_, at) => expect(those[at]! + others[at]!).toBeCloseTo(whole[at]!, 4));
    }
  });
});

describe("first purchases, looked for in the selection", () => {
  test("all is as though there were no other rows; client since is set aside", () => {
    const alone = companyFrom([head, ...sales.slice(1).filter((row) => row[6] === "West")]);
    const built = build("client-table", companyFrom(sales, register), inWest);
    const other = build("client-table", alone, quarter);
    expect(built.tables[0]!.rows).toEqual(other.tables[0]!.rows);
    expect(clientCells(built, "Ash", "status", "first")).toEqual({ status: "new", first: "2009-01-15" });
    // the part of Fir's document in the West is a purchase of its own
    expect(clientCells(built, "Fir", "status")).toEqual({ status: "new" });
    const managers = build("manager-table", company, inWest);
    expect(cellOf(managers, "managers", "total", "primarySum")).toBe(200 + 500 + 700);
  });
});

describe("every report", () => {
  test.each(languages)("takes conditions, says them in its title, and is built without a row too, %s", (language) => {
    for (const where of ["Region = West", "Region = Nowhere", "Client = Oak"]) {
      for (const firstIn of ["all", "selection"]) {
        const all = buildAll(companyFrom(sales, register), { ...quarter, where, firstIn }, language);
        // what is about the ledger as a whole takes no conditions
        for (const built of Object.values(all).filter(({ report }) =>
          report.options.some(({ key }) => key === "where"),
        )) {
          const said = built.plan.sheets[0]!.blocks[0]!;
          const lines = said.type === "note" ? said.lines.map(({ text }) => text) : [];
          // whom somebody looks for is the answer itself: there the conditions stand in its sentence
          const place = built.report.key === "find-clients" ? lines.slice(1).join(" ") : lines[0];
          expect(place).toContain(where);
          const empty = built.check.issues.some(({ code }) => code === "whereEmpty");
          expect(empty).toBe(where === "Region = Nowhere");
        }
      }
    }
  });

  test("has explanations whose rows are selected ones, at their places in the whole ledger", () => {
    const isWest = (row: number): boolean => sales[row + 1]![6] === "West";
    for (const firstIn of ["all", "selection"]) {
      const all = buildAll(company, { ...west, firstIn, abcBasis: "turnover" });
      for (const key of ["client-table", "manager-table", "classes", "status"] as const) {
        for (const sheet of all[key].plan.sheets) {
          for (const table of sheet.blocks.filter((one) => one.type === "table")) {
            for (const rowKey of [...table.rowKeys, "total"]) {
              for (const column of table.columns) {
                const found = all[key].explain(table.key, rowKey, column.key);
                if (found === null || found.rows === null) continue;
                expect([...found.rows].filter((row) => !isWest(row))).toEqual([]);
                expect(found.settings.at(-1)).toBe("Only rows where Region = West");
                const values = found.values ?? company.ledger.amount;
                const sum = found.rows.reduce((total, row) => total + values[row]!, 0) / UNIT;
                if (found.sum !== null) expect(sum).toBeCloseTo(found.sum, 6);
              }
            }
          }
        }
      }
    }
  });

  test("keeps of the ledger what the selected rows were like", () => {
    const state = (options: OptionValues) => build("client-table", company, options).plan.sheets[0]!.ledgerState;
    expect(state(quarter)).toMatch(/^klientela-ledger\/1 10 /);
    expect(state(west)).toMatch(/Region = West$/);
    const sheets = build("classes", company, quarter).plan.sheets;
    expect(sheets.slice(1).some((sheet) => "ledgerState" in sheet)).toBe(false);
  });
});

describe("conditions that can't be", () => {
  const words = {
    option: (key: string) => key,
    ledgerNotFound: "problem.ledgerNotFound",
    columnsMissing: "problem.columnsMissing",
  } as const;
  const problemOf = (where: string): OptionProblem => {
    try {
      build("client-table", company, { where });
    } catch (problem) {
      if (problem instanceof OptionProblem) return problem;
    }
    throw new Error(`${where} was taken`);
  };

  test.each([
    ["Region West", "whereForm", /^The condition "Region West" can't be read\. Write a column, one of the signs/],
    ["Amount > much", "whereValue", /^In the condition "Amount > much" nothing can be compared/],
    ["Town = Rome", "whereHeader", /no column "Town"\. Choose one of its columns: Date, Client, Amount, Manager, Line/],
  ] as const)("%s: %s", (where, code, sentence) => {
    const problem = problemOf(where);
    expect(problem.code).toBe(code);
    expect(problem.params["option"]).toBe("where");
    expect(problemSentence(translator("en"), problem, words)).toMatch(sentence);
    for (const language of languages) {
      expect(problemSentence(translator(language), problem, words)).toContain(where.split(" ")[0]);
    }
  });
});

describe("computed once", () => {
  test("a selection is found once, whatever else is set", () => {
    const cache = new FactsCache(company);
    const facts = (options: OptionValues) =>
      cache.of(settingsOf(parseOptions(periodOptions, options)), on("2009-04-02"));
    const [one, other, own] = [west, { ...west, statusMonths: 6 }, inWest].map(facts);
    expect(other!.selection).toBe(one!.selection);
    expect(own!.selection!.rows).toBe(one!.selection!.rows);
    expect(other!.purchases).toBe(one!.purchases);
    expect(own!.purchases).not.toBe(one!.purchases);
    expect(facts(quarter).selection).toBeNull();
  });

  test("shared or alone, the same", () => {
    const day = on("2009-04-02");
    fc.assert(
      fc.property(
        fc.constantFrom("Region = West", "Region <> West", "Amount >= 300", ""),
        fc.constantFrom("all", "selection"),
        (where, firstIn) => {
          const settings = settingsOf(parseOptions(periodOptions, { ...quarter, where, firstIn }));
          const shared = new FactsCache(company);
          for (const report of reportList)
            shared.of(settingsOf({ ...quarter, statusMonths: 1 + (report.key.length % 3) }), day);
          const [one, other] = [shared.of(settings, day), new SalesFacts(company, settings, day)];
          expect(one.kinds).toEqual(other.kinds);
          expect(one.days).toEqual(other.days);
          expect(one.purchases).toEqual(other.purchases);
        },
      ),
      { seed: 20090331, numRuns: 20 },
    );
  });
});
