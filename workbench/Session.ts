import { translator, type Language, type SendPlan, type TextKey, type TextParams, type Translate } from "../core/index";
import type { GridSheet, KeptThing, SentCopy } from "../files/index";
import { HostFailure } from "../pane/port/Host";
import type { OtherWorkbook } from "../pane/ui/PaneOptions";
import { DraftStore, type Draft } from "./draft/DraftStore";
import type { DeskClient } from "./files/DeskClient";
import type { DeskBook, DeskDraft } from "./files/FileDesk";
import type { CellPlace, Grid, GridEvent } from "./grid/Grid";
import { WorkbenchHost } from "./host/WorkbenchHost";

const DRAFT_AFTER_MS = 400;
const OWN_ENDING = /(?:-klientela(?:-\d+)?)?\.[a-z]+$/i;

/** What the page shows around the grid. */
export interface SessionState {
  /** Name of the file; "" before the first one is open. */
  readonly name: string;
  /** What is being done now: a sentence, or null. */
  readonly busy: string | null;
  readonly unsaved: boolean;
  /** Of the sheet that is shown. */
  readonly kept: readonly KeptThing[];
  readonly attachedRows: number | null;
  readonly message: Message | null;
  /** Work of a former visit that may be taken up again. */
  readonly draft: Draft | null;
  readonly draftsKept: boolean;
}

export interface Message {
  readonly kind: "error" | "warning" | "done";
  readonly text: string;
  /** About the selected cell: it goes with the selection. */
  readonly ofCell?: boolean;
}

/** The open workbook: opens, saves and keeps it, and tells the page. It draws nothing. */
export class Session {
  readonly host: WorkbenchHost;
  state: SessionState;
  private readonly listeners = new Set<() => void>();
  private readonly drafts: DraftStore;
  /** The file as a draft keeps it; null: not asked for yet. */
  private file: DeskDraft | null = null;
  private sheets: ReadonlyMap<string, GridSheet> = new Map();
  private say: Translate;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts what happened to the workbook, and what of it a saved file holds. */
  private revision = 0;
  private savedRevision = 0;
  private last: Promise<boolean> = Promise.resolve(true);

  constructor(
    private readonly grid: Grid,
    private readonly desk: DeskClient,
    private readonly today: () => number,
    language: Language,
    drafts: DraftStore,
  ) {
    this.say = translator(language);
    this.drafts = drafts;
    this.host = new WorkbenchHost(grid, desk);
    this.state = {
      name: "",
      busy: null,
      unsaved: false,
      kept: [],
      attachedRows: null,
      message: null,
      draft: null,
      draftsKept: drafts.available,
    };
    grid.watch((event) => {
      this.hear(event);
    });
    this.host.watch((event) => {
      if (event.type === "regions") this.changed();
    });
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  get language(): Language {
    return this.say.language;
  }

  async setLanguage(language: Language): Promise<void> {
    this.say = translator(language);
    await this.grid.setLanguage(language);
    this.set({ message: null });
  }

  /** The first thing on the page: the sample company, with an offer of what was left behind. */
  async start(): Promise<void> {
    const draft = await this.drafts.load();
    await this.openSample();
    this.set({ draft, draftsKept: this.drafts.available });
  }

  async openFile(name: string, bytes: Uint8Array): Promise<boolean> {
    return this.doing("workbench.busy.open", { name }, async () => {
      await this.show(await this.desk.call((desk) => desk.open(name, bytes, this.language)));
    });
  }

  async openSample(): Promise<boolean> {
    const name = `${this.say("workbench.sampleFile")}.xlsx`;
    return this.doing("workbench.busy.sample", {}, async () => {
      await this.show(await this.desk.call((desk) => desk.sample(name, this.language)));
    });
  }

  async openBlank(): Promise<boolean> {
    const name = `${this.say("workbench.newFile")}.xlsx`;
    return this.doing("workbench.busy.open", { name }, async () => {
      await this.show(await this.desk.call((desk) => desk.blank(name, this.say("workbench.newSheet"), this.language)));
    });
  }

  /** The finished file under a new name; null where it couldn't be made. */
  async save(): Promise<{ name: string; bytes: Uint8Array } | null> {
    let made: Uint8Array | null = null;
    await this.doing("workbench.busy.save", { name: this.state.name }, async () => {
      await this.grid.endTyping();
      await this.grid.computed();
      const changes = this.grid.changes();
      made = await this.desk.call((desk) => desk.save(changes));
    });
    if (made === null) return null;
    const name = this.state.name.replace(OWN_ENDING, "") + "-klientela.xlsx";
    return { name, bytes: made };
  }

  /** The finished file of a copy for sending. What is open isn't changed by it. */
  async copy(plan: SendPlan): Promise<SentCopy> {
    // only of the user's own sheets the grid knows more than the plan
    if (plan.own.length === 0) return this.desk.call((desk) => desk.copy(plan, null));
    await this.grid.endTyping();
    await this.grid.computed();
    const changes = this.grid.changes();
    return this.desk.call((desk) => desk.copy(plan, changes));
  }

  /** The built sheets of another file, whose settings are to be taken. */
  async otherWorkbook(file: File): Promise<OtherWorkbook> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { name: file.name, sheets: await this.desk.call((desk) => desk.builtSheetsOf(file.name, bytes)) };
  }

