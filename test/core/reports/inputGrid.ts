import type { CellValue } from "../../../core/cells/cellBlock";
import type { Column, TableBlock } from "../../../core/plan/plan";
import type { Built } from "../../../core/reports/buildReport";
import { typedSheets } from "../../../core/typed/readTypedSheets";
import { typedKindOf } from "../../../core/typed/typedKindOf";
import { writtenSheet } from "../../pane/writtenSheet";
import { blocksOf } from "../sheets";

export function tables(built: Built): TableBlock[] {
  return built.plan.sheets.flatMap(({ blocks }) =>
    blocks.filter((block): block is TableBlock => block.type === "table"),
  );
}

export function columnsOf(built: Built, table: string): readonly Column[] {
  return tables(built).find(({ key }) => key === table)!.columns;
}

/** A built sheet in which somebody types. */
export class Grid {
  readonly rows: CellValue[][];

  constructor(built: Built, sheet = 0) {
    this.rows = writtenSheet(built.plan.sheets[sheet]!).map((row) => [...row]);
  }

  type(table: string, rowKey: string, columnKey: string, value: CellValue): void {
    const keys = this.rows.findIndex(([cell]) => typeof cell === "string" && cell.endsWith(`#${table}`));
    const row = this.rows.findIndex(
      ([cell], at) => at > keys && typeof cell === "string" && cell.endsWith(`#${rowKey}`),
    );
    const column = this.rows[keys]!.findIndex((cell) => typeof cell === "string" && cell.endsWith(`#${columnKey}`));
    if (row < 0 || column < 1) throw new Error(`type: no ${table} ${rowKey} ${columnKey}`);
    this.rows[row]![column] = value;
  }
}

export function typedIn(...sheets: readonly (readonly [string, Grid])[]): ReturnType<typeof typedSheets> {
  return typedSheets(
    sheets.flatMap(([sheet, { rows }]) => {
      const kind = typedKindOf({ name: sheet, hidden: false, rows });
      return kind === null ? [] : [{ kind, sheet, blocks: blocksOf(rows, sheet) }];
    }),
  );
}
