import type { PresentSheet } from "./PresentSheet";
import type { ScannedRow } from "./sheetScan";
import { attributesIn } from "./tagAttributes";

/** What a title, a heading and a header are higher than their lines of text, in points. */
const OWN_MARGINS = [0, 3, 6, 9];
const MOST_HEIGHT = 409;
const KEPT = ["s", "customFormat", "outlineLevel", "collapsed"];

/** The attributes of a present row that are the user's: a height of his own, whether it is hidden, its look. */
export function carriedRowAttributes(
  present: PresentSheet,
  row: ScannedRow,
  lineHeight: number,
): ReadonlyMap<string, string> {
  const tag = present.xml.slice(row.start, row.openEnd);
  const attributes = new Map(attributesIn(tag).map(({ name, value }) => [name, value]));
  const own = new Map<string, string>();
  const isOn = (name: string): boolean => ["1", "true"].includes(attributes.get(name) ?? "");
  const height = Number(attributes.get("ht"));
  if (isOn("customHeight") && height >= 0 && !isOwnHeight(height, lineHeight)) {
    own.set("ht", String(height)).set("customHeight", "1");
  }
  if (isOn("hidden") && !isFiltered(present, row.row)) own.set("hidden", "1");
  for (const name of isOn("customFormat") ? KEPT : KEPT.slice(2)) {
    const value = attributes.get(name);
    if (value !== undefined) own.set(name, value);
  }
  return own;
}

function isOwnHeight(height: number, lineHeight: number): boolean {
  return (
    Math.abs(height - MOST_HEIGHT) < 1 ||
    OWN_MARGINS.some((margin) => {
      const lines = (height - margin) / lineHeight;
      return lines > 0.5 && Math.abs(lines - Math.round(lines)) < 0.02;
    })
  );
}

/** The filter of a table of ours is taken off, so what it hid is shown. */
function isFiltered({ tables }: PresentSheet, row: number): boolean {
  return tables.some(({ isFiltered: hides, range }) => hides && row > range.firstRow && row <= range.lastRow);
}
