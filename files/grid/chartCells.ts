import type { Kind } from "../../core/index";
import { isDayFormat } from "../xlsx/dayFormat";
import { DAYS_1904 } from "../xlsx/cellMarks";
import { childOf, childrenOf, numberOf, type XmlNode } from "../xlsx/xmlTree";
import { resolvedReference, type DefinedName } from "./definedNames";
import type { GridChartCells } from "./GridWorkbook";
import { NOWHERE } from "./ranges";

/** No chart shows more points; a file that says more is read as far as that. */
const MOST_POINTS = 100_000;

/** The workbook around a chart. */
export interface ChartPlace {
  /** The place of the chart's sheet among the sheets. */
  readonly sheet: number;
  readonly sheets: readonly string[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

/** What a chart reads: its cells, the format in which the file remembers them, and the text of the address. */
export interface ChartSource {
  readonly cells: GridChartCells;
  readonly format: string;
  readonly address: string;
  readonly numeric: boolean;
}

export const NO_SOURCE: ChartSource = {
  cells: { sheet: "", range: NOWHERE, remembered: [] },
  format: "General",
  address: "",
  numeric: false,
};

/** The cells of a series or of the categories: `holder` is the element around the reference. */
export function chartSource(holder: XmlNode | undefined, place: ChartPlace): ChartSource {
  const source = holder?.children.find((one) => /^(?:num|str|multiLvlStr)(?:Ref|Lit)$/.test(one.name));
  if (source === undefined) return NO_SOURCE;
  const numeric = source.name.startsWith("num");
  const cache = source.name.endsWith("Lit") ? source : source.children.find((one) => one.name.endsWith("Cache"));
  // of categories in several levels the first one stands next to the axis
  const level = childOf(cache, "lvl") ?? cache;
  const format = childOf(cache, "formatCode")?.text ?? "General";
  const shift = place.date1904 && numeric && isDayFormat(0, format) ? DAYS_1904 : 0;
  const address = childOf(source, "f")?.text.trim() ?? "";
  const reference = address === "" ? null : resolvedReference(address, place.sheet, place.names);
  const wanted = reference?.sheet?.toLowerCase();
  const sheet = place.sheets.find((name) => name.toLowerCase() === wanted);
  const remembered = points(level, numberOf(childOf(cache, "ptCount"), "val", 0), numeric, shift);
  const found = reference === null || sheet === undefined ? null : { sheet, range: reference.range };
  return { cells: { ...(found ?? NO_SOURCE.cells), remembered }, format, address, numeric };
}

function points(
  level: XmlNode | undefined,
  count: number,
  numeric: boolean,
  shift: number,
): GridChartCells["remembered"] {
  const shown: (number | string | null)[] = new Array<null>(Math.max(0, Math.min(MOST_POINTS, count))).fill(null);
  for (const point of childrenOf(level, "pt")) {
    const at = numberOf(point, "idx", -1);
    const text = childOf(point, "v")?.text ?? "";
    if (at < 0 || at >= shown.length) continue;
    const value = numeric ? Number(text) + shift : text;
    shown[at] = typeof value === "number" && (text.trim() === "" || !Number.isFinite(value)) ? null : value;
  }
  return shown;
}

/** How values of a format are shown; `values` tell counts from money where the format doesn't. */
export function kindOfFormat(format: string, values: GridChartCells["remembered"]): Kind {
  if (format.includes("%")) return "share";
  if (isDayFormat(0, format)) return /d/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, "")) ? "day" : "month";
  const decimals = /[0#]\.(0+)/.exec(format)?.[1]?.length ?? 0;
  if (decimals === 1) return "decimal";
  if (decimals > 1) return "money";
  const wholes = values.every((value) => typeof value !== "number" || Number.isInteger(value));
  if (wholes) return "count";
  return /0/.test(format) ? "money" : "decimal";
}
