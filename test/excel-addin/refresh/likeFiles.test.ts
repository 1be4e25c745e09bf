import { beforeAll, describe, expect, it } from "vitest";
import { translator } from "../../../core/index";
import type { CellChange } from "../../../files/grid/GridChanges";
import { addPlan } from "../../../files/write/addPlan";
import { applyPlan } from "../../../files/write/applyPlan";
import { saveGrid } from "../../../files/write/saveGrid";
import type { AppliedFinding } from "../../../pane/port/Host";
import { appliedFinding } from "../../../workbench/host/appliedFinding";
import { carryOf, type OwnColumn } from "../../files/carryOf";
import { look, now, typed } from "../../files/gridEdits";
import { FIRST, planOf, SECOND, smallSheet } from "../../files/refreshPlans";
import type { Observed } from "../../hosts/observed";
import { observedFile } from "../../hosts/observedFile";
import { apply, byHand, everything, sheetOf, shown, workbook, type Workbook } from "./bothWays";

const first = smallSheet({ rows: FIRST });

describe("a refreshed sheet on which nothing was typed", () => {
  it("is as it was built where nothing has changed", async () => {
    const book = workbook();
    await apply(book, [first]);
    const before = shown(everything(book), "Clients");
    const { regions, findings } = await apply(book, [{ ...first, carry: carryOf(first, first) }]);
    expect(shown(everything(book), "Clients")).toEqual(before);
    expect([regions.map(({ sheet }) => sheet), findings]).toEqual([["Clients"], []]);
  });

  it("shows what a new build shows, and what a refreshed file shows", async () => {
    const second = smallSheet({ rows: SECOND, period: "2009", lines: 3 });
    const fresh = { ...second, carry: carryOf(first, second) };
    const [refreshed, built] = [workbook(), workbook()];
    const { id } = (await apply(refreshed, [first])).regions[0]!;
    expect((await apply(refreshed, [fresh])).regions).toMatchObject([{ id, sheet: "Clients" }]);
    await apply(built, [second]);
    expect(shown(everything(refreshed), "Clients")).toEqual(shown(everything(built), "Clients"));
    const file = applyPlan(addPlan(null, planOf(first), { now }), planOf(fresh), { now }).bytes;
    expect(shown(everything(refreshed), "Clients")).toEqual(shown(observedFile(file), "Clients"));
    expect(sheetOf(everything(refreshed), "Clients").tables[0]!.name).toBe("Klientela_clients");
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
/** Looks that were changed by hand. */
const looks: CellChange[] = [
  { ...typed("B7", null), typed: false, look: look({ fill: "FFFF00", bold: true }) },
  { ...typed("C5", null), typed: false, look: look({ ink: "FF0000", bold: true }) },
];

const second = smallSheet({ rows: SECOND, period: "2009", lines: 3, own: ["Mine"] });
const fresh = { ...second, carry: carryOf(first, second, OWN) };

function input({ value, formula }: CellChange): string | number {
  if (formula !== null) return `=${formula}`;
  return typeof value === "number" ? value : `'${value as string}`;
}

function addressOf({ row, column }: CellChange): [number, number] {
  return [row, column];
}

async function edited(): Promise<Workbook> {
  const book = workbook();
  await apply(book, [first]);
  await byHand(book, (sheet, context) => {
    context.workbook.worksheets.add("Outside");
    const put = (name: string, cells: readonly CellChange[]): void => {
      for (const cell of cells) {
        const range = sheet(name).getCell(...addressOf(cell));
        if (cell.typed) range.formulas = [[input(cell)]];
        if (cell.look === undefined) continue;
        const { fill, bold, italic, ink } = cell.look;
        if (fill === null) range.format.fill.clear();
        else range.format.fill.color = `#${fill}`;
        if (bold) range.format.font.bold = true;
        if (italic) range.format.font.italic = true;
        if (ink !== null) range.format.font.color = `#${ink}`;
      }
    };
    put("Clients", [...typedCells, ...looks]);
    put("Outside", outside);
    sheet("Clients").getRange("D:D").format.columnWidth = (33 * 7 + 5) * 0.75;
    sheet("Clients").getRange("G:G").format.columnWidth = (21 * 7 + 5) * 0.75;
    sheet("Clients").getRange("8:8").format.rowHeight = 41;
  });
  return book;
}

function editedFile(): Uint8Array {
  const sizes = {
    widths: [
      { column: 3, width: 33.71 },
      { column: 6, width: 21.71 },
    ],
    heights: [{ row: 7, height: 41 }],
  };
  const none = { widths: [], heights: [], merges: [], frozenRows: 0, frozenColumns: 0 };
  const changes = {
    sheets: [
      { type: "patch" as const, sheet: "Clients", cells: [...typedCells, ...looks], ...sizes },
      { type: "added" as const, sheet: "Outside", content: { cells: outside, ...none } },
    ],
  };
  return saveGrid(addPlan(null, planOf(first), { now }), changes, { now });
}

/** Without the results of the user's formulas: a file has those of before, and lets Excel compute anew when it is opened. */
function uncomputed(observed: Observed): Observed {
  const cells = (list: Observed["sheets"][number]["cells"]) =>
    new Map(
      [...list].map(([at, cell]) => [at, at.startsWith("G") && cell.formula !== null ? { ...cell, value: 0 } : cell]),
    );
  return { ...observed, sheets: observed.sheets.map((sheet) => ({ ...sheet, cells: cells(sheet.cells) })) };
}

describe("a refreshed sheet on which a user has worked", () => {
  let excel: Observed;
  let file: Observed;
  let findings: readonly AppliedFinding[];
  let told: readonly AppliedFinding[];

  beforeAll(async () => {
    const book = await edited();
    ({ findings } = await apply(book, [fresh]));
    excel = everything(book);
    const applied = applyPlan(editedFile(), planOf(fresh), { now, say: translator("en") });
    file = observedFile(applied.bytes);
    told = applied.findings.map(appliedFinding);
  });

  it("shows what the same sheet refreshed in a file shows", () => {
    expect(shown(uncomputed(excel), "Clients")).toEqual(shown(uncomputed(file), "Clients"));
  });

  it("leaves formulas elsewhere that mean what they meant", () => {
    const formulas = (observed: Observed) =>
      [...sheetOf(observed, "Outside").cells].map(([address, { formula }]) => [address, formula]);
    expect(formulas(excel)).toEqual(formulas(file));
  });

  it("tells the same findings", () => {
    const sorted = (list: readonly AppliedFinding[]) => [...list].map((one) => JSON.stringify(one)).sort();
    expect(sorted(findings)).toEqual(sorted(told));
  });
});
