import { colours, freeSheetName } from "../../core/index";
import { PLAIN_STYLES } from "./emptyPackage";
import type { Measures } from "./measures";
import { nameEdits, type LocalName } from "./nameEdits";
import type { CellNote } from "./cellNotes";
import { CONTENT_TYPES, MAIN_NAMESPACE, OriginalPackage } from "./OriginalPackage";
import { PartNames, relsPath, resolveTarget, targetFrom } from "./partNames";
import { PartStream, textPart } from "./PartStream";
import { StyleBook } from "./StyleBook";
import { TableNames } from "./TableNames";
import { changedAttributes } from "./tagAttributes";
import { applyEdits, appendToList, attributeOf, childrenOf, namespaceOf, outline, type XmlEdit } from "./xmlPatch";
import { XML_HEAD, xmlAttribute } from "./xmlText";
import { writeZip, type ZipEntry } from "../zip/zipContainer";

export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DAYS_TO_1904 = 1462;
const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
];

/** A sheet that is to be added: it writes its own parts once its name is known. */
export interface SheetDraft {
  readonly name: string;
  readonly hidden?: boolean;
  write(build: SheetBuild): void;
}

/** What a sheet is given while it is being written. */
export interface SheetBuild {
  /** The name that it got. */
  readonly name: string;
  /** Shown when the workbook opens: only in a workbook that was empty. */
  readonly selected: boolean;
  readonly sheetId: number;
  /** Added to serial days: workbooks of old Macs count them from 1904. */
  readonly dayShift: number;
  readonly styles: StyleBook;
  readonly tables: Pick<TableNames, "next">;
  readonly lists: LongLists;
  /** The sheet's own part. */
  readonly out: Pick<PartStream, "write">;
  /** Adds a part that `from` (the sheet where it is left out) points to; gives the id of the relationship. */
  part(part: NewPart, from?: string): { readonly id: string; readonly path: string };
  /** Takes the notes, where they are not to be written at once. */
  takeNotes?(notes: readonly CellNote[], measures: Measures): void;
  /** Defines a name that belongs to the sheet. */
  define(name: string, formula: string, hidden?: boolean): void;
}

export interface NewPart {
  /** `xl/charts/chart` */
  readonly stem: string;
  readonly extension: ".xml" | ".vml";
  readonly contentType: string;
  /** Last word of the relationship's type. */
  readonly relation: string;
  /** A function where the part points to others: it adds them, from its own path. */
  readonly text: string | ((path: string) => string);
}

/** Lists of words that are too long to stand in a validation: they get a hidden sheet of their own. */
export interface LongLists {
  /** The range that holds the words, as a formula. */
  range(words: readonly string[]): string;
}

/** The user's package and what is appended to it. Every part of his keeps its bytes, four patched ones apart. */
export class Graft {
  readonly styles: StyleBook;
  /** The user's package, as it was. */
  readonly original: OriginalPackage;
  private readonly names: PartNames;
  readonly tables: TableNames;
  private readonly sheetNames: Set<string>;
  private readonly reserved = new Set<string>();
  private readonly firstSheet: number;
  private nextSheetId: number;
  private readonly relationIds: Set<string>;
  private readonly added: ZipEntry[] = [];
  private readonly overrides: { path: string; type: string }[] = [];
  private readonly sheets: { name: string; id: number; relation: string; path: string; hidden: boolean }[] = [];
  private readonly locals: LocalName[] = [];
  private readonly replaced = new Map<string, string>();
  private readonly dropped = new Set<string>();
  private readonly workbookEdits: XmlEdit[] = [];
  private isComputedAnew = false;

  /** `stored`: what is written isn't packed, for a workbook that is read again at once. */
  constructor(
    bytes: Uint8Array,
    private readonly stored = false,
  ) {
    this.original = new OriginalPackage(bytes);
    const { workbook } = this.original;
    this.names = new PartNames(this.original.entries.map((entry) => entry.name));
    const list = workbook.children.find((child) => child.name === "sheets");
    const present = list === undefined ? [] : childrenOf(workbook.xml, list);
    this.sheetNames = new Set(present.map((sheet) => (attributeOf(workbook.xml, sheet, "name") ?? "").toLowerCase()));
    this.firstSheet = present.length;
    this.nextSheetId = Math.max(0, ...present.map((sheet) => Number(attributeOf(workbook.xml, sheet, "sheetId")))) + 1;
    this.relationIds = new Set(this.original.workbookRels.map((one) => one.id));
    this.tables = TableNames.of(this.original);
    const styles = this.original.stylesPath;
    this.styles = new StyleBook(
      styles === null ? PLAIN_STYLES : this.original.text(styles),
      styles ?? "",
      colours.line,
    );
  }

