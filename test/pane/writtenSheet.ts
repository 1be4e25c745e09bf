import {
  FIRST_COLUMN,
  KEY_COLUMN,
  columnKeyText,
  columnTotal,
  layout,
  noteKeyText,
  rowKeyTexts,
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
      one.lines.forEach((noteLine, line) => {
        const row = one.row + line;
        rows[row]![FIRST_COLUMN] = noteLine.text === "" ? null : noteLine.text;
        rows[row]![KEY_COLUMN] = noteKeyText(sheet, noteLine, row) || null;
      });
    } else if (one.type === "table") writeTable(rows, one, sheet.tag, place.widths);
  }
  return rows;
}

function writeTable(rows: CellValue[][], table: PlacedTable, tag: string, widths: readonly number[]): void {
  const { block, keyRow, totalRow, headerRow, firstRow } = table;
  rows[keyRow]![KEY_COLUMN] = `${tag}#${block.key}`;
  const keyOf = rowKeyTexts(block);
  block.rowKeys.forEach((_, row) => (rows[firstRow + row]![KEY_COLUMN] = keyOf(row)));
  block.columns.forEach((column, index) => {
    const at = FIRST_COLUMN + index;
    if (column.carried !== true) rows[keyRow]![at] = columnKeyText(column, index, widths[at]!);
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
