import { describe, expect, it } from "vitest";
import { readBuilt, type CellBlock } from "../../../core/index";
import { keepLast } from "../../../excel-addin/refresh/keepLast";
import { undoLast } from "../../../excel-addin/refresh/undoLast";
import { ExcelHost } from "../../../excel-addin/host/ExcelHost";
import { carryOf } from "../../files/carryOf";
import { FIRST, SECOND, smallSheet } from "../../files/refreshPlans";
import { apply, byHand, everything, quiet, seen, sheetOf, unseen, workbook } from "./bothWays";
import { beside, first, refreshed, worked } from "./worked";

describe("taking an apply back", () => {
  it("brings refreshed sheets back as they were, takes added ones away, and can be done once", async () => {
    const book = await worked();
    const before = everything(book);
    await apply(book, [refreshed, beside]);
    expect(seen(book)).not.toEqual(before);
    await undoLast(book.door, quiet());
    expect(everything(book)).toEqual(before);
    await expect(undoLast(book.door, quiet())).rejects.toMatchObject({ code: "refresh.undo.none" });
    await apply(book, [refreshed, beside]);
    await undoLast(book.door, quiet());
    expect(everything(book)).toEqual(before);
  });

  it.each(["1.12", "1.14"])("works in an Excel with ExcelApi %s", async (version) => {
    const book = await worked(version);
    const before = everything(book);
    await apply(book, [refreshed, beside]);
    expect(sheetOf(seen(book), "Clients").charts).toMatchObject([{ title: "Turnover 2009" }]);
    await undoLast(book.door, quiet());
    expect(everything(book)).toEqual(before);
  });

  it("is refused where something was typed on the sheet since, and only there", async () => {
    const book = await worked();
    await apply(book, [refreshed, beside]);
    await byHand(book, (sheet) => {
      sheet("Outside").getRange("C3").values = [["mine"]];
    });
    await byHand(book, (sheet) => {
      sheet("Clients").getRange("F9").values = [["visit"]];
    });
    const after = everything(book);
    await expect(undoLast(book.door, quiet())).rejects.toMatchObject({
      code: "refresh.undo.typed",
      params: { sheet: "Clients" },
    });
    expect(everything(book)).toEqual(after);
  });

  it("leaves what was typed elsewhere", async () => {
    const book = await worked();
    await apply(book, [refreshed]);
    await byHand(book, (sheet) => {
      sheet("Outside").getRange("C3").values = [["mine"]];
    });
    await undoLast(book.door, quiet());
    expect(sheetOf(everything(book), "Outside").cells.get("C3")!.value).toBe("mine");
  });

  it("takes a first build away", async () => {
    const book = workbook();
    const before = everything(book);
    await apply(book, [first]);
    await undoLast(book.door, quiet());
    expect(everything(book)).toEqual(before);
  });

  it("needs nothing once it is kept", async () => {
    const book = await worked();
    await apply(book, [refreshed]);
    const after = seen(book);
    expect(unseen(book)).toEqual(["~klientela backup 1", "~klientela"]);
    await keepLast(book.door);
    expect(everything(book)).toEqual(after);
    await expect(undoLast(book.door, quiet())).rejects.toMatchObject({ code: "refresh.undo.none" });
  });
});

describe("a built sheet that is removed", () => {
  it("goes with all that belongs to it", async () => {
    const book = workbook();
    const before = everything(book);
    const { regions } = await apply(book, [first]);
    await apply(book, [], regions);
    expect(everything(book)).toEqual(before);
  });

  it("must be there still", async () => {
    const book = workbook();
    const { regions } = await apply(book, [first]);
    await byHand(book, (sheet) => sheet("Clients").delete());
    await expect(apply(book, [], regions)).rejects.toMatchObject({ code: "excel.fault.noSheet" });
  });
});

