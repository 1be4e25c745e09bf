import { beforeAll, describe, expect, it } from "vitest";
import { addPlan } from "../../../files/index";
import { everyFeature } from "../../files/everyFeature";
import { excelHost } from "../../hosts/excel/excelHost";
import type { CellLook } from "../../hosts/excel/model/CellLook";
import { observedOf } from "../../hosts/excel/observedExcel";
import type { ObservedSheet } from "../../hosts/observed";
import { observedFile } from "../../hosts/observedFile";
import { writeSheets } from "./writtenSheet";

const host = excelHost();
beforeAll(() => writeSheets(host, everyFeature.sheets));

/** Cells in one order, what programs remember for others left out. */
function sorted(sheet: ObservedSheet): unknown {
  const cells = [...sheet.cells].sort(([one], [other]) => (one < other ? -1 : 1));
  const charts = sheet.charts.map(({ kind, title, categoryTitle, valueTitle, secondTitle, categories, series }) => {
    const own = series.map(({ title: name, second, colour, values }) => ({ name, second, colour, values }));
    return { kind, title, categoryTitle, valueTitle, secondTitle, categories, series: own };
  });
  return { ...sheet, charts, cells };
}

describe("a plan on fresh sheets", () => {
  it("shows what a file with the same plan shows", () => {
    const { sheets } = observedOf(host.book);
    const file = observedFile(addPlan(null, everyFeature, { now: "2026-11-22T00:00:00Z" }));
    expect(file.sheets.length).toBe(sheets.length - 1);
    for (const wanted of file.sheets) {
      const found = sheets.find(({ name }) => name === wanted.name);
      expect(sorted(found!)).toEqual(sorted(wanted));
    }
  });

  it("is set in the same sizes, lines and alignments", () => {
    const sheet = host.book.sheet("Clients");
    const look = (row: number, column: number): CellLook => host.book.looks.get(sheet.grid.look(row, column));
    const line = "Continuous|Thin|#B9CBC8";
    // as files/write/looks.ts says: 4 points larger than Calibri 11
    expect(look(0, 1)).toMatchObject({ size: 15, bold: true, vertical: "Center" });
    // rows 6 to 9: keys, total, header, the first client
    expect(look(7, 1)).toMatchObject({ horizontal: "Left", vertical: "Center", wrap: true, bottom: line });
    expect(look(7, 4)).toMatchObject({ horizontal: "Right", indent: 2, bottom: line });
    expect(look(8, 1)).toMatchObject({ horizontal: "Left", bottom: line, left: "", right: "" });
    expect(look(6, 1)).toMatchObject({ top: line, bottom: line, bold: true });
    // 15 points a line: the title 9 more, a header 6 more than its lines
    expect(sheet.grid.heights.get(0)).toBe(24);
    expect((sheet.grid.heights.get(7)! - 6) % 15).toBe(0);
    expect(sheet.extras.tables[0]).toMatchObject({ style: "TableStyleLight1", showBandedRows: false });
  });

  it("has pages with the margins of a file", () => {
    const { margins, paperSize } = host.book.sheet("Clients").extras.print;
    expect(paperSize).toBe("A4");
    // 0.5, 0.6, 0.7, 0.3 and 0.35 inches
    const wanted = { left: 36, right: 36, top: 43.2, bottom: 50.4, header: 21.6, footer: 25.2 };
    for (const [side, points] of Object.entries(wanted)) {
      expect(margins[side as keyof typeof wanted]).toBeCloseTo(points, 9);
    }
  });

  it("has charts as wide as its columns, below their cells", () => {
    const { charts } = host.book.sheets.find(({ extras }) => extras.charts.length > 0)!.extras;
    for (const { width, height, left } of charts) {
      // 560 to 1,000 pixels; 16 rows of 20 pixels less 6
      expect(width).toBeGreaterThanOrEqual(420);
      expect(width).toBeLessThanOrEqual(750);
      expect(height).toBe(((16 * 20 - 6) * 3) / 4);
      expect(left).toBe(0);
    }
  });
});
