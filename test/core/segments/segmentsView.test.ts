import { describe, expect, it } from "vitest";
import type { Company } from "../../../core/registers/company";
import { Facts } from "../../../core/reports/Facts";
import { settingsOf } from "../../../core/reports/options";
import { segmentsView } from "../../../core/segments/segmentsView";
import { templateDefinition } from "../../../core/segments/templates";
import { translator } from "../../../core/text/translate";
import { companyFrom, on, quarter, type Rows } from "../sheets";
import { sampleCompany } from "../reports/companies";

const sales: Rows = [
  ["Date", "Client", "Amount"],
  ["2009-01-05", "Lyutik", 100],
  ["2009-02-06", "Romashka", 30],
  ["2009-02-07", "Mak", 20.5],
];
const register: Rows = [
  ["Client", "Activity", "Size", "Branches", "Founded on", "Client since"],
  ["Lyutik", "trade", 15, "yes", "2001-05-01", "2008-01-01"],
  ["Romashka", "production", 40, "yes", "1999-01-01", "2008-01-01"],
  ["Mak", "trade", null, null, null, "2008-01-01"],
];

const factsOf = (company: Company): Facts => new Facts(company, settingsOf(quarter), on("2009-04-02"));

describe("segmentsView", () => {
  const facts = factsOf(companyFrom(sales, register));

  it("attributes with their values and counts, by hand", () => {
    const [activity, size, branches, founded] = segmentsView(facts, { segments: [], purposes: new Map() }).attributes;
    expect(activity).toMatchObject({
      header: "Activity",
      type: "text",
      filled: 3,
      different: 2,
      values: [
        { value: "trade", count: 2 },
        { value: "production", count: 1 },
      ],
      min: NaN,
    });
    expect(size).toMatchObject({ type: "number", filled: 2, min: 15, max: 40, median: 27.5 });
    expect(branches).toMatchObject({ type: "yesNo", filled: 2, values: [{ value: true, count: 2 }] });
    expect(founded).toMatchObject({ type: "day", filled: 2, min: on("1999-01-01"), max: on("2001-05-01") });
  });

  it("counts and sums by segment, in none, in several, and what should not be", () => {
    const view = segmentsView(facts, {
      segments: [
        { name: "Traders", conditions: [{ attribute: "activity", test: "equal", values: ["Trade"] }] },
        { name: "Small", conditions: [{ attribute: "Size", test: "below", values: [20] }] },
        { name: "Odd", conditions: [{ attribute: "Colour", test: "equal", values: ["red"] }] },
      ],
      purposes: new Map([
        ["ACTIVITY", "what they need"],
        ["Size", "  "],
      ]),
    });
    expect(view.segments).toEqual([
      { name: "Traders", clients: 2, sum: 120.5 },
      { name: "Small", clients: 0, sum: 0 },
      { name: "Odd", clients: 0, sum: 0 },
    ]);
    expect(view.none).toEqual({ clients: 1, sum: 30 });
    expect(view.several).toBe(1);
    expect(view.flags).toEqual({ withoutPurpose: ["Size", "Colour"], tooMany: [], unknown: ["Colour"] });
  });

  it("flags more than six attributes (M11)", () => {
    const headers = ["A", "B", "C", "D", "E", "F", "G"];
    const definition = (count: number) => ({
      segments: headers
        .slice(0, count)
        .map((attribute) => ({ name: attribute, conditions: [{ attribute, test: "yes" as const, values: [] }] })),
      purposes: new Map<string, string>(),
    });
    expect(segmentsView(facts, definition(6)).flags.tooMany).toEqual([]);
    expect(segmentsView(facts, definition(7)).flags.tooMany).toEqual(headers);
  });

  it("counts as the report does", () => {
    const company = sampleCompany("sk");
    const own = factsOf(company);
    const view = segmentsView(own, templateDefinition("it-company", company.attributes, translator("sk")));
    // the sample company's clients by segment, potential ones included
    expect(view.segments.map(({ clients }) => clients)).toEqual([16, 17, 13, 14, 76, 52, 16, 42]);
    expect(view.several).toBe(3);
  });
});
