import { readFileSync } from "node:fs";
import * as XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { cellAddress, type CellValue } from "../../core/index";
import type { CellChange } from "../../files/grid/GridChanges";
import { openFile } from "../../files/openFile";
import { saveGrid } from "../../files/write/saveGrid";
import { describeWithLibreOffice, recalculated } from "../hosts/libreOffice";
import { observedFile } from "../hosts/observedFile";
import { describeWithOpenXml, openXmlFaults } from "../hosts/openXml";
import { packageFaults } from "../hosts/packageFaults";
import { changedParts, look, now, partOf, patch, rangeOf, typed } from "./gridEdits";
import { cellsOf } from "./helpers";
import { DIFFICULT_TEXTS } from "./everyFeature";

interface Case {
  readonly book: string;
  readonly sheet: string;
  readonly part: string;
  readonly cells: readonly CellChange[];
  /** Parts that change beside the sheet. */
  readonly others: readonly string[];
}

/** Beyond all that the fixtures hold. */
const texts = DIFFICULT_TEXTS.map((text, index) => typed(cellAddress(60 + index, 9), text));
const cases: readonly Case[] = [
  {
    book: "rich",
    sheet: "Sales 2009",
    part: "xl/worksheets/sheet1.xml",
    cells: [
      typed("A4", 39_900),
      typed("B5", "Ёлка & Söhne"),
      typed("E5", 12.5),
      typed("E6", 3, "SUM(1,2)"),
      typed("G4", null),
      typed("C6", null),
      typed("J2", true),
      typed("J50", { error: "#N/A" }),
      ...texts,
    ],
    others: ["xl/workbook.xml"],
  },
  {
    book: "rich",
    sheet: "Report",
    part: "xl/worksheets/sheet2.xml",
    cells: [typed("A2", "Reports"), typed("J1", 7), typed("B3", 2, "B1-1"), typed("D9", "x")],
    others: ["xl/workbook.xml"],
  },
  {
    book: "charts",
    sheet: "My chart",
    part: "xl/worksheets/sheet2.xml",
    cells: [typed("A1", 30), typed("A2", 60, "A1*2"), typed("B2", "x"), typed("A3", null), ...texts],
    others: [],
  },
  {
    book: "pivot",
    sheet: "Data",
    part: "xl/worksheets/sheet1.xml",
    cells: [typed("C2", 7.25), typed("B3", "East"), typed("C42", 4687.25, "SUM(C2:C41)"), typed("A41", null)],
    others: ["xl/workbook.xml"],
  },
];
const built = cases.map((one) => {
  const base = new Uint8Array(readFileSync(new URL(`../fixtures/kept/${one.book}.xlsx`, import.meta.url)));
  return { ...one, base, bytes: saveGrid(base, patch(one.sheet, one.cells), { now }) };
});

describe.each(built)(
  "typed into $sheet of the user's workbook $book",
  ({ sheet, part, cells, others, base, bytes }) => {
    it("changes only the sheet, and the list of the workbook where it must", () => {
      expect(changedParts(base, bytes)).toEqual([...others, part].sort());
    });

    it("keeps every byte of the sheet outside the touched cells", () => {
      const [old, fresh] = [partOf(base, part), partOf(bytes, part)].map((xml) => withoutCells(xml, cells));
      expect(fresh).toBe(old);
    });

    it("is read by another program as it was typed, and nothing else changed", () => {
      const before = XLSX.read(base, { cellFormula: true, cellStyles: true });
      const after = XLSX.read(bytes, { cellFormula: true, cellStyles: true });
      expect(after.SheetNames).toEqual(before.SheetNames);
      for (const name of after.SheetNames) {
        const wanted = new Map(cellsIn(before.Sheets[name]!));
        for (const cell of name === sheet ? cells : []) {
          const address = cellAddress(cell.row, cell.column);
          wanted.delete(address);
          if (cell.value !== null) wanted.set(address, { value: plain(cell.value), formula: cell.formula ?? "" });
        }
        expect(new Map(cellsIn(after.Sheets[name]!))).toEqual(wanted);
      }
    });

    it("is read by ourselves as it was typed", async () => {
      const before = await cellsOf(await openFile("a.xlsx", base), sheet);
      for (const { row, column, value } of cells) {
        if (value === null) before.delete(`${row},${column}`);
        else before.set(`${row},${column}`, value);
      }
      expect(new Map([...(await cellsOf(await openFile("a.xlsx", bytes), sheet))].sort())).toEqual(
        new Map([...before].sort()),
      );
    });

    it("keeps the looks", () => {
      const before = observedFile(base).sheets.find((one) => one.name === sheet)!;
      const after = observedFile(bytes).sheets.find((one) => one.name === sheet)!;
      for (const [address, cell] of after.cells) {
        const old = before.cells.get(address);
        if (old !== undefined) expect({ ...cell, value: 0, formula: 0 }).toEqual({ ...old, value: 0, formula: 0 });
      }
      // charts show the new values
      expect({ ...after, cells: 0, charts: 0 }).toEqual({ ...before, cells: 0, charts: 0 });
    });

    it("gives Excel nothing to repair", () => {
      const own = packageFaults(base);
      expect(packageFaults(bytes).filter((fault) => !own.includes(fault))).toEqual([]);
    });
  },
);

