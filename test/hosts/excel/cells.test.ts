import { describe, expect, it } from "vitest";
import { failure, ledger, read, run, written } from "./hostRuns";

describe("what is written", () => {
  // left what goes in, right what Excel makes of it
  const cases: readonly [string, unknown, unknown, string][] = [
    ["'00123", "00123", "00123", "General"],
    ["00123", 123, 123, "General"],
    ["1,234.5", 1234.5, 1234.5, "#,##0.00"],
    ["12%", 0.12, 0.12, "0%"],
    ["2024-01-31", 45322, 45322, "m/d/yyyy"],
    ["1/31/2024", 45322, 45322, "m/d/yyyy"],
    ["31-Jan-24", 45322, 45322, "d-mmm-yy"],
    ["true", true, true, "General"],
    ["'TRUE", "TRUE", "TRUE", "General"],
    ["#REF!", "#REF!", "#REF!", "General"],
    ["'=cmd", "=cmd", "=cmd", "General"],
    ["=1+2", 3, "=1+2", "General"],
    ["1e3", 1000, 1000, "0.00E+00"],
    ["(5)", -5, -5, "General"],
    ["12 pcs", "12 pcs", "12 pcs", "General"],
    ["30/2/2024", "30/2/2024", "30/2/2024", "General"],
    ["ИСТИНА", "ИСТИНА", "ИСТИНА", "General"],
    ["''", "'", "'", "General"],
  ];

  it("is read as if somebody typed it", async () => {
    const host = ledger();
    const place = `D1:D${cases.length}`;
    await written(
      host,
      place,
      cases.map(([typed]) => [typed]),
    );
    expect(await read(host, place, "values")).toEqual(cases.map(([, value]) => [value]));
    expect(await read(host, place, "formulas")).toEqual(cases.map(([, , formula]) => [formula]));
    expect(await read(host, place, "numberFormat")).toEqual(cases.map(([, , , format]) => [format]));
  });

  it("is text in a cell that is formatted as one, leaves a cell with null and clears it with a blank", async () => {
    const host = ledger();
    host.book
      .sheet("Ledger")
      .grid.column(3)
      .putLook(0, host.book.looks.changed({ numberFormat: "@" })(0));
    await written(host, "D1", [["=1+2"]]);
    expect(await read(host, "D1", "values")).toEqual([["=1+2"]]);
    await written(host, "A2:B3", [
      [null, ""],
      ["", null],
    ]);
    expect(await read(host, "A2:B3", "values")).toEqual([
      ["A", ""],
      ["", 2.5],
    ]);
    expect(await read(host, "A2:B3", "valueTypes")).toEqual([
      ["String", "Empty"],
      ["Empty", "Double"],
    ]);
    await written(host, "A1:B3", "same");
    expect(await read(host, "A3:B3", "values")).toEqual([["same", "same"]]);
  });
});

