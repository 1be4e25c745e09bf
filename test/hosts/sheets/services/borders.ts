import type { Area } from "../../model/Area";
import type { GoogleLook } from "../model/GoogleLook";
import type { SheetModel } from "../model/SheetModel";

/** True draws a line, false takes it away, null leaves what is there. */
export type Side = boolean | null;

export interface Sides {
  readonly top: Side;
  readonly left: Side;
  readonly bottom: Side;
  readonly right: Side;
  /** Between columns and between rows. */
  readonly vertical: Side;
  readonly horizontal: Side;
}

/** Lines around and between the cells of an area. */
export function setBorders(sheet: SheetModel, area: Area, sides: Sides, line: string): void {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  const { looks } = sheet.book;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const cells = sheet.grid.column(column);
    const left = column === firstColumn ? sides.left : sides.vertical;
    const right = column === lastColumn ? sides.right : sides.vertical;
    for (let row = firstRow; row <= lastRow; row++) {
      const change: { -readonly [K in "top" | "bottom" | "left" | "right"]?: GoogleLook[K] } = {};
      const top = row === firstRow ? sides.top : sides.horizontal;
      const bottom = row === lastRow ? sides.bottom : sides.horizontal;
      if (top !== null) change.top = top ? line : "";
      if (bottom !== null) change.bottom = bottom ? line : "";
      if (left !== null) change.left = left ? line : "";
      if (right !== null) change.right = right ? line : "";
      cells.putLook(row, looks.changed(change)(cells.look(row)));
    }
  }
}
