import { expect, it } from "vitest";
import { wideHeads } from "../../workbench/grid/wideHeads";
import { gridSheet, looks } from "./gridBook";

it("gives columns room for the longest word of a wrapped head", () => {
  const wrapped = [...looks, { ...looks[0]!, wrap: true }];
  const columns = [
    { first: 0, last: 1, width: 10, hidden: false, look: 0 },
    { first: 2, last: 2, width: 10, hidden: true, look: 0 },
  ];
  const rows = [
    ["Cumulative share", "Short one", "Hidden away indeed"],
    ["An incomparably long text that isn't wrapped", "https://example.com/far-too-long-for-a-head", "x"],
  ];
  const sheet = gridSheet("Heads", rows, { columns }, [], (row, column) => (row === 0 || column === 1 ? 3 : 0));
  expect([...wideHeads(sheet, wrapped, (text) => text.length * 8)]).toEqual([[0, 10 * 8 + 6]]);
});

it("keeps a centred head in one line off the button, though hardly any room is left beside it", () => {
  const centred = [...looks, { ...looks[0]!, wrap: true, horizontal: "center" as const }];
  const columns = [{ first: 0, last: 0, width: 12, hidden: false, look: 0 }];
  const filter = { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 };
  const sheet = gridSheet("Centred", [["ABC-osztály"], ["A"]], { columns, filter }, [], (row) => (row === 0 ? 3 : 0));
  // 12 characters are 89 pixels: 88 for the text, with room and two buttons 130
  expect([...wideHeads(sheet, centred, (text) => text.length * 8)]).toEqual([[0, 11 * 8 + 6 + 2 * 18]]);
});

it("gives heads of a filter room for its button, and columns of a table for their texts", () => {
  const wrapped = [...looks, { ...looks[0]!, wrap: true }];
  const columns = [{ first: 0, last: 1, width: 10, hidden: false, look: 0 }];
  const filter = { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 1 };
  const rows = [
    ["Status", "Manager"],
    ["restored x", "A"],
    ["an endless text that goes on", "B"],
  ];
  const sheet = gridSheet("Table", rows, { columns, filter }, [], (row) => (row === 0 ? 3 : 0));
  expect([...wideHeads(sheet, wrapped, (text) => text.length * 8)]).toEqual([
    [0, 10 * 8 + 6],
    [1, 7 * 8 + 6 + 18],
  ]);
});