describe("formulas", () => {
  // by hand, from the sheet of ledger(): B2 = 1, B3 = 2.5, B1 a text
  const cases: readonly [string, unknown][] = [
    ["=SUM(B:B)", 3.5],
    ["=SUM(B1:B3)*2", 7],
    ["=SUBTOTAL(109,B2:B3)", 3.5],
    ["=SUBTOTAL(103,A2:A3)", 2],
    ['=SUMIF(A2:A3,"B",B2:B3)', 2.5],
    ['=SUMIF(B2:B3,">1")', 2.5],
    ["=MAX(B2:B3)", 2.5],
    ["=ROUND(B3,0)", 3],
    ["=ROUND(-B3,0)", -3],
    ["=COUNT(A1:B3)", 2],
    ["=IF(ISNUMBER(B1),1,2)", 2],
    ['=IF(SUM(B2:B3)=0,"",B2/SUM(B2:B3))', 1 / 3.5],
    ["=N(A1)", 0],
    ['=A2&"-"&B2', "A-1"],
    ["=B2/0", "#DIV/0!"],
    ["=B1+1", "#VALUE!"],
    ["=IFERROR(B2/0,-1)", -1],
    ["=XLOOKUP(1,B2,B3)", "#NAME?"],
    ["=-2^2", 4],
    ["=Ledger!B3%", 0.025],
    ["='Ledger'!$B$2<>B3", true],
    ["=Nothing!A1", "#REF!"],
  ];

  it("are computed", async () => {
    const host = ledger();
    const place = `D1:D${cases.length}`;
    await written(
      host,
      place,
      cases.map(([formula]) => [formula]),
    );
    expect(await read(host, place, "values")).toEqual(cases.map(([, value]) => [value]));
  });

  it("follow what they read, and don't count hidden rows where they shouldn't", async () => {
    const host = ledger();
    await written(host, "D1:D2", [["=SUBTOTAL(109,B2:B3)"], ["=D1*10"]]);
    await written(host, "B2", [[100]]);
    expect(await read(host, "D1:D2", "values")).toEqual([[102.5], [1025]]);
    await run(host, async (context) => {
      context.workbook.worksheets.getItem("Ledger").getRange("2:2").rowHidden = true;
      await context.sync();
    });
    expect(await read(host, "D1:D2", "values")).toEqual([[2.5], [25]]);
  });

  it("lose a sheet that is deleted, and follow one that is renamed", async () => {
    const host = ledger();
    host.book.addSheet("Old name", [[7]]);
    await written(host, "D1:D2", [["='Old name'!A1"], ["=SUM('Old name'!A:A)+B2"]]);
    await run(host, async (context) => {
      context.workbook.worksheets.getItem("Old name").name = "New";
      await context.sync();
    });
    expect(await read(host, "D1:D2", "formulas")).toEqual([["=New!A1"], ["=SUM(New!A:A)+B2"]]);
    expect(await read(host, "D1:D2", "values")).toEqual([[7], [8]]);
    await run(host, async (context) => {
      context.workbook.worksheets.getItem("New").delete();
      await context.sync();
    });
    expect(await read(host, "D1:D2", "formulas")).toEqual([["=#REF!"], ["=SUM(#REF!)+B2"]]);
    expect(await read(host, "D1:D2", "values")).toEqual([["#REF!"], ["#REF!"]]);
  });

  it("wait while calculation is suspended, until the request is over", async () => {
    const host = ledger();
    await written(host, "D1", [["=SUM(B2:B3)"]]);
    await run(host, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ledger");
      const sum = sheet.getRange("D1");
      context.workbook.application.suspendApiCalculationUntilNextSync();
      sum.load("values");
      await context.sync();
      context.workbook.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("B2").values = [[10]];
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([[3.5]]);
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([[12.5]]);
    });
  });
});

describe("copies", () => {
  it("move relative references and fill a larger target", async () => {
    const host = ledger();
    await written(host, "D2", [["=B2*$B$3"]]);
    await run(host, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ledger");
      sheet.getRange("D2").format.font.bold = true;
      sheet.getRange("E2:E4").copyFrom("D2", "Formulas");
      sheet.getRange("F2:F3").copyFrom("D2", "Values");
      sheet.getRange("G2").copyFrom("D2", "Formats");
      sheet.getRange("H2").copyFrom("D2");
      await context.sync();
    });
    expect(await read(host, "E2:E4", "formulas")).toEqual([["=C2*$B$3"], ["=C3*$B$3"], ["=C4*$B$3"]]);
    expect(await read(host, "F2:H3", "formulas")).toEqual([
      [2.5, "", "=F2*$B$3"],
      [2.5, "", ""],
    ]);
    const bold = (column: number): boolean => host.book.looks.get(host.book.sheet("Ledger").grid.look(1, column)).bold;
    expect([4, 5, 6, 7].map(bold)).toEqual([false, false, true, true]);
  });

  it("of a sheet have everything that stands on it", async () => {
    const host = ledger();
    await written(host, "D1", [["=SUM(Ledger!B:B)"]]);
    await run(host, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ledger");
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A:A").format.columnWidth = 100;
      sheet.getRange("3:3").rowHidden = true;
      sheet.showGridlines = false;
      const copy = sheet.copy("Beginning");
      copy.visibility = "VeryHidden";
      copy.load("name,position,visibility,showGridlines");
      const first = copy.getRange("A1");
      first.load("format/fill/color,format/columnWidth");
      const sum = copy.getRange("D1");
      sum.load("formulas");
      const third = copy.getRange("A3");
      third.load("rowHidden");
      await context.sync();
      expect([copy.name, copy.position, copy.visibility, copy.showGridlines]).toEqual([
        "Ledger (2)",
        0,
        "VeryHidden",
        false,
      ]);
      expect([first.format.fill.color, first.format.columnWidth]).toEqual(["#FF0000", 100]);
      expect(sum.formulas).toEqual([["=SUM('Ledger (2)'!B:B)"]]);
      expect(third.rowHidden).toBe(true);
    });
  });
});

