import { CarryMap, type Carry, type CellValue } from "../../core/index";

/** The values of a fresh sheet with what the user typed in the present one, as every host carries it over. */
export function carriedRows(
  present: readonly (readonly CellValue[])[],
  fresh: readonly (readonly CellValue[])[],
  carry: Carry,
): CellValue[][] {
  const after = new CarryMap(carry);
  const rows = fresh.map((row) => [...row]);
  present.forEach((cells, row) => {
    cells.forEach((value, column) => {
      const place = value === null || !after.isTyped(row, column) ? null : after.cell(row, column);
      if (place === null) return;
      while (rows.length <= place.row) rows.push([]);
      const line = rows[place.row]!;
      while (line.length < place.column) line.push(null);
      line[place.column] = value;
    });
  });
  return rows;
}
