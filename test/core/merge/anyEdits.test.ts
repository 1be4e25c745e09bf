import fc from "fast-check";
import { expect, test } from "vitest";
import { CarryMap, type CellValue, type SheetPlan } from "../../../core/index";
import { buildReport } from "../../../core/reports/buildReport";
import { reportOf } from "../../../core/reports/reportList";
import { translator } from "../../../core/text/translate";
import { writtenSheet } from "../../pane/writtenSheet";
import { anyCase, companyOfCase, optionsOf, type Case } from "../properties/companies";
import { builtIn, cellIn, findText, put, refreshed, trimmed, type Grid } from "./sheetModel";

/** A thousand users, each with a few edits and another ledger. */
const runs = { seed: 20261122, numRuns: 1000, endOnFailure: true };

/** What a user may do to a built sheet. Numbers choose among the rows and columns that are there. */
type Edit =
  | { readonly type: "beside"; readonly table: number; readonly row: number; readonly gap: number }
  | { readonly type: "over"; readonly table: number; readonly row: number; readonly column: number }
  | { readonly type: "free"; readonly row: number; readonly column: number }
  | { readonly type: "column"; readonly table: number; readonly before: number; readonly row: number }
  | { readonly type: "row"; readonly table: number; readonly before: number }
  | { readonly type: "sort"; readonly table: number; readonly by: number; readonly withKeys: boolean }
  | { readonly type: "header"; readonly table: number; readonly column: number };

const any = fc.nat({ max: 40 });
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constant("beside" as const), table: any, row: any, gap: fc.nat({ max: 2 }) }),
  fc.record({ type: fc.constant("over" as const), table: any, row: any, column: any }),
  fc.record({ type: fc.constant("free" as const), row: any, column: fc.nat({ max: 12 }) }),
  fc.record({ type: fc.constant("column" as const), table: any, before: any, row: any }),
  fc.record({ type: fc.constant("row" as const), table: any, before: any }),
  fc.record({ type: fc.constant("sort" as const), table: any, by: any, withKeys: fc.boolean() }),
  fc.record({ type: fc.constant("header" as const), table: any, column: any }),
);

/** A text that was typed, and what is known of the place where it was. */
interface Typed {
  readonly text: string;
  /** What stands in the first column of its row, where it stands in a column of the user's own beside or within a table. */
  readonly rowName: CellValue;
  /** Over a cell that is computed: it may only be told of. */
  readonly over: boolean;
  /** Of a table that may not be built any more: then nobody asks for a name of its columns, or for figures over its own. */
  readonly table?: string;
  /** Key of the column whose header it is. */
  readonly header?: string;
}

/** Carries out an edit; null where there is no such place. */
function edited(grid: Grid, edit: Edit, text: string): Typed | null {
  const { tables } = builtIn(grid);
  if (edit.type === "free") {
    const { row, column } = edit;
    if (column === 0 || cellIn(grid, row, column) !== null || isInside(grid, row)) return null;
    put(grid, row, column, text);
    return { text, rowName: null, over: false };
  }
  const table = tables[edit.table % tables.length]!;
  const rows = [...table.rows.keys()];
  const columns = [...table.columns.keys()];
  if (rows.length === 0) return null;
  const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!;
  switch (edit.type) {
    case "beside": {
      const row = pick(rows, edit.row);
      const column = Math.max(...columns) + 1 + edit.gap;
      if (cellIn(grid, row, column) !== null) return null;
      put(grid, row, column, text);
      return { text, rowName: cellIn(grid, row, columns[0]!), over: false, table: table.key };
    }
    case "over": {
      const row = pick(rows, edit.row);
      // the name tells which row it is
      const column = pick(columns.slice(1), edit.column);
      put(grid, row, column, text);
      return { text, rowName: cellIn(grid, row, columns[0]!), over: true, table: table.key };
    }
    case "column": {
      const before = pick(columns.slice(1), edit.before);
      for (const cells of grid) if (cells.length >= before) cells.splice(before, 0, null);
      const row = pick(rows, edit.row);
      put(grid, row, before, text);
      return { text, rowName: cellIn(grid, row, columns[0]!), over: false, table: table.key };
    }
    case "row": {
      grid.splice(pick(rows, edit.before), 0, [null, text]);
      return { text, rowName: null, over: false };
    }
    case "sort": {
      const from = edit.withKeys ? 0 : 1;
      const first = rows[0]!;
      if (rows.at(-1)! - first + 1 !== rows.length || cellsBehind(grid, rows)) return null;
      const parts = rows.map((row) => grid[row]!.slice(from));
      const order = parts.map((_, at) => at).sort((a, b) => ((a * 7 + edit.by) % 5) - ((b * 7 + edit.by) % 5) || b - a);
      rows.forEach((row, at) => grid[row]!.splice(from, Infinity, ...parts[order[at]!]!));
      return null;
    }
    case "header": {
      const column = pick(columns, edit.column);
      put(grid, table.headerRow, column, text);
      return { text, rowName: null, over: false, table: table.key, header: table.columns.get(column)! };
    }
  }
}

