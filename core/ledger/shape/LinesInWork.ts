import type { CellBlock, CellColumn } from "../../cells/cellBlock";
import type { LedgerRole, LedgerSource } from "../ledger";
import type { LineBlock } from "./LineBlock";
import { columnOf, gathered, pooledTexts, withCells } from "./lineCells";
import type { GroupRow, OpenGroups } from "./OpenGroups";
import type { GroupedShape } from "./SheetShape";

const NONE = -1;

/** The lines of one block of a report: rows of it, with what the groups around them say. */
export class LinesInWork {
  /** Row of the block; −1 of a line from elsewhere. */
  private rows: number[] = [];
  private sourceRows: number[] = [];
  private readonly names: number[][];
  private days: number[] = [];
  private put: { at: number; cell: GroupRow["cell"] }[] = [];
  private texts: string[] = [];
  private dayTexts: string[] = [];
  /** Place of the text of each level's group, of the groups' days, and of days met so far. */
  private readonly current: number[];
  private currentDay = NONE;
  private dayPlaces = new Map<string, number>();

  constructor(
    private readonly source: LedgerSource,
    private readonly shape: GroupedShape,
    private readonly dayInGroup: boolean,
  ) {
    this.names = shape.levels.map(() => []);
    this.current = shape.levels.map(() => NONE);
  }

  /** Begins a block, within the groups that are open. */
  begin(groups: OpenGroups): void {
    this.rows = [];
    this.sourceRows = [];
    this.days = [];
    this.put = [];
    this.texts = [];
    this.dayTexts = [];
    this.dayPlaces = new Map();
    this.currentDay = NONE;
    this.shape.levels.forEach((_, level) => {
      this.names[level] = [];
      this.current[level] = NONE;
      const row = groups.at(level);
      if (row !== null) this.enter(row, level);
    });
  }

  enter(row: GroupRow, level: number): void {
    this.leave(level);
    this.current[level] = this.texts.push(row.name) - 1;
    if (level === this.current.length - 1) this.currentDay = this.placeOfDay(row.day);
  }

  leave(level: number): void {
    this.current.fill(NONE, level);
    this.currentDay = NONE;
  }

  line(row: number, sourceRow: number, day: string): void {
    this.rows.push(row);
    this.sourceRows.push(sourceRow);
    this.days.push(this.dayInGroup && day === "" ? this.currentDay : this.placeOfDay(day));
    this.current.forEach((place, level) => this.names[level]!.push(place));
  }

  /** A line of a group's own row, which may be of an earlier block; without a day. */
  foreign({ place, cell }: GroupRow): void {
    this.put.push({ at: this.rows.length, cell });
    this.line(NONE, place.row, "");
    this.days[this.days.length - 1] = NONE;
  }

  /** The lines of the block; null without any. Without a block all lines are from elsewhere. */
  take(block: CellBlock | null): LineBlock | null {
    const count = this.rows.length;
    if (count === 0) return null;
    const rows = Int32Array.from(this.rows);
    const at = (column: number): CellColumn | undefined => (block === null ? undefined : columnOf(block, column));
    const cells = new Map<LedgerRole, CellColumn>();
    for (const [role, { column }] of this.source.columns) {
      const level = this.shape.levels.indexOf(role);
      if (level >= 0) cells.set(role, pooledTexts(Int32Array.from(this.names[level]!), this.texts));
      else if (role === "date" && this.shape.dayWithin >= 0) {
        cells.set(role, pooledTexts(Int32Array.from(this.days), this.dayTexts));
      } else cells.set(role, withCells(gathered(at(column), rows), role === "amount" ? this.put : []));
    }
    const others = new Map<number, CellColumn>();
    for (const offered of this.source.alternatives?.values() ?? []) {
      for (const { column } of offered) others.set(column, gathered(at(column), rows));
    }
    const hiddenRows = block?.hiddenRows;
    return {
      rows: count,
      sourceRow: Uint32Array.from(this.sourceRows),
      cells,
      others,
      amountColumn: null,
      hidden: hiddenRows === undefined ? null : Uint8Array.from(this.rows, (row) => (row < 0 ? 0 : hiddenRows[row]!)),
    };
  }

  private placeOfDay(day: string): number {
    if (day === "") return NONE;
    let place = this.dayPlaces.get(day);
    if (place === undefined) {
      place = this.dayTexts.push(day) - 1;
      this.dayPlaces.set(day, place);
    }
    return place;
  }
}
