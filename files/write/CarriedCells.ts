import { cellAddress, colours, FIRST_COLUMN, KEY_COLUMN, type PlacedTable, type CarryMap } from "../../core/index";
import type { CarriedLooks } from "./CarriedLooks";
import { cellValueIn } from "./cellValueIn";
import { placeNumber } from "./formulaGroups";
import type { FormulaMover, MovedSheet } from "./FormulaMover";
import { parseRange } from "../grid/ranges";
import type { PresentSheet } from "./PresentSheet";
import type { RefreshFinding } from "./RefreshFinding";
import { carriedRowAttributes } from "./carriedRows";
import { sharedFormulas, type SharedFormula } from "./sharedFormulas";
import { walkSheet, type ScannedCell, type ScannedRow, type ScannedSheet } from "./sheetScan";
import { attributeSpan, attributesIn, changedAttributes } from "./tagAttributes";
import { rangeText } from "./worksheetXml";
import { formulaText, unescapeXml } from "./xmlText";

export interface CarryContext {
  readonly present: PresentSheet;
  readonly places: CarryMap;
  readonly freshXml: string;
  readonly tables: readonly PlacedTable[];
  readonly looks: CarriedLooks;
  readonly formulas: FormulaMover;
  readonly own: MovedSheet;
  readonly lineHeight: number;
}

/** A value that had been typed over a formula of ours. */
export interface TypedOver {
  readonly row: number;
  readonly column: number;
  readonly typed: string;
}

interface Carried {
  readonly cell: ScannedCell;
  readonly row: number;
  readonly isTyped: boolean;
}

/** The rows of a fresh sheet with what is the user's put into them. */
export class CarriedCells {
  readonly typedOver: TypedOver[] = [];
  readonly findings: RefreshFinding[] = [];
  /** Whether formulas of the user's were carried. */
  hasFormulas = false;
  lastRow = 0;
  lastColumn = 0;
  /** The fresh sheet, without its rows. */
  readonly fresh: ScannedSheet;
  private readonly carried = new Map<number, Map<number, Carried>>();
  private readonly rowMarks = new Map<number, ReadonlyMap<string, string>>();
  private readonly styles = new Map<number, Set<number>>();
  private readonly alike = new Map<number, Map<number, boolean>>();
  private readonly formulaColumns = new Set<number>();
  private readonly heads = new Map<number, "all" | "ours">();
  private readonly shared: ReadonlyMap<number, SharedFormula>;

  constructor(private readonly context: CarryContext) {
    this.shared = sharedFormulas(context.present.scanned);
    for (const table of context.tables) {
      this.heads.set(table.keyRow, "all").set(table.headerRow, "all");
      if (table.totalRow >= 0) this.heads.set(table.totalRow, "ours");
    }
    this.fresh = walkSheet(context.freshXml, context.present.path, (row) => this.learn(row));
    walkSheet(context.present.xml, context.present.path, (row) => this.take(row));
  }

  /** What stands within `sheetData`. */
  rows(): string {
    const { freshXml, present } = this.context;
    const waiting = [...new Set([...this.carried.keys(), ...this.rowMarks.keys()])].sort((a, b) => a - b);
    const pieces: string[] = [];
    let next = 0;
    const pass = (until: number): void => {
      for (; next < waiting.length && waiting[next]! < until; next++) pieces.push(this.rowXml(waiting[next]!, null));
    };
    walkSheet(freshXml, present.path, (row) => {
      pass(row.row);
      if (waiting[next] === row.row) next++;
      pieces.push(this.rowXml(row.row, row));
    });
    pass(Infinity);
    return pieces.join("");
  }

  /** Which looks a fresh column has: a present cell that has one of them was not changed. */
  private learn(row: ScannedRow): void {
    for (const cell of row.cells) {
      const own = this.styles.get(cell.column) ?? new Set();
      this.styles.set(cell.column, own.add(styleIn(this.context.freshXml, cell)));
      if (cell.children.some(({ name }) => name === "f")) this.formulaColumns.add(cell.column);
    }
  }

