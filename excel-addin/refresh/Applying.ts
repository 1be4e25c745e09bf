import { freeSheetName, layout, type Plan, type SheetPlan } from "../../core/index";
import { FormulaMover, type TableHeaders } from "../../files/index";
import { HostFailure, type Applied, type AppliedFinding, type Region, type Task } from "../../pane/port/Host";
import type { ExcelDoor } from "../host/ExcelDoor";
import { isNoCell } from "../host/selection";
import type { PieceWriter } from "../write/PieceWriter";
import { planImage, type SheetImage } from "../write/planImage";
import { pieceWriter } from "../write/SyncWriter";
import { WordLists } from "../write/WordLists";
import { writeSheet } from "../write/writeSheet";
import type { LastApply } from "./applyState";
import { changedSince } from "./changedSince";
import { OWN_SHEETS, type Journal, type ParkedSheet, type SheetBefore } from "./Journal";
import { setJournalState, writeJournal } from "./JournalSheet";
import { otherFormulas, putFormulas, putNames, type FormulaBefore, type OtherFormulas } from "./otherFormulas";
import { dropSheets } from "./ownSheets";
import type { PresentReads } from "./PresentReads";
import { tableBefore } from "./presentTables";
import { SheetRefresh, type Refreshed } from "./SheetRefresh";

interface Added {
  readonly plan: SheetPlan;
  readonly temporary: string;
  readonly sheet: Excel.Worksheet;
  readonly image: SheetImage;
}

const NOTHING: Journal = { format: 1, added: [], sheets: [], parked: [], formulas: [], names: [] };

