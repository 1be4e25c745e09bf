import { cellAddress } from "../../core/index";
import type { CellChange, GridChanges, SheetChange } from "../grid/GridChanges";
import { GridFault } from "../GridFault";
import { sharedTexts } from "./cellValueIn";
import { DerivedLooks } from "./DerivedLooks";
import { emptyPackage, PLAIN_STYLES } from "./emptyPackage";
import { Graft } from "./Graft";
import { gridSheet } from "./gridSheet";
import { ListSheet } from "./ListSheet";
import type { OriginalPackage } from "./OriginalPackage";
import { LIST_SHEET } from "./presentLists";
import { scanSheet } from "./sheetScan";
import { SheetPatch } from "./SheetPatch";
import { namesColumn, tableHeads } from "./tableHeads";
import { attributeOf, childrenOf } from "./xmlPatch";

type Patch = Extract<SheetChange, { type: "patch" }>;

const MOST_TEXT = 32_767;
const MOST_FORMULA = 8_192;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const ANY_FORMULA = /<(?:[\w.-]+:)?f[\s>/]/;

export interface SaveOptions {
  /** ISO time of a new workbook. */
  readonly now: string;
}

/**
 * Writes what the user did in the grid into his own workbook, which is not rewritten: all parts keep their bytes but
 * those of the sheets that he changed and, as far as it is needed, the lists of sheets, looks and types; within a
 * changed sheet only the touched cells are other than before. `base` null: a new workbook of the added sheets.
 *
 * - Texts are written into their cells (`inlineStr`), so that the list of shared texts stays as it is.
 * - A cell keeps its look; in a workbook that counts from 1904, numbers are shifted where the look shows days, just as
 *   they are in reading.
 * - When something was typed and there are formulas, Excel is told to compute all of them on opening. The order of
 *   computing, a part that Excel makes anew, is left out when a formula came or went: it must name no cell without one.
 *
 * Throws a {@link GridFault} for what would harm the file, a `PackageFault` where the file can't be written to; the
 * workbook is written whole or not at all.
 */
export function saveGrid(base: Uint8Array | null, changes: GridChanges, options: SaveOptions): Uint8Array {
  const patches = changes.sheets.filter((sheet) => sheet.type === "patch");
  const added = changes.sheets.filter((sheet) => sheet.type === "added");
  if (base === null && added.length === 0) throw new Error("saveGrid: a new workbook needs a sheet");
  if (base !== null && changes.sheets.length === 0) return base;
  for (const sheet of patches) checkCells(sheet.sheet, sheet.cells);
  for (const sheet of added) checkCells(sheet.sheet, sheet.content.cells);
  return new Saving(base ?? emptyPackage(options.now)).save(patches, added);
}

/** One saving. */
class Saving {
  private readonly graft: Graft;
  private readonly original: OriginalPackage;
  private readonly looks: DerivedLooks;
  private texts: readonly (string | undefined)[] | null = null;
  private formulasMoved = false;
  private hasFormulas = false;
  /** Parts that are changed, as they are by now. */
  private readonly parts = new Map<string, string>();
  /** Of sheets whose formulas were looked for. */
  private readonly scanned = new Set<string>();

  constructor(base: Uint8Array) {
    this.graft = new Graft(base);
    this.original = this.graft.original;
    const { stylesPath } = this.original;
    const styles = stylesPath === null ? PLAIN_STYLES : this.original.text(stylesPath);
    this.looks = new DerivedLooks(this.graft.styles, styles, () => {
      const theme = this.original.workbookRels.find((one) => one.kind === "theme");
      return theme === undefined ? null : this.original.text(theme.target);
    });
  }

  save(patches: readonly Patch[], added: readonly Extract<SheetChange, { type: "added" }>[]): Uint8Array {
    for (const patch of patches) this.patch(patch);
    for (const [path, xml] of this.parts) this.graft.replace(path, xml);
    const lists = new ListSheet(() => this.graft.reserve(LIST_SHEET));
    for (const { sheet, content } of added) {
      this.graft.add(gridSheet(sheet, content, this.looks), lists);
      this.hasFormulas ||= content.cells.some((cell) => cell.formula !== null);
    }
    const isTyped = added.length > 0 || patches.some((patch) => patch.cells.some((cell) => cell.typed));
    if (isTyped && (this.hasFormulas || this.formulasElsewhere())) this.graft.computeAnew();
    if (this.formulasMoved) {
      for (const { kind, target } of this.original.workbookRels) if (kind === "calcChain") this.graft.drop(target);
    }
    return this.graft.finish();
  }

