import { describe, expect, it } from "vitest";
import { merge, translator, type SheetPlan, type TableBlock } from "../../../core/index";
import { writtenSheet } from "../../pane/writtenSheet";
import { blocksOf, build, companyFrom, on, type Rows } from "../sheets";
import { builtIn, cellIn, findText, put, refreshed, trimmed, type Grid } from "./sheetModel";

const head = ["Date", "Client", "Amount", "Manager"];
const first: Rows = [
  head,
  [on("2009-01-10"), "Ash", 500, "Ivanov"],
  [on("2009-02-10"), "Beech", 300, "Ivanov"],
  [on("2009-03-10"), "Cedar", 200, "Petrov"],
];

function clientSheet(rows: Rows): SheetPlan {
  return build("client-table", companyFrom(rows)).plan.sheets[0]!;
}

function tableOf(sheet: SheetPlan): TableBlock {
  return sheet.blocks.find((block): block is TableBlock => block.type === "table")!;
}

/** Sheet row of a client and sheet column of a column. */
function at(grid: Grid, client: string, column: string): { row: number; column: number } {
  const [table] = builtIn(grid).tables;
  const [row] = [...table!.rows].find(([, key]) => key === `client:${client}`)!;
  const [place] = [...table!.columns].find(([, key]) => key === column)!;
  return { row, column: place };
}

function valueOf(grid: Grid, client: string, column: string) {
  const place = at(grid, client, column);
  return cellIn(grid, place.row, place.column);
}

