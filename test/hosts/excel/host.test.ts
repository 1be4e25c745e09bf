import { afterEach, describe, expect, it } from "vitest";
import { excelHost, type ExcelHost } from "./excelHost";
import { failure, ledger, read, run, written } from "./hostRuns";

describe("Microsoft's library in front of the host", () => {
  it("gives what was loaded after a sync, and nothing before", async () => {
    const host = ledger();
    await run(host, async (context) => {
      const range = context.workbook.worksheets.getItem("Ledger").getUsedRange(true);
      range.load("values,address,format/fill/color");
      expect(() => range.values).toThrow(/not available|load/);
      await context.sync();
      expect(range.values).toEqual([
        ["Client", "Sum"],
        ["A", 1],
        ["B", 2.5],
      ]);
      expect(range.address).toBe("Ledger!A1:B3");
      expect(range.format.fill.color).toBe("#FFFFFF");
      expect(() => range.formulas).toThrow(/not available|load/);
    });
  });

  it("knows members as Excel of an older version does", async () => {
    const host = excelHost({ version: "1.12" });
    expect(host.api.supports("ExcelApi", "1.12")).toBe(true);
    expect(host.api.supports("ExcelApi", "1.13")).toBe(false);
    const old = run(host, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").getRangeEdge("Down");
      await context.sync();
    });
    expect((await failure(old)).code).toBe("ApiNotFound");
  });

  it("gives errors as errors", async () => {
    const host = ledger();
    await expect(run(host, (context) => (context.workbook.worksheets.getItem("No"), context.sync()))).rejects.toThrow(
      Error,
    );
  });

  it("lists sheets with what was asked of each", async () => {
    const host = ledger();
    host.book.sheet("Ledger").visibility = "Hidden";
    await run(host, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility,items/tabColor");
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["Sheet1", "Visible"],
        ["Ledger", "Hidden"],
      ]);
      expect(() => worksheets.items[0]!.id).toThrow(/not available|load/);
    });
  });
});

describe("the host", () => {
  it("refuses what isn't entered by its name", async () => {
    const host = ledger();
    const asked = run(host, async (context) => {
      context.workbook.worksheets.getItem("Ledger").getRange("A1").showCard();
      await context.sync();
    });
    await expect(asked).rejects.toThrow("Range.showCard");
    const loaded = run(host, async (context) => {
      context.workbook.worksheets.getItem("Ledger").getRange("A1").load("text");
      await context.sync();
    });
    await expect(loaded).rejects.toThrow("Range.text");
    const everything = run(host, async (context) => {
      context.workbook.worksheets.getItem("Ledger").getRange("A1").load();
      await context.sync();
    });
    await expect(everything).rejects.toThrow("Range.load without names");
  });

  it("refuses shapes that don't fit, and writes nothing of them", async () => {
    const host = ledger();
    for (const shape of [
      [[1]],
      [[1, 2]],
      [[1, 2], [3]],
      [
        [1, 2],
        [3, { a: 1 }],
      ],
    ]) {
      expect(await failure(written(host, "A2:B3", shape))).toEqual({
        code: "InvalidArgument",
        location: "Range.formulas",
      });
    }
    expect(await read(host, "A2:B3", "values")).toEqual([
      ["A", 1],
      ["B", 2.5],
    ]);
  });

  it("refuses addresses that no sheet has", async () => {
    const host = ledger();
    for (const address of ["A0", "XFE1", "A1048577", "Nothing", "A1:", "A1;B2"]) {
      expect(await failure(read(host, address, "values")), address).toMatchObject({ code: "InvalidArgument" });
    }
    expect(await read(host, "$A$1:b1", "values")).toEqual([["Client", "Sum"]]);
  });

  it("refuses names that sheets can't have", async () => {
    const host = ledger();
    const add = (name: string): Promise<unknown> =>
      run(host, (context) => (context.workbook.worksheets.add(name), context.sync()));
    for (const name of ["a/b", "x".repeat(32), "'x", "History"]) {
      expect(await failure(add(name)), name).toMatchObject({ code: "InvalidArgument" });
    }
    expect(await failure(add("LEDGER"))).toEqual({ code: "ItemAlreadyExists", location: "WorksheetCollection.add" });
    await add("x".repeat(31));
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Ledger", "x".repeat(31)]);
  });

  it("gives null objects, of which nothing is asked", async () => {
    const host = ledger();
    await run(host, async (context) => {
      const { worksheets } = context.workbook;
      const none = worksheets.getItemOrNullObject("Nothing");
      const empty = worksheets.getItem("Sheet1").getUsedRangeOrNullObject(true);
      const used = none.getUsedRangeOrNullObject();
      none.load("name");
      await context.sync();
      expect([none.isNullObject, empty.isNullObject, used.isNullObject]).toEqual([true, true, true]);
      none.name = "Something";
      expect(await failure(context.sync())).toMatchObject({ code: "InvalidOperation" });
    });
  });

  it("finds in a later request what an earlier one has made, under another name too", async () => {
    const host = ledger();
    await run(host, async (context) => {
      const sheet = context.workbook.worksheets.add("First");
      const range = sheet.getRange("B2");
      const copy = sheet.copy("End");
      await context.sync();
      sheet.name = "Second";
      await context.sync();
      range.values = [["here"]];
      copy.getRange("B2").values = [["there"]];
      await context.sync();
      expect(host.book.sheet("Second").valueAt(1, 1)).toBe("here");
      expect(host.book.sheet("First (2)").valueAt(1, 1)).toBe("there");
      sheet.delete();
      await context.sync();
      range.values = [[1]];
      expect(await failure(context.sync())).toMatchObject({ code: "ItemNotFound" });
    });
  });

  it("keeps what was done before the action that fails", async () => {
    const host = ledger();
    const work = run(host, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ledger");
      sheet.getRange("A2").values = [["first"]];
      sheet.getRange("A3").values = [["too", "wide"]];
      sheet.getRange("B2").values = [["never"]];
      await context.sync();
    });
    expect(await failure(work)).toEqual({ code: "InvalidArgument", location: "Range.values" });
    expect(await read(host, "A2:B3", "values")).toEqual([
      ["first", 1],
      ["B", 2.5],
    ]);
  });

  it("refuses requests and answers above 5 MB", async () => {
    const host = ledger();
    const text = "x".repeat(1_000);
    const large = Array.from({ length: 5_100 }, () => [text]);
    expect(await failure(written(host, "D1:D5100", large))).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(host.book.sheet("Ledger").grid.used(true)).toMatchObject({ lastRow: 2, lastColumn: 1 });
    await written(host, "D1:D2600", large.slice(0, 2_600));
    await written(host, "D2601:D5200", large.slice(0, 2_600));
    expect(await failure(read(host, "D1:D5200", "values"))).toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(await read(host, "D1:D2600", "values")).toHaveLength(2_600);
  });

  it("counts requests and bytes; tidying up after a run isn't one", async () => {
    const host = ledger();
    await read(host, "A1:B3", "values");
    // one that the test sends, one that the library sends at the end of a run only if something waits
    expect(host.book.counters.syncs).toBe(1);
    expect(host.book.syncs).toHaveLength(1);
    expect(host.book.counters.requestBytes).toBeGreaterThan(200);
    expect(host.book.counters.responseBytes).toBeGreaterThan(80);
  });
});

