import { describe, expect, it } from "vitest";
import { layout, type NoteLine, type SheetPlan } from "../../../core/index";
import { planImage } from "../../../excel-addin/write/planImage";
import { rectAddress, runsOf } from "../../../excel-addin/write/SheetTarget";
import { WordLists } from "../../../excel-addin/write/WordLists";
import { writeCells } from "../../../excel-addin/write/writeCells";
import { writeCharts } from "../../../excel-addin/write/writeCharts";
import { columnPoints, homeCell } from "../../../excel-addin/write/writeFrame";
import { writeTables } from "../../../excel-addin/write/writeTables";
import { everyFeature } from "../../files/everyFeature";
import { column, numbers, recipe, sheet, texts } from "../../files/planPieces";
import { excelHost, type ExcelHost } from "../../hosts/excel/excelHost";
import { observedOf } from "../../hosts/excel/observedExcel";
import { freshTarget, writeSheets, written } from "./writtenSheet";

/** A list of clients, below so many lines of text. */
function clients(names: readonly string[], says = 1): SheetPlan {
  const lines: NoteLine[] = Array.from({ length: says }, (_, line) => ({ style: "says", text: `Line ${line}` }));
  return sheet("Clients", {
    recipe,
    blocks: [
      { type: "note", key: "says", lines },
      {
        type: "table",
        key: "clients",
        rowKeys: names,
        columns: [
          column("name", "text", texts(...names), { note: "Who buys." }),
          column("sum", "money", numbers(...names.map((_, at) => at + 1)), { note: "x".repeat(300) }),
        ],
        marks: [],
        list: true,
        totalLabel: null,
      },
    ],
  });
}

/** Writes a plan over the sheet that is there, as far as cells and tables go. */
function writeOver(host: ExcelHost, plan: SheetPlan): Promise<void> {
  return written(host, async (writer, has) => {
    const present = writer.context.workbook.worksheets.getItem("Clients");
    const place = layout(plan);
    const target = { writer, sheet: present, name: "Clients", plan, place, has };
    const table = writer.context.workbook.tables.getItem("Klientela_clients");
    const rect = { firstRow: 0, firstColumn: 0, lastRow: place.rowCount + 3, lastColumn: place.columnCount - 1 };
    await writeCells(target, planImage(plan, place), rect);
    await writeTables(target, new Map([["clients", table]]));
    await writer.flush();
  });
}

function tables(host: ExcelHost) {
  return observedOf(host.book).sheets.flatMap((one) => one.tables.map(({ name, range }) => [one.name, name, range]));
}

describe("tables", () => {
  it("have names of their own in the workbook", async () => {
    const host = excelHost();
    await writeSheets(host, [clients(["A"]), clients(["B", "C"])]);
    expect(tables(host)).toEqual([
      ["Clients", "Klientela_clients", "A3:C4"],
      ["Clients (2)", "Klientela_clients_2", "A3:C5"],
    ]);
  });

  it("are given their new size where their header stays", async () => {
    const host = excelHost();
    await writeSheets(host, [clients(["A", "B"])]);
    const { id } = host.book.sheet("Clients").extras.tables[0]!;
    await writeOver(host, clients(["A", "B", "C", "D"]));
    expect(tables(host)).toEqual([["Clients", "Klientela_clients", "A3:C7"]]);
    expect(host.book.sheet("Clients").extras.tables[0]!.id).toBe(id);
    await writeOver(host, clients(["A"]));
    expect(tables(host)).toEqual([["Clients", "Klientela_clients", "A3:C4"]]);
  });

  it("are made anew under their names where it moves, and where Excel can't give them another size", async () => {
    const moved = excelHost();
    await writeSheets(moved, [clients(["A", "B"])]);
    await writeOver(moved, clients(["A", "B", "C"], 3));
    expect(tables(moved)).toEqual([["Clients", "Klientela_clients", "A5:C8"]]);
    const old = excelHost({ version: "1.12" });
    await writeSheets(old, [clients(["A", "B"])]);
    await writeOver(old, clients(["A", "B", "C"]));
    expect(tables(old)).toEqual([["Clients", "Klientela_clients", "A3:C6"]]);
  });
});

