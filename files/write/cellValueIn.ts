import type { CellValue } from "../../core/index";
import type { ScannedCell } from "./sheetScan";
import { attributesIn } from "./tagAttributes";
import { unescapeSheetText } from "./xmlText";

/**
 * What a cell of a file holds, to tell whether a change changes anything; undefined where that is not easily said.
 * `text` gives the texts that cells share.
 */
export function cellValueIn(
  xml: string,
  cell: ScannedCell,
  text: (index: number) => string | undefined,
): CellValue | undefined {
  const type = attributesIn(xml.slice(cell.start, cell.openEnd)).find(({ name }) => name === "t")?.value ?? "n";
  const child = (name: string) => cell.children.find((one) => one.name === name);
  if (type === "inlineStr") {
    const own = child("is");
    return own === undefined ? null : textsIn(xml.slice(own.openEnd, own.closeStart));
  }
  const value = child("v");
  if (value === undefined) return type === "n" && child("f") === undefined ? null : undefined;
  const raw = xml.slice(value.openEnd, value.closeStart);
  if (raw.includes("<")) return undefined;
  switch (type) {
    case "n":
      return /^\s*[-+]?[\d.]+(?:[eE][-+]?\d+)?\s*$/.test(raw) ? Number(raw) : undefined;
    case "s":
      return text(Number(raw));
    case "str":
      return unescapeSheetText(raw);
    case "b":
      return raw.trim() === "1" || raw.trim().toLowerCase() === "true";
    case "e":
      return { error: raw };
    default:
      return undefined;
  }
}

const ITEM = /<(?:[\w.-]+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?si>)/g;
const READING = /<(?:[\w.-]+:)?rPh[\s>][\s\S]*?<\/(?:[\w.-]+:)?rPh>/g;
const TEXT = /<(?:[\w.-]+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:[\w.-]+:)?t>/g;

/** The texts that cells share, by their numbers. */
export function sharedTexts(xml: string): (string | undefined)[] {
  return [...xml.matchAll(ITEM)].map((item) => textsIn(item[1] ?? ""));
}

/** The text of an element with its runs, without the readings of Eastern signs; undefined where it is written oddly. */
function textsIn(xml: string): string | undefined {
  if (xml.includes("<!")) return undefined;
  return [...xml.replace(READING, "").matchAll(TEXT)].map((found) => unescapeSheetText(found[1]!)).join("");
}
