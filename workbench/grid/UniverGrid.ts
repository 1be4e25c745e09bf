import {
  CommandType,
  CustomCommandExecutionError,
  ICommandService,
  IConfigService,
  IUndoRedoService,
  IUniverInstanceService,
  LifecycleService,
  RedoCommand,
  UndoCommand,
  UniverInstanceType,
  type ICommandInfo,
  type IExecutionOptions,
  type IWorkbookData,
  type LocaleType,
  type Univer,
} from "@univerjs/core";
import {
  FormulaDataModel,
  HoverManagerService,
  IRenderManagerService,
  IEditorBridgeService,
  SheetInterceptorService,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { FunctionError, CellBlock, Language } from "../../core/index";
import type { GridChanges, GridSheet, GridWorkbook } from "../../files/index";
import { allChanges } from "./allChanges";
import { Book, type ShownSheet } from "./Book";
import { valueOfCell } from "./cells";
import { COPY, Cut, CUT, dropMerges, PASTES } from "./Cut";
import { ChartLayer } from "./ChartLayer";
import { chartSourceOf } from "./chartSource";
import { keepAccessible } from "./accessible";
import { computeOnOpening } from "./computeOnOpening";
import type { GridOptions } from "./createGrid";
import { endTyping } from "./endTyping";
import { extraSteps } from "./extras";
import { Focus } from "./Focus";
import { formulasComputed } from "./formulasComputed";
import type { FunctionFaults } from "./FunctionFaults";
import type { CellPlace, Grid, GridEvent, SheetOnGrid } from "./Grid";
import { isLostMutation, refusalOfCommand, refusalOfOperation, type Refusal } from "./guards";
import { releaseHeld } from "./held";
import { showHeld } from "./heldInEditor";
import { Journal } from "./Journal";
import { extentOf, liveBlocks, type Extent } from "./liveBlocks";
import { liveCell } from "./LiveSheet";
import { localeNames } from "./locale";
import { rendered } from "./rendered";
import { restoreChanges } from "./restoreChanges";
import { namedStyles } from "./snapshot";
import { seedSpills } from "./spills";
import { SheetShelf } from "./SheetShelf";
import { Stillness } from "./Stillness";
import { widenHeads } from "./widenHeads";
import { keepTabNames } from "./tabNames";
import { putDark, putLanguage, putMenu, putNumbers } from "./univer";

/** The grid of Univer behind the port. */
export class UniverGrid implements Grid {
  private readonly book: Book;
  private readonly journal = new Journal();
  private readonly stillness = new Stillness();
  private readonly charts: ChartLayer;
  private readonly cut: Cut;
  private readonly focus: Focus;
  private readonly shelf: SheetShelf;
  private readonly accessible: ReturnType<typeof keepAccessible>;
  private readonly listeners = new Set<(event: GridEvent) => void>();
  private readonly ending: (() => void)[] = [];
  private active: { unsubscribe(): void } | null = null;
  private units = 0;
  private looks: GridWorkbook["looks"] = [];
  private language: Language;
  private dark: boolean;
  /** Above zero: what happens is ours, not the user's. */
  private ours = 0;

  constructor(
    private readonly univer: Univer,
    options: GridOptions,
    container: HTMLElement,
    private readonly faults: FunctionFaults,
  ) {
    this.language = options.language;
    this.dark = options.dark;
    this.book = new Book(univer);
    this.charts = new ChartLayer(this.get(IRenderManagerService), () =>
      chartSourceOf(
        this.book,
        (element, data, size) =>
          options.drawChart(element, data, { ...size, language: this.language, dark: this.dark }),
        this.language,
      ),
    );
    const commands = this.commands;
    const selected = () => this.get(SheetsSelectionsService).getCurrentLastSelection()?.range ?? null;
    this.cut = new Cut(commands, this.book, selected);
    this.accessible = keepAccessible(container, options.language);
    this.focus = new Focus(commands, () => this.get(SheetsSelectionsService), this.book);
    this.shelf = new SheetShelf({
      commands,
      book: this.book,
      journal: this.journal,
      focus: this.focus,
      steps: () => this.get(IUndoRedoService),
      finish: (snapshots) => this.finish(snapshots),
    });
    const before = commands.beforeCommandExecuted((info, how) => {
      this.stillness.keep(info);
      if (how?.["fromFormula"] !== true) releaseHeld(info);
      this.guard(info);
    });
    const after = commands.onCommandExecuted((info, how) => this.note(info, how));
    this.ending.push(
      keepTabNames(
        container,
        (sheet) => this.refusalOfRename(sheet) !== null,
        (sheet) => this.tell({ type: "refused", reason: this.refusalOfRename(sheet)!, sheet }),
      ),
      () => this.accessible.dispose(),
      () => before.dispose(),
      () => after.dispose(),
    );
  }

  async show(book: GridWorkbook): Promise<void> {
    await this.asOurs(async () => {
      const instances = this.get(IUniverInstanceService);
      if (this.book.unit !== null) instances.disposeUnit(this.book.unit);
      this.book.known.clear();
      this.journal.clear();
      this.looks = book.looks;
      const prefix = "x";
      const snapshots = this.book.know(book.sheets, book.looks, prefix);
      const unit = `book${++this.units}`;
      const data: IWorkbookData = {
        id: unit,
        name: "",
        appVersion: "",
        locale: localeNames[this.language] as LocaleType,
        styles: namedStyles(book.looks, prefix),
        ...(book.looks.length === 0 ? {} : { defaultStyle: `${prefix}0` }),
        sheetOrder: snapshots.map(({ data: { id } }) => id),
        sheets: Object.fromEntries(snapshots.map(({ data: sheet }) => [sheet.id, sheet])),
      };
      const first = this.book.unit === null;
      this.book.unit = unit;
      this.stillness.begin(book);
      computeOnOpening(this.get(IConfigService), book);
      this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
      if (first) this.listen();
      this.followActive();
      this.finish(snapshots);
    });
    await rendered(this.get(LifecycleService));
    this.tell({ type: "sheets" });
  }

  sheets(): readonly SheetOnGrid[] {
    return (this.book.workbook?.getSheets() ?? []).map((sheet): SheetOnGrid => {
      const id = sheet.getSheetId();
      const known = this.book.known.get(id);
      const { rows, columns } = this.extent(id);
      const whole = known?.original.sheet.whole ?? true;
      return {
        id,
        name: sheet.getName(),
        hidden: sheet.isSheetHidden() === 1,
        rowCount: whole ? rows : known!.original.sheet.rowCount,
        columnCount: whole ? columns : known!.original.sheet.columnCount,
        origin: known === undefined ? "user" : "file",
      };
    });
  }

  async addSheets(sheets: readonly GridSheet[], looks: GridWorkbook["looks"]): Promise<readonly SheetOnGrid[]> {
    const added = new Set(await this.asOurs(async () => this.shelf.add(sheets, looks, this.nextPrefix())));
    this.tell({ type: "sheets" });
    return this.sheets().filter(({ id }) => added.has(id));
  }

  async replaceSheets(sheets: readonly GridSheet[], looks: GridWorkbook["looks"]): Promise<void> {
    await this.asOurs(() => this.shelf.replace(sheets, looks, this.nextPrefix()));
    this.charts.redraw();
    this.tell({ type: "sheets" });
  }

  async removeSheets(ids: readonly string[]): Promise<void> {
    await this.asOurs(async () => this.shelf.remove(ids));
    this.tell({ type: "sheets" });
  }

  *blocks(id: string, rows?: number): IterableIterator<CellBlock> {
    const live = this.book.live(id);
    if (live !== null) yield* liveBlocks(live, rows);
  }

  changes(): GridChanges | null {
    return allChanges(this.book, this.journal, this.looks);
  }

  async restore(changes: GridChanges): Promise<void> {
    this.stillness.end();
    await this.asOurs(async () => restoreChanges(changes, this.book, this.commands, this.journal));
    this.tell({ type: "sheets" });
  }

  faultAt = (place: CellPlace): FunctionError | null => this.faults.at(place);

  selection(): CellPlace | null {
    return this.focus.place;
  }

  async reveal(place: CellPlace): Promise<void> {
    await this.asOurs(() => this.focus.reveal(place));
  }

  async endTyping(): Promise<void> {
    if (this.book.unit === null || !this.get(IEditorBridgeService).isVisible().visible) return;
    await endTyping(this.commands, this.book.unit);
  }

  computed = (): Promise<void> => formulasComputed(this.univer);

  async undo(): Promise<void> {
    await this.commands.executeCommand(UndoCommand.id);
  }

  async redo(): Promise<void> {
    await this.commands.executeCommand(RedoCommand.id);
  }

  watch(listener: (event: GridEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async setLanguage(language: Language): Promise<void> {
    await this.endTyping();
    this.language = language;
    await putLanguage(this.univer, language);
    this.accessible.setLanguage(language);
    this.charts.redraw();
  }

  setDark(dark: boolean): void {
    this.dark = dark;
    putDark(this.univer, dark);
    this.charts.redraw();
  }

  dispose(): void {
    this.listeners.clear();
    for (const end of this.ending) end();
    this.charts.dispose();
    this.univer.dispose();
  }

  /** What comes onto sheets once they stand there. */
  private finish(snapshots: readonly ShownSheet[]): void {
    const unitId = this.book.unit!;
    seedSpills(this.get(FormulaDataModel), unitId, snapshots, (params) =>
      this.commands.syncExecuteCommand("formula.mutation.set-array-formula-data", params, { onlyLocal: true }),
    );
    for (const { data, sheet } of snapshots) {
      for (const step of extraSteps(sheet, unitId, data.id)) this.commands.syncExecuteCommand(step.id, step.params);
    }
  }

  /** Looks of one file must not be taken for those of another. */
  private nextPrefix(): string {
    return `y${++this.units}-`;
  }

  /** Events of the library's services, which exist once there is a workbook. */
  private listen(): void {
    const selections = this.get(SheetsSelectionsService).selectionChanged$.subscribe(() => {
      this.tell({ type: "selection", place: this.selection() });
    });
    const clicks = this.get(HoverManagerService).currentClickedCell$.subscribe((click) => {
      if (!click || click.location.unitId !== this.book.unit) return;
      const { subUnitId: sheet, row, col: column } = click.location;
      const live = this.book.live(sheet);
      if (live === null) return;
      this.tell({ type: "click", place: { sheet, row, column }, value: valueOfCell(liveCell(live, row, column)) });
    });
    putNumbers(this.univer, this.language);
    this.ending.push(
      widenHeads(this.get(SheetInterceptorService)),
      showHeld(this.get(SheetInterceptorService), this.book),
      () => selections.unsubscribe(),
      () => clicks.unsubscribe(),
    );
  }

  /** The menus and the charts go with the sheet that is shown. */
  private followActive(): void {
    this.active?.unsubscribe();
    this.active = this.book.need().activeSheet$.subscribe((sheet) => {
      if (!sheet) return;
      putMenu(this.univer, this.book.kindOf(sheet.getSheetId()));
      this.charts.follow(true);
      // the library puts its selection there first
      setTimeout(() => {
        if (this.book.workbook?.getActiveSheet() !== sheet) return;
        this.focus.settle();
        this.tell({ type: "selection", place: this.selection() });
      }, 0);
    });
  }

  private guard(info: Readonly<ICommandInfo>): void {
    const params = (info.params ?? {}) as { subUnitId?: string; unitId?: string; visible?: boolean };
    if (this.ours > 0 || (params.unitId !== undefined && params.unitId !== this.book.unit)) return;
    const sheet = params.subUnitId ?? this.book.workbook?.getActiveSheet()?.getSheetId() ?? "";
    const kind = this.book.kindOf(sheet);
    const type = info.type ?? CommandType.COMMAND;
    if (type === CommandType.MUTATION) {
      if (!isLostMutation(info.id, kind)) return;
      // what is pasted keeps its values, only not its merged cells: stopped midway it couldn't be undone
      if (!dropMerges(info)) this.refuse("unsupported", sheet);
      this.tell({ type: "refused", reason: "unsupported", sheet });
      return;
    }
    if (info.id === CUT && kind !== "attached") {
      this.cut.begin(sheet);
      throw new CustomCommandExecutionError(CUT);
    }
    const refusal =
      type === CommandType.COMMAND
        ? refusalOfCommand(info.id, kind)
        : refusalOfOperation(info.id, kind, params.visible === true);
    if (refusal !== null) this.refuse(refusal, sheet);
  }

  private refusalOfRename(sheet: string): Refusal | null {
    return refusalOfOperation("sheet.operation.rename-sheet", this.book.kindOf(sheet), false);
  }

  private refuse(reason: Refusal, sheet: string): never {
    this.tell({ type: "refused", reason, sheet });
    throw new CustomCommandExecutionError(reason);
  }

  private note(info: Readonly<ICommandInfo>, how?: IExecutionOptions): void {
    if (PASTES.has(info.id)) this.cut.finish();
    if (info.id === COPY) this.cut.forget();
    const params = info.params as { unitId?: string } | undefined;
    if (params?.unitId !== this.book.unit || this.book.unit === null) return;
    if (this.ours === 0) this.stillness.note(info, how);
    const happened = info.type === CommandType.MUTATION ? this.journal.note(info, how) : null;
    this.charts.follow(happened?.what === "cells");
    if (happened?.what === "cells") this.tell({ type: "cells", sheet: happened.sheet });
    if (happened?.what === "sheets" && this.ours === 0) this.tell({ type: "sheets" });
  }

  private extent(id: string): Extent {
    return this.journal.extent(id, () => {
      const live = this.book.live(id);
      return live === null ? { rows: 0, columns: 0 } : extentOf(live);
    });
  }

  private tell(event: GridEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private async asOurs<Result>(work: () => Promise<Result>): Promise<Result> {
    this.ours++;
    try {
      return await work();
    } finally {
      this.ours--;
    }
  }

  private get commands(): ICommandService {
    return this.get(ICommandService);
  }

  private get get(): ReturnType<Univer["__getInjector"]>["get"] {
    const injector = this.univer.__getInjector();
    return injector.get.bind(injector) as typeof injector.get;
  }
}
