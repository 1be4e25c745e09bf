import { cellAddress } from "../../core/index";
import type { GridColumn, GridLook, GridSheet, GridWorkbook } from "../../files/index";
import type { CellGrid } from "../../test/hosts/model/CellGrid";
import type { FakeSpreadsheet } from "../../test/hosts/sheets/FakeSpreadsheet";
import { PLAIN_LOOK } from "../../test/hosts/sheets/model/GoogleLook";
import { COLUMN_WIDTH, ROW_HEIGHT, type SheetModel } from "../../test/hosts/sheets/model/SheetModel";
import { fillCells } from "../fillCells";
import { gridBlocks, gridRows, lookCount } from "../gridParts";
import type { FillsOf, PreviewBook } from "../PreviewBook";
import { googleLookOf, gridLookOf } from "./googleLooks";
import { gridCharts } from "./gridCharts";
import { gridChoices } from "./gridChoices";
import { gridRules } from "./gridRules";

/** Pixels of a point, and of a digit of the usual font: files count heights in points and widths in digits. */
const POINT = 4 / 3;
const DIGIT = 7;

/** The spreadsheet of the tests' host as the preview shows it. Google counts in pixels. */
export class SheetsBook implements PreviewBook<SheetModel> {
  constructor(private readonly book: FakeSpreadsheet) {}

  /** Puts what a file holds into it: cells, looks, sizes. */
  fill({ sheets, looks }: GridWorkbook): void {
    const { book } = this;
    const numbers = looks.map((look) => book.looks.numberOf(googleLookOf(look, PLAIN_LOOK)));
    for (const from of sheets) {
      const sheet = this.add(from.name);
      fillCells(sheet.grid, from, { numbers, widthOf: pixelsOfCharacters, heightOf: pixelsOfPoints });
      this.makeRoom(sheet);
      sheet.frozenRows = from.frozenRows;
      sheet.frozenColumns = from.frozenColumns;
      sheet.gridLines = from.gridLines;
      sheet.hidden = from.hidden;
    }
    book.activeSheet = book.sheets.find(({ hidden }) => !hidden) ?? null;
    book.stamp++;
  }

  get stamp(): number {
    return this.book.stamp;
  }

  get sheets(): readonly SheetModel[] {
    return this.book.sheets;
  }

  find(name: string): SheetModel | null {
    return this.book.find(name);
  }

  /** Copies of the add-on's own that are hidden while it writes are nobody's to see. */
  drawn(): SheetModel[] {
    return this.book.sheets.filter(({ type, name }) => type === "GRID" && !name.startsWith("~klientela"));
  }

  isShown({ hidden }: SheetModel): boolean {
    return !hidden;
  }

  looks(): GridLook[] {
    const { sheets, looks } = this.book;
    return Array.from({ length: lookCount(sheets) }, (_, number) => gridLookOf(looks.get(number)));
  }

  drawing(sheet: SheetModel, fillsOf: FillsOf): GridSheet {
    const { grid } = sheet;
    const used = grid.used(false);
    const rowCount = used === null ? 0 : used.lastRow + 1;
    const columnCount = used === null ? 0 : used.lastColumn + 1;
    return {
      name: sheet.name,
      hidden: sheet.hidden,
      chartSheet: false,
      tabColour: sheet.tabColour === null ? null : sheet.tabColour.slice(1).toUpperCase(),
      rowCount,
      columnCount,
      whole: true,
      blocks: gridBlocks(sheet, rowCount, columnCount, fillsOf),
      defaultColumnWidth: COLUMN_WIDTH / DIGIT,
      defaultRowHeight: ROW_HEIGHT / POINT,
      columns: columnsOf(grid),
      rows: gridRows(grid, (pixels) => pixels / POINT),
      merges: sheet.merges,
      frozenRows: sheet.frozenRows,
      frozenColumns: sheet.frozenColumns,
      gridLines: sheet.gridLines,
      filter: sheet.filter?.area ?? null,
      rules: gridRules(sheet.rules),
      choices: gridChoices(sheet),
      notes: [...sheet.notes].map(([place, text]) => {
        const [row = 0, column = 0] = place.split(",").map(Number);
        return { row, column, text };
      }),
      charts: gridCharts(sheet),
      kept: [],
      fixed: false,
    };
  }

  add(name: string): SheetModel {
    return this.book.add(name, this.book.sheets.length);
  }

  rename(sheet: SheetModel, name: string): void {
    this.book.rename(sheet, name);
  }

  delete(sheet: SheetModel): void {
    this.book.delete(sheet);
  }

  lookNumber(look: GridLook, before: number): number {
    const { looks } = this.book;
    return looks.numberOf(googleLookOf(look, looks.get(before)));
  }

  setWidth(sheet: SheetModel, column: number, characters: number): void {
    sheet.grid.column(column).width = pixelsOfCharacters(characters);
  }

  setHeight(sheet: SheetModel, row: number, points: number): void {
    sheet.grid.heights.set(row, pixelsOfPoints(points));
  }

  /** Nobody is told: Google tells a sidebar of nothing. */
  typed(written: ReadonlyMap<SheetModel, readonly string[]>): void {
    for (const sheet of written.keys()) this.makeRoom(sheet);
  }

  pick(sheet: SheetModel, row: number, column: number): void {
    this.book.pick(sheet.name, cellAddress(row, column));
  }

  active(): { readonly sheet: SheetModel; readonly row: number; readonly column: number } | null {
    const { activeSheet } = this.book;
    return activeSheet === null ? null : { sheet: activeSheet, ...activeSheet.cursor };
  }

  /** A sheet ends where it ends: what was typed in the grid below or beside that makes it larger. */
  private makeRoom(sheet: SheetModel): void {
    const { rows, columns } = sheet.used();
    sheet.rowCount = Math.max(sheet.rowCount, rows);
    sheet.columnCount = Math.max(sheet.columnCount, columns);
  }
}

function pixelsOfCharacters(characters: number): number {
  return Math.max(1, Math.round(characters * DIGIT));
}

function pixelsOfPoints(points: number): number {
  return Math.max(1, Math.round(points * POINT));
}

function columnsOf({ columns }: CellGrid): GridColumn[] {
  return columns.flatMap(({ width, hidden, base }, column): GridColumn[] => {
    const own = width === COLUMN_WIDTH ? null : width / DIGIT;
    return own === null && !hidden && base === 0
      ? []
      : [{ first: column, last: column, width: own, hidden, look: base }];
  });
}
