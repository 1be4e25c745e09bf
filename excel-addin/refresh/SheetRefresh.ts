import {
  colours,
  FIRST_COLUMN,
  KEY_COLUMN,
  layout,
  translator,
  type BuiltSheet,
  type Carry,
  type ChartBlock,
  type Layout,
  type SheetPlan,
} from "../../core/index";
import {
  plainLook,
  RangeMover,
  tableHeaders,
  type FormulaMover,
  type GridRange,
  type TableHeaders,
  type TablePair,
} from "../../files/index";
import { HostFailure, type AppliedFinding } from "../../pane/port/Host";
import type { PieceWriter } from "../write/PieceWriter";
import { planImage } from "../write/planImage";
import { rangeOf, type SheetTarget } from "../write/SheetTarget";
import type { WordLists } from "../write/WordLists";
import { writeCells } from "../write/writeCells";
import { writeCharts } from "../write/writeCharts";
import { writeFrame } from "../write/writeFrame";
import { writeLooks } from "../write/writeLooks";
import { writeMarks } from "../write/writeMarks";
import { writePrint } from "../write/writePrint";
import { writeRules } from "../write/writeRules";
import { writeTables } from "../write/writeTables";
import { builtOf } from "./builtOf";
import { CarriedImage } from "./CarriedImage";
import { writeCarriedLooks } from "./carriedLooks";
import { clearNotes, presentNotes, writeAllNotes, type PresentNote } from "./carriedNotes";
import {
  presentValidations,
  userFormats,
  writeUserFormats,
  writeUserValidations,
  type UserFormat,
  type UserValidation,
} from "./carriedRules";
import { resetSizes, writeCarriedSizes } from "./carriedSizes";
import { Carrying } from "./Carrying";
import { chartsBefore, type ChartBefore } from "./chartsBefore";
import { FreshLooks } from "./FreshLooks";
import { lookPieces, type LookPiece } from "./LookPieces";
import { ownTables, presentTables, type PresentTable } from "./presentTables";
import { SheetCells } from "./SheetCells";
import { sheetSizes, type SheetSizes } from "./sheetSizes";

type Has = (version: `1.${number}`) => boolean;
export type Refreshed = SheetPlan & { readonly carry: Carry };

/** All that Excel tells of a present sheet, before anything of it is changed. */
interface Present {
  readonly cells: SheetCells;
  readonly built: BuiltSheet;
  readonly tables: readonly PresentTable[];
  readonly looks: readonly LookPiece[];
  readonly sizes: SheetSizes;
  readonly notes: readonly PresentNote[];
  readonly formats: readonly UserFormat[];
  readonly validations: readonly UserValidation[];
  readonly lineHeight: number;
}

/** One sheet of the workbook that a fresh one takes the place of, in its place. */
export class SheetRefresh {
  readonly mover: RangeMover;
  /** New headers of our tables, by the tables' names in small letters. */
  readonly headers = new Map<string, TableHeaders>();
  readonly carrying: Carrying;
  /** What was written, once it is. */
  image: CarriedImage | null = null;
  charts: readonly ChartBefore[] = [];
  chartIds: readonly string[] = [];
  /** Names of the charts that were added. */
  added: readonly string[] = [];
  private readonly pairs: ReadonlyMap<string, TablePair>;
  private readonly own: ReadonlyMap<string, PresentTable>;

  private constructor(
    readonly sheet: Excel.Worksheet,
    readonly plan: Refreshed,
    readonly place: Layout,
    readonly present: Present,
    private readonly has: Has,
  ) {
    this.carrying = new Carrying(plan.carry, place, present.cells);
    this.pairs = this.tablePairs();
    this.mover = new RangeMover(this.carrying.places, [...this.pairs.values()]);
    this.own = ownTables(present.tables, present.built);
    for (const [key, table] of this.own) this.headers.set(table.name.toLowerCase(), this.headersOf(key, table));
  }

