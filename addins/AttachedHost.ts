import type { CellBlock, Plan } from "../core/index";
import {
  HostFailure,
  type Applied,
  type Capabilities,
  type Host,
  type HostEvent,
  type Place,
  type Region,
  type Task,
} from "../pane/port/Host";
import type { AttachedDesk, AttachedFile } from "./AttachedDesk";
import type { WorkerClient } from "./WorkerClient";

interface Source {
  readonly file: number;
  readonly sheet: string;
}

/**
 * A host beside whose workbook files lie that the user has chosen: their sheets are read like its own, and nothing is written
 * to them. So a ledger of a million rows needs no place in the workbook.
 */
export class AttachedHost implements Host {
  private files: readonly AttachedFile[] = [];
  private readonly listeners = new Set<(event: HostEvent) => void>();

  constructor(
    private readonly inner: Host,
    private readonly desk: WorkerClient<AttachedDesk>,
  ) {}

  get capabilities(): Capabilities {
    return this.inner.capabilities;
  }

  /** In the order in which they were chosen. */
  attached(): readonly AttachedFile[] {
    return this.files;
  }

  /**
   * Lays a file beside the workbook; one of the same name goes.
   *
   * @throws HostFailure where it can't be read, or nothing stands in it
   */
  async attach(name: string, bytes: Uint8Array): Promise<void> {
    const file = await this.desk.call((desk) => desk.attach(name, bytes));
    if (file.sheets.length === 0) throw new HostFailure("addin.attached.nothing", { name });
    const former = this.files.filter((one) => one.name === name);
    this.files = [...this.files.filter((one) => one.name !== name), file];
    for (const { id } of former) await this.desk.ask((desk) => desk.detach(id));
    this.tell();
  }

  async detach(id: number): Promise<void> {
    this.files = this.files.filter((one) => one.id !== id);
    await this.desk.ask((desk) => desk.detach(id));
    this.tell();
  }

  async regions(): Promise<readonly Region[]> {
    const regions = await this.inner.regions();
    const taken = new Set(regions.map(({ sheet }) => sheet.toLowerCase()));
    const beside = this.files.flatMap((file) =>
      file.sheets.map(({ name, hidden, rowCount, columnCount }, at): Region => {
        // a colon stands in no name of a sheet
        const wished = file.sheets.length === 1 ? file.name : `${file.name}: ${name}`;
        return { id: idOf(file.id, at), sheet: free(wished, taken), hidden, rowCount, columnCount, attached: true };
      }),
    );
    return [...regions, ...beside];
  }

  read(region: Region, task: Task, want?: { readonly rows: number }): AsyncIterable<CellBlock> {
    const source = this.sourceOf(region.id);
    if (source === null)
      return want === undefined ? this.inner.read(region, task) : this.inner.read(region, task, want);
    return this.blocks(source, region.sheet, task, want?.rows);
  }

  notedRows(region: Region): Promise<readonly number[]> {
    return this.sourceOf(region.id) === null ? this.inner.notedRows(region) : Promise.resolve([]);
  }

  apply(plan: Plan, present: readonly Region[], task: Task): Promise<Applied> {
    return this.inner.apply(
      plan,
      present.filter(({ id }) => this.sourceOf(id) === null),
      task,
    );
  }

  undo(task: Task): Promise<void> {
    return this.inner.undo(task);
  }

  async keep(): Promise<void> {
    await this.inner.keep?.();
  }

  selection(): Promise<Place | null> {
    return this.inner.selection();
  }

  async reveal(place: Place): Promise<void> {
    if (this.sourceOf(place.region) === null) return this.inner.reveal(place);
    const region = (await this.regions()).find(({ id }) => id === place.region);
    throw new HostFailure("addin.attached.notShown", { sheet: region?.sheet ?? "" });
  }

  watch(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    const stop = this.inner.watch(listener);
    return () => {
      this.listeners.delete(listener);
      stop();
    };
  }

  private async *blocks(
    { file, sheet }: Source,
    name: string,
    task: Task,
    rows: number | undefined,
  ): AsyncGenerator<CellBlock> {
    task.signal.throwIfAborted();
    const reading = await this.desk.ask((desk) => desk.beginRead(file, sheet, rows));
    try {
      for (;;) {
        const block = await this.desk.call((desk) => desk.next(reading));
        task.signal.throwIfAborted();
        if (block === null) return;
        yield { ...block, sheet: name };
      }
    } finally {
      await this.desk.ask((desk) => desk.endRead(reading));
    }
  }

  /** Null: it is none of a file. One that was taken away meanwhile is no sheet any more. */
  private sourceOf(id: string): Source | null {
    if (!id.startsWith(OWN)) return null;
    const [file, at] = id.slice(OWN.length).split(" ").map(Number);
    const sheet = this.files.find((one) => one.id === file)?.sheets[at!];
    if (sheet === undefined) throw new HostFailure("addin.attached.gone");
    return { file: file!, sheet: sheet.name };
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener({ type: "regions" });
  }
}

/** No host's own ids begin so. */
const OWN = "beside the workbook ";

function idOf(file: number, at: number): string {
  return `${OWN}${file} ${at}`;
}

function free(wished: string, taken: Set<string>): string {
  let name = wished;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wished} (${n})`;
  taken.add(name.toLowerCase());
  return name;
}