  private patch(patch: Patch): void {
    const path = this.sheetPath(patch.sheet);
    const heads = tableHeads(this.original, path, patch.sheet, patch.cells, (header) => this.isNamed(header));
    for (const [table, xml] of heads.parts) this.parts.set(table, xml);
    const wanted = new Set([...patch.cells.map((cell) => cell.row), ...patch.heights.map(({ row }) => row)]);
    const inOrder = [...wanted].sort((a, b) => a - b);
    const before = this.parts.get(path) ?? this.original.text(path);
    const scanned = scanSheet(before, path, inOrder);
    this.scanned.add(path);
    const setting = {
      isDay: (style: number) => this.graft.styles.isDay(style),
      look: (style: number, change: CellChange) =>
        change.look === undefined ? style : this.looks.index(style, change.look),
      dayShift: this.graft.dayShift,
      text: (index: number) => this.text(index),
    };
    const sheet = new SheetPatch(scanned, patch, setting, heads.texts);
    const after = sheet.apply();
    if (after !== before) this.parts.set(path, after);
    this.formulasMoved ||= sheet.formulasMoved;
    this.hasFormulas ||= scanned.hasFormulas || sheet.formulasMoved;
  }

  private sheetPath(name: string): string {
    const sheet = this.sheets().find((one) => one.name === name);
    if (sheet?.path === undefined) throw new GridFault("noSheet", name, "");
    return sheet.path;
  }

  private sheets(): { readonly name: string; readonly path: string | undefined }[] {
    const { workbook, workbookRels } = this.original;
    const list = workbook.children.find((child) => child.name === "sheets");
    return (list === undefined ? [] : childrenOf(workbook.xml, list)).map((sheet) => {
      const id = attributeOf(workbook.xml, sheet, "id");
      const relation = workbookRels.find((one) => one.id === id && one.kind === "worksheet");
      return { name: attributeOf(workbook.xml, sheet, "name") ?? "", path: relation?.target };
    });
  }

  private text(index: number): string | undefined {
    if (this.texts === null) {
      const part = this.original.workbookRels.find((one) => one.kind === "sharedStrings");
      this.texts = part === undefined ? [] : sharedTexts(this.original.text(part.target));
    }
    return this.texts[index];
  }

  private formulasElsewhere(): boolean {
    if (this.original.workbookRels.some(({ kind }) => kind === "calcChain")) return true;
    return this.sheets().some(
      ({ path }) => path !== undefined && !this.scanned.has(path) && ANY_FORMULA.test(this.original.text(path)),
    );
  }

  /** Whether a formula anywhere names a column of a table. */
  private isNamed(header: string): boolean {
    const sheets = this.sheets().flatMap(({ path }) => (path === undefined ? [] : [path]));
    const tables = sheets.flatMap((path) =>
      this.original.relationships(path).flatMap(({ kind, target }) => (kind === "table" ? [target] : [])),
    );
    return [this.original.workbookPath, ...sheets, ...tables].some((path) =>
      namesColumn(this.original.text(path), header),
    );
  }
}

/** Refuses what no cell can hold, before anything is done. */
function checkCells(sheet: string, cells: readonly CellChange[]): void {
  for (const { row, column, value, formula, typed } of cells) {
    const fault = (code: "outside" | "textTooLong" | "formulaTooLong"): GridFault =>
      new GridFault(code, sheet, cellAddress(row, column));
    if (!(row >= 0 && row < MOST_ROWS && column >= 0 && column < MOST_COLUMNS)) throw fault("outside");
    if (!typed) continue;
    if (typeof value === "string" && value.length > MOST_TEXT) throw fault("textTooLong");
    if (formula !== null && formula.length > MOST_FORMULA) throw fault("formulaTooLong");
  }
}