  /** Reads the sheet. A `HostFailure` where it isn't one of ours. */
  static async read(
    context: Excel.RequestContext,
    sheet: Excel.Worksheet,
    plan: Refreshed,
    has: Has,
  ): Promise<SheetRefresh> {
    const cells = await SheetCells.read(context, sheet);
    const built = builtOf(cells, sheet.name);
    if (built === null) throw new HostFailure("excel.fault.notOurs", { sheet: sheet.name });
    const starts = built.tables.flatMap(({ keyRow, headerRow, endRow }) => [
      keyRow,
      headerRow,
      headerRow + 1,
      endRow + 1,
    ]);
    const tables = await presentTables(context, sheet);
    const present: Present = {
      cells,
      built,
      tables,
      looks: await lookPieces(context, sheet, cells, starts),
      sizes: await sheetSizes(context, sheet, cells.rowCount, cells.columnCount, starts),
      notes: has("1.18") ? await presentNotes(context, sheet) : [],
      formats: await userFormats(context, sheet, cells),
      validations: await presentValidations(context, sheet, cells, starts),
      lineHeight: sheet.standardHeight,
    };
    const read = new SheetRefresh(sheet, plan, layout(plan), present, has);
    const { ids, ours } = await chartsBefore(context, sheet, {
      built,
      pairs: read.pairs,
      blocks: plan.blocks.filter((block): block is ChartBlock => block.type === "chart"),
      isTold: has("1.15"),
    });
    read.charts = ours;
    read.chartIds = ids;
    return read;
  }

  /** Our tables of the sheet as they stand there. */
  get ownTables(): readonly PresentTable[] {
    return [...this.own.values()];
  }

  /** Puts the fresh sheet in the place of the present one, with all that is the user's. */
  async write(writer: PieceWriter, lists: WordLists, formulas: FormulaMover): Promise<AppliedFinding[]> {
    const { sheet, plan, place, present, carrying, mover } = this;
    const { cells, built } = present;
    const target: SheetTarget = {
      writer,
      sheet,
      name: sheet.name,
      plan,
      place,
      has: this.has,
      lineHeight: present.lineHeight,
    };
    const image = new CarriedImage(planImage(plan, place), cells, carrying, formulas, mover, sheet.name);
    this.image = image;
    const staying = await this.clear(target);
    const whole = {
      firstRow: 0,
      firstColumn: 0,
      lastRow: Math.max(image.rowCount, cells.rowCount) - 1,
      lastColumn: Math.max(image.columnCount, cells.columnCount) - 1,
    };
    await writeCells(target, image, whole);
    await writeLooks(target);
    const fresh = new FreshLooks(carrying, plan.language, this.plain());
    await writeCarriedLooks(target, present.looks, cells, carrying, fresh);
    await this.ground(target, image);
    await resetSizes(target, present.sizes);
    await writeFrame(target);
    await writeCarriedSizes(target, present.sizes, built, carrying, (row) => this.isFiltered(row));
    await this.tables(target, staying);
    await writeRules(target, lists);
    const move = { own: mover, formulas, places: carrying.places };
    await writeUserValidations(target, present.validations, this.ruled(), move);
    await writeMarks(target);
    await writeUserFormats(target, present.formats, move);
    const say = translator(plan.language);
    const told = (typed: string): string => say("refresh.remark.typedOver", { typed });
    await writeAllNotes(target, present.notes, built, carrying, image.typedOver, told);
    await writer.call(() => {
      sheet.horizontalPageBreaks.removePageBreaks();
    });
    await writePrint(target);
    this.added = await writeCharts(target);
    await writer.flush();
    return image.findings;
  }

  /** Takes away what is written anew, and gives our tables that stay. */
  private async clear(target: SheetTarget): Promise<Map<string, Excel.Table>> {
    const { sheet, writer } = target;
    const { cells, notes } = this.present;
    const staying = new Map<string, Excel.Table>();
    for (const [key, table] of this.own) {
      if (this.isSame(key, table)) staying.set(key, table.table);
      // names of columns would change one after the other, and two of them be the same in between
      await writer.call(() => {
        if (table.isFiltered) table.table.clearFilters();
        if (!staying.has(key)) table.table.convertToRange();
      });
    }
    await writer.call(() => {
      const range = sheet.getRangeByIndexes(0, 0, cells.rowCount, cells.columnCount);
      range.clear("Formats");
      range.conditionalFormats.clearAll();
      range.dataValidation.clear();
      sheet.freezePanes.unfreeze();
    });
    await clearNotes(target, notes);
    return staying;
  }

