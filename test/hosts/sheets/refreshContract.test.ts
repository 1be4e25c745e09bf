import { beforeAll, describe, expect, it } from "vitest";
import { cellAddress } from "../../../core/index";
import { editsOf, refreshedCompanies, refreshedFile, refreshInHost, toTenDigits, typedInput } from "../contractRefresh";
import type { Observed } from "../observed";
import { compared } from "./compared";
import { observedSheets } from "./observedSheets";
import { sheetsHost } from "./sheetsHost";
import { quiet, sidebar } from "./sidebar";

const task = quiet();

function shown(observed: Observed, name: string): unknown {
  const { charts, ...rest } = compared(observed.sheets.find((one) => one.name === name)!);
  // what a file remembers of its charts, no host has
  const bare = charts.map(({ series, ...chart }) => ({
    ...chart,
    cachedCategories: null,
    series: series.map((one) => ({ ...one, cached: null })),
  }));
  return toTenDigits({ ...rest, charts: bare });
}

describe.each(refreshedCompanies)(
  "the reports of $name, refreshed in Google Sheets after a user has worked on them",
  (company) => {
    const { before, locale } = company;
    let sheets: Observed;
    let file: Observed;
    let refreshed = 0;

    beforeAll(async () => {
      const google = await sheetsHost({ locale });
      const host = sidebar(google);
      await host.apply({ format: 1, sheets: before }, [], task);
      for (const plan of before) {
        for (const edit of editsOf(plan)) {
          google.book.type(plan.name, cellAddress(edit.row, edit.column), typedInput(edit));
        }
      }
      refreshed = await refreshInHost(host, company, task);
      sheets = observedSheets(google.book);
      file = await refreshedFile(company);
    }, 120_000);

    it("are all refreshed, and nothing is left of the work", () => {
      expect(refreshed).toBe(before.length);
      expect(sheets.sheets.filter(({ name }) => name.startsWith("~klientela"))).toEqual([]);
    });

    it.each(before.map(({ name }) => name))("show in Google Sheets what they show in a file: %s", (name) => {
      expect(shown(sheets, name)).toEqual(shown(file, name));
    });
  },
);
