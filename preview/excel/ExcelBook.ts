import { cellAddress } from "../../core/index";
import type { GridLook, GridSheet } from "../../files/index";
import type { ExcelHostBook } from "../../test/hosts/excel/ExcelHostBook";
import type { SheetModel } from "../../test/hosts/excel/model/SheetModel";
import type { FillsOf, PreviewBook } from "../PreviewBook";
import { cellLookOf } from "./gridLooks";
import { gridLooksOf, gridSheetOf, pointsOf } from "./gridOf";

/** The workbook of Excel's host as the preview shows it. */
export class ExcelBook implements PreviewBook<SheetModel> {
  constructor(private readonly book: ExcelHostBook) {}

  get stamp(): number {
    return this.book.stamp;
  }

  get sheets(): readonly SheetModel[] {
    return this.book.sheets;
  }

  find(name: string): SheetModel | null {
    return this.book.find(name);
  }

  drawn(): SheetModel[] {
    return this.book.sheets.filter(
      ({ visibility, name }) => visibility !== "VeryHidden" && !name.startsWith("~klientela"),
    );
  }

  isShown({ visibility }: SheetModel): boolean {
    return visibility === "Visible";
  }

  looks(): GridLook[] {
    return gridLooksOf(this.book);
  }

  drawing(sheet: SheetModel, fillsOf: FillsOf): GridSheet {
    return gridSheetOf(sheet, fillsOf);
  }

  add(name: string): SheetModel {
    return this.book.add(name);
  }

  rename(sheet: SheetModel, name: string): void {
    this.book.rename(sheet, name);
  }

  delete(sheet: SheetModel): void {
    this.book.delete(sheet);
  }

  lookNumber(look: GridLook, before: number): number {
    const { looks } = this.book;
    return looks.numberOf(cellLookOf(look, looks.get(before)));
  }

  setWidth(sheet: SheetModel, column: number, characters: number): void {
    sheet.grid.column(column).width = pointsOf(characters);
  }

  setHeight(sheet: SheetModel, row: number, points: number): void {
    sheet.grid.heights.set(row, points);
  }

  typed(written: ReadonlyMap<SheetModel, readonly string[]>): void {
    for (const [sheet, addresses] of written) {
      for (const address of addresses) this.book.changed(sheet, address);
    }
    this.book.deliver();
  }

  pick(sheet: SheetModel, row: number, column: number): void {
    this.book.pick(sheet.name, cellAddress(row, column));
  }

  active(): { readonly sheet: SheetModel; readonly row: number; readonly column: number } | null {
    const { active } = this.book;
    const area = active?.selection[0];
    return active === null || area === undefined
      ? null
      : { sheet: active, row: area.firstRow, column: area.firstColumn };
  }
}
