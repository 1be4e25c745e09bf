import { CellValueType, numfmt } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { CellTag, type CellColumn, type CellValue } from "../../core/index";

const errors: ReadonlySet<string> = new Set([
  "#N/A",
  "#NAME?",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#DIV/0!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#ERROR!",
  "#CONNECT!",
  "#BLOCKED!",
  "#GETTING_DATA",
  "#CYCLE!",
]);

/** Whether a text says an error of a cell. */
export function isErrorText(text: string): boolean {
  return errors.has(text);
}

/**
 * Whether the grid would take a text for something else when it is typed again: a number, a day, a formula, TRUE, an error.
 * Such texts are held as texts by force.
 */
export function looksLikeOther(text: string): boolean {
  if (text.startsWith("=") || text.startsWith("'") || isErrorText(text) || /^(true|false)$/i.test(text)) return true;
  if (text.length > 30 || !/\d/.test(text)) return false;
  if (/^[\s\d.,:/+()%$€£¥₽'’\u2212eE-]+$/.test(text)) return true;
  // days with the month in words, times; the library's own reading is slow, so only these are shown to it
  return months.test(text) && numfmt.parseValue(text) !== null;
}

const months = /(^|[^a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[ap]m?\b)/i;

/** Makes grid cells of a column's values; texts are judged once, however often they stand there. */
export function cellMaker(column: CellColumn): (row: number) => ICellData | null {
  const forced = new Map<number, CellValueType>();
  return (row) => {
    const value = column.values[row]!;
    switch (column.tags[row]) {
      case CellTag.number:
        return { v: value, t: CellValueType.NUMBER };
      case CellTag.boolean:
        return { v: value, t: CellValueType.BOOLEAN };
      case CellTag.error:
        return { v: column.texts[value]!, t: CellValueType.STRING };
      case CellTag.text: {
        const text = column.texts[value]!;
        let type = forced.get(value);
        if (type === undefined) {
          type = looksLikeOther(text) ? CellValueType.FORCE_STRING : CellValueType.STRING;
          forced.set(value, type);
        }
        return { v: text, t: type };
      }
      default:
        return null;
    }
  };
}

/** A single value as a grid cell. A blank one is said, so that it clears what stood there. */
export function cellOfValue(value: CellValue): ICellData {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "string") {
    return { v: value, t: looksLikeOther(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
  }
  return { v: value.error, t: CellValueType.STRING };
}

/** What a grid cell holds. */
export function valueOfCell(cell: ICellData | null | undefined): CellValue {
  if (cell === null || cell === undefined) return null;
  const { p, v, t } = cell;
  if (p?.body && (v === null || v === undefined || v === "")) {
    const text = p.body.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
    return text === "" ? null : text;
  }
  if (v === null || v === undefined || v === "") return null;
  if (t === CellValueType.FORCE_STRING) return String(v);
  if (t === CellValueType.BOOLEAN || typeof v === "boolean") return v === true || v === 1 || v === "1" || v === "TRUE";
  if (typeof v === "number") return v;
  if (t === CellValueType.NUMBER && v.trim() !== "" && Number.isFinite(Number(v))) return Number(v);
  return isErrorText(v) ? { error: v } : v;
}

/** Whether two values are one. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one === "object" && one !== null && typeof other === "object" && other !== null) {
    return one.error === other.error;
  }
  return one === other;
}
