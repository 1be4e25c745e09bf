import { CellTag, FIRST_COLUMN, readBuilt, type BuiltSheet, type CellColumn } from "../../core/index";
import type { GridBlock, GridFormula, GridRow, GridRule, GridSheet } from "../../files/index";
import type { CellsPart, ColumnPart, FormulaCell, LooksPart, Rect, RuleLook, RulePart, SheetInfo } from "../protocol";
import { englishFormula, type FormulaLocale } from "./formulaLocale";
import { colour } from "./googleLooks";
import { fixed } from "./headFormulas";
import type { LookNumbers } from "./LookNumbers";
import type { PresentSheet } from "./Present";
import { rangeOf, type Run } from "./rects";
import { RiddenThings, type SheetNames } from "./RiddenThings";
import { filePoints, USUAL_HEIGHT, USUAL_WIDTH } from "./sizes";

export interface HeadFormula extends FormulaCell {
  /** The last row of its table. */
  readonly endRow: number;
}

/** A sheet of the spreadsheet as the file holds it, with what rides through it. */
export class PresentGrid {
  readonly sheet: GridSheet;
  /** Numbers of looks, a list a column. */
  readonly looks: readonly (readonly Run<number>[])[];
  readonly built: BuiltSheet | null;
  readonly ridden: RiddenThings;
  /** The key of the table of ours whose filter it is; null: the user's, or none. */
  readonly filterOf: string | null;
  /** Formulas in the headers of the user's own columns. */
  readonly heads: readonly HeadFormula[];

  constructor(
    readonly source: PresentSheet,
    locale: FormulaLocale,
    names: SheetNames,
    numbers: LookNumbers,
  ) {
    const { info, parts } = source;
    this.looks = lookRuns(source.looks, numbers);
    const blocks = source.cells.map((part) => gridBlock(part, info.name, locale, this.looks));
    this.built = readBuilt(blocks.map(({ cells }) => cells));
    this.ridden = new RiddenThings(locale, names);
    this.filterOf = ownFilter(this.built, parts.filter);
    this.heads = headFormulas(this.built, source.cells);
    this.sheet = {
      ...emptySheet(info),
      tabColour: colour(parts.tabColour),
      blocks,
      columns: columnsOf(source),
      rows: rowsOf(source, numbers.lineHeight),
      merges: parts.merges.map(rangeOf),
      frozenRows: parts.frozenRows,
      frozenColumns: parts.frozenColumns,
      gridLines: parts.gridLines,
      filter: parts.filter === null || this.filterOf !== null ? null : rangeOf(parts.filter),
      rules: [
        ...parts.rules.map((rule, place) => this.gridRule(rule, place)),
        ...parts.validations.map(({ rects, rule }, place) =>
          this.ridden.rule("validation", place, rects, rule.condition.values),
        ),
        ...this.heads.map(({ row, column, text }, place) =>
          this.ridden.rule("head", place, [[row, column, 1, 1]], [`=${fixed(text)}`]),
        ),
      ],
      notes: parts.notes.map(([row, column, text]) => ({ row, column, text })),
    };
  }

  /** A rule that a file holds whole, as such; any other rides. */
  private gridRule(rule: RulePart, place: number): GridRule {
    const ranges = rule.rects.map(rangeOf);
    if (rule.kind === "scale") {
      const colours = rule.points.flatMap((point) => colour(point.colour) ?? []);
      const ends = rule.points.map(({ type }) => type).join();
      if (ends === "MIN,MAX" && colours.length === 2) return { type: "scale", ranges, colours };
      return this.ridden.rule("rule", place, rule.rects, []);
    }
    const { condition, look } = rule;
    const word = condition.values[0];
    const isWord = condition.type === "TEXT_EQUAL_TO" && typeof word === "string" && !word.startsWith("=");
    if (isWord && word !== "" && isPlain(look)) {
      return { type: "word", ranges, text: word, fill: colour(look.fill), ink: colour(look.ink) };
    }
    return this.ridden.rule("rule", place, rule.rects, condition.values);
  }
}

/** A sheet of which only the formulas are known, and the words of long lists. */
export function sparseSheet(
  info: SheetInfo,
  formulas: readonly FormulaCell[],
  cells: readonly CellsPart[],
  locale: FormulaLocale,
): GridSheet {
  if (cells.length > 0)
    return { ...emptySheet(info), blocks: cells.map((part) => gridBlock(part, info.name, locale, [])) };
  const found = gridFormulas(formulas, locale);
  const rowCount = (found.at(-1)?.row ?? -1) + 1;
  const block = { sheet: info.name, firstRow: 0, firstColumn: 0, rowCount, columns: [] };
  return { ...emptySheet(info), blocks: [{ cells: block, looks: [], formulas: found }] };
}

