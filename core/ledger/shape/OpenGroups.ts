import type { CellValue } from "../../cells/cellBlock";
import { normalHeader } from "../headerWords";
import type { CellPlace } from "../issue";
import type { LedgerRole } from "../ledger";
import { PrintedTotals, isNear } from "./PrintedTotals";

/** The row of a group. */
export interface GroupRow {
  readonly name: string;
  /** What its label says that it is. */
  readonly role: LedgerRole | null;
  readonly indent: number;
  /** A day as it is written within the text; "" without one. */
  readonly day: string;
  /** Of the cell of the amount, whatever is in it. */
  readonly place: CellPlace;
  readonly cell: CellValue;
  /** In ten-thousandths, NaN without one. */
  readonly amount: number;
}

interface OpenGroup {
  readonly row: GroupRow;
  readonly first: number;
  /** Sum of all lines before it. */
  readonly sumBefore: number;
}

/** The groups that a line is in, from the outermost, and the totals that they print. */
export class OpenGroups {
  readonly totals = new PrintedTotals();
  /** Lines given out so far, and their sum in ten-thousandths. */
  lines = 0;
  sum = 0;
  private readonly open: (OpenGroup | null)[];
  private readonly indents = new Set<number>();

  /** @param roles what the groups are, from the outermost to the innermost */
  constructor(private readonly roles: readonly LedgerRole[]) {
    this.open = roles.map(() => null);
  }

  /** The group of a level; null where none is open. */
  at(level: number): GroupRow | null {
    return this.open[level]?.row ?? null;
  }

  add(amount: number): void {
    this.lines++;
    if (!Number.isNaN(amount)) this.sum += amount;
  }

  /** What is still to come of the sum that the innermost group has printed; NaN where that isn't known. */
  get remaining(): number {
    const inner = this.open.at(-1) ?? null;
    return inner === null ? NaN : inner.row.amount - (this.sum - inner.sumBefore);
  }

  /**
   * The levels of groups that stand one beneath the other with a line after them: by their labels; by how far they are
   * set in; else the last is the innermost.
   */
  levelsOf(run: readonly GroupRow[]): number[] {
    for (const { indent } of run) this.indents.add(indent);
    const depth = this.roles.length;
    const byLabel = run.some(({ role }) => role !== null && this.roles.includes(role));
    const open = this.open.map((group) => group?.row.indent ?? Infinity);
    const levels: number[] = [];
    run.forEach(({ role, indent }, at) => {
      let level = Math.max(0, depth - run.length + at);
      if (byLabel) {
        const labelled = role === null ? -1 : this.roles.indexOf(role);
        level = labelled >= 0 ? labelled : at > 0 ? Math.min(depth - 1, levels[at - 1]! + 1) : level;
      } else if (this.indents.size > 1) {
        level = Math.min(depth - 1, open.filter((one) => one < indent).length);
        open.fill(Infinity, level);
        open[level] = indent;
      }
      levels.push(level);
    });
    return levels;
  }

  /** Opens a group, and closes those of its level and within. */
  enter(row: GroupRow, level: number): void {
    this.close(level);
    this.open[level] = { row, first: this.lines, sumBefore: this.sum };
  }

  /** Closes the groups from a level inwards; their sums are known to be complete now. */
  close(level: number): void {
    for (let at = this.open.length - 1; at >= level; at--) {
      const group = this.open[at]!;
      this.open[at] = null;
      if (group === null || group.row.cell === null) continue;
      const { place, cell, name, amount } = group.row;
      const agrees = isNear(amount, this.sum - group.sumBefore);
      this.totals.add({ place, cell, name, first: group.first, end: this.lines }, agrees);
    }
  }

  /**
   * The level that a row of a total belongs to: by the name in it, else by its amount; −1 the whole; null where it is of
   * nothing that is open.
   */
  levelOfTotal(rest: string, amount: number, grand: boolean, sums: boolean): number | null {
    if (grand) return -1;
    for (let level = this.open.length - 1; rest !== "" && level >= 0; level--) {
      const group = this.open[level]!;
      const name = group === null ? "" : normalHeader(group.row.name);
      if (name !== "" && (name === rest || ` ${rest} `.includes(` ${name} `) || ` ${name} `.includes(` ${rest} `)))
        return level;
    }
    const isWhole = this.lines > 0 && isNear(amount, this.sum);
    // groups that print their sums above their lines don't do it again beneath
    if (sums && isWhole) return -1;
    for (let level = this.open.length - 1; level >= 0; level--) {
      const group = this.open[level]!;
      if (group !== null && group.first < this.lines && isNear(amount, this.sum - group.sumBefore)) return level;
    }
    if (isWhole) return -1;
    if (rest !== "") return null;
    // a sum that agrees with nothing: of the innermost, where that hasn't printed one
    for (let level = this.open.length - 1; !sums && level >= 0; level--) if (this.open[level]! !== null) return level;
    return -1;
  }

  /** A row of a total for the group of a level (−1: the whole), which ends with it. */
  printTotal(level: number, place: CellPlace, cell: CellValue, amount: number): void {
    const group = level < 0 ? null : this.open[level];
    const name = group?.row.name ?? "";
    const sum = this.sum - (group?.sumBefore ?? 0);
    this.close(Math.max(0, level));
    if (cell === null) return;
    this.totals.add({ place, cell, name, first: group?.first ?? 0, end: this.lines }, isNear(amount, sum));
  }
}
