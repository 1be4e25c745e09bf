import { beforeAll, describe, expect, it } from "vitest";
import { unzipSync } from "fflate";
import { translator, type SheetPlan } from "../../core/index";
import type { CellChange } from "../../files/grid/GridChanges";
import { addPlan } from "../../files/write/addPlan";
import { applyPlan, type Applied } from "../../files/write/applyPlan";
import { saveGrid } from "../../files/write/saveGrid";
import type { Observed } from "../hosts/observed";
import { observedFile } from "../hosts/observedFile";
import { describeWithOpenXml, openXmlFaults } from "../hosts/openXml";
import { packageFaults } from "../hosts/packageFaults";
import { carryOf, type OwnColumn } from "./carryOf";
import { changedParts, look, now, partOf, typed } from "./gridEdits";
import { FIRST, planOf, SECOND, smallSheet } from "./refreshPlans";

const first = smallSheet({ rows: FIRST });
const built = addPlan(null, planOf(first), { now });
const options = { now, say: translator("en") };

function refreshed(bytes: Uint8Array, fresh: SheetPlan, old = first, own: readonly OwnColumn[] = []): Applied {
  return applyPlan(bytes, planOf({ ...fresh, carry: carryOf(old, fresh, own) }), options);
}

describe("a sheet refreshed in its file", () => {
  it("is byte for byte the same where nothing has changed", () => {
    const again = refreshed(built, first);
    expect(changedParts(built, again.bytes)).toEqual([]);
    expect(again.names).toEqual(["Clients"]);
  });

  it("shows what a new build shows, under the same name, path and number", () => {
    const second = smallSheet({ rows: SECOND, period: "2009", lines: 3 });
    const { bytes, touched, findings } = refreshed(built, second);
    expect(packageFaults(bytes)).toEqual([]);
    expect(Object.keys(unzipSync(bytes)).sort()).toEqual(Object.keys(unzipSync(built)).sort());
    expect(observedFile(bytes)).toEqual(observedFile(addPlan(null, planOf(second), { now })));
    expect(partOf(bytes, "xl/workbook.xml")).toContain('<sheet name="Clients" sheetId="1"');
    expect([touched, findings]).toEqual([[], []]);
  });

  it("is added where nothing is to be carried", () => {
    const { names, bytes } = applyPlan(built, planOf(first), options);
    expect(names).toEqual(["Clients (2)"]);
    expect(bytes).toEqual(addPlan(built, planOf(first), { now }));
  });

  it("must be there", () => {
    const carry = carryOf(first, first, [], "Nowhere");
    expect(() => applyPlan(built, planOf({ ...first, carry }), options)).toThrow("noSheet: Nowhere");
  });

  it("gives back the parts that it no longer needs, and their names", () => {
    const less = smallSheet({ rows: SECOND, chart: false });
    const without = refreshed(built, less).bytes;
    expect(Object.keys(unzipSync(without)).filter((path) => /chart|drawings\/drawing/.test(path))).toEqual([]);
    expect(packageFaults(without)).toEqual([]);
    const again = refreshed(without, smallSheet({ rows: SECOND }), less).bytes;
    expect(Object.keys(unzipSync(again)).sort()).toEqual(Object.keys(unzipSync(built)).sort());
  });
});

/** What a user does between two quarters. In rows from 6 on: Alfa, Béta, =Gamma, 00123. */
const typedCells: CellChange[] = [
  typed("F7", "=call"),
  typed("F9", "00123"),
  { ...typed("F8", 7), look: look({ fill: "ABCDEF", italic: true }) },
  typed("G5", "Mine"),
  typed("G6", 1000, "D6*2"),
  typed("G7", 600, "D7*2"),
  typed("G4", 1600, "SUM(G6:G9)"),
  typed("E8", 0.99),
  typed("C45", "below"),
  {
    row: 6,
    column: 1,
    value: null,
    formula: null,
    fills: null,
    typed: false,
    look: look({ fill: "FFFF00", bold: true }),
  },
  {
    row: 4,
    column: 2,
    value: null,
    formula: null,
    fills: null,
    typed: false,
    look: look({ ink: "FF0000", bold: true }),
  },
];
const outside: CellChange[] = [
  typed("A1", 300, "Clients!D7"),
  typed("A2", 1000, "SUM(Clients!$D$6:$D$9)"),
  typed("A3", 2000, "SUM(Clients!D:D)"),
  typed("A4", 800, "SUM(Clients!D6:D7)"),
  typed("A5", 1000, "SUM(Klientela_clients[Turnover 2008])"),
  typed("A6", 0, 'VLOOKUP("Alfa",Clients!$B$5:$E$9,3,FALSE)'),
  typed("A7", 50, "'clients'!D9*A1"),
  typed("A8", 1000, "Clients!D4"),
  typed("A9", "Clients!D7"),
  typed("A10", 1, "SUM(A1:A2)"),
];
const OWN: readonly OwnColumn[] = [{ table: "clients", from: 6, to: 6 }];
const edited = saveGrid(
  built,
  {
    sheets: [
      {
        type: "patch",
        sheet: "Clients",
        cells: typedCells,
        widths: [
          { column: 3, width: 33 },
          { column: 6, width: 21 },
        ],
        heights: [{ row: 7, height: 41 }],
      },
      {
        type: "added",
        sheet: "Outside",
        content: { cells: outside, widths: [], heights: [], merges: [], frozenRows: 0, frozenColumns: 0 },
      },
      {
        type: "added",
        sheet: "Aside",
        content: {
          cells: [typed("A1", 1, "1+0")],
          widths: [],
          heights: [],
          merges: [],
          frozenRows: 0,
          frozenColumns: 0,
        },
      },
    ],
  },
  { now },
);

