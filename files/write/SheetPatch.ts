import { cellAddress, type CellValue } from "../../core/index";
import type { CellChange, SheetChange } from "../grid/GridChanges";
import type { GridRange } from "../grid/GridWorkbook";
import { parseRange } from "../grid/ranges";
import { computesWithArrays } from "./arrayEvaluation";
import { cellValueIn } from "./cellValueIn";
import { formulaContent, resultContent, valueContent, type CellContent } from "./cellContent";
import { widthEdits } from "./colsXml";
import { contains, FormulaGroups, placeNumber } from "./formulaGroups";
import type { ScannedCell, ScannedFormula, ScannedRow, ScannedSheet } from "./sheetScan";
import { attributesIn, changedAttributes } from "./tagAttributes";
import { rangeText } from "./worksheetXml";
import { applyEdits, attributeOf, childrenOf, type XmlEdit } from "./xmlPatch";

type Patch = Extract<SheetChange, { type: "patch" }>;

/** What a sheet needs of the workbook around it. */
export interface PatchSetting {
  /** Of the part's index of a look: whether it shows days. */
  isDay(style: number): boolean;
  /** The index of a look like that of the cell, but looking as the change says. */
  look(style: number, change: CellChange): number;
  /** Added to days: workbooks of old Macs count them from 1904. */
  readonly dayShift: number;
  /** A text of the shared list. */
  text(index: number): string | undefined;
}

/** Writes what was typed into the text of a sheet; everything but the touched cells keeps its bytes. */
export class SheetPatch {
  /** Whether a formula came or went: the order of computing that a file remembers is then no longer right. */
  formulasMoved = false;
  private readonly groups: FormulaGroups;
  private readonly changes: Map<number, CellChange>;
  private readonly fills: GridRange[] = [];
  private readonly handedOn: ReadonlyMap<number, { readonly formula: ScannedFormula; readonly xml: string }>;
  private readonly edits: XmlEdit[] = [];
  private reach: GridRange | null = null;
  private merges: readonly GridRange[] | null = null;

  /** `headers`: what the cells of tables' header rows become, by place. Throws a {@link GridFault}. */
  constructor(
    private readonly scanned: ScannedSheet,
    private readonly patch: Patch,
    private readonly setting: PatchSetting,
    headers: ReadonlyMap<number, string>,
  ) {
    this.changes = new Map(
      patch.cells.map((change) => {
        const place = placeNumber(change.row, change.column);
        const header = headers.get(place);
        return [place, header === undefined ? change : { ...change, value: header, formula: null, fills: null }];
      }),
    );
    const typed = new Set([...this.changes].filter(([, change]) => change.typed).map(([place]) => place));
    this.groups = new FormulaGroups(scanned);
    this.groups.check(patch.sheet, typed, new Set(this.changes.keys()));
    this.handedOn = this.groups.handedOn(typed);
    for (const { typed: own, fills } of this.changes.values()) if (own && fills !== null) this.fills.push(fills);
  }

  /** The text of the part with the changes. */
  apply(): string {
    const { scanned, patch } = this;
    const heights = new Map(patch.heights.map(({ row, height }) => [row, height]));
    const byRow = new Map<number, CellChange[]>([...heights.keys()].map((row) => [row, []]));
    for (const change of this.changes.values()) {
      const list = byRow.get(change.row);
      if (list === undefined) byRow.set(change.row, [change]);
      else list.push(change);
    }
    this.edits.push(...widthEdits(scanned, patch.widths));
    const inner: XmlEdit[] = [];
    for (const row of [...byRow.keys()].sort((a, b) => a - b)) {
      const changes = byRow.get(row)!.sort((a, b) => a.column - b.column);
      inner.push(...this.rowEdits(row, changes, heights.get(row)));
    }
    this.edits.push(...this.dataEdits(inner));
    for (const [place, { formula, xml }] of this.handedOn) {
      if (this.changes.has(place)) continue;
      this.edits.push({ at: formula.start, until: formula.end, text: xml });
    }
    this.edits.push(...this.dimensionEdits());
    return applyEdits(scanned.xml, this.edits);
  }