function emptySheet({ name, hidden, rowCount, columnCount }: SheetInfo): GridSheet {
  return {
    ...{ name, hidden, rowCount, columnCount, chartSheet: false, tabColour: null, whole: true, blocks: [] },
    ...{ defaultColumnWidth: USUAL_WIDTH / 7, defaultRowHeight: filePoints(USUAL_HEIGHT, 0) },
    ...{ columns: [], rows: [], merges: [], frozenRows: 0, frozenColumns: 0, gridLines: true, filter: null },
    ...{ rules: [], choices: [], notes: [], charts: [], kept: [], fixed: false },
  };
}

function gridFormulas(formulas: readonly FormulaCell[], locale: FormulaLocale): GridFormula[] {
  return formulas
    .map(({ row, column, text }) => ({ row, column, text: englishFormula(text, locale), fills: null }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

function gridBlock(
  part: CellsPart,
  sheet: string,
  locale: FormulaLocale,
  looks: readonly (readonly Run<number>[])[],
): GridBlock {
  const { firstRow, rowCount } = part;
  return {
    cells: { sheet, firstRow, firstColumn: 0, rowCount, columns: part.columns.map((one) => cellColumn(one, rowCount)) },
    looks: part.columns.map((_, column) => {
      const numbers = new Uint32Array(rowCount);
      for (const { row, count, value } of looks[column] ?? []) {
        if (value !== 0) numbers.fill(value, Math.max(0, row - firstRow), Math.max(0, row + count - firstRow));
      }
      return numbers;
    }),
    formulas: gridFormulas(part.formulas, locale),
  };
}

function cellColumn({ values, errors, days }: ColumnPart, rowCount: number): CellColumn {
  const tags = new Uint8Array(rowCount);
  const numbers = new Float64Array(rowCount);
  const texts: string[] = [];
  const pool = new Map<string, number>();
  values.forEach((value, row) => {
    if (typeof value === "number") {
      tags[row] = CellTag.number;
      numbers[row] = value;
    } else if (typeof value === "boolean") {
      tags[row] = CellTag.boolean;
      numbers[row] = value ? 1 : 0;
    } else if (value !== null && value !== "") {
      let place = pool.get(value);
      if (place === undefined) {
        place = texts.push(value) - 1;
        pool.set(value, place);
      }
      tags[row] = CellTag.text;
      numbers[row] = place;
    }
  });
  for (const row of errors) tags[row] = CellTag.error;
  return { tags, values: numbers, texts, dayFormat: days };
}

function lookRuns(parts: readonly LooksPart[], numbers: LookNumbers): Run<number>[][] {
  const columns: Run<number>[][] = [];
  for (const { firstRow, looks, columns: runs } of parts) {
    const places = looks.map((look) => numbers.of(look));
    runs.forEach((run, column) => {
      const own = (columns[column] ??= []);
      let row = firstRow;
      for (let at = 0; at + 1 < run.length; at += 2) {
        own.push({ row, count: run[at]!, value: places[run[at + 1]!]! });
        row += run[at]!;
      }
    });
  }
  return Array.from(columns, (runs) => runs ?? []);
}

function columnsOf({ parts }: PresentSheet): GridSheet["columns"] {
  const hidden = new Set(parts.hiddenColumns);
  const count = Math.max(parts.widths.length, ...parts.hiddenColumns.map((column) => column + 1), 0);
  return Array.from({ length: count }, (_, column) => {
    const pixels = parts.widths[column] ?? USUAL_WIDTH;
    const width = pixels === USUAL_WIDTH ? null : pixels / 7;
    return { first: column, last: column, width, hidden: hidden.has(column), look: 0 };
  }).filter((one) => one.width !== null || one.hidden);
}

function rowsOf({ parts }: PresentSheet, lineHeight: number): GridRow[] {
  const hidden = new Set(parts.hiddenRows);
  const rows = new Set([...parts.heights.keys(), ...hidden]);
  return [...rows]
    .sort((one, other) => one - other)
    .flatMap((row): GridRow[] => {
      const pixels = parts.heights[row] ?? USUAL_HEIGHT;
      const isHidden = hidden.has(row);
      const height = pixels === USUAL_HEIGHT || isHidden ? null : filePoints(pixels, lineHeight);
      return height === null && !isHidden ? [] : [{ row, height, hidden: isHidden }];
    });
}

function isPlain({ bold, italic, underline, strike, fill, ink }: RuleLook): boolean {
  return [bold, italic, underline, strike].every((one) => one !== true) && (fill !== null || ink !== null);
}

function headFormulas(built: BuiltSheet | null, parts: readonly CellsPart[]): HeadFormula[] {
  const tables = new Map((built?.tables ?? []).map((table) => [table.headerRow, table]));
  return parts.flatMap(({ formulas }) =>
    formulas.flatMap((one) => {
      const table = tables.get(one.row);
      const isTheirs = table !== undefined && one.column >= FIRST_COLUMN && !table.columns.has(one.column);
      return isTheirs ? [{ ...one, endRow: table.endRow }] : [];
    }),
  );
}

/** The key of the table at whose header a filter begins. */
function ownFilter(built: BuiltSheet | null, filter: Rect | null): string | null {
  if (filter === null) return null;
  return built?.tables.find(({ headerRow }) => headerRow === filter[0])?.key ?? null;
}
