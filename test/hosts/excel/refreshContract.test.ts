import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import {
  FIRST_COLUMN,
  buildReports,
  cellAddress,
  companyOf,
  layout,
  merge,
  readBuilt,
  reportList,
  translator,
  type CellBlock,
  type Company,
  type Language,
  type PlacedTable,
  type Plan,
  type SheetPlan,
} from "../../../core/index";
import { ExcelHost } from "../../../excel-addin/host/ExcelHost";
import { applyPlan, openFile, saveGrid, type CellChange } from "../../../files/index";
import { goldenDay, readLedger } from "../../golden/companies";
import { typedSample } from "../../core/reports/typedSample";
import { now, typed } from "../../files/gridEdits";
import { byHand, everything, quiet, shown, workbook, type Workbook } from "../../excel-addin/refresh/bothWays";
import type { Observed } from "../observed";
import { observedFile } from "../observedFile";

const task = quiet();

/** The ledger as it was and as it is: lines come, clients come and go up and down. The sample company gets other settings. */
const companies = [
  {
    name: "the sample company",
    language: "ru" as const,
    before: plansOf(typedSample("ru"), "ru", {}),
    after: plansOf(typedSample("ru"), "ru", { statusMonths: 6 }),
  },
  {
    name: "Northwind",
    language: "en" as const,
    before: plansOf(await northwind(1_500), "en", {}),
    after: plansOf(await northwind(Infinity), "en", {}),
  },
];

function plansOf(company: Company, language: Language, options: Record<string, number>): SheetPlan[] {
  const input = { company, say: translator(language), today: goldenDay };
  return reportList.flatMap((report) => {
    const known = Object.fromEntries(
      Object.entries(options).filter(([key]) => report.options.some((option) => option.key === key)),
    );
    return buildReports([report], { ...input, options: known }).flatMap((one) => one.plan.sheets);
  });
}

async function northwind(rows: number): Promise<Company> {
  const bytes = readFileSync(new URL("../../fixtures/northwind/ledger.csv", import.meta.url));
  const file = await openFile("ledger.csv", new Uint8Array(bytes));
  const sheet = file.sheets[0]!.name;
  const blocks: CellBlock[] = [];
  for await (const block of file.read(sheet, { rows })) blocks.push(block);
  return companyOf(readLedger(sheet, blocks), null);
}

/** What a user leaves on a sheet: a word in each column that is his, a column of his own beside each table. */
function editsOf(sheet: SheetPlan): CellChange[] {
  return layout(sheet)
    .placed.filter((one): one is PlacedTable => one.type === "table" && one.block.rowKeys.length > 1)
    .flatMap(({ block, headerRow, firstRow }) => {
      const beside = FIRST_COLUMN + block.columns.length;
      const own = block.columns.flatMap(({ owner, values, choices }, at) =>
        owner === "user" && choices === undefined && "texts" in values
          ? [typed(cellAddress(firstRow + 1, FIRST_COLUMN + at), "typed by hand")]
          : [],
      );
      return [
        ...own,
        typed(cellAddress(headerRow, beside), "Mine"),
        typed(cellAddress(firstRow, beside), "00123"),
        typed(cellAddress(firstRow + 1, beside), 12.5),
      ];
    });
}

async function builtInExcel(before: readonly SheetPlan[]): Promise<{ book: Workbook; host: ExcelHost }> {
  const book = workbook();
  const host = new ExcelHost(book.door);
  await host.apply({ format: 1, sheets: before }, [], task);
  await byHand(book, (sheet) => {
    for (const plan of before) {
      for (const { row, column, value } of editsOf(plan)) {
        sheet(plan.name).getCell(row, column).values = [[typeof value === "string" ? `'${value}` : value]];
      }
    }
  });
  return { book, host };
}

function builtInFile(before: readonly SheetPlan[]): Uint8Array {
  const { bytes } = applyPlan(null, { format: 1, sheets: before }, { now });
  const none = { widths: [], heights: [] };
  const sheets = before.map((plan) => ({
    type: "patch" as const,
    sheet: plan.name,
    cells: editsOf(plan),
    ...none,
  }));
  return saveGrid(bytes, { sheets }, { now });
}

/** The sheets of the plan put in the places of the present ones. */
function refreshOf(
  after: readonly SheetPlan[],
  present: ReadonlyMap<string, readonly CellBlock[]>,
  language: Language,
): Plan {
  const built = [...present].flatMap(([name, blocks]) => {
    const sheet = readBuilt(blocks);
    return sheet === null ? [] : [{ name, blocks, built: sheet }];
  });
  const sheets = after.flatMap((fresh) => {
    const found = built.find((one) => one.built.tag === fresh.tag);
    return found === undefined ? [] : [merge(found, fresh, translator(language)).sheet];
  });
  return { format: 1, sheets };
}

async function cellsOf(source: AsyncIterable<CellBlock>): Promise<CellBlock[]> {
  const blocks: CellBlock[] = [];
  for await (const block of source) blocks.push(block);
  return blocks;
}

/** Results to ten digits: programs add up in other orders, and the last ones come of that. */
function nearly(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(10));
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, nearly(one)]));
  if (Array.isArray(value)) return value.map(nearly);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, nearly(one)]));
}

describe.each(companies)("the reports of $name, refreshed after a user has worked on them", (company) => {
  const { before, after, language } = company;
  let excel: Observed;
  let file: Observed;
  let refreshed = 0;

  beforeAll(async () => {
    const { book, host } = await builtInExcel(before);
    const inExcel = new Map<string, CellBlock[]>();
    for (const region of await host.regions()) inExcel.set(region.sheet, await cellsOf(host.read(region, task)));
    const plan = refreshOf(after, inExcel, language);
    refreshed = plan.sheets.length;
    await host.apply(plan, [], task);
    await host.keep();
    excel = everything(book);

    const bytes = builtInFile(before);
    const opened = await openFile("built.xlsx", bytes);
    const inFile = new Map<string, CellBlock[]>();
    for (const { name } of opened.sheets) inFile.set(name, await cellsOf(opened.read(name)));
    file = observedFile(applyPlan(bytes, refreshOf(after, inFile, language), { now, say: translator(language) }).bytes);
  });

  it("are all refreshed, and nothing is left of the work", () => {
    expect(refreshed).toBe(before.length);
    expect(excel.sheets.filter(({ name }) => name.startsWith("~klientela"))).toEqual([]);
  });

  it.each(before.map(({ name }) => name))("show in Excel what they show in a file: %s", (name) => {
    expect(nearly(shown(excel, name))).toEqual(nearly(shown(file, name)));
  });
});
