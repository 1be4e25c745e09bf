import { beforeAll, describe, expect, it } from "vitest";
import { reportKeys, type Plan } from "../../../core/index";
import { DIFFICULT_TEXTS, everyFeature } from "../../files/everyFeature";
import { contractCompanies, withPlannedResults, withTableHeaders } from "../contractReports";
import { expectedOf, type Expected } from "../expectedOf";
import type { ObservedSheet } from "../observed";
import { compared } from "./compared";
import { observedSheets } from "./observedSheets";
import { sheetsHost, type SheetsTestHost } from "./sheetsHost";
import { quiet, sidebar } from "./sidebar";

/** Builds the sheets of a plan in the way of the add-on, and gives their names. */
async function write(google: SheetsTestHost, plan: Plan): Promise<string[]> {
  const { regions, findings } = await sidebar(google).apply(plan, [], quiet());
  expect(findings).toEqual([]);
  return regions.map(({ sheet }) => sheet);
}

function written(google: SheetsTestHost, name: string, planned: Expected): ObservedSheet {
  return withPlannedResults(
    observedSheets(google.book).sheets.find((sheet) => sheet.name === name)!,
    planned,
  );
}

describe.each(contractCompanies)("the reports of $name, built in Google Sheets", ({ plan, locale }) => {
  const expected = expectedOf(plan);
  let google: SheetsTestHost;
  let names: string[] = [];

  beforeAll(async () => {
    google = await sheetsHost({ locale });
    names = await write(google, plan);
  }, 120_000);

  it("are all that there are", () => {
    expect([...new Set(plan.sheets.map(({ recipe }) => recipe.report))]).toEqual(reportKeys);
  });

  it.each(expected.map((sheet, index) => [sheet.name, index] as const))("show what is planned: %s", (_, index) => {
    const planned = expected[index]!;
    const sheet = written(google, names[index]!, planned);
    expect(compared(sheet)).toEqual(compared(planned));
    expect(sheet.hidden).toBe(false);
  });

  it("never came near the end of a run's six minutes", () => {
    expect(google.counters.longest).toBeLessThan(300_000);
  });
});

describe.each(["en_US", "ru_RU"])("a plan with everything in it, in a spreadsheet of %s", (locale) => {
  const expected = expectedOf(everyFeature);
  let google: SheetsTestHost;
  let names: string[] = [];

  beforeAll(async () => {
    google = await sheetsHost({ locale });
    names = await write(google, everyFeature);
  }, 120_000);

  it.each(expected.map((sheet, index) => [sheet.name, index] as const))(
    "shows every cell and rule of %s",
    (_, index) => {
      const planned = expected[index]!;
      // the sheet is first built as a file, where headers are names of a table's columns
      expect(compared(written(google, names[index]!, planned))).toEqual(compared(withTableHeaders(planned)));
    },
  );

  it("keeps every difficult text a text", () => {
    const texts = new Set(
      observedSheets(google.book).sheets.flatMap(({ cells }) => [...cells.values()].map(({ value }) => value)),
    );
    for (const text of DIFFICULT_TEXTS) expect(texts.has(text)).toBe(true);
  });
});
