import { UNIT } from "../ledger/ledger";
import { gapKinds, GapKindCode } from "../methods/gaps";
import type { Block, ChartBlock, Column, TableBlock } from "../plan/plan";
import { clientKey } from "./clientList";
import { column, textValues, type ColumnText } from "./columns";
import type { Facts } from "./Facts";
import type { GapsFound } from "./gapsFound";
import type { ReportContext } from "./Report";
import { heading } from "./sheetHead";

export const reserveCuts = ["segments", "lines", "managers", "clients"] as const;
export type ReserveCut = (typeof reserveCuts)[number];

/** Gaps of a segment, a line, a manager or a client by kind: how many, and their expected sums in ten-thousandths. */
export interface ReserveRow {
  readonly key: string;
  readonly name: string;
  readonly counts: Float64Array;
  readonly sums: Float64Array;
}

/** A cut of the hidden reserve: rows with a gap, the largest open sum first, and the row of each gap. */
export interface Reserve {
  readonly rows: readonly ReserveRow[];
  readonly rowOf: (gap: number) => number;
}

const tableKeys = {
  segments: "reserveSegments",
  lines: "reserveLines",
  managers: "reserveManagers",
  clients: "reserveClients",
} as const satisfies Record<ReserveCut, string>;

export const reserveTables: readonly (readonly [ReserveCut, string])[] = reserveCuts.map((cut) => [
  cut,
  tableKeys[cut],
]);

/** What the gaps come to by one cut (M17); every cut counts each gap once. */
export function reserveBy(facts: Facts, { say }: ReportContext, found: GapsFound, cut: ReserveCut): Reserve {
  const { company, portrait, responsible } = facts;
  const { managers } = company;
  const groupOf = {
    segments: (gap: number) => portrait.segmentOf[found.client[gap]!]!,
    lines: (gap: number) => found.line[gap]!,
    managers: (gap: number) =>
      responsible[found.client[gap]!]! < 0 ? managers.length : responsible[found.client[gap]!]!,
    clients: (gap: number) => found.client[gap]!,
  }[cut];
  const nameOf = (group: number): readonly [key: string, name: string] => {
    switch (cut) {
      case "segments":
        return [`segment:${portrait.segments[group]!.name}`, portrait.segments[group]!.name];
      case "lines":
        return [`line:${portrait.lines[group]!}`, portrait.lines[group]!];
      case "managers":
        return group === managers.length
          ? ["manager:", say("manager.none")]
          : [`manager:${managers[group]!}`, managers[group]!];
      case "clients":
        return [clientKey(company, group), company.clients[group]!];
    }
  };
  const groups = new Map<number, ReserveRow>();
  for (let gap = 0; gap < found.client.length; gap++) {
    const group = groupOf(gap);
    let row = groups.get(group);
    if (row === undefined) {
      const [key, name] = nameOf(group);
      row = { key, name, counts: new Float64Array(gapKinds.length), sums: new Float64Array(gapKinds.length) };
      groups.set(group, row);
    }
    const kind = found.kind[gap]!;
    row.counts[kind]!++;
    row.sums[kind]! += found.expected[gap]! || 0;
  }
  const sorted = [...groups].sort(
    ([, a], [, b]) =>
      b.sums[GapKindCode.open]! - a.sums[GapKindCode.open]! ||
      b.counts[GapKindCode.open]! - a.counts[GapKindCode.open]! ||
      (a.name < b.name ? -1 : 1),
  );
  const placeOf = new Map(sorted.map(([group], place) => [group, place]));
  return { rows: sorted.map(([, row]) => row), rowOf: (gap) => placeOf.get(groupOf(gap))! };
}

/** The tables and the picture of the hidden reserve. A company without managers has no cut by them. */
export function reserveBlocks(context: ReportContext, reserves: ReadonlyMap<ReserveCut, Reserve>): Block[] {
  const { say } = context;
  return [...reserves].flatMap(([cut, reserve]): Block[] => [
    heading(tableKeys[cut], say(`gaps.${cut}.heading`)),
    reserveTable(context, cut, reserve),
    ...(cut === "lines" ? [linesChart(context, reserve)] : []),
  ]);
}

const kindColumns = [
  ["open", "reserveOpen"],
  ["lapsed", "reserveLapsed"],
  ["refused", "reserveRefused"],
  ["lost", "reserveLost"],
] as const;

const names: Readonly<Record<ReserveCut, readonly [key: string, header: ColumnText]>> = {
  segments: ["segment", "gapSegment"],
  lines: ["line", "reserveLine"],
  managers: ["manager", "manager"],
  clients: ["client", "client"],
};

function reserveTable({ say }: ReportContext, cut: ReserveCut, { rows }: Reserve): TableBlock {
  const key = tableKeys[cut];
  const [nameKey, header] = names[cut];
  const total = { total: { type: "sum" } } as const;
  const ref = (of: "same" | "all") => ({ block: key, column: "openSum", rows: of });
  const open = rows.reduce((sum, { sums }) => sum + sums[GapKindCode.open]!, 0);
  const columns: Column[] = [column(say, nameKey, "text", textValues(rows.map(({ name }) => name)), { header })];
  for (const [kind, text] of kindColumns) {
    const code = GapKindCode[kind];
    columns.push(
      column(
        say,
        `${kind}Count`,
        "count",
        { numbers: Float64Array.from(rows, ({ counts }) => counts[code]!) },
        { header: `${text}Count`, ...total },
      ),
      column(
        say,
        `${kind}Sum`,
        "money",
        { numbers: Float64Array.from(rows, ({ sums }) => sums[code]! / UNIT) },
        { header: text, ...total },
      ),
    );
    if (kind !== "open") continue;
    columns.push(
      column(
        say,
        "openShare",
        "share",
        { numbers: Float64Array.from(rows, ({ sums }) => (open === 0 ? NaN : sums[code]! / open)) },
        {
          header: "reserveShare",
          formula: ["IF(SUM(", ref("all"), ')=0,"",', ref("same"), "/SUM(", ref("all"), "))"],
          ...total,
        },
      ),
    );
  }
  return {
    type: "table",
    key,
    rowKeys: rows.map((row) => row.key),
    columns,
    marks: [{ type: "bar", column: "openSum" }],
    list: cut === "clients",
    totalLabel: say("total"),
  };
}

function linesChart({ say }: ReportContext, { rows }: Reserve): ChartBlock {
  const open = rows.reduce((sum, { sums }) => sum + sums[GapKindCode.open]!, 0);
  const [first] = rows;
  return {
    type: "chart",
    key: "reserveByLine",
    title:
      first === undefined || open === 0
        ? say("chart.reserveLinesNone")
        : say("chart.reserveLines", { share: first.sums[GapKindCode.open]! / open, line: first.name }),
    kind: "bar",
    category: { block: tableKeys.lines, column: "line", rows: "all" },
    categoryTitle: say("chart.axis.reserveLine"),
    valueTitle: say("chart.axis.reserve"),
    valueKind: "money",
    series: [
      {
        title: say("column.reserveOpen.header"),
        values: { block: tableKeys.lines, column: "openSum", rows: "all" },
        second: false,
        tone: "a",
      },
    ],
  };
}
