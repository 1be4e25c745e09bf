import { sheetText } from "./xmlText";

/** Excel's limit of a cell's text. */
const MOST_TEXT = 32_767;

/** What stands within a text cell. */
export function inlineText(text: string): string {
  const kept = text.length > MOST_TEXT ? text.slice(0, MOST_TEXT) : text;
  // blanks at the edges, line breaks and tabs are lost without the mark
  const space = /^\s|\s$|[\n\t]| {2}/.test(kept) ? ' xml:space="preserve"' : "";
  return `<is><t${space}>${sheetText(kept)}</t></is>`;
}

/** A text cell. `reference` such as `B7`, `style` an index, 0 for none. */
export function textCell(reference: string, style: number, text: string): string {
  return `<c r="${reference}"${styleMark(style)} t="inlineStr">${inlineText(text)}</c>`;
}

export function blankCell(reference: string, style: number): string {
  return `<c r="${reference}"${styleMark(style)}/>`;
}

/** A formula with the value that it has now; a blank value is the empty text. */
export function formulaCell(reference: string, style: number, formula: string, value: number | string): string {
  if (typeof value === "number" && Number.isFinite(value)) {
    return `<c r="${reference}"${styleMark(style)}><f>${formula}</f><v>${value}</v></c>`;
  }
  const text = typeof value === "string" ? sheetText(value) : "";
  return `<c r="${reference}"${styleMark(style)} t="str"><f>${formula}</f><v>${text}</v></c>`;
}

export function styleMark(style: number): string {
  return style === 0 ? "" : ` s="${style}"`;
}

/**
 * Whether a spreadsheet would take the text for something else when its cell is edited: a formula, a number, a day,
 * a truth value. Said too often it costs nothing, said too rarely a client number loses its zeros.
 */
export function readsAsOther(text: string): boolean {
  return /^\s*[=+\-@'#]/.test(text) ||
    (/\d/.test(text) && text.length <= 40 && /^[\s\d\p{P}\p{S}eE]|^\p{L}{1,10}\.?[\s\-/]?\d/u.test(text))
    ? true
    : /^\s*\p{L}{2,10}\s*$/u.test(text) && TRUTH.has(text.trim().toUpperCase());
}

const TRUTH = new Set(["TRUE", "FALSE", "ИСТИНА", "ЛОЖЬ", "PRAVDA", "NEPRAVDA", "IGAZ", "HAMIS", "WAHR", "FALSCH"]);
