import type { Carry, Plan, SheetPlan, Translate } from "../../core/index";
import { colours } from "../../core/index";
import { colourBook } from "../grid/colours";
import { lookBook } from "../grid/gridLooks";
import { parseRange } from "../grid/ranges";
import { GridFault } from "../GridFault";
import { CarriedLooks } from "./CarriedLooks";
import { sharedTexts } from "./cellValueIn";
import { emptyPackage } from "./emptyPackage";
import { FormulaMover, type TableHeaders } from "./FormulaMover";
import { Graft } from "./Graft";
import { ListSheet } from "./ListSheet";
import { movedElements, movedPivotSource, movedSheet, type MovedPart } from "./movedElements";
import { planSheet } from "./planSheet";
import { LIST_SHEET, presentLists } from "./presentLists";
import { PresentSheet } from "./PresentSheet";
import type { RefreshFinding } from "./RefreshFinding";
import { SheetRefresh } from "./SheetRefresh";
import { treeOf } from "./treeOf";
import { rangeText } from "./worksheetXml";
import { attributeOf, childrenOf } from "./xmlPatch";
import { formulaText, unescapeXml } from "./xmlText";

export interface AddOptions {
  /** ISO time of a new workbook: the clock is the caller's, so that the same input gives the same bytes. */
  readonly now: string;
  /** Says what a note at a cell says that had been typed over. Without it the note is only what was typed. */
  readonly say?: Translate;
  /** The workbook is read again at once: nothing of it is packed. */
  readonly stored?: true;
}

export interface Applied {
  readonly bytes: Uint8Array;
  /** Of the plan's sheets in their order: a refreshed sheet keeps its name, a taken name gets a number. */
  readonly names: readonly string[];
  /** Other sheets that were changed, because formulas in them point into a refreshed one. */
  readonly touched: readonly string[];
  readonly findings: readonly RefreshFinding[];
}

type Refreshed = SheetPlan & { readonly carry: Carry };

const CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const YOUNG_CHART = "application/vnd.ms-office.chartex+xml";
const TABLE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const PIVOT = "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml";

/**
 * Carries out a plan in a workbook, or in a new one where `original` is null. Sheets with `carry` take the place of the
 * present sheet of that name: they keep name, tab, path and tables, and what is the user's in them goes to its new place.
 * The others are added behind. What elsewhere points into a refreshed sheet goes on meaning the same.
 *
 * Throws a `GridFault` (`noSheet`) where a sheet to be refreshed isn't there, a `PackageFault` where the file can't be
 * written to; the workbook is written whole or not at all.
 */
export function applyPlan(original: Uint8Array | null, plan: Plan, options: AddOptions): Applied {
  if (original === null && plan.sheets.length === 0) throw new Error("applyPlan: a new workbook needs a sheet");
  return new Applying(new Graft(original ?? emptyPackage(options.now), options.stored), plan, options.say).apply();
}

/** One plan being carried out. */
class Applying {
  private readonly lists: ListSheet;
  private readonly findings: RefreshFinding[] = [];
  private readonly touched: string[] = [];
  /** Whether formulas of the user's may show what was refreshed. */
  private isRead = false;
  private texts: readonly (string | undefined)[] | null = null;

  constructor(
    private readonly graft: Graft,
    private readonly plan: Plan,
    private readonly say: Translate | undefined,
  ) {
    const present = presentLists(graft.original, (index) => this.text(index));
    this.lists = new ListSheet(() => graft.reserve(LIST_SHEET), present);
  }

  apply(): Applied {
    const { graft, lists, plan } = this;
    const refreshes = this.refreshes();
    for (const refresh of refreshes.values()) refresh.write();
    const names = plan.sheets.map((sheet) => refreshes.get(sheet)?.present.name ?? graft.add(planSheet(sheet), lists));
    if (refreshes.size > 0) this.refresh([...refreshes.values()]);
    const own = lists.draft();
    if (own !== null) graft.add(own, lists);
    return { bytes: graft.finish(), names, touched: this.touched, findings: this.findings };
  }

  private refreshes(): Map<SheetPlan, SheetRefresh> {
    const { graft, lists, plan } = this;
    const isGone = this.goneLooks();
    const refreshed = plan.sheets.filter((sheet): sheet is Refreshed => sheet.carry !== undefined);
    return new Map(
      refreshed.map((sheet) => {
        const place = graft.original.sheets.findIndex(({ name }) => name === sheet.carry.sheet);
        if (typeof graft.original.sheets[place]?.path !== "string")
          throw new GridFault("noSheet", sheet.carry.sheet, "");
        const present = new PresentSheet(graft.original, place, (index) => this.text(index), isGone);
        return [sheet, new SheetRefresh(graft, sheet, present, lists)];
      }),
    );
  }