describe("a refreshed sheet", () => {
  const sheet = clientSheet(first);
  const width = tableOf(sheet).columns.length;
  const beside = width + 1;

  it("is the same where nothing changed", () => {
    const before = writtenSheet(sheet);
    const { grid, merged } = refreshed(before, sheet);
    expect(merged.findings).toEqual([]);
    expect(tableOf(merged.sheet)).toEqual(tableOf(sheet));
    expect(grid).toEqual(before.map(trimmed));
  });

  it("takes what was typed beside the table along with its client, and keeps the header", () => {
    const before = writtenSheet(sheet);
    const { headerRow } = builtIn(before).tables[0]!;
    put(before, headerRow, beside, "Call");
    put(before, at(before, "Ash", "client").row, beside, "on Monday");
    const { grid, merged } = refreshed(before, clientSheet([...first, [on("2009-03-20"), "Elm", 9_000, "Petrov"]]));
    expect(findText(grid, "on Monday")).toEqual({ row: at(grid, "Ash", "client").row, column: beside });
    expect(findText(grid, "Call")).toEqual({ row: builtIn(grid).tables[0]!.headerRow, column: beside });
    expect(valueOf(grid, "Elm", "sales")).toBe(9_000);
    expect(tableOf(merged.sheet).columns.at(-1)).toMatchObject({ header: "Call", carried: true });
  });

  it("keeps a client who is gone below, marked, while something was typed for him, and only then", () => {
    const before = writtenSheet(sheet);
    put(before, at(before, "Ash", "client").row, beside, "owes us a reply");
    const { grid, merged } = refreshed(before, clientSheet([first[0]!, first[3]!]));
    const table = tableOf(merged.sheet);
    expect(table.rowKeys).toEqual(["client:Cedar", "client:Ash"]);
    expect(table).toMatchObject({ gone: 1, remarks: [{ row: 1, column: "client", kind: "gone" }] });
    expect(valueOf(grid, "Ash", "client")).toBe("Ash");
    expect(valueOf(grid, "Ash", "sales")).toBeNull();
    expect(findText(grid, "owes us a reply")!.row).toBe(at(grid, "Ash", "client").row);
    expect(merged.findings.map(({ kind, rowName }) => [kind, rowName])).toEqual([["gone", "Ash"]]);
    // he comes back
    const { grid: again } = refreshed(grid, sheet);
    expect(valueOf(again, "Ash", "sales")).toBe(500);
    expect(findText(again, "owes us a reply")!.row).toBe(at(again, "Ash", "client").row);
  });

  it("keeps the row of a client who is gone where the host knows of a note of the user's in it", () => {
    const before = writtenSheet(sheet);
    const { row } = at(before, "Ash", "client");
    const fresh = clientSheet([first[0]!, first[3]!]);
    const present = { name: "Built", built: builtIn(before), blocks: blocksOf(before, "Built") };
    const keepsRow = (one: number): boolean => one === row;
    const { sheet: kept } = merge({ ...present, keepsRow }, fresh, translator("en"));
    expect(tableOf(kept).rowKeys).toEqual(["client:Cedar", "client:Ash"]);
    expect(tableOf(merge(present, fresh, translator("en")).sheet).rowKeys).toEqual(["client:Cedar"]);
  });

  it("computes a derived cell that was typed over again, and says what stood there", () => {
    const before = writtenSheet(sheet);
    const place = at(before, "Beech", "sales");
    put(before, place.row, place.column, 12_345.678);
    const { grid, merged } = refreshed(before, sheet);
    expect(valueOf(grid, "Beech", "sales")).toBe(300);
    expect(merged.findings).toMatchObject([
      {
        kind: "typedOver",
        rowName: "Beech",
        header: tableOf(sheet).columns.find(({ key }) => key === "sales")!.header,
      },
    ]);
    expect(merged.findings[0]).toMatchObject({ typed: 12_345.678, computed: 300 });
    expect(tableOf(merged.sheet).remarks![0]!.text).toBe(
      "Typed here before: 12,345.678. What is computed stands here again.",
    );
    expect(refreshed(grid, sheet).merged.findings).toEqual([]);
  });

  it("goes by the name where a client has got another key since", () => {
    const before = writtenSheet(sheet);
    put(before, at(before, "Ash", "client").row, beside, "on Monday");
    const numbered: SheetPlan = {
      ...sheet,
      blocks: sheet.blocks.map((block) =>
        block.type === "table" ? { ...block, rowKeys: block.rowKeys.map((_, row) => `client:id:${row}`) } : block,
      ),
    };
    const { grid, merged } = refreshed(before, numbered);
    expect(findText(grid, "on Monday")).toEqual({ row: at(before, "Ash", "client").row, column: beside });
    expect(merged.findings).toEqual([]);
    expect(tableOf(merged.sheet).gone).toBeUndefined();
  });

  it("keeps a header that was renamed, also when it is built with other dates", () => {
    const before = writtenSheet(sheet);
    const { headerRow } = builtIn(before).tables[0]!;
    put(before, headerRow, at(before, "Ash", "sales").column, "Turnover");
    let { grid } = refreshed(before, sheet);
    ({ grid } = refreshed(grid, clientSheet(first)));
    expect(cellIn(grid, headerRow, at(grid, "Ash", "sales").column)).toBe("Turnover");
  });

  it("says that a line of text was typed over", () => {
    const before = writtenSheet(sheet);
    put(before, 0, 1, "My clients");
    expect(refreshed(before, sheet).merged.findings).toMatchObject([{ kind: "lineTypedOver", typed: "My clients" }]);
  });

  it("takes a row of the user's own among the rows for his, and keeps it below", () => {
    const before = writtenSheet(sheet);
    const { row } = at(before, "Beech", "client");
    before.splice(row, 0, [null, "my own line", null, 77]);
    const { grid } = refreshed(before, sheet);
    const found = findText(grid, "my own line")!;
    expect(found.row).toBeGreaterThan(at(grid, "Cedar", "client").row);
    expect(cellIn(grid, found.row, 3)).toBe(77);
    expect(refreshed(grid, sheet).grid).toEqual(grid);
  });

  it("goes by the names where rows were sorted without their hidden keys", () => {
    const before = writtenSheet(sheet);
    put(before, at(before, "Ash", "client").row, beside, "Ash's note");
    const rows = ["Ash", "Beech", "Cedar"].map((client) => at(before, client, "client").row);
    const visible = rows.map((row) => before[row]!.slice(1));
    rows.forEach((row, place) => before[row]!.splice(1, Infinity, ...visible[(place + 1) % 3]!));
    const { grid, merged } = refreshed(before, sheet);
    expect(findText(grid, "Ash's note")!.row).toBe(at(grid, "Ash", "client").row);
    expect(merged.findings).toEqual([]);
  });
});
