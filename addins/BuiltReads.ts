import { readBuilt, type CellBlock } from "../core/index";

/** What was read last of the built sheets, so that a colleague's edit since then is seen before anything is written. */
export class BuiltReads {
  private readonly whole = new Map<string, readonly CellBlock[]>();

  lastRead(sheetId: string): readonly CellBlock[] | null {
    return this.whole.get(sheetId) ?? null;
  }

  forget(): void {
    this.whole.clear();
  }

  /** Passes the blocks of a sheet on, and keeps a copy of those of a built one once all are there. */
  async *kept(sheetId: string, source: AsyncIterable<CellBlock>): AsyncGenerator<CellBlock> {
    const copies: CellBlock[] = [];
    let isBuilt: boolean | null = null;
    for await (const block of source) {
      isBuilt ??= readBuilt([block]) !== null;
      // the buffers of what is handed over may go on to a worker
      if (isBuilt) copies.push(copyOf(block));
      yield block;
    }
    if (isBuilt === true) this.whole.set(sheetId, copies);
    else this.whole.delete(sheetId);
  }
}

function copyOf(block: CellBlock): CellBlock {
  const columns = block.columns.map((column) => ({
    ...column,
    tags: column.tags.slice(),
    values: column.values.slice(),
  }));
  const hidden = block.hiddenRows === undefined ? {} : { hiddenRows: block.hiddenRows.slice() };
  return { ...block, columns, ...hidden };
}