  private take(row: ScannedRow): void {
    const { present, places, lineHeight } = this.context;
    const newRow = places.row(row.row);
    if (newRow >= 0) {
      const marks = carriedRowAttributes(present, row, lineHeight);
      if (marks.size > 0 && !this.isKeyRow(newRow)) this.rowMarks.set(newRow, marks);
    }
    for (const cell of row.cells) {
      const { column } = cell;
      const isTyped = places.isTyped(row.row, column);
      if (column === KEY_COLUMN && this.isKey(row.row)) continue;
      const place = places.cell(row.row, column);
      if (place === null) continue;
      const style = present.styleOf(cell);
      const isBlank = cell.children.length === 0;
      if (isBlank && style === 0) continue;
      const isUsual = this.isUsual(place.column, style);
      const isFormula = cell.children.some(({ name }) => name === "f");
      if (!isTyped && isUsual && (isFormula || !this.formulaColumns.has(place.column))) continue;
      const list = this.carried.get(place.row) ?? new Map<number, Carried>();
      this.carried.set(place.row, list);
      const other = list.get(place.column);
      if (other === undefined || (other.cell.children.length === 0 && !isBlank)) {
        list.set(place.column, { cell, row: row.row, isTyped });
      }
    }
  }

  /** Whether a look is one that the fresh column has, or differs from it only in what a program doesn't keep. */
  private isUsual(column: number, style: number): boolean {
    const fresh = this.styles.get(column);
    if (fresh === undefined || fresh.has(style)) return fresh !== undefined;
    const known = this.alike.get(column) ?? new Map<number, boolean>();
    this.alike.set(column, known);
    let isAlike = known.get(style);
    if (isAlike === undefined) {
      isAlike = [...fresh].some((own) => this.context.looks.derived(style, own) === own);
      known.set(style, isAlike);
    }
    return isAlike;
  }

  /** The hidden column is ours as far down as the sheet was. */
  private isKey(row: number): boolean {
    return this.context.places.isWithin(row);
  }

  private rowXml(number: number, fresh: ScannedRow | null): string {
    const { freshXml } = this.context;
    const marks = this.rowMarks.get(number) ?? new Map<string, string>();
    const carried = this.carried.get(number);
    if (fresh !== null && carried === undefined && marks.size === 0) {
      this.reach(number, fresh.cells.at(-1)?.column ?? -1);
      return freshXml.slice(fresh.start, fresh.end);
    }
    const cells = fresh?.cells ?? [];
    const own = [...(carried ?? [])].sort(([one], [other]) => one - other);
    let xml = "";
    let next = 0;
    // fresh cells follow each other without anything between: a stretch of them is taken as it is
    const pass = (column: number): void => {
      const first = next;
      while (next < cells.length && cells[next]!.column < column) next++;
      if (next > first) xml += freshXml.slice(cells[first]!.start, cells[next - 1]!.end);
    };
    for (const [column, one] of own) {
      pass(column);
      xml += this.cellXml(number, column, cells[next]?.column === column ? cells[next++] : undefined, one);
    }
    pass(Infinity);
    const tag = fresh === null ? `<row r="${number + 1}">` : freshXml.slice(fresh.start, fresh.openEnd);
    const attributes = changedAttributes(tag, marks);
    if (xml === "" && fresh === null && marks.size === 0) return "";
    if (xml !== "") this.reach(number, Math.max(cells.at(-1)?.column ?? -1, own.at(-1)?.[0] ?? -1));
    return xml === "" ? `<row${attributes}/>` : `<row${attributes}>${xml}</row>`;
  }

  private reach(row: number, column: number): void {
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
  }

  private cellXml(row: number, column: number, fresh: ScannedCell | undefined, carried: Carried): string {
    const { freshXml, present, looks } = this.context;
    const style = present.styleOf(carried.cell);
    const isBlank = carried.cell.children.length === 0;
    if (fresh === undefined) {
      if (carried.isTyped) return this.wholeCell(carried, row, column, style);
      const own = looks.derived(style, 0);
      return own === 0 ? "" : `<c r="${cellAddress(row, column)}" s="${own}"/>`;
    }
    const freshStyle = styleIn(freshXml, fresh);
    const isOurs = !carried.isTyped || isBlank || this.isHead(row, column);
    if (!isOurs) return this.wholeCell(carried, row, column, looks.typed(style, freshStyle));
    const isHidden = this.isKeyRow(row);
    let look = isHidden ? freshStyle : looks.derived(style, freshStyle);
    if (!carried.isTyped && this.isTypedOver(carried.cell, fresh, row, column)) {
      look = looks.grounded(look, colours.remarkFill);
    }
    if (look === freshStyle) return freshXml.slice(fresh.start, fresh.end);
    const tag = freshXml.slice(fresh.start, fresh.openEnd);
    const attributes = changedAttributes(tag, new Map([["s", look === 0 ? null : String(look)]]));
    return `<c${attributes}${fresh.openEnd === fresh.end ? "/>" : ">"}${freshXml.slice(fresh.openEnd, fresh.end)}`;
  }

