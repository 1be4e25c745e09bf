import type { PresentNow } from "../../addins/changedSince";
import {
  CarryMap,
  cellAt,
  layout,
  readBuilt,
  type CellBlock,
  type CellValue,
  type PlacedTable,
} from "../../core/index";
import { HostFailure } from "../../pane/port/Host";
import type { PresentSheet } from "../desk/Present";
import { partBlock } from "./partBlock";
import type { RefreshedPlan } from "./refreshedSheets";

/**
 * A sheet as it was read a moment ago, beside the fresh one that takes its place.
 *
 * @throws HostFailure where it isn't one of ours
 */
export function presentNow(sheet: PresentSheet, plan: RefreshedPlan): PresentNow {
  const { name } = sheet.info;
  const blocks = sheet.cells.flatMap((part) => partBlock(name, part) ?? []);
  const built = readBuilt(blocks);
  if (built === null) throw new HostFailure("sheets.fault.notOurs", { sheet: name });
  const tables = layout(plan).placed.filter((one): one is PlacedTable => one.type === "table");
  return {
    name,
    cells: new PresentCells(blocks, sheet),
    built,
    places: new CarryMap(plan.carry),
    tableAt: (row) => tables.find(({ keyRow, endRow }) => row >= keyRow && row <= endRow),
  };
}

class PresentCells {
  readonly rowCount: number;
  readonly columnCount: number;
  private readonly formulas = new Map<number, string>();
  private at = 0;

  constructor(
    private readonly blocks: readonly CellBlock[],
    { cells }: PresentSheet,
  ) {
    const last = blocks.at(-1);
    this.rowCount = last === undefined ? 0 : last.firstRow + last.rowCount;
    this.columnCount = Math.max(0, ...blocks.map(({ columns }) => columns.length));
    for (const { formulas } of cells) {
      for (const { row, column, text } of formulas) this.formulas.set(row * MOST_COLUMNS + column, text);
    }
  }

  /** Asked for from top to bottom. */
  cell(row: number, column: number): CellValue {
    if (row < (this.blocks[this.at]?.firstRow ?? 0)) this.at = 0;
    while (this.at < this.blocks.length && row >= endOf(this.blocks[this.at]!)) this.at++;
    const block = this.blocks[this.at];
    if (block === undefined || column >= block.columns.length) return null;
    return cellAt(block, row - block.firstRow, column);
  }

  formula(row: number, column: number): string | null {
    return this.formulas.get(row * MOST_COLUMNS + column) ?? null;
  }
}

/** Of a sheet of Google's. */
const MOST_COLUMNS = 18_278;

function endOf({ firstRow, rowCount }: CellBlock): number {
  return firstRow + rowCount;
}