describe("looks", () => {
  it("are null where cells differ, and told of each cell", async () => {
    const host = ledger();
    await run(host, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ledger");
      sheet.getRange("A1").format.font.bold = true;
      const both = sheet.getRange("A1:A2");
      both.format.borders.getItem("EdgeTop").style = "Continuous";
      both.load("format/font/bold,format/font/color,format/wrapText");
      const top = both.format.borders.getItem("EdgeTop");
      const inner = both.format.borders.getItem("InsideHorizontal");
      top.load("style");
      inner.load("style");
      const each = both.getCellProperties({ format: { font: { bold: true } } });
      await context.sync();
      expect(both.format.font.bold).toBe(null);
      expect(both.format.font.color).toBe("#000000");
      expect(both.format.wrapText).toBe(false);
      expect([top.style, inner.style]).toEqual(["Continuous", "None"]);
      expect(each.value.flat().map((cell) => cell.format?.font?.bold)).toEqual([true, false]);
      sheet.getRanges("A1:A2,B3").format.fill.color = "#0000FF";
      sheet.getRange("A1").clear("Formats");
      await context.sync();
      expect(host.book.sheet("Ledger").valueAt(0, 0)).toBe("Client");
      const fill = (row: number, column: number): string =>
        host.book.looks.get(host.book.sheet("Ledger").grid.look(row, column)).fill;
      expect([fill(0, 0), fill(1, 0), fill(2, 1)]).toEqual(["", "#0000FF", "#0000FF"]);
    });
  });
});

describe("events", () => {
  it("reach the handlers that were added, and no others", async () => {
    const host = ledger();
    const other = ledger();
    const heard: string[] = [];
    const hear =
      (what: string) =>
      (event: { readonly address?: string; readonly worksheetId: string }): Promise<void> => {
        heard.push(`${what} ${event.address ?? host.book.find(event.worksheetId)?.name ?? "gone"}`);
        return Promise.resolve();
      };
    const remove = await run(host, async (context) => {
      const { worksheets } = context.workbook;
      const changed = worksheets.onChanged.add(hear("changed"));
      worksheets.onSelectionChanged.add(hear("selected"));
      worksheets.onAdded.add(hear("added"));
      worksheets.onDeleted.add(hear("deleted"));
      await context.sync();
      return changed;
    });
    host.book.type("Ledger", "B2", "5");
    host.book.pick("Ledger", "A2:A3");
    other.book.type("Ledger", "B3", "5");
    await run(host, (context) => (context.workbook.worksheets.add("New"), context.sync()));
    await run(host, (context) => (context.workbook.worksheets.getItem("New").delete(), context.sync()));
    await new Promise((wait) => setTimeout(wait, 0));
    expect(heard).toEqual(["changed B2", "selected A2:A3", "added New", "deleted gone"]);
    await host.api.run({}, async () => undefined);
    await (async () => {
      remove.remove();
      await remove.context.sync();
    })();
    host.book.type("Ledger", "B2", "6");
    await new Promise((wait) => setTimeout(wait, 0));
    expect(heard).toHaveLength(4);
  });

  it("know what is selected", async () => {
    const host = ledger();
    host.book.pick("Ledger", "B2:B3");
    await run(host, async (context) => {
      const range = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      range.load("address");
      cell.load("address");
      await context.sync();
      expect([range.address, cell.address]).toEqual(["Ledger!B2:B3", "Ledger!B2"]);
      host.book.pick("Ledger", "A1,B2:B3");
      context.workbook.getSelectedRange();
      expect(await failure(context.sync())).toMatchObject({ code: "InvalidSelection" });
      const ranges = context.workbook.getSelectedRanges();
      ranges.load("address");
      await context.sync();
      expect(ranges.address).toBe("Ledger!A1,Ledger!B2:B3");
    });
  });
});
