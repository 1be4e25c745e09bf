import { lineKey } from "../typed/baseKeys";
import type { BaseColumns } from "./baseColumns";
import type { BaseRows } from "./baseRows";
import { cellKinds, type BaseStates } from "./baseStates";
import type { Translate } from "../text/translate";

/** How far a product line has come in a group of clients: of those for whom it is meant, by what stands in their cells. */
export interface BaseCounts {
  readonly key: string;
  /** As they are shown. */
  readonly group: string;
  readonly line: string;
  readonly targets: number;
  readonly used: number;
  readonly open: number;
  readonly refused: number;
  readonly notOffered: number;
  /** Places of the rows that it counts. */
  readonly rows: readonly number[];
}

/** By group and line, in their order; only what is meant for somebody. */
export function baseCounts(say: Translate, base: BaseRows, layout: BaseColumns, states: BaseStates): BaseCounts[] {
  const width = layout.lines.length;
  const counts = new Map<number, { counted: Uint32Array; rows: number[] }>();
  layout.columns.forEach(({ line }, at) => {
    const { targets, kinds } = states.columns[at]!;
    for (let row = 0; row < targets.length; row++) {
      if (targets[row] !== 1) continue;
      const key = base.rows[row]!.group * width + line;
      let count = counts.get(key);
      if (count === undefined) counts.set(key, (count = { counted: new Uint32Array(cellKinds.length), rows: [] }));
      count.counted[kinds[row]!]!++;
      count.rows.push(row);
    }
  });
  const none = say(
    base.groupBy === "segment" ? "base.noSegment" : base.groupBy === "manager" ? "manager.none" : "base.noDivision",
  );
  return [...counts]
    .sort(([one], [other]) => one - other)
    .map(([key, { counted, rows }]) => {
      const group = base.groups[Math.floor(key / width)]!;
      const line = layout.lines[key % width]!.name;
      const of = (kind: (typeof cellKinds)[number]): number => counted[cellKinds.indexOf(kind)]!;
      return {
        key: `group:${lineKey(line, group)}`,
        group: group === "" ? none : group,
        line,
        targets: rows.length,
        used: of("used"),
        open: of("open"),
        refused: of("refused"),
        notOffered: of("notOffered"),
        rows,
      };
    });
}