  /** A list of rows that closes itself is opened. */
  private dataEdits(inner: readonly XmlEdit[]): readonly XmlEdit[] {
    const { data, xml, prefix } = this.scanned;
    if (!data.selfClosing || inner.length === 0) return inner;
    const open = xml.slice(data.start, data.end).replace(/\s*\/>$/, ">");
    const rows = inner.map((edit) => edit.text).join("");
    return [{ at: data.start, until: data.end, text: `${open}${rows}</${prefix}sheetData>` }];
  }

  private rowEdits(number: number, changes: readonly CellChange[], height: number | undefined): XmlEdit[] {
    const { scanned } = this;
    const row = scanned.rows.get(number);
    if (row === undefined) {
      const cells = changes.map((change) => this.newCell(change, undefined)).join("");
      const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
      if (cells === "" && size === "") return [];
      const at = scanned.places.get(number)!;
      const open = `<${scanned.prefix}row r="${number + 1}"${size}`;
      return [{ at, until: at, text: cells === "" ? `${open}/>` : `${open}>${cells}</${scanned.prefix}row>` }];
    }
    const present = new Map(row.cells.map((cell) => [cell.column, cell]));
    const edits: XmlEdit[] = [];
    const added: number[] = [];
    let next = 0;
    for (const change of changes) {
      const cell = present.get(change.column);
      if (cell !== undefined) {
        const text = this.changedCell(change, cell);
        if (text !== null) edits.push({ at: cell.start, until: cell.end, text });
        continue;
      }
      const text = this.newCell(change, row);
      if (text === "") continue;
      added.push(change.column);
      while (next < row.cells.length && row.cells[next]!.column < change.column) next++;
      const at = row.cells[next]?.start ?? row.closeStart;
      edits.push({ at, until: at, text });
    }
    const tag = scanned.xml.slice(row.start, row.openEnd);
    const open = `<${/^<([^\s/>]+)/.exec(tag)![1]!}${this.rowAttributes(tag, added, height)}`;
    if (row.openEnd === row.end) {
      const cells = edits.map((edit) => edit.text).join("");
      const text = cells === "" ? `${open}/>` : `${open}>${cells}</${/^<([^\s/>]+)/.exec(tag)![1]!}>`;
      return cells === "" && height === undefined ? [] : [{ at: row.start, until: row.end, text }];
    }
    if (`${open}>` === tag) return edits;
    return [{ at: row.start, until: row.openEnd, text: `${open}>` }, ...edits];
  }

  private rowAttributes(tag: string, added: readonly number[], height: number | undefined): string {
    const changes = new Map<string, string | null>();
    if (height !== undefined) {
      changes.set("ht", String(height));
      changes.set("customHeight", "1");
    }
    const spans = attributesIn(tag).find(({ name }) => name === "spans")?.value;
    const inside = (column: number): boolean =>
      (spans ?? "").split(" ").some((span) => {
        const [first, last] = span.split(":").map(Number);
        return column + 1 >= first! && column + 1 <= last!;
      });
    // the columns that a row spans are only a hint: better none than a wrong one
    if (spans !== undefined && !added.every(inside)) {
      const one = /^(\d+):(\d+)$/.exec(spans);
      const all = one === null ? [] : [Number(one[1]), Number(one[2]), ...added.map((column) => column + 1)];
      changes.set("spans", one === null ? null : `${Math.min(...all)}:${Math.max(...all)}`);
    }
    return changedAttributes(tag, changes);
  }

  /** A cell that the file doesn't hold takes the look of its row, else of its column. */
  private newCell(change: CellChange, row: ScannedRow | undefined): string {
    const { prefix } = this.scanned;
    const isWritten = change.typed || this.isFilled(change);
    if (!isWritten && change.look === undefined) return "";
    const style = this.setting.look(this.emptyStyle(change.column, row), change);
    const content = isWritten ? this.content(change, style, false) : { type: null, xml: "" };
    if (content.xml === "" && change.look === undefined) return "";
    if (change.formula !== null && change.typed) this.formulasMoved = true;
    this.widen(change);
    const mark = style === 0 ? "" : ` s="${style}"`;
    const type = content.type === null ? "" : ` t="${content.type}"`;
    return elementXml(
      `<${prefix}c r="${cellAddress(change.row, change.column)}"${mark}${type}`,
      content.xml,
      `${prefix}c`,
    );
  }