/** One plan on its way into the workbook. */
export class Applying {
  /** What is to be put back when it fails. */
  journal: Journal = NOTHING;
  /** What it can be taken back with once it is done; null where it can't. */
  last: LastApply | null = null;
  /** The sheet that is being worked on, for what is said of a failure. */
  current: string | undefined = undefined;
  /** Some Excels let such a workbook be changed all the same, and saved as another one: only a refusal is a reason to say it. */
  isReadOnly = false;
  private readonly writer: PieceWriter;
  private sheets: readonly Excel.Worksheet[] = [];
  private known: ReadonlySet<string> | null = null;
  private selected: { readonly sheet: string; readonly address: string | null } | null = null;
  private isJournalWritten = false;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly door: ExcelDoor,
    private readonly task: Task,
    private readonly reads: PresentReads,
  ) {
    this.writer = pieceWriter(context, task);
  }

  async apply(plan: Plan, present: readonly Region[]): Promise<Applied> {
    const { writer } = this;
    writer.step("excel.step.reading", 0.2);
    await this.readBook();
    const leaving = this.leaving(plan, present);
    const carried = plan.sheets.filter((sheet): sheet is Refreshed => sheet.carry !== undefined);
    await this.checkProtection(carried, leaving);
    const findings: AppliedFinding[] = [];
    const refreshes = await this.readSheets(carried, findings);
    const mover = moverOf(refreshes);
    const others = await this.readOthers(refreshes, mover);
    findings.push(...others.findings);
    writer.step("excel.step.writing", 0.7);
    await this.prepare(refreshes, others);
    const lists = await WordLists.of(writer);
    for (const refresh of refreshes.values()) {
      this.current = refresh.sheet.name;
      findings.push(...(await refresh.write(writer, lists, mover)));
    }
    this.current = undefined;
    const added = await this.add(
      plan.sheets.filter((sheet) => !refreshes.has(sheet)),
      lists,
    );
    await putFormulas(
      writer,
      others.cells.flatMap(({ moved, ...place }) => ({ ...place, text: moved })),
    );
    await putNames(
      writer,
      others.names.map(({ sheet, name, moved }) => ({ sheet, name, text: moved })),
    );
    await writer.flush();
    // words too long for a rule may have got a sheet
    if (lists.made !== null) await this.findAdded();
    writer.step("excel.step.finishing", 0.99);
    return { regions: await this.commit(plan, refreshes, added, leaving), findings };
  }

  /** Sheets that are there now and weren't before, whoever made them in this piece of work. */
  async findAdded(): Promise<void> {
    if (this.known === null) return;
    const { worksheets } = this.context.workbook;
    worksheets.load("items/id,items/name");
    await this.context.sync();
    const known = this.known;
    const fresh = worksheets.items.filter(({ id, name }) => !known.has(id) && !name.startsWith(OWN_SHEETS));
    this.journal = { ...this.journal, added: [...new Set([...this.journal.added, ...fresh.map(({ id }) => id)])] };
  }

  /** Selects again what was selected. */
  async select(): Promise<void> {
    if (this.selected === null) return;
    this.putSelection(this.selected);
    await this.context.sync();
  }

  /** What is of no use any more. A failure of it is none of the apply: the next call does it. */
  async cleanUp(): Promise<void> {
    try {
      await dropSheets(
        pieceWriter(this.context, { signal: new AbortController().signal, progress: () => undefined }),
        this.journal.parked.map(({ sheet }) => sheet),
      );
    } catch {
      // it is out of sight
    }
  }

  private async readBook(): Promise<void> {
    const { workbook } = this.context;
    workbook.worksheets.load("items/id,items/name,items/visibility,items/standardHeight,items/protection/protected");
    workbook.protection.load("protected");
    workbook.load("readOnly");
    const active = workbook.worksheets.getActiveWorksheet().load("id");
    await this.context.sync();
    this.sheets = workbook.worksheets.items;
    this.isReadOnly = workbook.readOnly;
    this.known = new Set(this.sheets.map(({ id }) => id));
    this.selected = { sheet: active.id, address: null };
    try {
      const cell = workbook.getActiveCell().load("address");
      await this.context.sync();
      const { address } = cell;
      this.selected = { sheet: active.id, address: address.slice(address.lastIndexOf("!") + 1) };
    } catch (reason) {
      // a chart is selected, say
      if (!isNoCell(reason)) throw reason;
    }
  }

  private leaving(plan: Plan, present: readonly Region[]): Excel.Worksheet[] {
    const carried = new Set(
      plan.sheets.flatMap(({ carry }) => (carry === undefined ? [] : [carry.sheet.toLowerCase()])),
    );
    return present.flatMap(({ id, sheet }) => {
      const found = this.sheets.find((one) => one.id === id);
      if (found === undefined) throw new HostFailure("excel.fault.noSheet", { sheet });
      return carried.has(found.name.toLowerCase()) ? [] : [found];
    });
  }

  private async checkProtection(carried: readonly Refreshed[], leaving: readonly Excel.Worksheet[]): Promise<void> {
    const { protection } = this.context.workbook;
    if (protection.protected) throw new HostFailure("excel.fault.workbookProtected");
    for (const { carry } of carried) {
      const sheet = this.sheets.find(({ name }) => name.toLowerCase() === carry.sheet.toLowerCase());
      if (sheet === undefined) throw new HostFailure("excel.fault.noSheet", { sheet: carry.sheet });
      this.checkSheet(sheet);
    }
    for (const sheet of leaving) this.checkSheet(sheet);
  }

  private checkSheet({ name, protection }: Excel.Worksheet): void {
    if (protection.protected) throw new HostFailure("excel.fault.sheetProtected", { sheet: name });
  }

  private async readSheets(
    carried: readonly Refreshed[],
    findings: AppliedFinding[],
  ): Promise<Map<SheetPlan, SheetRefresh>> {
    const refreshes = new Map<SheetPlan, SheetRefresh>();
    for (const plan of carried) {
      this.task.signal.throwIfAborted();
      const sheet = this.sheets.find(({ name }) => name.toLowerCase() === plan.carry.sheet.toLowerCase())!;
      this.current = sheet.name;
      const refresh = await SheetRefresh.read(this.context, sheet, plan, (version) => this.door.has(version));
      const read = this.reads.lastRead(sheet.id);
      if (read !== null) findings.push(...changedSince(read, refresh));
      refreshes.set(plan, refresh);
    }
    this.current = undefined;
    return refreshes;
  }

  private async readOthers(
    refreshes: ReadonlyMap<SheetPlan, SheetRefresh>,
    mover: FormulaMover,
  ): Promise<OtherFormulas> {
    if (refreshes.size === 0) return { cells: [], names: [], findings: [] };
    const ids = new Set([...refreshes.values()].map(({ sheet }) => sheet.id));
    const sheets = this.sheets.filter(({ name }) => !name.startsWith(OWN_SHEETS));
    const others = await otherFormulas(this.context, sheets, ids, mover);
    for (const { sheet } of others.cells) this.checkSheet(this.sheets.find(({ id }) => id === sheet)!);
    return others;
  }

  /** Copies of the sheets that will be changed, and the journal: from now on everything can be put back. */
  private async prepare(refreshes: ReadonlyMap<SheetPlan, SheetRefresh>, others: OtherFormulas): Promise<void> {
    const all = [...refreshes.values()];
    if (all.length === 0) return;
    const copies: Excel.Worksheet[] = [];
    await this.writer.call(() => {
      for (const [at, { sheet }] of all.entries()) {
        const copy = sheet.copy("End");
        copy.name = `${OWN_SHEETS} backup ${at + 1}`;
        copy.visibility = "VeryHidden";
        copies.push(copy.load("id"));
      }
    });
    await this.writer.flush();
    await this.dropNames(copies);
    const sheets = all.map(({ sheet, present, ownTables, charts, chartIds }, at): SheetBefore => ({
      sheet: sheet.id,
      backup: copies[at]!.id,
      name: sheet.name,
      rowCount: present.cells.rowCount,
      columnCount: present.cells.columnCount,
      tables: ownTables.map(tableBefore),
      charts,
      chartIds,
    }));
    const formulas = [
      ...others.cells.map(({ sheet, row, column, formula }): FormulaBefore => ({ sheet, row, column, formula })),
      ...all.flatMap(ownFormulas),
    ];
    const names = others.names.map(({ sheet, name, formula }) => ({ sheet, name, formula }));
    const journal: Journal = { ...NOTHING, sheets, formulas, names };
    await writeJournal(this.writer, journal);
    this.isJournalWritten = true;
    this.journal = journal;
  }

  /** A copy brings names of its own with it, which would stand in the list of names. */
  private async dropNames(copies: readonly Excel.Worksheet[]): Promise<void> {
    for (const { names } of copies) names.load("items/name");
    await this.context.sync();
    for (const { names } of copies) {
      for (const name of names.items) await this.writer.call(() => name.delete());
    }
  }

  /** Writes new sheets out of sight. */
  private async add(plans: readonly SheetPlan[], lists: WordLists): Promise<Added[]> {
    const { writer } = this;
    const { worksheets } = this.context.workbook;
    const added: Added[] = [];
    for (const [at, plan] of plans.entries()) {
      const temporary = `${OWN_SHEETS} ${at + 1}`;
      let sheet: Excel.Worksheet | null = null;
      await writer.call(() => {
        sheet = worksheets.add(temporary).load("id,standardHeight");
        sheet.visibility = "Hidden";
      });
      await writer.flush();
      const made = sheet! as Excel.Worksheet;
      this.journal = { ...this.journal, added: [...this.journal.added, made.id] };
      const place = layout(plan);
      const image = planImage(plan, place);
      const has = (version: `1.${number}`): boolean => this.door.has(version);
      const target = { writer, sheet: made, name: temporary, plan, place, has, lineHeight: made.standardHeight };
      await writeSheet(target, image, lists);
      added.push({ plan, temporary, sheet: made, image });
    }
    return added;
  }

  /** Everything that a person sees of the change, in one request; the journal's state is its last word. */
  private async commit(
    plan: Plan,
    refreshes: ReadonlyMap<SheetPlan, SheetRefresh>,
    added: readonly Added[],
    leaving: readonly Excel.Worksheet[],
  ): Promise<Region[]> {
    const { context, task } = this;
    const parked = leaving.map(({ id, name, visibility }): ParkedSheet => ({ sheet: id, name, visibility }));
    const used = [...[...refreshes.values()], ...added].map(({ sheet }) =>
      sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    );
    task.signal.throwIfAborted();
    this.journal = { ...this.journal, parked };
    const names = new Map<SheetPlan, string>([...refreshes].map(([one, { sheet }]) => [one, sheet.name]));
    const taken = new Set(
      this.sheets.filter((sheet) => !leaving.includes(sheet)).map(({ name }) => name.toLowerCase()),
    );
    for (const [at, sheet] of leaving.entries()) {
      sheet.visibility = "Hidden";
      sheet.name = `${OWN_SHEETS} gone ${at + 1}`;
      sheet.visibility = "VeryHidden";
    }
    for (const { plan: one, sheet } of added) {
      const name = freeSheetName(one.name, taken);
      names.set(one, name);
      sheet.name = name;
      sheet.visibility = "Visible";
    }
    for (const { sheet, charts, added: fresh } of refreshes.values()) {
      for (const { name } of charts) sheet.charts.getItem(name).delete();
      const free = new Set(charts.map(({ name }) => name));
      for (const name of fresh) {
        const [own] = / \(\d+\)$/.exec(name) ?? [];
        const wish = own === undefined ? name : name.slice(0, -own.length);
        if (wish !== name && free.has(wish)) sheet.charts.getItem(name).name = wish;
      }
    }
    this.putSelection(this.selected);
    if (this.isJournalWritten) setJournalState(context, "done");
    await context.sync();
    const all = [
      ...[...refreshes].map(([one, { sheet }]) => ({ one, sheet })),
      ...added.map(({ plan: one, sheet }) => ({ one, sheet })),
    ];
    const regions = new Map(
      all.map(({ one, sheet }, at): [SheetPlan, Region] => {
        const { isNullObject, rowIndex, rowCount, columnIndex, columnCount } = used[at]!;
        const size = isNullObject
          ? { rowCount: 0, columnCount: 0 }
          : { rowCount: rowIndex + rowCount, columnCount: columnIndex + columnCount };
        return [one, { id: sheet.id, sheet: names.get(one)!, hidden: false, attached: false, ...size }];
      }),
    );
    const written = new Map<string, SheetImage>([
      ...[...refreshes.values()].map(({ sheet, image }) => [sheet.id, image!] as const),
      ...added.map(({ sheet, image }) => [sheet.id, image] as const),
    ]);
    this.last = parked.length > 0 ? null : { journal: this.journal, written };
    return plan.sheets.map((one) => regions.get(one)!);
  }

  private putSelection(selected: Applying["selected"]): void {
    if (selected === null) return;
    const sheet = this.context.workbook.worksheets.getItem(selected.sheet);
    if (this.journal.parked.some(({ sheet: id }) => id === selected.sheet)) return;
    sheet.activate();
    if (selected.address !== null) sheet.getRange(selected.address).select();
  }
}

function moverOf(refreshes: ReadonlyMap<SheetPlan, SheetRefresh>): FormulaMover {
  const all = [...refreshes.values()];
  const tables = new Map<string, TableHeaders>(all.flatMap(({ headers }) => [...headers]));
  return new FormulaMover(
    all.map(({ sheet, mover }) => [sheet.name, mover] as const),
    tables,
  );
}

/** Formulas of a refreshed sheet that a copy of it doesn't bring back: they name the sheet or columns of its tables. */
function ownFormulas({ sheet, present: { cells } }: SheetRefresh): FormulaBefore[] {
  const found: FormulaBefore[] = [];
  const name = sheet.name.toLowerCase().replaceAll("'", "''");
  for (let row = 0; row < cells.rowCount; row++) {
    for (let column = 0; column < cells.columnCount; column++) {
      const formula = cells.formula(row, column);
      if (formula === null || !(formula.includes("[") || formula.toLowerCase().includes(name))) continue;
      found.push({ sheet: sheet.id, row, column, formula });
    }
  }
  return found;
}