describe("what a person sees", () => {
  it("is the same cell of the same sheet as before", async () => {
    const book = await worked();
    await byHand(book, (sheet) => {
      sheet("Clients").activate();
      sheet("Clients").getRange("F8").select();
    });
    await apply(book, [refreshed, beside]);
    expect(book.book.active?.name).toBe("Clients");
    expect(await new ExcelHost(book.door).selection()).toMatchObject({ row: 7, column: 5 });
  });

  it("of several sheets that are refreshed at once is each as if it were alone", async () => {
    const [one, two] = ["One", "Two"].map((name) => smallSheet({ rows: FIRST, name }));
    const fresh = [one!, two!].map((old, at) => {
      const plan = smallSheet({ rows: SECOND, name: old.name, lines: 1 + at });
      return { ...plan, carry: carryOf(old, plan) };
    });
    const together = workbook();
    await apply(together, [one!, two!]);
    const links = (book: typeof together) =>
      byHand(book, (sheet) => {
        sheet("One").getRange("H6").formulas = [["=Two!D6+D6"]];
        sheet("Two").getRange("H6").formulas = [["=One!D9"]];
      });
    await links(together);
    await apply(together, fresh);
    const apart = workbook();
    await apply(apart, [one!, two!]);
    await links(apart);
    await apply(apart, [fresh[0]!]);
    await apply(apart, [fresh[1]!]);
    expect(seen(together)).toEqual(seen(apart));
    expect(sheetOf(seen(together), "One").cells.get("H8")!.formula).toBe("Two!D9+D8");
  });
});

describe("an edit between reading and writing", () => {
  async function read(host: ExcelHost, name: string): Promise<{ blocks: CellBlock[]; id: string }> {
    const region = (await host.regions()).find(({ sheet }) => sheet === name)!;
    const blocks: CellBlock[] = [];
    for await (const block of host.read(region, quiet())) blocks.push(block);
    return { blocks, id: region.id };
  }

  it("of a typed cell stands", async () => {
    const book = await worked();
    const { blocks, id } = await read(new ExcelHost(book.door), "Clients");
    expect(readBuilt(blocks)).not.toBeNull();
    await byHand(book, (sheet) => {
      sheet("Clients").getRange("F6").values = [["visit"]];
    });
    const reads = { lastRead: (sheet: string) => (sheet === id ? blocks : null) };
    await apply(book, [refreshed], [], quiet(), reads);
    // Alfa stands in row 10 now
    expect(sheetOf(seen(book), "Clients").cells.get("F10")!.value).toBe("visit");
  });

  it("of a figure of ours, or of a row that goes, wants the refresh computed again", async () => {
    for (const address of ["D6", "B9", "A7", "D5"]) {
      const book = await worked();
      const { blocks, id } = await read(new ExcelHost(book.door), "Clients");
      await byHand(book, (sheet) => {
        sheet("Clients").getRange(address).values = [["other"]];
      });
      const before = everything(book);
      const reads = { lastRead: (sheet: string) => (sheet === id ? blocks : null) };
      await expect(apply(book, [refreshed], [], quiet(), reads), address).rejects.toMatchObject({
        code: "excel.fault.changed",
        params: { sheet: "Clients" },
      });
      expect(everything(book)).toEqual(before);
    }
  });
});

describe("a protected workbook", () => {
  it("is told before anything is written", async () => {
    const book = await worked();
    const before = everything(book);
    const sheet = book.book.sheets.find(({ name }) => name === "Clients")!;
    sheet.protected = true;
    await expect(apply(book, [refreshed])).rejects.toMatchObject({ code: "excel.fault.sheetProtected" });
    sheet.protected = false;
    book.book.protected = true;
    await expect(apply(book, [beside])).rejects.toMatchObject({ code: "excel.fault.workbookProtected" });
    expect(everything(book)).toEqual(before);
  });

  it("where only another sheet with formulas into ours is protected, is told too", async () => {
    const book = await worked();
    const before = everything(book);
    book.book.sheets.find(({ name }) => name === "Outside")!.protected = true;
    await expect(apply(book, [refreshed])).rejects.toMatchObject({
      code: "excel.fault.sheetProtected",
      params: { sheet: "Outside" },
    });
    expect(everything(book)).toEqual(before);
  });
});