  /** The element with the change, or null where it stays as it is. */
  private changedCell(change: CellChange, cell: ScannedCell): string | null {
    const { xml } = this.scanned;
    const tag = xml.slice(cell.start, cell.openEnd);
    const old = Number(attributesIn(tag).find(({ name }) => name === "s")?.value ?? 0);
    const style = this.setting.look(old, change);
    const formula = cell.children.find((child) => child.name === "f");
    const name = /^<([^\s/>]+)/.exec(tag)![1]!;
    const attributes = new Map<string, string | null>();
    if (style !== old) attributes.set("s", String(style));
    let content: CellContent | null;
    if (change.typed) {
      content = this.isSame(change, cell, style, old) ? null : this.content(change, style, false);
      if (content !== null && (formula !== undefined || change.formula !== null)) this.formulasMoved = true;
    } else content = this.computedContent(change, cell, style, old);
    if (content === null) {
      if (attributes.size === 0) return null;
      return `<${name}${changedAttributes(tag, attributes)}${cell.openEnd === cell.end ? "/>" : ">"}${xml.slice(cell.openEnd, cell.end)}`;
    }
    attributes.set("t", content.type);
    attributes.set("vm", null);
    if (change.typed) attributes.set("cm", null);
    return elementXml(`<${name}${changedAttributes(tag, attributes)}`, content.xml, name);
  }

  private content(change: CellChange, style: number, isResult: boolean): CellContent {
    const { prefix } = this.scanned;
    const value = this.stored(change.value, style);
    if (isResult) return resultContent(value, prefix);
    if (change.formula === null) return valueContent(value, prefix);
    return formulaContent(change.formula, value, this.filled(change, change.formula), prefix);
  }

