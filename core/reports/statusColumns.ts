import { UNIT } from "../ledger/ledger";
import type { Status } from "../methods/status";
import type { Column, Ref } from "../plan/plan";
import type { Translate } from "../text/translate";
import { column } from "./columns";

/** A row of a table by status: clients and whole ten-thousandths of sales, at the places of the list of statuses. */
export interface StatusRow {
  readonly counts: Float64Array;
  readonly sums: Float64Array;
}

/** What a key such as `lostSum` means: the status ("all" for the column of all) and what is told of its clients. */
export interface StatusKey {
  readonly status: Status | "all";
  readonly tells: "count" | "sum" | "share";
}

/**
 * Count, sum and share of the clients of each status (M1), a row each: counts first, then sums, then shares. Potential
 * clients have no sum.
 */
export function statusColumns(
  say: Translate,
  table: string,
  list: readonly Status[],
  rows: readonly StatusRow[],
  withTotals: boolean,
): Column[] {
  const ref = (key: string, of: Ref["rows"]): Ref => ({ block: table, column: key, rows: of });
  const total = withTotals ? { total: { type: "sum" as const } } : {};
  const plus = (keys: readonly string[]) => keys.flatMap((key, at) => (at === 0 ? [] : ["+"]).concat([key]));
  const formula = (keys: readonly string[]) => plus(keys).map((part) => (part === "+" ? part : ref(part, "same")));
  const numbers = (of: (row: StatusRow) => number) => ({ numbers: Float64Array.from(rows, of) });
  const all = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
  const selling = list.filter((one) => one !== "potential");
  const allWord = say("column.allStatuses.header");
  const shareOf = (part: number, whole: number): number => (whole === 0 ? NaN : part / whole);
  const counts = list.map((one, at): Column => ({
    key: one,
    header: say(`status.${one}`),
    note: say("column.statusCount.note"),
    kind: "count",
    values: numbers((row) => row.counts[at]!),
    owner: "ours",
    ...total,
  }));
  const sums = selling.map((one) =>
    column(
      say,
      `${one}Sum`,
      "money",
      numbers((row) => row.sums[list.indexOf(one)]! / UNIT),
      {
        header: "statusSum",
        params: { status: say(`status.${one}`) },
        ...total,
      },
    ),
  );
  const shares = list.map((one, at) => {
    const overall = shareOf(
      rows.reduce((sum, row) => sum + row.counts[at]!, 0),
      rows.reduce((sum, row) => sum + all(row.counts), 0),
    );
    const divided = (of: Ref["rows"]) => [
      "IF(",
      ref("clients", of),
      '=0,"",',
      ref(one, of),
      "/",
      ref("clients", of),
      ")",
    ];
    return column(
      say,
      `${one}Share`,
      "share",
      numbers((row) => shareOf(row.counts[at]!, all(row.counts))),
      {
        header: "statusShare",
        params: { status: say(`status.${one}`) },
        formula: divided("same"),
        ...(withTotals ? { total: { type: "value" as const, value: overall, formula: divided("total") } } : {}),
      },
    );
  });
  return [
    ...counts,
    column(
      say,
      "clients",
      "count",
      numbers((row) => all(row.counts)),
      {
        header: "allStatuses",
        note: "statusCount",
        formula: formula(list),
        ...total,
      },
    ),
    ...sums,
    column(
      say,
      "sales",
      "money",
      numbers((row) => all(row.sums) / UNIT),
      {
        header: "statusSum",
        params: { status: allWord },
        formula: formula(selling.map((one) => `${one}Sum`)),
        ...total,
      },
    ),
    ...shares,
  ];
}

/** Reads the key of a column of {@link statusColumns}; null where it is none. */
export function statusKey(key: string, list: readonly Status[]): StatusKey | null {
  if (key === "clients") return { status: "all", tells: "count" };
  if (key === "sales") return { status: "all", tells: "sum" };
  for (const status of list) {
    if (key === status) return { status, tells: "count" };
    if (key === `${status}Sum` && status !== "potential") return { status, tells: "sum" };
    if (key === `${status}Share`) return { status, tells: "share" };
  }
  return null;
}
