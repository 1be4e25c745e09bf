import {
  columnTotal,
  isoDay,
  type Block,
  type ChartBlock,
  type Column,
  type Formula,
  type Mark,
  type Plan,
  type Ref,
  type SheetPlan,
  type TableBlock,
} from "../../core/index";

const NOTE = "         ";
const FIRST_ROWS = 12;
/** Of a report of many long tables each shows less, so that the whole stays short enough to be read. */
const MANY_ROWS = 500;
const FEWER_ROWS = 1;
const LAST_ROWS = 3;

/**
 * A plan as lines for people to read, rounded, long tables cut. What the user's workbook shows follows from it, so a
 * change of it is a change for users.
 */
export function planText(plan: Plan): string {
  const tables = plan.sheets.flatMap(({ blocks }) => blocks.filter((block) => block.type === "table"));
  const rows = tables.reduce((sum, { rowKeys }) => sum + rowKeys.length, 0);
  const firstRows = rows > MANY_ROWS && tables.length > 2 ? FEWER_ROWS : FIRST_ROWS;
  const lines = plan.sheets.flatMap((sheet, at) => [...(at === 0 ? [] : [""]), ...sheetLines(sheet, firstRows)]);
  return `${withoutRepeated(lines.flatMap((line) => line.split("\n"))).join("\n")}\n`;
}

/** A note that stands at the column above already isn't said again. */
function withoutRepeated(lines: readonly string[]): string[] {
  let note = "";
  return lines.filter((line) => {
    if (!line.startsWith(NOTE)) return true;
    const isNew = line !== note;
    note = line;
    return isNew;
  });
}

function sheetLines(sheet: SheetPlan, firstRows: number): string[] {
  const { recipe, print } = sheet;
  const options = Object.entries(recipe.options).map(([key, value]) => `${key}=${value}`);
  const sources = recipe.sources.map(({ role, sheet: name, headers }) => {
    const roles = Object.entries(headers).map(([key, header]) => `${key}=${header}`);
    return `source   ${role} "${name}" ${roles.join(" · ")}`;
  });
  return [
    `SHEET "${sheet.name}" ${sheet.tag} ${sheet.language}`,
    `recipe   ${recipe.report}/${recipe.format} built ${isoDay(recipe.builtOn)} ${options.join(" ")}`.trimEnd(),
    ...sources,
    `freeze   ${sheet.freezeAt ?? "–"}`,
    `print    ${print.landscape ? "landscape" : "portrait"}, header of ${print.repeatHeaderOf ?? "–"}, "${print.footer}"`,
    ...sheet.blocks.flatMap((block) => ["", ...blockLines(block, firstRows)]),
  ];
}

function blockLines(block: Block, firstRows: number): string[] {
  switch (block.type) {
    case "note":
      return [
        `NOTE ${block.key}`,
        ...block.lines.filter((line) => line.style !== "blank").map((line) => `${line.style.padEnd(8)} ${line.text}`),
      ];
    case "table":
      return tableLines(block, firstRows);
    case "chart":
      return chartLines(block);
  }
}

function tableLines(table: TableBlock, firstRows: number): string[] {
  const { rowKeys, columns } = table;
  const rows = rowKeys.map((key, row) => `${key} | ${columns.map((one) => valueText(one, row)).join(" | ")}`);
  const lastRows = Math.min(LAST_ROWS, firstRows);
  const cut = rows.length - firstRows - lastRows;
  const shown = cut <= 1 ? rows : [...rows.slice(0, firstRows), `… ${cut} more`, ...rows.slice(-lastRows)];
  const total = columns.map((one, at) => (at === 0 ? table.totalLabel : totalText(one)));
  return [
    `${table.list ? "LIST" : "TABLE"} ${table.key}, ${rowKeys.length} rows`,
    ...columns.map(columnLine),
    ...table.marks.map((mark) => `mark     ${markText(mark)}`),
    ...(table.pageBreaks === undefined ? [] : [`breaks   ${table.pageBreaks.join(" · ")}`]),
    ...(table.totalLabel === null ? [] : [`total    ${total.join(" | ")}`]),
    ...shown,
  ];
}

function columnLine(column: Column): string {
  const { choices, total } = column;
  const extras = [
    column.owner === "ours" ? "" : `typed by ${column.owner}`,
    column.formula === undefined ? "" : `= ${formulaText(column.formula)}`,
    total === undefined ? "" : total.type === "sum" ? "adds up" : "own total",
    total?.type === "value" && total.formula !== undefined ? `total = ${formulaText(total.formula)}` : "",
    choices === undefined ? "" : `choices ${"length" in choices ? choices.join("/") : refText(choices)}`,
  ].filter((text) => text !== "");
  return `column   ${[column.key, column.kind, `"${column.header}"`, ...extras].join(" | ")}\n${NOTE}${column.note}`;
}

function formulaText(formula: Formula): string {
  return formula.map((part) => (typeof part === "string" ? part : refText(part))).join("");
}

function refText(ref: Ref): string {
  return `[${ref.block}.${ref.column}${ref.rows === "same" ? "" : ` ${ref.rows}`}]`;
}

function valueText(column: Column, row: number): string {
  const { values } = column;
  if ("numbers" in values) return numberText(values.numbers[row]!, column);
  const of = values.of[row]!;
  const code = values.codes?.[of];
  return code === undefined || code === values.texts[of] ? values.texts[of]! : `${values.texts[of]!} (${code})`;
}

function totalText(column: Column): string {
  return numberText(columnTotal(column), column);
}

function numberText(value: number, { kind }: Column): string {
  if (Number.isNaN(value)) return "";
  if (kind === "day" || kind === "month") return isoDay(value);
  return String(Number(value.toFixed(4)));
}

function markText(mark: Mark): string {
  switch (mark.type) {
    case "words":
      return `words ${mark.column}: ${mark.tones.map(({ text, tone }) => `${text}=${tone}`).join(" ")}`;
    case "bar":
      return `bar ${mark.column}`;
    case "scale":
      return `scale ${mark.columns.join(" ")}`;
  }
}

function chartLines(chart: ChartBlock): string[] {
  const second = chart.secondTitle === undefined ? "" : `, "${chart.secondTitle}" ${chart.secondKind ?? ""}`;
  return [
    `CHART ${chart.key}, ${chart.kind}: "${chart.title}"`,
    `axes     "${chart.categoryTitle}" ${refText(chart.category)}, "${chart.valueTitle}" ${chart.valueKind}${second}`,
    ...chart.series.map(
      ({ title, values, tone, limit, second: onSecond }) =>
        `series   "${title}" ${refText(values)}${tone === undefined ? "" : ` ${tone}`}${limit === true ? " limit" : ""}${onSecond ? " second axis" : ""}`,
    ),
  ];
}
