import type { CellBlock, CellColumn } from "../../cells/cellBlock";
import type { LedgerRole, LedgerSource } from "../ledger";
import type { LineBlock, LineFeed, PrintedTotal } from "./LineBlock";

/** A list is lines as it stands: the cells beneath the header, without copying them. */
export class ListFeed implements LineFeed {
  readonly printed: readonly PrintedTotal[] = [];

  constructor(private readonly source: LedgerSource) {}

  push(block: CellBlock): LineBlock | null {
    const first = Math.max(0, this.source.headerRow + 1 - block.firstRow);
    const rows = block.rowCount - first;
    if (rows <= 0) return null;
    const at = (column: number): CellColumn | undefined => {
      const cells = block.columns[column - block.firstColumn];
      return cells === undefined ? undefined : beneath(cells, first);
    };
    const cells = new Map<LedgerRole, CellColumn>();
    for (const [role, { column }] of this.source.columns) {
      const found = at(column);
      if (found !== undefined) cells.set(role, found);
    }
    const others = new Map<number, CellColumn>();
    for (const offered of this.source.alternatives?.values() ?? []) {
      for (const { column } of offered) {
        const found = at(column);
        if (found !== undefined) others.set(column, found);
      }
    }
    const start = block.firstRow + first;
    const sourceRow = new Uint32Array(rows);
    for (let row = 0; row < rows; row++) sourceRow[row] = start + row;
    return {
      rows,
      sourceRow,
      cells,
      others,
      amountColumn: null,
      hidden: block.hiddenRows?.subarray(first) ?? null,
      whole: block.columns.map((one) => beneath(one, first)),
    };
  }

  finish(): LineBlock | null {
    return null;
  }
}

function beneath(cells: CellColumn, first: number): CellColumn {
  return first === 0 ? cells : { ...cells, tags: cells.tags.subarray(first), values: cells.values.subarray(first) };
}