describe("what the user did in a sheet", () => {
  const second = smallSheet({ rows: SECOND, period: "2009", own: ["Mine"] });
  let applied: Applied;
  let file: Observed;
  const cell = (address: string, sheet = 0) => file.sheets[sheet]!.cells.get(address);

  beforeAll(() => {
    applied = refreshed(edited, second, first, OWN);
    file = observedFile(applied.bytes);
  });

  // new rows: 6 00123, 7 Delta, 8 Alfa, 9 =Gamma, 10 Béta
  it("goes with its client: texts stay texts, looks stay", () => {
    expect(cell("F10")).toMatchObject({ value: "=call", formula: null });
    expect(cell("F6")).toMatchObject({ value: "00123", formula: null });
    expect(cell("F9")).toMatchObject({ value: 7, fill: "ABCDEF" });
    expect(cell("F7")).toMatchObject({ value: null });
    expect(cell("B10")).toMatchObject({ value: "Béta & Sons", fill: "FFFF00", bold: true });
    expect(cell("B7")).toMatchObject({ value: "Delta", fill: null, bold: false });
    expect(cell("C5")).toMatchObject({ value: "Class", ink: "FF0000", bold: true });
    expect(file.sheets[0]!.cells.get("D9")).toMatchObject({ value: 300 });
  });

  it("computes in its own row, and over all rows", () => {
    expect(cell("G8")).toMatchObject({ formula: "D8*2" });
    expect(cell("G10")).toMatchObject({ formula: "D10*2" });
    expect(cell("G4")).toMatchObject({ formula: "SUM(G6:G10)" });
    expect(cell("G5")).toMatchObject({ value: "Mine" });
    expect(file.sheets[0]!.tables).toMatchObject([
      {
        name: "Klientela_clients",
        range: "A5:G10",
        headers: ["klientela", "Client", "Class", "Turnover 2009", "Share", "Next step", "Mine"],
      },
    ]);
  });

  it("keeps widths and heights, and what stands below", () => {
    expect(Math.round(file.sheets[0]!.widths[3]!)).toBe(32);
    expect(Math.round(file.sheets[0]!.widths[6]!)).toBe(20);
    expect(partOf(applied.bytes, "xl/worksheets/sheet1.xml")).toMatch(/<row r="9"[^>]* ht="41"/);
    expect(cell("C46")).toMatchObject({ value: "below" });
  });

  it("is told of where he typed over a formula of ours", () => {
    expect(applied.findings).toContainEqual({ kind: "typedOver", sheet: "Clients", address: "E9", typed: "0.99" });
    expect(cell("E9")).toMatchObject({ formula: "D9/D$4", fill: "FFE9B8" });
    const note = file.sheets[0]!.notes.find(({ address }) => address === "E9");
    expect(note?.text).toContain("0.99");
  });

  it("outside goes on meaning the same", () => {
    const formulas = outside.map((one) => cell(`A${one.row + 1}`, 1)?.formula);
    expect(formulas).toEqual([
      "Clients!D10",
      "SUM(Clients!$D$6:$D$10)",
      "SUM(Clients!D:D)",
      "SUM(Clients!D6:D7)",
      "SUM(Klientela_clients[Turnover 2009])",
      'VLOOKUP("Alfa",Clients!$B$5:$E$10,3,FALSE)',
      "'clients'!D6*A1",
      "Clients!D4",
      null,
      "SUM(A1:A2)",
    ]);
    expect(cell("A9", 1)).toMatchObject({ value: "Clients!D7" });
    expect(applied.touched).toEqual(["Outside"]);
    expect(applied.findings).toContainEqual({ kind: "looseReference", sheet: "Outside", address: "A4" });
    expect(changedParts(edited, applied.bytes)).not.toContain("xl/worksheets/sheet3.xml");
  });

  it("leaves a file that Excel need not repair", () => {
    expect(packageFaults(applied.bytes)).toEqual([]);
  });

  it("stays as it is when it is refreshed again, a hundred times", () => {
    const again = (bytes: Uint8Array) => refreshed(bytes, second, second, OWN).bytes;
    const once = again(applied.bytes);
    let bytes = once;
    for (let time = 0; time < 100; time++) bytes = again(bytes);
    expect(changedParts(once, bytes)).toEqual([]);
    expect(bytes.length).toBe(once.length);
  });

  it("comes back when the rows do", () => {
    const back = observedFile(refreshed(applied.bytes, smallSheet({ rows: FIRST, own: ["Mine"] }), second, OWN).bytes);
    expect(back.sheets[0]!.cells.get("F7")).toMatchObject({ value: "=call" });
    expect(back.sheets[0]!.cells.get("G6")).toMatchObject({ formula: "D6*2" });
    expect(back.sheets[1]!.cells.get("A1")).toMatchObject({ formula: "Clients!D7" });
  });

  it("is a lost reference where its client is gone", () => {
    const less = smallSheet({ rows: SECOND.slice(0, 4), own: ["Mine"] });
    const { bytes, findings } = refreshed(applied.bytes, less, second, OWN);
    expect(observedFile(bytes).sheets[1]!.cells.get("A1")).toMatchObject({ formula: "#REF!" });
    expect(findings).toContainEqual({ kind: "lostReference", sheet: "Outside", address: "A1" });
  });
});

describeWithOpenXml("the rules of Excel, for a refreshed file", () => {
  it("are kept", async () => {
    const second = smallSheet({ rows: SECOND, period: "2009", own: ["Mine"] });
    expect(await openXmlFaults(refreshed(edited, second, first, OWN).bytes)).toEqual([]);
  });
});
