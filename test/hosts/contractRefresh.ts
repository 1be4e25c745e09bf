import {
  FIRST_COLUMN,
  buildReports,
  cellAddress,
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
} from "../../core/index";
import { applyPlan, openFile, saveGrid, type CellChange } from "../../files/index";
import type { Host, Task } from "../../pane/port/Host";
import { typedSample } from "../core/reports/typedSample";
import { now, typed } from "../files/gridEdits";
import { goldenDay } from "../golden/companies";
import { blocksRead, northwindCompany } from "./contractReports";
import type { Observed } from "./observed";
import { observedFile } from "./observedFile";

/** The ledger as it was and as it is: lines come, clients come and go up and down. The sample company gets other settings. */
export const refreshedCompanies = [
  {
    name: "the sample company",
    language: "ru" as const,
    locale: "ru_RU",
    before: plansOf(typedSample("ru"), "ru", {}),
    after: plansOf(typedSample("ru"), "ru", { statusMonths: 6 }),
  },
  {
    name: "Northwind",
    language: "en" as const,
    locale: "en_US",
    before: plansOf(await northwindCompany(1_500), "en", {}),
    after: plansOf(await northwindCompany(), "en", {}),
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

/** What a user leaves on a sheet: a word in each column that is his, a column of his own beside each table. */
export function editsOf(sheet: SheetPlan): CellChange[] {
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

/** What a person types for such an edit: with the sign that keeps a text a text. */
export function typedInput({ value }: CellChange): string | number {
  if (typeof value === "number") return value;
  if (typeof value !== "string") throw new Error("editsOf types texts and numbers only");
  return `'${value}`;
}

/** Refreshes all built sheets of a host for good, and tells how many there were. */
export async function refreshInHost(
  host: Host,
  { after, language }: { readonly after: readonly SheetPlan[]; readonly language: Language },
  task: Task,
): Promise<number> {
  const present = new Map<string, CellBlock[]>();
  for (const region of await host.regions()) present.set(region.sheet, await blocksRead(host.read(region, task)));
  const plan = refreshOf(after, present, language);
  await host.apply(plan, [], task);
  await host.keep?.();
  return plan.sheets.length;
}

/** The same sheets built, edited and refreshed in a file. */
export async function refreshedFile({
  before,
  after,
  language,
}: {
  readonly before: readonly SheetPlan[];
  readonly after: readonly SheetPlan[];
  readonly language: Language;
}): Promise<Observed> {
  const built = applyPlan(null, { format: 1, sheets: before }, { now }).bytes;
  const sheets = before.map((plan) => {
    return { type: "patch" as const, sheet: plan.name, cells: editsOf(plan), widths: [], heights: [] };
  });
  const bytes = saveGrid(built, { sheets }, { now });
  const opened = await openFile("built.xlsx", bytes);
  const present = new Map<string, CellBlock[]>();
  for (const { name } of opened.sheets) present.set(name, await blocksRead(opened.read(name)));
  return observedFile(applyPlan(bytes, refreshOf(after, present, language), { now, say: translator(language) }).bytes);
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

/** Results to ten digits: programs add up in other orders, and the last ones come of that. */
export function toTenDigits(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(10));
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, toTenDigits(one)]));
  if (Array.isArray(value)) return value.map(toTenDigits);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toTenDigits(one)]));
}
