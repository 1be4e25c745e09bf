import { describe, expect, it } from "vitest";
import {
  BLOCK_ROWS,
  CellBlockBuilder,
  cellAt,
  type CellBlock,
  type CellValue,
  type Column,
  type Plan,
} from "../../core/index";
import { openFile } from "../../files/openFile";
import { addPlan } from "../../files/write/addPlan";
import { newWorkbook } from "../../files/write/newWorkbook";
import { column, recipe } from "./planPieces";

const now = "2026-11-22T10:00:00Z";
const ROWS = 100_000;
function largePlan(): Plan {
  const words = Array.from({ length: 5000 }, (_, index) => `Client ${index} & Söhne`);
  const columns: Column[] = Array.from({ length: 20 }, (_, place) => {
    if (place < 4) {
      return column(`text${place}`, "text", {
        of: Uint32Array.from({ length: ROWS }, (_, row) => (row * 7) % 5000),
        texts: words,
      });
    }
    const numbers = Float64Array.from({ length: ROWS }, (_, row) => ((row * (place + 3)) % 99_991) / 7);
    const formula = [
      { block: "t", column: "n5", rows: "same" as const },
      "/",
      { block: "t", column: "n6", rows: "same" as const },
    ];
    return column(`n${place}`, "money", { numbers }, place === 19 ? { formula } : { total: { type: "sum" } });
  });
  return {
    format: 1,
    sheets: [
      {
        tag: "large",
        recipe,
        name: "Large",
        language: "en",
        freezeAt: "t",
        print: { landscape: true, repeatHeaderOf: "t", footer: "&P" },
        blocks: [
          {
            type: "table",
            key: "t",
            rowKeys: Array.from({ length: ROWS }, (_, row) => `row:${row}`),
            columns,
            marks: [{ type: "bar", column: "n5" }],
            list: true,
            totalLabel: "Total",
          },
        ],
      },
    ],
  };
}

function* ledger(rows: number): Iterable<CellBlock> {
  const block = new CellBlockBuilder("Ledger");
  block.markDayFormat(0);
  for (let row = 0; row < rows; row++) {
    block.setNumber(0, 39814 + (row % 365));
    block.setText(1, `Client ${row % 3000}`);
    block.setText(2, `Line ${row % 12}`);
    block.setNumber(3, (row * 31) % 10_007);
    block.setNumber(4, row % 9);
    block.setText(5, String(100_000 + row));
    block.nextRow();
    if (row % BLOCK_ROWS === BLOCK_ROWS - 1) yield block.take();
  }
  yield block.take();
}

// how long this takes is measured by the bench; here that it comes out whole, without holding many times its size
describe("large sheets", () => {
  it("writes 100,000 rows of 20 columns whole", async () => {
    const bytes = addPlan(null, largePlan(), { now });
    const last = await lastRow(bytes, "Large");
    expect(last.row).toBe(ROWS + 2);
    // a print of 3 characters of each column that is neither typed nor a formula, then the key
    expect(last.cells[0]).toMatch(new RegExp(`^#[\\w-]{${3 * 19}}#row:${ROWS - 1}$`));
    expect(last.cells[5]).toBeCloseTo((((ROWS - 1) * 7) % 99_991) / 7, 9);
    expect(process.memoryUsage().rss).toBeLessThan(1.5e9);
  });

  it("writes a ledger of 200,000 rows whole", async () => {
    const last = await lastRow(newWorkbook([{ name: "Ledger", blocks: ledger(200_000) }], { now }), "Ledger");
    expect(last.row).toBe(199_999);
    expect(last.cells.slice(0, 2)).toEqual([39814 + (199_999 % 365), `Client ${199_999 % 3000}`]);
    expect(last.cells[5]).toBe("299999");
  });
});

/** The last row of a sheet, counted from 0, as our reader finds it. */
async function lastRow(bytes: Uint8Array, sheet: string): Promise<{ row: number; cells: CellValue[] }> {
  let last: { row: number; cells: CellValue[] } = { row: -1, cells: [] };
  const opened = await openFile("large.xlsx", bytes);
  for await (const block of opened.read(sheet)) {
    const row = block.rowCount - 1;
    last = { row: block.firstRow + row, cells: block.columns.map((_, column) => cellAt(block, row, column)) };
  }
  return last;
}
