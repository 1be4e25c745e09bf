import { cellAddress } from "../../core/index";
import type { GridRange } from "../grid/GridWorkbook";
import { GridFault } from "../GridFault";
import { parseRange } from "../grid/ranges";
import { shiftFormula } from "../grid/shiftFormula";
import type { ScannedFormula, ScannedSheet } from "./sheetScan";
import { attributesIn, changedAttributes } from "./tagAttributes";
import { rangeText } from "./worksheetXml";
import { formulaText, unescapeXml } from "./xmlText";

interface Shared {
  readonly master: ScannedFormula;
  readonly index: string;
  readonly others: ScannedFormula[];
}

interface Filling {
  readonly range: GridRange;
  readonly anchor: ScannedFormula;
}

/** The places of cells, each a number. */
export type Places = ReadonlySet<number>;

const WIDTH = 16_384;

export function placeNumber(row: number, column: number): number {
  return row * WIDTH + column;
}

/** Formulas of a sheet that belong to several cells, and what becomes of them when cells are typed over. */
export class FormulaGroups {
  private readonly shared: Shared[] = [];
  /** Of several cells each. */
  private readonly arrays: Filling[] = [];
  private readonly dataTables: Filling[] = [];

  constructor(private readonly scanned: ScannedSheet) {
    const latest = new Map<string, Shared>();
    for (const formula of scanned.formulas) {
      const tag = scanned.xml.slice(formula.start, formula.openEnd);
      const attributes = new Map(attributesIn(tag).map(({ name, value }) => [name, value]));
      const range = parseRange(attributes.get("ref") ?? "");
      switch (attributes.get("t")) {
        case "shared": {
          const index = attributes.get("si") ?? "";
          // a number may be used again: the formula with the text begins a group, those behind it belong to it
          if (formula.closeStart > formula.openEnd) {
            const group = { master: formula, index, others: [] };
            latest.set(index, group);
            this.shared.push(group);
          } else latest.get(index)?.others.push(formula);
          break;
        }
        case "array":
          if (range !== null && cellCount(range) > 1) this.arrays.push({ range, anchor: formula });
          break;
        case "dataTable":
          if (range !== null) this.dataTables.push({ range, anchor: formula });
          break;
      }
    }
  }

  /**
   * Refuses what would leave half a group behind: a cell of a what-if table, or of a formula that fills several cells
   * when not all of them change.
   */
  check(sheet: string, typed: Places, changed: Places): void {
    for (const place of typed) {
      const row = Math.floor(place / WIDTH);
      const column = place % WIDTH;
      if (this.dataTables.some(({ range }) => contains(range, row, column))) {
        throw new GridFault("dataTable", sheet, cellAddress(row, column));
      }
      for (const { range, anchor } of this.arrays) {
        if (!contains(range, row, column)) continue;
        if (typed.has(placeNumber(anchor.row, anchor.column)) && coversRange(changed, range)) continue;
        throw new GridFault("arrayFormula", sheet, cellAddress(row, column));
      }
    }
  }

  /** Whether a cell shows a part of what a formula elsewhere computes. */
  isFilled(row: number, column: number): boolean {
    return this.arrays.some(({ range }) => contains(range, row, column));
  }

  /**
   * New formula elements by their places: where the cell that holds the text of a shared formula is typed over, the
   * next one takes the text, moved to its place, and the others follow it. So one further cell changes, not all.
   */
  handedOn(typed: Places): Map<number, { readonly formula: ScannedFormula; readonly xml: string }> {
    const result = new Map<number, { formula: ScannedFormula; xml: string }>();
    const { xml } = this.scanned;
    for (const { master, index, others } of this.shared) {
      if (!typed.has(placeNumber(master.row, master.column))) continue;
      const rest = others.filter((one) => !typed.has(placeNumber(one.row, one.column)));
      const heir = rest[0];
      if (heir === undefined) continue;
      const text = unescapeXml(xml.slice(master.openEnd, master.closeStart));
      const moved = formulaText(shiftFormula(text, heir.row - master.row, heir.column - master.column));
      const name = /^<([^\s/>]+)/.exec(xml.slice(master.start, master.openEnd))![1]!;
      const changes = new Map([
        ["ref", rangeText(around(rest))],
        ["si", index],
      ]);
      const attributes = changedAttributes(xml.slice(master.start, master.openEnd), changes);
      result.set(placeNumber(heir.row, heir.column), {
        formula: heir,
        xml: `<${name}${attributes}>${moved}</${name}>`,
      });
    }
    return result;
  }
}

export function contains(range: GridRange, row: number, column: number): boolean {
  return row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn;
}

function cellCount(range: GridRange): number {
  return (range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1);
}

function coversRange(places: Places, range: GridRange): boolean {
  if (cellCount(range) > places.size) return false;
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      if (!places.has(placeNumber(row, column))) return false;
    }
  }
  return true;
}

function around(cells: readonly ScannedFormula[]): GridRange {
  const rows = cells.map((one) => one.row);
  const columns = cells.map((one) => one.column);
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
  return { firstRow: least(rows), firstColumn: least(columns), lastRow: most(rows), lastColumn: most(columns) };
}
