import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { cellAt } from "../../core/index";
import { openFile } from "../../files/openFile";
import { saveGrid } from "../../files/write/saveGrid";
import { now, patch, typed } from "./gridEdits";
import { blocksOf } from "./helpers";
import { smallXlsx } from "./smallXlsx";

const ROWS = 200_000;
const COLUMNS = "ABCDEFGH";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function largeBook(): Uint8Array {
  const parts = [`<worksheet xmlns="${MAIN}"><dimension ref="A1:H${ROWS}"/><sheetData>`];
  for (let row = 1; row <= ROWS; row++) {
    const cells = [...COLUMNS].map((letter, place) =>
      place === 7
        ? `<c r="H${row}"><f>A${row}*2</f><v>${row * 2}</v></c>`
        : `<c r="${letter}${row}"><v>${row * place}.25</v></c>`,
    );
    parts.push(`<row r="${row}" spans="1:8">${cells.join("")}</row>`);
  }
  const sheet = strToU8(`${parts.join("")}</sheetData></worksheet>`);
  // packing it well would take longer than the edits
  return smallXlsx([{ name: "A", rows: "" }], { sheetPart: [sheet, { level: 1 }] });
}

describe("a sheet of 200,000 rows and 8 columns", () => {
  it("takes ten edits in a few seconds", async () => {
    const base = largeBook();
    const changes = Array.from({ length: 10 }, (_, index) => typed(`C${1 + index * 20_000}`, `typed ${index}`));
    const start = process.cpuUsage();
    const after = saveGrid(base, patch("A", changes), { now });
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1_000_000;
    if (process.env["TIMES"] !== undefined) process.stderr.write(`ten edits: ${seconds.toFixed(2)} s\n`);
    // of the processor's time, for others may be at work: some 3 s; what isn't linear takes minutes
    expect(seconds).toBeLessThan(20);
    const blocks = await blocksOf(await openFile("a.xlsx", after), "A");
    const at = (row: number, column: number) => {
      const block = blocks.find((one) => row >= one.firstRow && row < one.firstRow + one.rowCount)!;
      return cellAt(block, row - block.firstRow, column - block.firstColumn);
    };
    expect(blocks.reduce((sum, block) => sum + block.rowCount, 0)).toBe(ROWS);
    for (const [index, change] of changes.entries()) expect(at(index * 20_000, 2)).toBe(change.value);
    expect([at(ROWS - 1, 2), at(ROWS - 1, 7)]).toEqual([ROWS * 2 + 0.25, ROWS * 2]);
  });
});