describe("an Excel without notes for add-ins", () => {
  it("says what a column holds while its header is selected", async () => {
    const host = excelHost({ version: "1.12" });
    await writeSheets(host, [clients(["A"])]);
    const { notes, validations } = host.book.sheet("Clients").extras;
    expect(notes).toEqual([]);
    const messages = validations.map(({ areas: [area], prompt }) => [rectAddress(area!), prompt.message]);
    // messages end at 255 characters
    expect(messages).toEqual([
      ["B3", "Who buys."],
      ["C3", `${"x".repeat(254)}…`],
    ]);
  });

  it("shows all the rest of a plan", async () => {
    const [old, young] = [excelHost({ version: "1.12" }), excelHost()];
    for (const host of [old, young]) await writeSheets(host, everyFeature.sheets);
    const rest = (host: ExcelHost) => observedOf(host.book).sheets.map((one) => ({ ...one, notes: [] }));
    expect(rest(old)).toEqual(rest(young));
  });
});

describe("long lists of words", () => {
  const words = Array.from({ length: 60 }, (_, at) => `reason number ${at}`);

  it("stand once on a hidden sheet, also when they were there before", async () => {
    const host = excelHost();
    const [first, second] = await written(host, async (writer) => {
      const lists = await WordLists.of(writer);
      const found = [lists.range(words), lists.range(["007", "=x"]), lists.range(words)];
      await lists.write();
      const more = lists.range(["later", "on"]);
      await lists.write();
      await writer.flush();
      return [[...found, more, lists.made], null] as const;
    });
    expect(second).toBeNull();
    const name = "'Klientela lists'!";
    expect(first).toEqual([
      `${name}$A$1:$A$60`,
      `${name}$B$1:$B$2`,
      `${name}$A$1:$A$60`,
      `${name}$C$1:$C$2`,
      "Klientela lists",
    ]);
    const lists = observedOf(host.book).sheets.at(-1)!;
    expect(lists).toMatchObject({ name: "Klientela lists", hidden: true });
    expect(["A60", "B1", "B2", "C2"].map((cell) => lists.cells.get(cell)?.value)).toEqual([
      "reason number 59",
      "007",
      "=x",
      "on",
    ]);
    const again = await written(host, async (writer) => {
      const known = await WordLists.of(writer);
      const found = [known.range(words), known.range(["007", "=x"]), known.made];
      return [...found, known.range(["new"]), known.made];
    });
    const other = "'Klientela lists (2)'!";
    expect(again).toEqual([`${name}$A$1:$A$60`, `${name}$B$1:$B$2`, null, `${other}$A$1:$A$1`, "Klientela lists (2)"]);
  });
});

describe("charts", () => {
  it("are added beside those that are there", async () => {
    const host = excelHost();
    const plan = everyFeature.sheets[1]!;
    const [names] = await writeSheets(host, [plan]);
    const again = await written(host, async (writer, has) => {
      const there = writer.context.workbook.worksheets.getItem(plan.name);
      const added = await writeCharts({ writer, sheet: there, name: plan.name, plan, place: layout(plan), has });
      await writer.flush();
      return added;
    });
    expect(names).toContain("Chart bar");
    expect(again).toEqual(names!.map((name) => `${name} (2)`));
    const { charts } = host.book.sheet(plan.name).extras;
    expect(charts.map(({ name }) => name)).toEqual([...names!, ...again]);
    // a second set shows the same
    const looks = (from: number, to: number) => charts.slice(from, to).map(({ title, series }) => [title, series]);
    expect(looks(names!.length, charts.length)).toEqual(looks(0, names!.length));
  });
});

describe("places", () => {
  it("are columns in points as Excel measures them", () => {
    // Calibri 11: 8.43 characters are 64 pixels, 10 are 75; 0.75 points a pixel
    expect(columnPoints(8.43)).toBe(48);
    expect(columnPoints(10)).toBe(56.25);
    // a font half as large again takes half as much room again: 11 pixels a digit
    expect(columnPoints(10, 22.5)).toBe(86.25);
  });

  it("are runs of numbers", () => {
    expect(runsOf([1, 2, 3, 5, 6, 9])).toEqual([
      [1, 3],
      [5, 6],
      [9, 9],
    ]);
    expect(runsOf([])).toEqual([]);
  });

  it("begin with the first cell that is seen", async () => {
    const host = excelHost();
    const address = await written(host, async (writer, has) => {
      const target = await freshTarget(writer, has, clients(["A"]));
      const home = homeCell(target.sheet).load("address");
      await writer.flush();
      return home.address;
    });
    expect(address).toBe("Clients!B1");
  });
});
