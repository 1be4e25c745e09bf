import {
  cellAddress,
  FIRST_COLUMN,
  KEY_COLUMN,
  layout,
  type Carry,
  type PlacedTable,
  type SheetPlan,
  type Translate,
  CarryMap,
} from "../../core/index";
import { carriedColumns } from "./carriedColumns";
import { CarriedCells } from "./CarriedCells";
import { carriedDrawing, withAnchors, type CarriedDrawing } from "./carriedDrawing";
import type { CarriedLooks } from "./CarriedLooks";
import { carriedNotes, carriedShapes, freshNotesByAddress } from "./carriedNotes";
import type { FormulaMover, TableHeaders } from "./FormulaMover";
import { FreshSheet } from "./FreshSheet";
import { relationsXml, relationXml, type Graft, type LongLists } from "./Graft";
import { addNotes } from "./notesXml";
import { relsPath, targetFrom } from "./partNames";
import { planSheet } from "./planSheet";
import type { PresentSheet, PresentTable } from "./PresentSheet";
import { RangeMover, type TablePair } from "./RangeMover";
import type { RefreshFinding } from "./RefreshFinding";
import { refreshedHead } from "./refreshedHead";
import { refreshedTable } from "./refreshedTable";
import { refreshedTail } from "./refreshedTail";
import { tableHeaders } from "./TableNames";
import { applyEdits, attributeOf, childrenOf, outline } from "./xmlPatch";
import { XML_HEAD } from "./xmlText";

const OWN_NAMES = new Set(["_xlnm.print_titles", "_xlnm._filterdatabase"]);

export interface Finished {
  readonly findings: readonly RefreshFinding[];
  /** Whether formulas of the user's stand in the sheet. */
  readonly hasFormulas: boolean;
}

/** One sheet of a workbook that a fresh one takes the place of, under the same name, path and number. */
export class SheetRefresh {
  readonly mover: RangeMover;
  /** New headers of our tables, by the tables' names. */
  readonly headers = new Map<string, TableHeaders>();
  private readonly places: CarryMap;
  private readonly tables: readonly PlacedTable[];
  private readonly pairs: ReadonlyMap<string, PresentTable>;
  private readonly drawing: CarriedDrawing | null;
  private readonly fresh: FreshSheet;

  constructor(
    private readonly graft: Graft,
    private readonly sheet: SheetPlan & { readonly carry: Carry },
    readonly present: PresentSheet,
    lists: LongLists,
  ) {
    this.places = new CarryMap(sheet.carry);
    this.tables = layout(sheet).placed.filter((one): one is PlacedTable => one.type === "table");
    this.mover = new RangeMover(this.places, this.tablePairs());
    this.pairs = this.presentTables();
    for (const [key, table] of this.pairs) this.headers.set(table.name.toLowerCase(), this.headersOf(key, table));
    this.drawing = carriedDrawing(present, this.places);
    this.freeParts();
    this.fresh = new FreshSheet(
      graft,
      {
        name: present.name,
        path: present.path,
        sheetId: present.sheetId,
        place: present.place,
        isTaken: (from, id) => this.keptRelations(from).has(id),
        table: (wish) => this.pairs.get(wish.slice("Klientela_".length)) ?? null,
      },
      lists,
    );
  }

  /** Writes the fresh sheet, so that all of its looks are known. */
  write(): void {
    planSheet(this.sheet).write(this.fresh);
  }

  /** Puts what is the user's into it, and both into the workbook. */
  finish(looks: CarriedLooks, formulas: FormulaMover, say: Translate | undefined): Finished {
    const { graft, present, places, fresh, tables, mover } = this;
    const { xml: freshXml } = fresh;
    const cells = new CarriedCells({
      present,
      places,
      freshXml,
      tables,
      looks,
      formulas,
      own: mover,
      lineHeight: graft.styles.lineHeight,
    });
    const rows = cells.rows();
    for (const { row, column, typed } of cells.typedOver) {
      const text = say?.("refresh.remark.typedOver", { typed }) ?? typed;
      fresh.notes.push({ row, column, text, isKept: true });
    }
    const legacyDrawing = this.writeNotes();
    const drawing = this.writeDrawing();
    const tail = refreshedTail(
      present,
      freshXml,
      {
        own: mover,
        formulas,
        pieces: (range) => mover.pieces(range),
        conditionFill: (index) => looks.conditionFill(index),
      },
      { drawing, legacyDrawing, tables: this.tableIds(formulas) },
    );
    const columns = cells.fresh.head.find(({ name }) => name === "cols");
    const widths = (columns === undefined ? [] : childrenOf(freshXml, columns)).map((one) =>
      freshXml.slice(one.start, one.openEnd),
    );
    const head = refreshedHead(present, freshXml, cells.fresh, carriedColumns(present, places, widths), cells);
    graft.put(present.path, `${XML_HEAD}${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`, null);
    this.writeParts();
    this.writeRelations();
    this.dropNames();
    this.moveThreads();
    return { findings: cells.findings, hasFormulas: cells.hasFormulas };
  }

