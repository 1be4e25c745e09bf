import { beforeAll, describe, expect, it } from "vitest";
import type { SheetPlan } from "../../../core/index";
import { ExcelHost } from "../../../excel-addin/host/ExcelHost";
import { byHand, everything, quiet, shown, workbook, type Workbook } from "../../excel-addin/refresh/bothWays";
import { editsOf, refreshedCompanies, refreshedFile, refreshInHost, toTenDigits, typedInput } from "../contractRefresh";
import type { Observed } from "../observed";

const task = quiet();

async function builtInExcel(before: readonly SheetPlan[]): Promise<{ book: Workbook; host: ExcelHost }> {
  const book = workbook();
  const host = new ExcelHost(book.door);
  await host.apply({ format: 1, sheets: before }, [], task);
  await byHand(book, (sheet) => {
    for (const plan of before) {
      for (const edit of editsOf(plan)) {
        sheet(plan.name).getCell(edit.row, edit.column).values = [[typedInput(edit)]];
      }
    }
  });
  return { book, host };
}

describe.each(refreshedCompanies)("the reports of $name, refreshed after a user has worked on them", (company) => {
  const { before } = company;
  let excel: Observed;
  let file: Observed;
  let refreshed = 0;

  beforeAll(async () => {
    const { book, host } = await builtInExcel(before);
    refreshed = await refreshInHost(host, company, task);
    excel = everything(book);
    file = await refreshedFile(company);
  });

  it("are all refreshed, and nothing is left of the work", () => {
    expect(refreshed).toBe(before.length);
    expect(excel.sheets.filter(({ name }) => name.startsWith("~klientela"))).toEqual([]);
  });

  it.each(before.map(({ name }) => name))("show in Excel what they show in a file: %s", (name) => {
    expect(toTenDigits(shown(excel, name))).toEqual(toTenDigits(shown(file, name)));
  });
});
