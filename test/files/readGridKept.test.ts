import { readFileSync } from "node:fs";
import * as XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../core/index";
import { openFile, readGrid, type GridSheet } from "../../files/index";
import { blocksOf, cellsIn } from "./helpers";
import { smallXlsx } from "./smallXlsx";

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/kept/${name}.xlsx`, import.meta.url)));

/** Values, formulas, widths and merged cells of a sheet by an independent reader. */
function secondReader(bytes: Uint8Array, name: string) {
  const sheet = XLSX.read(bytes, { cellDates: false, cellFormula: true, cellStyles: true }).Sheets[name]!;
  const values = new Map<string, CellValue>();
  const formulas = new Map<string, string>();
  for (const [address, cell] of Object.entries(sheet as Record<string, XLSX.CellObject>)) {
    if (address.startsWith("!")) continue;
    const { r, c } = XLSX.utils.decode_cell(address);
    // it writes an array formula to every cell that it fills; the file has it in the first one
    if (cell.f !== undefined && (cell.F === undefined || cell.F.split(":")[0] === address)) {
      formulas.set(`${r},${c}`, cell.f.replaceAll(/_xlfn\./g, ""));
    }
    if (cell.t === "z" || cell.v === "" || cell.v === undefined) continue;
    values.set(`${r},${c}`, cell.t === "e" ? { error: String(cell.w) } : (cell.v as CellValue));
  }
  const columns = sheet["!cols"] ?? [];
  return {
    values,
    formulas,
    widths: Array.from(columns, (one) => (one?.hidden === true ? null : (one?.width ?? null))),
    hidden: Array.from(columns, (one) => one?.hidden === true),
    merges: (sheet["!merges"] ?? []).map(({ s, e }) => [s.r, s.c, e.r, e.c]),
  };
}

function widthsOf(sheet: GridSheet, count: number) {
  const at = (column: number) => sheet.columns.find((one) => column >= one.first && column <= one.last);
  const columns = Array.from({ length: count }, (_, column) => at(column));
  return { widths: columns.map((one) => one?.width ?? null), hidden: columns.map((one) => one?.hidden ?? false) };
}

describe("workbooks as users have them", () => {
  it.each(["charts", "pivot", "rich"])("%s.xlsx: as by a second reader", async (name) => {
    const bytes = bytesOf(name);
    const { sheets } = await readGrid(bytes);
    const book = XLSX.read(bytes);
    expect(sheets.map((sheet) => sheet.name)).toEqual(book.SheetNames);
    let formulas = 0;
    for (const sheet of sheets) {
      const expected = secondReader(bytes, sheet.name);
      expect(cellsIn(sheet.blocks.map(({ cells }) => cells)), sheet.name).toEqual(expected.values);
      const own = sheet.blocks.flatMap((block) => block.formulas);
      const byPlace = new Map(own.map(({ row, column, text }) => [`${row},${column}`, text]));
      expect(byPlace, sheet.name).toEqual(expected.formulas);
      const { widths, hidden } = widthsOf(sheet, expected.widths.length);
      expect(hidden).toEqual(expected.hidden);
      expect(widths).toEqual(expected.widths);
      expect(sheet.merges.map((one) => [one.firstRow, one.firstColumn, one.lastRow, one.lastColumn])).toEqual(
        expected.merges,
      );
      formulas += own.length;
    }
    expect(formulas).toBe(name === "rich" ? 37 : 0);
  });

  it.each(["charts", "pivot", "rich"])("%s.xlsx: the same cells as for a ledger", async (name) => {
    const bytes = bytesOf(name);
    const file = await openFile("x.xlsx", bytes);
    for (const sheet of (await readGrid(bytes)).sheets) {
      const cells = cellsIn(await blocksOf(file, sheet.name));
      expect(cellsIn(sheet.blocks.map((block) => block.cells))).toEqual(cells);
    }
  });

  it("rich.xlsx: what is drawn, and what stays in the file", async () => {
    const { sheets } = await readGrid(bytesOf("rich"));
    const [sales, report, lists, form] = sheets;
    expect(sales).toMatchObject({ tabColour: "FF6600", gridLines: false, frozenRows: 3, frozenColumns: 1 });
    expect(sales!.rows).toEqual([{ row: 0, height: 40, hidden: false }]);
    expect(sales!.notes).toEqual([{ row: 3, column: 1, text: "Old comment: call him" }]);
    expect(sales!.choices).toEqual([
      {
        ranges: [{ firstRow: 3, firstColumn: 2, lastRow: 31, lastColumn: 2 }],
        words: ["IT", "1C", "HW"],
        strict: false,
        source: { sheet: "Lists", range: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 0 } },
      },
    ]);
    expect(sales!.rules.map(({ type }) => type)).toEqual(["bar", "formula"]);
    const counts = (sheet: GridSheet) => Object.fromEntries(sheet.kept.map(({ kind, count }) => [kind, count]));
    // top ten, above average, icons, and a rule that only draws a border
    expect(counts(sales!)).toEqual({ table: 1, rule: 4, link: 2, outline: 1, richText: 1 });
    expect(counts(report!)).toEqual({ chart: 1, picture: 1, shape: 1, other: 1 });
    expect(counts(form!)).toEqual({ chart: 1, picture: 1, protection: 1, outline: 1 });
    expect(report!.charts.map(({ title, kind, series }) => [title, kind, series.length])).toEqual([
      ["Pareto of mine", "columnLine", 2],
    ]);
    // the list of a validation of another sheet
    expect([lists!.hidden, lists!.fixed, lists!.kept]).toEqual([true, true, []]);
  });

  it("pivot.xlsx: the data of a pivot stay in place", async () => {
    const { sheets } = await readGrid(bytesOf("pivot"));
    expect(sheets.map(({ name, fixed, kept }) => [name, fixed, kept])).toEqual([
      ["Data", true, []],
      ["Pivot", true, [{ kind: "pivot", count: 1 }]],
    ]);
  });

  // plain addresses only: in texts the second reader moves too much, in whole rows too little
  it("write shared formulas out as a second reader does", async () => {
    const shared = ["A1*$B$1+A$1+$A1", "SUM(A:A)+LOG10(A1)+SUM(A1:$B2)", "IF(A1>1,B1,$C1)", "'S'!A1+S!$A2"];
    const bytes = smallXlsx([
      {
        name: "S",
        rows: [1, 2, 3]
          .map((row) => {
            const cells = shared.map((formula, at) => {
              const cell = `${"EFGH"[at]}${row}`;
              const range = `${"EFGH"[at]}1:${"EFGH"[at]}3`;
              const text = formula.replaceAll(">", "&gt;");
              const first = `<f t="shared" ref="${range}" si="${at}">${text}</f>`;
              return `<c r="${cell}">${row === 1 ? first : `<f t="shared" si="${at}"/>`}<v>1</v></c>`;
            });
            return `<row r="${row}">${cells.join("")}</row>`;
          })
          .join(""),
      },
    ]);
    const { formulas } = secondReader(bytes, "S");
    const own = (await readGrid(bytes)).sheets[0]!.blocks.flatMap((block) => block.formulas);
    expect(own).toHaveLength(12);
    expect(new Map(own.map(({ row, column, text }) => [`${row},${column}`, text]))).toEqual(formulas);
  });
});