  private tablePairs(): TablePair[] {
    const { built, goneRows } = this.present;
    return (built?.tables ?? []).flatMap((table) => {
      const fresh = this.tables.find(({ block }) => block.key === table.key);
      if (fresh === undefined) return [];
      const headerRow = table.headerRow >= 0 ? table.headerRow : table.keyRow + fresh.headerRow - fresh.keyRow;
      const endRow = Math.max(headerRow, table.endRow);
      let lastRow = endRow;
      while (lastRow > headerRow && goneRows.has(lastRow)) lastRow--;
      const { keyRow, totalRow } = table;
      return [{ old: { keyRow, totalRow, headerRow, firstRow: headerRow + 1, lastRow, endRow }, fresh }];
    });
  }

  /** Our tables that are parts, by the keys of their blocks. */
  private presentTables(): Map<string, PresentTable> {
    const found = new Map<string, PresentTable>();
    const built = this.present.built?.tables ?? [];
    built.forEach(({ key, keyRow }, index) => {
      const next = built[index + 1]?.keyRow ?? Infinity;
      const table = this.present.tables.find(
        ({ range }) => range.firstColumn === KEY_COLUMN && range.firstRow > keyRow && range.firstRow < next,
      );
      if (table !== undefined) found.set(key, table);
    });
    return found;
  }

  private headersOf(key: string, table: PresentTable): TableHeaders {
    const fresh = this.tables.find(({ block }) => block.key === key);
    const names = fresh === undefined ? [] : tableHeaders(fresh.block.columns);
    const headers = new Map<string, string | null>();
    const band = this.places.band(table.range.firstRow);
    table.columns.forEach(({ name }, index) => {
      const column = table.range.firstColumn + index;
      if (column === KEY_COLUMN) return;
      const target = this.places.columnIn(band, column);
      const header = target < FIRST_COLUMN ? null : (names[target - FIRST_COLUMN] ?? null);
      if (header !== name) headers.set(name.toLowerCase(), header);
    });
    return headers;
  }

  /** Takes away the parts that are ours; their names are used again. */
  private freeParts(): void {
    const { graft, present, drawing } = this;
    const free = (path: string): void => {
      if (present.original.has(path)) graft.free(path);
      if (present.original.has(relsPath(path))) graft.free(relsPath(path));
    };
    const charts = drawing === null ? [] : present.original.relationships(drawing.path);
    for (const { id, target } of charts) {
      if (drawing?.ourCharts.includes(id) !== true || drawing.relations.has(id)) continue;
      for (const own of present.original.relationships(target)) if (!own.isExternal) free(own.target);
      free(target);
    }
    if (drawing !== null) free(drawing.path);
    for (const { kind, target } of present.relations) if (kind === "comments") free(target);
    const boxes = present.partOf("legacyDrawing");
    if (boxes !== null) free(boxes.target);
    for (const { path } of this.pairs.values()) free(path);
  }

  /** Relationships of the user's, as they are written, by their ids. `from`: the sheet, or its drawing. */
  private keptRelations(from: string): Map<string, string> {
    const { present, drawing } = this;
    const isSheet = from === present.path;
    const path = relsPath(isSheet ? from : (drawing?.path ?? ""));
    const kept = new Map<string, string>();
    if (!isSheet && drawing === null) return kept;
    if (!present.original.has(path)) return kept;
    const gone = new Set([present.partOf("drawing")?.id, present.partOf("legacyDrawing")?.id]);
    for (const { relation } of this.pairs.values()) gone.add(relation);
    for (const { id, kind } of present.relations) if (kind === "comments") gone.add(id);
    const { xml, children } = outline(present.original.text(path), path);
    for (const child of children) {
      const id = attributeOf(xml, child, "Id") ?? "";
      if (isSheet ? gone.has(id) : drawing?.relations.has(id) !== true) continue;
      kept.set(id, xml.slice(child.start, child.end));
    }
    return kept;
  }

  private writeNotes(): string | undefined {
    const { present, places, fresh } = this;
    const pairs = this.tablePairs();
    const isHeader = (row: number, column: number): boolean => {
      const target = places.cell(row, column);
      const isRow = pairs.some(({ old }) => old.headerRow === row);
      const table = this.tables.find(({ headerRow }) => headerRow === target?.row);
      const own = target === null ? undefined : table?.block.columns[target.column - FIRST_COLUMN];
      return isRow && own !== undefined && own.carried !== true;
    };
    const notes = carriedNotes(present, places, isHeader, freshNotesByAddress(fresh.notes));
    const shapes = carriedShapes(present, places, notes);
    return addNotes(fresh.notes, fresh.measures!, fresh, { notes, shapes });
  }

