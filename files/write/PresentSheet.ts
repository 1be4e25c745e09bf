import {
  CellBlockBuilder,
  FIRST_COLUMN,
  KEY_COLUMN,
  readBuilt,
  type BuiltSheet,
  type CellBlock,
} from "../../core/index";
import type { GridRange } from "../grid/GridWorkbook";
import { parseRange } from "../grid/ranges";
import { cellValueIn } from "./cellValueIn";
import type { OriginalPackage, Relationship } from "./OriginalPackage";
import { walkSheet, type ScannedCell, type ScannedRow, type ScannedSheet } from "./sheetScan";
import { attributeSpan } from "./tagAttributes";
import { attributeOf, childrenOf, elementAt, nextTag, outline, type XmlElement } from "./xmlPatch";
import { unescapeSheetText } from "./xmlText";

/** A table part of a present sheet. */
export interface PresentTable {
  readonly path: string;
  readonly xml: string;
  readonly relation: string;
  readonly name: string;
  readonly id: number;
  readonly range: GridRange;
  readonly columns: readonly { readonly name: string; readonly xml: string }[];
  /** Whether rows are hidden by its filter. */
  readonly isFiltered: boolean;
}

const TAG = /^klientela\/\d+\/[\w.-]+\/\d+#/;

/** A sheet that was built before, as it lies in the file now. */
export class PresentSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly path: string;
  readonly xml: string;
  readonly relations: readonly Relationship[];
  readonly scanned: ScannedSheet;
  /** The elements behind the cells. */
  readonly tail: readonly XmlElement[];
  readonly built: BuiltSheet | null;
  readonly tables: readonly PresentTable[];
  /** Rows whose first cell shows the ground of rows that are only kept. */
  readonly goneRows: ReadonlySet<number>;

  /** `place`: of the sheet in the workbook. `isGone` of the number of a look. */
  constructor(
    readonly original: OriginalPackage,
    readonly place: number,
    readonly text: (index: number) => string | undefined,
    isGone: (style: number) => boolean,
  ) {
    const { name, sheetId, path } = original.sheets[place]!;
    if (path === null) throw new Error(`PresentSheet: ${name} has no cells`);
    this.name = name;
    this.sheetId = sheetId;
    this.path = path;
    this.xml = original.text(path);
    this.relations = original.relationships(path);
    const goneRows = new Set<number>();
    const blocks: CellBlock[] = [];
    const builder = new CellBlockBuilder(this.name);
    let next = 0;
    const skipTo = (row: number): void => {
      for (; next < row; next++) {
        builder.nextRow();
        if (!builder.isFull) continue;
        blocks.push(builder.take());
      }
    };
    this.scanned = walkSheet(this.xml, path, (row) => {
      skipTo(row.row);
      const key = row.cells.find(({ column }) => column === KEY_COLUMN);
      const value = key === undefined ? null : cellValueIn(this.xml, key, text);
      if (typeof value === "string") builder.setText(KEY_COLUMN, value);
      if (typeof value === "string" && TAG.test(value)) this.keys(row, builder);
      const first = row.cells.find(({ column }) => column === FIRST_COLUMN);
      if (first !== undefined && isGone(this.styleOf(first))) goneRows.add(row.row);
    });
    skipTo(next + 1);
    if (builder.rowCount > 0) blocks.push(builder.take());
    this.goneRows = goneRows;
    this.built = readBuilt(blocks);
    this.tail = elementsFrom(this.xml, this.scanned.data.end);
    this.tables = this.relations.flatMap((one) => (one.kind === "table" ? presentTable(original, one) : []));
  }

  /** The number of a cell's look. */
  styleOf(cell: ScannedCell): number {
    const span = attributeSpan(this.xml, this.xml.indexOf(" ", cell.start), cell.openEnd, "s");
    return span === null ? 0 : Number(this.xml.slice(span[0], span[1]));
  }

  /** The texts of the elements of a name behind the cells. */
  tailOf(name: string): string[] {
    return this.tail.filter((one) => one.name === name).map((one) => this.xml.slice(one.start, one.end));
  }

  /** The part that an element behind the cells points to, such as the drawing. */
  partOf(name: string): Relationship | null {
    const element = this.tail.find((one) => one.name === name);
    const id = element === undefined ? null : attributeOf(this.xml, element, "id");
    return this.relations.find((one) => one.id === id) ?? null;
  }

  private keys(row: ScannedRow, builder: CellBlockBuilder): void {
    for (const cell of row.cells) {
      const value = cellValueIn(this.xml, cell, this.text);
      if (typeof value === "string") builder.setText(cell.column, value);
    }
  }
}

/** The elements that follow each other from a place on, up to the end of what holds them. */
export function elementsFrom(xml: string, from: number): XmlElement[] {
  const elements: XmlElement[] = [];
  for (let at = from; ;) {
    const tag = nextTag(xml, at);
    if (tag === null || tag.kind === "close") return elements;
    if (tag.kind === "other") {
      at = tag.end;
      continue;
    }
    const element = elementAt(xml, tag);
    elements.push(element);
    at = element.end;
  }
}

function presentTable(original: OriginalPackage, { id, target }: Relationship): PresentTable[] {
  const { xml, root, children } = outline(original.text(target), target);
  const range = parseRange(attributeOf(xml, root, "ref") ?? "");
  if (range === null) return [];
  const list = children.find((child) => child.name === "tableColumns");
  const filter = children.find((child) => child.name === "autoFilter");
  return [
    {
      path: target,
      xml,
      relation: id,
      name: attributeOf(xml, root, "displayName") ?? attributeOf(xml, root, "name") ?? "",
      id: Number(attributeOf(xml, root, "id")),
      range,
      columns: (list === undefined ? [] : childrenOf(xml, list)).map((column) => ({
        name: unescapeSheetText(attributeOf(xml, column, "name") ?? ""),
        xml: xml.slice(column.start, column.end),
      })),
      isFiltered: filter !== undefined && childrenOf(xml, filter).some((column) => childrenOf(xml, column).length > 0),
    },
  ];
}
