import { intersection, type Area } from "../../model/Area";
import { CellGrid } from "../../model/CellGrid";
import { CellFault, FormulaCell, type Content, type Scalar } from "../../model/Content";
import { computed } from "../../model/computed";
import type { FormulaSheet } from "../../model/FormulaSheet";
import { formulaTokens } from "../../model/formulaTokens";
import type { FakeSpreadsheet } from "../FakeSpreadsheet";
import { BrokenFormula, googleTyped } from "./googleTyped";
import type { ChartModel, FilterModel, MetadataModel, ProtectionModel, RuleModel, ValidationModel } from "./parts";

/** Pixels of a column and of a row that nobody has touched. */
export const COLUMN_WIDTH = 100;
export const ROW_HEIGHT = 21;

/** A sheet as a person sees it, as data. Rows and columns are counted from 0. */
export class SheetModel implements FormulaSheet {
  readonly grid = new CellGrid(COLUMN_WIDTH);
  rowCount = 1000;
  columnCount = 26;
  type: "GRID" | "OBJECT" | "DATASOURCE" = "GRID";
  hidden = false;
  gridLines = true;
  tabColour: string | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  merges: Area[] = [];
  filter: FilterModel | null = null;
  /** Column → row → place in the book's list of rules. */
  readonly validations: number[][] = [];
  readonly notes = new Map<string, string>();
  rules: readonly RuleModel[] = [];
  charts: ChartModel[] = [];
  protections: ProtectionModel[] = [];
  metadata: MetadataModel[] = [];
  /** The cell that is selected when the sheet is in front. */
  cursor = { row: 0, column: 0 };
  deleted = false;

  constructor(
    readonly book: FakeSpreadsheet,
    readonly id: number,
    public name: string,
  ) {}

  scalarAt(row: number, column: number): Scalar {
    const content = this.grid.content(row, column);
    if (!(content instanceof FormulaCell)) return content;
    if (content instanceof BrokenFormula) return new CellFault("#ERROR!");
    const value = computed(this, row, column, content);
    const unread = value instanceof CellFault && value.code === "#NAME?" && formulaTokens(content.text) === null;
    return unread ? new CellFault("#ERROR!") : value;
  }

  put(row: number, column: number, content: Content): void {
    this.grid.column(column).put(row, content);
    this.book.stamp++;
  }

  /** As somebody types it, and as a script writes it. */
  typeIn(row: number, column: number, input: number | boolean | string): void {
    const cells = this.grid.column(column);
    if (typeof input !== "string") cells.put(row, input);
    else {
      const look = this.book.looks.get(cells.look(row));
      const { content, format } = googleTyped(input, look.format, this.book.locale);
      cells.put(row, content);
      if (format !== undefined && look.format === "") {
        cells.putLook(row, this.book.looks.numberOf({ ...look, format }));
      }
    }
    this.book.stamp++;
  }

  rowHidden(row: number): boolean {
    return this.grid.hiddenRows.has(row);
  }

  columnHidden(column: number): boolean {
    return this.grid.columns[column]?.hidden === true;
  }

  /** Rows and columns up to the last cell with something in it. */
  used(): { readonly rows: number; readonly columns: number } {
    const area = this.grid.used(true);
    return area === null ? { rows: 0, columns: 0 } : { rows: area.lastRow + 1, columns: area.lastColumn + 1 };
  }

  validationAt(row: number, column: number): ValidationModel | null {
    const place = this.validations[column]?.[row] ?? 0;
    return place === 0 ? null : this.book.validationList[place]!;
  }

  putValidation(row: number, column: number, place: number): void {
    while (this.validations.length <= column) this.validations.push([]);
    const list = this.validations[column]!;
    if (place === 0 && row >= list.length) return;
    while (list.length < row) list.push(0);
    list[row] = place;
  }

  noteAt(row: number, column: number): string {
    return this.notes.get(`${row},${column}`) ?? "";
  }

  putNote(row: number, column: number, text: string): void {
    if (text === "") this.notes.delete(`${row},${column}`);
    else this.notes.set(`${row},${column}`, text);
  }

  /** Whether the user of the script may change all of an area, or the whole sheet. */
  editable(area: Area | null): boolean {
    return this.protections.every(
      (one) =>
        one.canEdit ||
        one.warningOnly ||
        (one.area !== null && (area === null || intersection(one.area, area) === null)),
    );
  }

  /** Something that a person does at the end of the sheet, or a script. */
  resize(rows: number, columns: number): void {
    for (const column of this.grid.columns) {
      column.contents.length = Math.min(column.contents.length, rows);
      column.looks.length = Math.min(column.looks.length, rows);
    }
    this.grid.columns.length = Math.min(this.grid.columns.length, columns);
    this.validations.length = Math.min(this.validations.length, columns);
    for (const list of this.validations) list.length = Math.min(list.length, rows);
    for (const key of this.notes.keys()) {
      const [row, column] = key.split(",").map(Number);
      if (row! >= rows || column! >= columns) this.notes.delete(key);
    }
    this.rowCount = rows;
    this.columnCount = columns;
    this.book.stamp++;
  }
}
