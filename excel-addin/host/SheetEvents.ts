import type { ExcelDoor } from "./ExcelDoor";

/** What happened in the workbook, told a moment after it has come to rest. */
export interface SheetNews {
  /** Another cell, or another sheet, may be selected. */
  selection(): void;
  /** Cells of a sheet were changed, by its id. */
  cells(sheetId: string): void;
  /** Sheets came, went, or were renamed. */
  sheets(): void;
}

interface Registration {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

const REST_MS = 120;

/** Excel's own events, registered once while somebody listens. */
export class SheetEvents {
  private registered: readonly Registration[] = [];
  /** One thing after the other: who goes while it is being registered is heard afterwards. */
  private last: Promise<void> = Promise.resolve();
  private wanted = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly changed = new Set<string>();
  private selected = false;
  private others = false;

  constructor(
    private readonly door: ExcelDoor,
    private readonly news: SheetNews,
    /** Whether what happens now is of our own doing. */
    private readonly isOwn: () => boolean,
  ) {}

  start(): void {
    this.wanted = true;
    this.follow();
  }

  stop(): void {
    this.wanted = false;
    clearTimeout(this.timer);
    this.changed.clear();
    this.selected = this.others = false;
    this.follow();
  }

  /** Fulfilled when what was asked for last is so. */
  settled(): Promise<void> {
    return this.last;
  }

  private follow(): void {
    this.last = this.last
      .then(async () => {
        if (this.wanted && this.registered.length === 0) this.registered = await this.register();
        else if (!this.wanted && this.registered.length > 0) await this.remove();
      })
      // an Excel that tells nothing is asked instead, where somebody clicks
      .catch(() => undefined);
  }

  private register(): Promise<Registration[]> {
    return this.door.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const registered: Registration[] = [
        sheets.onSelectionChanged.add(() => this.hear(() => (this.selected = true))),
        sheets.onActivated.add(() => this.hear(() => (this.selected = true))),
        sheets.onChanged.add((event) =>
          this.hear(() => {
            if (!this.isOwn() && event.triggerSource !== "ThisLocalAddin") this.changed.add(event.worksheetId);
          }),
        ),
        sheets.onAdded.add(() => this.hearSheets()),
        sheets.onDeleted.add(() => this.hearSheets()),
      ];
      if (this.door.has("1.17")) registered.push(sheets.onNameChanged.add(() => this.hearSheets()));
      await context.sync();
      return registered;
    });
  }

  private async remove(): Promise<void> {
    const registered = this.registered;
    this.registered = [];
    await this.door.run(async () => {
      for (const one of registered) one.remove();
      await registered[0]?.context.sync();
    });
  }

  private hearSheets(): Promise<void> {
    return this.hear(() => {
      if (!this.isOwn()) this.others = true;
    });
  }

  private hear(note: () => void): Promise<void> {
    if (!this.wanted) return Promise.resolve();
    note();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(), REST_MS);
    return Promise.resolve();
  }

  private tell(): void {
    const { selected, others } = this;
    const changed = [...this.changed];
    this.changed.clear();
    this.selected = this.others = false;
    if (others) this.news.sheets();
    for (const sheet of changed) this.news.cells(sheet);
    if (selected) this.news.selection();
  }
}
