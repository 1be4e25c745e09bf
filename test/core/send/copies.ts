import type { CellValue } from "../../../core/cells/cellBlock";
import type { SheetPlan, TableBlock } from "../../../core/plan/plan";
import type { Company } from "../../../core/registers/company";
import { buildReport } from "../../../core/reports/buildReport";
import type { OptionValues } from "../../../core/reports/options";
import type { ReportKey } from "../../../core/reports/Report";
import { reportOf } from "../../../core/reports/reportList";
import { sendPlan } from "../../../core/send/sendPlan";
import type { PresentSheet, SendPlan, SendRequest } from "../../../core/send/SendRequest";
import type { Language } from "../../../core/text/language";
import { translator } from "../../../core/text/translate";
import { writtenSheet } from "../../pane/writtenSheet";
import { blocksOf, on } from "../sheets";

export const builtOn = on("2009-04-02");
export const sentOn = on("2009-04-15");

export type Rows = CellValue[][];

/** Built sheets as their cells, so that a test can type into them as a user does. */
export function sheetsOf(
  company: Company,
  reports: readonly ReportKey[],
  options: OptionValues = {},
  language: Language = "en",
): { readonly plan: SheetPlan; readonly rows: Rows }[] {
  return reports.flatMap((key) => {
    const built = buildReport(reportOf(key), { company, say: translator(language), today: builtOn, options });
    return built.plan.sheets.map((plan) => ({ plan, rows: writtenSheet(plan) }));
  });
}

export function presentOf(name: string, rows: Rows): PresentSheet {
  return { name, blocks: blocksOf(rows, name) };
}

/** A copy of freshly built sheets. */
export function copyOf(
  company: Company,
  reports: readonly ReportKey[],
  wish: Partial<SendRequest> = {},
  options: OptionValues = {},
): SendPlan {
  const sheets = sheetsOf(company, reports, options).map(({ plan, rows }) => presentOf(plan.name, rows));
  return sendPlan({ sheets, company, ...asked, ...wish });
}

export const asked = {
  recipient: { type: "all" },
  companyName: "",
  language: "en",
  say: translator("en"),
  today: sentOn,
} as const;

export function tablesOf({ sheets }: Pick<SendPlan, "sheets">): TableBlock[] {
  return sheets.flatMap(({ blocks }) => blocks.filter((block): block is TableBlock => block.type === "table"));
}

/** Texts of a copy, all that it holds: whatever is looked for is looked for in these. */
export function everyText(plan: Pick<SendPlan, "sheets">): string {
  return JSON.stringify(plan.sheets, (_, value: unknown) => (value instanceof Float64Array ? [...value] : value));
}

export function columnOf(table: TableBlock, key: string): (number | string)[] {
  const { values } = table.columns.find((column) => column.key === key)!;
  return "numbers" in values ? [...values.numbers] : Array.from(values.of, (place) => values.texts[place]!);
}

/** Text lines of the sheets, from top to bottom. */
export function linesOf({ sheets }: Pick<SendPlan, "sheets">): string[] {
  return sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === "note" ? block.lines.map(({ text }) => text) : [])),
  );
}
