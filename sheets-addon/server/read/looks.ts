import type { LookData, LooksPart } from "../../protocol";
import { hexColour } from "./hexColour";
import { rowBlocks } from "./rowBlocks";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Looks of some rows of a sheet, as many of them as there are: a call for each property. */
export function looksOf(sheet: Sheet, firstRow: number, rowCount: number): LooksPart {
  const width = sheet.getLastColumn();
  const pool = new LookPool();
  const columns = Array.from({ length: width }, (): number[] => []);
  let rows = 0;
  for (const { range } of rowBlocks(sheet, Math.min(firstRow + rowCount, sheet.getLastRow()), width, firstRow)) {
    const properties = propertiesOf(range);
    columns.forEach((runs, column) => addRuns(runs, properties, column, pool));
    rows += properties.formats.length;
  }
  return { firstRow, rowCount: rows, looks: pool.looks, columns };
}

/** What Google says of a block, property by property. */
interface Properties {
  readonly formats: readonly (readonly string[])[];
  readonly fonts: readonly (readonly string[])[];
  readonly sizes: readonly (readonly number[])[];
  readonly weights: readonly (readonly unknown[])[];
  readonly styles: readonly (readonly unknown[])[];
  readonly lines: readonly (readonly unknown[])[];
  readonly inks: readonly (readonly string[])[];
  readonly fills: readonly (readonly string[])[];
  readonly horizontals: readonly (readonly string[])[];
  readonly verticals: readonly (readonly string[])[];
  readonly wraps: readonly (readonly boolean[])[];
}

function propertiesOf(range: Range): Properties {
  return {
    formats: range.getNumberFormats(),
    fonts: range.getFontFamilies(),
    sizes: range.getFontSizes(),
    weights: range.getFontWeights(),
    styles: range.getFontStyles(),
    lines: range.getFontLines(),
    // what Google names instead, objects, would be three calls of a service for each cell
    inks: range.getFontColors(),
    fills: range.getBackgrounds(),
    horizontals: range.getHorizontalAlignments(),
    verticals: range.getVerticalAlignments(),
    wraps: range.getWraps(),
  };
}

/** Adds how many rows of a column have which look; neighbours that look alike are one run, over blocks as well. */
function addRuns(runs: number[], of: Properties, column: number, pool: LookPool): void {
  for (let row = 0; row < of.formats.length; row++) {
    const place = pool.placeOf({
      format: of.formats[row]![column]!,
      font: of.fonts[row]![column]!,
      size: of.sizes[row]![column]!,
      bold: String(of.weights[row]![column]) === "bold",
      italic: String(of.styles[row]![column]) === "italic",
      line: lineOf(String(of.lines[row]![column])),
      ink: hexColour(of.inks[row]![column]!),
      fill: hexColour(of.fills[row]![column]!),
      horizontal: of.horizontals[row]![column]!,
      vertical: of.verticals[row]![column]!,
      wrap: of.wraps[row]![column]!,
    });
    if (runs.length > 0 && runs[runs.length - 1] === place) runs[runs.length - 2]!++;
    else runs.push(1, place);
  }
}

function lineOf(line: string): LookData["line"] {
  return line === "underline" || line === "line-through" ? line : "none";
}

/** Looks, each once. */
class LookPool {
  readonly looks: LookData[] = [];
  private readonly places = new Map<string, number>();
  private last: LookData | null = null;
  private lastPlace = 0;

  placeOf(look: LookData): number {
    if (this.last !== null && isAlike(this.last, look)) return this.lastPlace;
    const key = JSON.stringify(look);
    let place = this.places.get(key);
    if (place === undefined) {
      place = this.looks.push(look) - 1;
      this.places.set(key, place);
    }
    this.last = look;
    this.lastPlace = place;
    return place;
  }
}

/** Most cells look as the one above them does. */
function isAlike(one: LookData, other: LookData): boolean {
  return (
    one.format === other.format &&
    one.font === other.font &&
    one.size === other.size &&
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.line === other.line &&
    one.ink === other.ink &&
    one.fill === other.fill &&
    one.horizontal === other.horizontal &&
    one.vertical === other.vertical &&
    one.wrap === other.wrap
  );
}
