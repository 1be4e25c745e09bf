import { CellTag, type CellColumn, type CellValue } from "../../../../core/cells/cellBlock";

/** A column of a block; equal texts stand in its pool once. */
export function columnOf(values: readonly CellValue[]): CellColumn {
  const tags = new Uint8Array(values.length);
  const places = new Float64Array(values.length);
  const texts: string[] = [];
  values.forEach((value, row) => {
    if (value === null) return;
    if (typeof value === "number" || typeof value === "boolean") {
      tags[row] = typeof value === "number" ? CellTag.number : CellTag.boolean;
      places[row] = Number(value);
      return;
    }
    tags[row] = typeof value === "string" ? CellTag.text : CellTag.error;
    const text = typeof value === "string" ? value : value.error;
    const place = texts.indexOf(text);
    places[row] = place < 0 ? texts.push(text) - 1 : place;
  });
  return { tags, values: places, texts, dayFormat: false };
}