describe("failures to come", () => {
  it("come at the wanted request, before the wanted action", async () => {
    const host = ledger();
    host.book.inject({ atSync: 2, atAction: "middle", code: "AccessDenied" });
    await written(host, "A2", [["one"]]);
    const second = run(host, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ledger");
      for (let row = 1; row <= 10; row++) sheet.getRange(`D${row}`).values = [[row]];
      await context.sync();
    });
    expect(await failure(second)).toMatchObject({ code: "AccessDenied" });
    const done = (await read(host, "D1:D10", "values")).flat().filter((value) => value !== "");
    expect(done.length).toBeGreaterThan(0);
    expect(done.length).toBeLessThan(10);
  });

  it("end everything where the pane was closed", async () => {
    const host = ledger();
    host.book.inject({ atSync: 1, code: "GeneralException", forever: true });
    const never = written(host, "A2", [["one"]]);
    const first = await Promise.race([
      never.then(() => "answered"),
      new Promise((wait) => setTimeout(wait, 20, "silent")),
    ]);
    expect(first).toBe("silent");
    const again = excelHost({ book: host.book });
    host.book.dead = false;
    expect(await read(again, "A2", "values")).toEqual([["A"]]);
  });

  it("come from protected sheets and workbooks", async () => {
    const host = ledger();
    host.book.sheet("Ledger").protected = true;
    expect(await failure(written(host, "A2", [["one"]]))).toMatchObject({ code: "AccessDenied" });
    host.book.protected = true;
    const adding = run(host, (context) => (context.workbook.worksheets.add("New"), context.sync()));
    expect(await failure(adding)).toMatchObject({ code: "AccessDenied" });
    expect(await read(host, "A2", "values")).toEqual([["A"]]);
  });
});

describe("a cell that is being typed in", () => {
  let host: ExcelHost;
  afterEach(() => host.book.endEdit());

  it("lets requests wait that were made so", async () => {
    host = ledger();
    host.book.beginEdit();
    const values = read(host, "A2", "values");
    await Promise.resolve();
    expect(host.book.counters.syncs).toBe(0);
    host.book.endEdit();
    expect(await values).toEqual([["A"]]);
  });

  it("refuses others", async () => {
    host = ledger();
    host.book.beginEdit();
    const work = host.api.run({}, async (context) => {
      context.workbook.worksheets.getItem("Ledger").getRange("A2").values = [["x"]];
      await context.sync();
    });
    expect(await failure(work)).toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });
});
