import {
  FIRST_COLUMN,
  KEY_COLUMN,
  columnTotal,
  layout,
  recipeText,
  type CellValue,
  type Column,
  type PlacedTable,
  type SheetPlan,
} from "../../core/index";

/** The cells of a built sheet, hidden keys included, as every host writes them. */
export function writtenSheet(sheet: SheetPlan): CellValue[][] {
  const place = layout(sheet);
  const rows = Array.from({ length: place.rowCount }, () => new Array<CellValue>(place.columnCount).fill(null));
  for (const one of place.placed) {
    if (one.type === "note") {
      one.lines.forEach(({ text }, line) => (rows[one.row + line]![FIRST_COLUMN] = text === "" ? null : text));
    } else if (one.type === "table") writeTable(rows, one, sheet.tag);
  }
  rows[0]![KEY_COLUMN] = recipeText(sheet.recipe);
  return rows;
}

function writeTable(rows: CellValue[][], table: PlacedTable, tag: string): void {
  const { block, keyRow, totalRow, headerRow, firstRow } = table;
  rows[keyRow]![KEY_COLUMN] = `${tag}#${block.key}`;
  block.rowKeys.forEach((key, row) => (rows[firstRow + row]![KEY_COLUMN] = key));
  block.columns.forEach((column, index) => {
    const at = FIRST_COLUMN + index;
    rows[keyRow]![at] = column.key;
    rows[headerRow]![at] = column.header;
    if (totalRow >= 0) rows[totalRow]![at] = index === 0 ? block.totalLabel : numberCell(columnTotal(column));
    block.rowKeys.forEach((_, row) => (rows[firstRow + row]![at] = cell(column, row)));
  });
}

function cell({ values }: Column, row: number): CellValue {
  if ("numbers" in values) return numberCell(values.numbers[row]!);
  const text = values.texts[values.of[row]!]!;
  return text === "" ? null : text;
}

function numberCell(value: number): CellValue {
  return Number.isNaN(value) ? null : value;
}
