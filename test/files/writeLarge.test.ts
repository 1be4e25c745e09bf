import { describe, expect, it } from "vitest";
import { BLOCK_ROWS, CellBlockBuilder, type CellBlock, type Column, type Plan } from "../../core/index";
import { addPlan } from "../../files/write/addPlan";
import { newWorkbook } from "../../files/write/newWorkbook";
import { column } from "./everyFeature";

const now = "2026-11-22T10:00:00Z";
const ROWS = 100_000;
/** Three times what the slowest desk should need. */
const SLACK = 3;

/** Of work, not of waiting: machines of the continuous build are shared. */
function secondsSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

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
        recipe: { format: 1, report: "large", options: {}, sources: [], language: "en", builtOn: 45000 },
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

describe("large sheets", () => {
  it("writes 100,000 rows of 20 columns in 6 seconds and 1 GB", () => {
    const plan = largePlan();
    const began = process.cpuUsage();
    const bytes = addPlan(null, plan, { now });
    const seconds = secondsSince(began);
    expect(bytes.length).toBeGreaterThan(1_000_000);
    expect(seconds).toBeLessThan(6 * SLACK);
    expect(process.memoryUsage().rss).toBeLessThan(1.5e9);
  });

  it("writes a ledger of 200,000 rows in 3 seconds", () => {
    const began = process.cpuUsage();
    const bytes = newWorkbook([{ name: "Ledger", blocks: ledger(200_000) }], { now });
    const seconds = secondsSince(began);
    expect(bytes.length).toBeGreaterThan(1_000_000);
    expect(seconds).toBeLessThan(3 * SLACK);
  });
});