  /** The cells that a formula is to be marked as filling; Excel allows no such mark in merged cells. */
  private filled(change: CellChange, formula: string): string | null {
    if (change.fills !== null) return rangeText(withCell(change.fills, change));
    if (!computesWithArrays(formula)) return null;
    const { xml, data } = this.scanned;
    this.merges ??= [...xml.slice(data.end).matchAll(/<(?:[\w.-]+:)?mergeCell\s[^>]*?ref\s*=\s*["']([^"']*)/g)].flatMap(
      ([, ref]) => parseRange(ref!) ?? [],
    );
    const address = cellAddress(change.row, change.column);
    return this.merges.some((range) => contains(range, change.row, change.column)) ? null : address;
  }

  /**
   * Of a cell that was only computed anew: its formula to the byte, and the new value. Null where nothing is to be
   * changed: the same value; a value that isn't a formula's; a name that our grid doesn't know, but who computed the
   * file did.
   */
  private computedContent(change: CellChange, cell: ScannedCell, style: number, old: number): CellContent | null {
    const { xml } = this.scanned;
    const formula = cell.children.find((child) => child.name === "f");
    const heir = this.handedOn.get(placeNumber(change.row, change.column))?.xml;
    if (formula === undefined && !this.isFilled(change)) return null;
    const own = formula === undefined ? "" : (heir ?? xml.slice(formula.start, formula.end));
    const present = cellValueIn(xml, cell, (index) => this.setting.text(index));
    const isUnknown = typeof change.value === "object" && change.value?.error === "#NAME?";
    const isGood = present !== undefined && present !== null && typeof present !== "object";
    const isKept = (isUnknown && isGood) || (style === old && sameValue(present, this.stored(change.value, style)));
    if (isKept) {
      if (heir === undefined || formula === undefined) return null;
      const type = attributesIn(xml.slice(cell.start, cell.openEnd)).find(({ name }) => name === "t")?.value ?? null;
      return { type: type as CellContent["type"], xml: own + xml.slice(formula.end, cell.closeStart) };
    }
    if (formula === undefined) return this.content({ ...change, formula: null }, style, false);
    const result = this.content(change, style, true);
    return { type: result.type, xml: own + result.xml };
  }

  /** Typed again as it was, such as a text whose words have looks of their own: it keeps them. */
  private isSame(change: CellChange, cell: ScannedCell, style: number, old: number): boolean {
    if (change.formula !== null || cell.children.some((child) => child.name === "f")) return false;
    if (this.setting.isDay(style) !== this.setting.isDay(old)) return false;
    const present = cellValueIn(this.scanned.xml, cell, (index) => this.setting.text(index));
    return sameValue(present, this.stored(change.value, style));
  }

  private isFilled({ row, column }: CellChange): boolean {
    return this.fills.some((one) => contains(one, row, column)) || this.groups.isFilled(row, column);
  }

  /** The reader adds the shift to numbers whose look shows days, so the same numbers lose it here. */
  private stored(value: CellValue, style: number): CellValue {
    return typeof value === "number" && this.setting.dayShift !== 0 && this.setting.isDay(style)
      ? value + this.setting.dayShift
      : value;
  }

  private emptyStyle(column: number, row: ScannedRow | undefined): number {
    const { xml, head } = this.scanned;
    if (row !== undefined) {
      const attributes = new Map(
        attributesIn(xml.slice(row.start, row.openEnd)).map(({ name, value }) => [name, value]),
      );
      if (["1", "true"].includes(attributes.get("customFormat") ?? "")) return Number(attributes.get("s") ?? 0);
    }
    const list = head.find((element) => element.name === "cols");
    if (list === undefined) return 0;
    const own = childrenOf(xml, list).find(
      (one) => Number(attributeOf(xml, one, "min")) <= column + 1 && Number(attributeOf(xml, one, "max")) > column,
    );
    return own === undefined ? 0 : Number(attributeOf(xml, own, "style") ?? 0);
  }

  private widen({ row, column }: CellChange): void {
    const { reach } = this;
    this.reach = withCell(reach ?? { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column }, {
      row,
      column,
    });
  }

  private dimensionEdits(): XmlEdit[] {
    const { xml, head } = this.scanned;
    const element = head.find((one) => one.name === "dimension");
    if (element === undefined || this.reach === null) return [];
    const old = parseRange(attributeOf(xml, element, "ref") ?? "");
    if (old === null) return [];
    const { firstRow, firstColumn, lastRow, lastColumn } = this.reach;
    const wide = withCell(withCell(old, { row: firstRow, column: firstColumn }), { row: lastRow, column: lastColumn });
    const tag = xml.slice(element.start, element.openEnd);
    const name = /^<([^\s/>]+)/.exec(tag)![1]!;
    const attributes = changedAttributes(tag, new Map([["ref", rangeText(wide)]]));
    const text = `<${name}${attributes}${element.selfClosing ? "/>" : ">"}`;
    return text === tag || rangeText(wide) === rangeText(old)
      ? []
      : [{ at: element.start, until: element.openEnd, text }];
  }
}

function elementXml(open: string, inner: string, name: string): string {
  return inner === "" ? `${open}/>` : `${open}>${inner}</${name}>`;
}

function withCell(range: GridRange, { row, column }: { row: number; column: number }): GridRange {
  return {
    firstRow: Math.min(range.firstRow, row),
    firstColumn: Math.min(range.firstColumn, column),
    lastRow: Math.max(range.lastRow, row),
    lastColumn: Math.max(range.lastColumn, column),
  };
}

function sameValue(present: CellValue | undefined, value: CellValue): boolean {
  if (present === undefined) return false;
  if (typeof present === "object" || typeof value === "object") {
    return present !== null && value !== null && typeof present === "object" && typeof value === "object"
      ? present.error === value.error
      : present === value || (present === null && value === "");
  }
  return Object.is(present, value) || (present === 0 && value === 0);
}