/** Whether the rows hold different lengths of cells: then a sort without keys would be none of a rectangle. */
function cellsBehind(grid: Grid, rows: readonly number[]): boolean {
  return rows.some((row) => grid[row] === undefined);
}

/** Whether a row belongs to a table: what is typed there isn't free. */
function isInside(grid: Grid, row: number): boolean {
  const built = builtIn(grid);
  return built.notes.has(row) || built.tables.some(({ keyRow, endRow }) => row >= keyRow && row <= endRow);
}

const reports = ["client-table", "manager-table", "status", "call-list"] as const;

function sheetsOf(one: Case, report: (typeof reports)[number]): readonly SheetPlan[] {
  const { options } = reportOf(report);
  const known = new Set(options.map(({ key }) => key));
  const built = buildReport(reportOf(report), {
    company: companyOfCase(one),
    say: translator("en"),
    today: one.question.to,
    options: Object.fromEntries(Object.entries(optionsOf(one)).filter(([key]) => known.has(key))),
  });
  return built.plan.sheets;
}

/** A ledger before and one after, with rows in common: some came, some went. */
const scenario = anyCase().chain((one) =>
  fc.record({
    one: fc.constant(one),
    report: fc.constantFrom(...reports),
    before: fc.subarray([...one.ledger], { minLength: 1 }),
    after: fc.subarray([...one.ledger], { minLength: 1 }),
    edits: fc.array(anyEdit, { minLength: 1, maxLength: 8 }),
  }),
);

test("whatever a user did and whatever the ledger is now: nothing typed is lost, cells are found by their keys, and a second refresh changes nothing", () => {
  fc.assert(
    fc.property(scenario, ({ one, report, before: earlier, after: later, edits }) => {
      const [sheet] = sheetsOf({ ...one, ledger: earlier }, report);
      const [fresh] = sheetsOf({ ...one, ledger: later }, report);
      const grid = writtenSheet(sheet!).map((cells) => [...cells]);
      const typed = edits.flatMap((edit, at) => edited(grid, edit, `typed ${at}`) ?? []);
      const before = builtIn(grid);
      const { grid: after, merged } = refreshed(grid, fresh!);
      const built = builtIn(after);
      const told = merged.findings.map(({ typed: value }) => value);
      for (const { text, rowName, over, table, header } of typed) {
        const was = findText(grid, text);
        // another edit has taken its place
        if (was === null) continue;
        const found = findText(after, text);
        const now = built.tables.find(({ key }) => key === table);
        const isBuilt = table === undefined || now !== undefined;
        if (found === null && header !== undefined && ![...(now?.columns.values() ?? [])].includes(header)) continue;
        if (found === null) {
          if (!isBuilt && (over || rowName === null)) continue;
          expect(over ? told : [], `${text} is told of`).toContain(text);
          continue;
        }
        if (rowName === null || over || !isBuilt) continue;
        const names = built.tables.filter(({ rows }) => rows.has(found.row)).map(({ columns }) => columns);
        const [first] = names.map((columns) => Math.min(...columns.keys()));
        expect(cellIn(after, found.row, first ?? 0), `${text} stands in its row`).toBe(rowName);
      }
      // a formula elsewhere that points to a cell of ours goes on pointing to the same figure
      const wrong: string[] = [];
      const places = new CarryMap(merged.sheet.carry!);
      const sorted = edits.some((edit) => edit.type === "sort" && !edit.withKeys);
      for (const table of before.tables) {
        const now = built.tables.find(({ key }) => key === table.key)!;
        for (const [row, key] of sorted ? [] : table.rows) {
          for (const [column, name] of table.columns) {
            const to = places.cell(row, column);
            if (to === null) continue;
            const moved = now.rows.get(to.row);
            const meansTheSame = (moved === key || moved?.startsWith("own:")) && now.columns.get(to.column) === name;
            if (!meansTheSame) wrong.push(`${key} ${name}`);
          }
        }
      }
      // the figures are those of a new sheet, however the present one had been changed
      const figures = valuesByKey(after);
      for (const [key, value] of valuesByKey(writtenSheet(fresh!))) if (figures.get(key) !== value) wrong.push(key);
      expect(wrong).toEqual([]);
      const again = refreshed(after, fresh!);
      expect(again.grid).toEqual(after.map(trimmed));
      expect(again.merged.findings.filter(({ kind }) => kind === "typedOver")).toEqual([]);
    }),
    runs,
  );
});

/** The computed figures of a sheet by table, row key and column key. */
function valuesByKey(grid: Grid): Map<string, CellValue> {
  const values = new Map<string, CellValue>();
  for (const { key, rows, columns, columnPrints } of builtIn(grid).tables) {
    const ours = [...columns].filter(([column]) => columnPrints.get(column)?.owner === "ours");
    for (const [row, rowKey] of rows) {
      for (const [column, columnKey] of ours) values.set(`${key} ${rowKey} ${columnKey}`, cellIn(grid, row, column));
    }
  }
  return values;
}
