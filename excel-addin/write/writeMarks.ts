import { colours, palette, sheetColumn, type Mark, type PlacedTable } from "../../core/index";
import { rectAddress, runsOf, type SheetTarget } from "./SheetTarget";

const AXIS = "5A5A5A";

/** Colours that follow the cells, as conditional formats. Excel puts each before those that are there: so the last comes first. */
export async function writeMarks(target: SheetTarget): Promise<void> {
  for (const table of [...target.place.placed].reverse()) {
    if (table.type !== "table" || table.lastRow < table.firstRow) continue;
    for (const mark of [...table.block.marks].reverse()) {
      await target.writer.call(() => putMark(target, table, mark));
    }
  }
}

function putMark(target: SheetTarget, table: PlacedTable, mark: Mark): void {
  switch (mark.type) {
    case "words": {
      const formats = formatsOf(target, table, [mark.column]);
      for (const { text, tone } of [...mark.tones].reverse()) {
        if (text === "") continue;
        const { cellValue } = formats.add("CellValue");
        cellValue.format.font.color = `#${palette[tone].ink}`;
        cellValue.format.fill.color = `#${palette[tone].fill}`;
        cellValue.rule = { formula1: `="${text.replaceAll('"', '""')}"`, operator: "EqualTo" };
      }
      return;
    }
    case "bar": {
      const { dataBar } = formatsOf(target, table, [mark.column]).add("DataBar");
      dataBar.lowerBoundRule = { type: "Automatic" };
      dataBar.upperBoundRule = { type: "Automatic" };
      dataBar.axisColor = `#${AXIS}`;
      dataBar.positiveFormat.fillColor = `#${colours.bar}`;
      dataBar.positiveFormat.gradientFill = false;
      dataBar.negativeFormat.matchPositiveFillColor = false;
      dataBar.negativeFormat.fillColor = `#${colours.negativeBar}`;
      return;
    }
    case "scale":
      if (mark.columns.length === 0) return;
      formatsOf(target, table, mark.columns).add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: `#${colours.scaleLow}` },
        maximum: { type: "HighestValue", color: `#${colours.scaleHigh}` },
      };
  }
}

/** Neighbouring columns as one range, so that a scale over twenty months is a single one. */
function formatsOf(
  { sheet }: SheetTarget,
  { block, firstRow, lastRow }: PlacedTable,
  columns: readonly string[],
): Excel.ConditionalFormatCollection {
  const places = columns.map((key) => sheetColumn(block, key)).sort((a, b) => a - b);
  const addresses = runsOf(places).map(([firstColumn, lastColumn]) =>
    rectAddress({ firstRow, firstColumn, lastRow, lastColumn }),
  );
  const [only] = addresses;
  return addresses.length === 1
    ? sheet.getRange(only).conditionalFormats
    : sheet.getRanges(addresses.join(",")).conditionalFormats;
}
