import type { CellValue } from "../../core/index";
import { formulaXml } from "./formulaXml";
import { sheetText } from "./xmlText";

/** What a cell's tag says of its type, and what stands within. */
export interface CellContent {
  /** Of the attribute `t`; null of numbers and blanks. */
  readonly type: "b" | "e" | "str" | "inlineStr" | null;
  readonly xml: string;
}

/** Errors that every version of Excel knows; it refuses to read others. */
const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

/** A typed value. Texts are texts by type, whatever they look like; an error that Excel doesn't know is a text too. */
export function valueContent(value: CellValue, prefix: string): CellContent {
  if (typeof value === "string" || (isError(value) && !ERRORS.has(value.error))) {
    const text = typeof value === "string" ? value : value.error;
    if (text === "") return { type: null, xml: "" };
    const inner = `<${prefix}t${spaceMark(text)}>${sheetText(text)}</${prefix}t>`;
    return { type: "inlineStr", xml: `<${prefix}is>${inner}</${prefix}is>` };
  }
  return value === null ? { type: null, xml: "" } : resultContent(value, prefix);
}

/** The value that a formula has now; a blank one is the empty text, for a formula is never blank. */
export function resultContent(value: CellValue, prefix: string): CellContent {
  const v = (inner: string, mark = ""): string => `<${prefix}v${mark}>${inner}</${prefix}v>`;
  if (value === null) return { type: "str", xml: v("") };
  if (typeof value === "string") return { type: "str", xml: v(sheetText(value), spaceMark(value)) };
  if (typeof value === "boolean") return { type: "b", xml: v(value ? "1" : "0") };
  if (isError(value)) return { type: "e", xml: v(ERRORS.has(value.error) ? value.error : "#VALUE!") };
  // a number that is none shows as Excel shows it
  return Number.isFinite(value) ? { type: null, xml: v(String(value)) } : { type: "e", xml: v("#NUM!") };
}

/** A formula as shown, with its value; `fills`: the address of the cells that it fills. */
export function formulaContent(formula: string, value: CellValue, fills: string | null, prefix: string): CellContent {
  const { type, xml } = resultContent(value, prefix);
  const mark = fills === null ? "" : ` t="array" ref="${fills}"`;
  return { type, xml: `<${prefix}f${mark}>${formulaXml(formula)}</${prefix}f>${xml}` };
}

function isError(value: CellValue): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}

/** Blanks at the edges, line breaks and tabs are lost without the mark. */
function spaceMark(text: string): string {
  return /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : "";
}