  /** Keeps a name for a sheet that is added later under just that name. */
  reserve(wish: string): string {
    const name = freeSheetName(wish, this.sheetNames);
    this.reserved.add(name);
    return name;
  }

  /** Adds a sheet behind the present ones and returns the name that it got. */
  add(draft: SheetDraft, lists: LongLists): string {
    const name = this.reserved.delete(draft.name) ? draft.name : freeSheetName(draft.name, this.sheetNames);
    const sheet = this.firstSheet + this.sheets.length;
    const path = this.names.pick("xl/worksheets/sheet", ".xml");
    const out = new PartStream(path, this.stored);
    const relations = new Map<string, string[]>();
    const sheetId = this.nextSheetId++;
    this.sheets.push({ name, id: sheetId, relation: this.relationId(), path, hidden: draft.hidden === true });
    this.overrides.push({ path, type: `${SPREADSHEET}.worksheet+xml` });
    draft.write({
      name,
      sheetId,
      dayShift: this.dayShift,
      selected: sheet === 0,
      styles: this.styles,
      tables: this.tables,
      lists,
      out,
      part: (part, from = path) => {
        const own = this.names.pick(part.stem, part.extension);
        const list = relations.get(from) ?? [];
        relations.set(from, list);
        const id = `rId${list.length + 1}`;
        list.push(relationXml(id, part.relation, targetFrom(from, own)));
        this.overrides.push({ path: own, type: part.contentType });
        this.added.push(this.part(own, typeof part.text === "string" ? part.text : part.text(own)));
        return { id, path: own };
      },
      define: (local, formula, hidden = false) => this.define({ name: local, sheet, formula, hidden }),
    });
    this.added.push(out.finish());
    for (const [from, list] of relations) {
      this.added.push(this.part(relsPath(from), `${XML_HEAD}${relationsXml(list)}`));
    }
    return name;
  }

  /** Days in cells are less by this in workbooks of old Macs, which count them from 1904. */
  get dayShift(): number {
    return this.original.countsFrom1904 ? -DAYS_TO_1904 : 0;
  }

  /** Puts another text into a part of the user's. */
  replace(path: string, xml: string): void {
    this.replaced.set(path.toLowerCase(), xml);
  }

  /** Takes away a part of the workbook's that programs make anew when it is missing. */
  drop(path: string): void {
    this.dropped.add(path.toLowerCase());
  }

  /** A free name for a part. */
  pick(stem: string, extension: string): string {
    return this.names.pick(stem, extension);
  }

  /** Takes away a part whose name may then be given out again. */
  free(path: string): void {
    this.drop(path);
    this.names.release(path);
  }

  /** Writes a part that the user's package has, had until now, or hasn't; `type` null: it is known by its ending. */
  put(path: string, xml: string, type: string | null): void {
    if (type !== null) this.overrides.push({ path, type });
    if (!this.original.has(path)) {
      this.added.push(this.part(path, xml));
      return;
    }
    this.dropped.delete(path.toLowerCase());
    this.replace(path, xml);
  }

  /** Whether a part goes or was written anew. */
  isWritten(path: string): boolean {
    return this.dropped.has(path.toLowerCase()) || this.replaced.has(path.toLowerCase());
  }

  /** Defines a name that belongs to a sheet, which is counted from 0. */
  define(local: LocalName): void {
    this.locals.push(local);
  }

  /** Changes the list of the workbook; edits must not overlap. */
  edit(edits: readonly XmlEdit[]): void {
    this.workbookEdits.push(...edits);
  }

  /** Has every formula computed when the workbook is opened. */
  computeAnew(): void {
    this.isComputedAnew = true;
  }

  /** The workbook with the sheets. */
  finish(): Uint8Array {
    const patched = new Map<string, string>();
    const { original } = this;
    const rels = relsPath(original.workbookPath);
    const relations = this.sheets.map((sheet) =>
      relationXml(sheet.relation, "worksheet", targetFrom(original.workbookPath, sheet.path)),
    );
    if (original.stylesPath !== null) patched.set(original.stylesPath, this.styles.toXml());
    else if (this.sheets.length > 0 || this.styles.isLonger) {
      const path = this.names.pick("xl/styles", ".xml");
      this.added.push(this.part(path, this.styles.toXml()));
      this.overrides.push({ path, type: `${SPREADSHEET}.styles+xml` });
      relations.push(relationXml(this.relationId(), "styles", targetFrom(original.workbookPath, path)));
    }
    patched.set(original.workbookPath, this.workbookXml());
    patched.set(rels.toLowerCase(), appended(this.withoutDropped(rels, "Target"), rels, relations));
    patched.set(CONTENT_TYPES, this.typesXml());
    const kept = original.entries.flatMap((entry) => {
      const key = entry.name.toLowerCase();
      if (this.dropped.has(key)) return [];
      const text = this.replaced.get(key) ?? patched.get(entry.name) ?? patched.get(key);
      // what came out as it was isn't packed anew
      return text === undefined || text === original.text(entry.name) ? [entry] : [this.part(entry.name, text)];
    });
    return writeZip([...kept, ...this.added]);
  }