  private refresh(refreshes: readonly SheetRefresh[]): void {
    const { graft, findings } = this;
    const tables = new Map<string, TableHeaders>(refreshes.flatMap(({ headers }) => [...headers]));
    const formulas = new FormulaMover(
      refreshes.map(({ present, mover }) => [present.name, mover] as const),
      tables,
    );
    const looks = new CarriedLooks(graft.styles, this.theme());
    for (const refresh of refreshes) {
      const { findings: own, hasFormulas } = refresh.finish(looks, formulas, this.say);
      findings.push(...own);
      this.isRead ||= hasFormulas;
    }
    const done = new Set(refreshes.map(({ present }) => present.path));
    this.otherSheets(formulas, done);
    this.names(formulas);
    this.otherParts(formulas);
    this.pivots(refreshes);
    // it must name no cell without a formula, and programs make it anew
    for (const { kind, target } of graft.original.workbookRels) if (kind === "calcChain") graft.drop(target);
    if (this.isRead) graft.computeAnew();
  }

  private otherSheets(formulas: FormulaMover, done: ReadonlySet<string>): void {
    const { graft } = this;
    for (const { name, path } of graft.original.sheets) {
      if (path === null || done.has(path)) continue;
      const xml = graft.original.text(path);
      if (!formulas.mention.test(xml)) continue;
      this.isRead = true;
      const moved = movedSheet(xml, path, formulas);
      this.tell(moved, name);
      if (moved.xml === xml) continue;
      this.touched.push(name);
      graft.replace(path, moved.xml);
    }
  }

  private tell({ told }: MovedPart, sheet: string): void {
    for (const { address, moved } of told) {
      if (moved.isLoose) this.findings.push({ kind: "looseReference", sheet, address });
      if (moved.isGone) this.findings.push({ kind: "lostReference", sheet, address });
    }
  }

  private names(formulas: FormulaMover): void {
    const { xml, children } = this.graft.original.workbook;
    const list = children.find((child) => child.name === "definedNames");
    for (const name of list === undefined ? [] : childrenOf(xml, list)) {
      if (/^_xlnm\.Print_Titles$/i.test(attributeOf(xml, name, "name") ?? "")) continue;
      const formula = unescapeXml(xml.slice(name.openEnd, name.closeStart));
      const moved = formulas.move(formula, null);
      const address = attributeOf(xml, name, "name") ?? "";
      this.tell({ xml: "", told: [{ address, moved }] }, "");
      if (moved.formula === formula) continue;
      this.graft.edit([{ at: name.openEnd, until: name.closeStart, text: formulaText(moved.formula) }]);
    }
  }

  /** Charts and tables, wherever they stand; those that were ours are written anew. */
  private otherParts(formulas: FormulaMover): void {
    const { graft } = this;
    for (const path of [CHART, YOUNG_CHART, TABLE].flatMap((type) => graft.original.partsOfType(type))) {
      if (graft.isWritten(path)) continue;
      const xml = graft.original.text(path);
      if (!formulas.mention.test(xml)) continue;
      const moved = movedElements(xml, formulas, null);
      if (moved.xml !== xml) graft.replace(path, moved.xml);
    }
  }

  private pivots(refreshes: readonly SheetRefresh[]): void {
    const { graft } = this;
    const movers = new Map(refreshes.map(({ present, mover }) => [present.name.toLowerCase(), mover]));
    for (const path of graft.original.partsOfType(PIVOT)) {
      const xml = graft.original.text(path);
      const moved = movedPivotSource(xml, (sheet, text) => {
        const range = parseRange(text);
        const target = range === null ? null : movers.get(sheet.toLowerCase())?.move(range, "range");
        return target === null || target === undefined ? null : rangeText(target.range);
      });
      if (moved !== xml) graft.replace(path, moved);
    }
  }

  private text(index: number): string | undefined {
    if (this.texts === null) {
      const part = this.graft.original.workbookRels.find((one) => one.kind === "sharedStrings");
      const isThere = part !== undefined && this.graft.original.has(part.target);
      this.texts = isThere ? sharedTexts(this.graft.original.text(part.target)) : [];
    }
    return this.texts[index];
  }

  private theme(): string | null {
    const theme = this.graft.original.workbookRels.find((one) => one.kind === "theme");
    return theme === undefined || !this.graft.original.has(theme.target)
      ? null
      : this.graft.original.text(theme.target);
  }

  /** Which looks show the ground of rows that are only kept. */
  private goneLooks(): (style: number) => boolean {
    const path = this.graft.original.stylesPath;
    if (path === null) return () => false;
    const styles = treeOf(this.graft.original.text(path));
    const { cells } = lookBook(styles, colourBook(null, styles));
    return (style) => cells[style]?.fill === colours.goneFill;
  }
}
