import { ExcelError, Live, type Json } from "../HostType";
import { memberOf, hasMember, pascal } from "../members";
import type { Area } from "../../model/Area";
import { cellAddress } from "../../../../core/cells/address";
import type { CellLook } from "./CellLook";
import type { CellRange } from "./CellRange";
import { quotedName } from "../../model/formulaTokens";
import { rangeFormatType } from "./RangeFormat";

type Wish = Readonly<Record<string, Json>>;

/** What was asked for of each cell, in the shape it was asked: `{ format: { fill: { color: true } } }`. */
export function getCellProperties({ sheet, area }: CellRange, wish: Wish): Json {
  const known = new Map<number, Record<string, Json>>();
  const rows: Json[][] = [];
  const { address, format, ...others } = wish;
  if (Object.keys(others).length > 0)
    throw new Error(`The host of the tests knows no ${Object.keys(others).join()} of cells.`);
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const cells: Json[] = [];
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const look = sheet.grid.look(row, column);
      let told = known.get(look);
      if (told === undefined) {
        const cell = { sheet, areas: [at(row, column)] };
        const { borders, ...own } = (format ?? {}) as Wish;
        const lines = borders === undefined ? {} : { borders: bordersOf(sheet.book.looks.get(look), borders as Wish) };
        told = format === undefined ? {} : { format: { ...values(new Live(rangeFormatType, cell), own), ...lines } };
        known.set(look, told);
      }
      const named = `${quotedName(sheet.name)}!${cellAddress(row, column)}`;
      cells.push(address === true ? { ...told, address: named } : told);
    }
    rows.push(cells);
  }
  return rows;
}

/** What was asked for of each side of a cell. */
function bordersOf(look: CellLook, wish: Wish): Record<string, Json> {
  const sides = ["top", "bottom", "left", "right"] as const;
  return Object.fromEntries(
    sides.map((side) => {
      const [style = "None", weight = "Thin", color = "#000000"] = look[side] === "" ? [] : look[side].split("|");
      const line = { style, weight, color };
      return [side, Object.fromEntries(Object.entries(line).filter(([name]) => wish[name] === true))];
    }),
  );
}

function values(live: Live, wish: Wish): Record<string, Json> {
  const told: Record<string, Json> = {};
  for (const [name, wanted] of Object.entries(wish)) {
    if (wanted === false) continue;
    const member = pascal(name);
    if (name === "columnWidth" || name === "rowHeight")
      throw new ExcelError("InvalidArgument", `${name} is of columns and rows.`);
    told[name] = hasMember(live, "part", member)
      ? values(memberOf(live, "part", member)(live.self), wanted as Wish)
      : memberOf(live, "get", member)(live.self);
  }
  return told;
}

function at(row: number, column: number): Area {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}