  /** The file has reached the user. */
  async saved(name: string): Promise<void> {
    clearTimeout(this.timer);
    this.savedRevision = this.revision;
    await this.drafts.forget();
    this.set({ unsaved: false, message: { kind: "done", text: this.say("workbench.saved", { name }) } });
  }

  async takeUpDraft(): Promise<void> {
    const { draft } = this.state;
    if (draft === null) return;
    await this.doing("workbench.busy.open", { name: draft.name }, async () => {
      const book = await this.desk.call((desk) => desk.open(draft.name, draft.bytes, this.language));
      await this.show(book);
      const { plans, beside } = draft;
      const built = await this.desk.call((desk) => (plans.length > 0 ? desk.replay(plans) : desk.takeUp(beside)));
      if (built.sheets.length > 0) await this.grid.addSheets(built.sheets, built.looks);
      if (draft.changes !== null) await this.grid.restore(draft.changes);
      this.changed();
    });
    this.set({ draft: null });
  }

  async forgetDraft(): Promise<void> {
    await this.drafts.forget();
    this.set({ draft: null });
  }

  /** Whether leaving now would lose something. */
  get wouldLose(): boolean {
    return this.state.unsaved || (this.revision > this.savedRevision && this.grid.changes() !== null);
  }

  dismissMessage(): void {
    this.set({ message: null });
  }

  complain(code: TextKey, params: TextParams = {}): void {
    this.set({ message: { kind: "error", text: this.say(code, params) } });
  }

  undo(): Promise<void> {
    return this.grid.undo();
  }

  redo(): Promise<void> {
    return this.grid.redo();
  }

  private async show({ name, book, valuesOnly, encoding }: DeskBook): Promise<void> {
    await this.grid.show(book);
    clearTimeout(this.timer);
    this.savedRevision = this.revision;
    this.file = null;
    this.sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
    this.host.opened(new Map(book.sheets.filter(({ whole }) => !whole).map((one) => [one.name, one.rowCount])));
    const told = valuesOnly
      ? ({ kind: "warning", text: this.say("file.valuesOnly", { name }) } as const)
      : encoding === null
        ? null
        : ({ kind: "warning", text: this.say("issue.encoding", { encoding }) } as const);
    this.set({ name, unsaved: false, message: told, draft: null });
    this.lookAt(this.grid.selection()?.sheet ?? null);
  }

  private hear(event: GridEvent): void {
    if (event.type === "selection") {
      this.lookAt(event.place?.sheet ?? null);
      this.sayFault(event.place);
    }
    if (event.type === "cells") this.changed();
    if (event.type === "sheets") this.changed();
    if (event.type === "refused") {
      this.set({ message: { kind: "warning", text: this.say(`workbench.refused.${event.reason}`) } });
    }
  }

  /** A cell in which a custom function fails only shows a code: what is wrong is said while it is selected. */
  private sayFault(place: CellPlace | null): void {
    const fault = place === null ? null : this.grid.faultAt(place);
    if (fault !== null) {
      this.set({ message: { kind: "warning", text: this.say(fault.code, fault.params), ofCell: true } });
    } else if (this.state.message?.ofCell === true) this.set({ message: null });
  }

  private lookAt(id: string | null): void {
    const shown = this.grid.sheets().find((sheet) => sheet.id === id);
    const sheet = shown === undefined ? undefined : this.sheets.get(shown.name);
    const kept = sheet?.kept ?? [];
    const attachedRows = sheet !== undefined && !sheet.whole ? sheet.rowCount : null;
    if (kept === this.state.kept && attachedRows === this.state.attachedRows) return;
    this.set({ kept, attachedRows });
  }

  /** Something of the workbook is other than in the file: it is kept as a draft a moment later. */
  private changed(): void {
    this.revision++;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keepDraft(), DRAFT_AFTER_MS);
  }

  private async keepDraft(): Promise<void> {
    const { name } = this.state;
    const changes = this.grid.changes();
    const built = await this.desk.ask((desk) => desk.isChanged());
    const unsaved = this.revision > this.savedRevision && (changes !== null || built);
    if (unsaved !== this.state.unsaved) this.set({ unsaved });
    // what a former visit left is only thrown away by the user
    if (this.state.draft !== null || !unsaved) return;
    const known = this.file?.revision ?? null;
    this.file = (await this.desk.ask((desk) => desk.draft(known))) ?? this.file;
    if (this.file === null) return;
    const { bytes, beside } = this.file;
    await this.drafts.keep({ name, bytes, beside, changes, savedOn: this.today() });
    if (this.drafts.available !== this.state.draftsKept) this.set({ draftsKept: this.drafts.available });
  }

  /** One thing after another: what is asked for meanwhile waits for its turn. */
  private doing(code: TextKey, params: TextParams, work: () => Promise<void>): Promise<boolean> {
    this.last = this.last.then(() => this.doNow(code, params, work));
    return this.last;
  }

  private async doNow(code: TextKey, params: TextParams, work: () => Promise<void>): Promise<boolean> {
    this.set({ busy: this.say(code, params) });
    try {
      await work();
      return true;
    } catch (reason) {
      const failure =
        reason instanceof HostFailure
          ? reason
          : new HostFailure("cli.problem.ourMistake", { message: messageOf(reason) });
      this.set({ message: { kind: "error", text: this.say(failure.code, failure.params) } });
      return false;
    } finally {
      this.set({ busy: null });
    }
  }

  private set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

function messageOf(reason: unknown): string {
  return reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason);
}