  private part(name: string, xml: string): ZipEntry {
    return textPart(name, xml, this.stored);
  }

  private workbookXml(): string {
    const { workbook } = this.original;
    const sheets = this.sheets.map(({ name, id, relation, hidden }) => {
      const state = hidden ? ' state="hidden"' : "";
      return `<sheet name="${xmlAttribute(name)}" sheetId="${id}"${state} xmlns:r="${RELATIONSHIPS}" r:id="${relation}"/>`;
    });
    const edits = appendToList(workbook, "sheets", sheets, WORKBOOK_ORDER, false);
    const names = nameEdits(workbook, this.locals, WORKBOOK_ORDER);
    return applyEdits(workbook.xml, [...edits, ...names, ...this.workbookEdits, ...this.computingEdits()]);
  }

  private computingEdits(): XmlEdit[] {
    if (!this.isComputedAnew) return [];
    const { workbook } = this.original;
    const present = workbook.children.find((child) => child.name === "calcPr");
    if (present === undefined) {
      const before = workbook.children.filter((child) => WORKBOOK_ORDER.includes(child.name)).at(-1);
      const at = before?.end ?? workbook.root.openEnd;
      return [{ at, until: at, text: `<${workbook.root.prefix}calcPr fullCalcOnLoad="1"/>` }];
    }
    const tag = workbook.xml.slice(present.start, present.openEnd);
    const attributes = changedAttributes(tag, new Map([["fullCalcOnLoad", "1"]]));
    const text = `<${present.prefix}calcPr${attributes}${present.selfClosing ? "/>" : ">"}`;
    return [{ at: present.start, until: present.openEnd, text }];
  }

  /** A list of relationships or types without the lines of parts that were taken away. */
  private withoutDropped(path: string, attribute: "Target" | "PartName"): string {
    const xml = this.original.text(path);
    if (this.dropped.size === 0) return xml;
    const lines = outline(xml, path).children.filter((child) => {
      const target = attributeOf(xml, child, attribute);
      if (target === null) return false;
      const part = attribute === "Target" ? resolveTarget(this.original.workbookPath, target) : target.slice(1);
      return this.dropped.has(part.toLowerCase());
    });
    return applyEdits(
      xml,
      lines.map(({ start, end }) => ({ at: start, until: end, text: "" })),
    );
  }

  private typesXml(): string {
    const xml = this.withoutDropped(CONTENT_TYPES, "PartName");
    const types = outline(xml, CONTENT_TYPES);
    const present = new Set(
      types.children.map((child) => (attributeOf(xml, child, "PartName") ?? "").slice(1).toLowerCase()),
    );
    const items = this.overrides
      .filter(({ path }) => !present.has(path.toLowerCase()))
      .map(({ path, type }) => `<Override PartName="/${xmlAttribute(path)}" ContentType="${type}"/>`);
    const hasVml = types.children.some(
      (child) => child.name === "Default" && attributeOf(xml, child, "Extension")?.toLowerCase() === "vml",
    );
    // programs look for drawings of notes by their ending
    if (!hasVml && this.overrides.some(({ path }) => path.endsWith(".vml"))) {
      items.unshift(
        '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
      );
    }
    return appended(xml, CONTENT_TYPES, items);
  }

  private relationId(): string {
    for (let number = this.relationIds.size + 1; ; number++) {
      const id = `rId${number}`;
      if (this.relationIds.has(id)) continue;
      this.relationIds.add(id);
      return id;
    }
  }
}

export function relationXml(id: string, relation: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${relation}" Target="${xmlAttribute(target)}"/>`;
}

export function relationsXml(list: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

/** Appends items to the root of a part. */
function appended(xml: string, part: string, items: readonly string[]): string {
  if (items.length === 0) return xml;
  const { root } = outline(xml, part);
  const namespace = root.prefix === "" ? "" : ` xmlns="${namespaceOf(xml, root)}"`;
  const text = items.map((item) => item.replace(/^<\w+/, `$&${namespace}`)).join("");
  if (root.selfClosing) {
    const open = xml.slice(root.start, root.end).replace(/\s*\/>$/, ">");
    const tag = `${root.prefix}${root.name}`;
    return applyEdits(xml, [{ at: root.start, until: root.end, text: `${open}${text}</${tag}>` }]);
  }
  return applyEdits(xml, [{ at: root.closeStart, until: root.closeStart, text }]);
}

export { MAIN_NAMESPACE };
