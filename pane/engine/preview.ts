import {
  cellPaints,
  displayCells,
  isoDay,
  issueLevels,
  issueText,
  jobs,
  parseOptions,
  periodText,
  planChart,
  type Built,
  type ChartData,
  type Job,
  type Language,
  type OptionValues,
  type Plan,
  type SheetPlan,
  type TableBlock,
} from "../../core/index";
import type { BuildRequest, Preview, PreviewCell, PreviewTable } from "./Engine";
import { sayIn } from "./faults";

/** So many rows say what a table is like. */
const SHOWN_ROWS = 8;

/** What several reports were built into, as one transaction. */
export function mergedPlan(built: readonly Built[]): Plan {
  return { format: 1, sheets: built.flatMap(({ plan }) => plan.sheets) };
}

/** What the reports say, each sentence once. */
export function mergedSays(built: readonly Built[]): string[] {
  return [...new Set(built.flatMap(({ says }) => says))];
}

/** The first rows, the picture and the sentences of what would be built. */
export function previewOf(built: readonly Built[], request: BuildRequest): Preview {
  const say = sayIn(request.language);
  const { sheets } = mergedPlan(built);
  const job = jobOf(request);
  const table = shownTable(sheets, job);
  const issues = new Map(built.flatMap(({ check }) => check.issues).map((issue) => [issueText(say, issue), issue]));
  return {
    options: takenOptions(built, request.options),
    period: periodText(built[0]!.period, request.language),
    table: previewTable(table, request.language),
    chart: chartOf(sheets, job?.chart ?? null),
    says: mergedSays(built),
    sheetNames: sheets.map(({ name }) => name),
    warnings: [...issues].filter(([, { code }]) => issueLevels[code] !== "note").map(([text]) => text),
  };
}

function jobOf({ job, reports }: BuildRequest): Job | undefined {
  const same = (one: Job): boolean =>
    one.reports.length === reports.length && one.reports.every((key) => reports.includes(key));
  return jobs.find(({ key }) => key === job) ?? jobs.find(same);
}

/** The table that the job names; else the first of all. */
function shownTable(sheets: readonly SheetPlan[], job: Job | undefined): TableBlock {
  const [part, key] = (job?.table ?? "").split("/");
  const tables = sheets.flatMap(({ tag, blocks }) =>
    blocks
      .filter((block): block is TableBlock => block.type === "table")
      .map((block) => ({ part: tag.split("/")[2], block })),
  );
  return (tables.find((one) => one.part === part && one.block.key === key) ?? tables[0]!).block;
}

function previewTable(table: TableBlock, language: Language): PreviewTable {
  const cells = table.columns.map((column) => ({
    text: displayCells(column, language),
    paint: cellPaints(table, column),
  }));
  return {
    columns: table.columns.map(({ header, note, kind }) => ({ header, note, kind })),
    rows: table.rowKeys
      .slice(0, SHOWN_ROWS)
      .map((_, row) => cells.map(({ text, paint }): PreviewCell => ({ text: text(row), ...inks(paint(row)) }))),
    rowCount: table.rowKeys.length,
  };
}

function inks(paint: { readonly fill: string; readonly ink: string } | null): { fill?: string; ink?: string } {
  return paint === null ? {} : { fill: paint.fill, ink: paint.ink };
}

/** Null where the data has nothing to draw. */
function chartOf(sheets: readonly SheetPlan[], key: string | null): ChartData | null {
  for (const sheet of sheets) {
    for (const block of sheet.blocks) if (block.type === "chart" && block.key === key) return planChart(sheet, block);
  }
  return null;
}

/** As given, the rest at their defaults, the report period as the data gives it. */
function takenOptions(built: readonly Built[], given: OptionValues): OptionValues {
  const specs = new Map(built.flatMap(({ report }) => report.options.map((spec) => [spec.key, spec] as const)));
  const { from, to } = built[0]!.period;
  return { ...parseOptions([...specs.values()], given), from: isoDay(from), to: isoDay(to) };
}
