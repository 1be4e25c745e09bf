import { addressOf } from "../model/address";
import { FormulaCell, type Content } from "../model/Content";
import type { FakeSpreadsheet } from "./FakeSpreadsheet";
import { AUTOMATIC } from "./model/GoogleLook";
import type { CellsOf, ChartModel, CriterionValue } from "./model/parts";
import type { SheetModel } from "./model/SheetModel";

/**
 * All that makes a spreadsheet, so that two can be held against each other. Ids of charts are left out, since one that comes
 * back from a copy has a new one, and those of sheets that aren't `known`: what is made anew has new ones.
 */
export function bookImage(book: FakeSpreadsheet, known?: ReadonlySet<number>): unknown {
  return {
    sheets: book.sheets.map((sheet) => sheetImage(book, sheet, known)),
    names: book.names.map(({ name, sheet, area }) => [name, sheet.name, addressOf(area)]).sort(),
    active: book.active === null ? null : [book.active.sheet.name, book.active.row, book.active.column],
    metadata: book.metadata.map(({ key, value }) => [key, value]),
    properties: [...book.properties.document].sort(),
  };
}

/** Without the sheets that are kept out of sight to take an apply back with. */
export function seenImage(book: FakeSpreadsheet, known?: ReadonlySet<number>): unknown {
  const { sheets, ...rest } = bookImage(book, known) as { readonly sheets: readonly { readonly name: string }[] };
  return { ...rest, sheets: sheets.filter(({ name }) => !isOwn(name)) };
}

/** Names of sheets that nobody sees. */
export function unseen(book: FakeSpreadsheet): string[] {
  return book.sheets.map(({ name }) => name).filter(isOwn);
}

function isOwn(name: string): boolean {
  return name.startsWith("~klientela");
}

function sheetImage(
  book: FakeSpreadsheet,
  sheet: SheetModel,
  known: ReadonlySet<number> | undefined,
): { readonly name: string } & Record<string, unknown> {
  const { grid } = sheet;
  const seen = new Map<number, unknown>();
  const looks: Record<string, unknown> = {};
  const cells: Record<string, unknown> = {};
  const validations: Record<string, unknown> = {};
  for (let column = 0; column < sheet.columnCount; column++) {
    const { contents, looks: touched, base } = grid.columns[column] ?? { contents: [], looks: [], base: 0 };
    const rules = sheet.validations[column] ?? [];
    // below what was ever touched there is nothing, but for the look of a whole column
    const end = base === 0 ? Math.max(contents.length, touched.length, rules.length) : sheet.rowCount;
    for (let row = 0; row < end; row++) {
      const content = grid.content(row, column);
      const number = grid.look(row, column);
      if (content === null && number === 0 && (rules[row] ?? 0) === 0) continue;
      const place = `${row},${column}`;
      if (content !== null) cells[place] = contentImage(content);
      let look = seen.get(number);
      if (look === undefined) seen.set(number, (look = lookImage(book, number)));
      if (look !== null) looks[place] = look;
      const rule = sheet.validationAt(row, column);
      if (rule !== null) validations[place] = { ...rule, values: rule.values.map(valueImage) };
    }
  }
  const { metadata, charts } = sheet;
  return {
    name: sheet.name,
    id: known === undefined || known.has(sheet.id) ? sheet.id : null,
    ...{ hidden: sheet.hidden, gridLines: sheet.gridLines, tabColour: sheet.tabColour },
    ...{ rows: sheet.rowCount, columns: sheet.columnCount, frozen: [sheet.frozenRows, sheet.frozenColumns] },
    ...{ cells, looks, validations },
    notes: Object.fromEntries([...sheet.notes].sort()),
    widths: Array.from({ length: sheet.columnCount }, (_, column) => grid.columns[column]?.width ?? 100),
    hiddenColumns: grid.columns.flatMap(({ hidden }, column) => (hidden ? [column] : [])),
    heights: [...grid.heights].sort((a, b) => a[0] - b[0]),
    hiddenRows: [...grid.hiddenRows].sort((a, b) => a - b),
    merges: sheet.merges.map(addressOf).sort(),
    rules: sheet.rules.map((rule) => ({
      ...rule,
      condition: rule.condition === null ? null : { ...rule.condition, values: rule.condition.values.map(valueImage) },
    })),
    filter: sheet.filter === null ? null : [addressOf(sheet.filter.area), [...sheet.filter.criteria]],
    charts: charts.map((chart) => chartImage(chart, ownIds(metadata).includes(chart.id))).sort(),
    protections: sheet.protections.map(({ area, canEdit }) => [area === null ? null : addressOf(area), canEdit]),
    metadata: metadata.map(({ key }) => key),
  };
}

/** Null: the usual one. "Automatic" and the code that Google tells for it are one. */
function lookImage(book: FakeSpreadsheet, number: number): unknown {
  const { format, ...rest } = book.looks.get(number);
  const look = { format: format === AUTOMATIC ? "" : format, ...rest };
  return JSON.stringify(look) === JSON.stringify(book.looks.get(0)) ? null : look;
}

function contentImage(content: Content): unknown {
  return content instanceof FormulaCell ? { formula: content.text } : content;
}

function valueImage(value: CriterionValue): unknown {
  if (typeof value !== "object" || value === null || !("sheet" in value)) return value;
  return cellsImage(value);
}

function cellsImage({ sheet, area }: CellsOf): string {
  return `${sheet.name}!${addressOf(area)}`;
}

function ownIds(metadata: SheetModel["metadata"]): number[] {
  const value = metadata.find(({ key }) => key === "klientela.charts")?.value ?? "[]";
  return JSON.parse(value) as number[];
}

function chartImage({ type, ranges, options, row, column, offsetX, offsetY }: ChartModel, ours: boolean): string {
  const place = [row, column, offsetX, offsetY];
  return JSON.stringify({ type, ours, ranges: ranges.map(cellsImage), options: [...options].sort(), place });
}