describe("looks and sizes in the user's workbook", () => {
  const { base } = built[0]!;
  const cells = [
    { ...typed("B5", "bold"), look: look({ bold: true, ink: "112233", fill: "FFEEDD", format: "0.0%" }) },
    {
      ...typed("J9", 4),
      look: look({
        italic: true,
        underline: true,
        strike: true,
        size: 14,
        font: "Arial",
        wrap: true,
        horizontal: "right" as const,
        vertical: "top" as const,
        borders: { top: { line: "thick", colour: "FF0000" }, right: null, bottom: null, left: null },
      }),
    },
  ];
  const sizes = { widths: [{ column: 1, width: 30 }], heights: [{ row: 8, height: 33 }] };
  const bytes = saveGrid(base, patch("Sales 2009", cells, sizes), { now });

  it("add to the style sheet and leave the rest", () => {
    expect(changedParts(base, bytes)).toEqual(["xl/styles.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    const own = packageFaults(base);
    expect(packageFaults(bytes).filter((fault) => !own.includes(fault))).toEqual([]);
  });

  it("are read by another reader", () => {
    const sheet = observedFile(bytes).sheets[0]!;
    expect(sheet.cells.get("B5")).toMatchObject({
      value: "bold",
      bold: true,
      fill: "FFEEDD",
      ink: "112233",
      format: "0.0%",
    });
    expect(sheet.cells.get("J9")).toMatchObject({ value: 4, bold: false, wrap: true });
  });
});

describeWithOpenXml("the Open XML SDK, in workbooks that were typed into", () => {
  it.each(built)("finds no fault in $book, $sheet", async ({ bytes }) => {
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  it("finds no fault in changed looks, sizes, added sheets and formulas that fill cells", async () => {
    const { base } = built[0]!;
    const cells = [
      { ...typed("J9", 4), look: look({ italic: true, horizontal: "center" as const, indent: 2, size: 20 }) },
      { ...typed("L2", 1, "SEQUENCE(3)"), fills: rangeOf("L2:L4") },
      typed("M2", "A", "LET(x,1,ABCCLASS(D4:D9,x))"),
    ];
    const changed = patch("Sales 2009", cells, {
      widths: [{ column: 2, width: 12.5 }],
      heights: [{ row: 70, height: 20 }],
    });
    const content = {
      cells,
      widths: [{ column: 3, width: 9 }],
      heights: [],
      merges: [rangeOf("A1:B2")],
      frozenRows: 1,
      frozenColumns: 0,
    };
    const added = { type: "added" as const, sheet: "Extra", content };
    expect(await openXmlFaults(saveGrid(base, { sheets: [...changed.sheets, added] }, { now }))).toEqual([]);
    expect(await openXmlFaults(saveGrid(null, { sheets: [added] }, { now }))).toEqual([]);
  });
});

describeWithLibreOffice("LibreOffice, in workbooks that were typed into", () => {
  it("shows what was typed and computes what was typed as a formula", async () => {
    const observed = await recalculated(built.map(({ bytes }) => bytes));
    built.forEach(({ sheet, cells }, index) => {
      const own = observed[index]!.sheets.find((one) => one.name === sheet)!;
      for (const cell of cells) {
        const address = cellAddress(cell.row, cell.column);
        const wanted = typeof cell.value === "string" ? safe(cell.value) : plain(cell.value);
        const shown = own.cells.get(address)?.value ?? null;
        // it writes line ends as numbers of signs, which the reader of the test leaves as they are
        const read =
          typeof shown === "string"
            ? shown.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
            : shown;
        expect([address, read]).toEqual([address, wanted]);
      }
    });
  });
});

/** LibreOffice can't hold half a pair. */
function safe(text: string): string {
  return text.replace("\ud800 ", "?");
}

function plain(value: CellValue): string | number | boolean | null {
  return typeof value === "object" && value !== null ? value.error : value;
}

function* cellsIn(sheet: XLSX.WorkSheet): Generator<[string, { value: unknown; formula: string }]> {
  for (const [address, cell] of Object.entries(sheet) as [string, XLSX.CellObject][]) {
    if (address.startsWith("!") || cell.t === "z") continue;
    yield [address, { value: cell.t === "e" ? cell.w : cell.v, formula: cell.f ?? "" }];
  }
}

/** The text of a sheet without the touched cells, the rows that hold nothing else, and what says how large it is. */
function withoutCells(xml: string, cells: readonly CellChange[]): string {
  const touched = new Set(cells.map(({ row, column }) => cellAddress(row, column)));
  return xml
    .replace(/<c r="(\w+)"[^>]*?(?:\/>|>.*?<\/c>)/gs, (cell, address: string) => (touched.has(address) ? "" : cell))
    .replace(/ spans="[^"]*"/g, "")
    .replace(/<row r="\d+"(?:\/>|><\/row>)/g, "")
    .replace(/<dimension ref="[^"]*"\/>/, "");
}
