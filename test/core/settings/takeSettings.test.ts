import { describe, expect, it } from "vitest";
import type { Company } from "../../../core/registers/company";
import { settingsFrom } from "../../../core/settings/settingsFrom";
import { takeSettings, type Taken, type TakeRequest } from "../../../core/settings/takeSettings";
import { languages } from "../../../core/text/language";
import { translator } from "../../../core/text/translate";
import { northwind, sampleCompany } from "../reports/companies";
import { presentOf, sentOn, sheetsOf } from "../send/copies";

const there = sampleCompany("en");
const here = await northwind();
const words = {
  option: (key: string) => `--${key}`,
  ledgerNotFound: "problem.ledgerNotFound",
  columnsMissing: "problem.columnsMissing",
} as const;
const reports = ["client-table", "classes"] as const;

function found(options = {}, language: (typeof languages)[number] = "en") {
  const sheets = sheetsOf(there, reports, { statusMonths: 5, ...options }, language);
  return settingsFrom(sheets.map(({ plan, rows }) => presentOf(plan.name, rows)));
}

function taken(company: Company, wish: Partial<TakeRequest> = {}): Taken {
  const { settings } = found();
  return takeSettings({
    settings,
    company,
    periods: "same",
    say: translator("en"),
    words,
    today: sentOn,
    tagNumber: 7,
    ...wish,
  });
}

describe("settingsFrom", () => {
  it("lists what was built, the sheets of one report together", () => {
    const { settings, unreadable } = found({ abc: "80/95" }, "sk");
    expect(unreadable).toEqual([]);
    expect(settings.map(({ report, language }) => [report, language])).toEqual([
      ["client-table", "sk"],
      ["classes", "sk"],
    ]);
    expect(settings[1]!.sheets).toHaveLength(3);
    for (const { options } of settings) expect(options).toMatchObject({ statusMonths: 5, abc: "80/95" });
  });

  it("passes over other sheets, and names those that it can't read", () => {
    const [sheet] = sheetsOf(there, ["client-table"]);
    sheet!.rows[0]![0] = "typed over";
    const sheets = [presentOf("Mine", [["a", 1]]), presentOf("Clients", sheet!.rows)];
    expect(settingsFrom(sheets)).toEqual({ settings: [], unreadable: ["Clients"] });
  });
});

describe("takeSettings", () => {
  it("builds the same reports over the same period with the same options, each with a tag of its own", () => {
    const { built } = taken(there);
    expect(built.map(({ report }) => report.key)).toEqual([...reports]);
    const fresh = sheetsOf(there, reports, { statusMonths: 5 });
    const tables = (sheets: readonly { readonly blocks: readonly unknown[] }[]): string =>
      JSON.stringify(sheets.map(({ blocks }) => blocks.slice(1)));
    expect(tables(built.flatMap(({ plan }) => plan.sheets)) === tables(fresh.map(({ plan }) => plan))).toBe(true);
    const tags = built.flatMap(({ plan }) => plan.sheets.map(({ tag }) => tag));
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags[0]).toBe("klientela/1/client-table/7");
  });

  it("takes the latest periods where that is wished", () => {
    const { built } = taken(here, { periods: "latest" });
    const [first] = built;
    // Northwind's sales end on 6 May 1998
    expect(first!.period).toEqual({ from: 35_796, to: 35_885 });
  });

  it("keeps the language of each sheet, or takes the wished one", () => {
    const { settings } = found({}, "hu");
    expect(taken(there, { settings }).built[0]!.plan.sheets[0]!.language).toBe("hu");
    expect(taken(there, { settings, language: "ru" }).built[0]!.plan.sheets[0]!.language).toBe("ru");
  });

  it("leaves out what doesn't fit and says why, in every language", () => {
    const byMargin = sheetsOf(there, ["classes"], { abcBasis: "margin" });
    const { settings } = settingsFrom(byMargin.map(({ plan, rows }) => presentOf(plan.name, rows)));
    for (const language of languages) {
      const { built, remarks } = taken(here, { settings, say: translator(language) });
      expect(built).toEqual([]);
      expect(remarks.at(-1)).toContain(translator(language)("report.classes.name"));
      expect(remarks.some((remark) => remark.includes("undefined"))).toBe(false);
    }
    expect(taken(here, { settings }).remarks).toContain(
      "Classes is left out, for its settings don't fit here. Classes by gross margin need a column of cost, and the ledger has none.",
    );
  });

  it("leaves out a selection on a column that isn't here", () => {
    const header = there.ledger.source.columns.get("line")!.header;
    const { settings } = found({ where: `${header}=Security` });
    const { built, remarks } = taken(here, { settings });
    expect(built).toEqual([]);
    expect(remarks.filter((remark) => remark.includes(header)).length).toBeGreaterThan(0);
  });
});
