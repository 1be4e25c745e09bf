import type { Rect, SheetId } from "../../protocol";
import { Refused } from "../answer";
import type { Target } from "../write/Target";
import { bringToFront } from "./activeSheet";
import type { Budget } from "./Budget";
import type {
  AfterRecord,
  EndRecord,
  JournalRecord,
  SheetBefore,
  StartRecord,
  TypedRecord,
  WriteRecord,
} from "./Journal";
import { appendRecord, readRecords } from "./JournalSheet";
import { dropState, saveState, type WorkState } from "./WorkState";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A piece of work during a call: its state, its journal, its sheets. */
export class Work implements Target {
  /** Null where it is lost: nothing can be put back then. */
  readonly start: StartRecord | null;
  private readonly records: JournalRecord[];
  /** Orders of earlier calls, and of one that was cut off. */
  private readonly tried: number;
  /** The sheet that the user is at. */
  private readonly active: number;
  /** By ids; null: it is gone. */
  private readonly found = new Map<number, Sheet | null>();

  constructor(
    readonly book: Spreadsheet,
    readonly budget: Budget,
    private now: WorkState,
  ) {
    this.tried = now.tried;
    // a call that was cut off may have left the user at another sheet
    this.active = now.active ?? book.getActiveSheet().getSheetId();
    this.records = readRecords(book);
    this.start = this.records.find((one): one is StartRecord => one.type === "start") ?? null;
  }

  get state(): WorkState {
    return this.now;
  }

  /** Within a call: it goes on in another state, or further. */
  save(change: Partial<WorkState>): void {
    this.now = { ...this.now, ...change, open: true, at: Date.now() };
    saveState(this.now);
  }

  /** The call begins something that may bring other sheets to the front. */
  enter(change: Partial<WorkState> & Pick<WorkState, "state">): void {
    this.save({ ...change, active: this.active });
  }

  /** The call ends; the state tells how far it came. */
  leave(change: Partial<WorkState>): void {
    if (this.now.active !== null) bringToFront(this.book, this.now.active);
    this.now = { ...this.now, ...change, open: false, active: null, at: Date.now() };
    saveState(this.now);
  }

  /** The last word of a piece of work: nothing of it is left. */
  close(): void {
    if (this.now.active !== null) bringToFront(this.book, this.now.active);
    dropState();
  }

  log(record: JournalRecord): void {
    appendRecord(this.book, record);
    this.records.push(record);
  }

  get writes(): WriteRecord[] {
    return this.records.filter((one): one is WriteRecord => one.type === "write");
  }

  get end(): EndRecord | undefined {
    return this.records.find((one): one is EndRecord => one.type === "end");
  }

  get after(): AfterRecord | undefined {
    return this.records.find((one): one is AfterRecord => one.type === "after");
  }

  typedIn(sheet: number): TypedRecord | undefined {
    return this.records.find((one): one is TypedRecord => one.type === "typed" && one.sheet === sheet);
  }

  /** Google's id of an order's sheet. */
  idOf(id: SheetId): number {
    return id < 0 ? (this.start?.added[-1 - id] ?? id) : id;
  }

  find(id: number): Sheet | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const sheet = this.book.getSheetById(id);
    this.found.set(id, sheet);
    return sheet;
  }

  sheet(id: SheetId): Sheet {
    const own = this.idOf(id);
    const sheet = this.find(own);
    if (sheet !== null) return sheet;
    const before = this.before(own);
    throw new Refused("sheets.fault.noSheet", { sheet: before === undefined ? String(own) : before.name });
  }

  /** A refreshed sheet as it was. */
  before(id: SheetId): SheetBefore | undefined {
    return this.start?.sheets.find(({ sheet }) => sheet === id);
  }

  backup(id: SheetId): Sheet | null {
    const before = this.before(id);
    return before === undefined ? null : this.find(before.backup);
  }

  chartsBefore(id: SheetId): readonly number[] {
    return this.before(id)?.charts ?? [];
  }

  /** Whether a sheet is one that the orders may write on as they like. */
  isOurs(id: SheetId): boolean {
    return this.before(id) !== undefined || (this.start?.added.includes(this.idOf(id)) ?? false);
  }

  /** Rectangles of a sheet whose cells were written by earlier calls. */
  written(sheet: number): Rect[] {
    return this.writes.flatMap(({ cells }) =>
      cells.flatMap((one) => (one.sheet === sheet && one.order < this.tried ? [one.rect] : [])),
    );
  }

  /** Cells whose formulas may fill others. */
  fills(sheet: number): (readonly [row: number, column: number])[] {
    const written = this.writes.flatMap(({ fills }) => fills.filter((one) => one.sheet === sheet));
    return [...(this.before(sheet)?.fills ?? []), ...written.map(({ row, column }) => [row, column] as const)];
  }
}