  private isKeyRow(row: number): boolean {
    return this.context.tables.some((table) => table.keyRow === row);
  }

  /** What stands over a table is ours; of a total only that of our columns. */
  private isHead(row: number, column: number): boolean {
    const kind = this.heads.get(row);
    if (kind === undefined) return false;
    const table = this.context.tables.find((one) => row >= one.keyRow && row < one.firstRow);
    const own = table?.block.columns[column - FIRST_COLUMN];
    return own !== undefined && (kind === "all" || own.carried !== true);
  }

  private isTypedOver(cell: ScannedCell, fresh: ScannedCell, row: number, column: number): boolean {
    const { present, freshXml } = this.context;
    const has = (one: ScannedCell, name: string): boolean => one.children.some((child) => child.name === name);
    if (!has(fresh, "f") || has(cell, "f")) return false;
    const typed = cellValueIn(present.xml, cell, present.text);
    const computed = cellValueIn(freshXml, fresh, present.text);
    if (typed === undefined || typed === null || typed === "" || isSame(typed, computed)) return false;
    const text = typeof typed === "object" ? typed.error : String(typed);
    this.typedOver.push({ row, column, typed: text });
    this.findings.push({ kind: "typedOver", sheet: present.name, address: cellAddress(row, column), typed: text });
    return true;
  }

  private wholeCell({ cell, row: oldRow }: Carried, row: number, column: number, style: number): string {
    const { present } = this.context;
    const tag = present.xml.slice(cell.start, cell.openEnd);
    const changes = new Map([
      ["r", cellAddress(row, column)],
      ["s", style === 0 ? null : String(style)],
    ]);
    const inner = cell.children.map((child) => {
      if (child.name === "f") return this.formula(child, oldRow, cell.column, row, column);
      return unprefixed(present.xml.slice(child.start, child.end));
    });
    const open = `<c${changedAttributes(tag, changes)}`;
    return inner.length === 0 ? `${open}/>` : `${open}>${inner.join("")}</c>`;
  }

  private formula(
    element: { readonly start: number; readonly openEnd: number; readonly closeStart: number },
    oldRow: number,
    oldColumn: number,
    row: number,
    column: number,
  ): string {
    const { present, formulas, own } = this.context;
    const attributes = new Map(
      attributesIn(present.xml.slice(element.start, element.openEnd)).map(({ name, value }) => [name, value]),
    );
    // a what-if table computes its cells together; apart they keep their values
    if (attributes.get("t") === "dataTable") return "";
    const shared = this.shared.get(placeNumber(oldRow, oldColumn));
    const text = shared?.text ?? unescapeXml(present.xml.slice(element.openEnd, element.closeStart));
    if (text === "") return "";
    this.hasFormulas = true;
    const moved = formulas.move(text, own);
    const tell = (kind: "looseReference" | "lostReference"): void =>
      void this.findings.push({ kind, sheet: present.name, address: cellAddress(row, column) });
    if (moved.isLoose) tell("looseReference");
    if (moved.isGone) tell("lostReference");
    if (attributes.get("t") !== "array") return `<f>${formulaText(moved.formula)}</f>`;
    const range = parseRange(attributes.get("ref") ?? "");
    const target = range === null ? null : own.move(range, "range");
    const isWhole = target !== null && target.range.firstRow === row && target.range.firstColumn === column;
    const ref = isWhole && !target.isLoose ? rangeText(target.range) : cellAddress(row, column);
    return `<f t="array" ref="${ref}">${formulaText(moved.formula)}</f>`;
  }
}

function styleIn(xml: string, cell: ScannedCell): number {
  const span = attributeSpan(xml, xml.indexOf(" ", cell.start), cell.openEnd, "s");
  return span === null ? 0 : Number(xml.slice(span[0], span[1]));
}

/** Twelve digits count: programs compute the last ones differently. */
function isSame(typed: unknown, computed: unknown): boolean {
  if (typeof typed !== "number" || typeof computed !== "number") return typed === computed;
  return Number(typed.toPrecision(12)) === Number(computed.toPrecision(12));
}

function unprefixed(xml: string): string {
  return xml.replace(/(<\/?)[\w.-]+:(?=[\w-])/g, "$1");
}
