import { UNIT } from "../ledger/ledger";
import type { Column, Formula, TableBlock } from "../plan/plan";
import { periodText } from "../text/periodText";
import type { Translate } from "../text/translate";
import { codeValues, column } from "./columns";
import { migrationStates, shownStates, type MigrationState, type MigrationView } from "./migrationView";
import type { ReportContext } from "./Report";

export const migrationMeasures = ["clients", "first", "second", "difference"] as const;
export type MigrationMeasure = (typeof migrationMeasures)[number];

export interface MigrationMatrix {
  readonly key: MigrationMeasure;
  readonly title: string;
  readonly block: TableBlock;
}

/** Status by status: clients, their sales in the window of the earlier date and of the later one, and the difference. */
export function migrationMatrix({ say }: ReportContext, view: MigrationView): MigrationMatrix[] {
  const params = migrationParams(say, view);
  return migrationMeasures.map((key) => ({
    key,
    title: say(`migration.${key}.heading`, params),
    block: matrixOf(say, view, key),
  }));
}

/** The two dates and periods, for sentences. */
export function migrationParams({ language }: Translate, { first, second }: MigrationView) {
  return {
    before: first.to,
    asOf: second.to,
    first: periodText(first, language),
    second: periodText(second, language),
  };
}

/** What a cell holds, in the unit of its table. */
export function migrationCell(
  { cells }: MigrationView,
  measure: MigrationMeasure,
  row: MigrationState,
  state: MigrationState,
): number {
  const at = migrationStates.indexOf(row) * cells.states + migrationStates.indexOf(state);
  switch (measure) {
    case "clients":
      return cells.clients[at]!;
    case "first":
    case "second":
      return cells[measure][at]! / UNIT;
    case "difference":
      return (cells.second[at]! - cells.first[at]!) / UNIT;
  }
}

export function stateText(say: Translate, state: MigrationState): string {
  return say(state === "absent" ? "transition.none" : `status.${state}`);
}

function matrixOf(say: Translate, view: MigrationView, key: MigrationMeasure): TableBlock {
  const { rows, columns } = shownStates(view);
  const params = migrationParams(say, view);
  const kind = key === "clients" ? "count" : "money";
  const total = { type: "sum" as const };
  const someone = (row: MigrationState, state: MigrationState): boolean =>
    migrationCell(view, "clients", row, state) > 0;
  // where nobody moved there is nothing to say; only the total of a column needs a number to add up
  const isBlank = (row: MigrationState, state: MigrationState): boolean =>
    !someone(row, state) && rows.some((other) => someone(other, state));
  const states = columns.map((state): Column => ({
    key: state,
    header: stateText(say, state),
    note: say(`migration.${key}.note`, params),
    kind,
    values: {
      numbers: Float64Array.from(rows, (row) => (isBlank(row, state) ? NaN : migrationCell(view, key, row, state))),
    },
    owner: "ours",
    total,
  }));
  const formula: Formula = columns.flatMap((state, at) => {
    const ref = { block: key, column: state, rows: "same" as const };
    return at === 0 ? [ref] : ["+", ref];
  });
  const all = rows.map((row) => columns.reduce((sum, state) => sum + migrationCell(view, key, row, state), 0));
  return {
    type: "table",
    key,
    rowKeys: rows,
    columns: [
      column(
        say,
        "before",
        "code",
        codeValues(
          rows.map((_, at) => at + 1),
          ["", ...rows],
          ["", ...rows.map((row) => stateText(say, row))],
        ),
        { header: "migrationBefore", params },
      ),
      ...states,
      {
        key: "all",
        header: say("column.allStatuses.header"),
        note: say(`migration.${key}.note`, params),
        kind,
        values: { numbers: Float64Array.from(all) },
        owner: "ours",
        formula,
        total,
      },
    ],
    marks: key === "difference" ? [] : [{ type: "scale", columns }],
    list: false,
    totalLabel: say("total"),
  };
}