  private writeDrawing(): string | undefined {
    const { drawing, fresh } = this;
    const own = fresh.parts.find(({ relation }) => relation === "drawing");
    if (drawing === null || drawing.anchors.length === 0) return own?.id;
    if (own !== undefined) {
      own.text = withAnchors(own.text, drawing);
      return own.id;
    }
    const empty =
      `${XML_HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ` +
      'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';
    return fresh.part({
      stem: "xl/drawings/drawing",
      extension: ".xml",
      contentType: "application/vnd.openxmlformats-officedocument.drawing+xml",
      relation: "drawing",
      text: withAnchors(empty, drawing),
    }).id;
  }

  /** Ids of the tables' relationships; columns of the user's within ours keep their formulas. */
  private tableIds(formulas: FormulaMover): string[] {
    const { fresh, places, mover, present } = this;
    const parts = fresh.parts.filter(({ relation }) => relation === "table");
    const lists = this.tables.filter(({ block }) => block.list);
    lists.forEach((table, index) => {
      const old = this.pairs.get(table.block.key);
      const part = parts[index];
      if (old !== undefined && part !== undefined)
        part.text = refreshedTable(part.text, table, old, places, formulas, mover);
    });
    const ours = new Set([...this.pairs.values()].map(({ relation }) => relation));
    return [
      ...parts.map(({ id }) => id),
      ...present.tables.flatMap(({ relation }) => (ours.has(relation) ? [] : [relation])),
    ];
  }

  private writeParts(): void {
    const { graft, fresh, drawing, present } = this;
    const sources = new Set([present.path, ...fresh.parts.map(({ from }) => from)]);
    for (const { path, text, contentType } of fresh.parts) graft.put(path, text, contentType);
    for (const { relation, path } of fresh.parts) if (relation === "drawing" && drawing !== null) sources.add(path);
    sources.delete(present.path);
    for (const from of sources) {
      const own = fresh.parts.filter((part) => part.from === from);
      const list = own.map(({ id, relation, path }) => relationXml(id, relation, targetFrom(from, path)));
      list.push(...this.keptRelations(from).values());
      if (list.length > 0) graft.put(relsPath(from), `${XML_HEAD}${relationsXml(list)}`, null);
    }
    const boxes = present.partOf("legacyDrawing");
    const vml = fresh.parts.find(({ relation }) => relation === "vmlDrawing");
    if (boxes === null || vml === undefined || !present.original.has(relsPath(boxes.target))) return;
    graft.put(relsPath(vml.path), present.original.text(relsPath(boxes.target)), null);
  }

  private writeRelations(): void {
    const { graft, fresh, present } = this;
    const own = fresh.parts.filter(({ from }) => from === present.path);
    const list = [
      ...own.map(({ id, relation, path }) => relationXml(id, relation, targetFrom(present.path, path))),
      ...this.keptRelations(present.path).values(),
    ];
    const path = relsPath(present.path);
    if (list.length > 0) graft.put(path, `${XML_HEAD}${relationsXml(list)}`, null);
    else if (present.original.has(path)) graft.free(path);
  }

  /** Titles of printing are defined anew; a filter of ours belongs to its table. */
  private dropNames(): void {
    const { graft, present } = this;
    const { xml, children } = graft.original.workbook;
    const list = children.find((child) => child.name === "definedNames");
    const hasFilter = present.tailOf("autoFilter").length > 0;
    for (const name of list === undefined ? [] : childrenOf(xml, list)) {
      if (Number(attributeOf(xml, name, "localSheetId") ?? -1) !== present.place) continue;
      const key = (attributeOf(xml, name, "name") ?? "").toLowerCase();
      if (!OWN_NAMES.has(key) || (hasFilter && key.endsWith("filterdatabase"))) continue;
      graft.edit([{ at: name.start, until: name.end, text: "" }]);
    }
  }

  /** Conversations at cells go with them. */
  private moveThreads(): void {
    const { graft, present, places } = this;
    for (const { kind, target } of present.relations) {
      if (kind !== "threadedComment" || !present.original.has(target)) continue;
      const { xml, children } = outline(present.original.text(target), target);
      const edits = children.flatMap((one) => {
        const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(attributeOf(xml, one, "ref") ?? "") ?? [];
        if (letters === undefined) return [];
        const text = xml.slice(one.start, one.end);
        const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        const place = places.cell(Number(digits) - 1, column);
        const moved = place === null ? "" : text.replace(/(\sref=")[^"]*/, `$1${cellAddress(place.row, place.column)}`);
        return [{ at: one.start, until: one.end, text: moved }];
      });
      graft.replace(target, applyEdits(xml, edits));
    }
  }
}