  /** Tables of ours under the names that they had. */
  private async tables(target: SheetTarget, staying: ReadonlyMap<string, Excel.Table>): Promise<void> {
    await writeTables(target, staying);
    const renamed = [...this.own].flatMap(([key, { name }]) => {
      const table = this.carrying.tables.find(({ block }) => block.key === key && block.list);
      return staying.has(key) || table === undefined ? [] : [{ name, row: table.headerRow }];
    });
    for (const { name, row } of renamed) {
      await target.writer.call(() => {
        target.sheet.getCell(row, KEY_COLUMN).getTables(false).getFirst().name = name;
      });
    }
  }

  /** Whether a table keeps its columns, its header row and their names. */
  private isSame(key: string, table: PresentTable): boolean {
    const fresh = this.carrying.tables.find(({ block }) => block.key === key);
    if (fresh === undefined || !this.has("1.13") || fresh.headerRow !== table.firstRow) return false;
    const names = ["", ...tableHeaders(fresh.block.columns)];
    if (table.lastColumn - table.firstColumn + 1 !== names.length) return false;
    return names.every((name, column) => column === 0 || this.present.cells.value(table.firstRow, column) === name);
  }

  /** Cells that a value had been typed in over a formula of ours. */
  private async ground(target: SheetTarget, image: CarriedImage): Promise<void> {
    for (const { row, column } of image.typedOver) {
      await target.writer.call(() => {
        const rect = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
        rangeOf(target, rect).format.fill.color = `#${colours.remarkFill}`;
      });
    }
  }

  /** The usual look of the workbook: that of a hidden cell that nobody formats. */
  private plain() {
    const row = this.present.built.tables[0]?.keyRow ?? 0;
    const piece = this.present.looks.find(
      ({ column, firstRow, lastRow }) => column === KEY_COLUMN && row >= firstRow && row <= lastRow,
    );
    const { font, size } = piece?.look(row) ?? plainLook;
    return { ...plainLook, font, size };
  }

  private isFiltered(row: number): boolean {
    return this.ownTables.some(({ isFiltered, firstRow, lastRow }) => isFiltered && row > firstRow && row <= lastRow);
  }

  /** Where the fresh sheet has validations. */
  private ruled(): GridRange[] {
    return this.carrying.tables.flatMap(({ block, firstRow, endRow }) =>
      block.columns.flatMap(({ choices }, index) => {
        if (choices === undefined || ("length" in choices && choices.length === 0)) return [];
        const column = FIRST_COLUMN + index;
        return [{ firstRow, firstColumn: column, lastRow: Math.max(firstRow, endRow), lastColumn: column }];
      }),
    );
  }

  private tablePairs(): Map<string, TablePair> {
    const pairs = new Map<string, TablePair>();
    const first = this.present.looks.filter(({ column }) => column === FIRST_COLUMN);
    const isGone = (row: number): boolean =>
      first.find(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow)?.look(row).fill === colours.goneFill;
    for (const table of this.present.built.tables) {
      const fresh = this.carrying.tables.find(({ block }) => block.key === table.key);
      if (fresh === undefined) continue;
      const headerRow = table.headerRow >= 0 ? table.headerRow : table.keyRow + fresh.headerRow - fresh.keyRow;
      const endRow = Math.max(headerRow, table.endRow);
      let lastRow = endRow;
      while (lastRow > headerRow && isGone(lastRow)) lastRow--;
      const { keyRow, totalRow } = table;
      pairs.set(table.key, { old: { keyRow, totalRow, headerRow, firstRow: headerRow + 1, lastRow, endRow }, fresh });
    }
    return pairs;
  }

  private headersOf(key: string, table: PresentTable): TableHeaders {
    const fresh = this.carrying.tables.find(({ block }) => block.key === key);
    const names = fresh === undefined ? [] : tableHeaders(fresh.block.columns);
    const headers = new Map<string, string | null>();
    const { places } = this.carrying;
    const band = places.band(table.firstRow);
    for (let column = Math.max(FIRST_COLUMN, table.firstColumn); column <= table.lastColumn; column++) {
      const name = String(this.present.cells.value(table.firstRow, column));
      const target = places.columnIn(band, column);
      const header = target < FIRST_COLUMN ? null : (names[target - FIRST_COLUMN] ?? null);
      if (header !== name) headers.set(name.toLowerCase(), header);
    }
    return headers;
  }
}
