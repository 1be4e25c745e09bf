import { describe, expect, it } from "vitest";
import { excelHost, type ExcelHost } from "./excelHost";
import { observedOf } from "./observedExcel";

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>;

/** Does something on the sheet `Clients`, and sends what is left of it. */
async function on<T>({ Excel, session }: ExcelHost, work: Work<T>): Promise<T> {
  let result: T | undefined;
  await Excel.run({ session }, async (context) => {
    result = await work(context.workbook.worksheets.getItem("Clients"), context);
    await context.sync();
  });
  return result as T;
}

function host(): ExcelHost {
  const made = excelHost();
  made.book.addSheet("Clients", [
    ["client", "turnover", "status"],
    ["Alfa", 300, "new"],
    ["Beta", 200, "lost"],
    ["Gamma", 100, "new"],
  ]);
  return made;
}

/** The code of Excel's answer. */
async function refused(of: ExcelHost, work: Work<unknown>): Promise<unknown> {
  return on(of, work).then(
    () => "done",
    (reason: unknown) => (reason as { readonly code?: string }).code ?? reason,
  );
}

function sheetOf({ book }: ExcelHost, name = "Clients") {
  return observedOf(book).sheets.find((sheet) => sheet.name === name)!;
}

function words(list: string): Excel.DataValidationRule {
  return { list: { inCellDropDown: true, source: list } };
}

describe("tables", () => {
  it("name their columns apart, and stay in step with the cells", async () => {
    const own = host();
    await on(own, (sheet) => {
      sheet.getRange("A1:C1").values = [["client", "Client", ""]];
      sheet.tables.add("A1:C4", true).name = "Clients";
      sheet.getRange("B1").values = [["Turnover"]];
    });
    expect(sheetOf(own).tables).toEqual([
      { name: "Clients", range: "A1:C4", headers: ["client", "Turnover", "Column3"], filter: true },
    ]);
    expect(sheetOf(own).cells.get("C1")!.value).toBe("Column3");
  });

  it("overlap no other, and share their names with those of the workbook", async () => {
    const own = host();
    await on(own, (sheet, { workbook }) => {
      sheet.tables.add("A1:C4", true).name = "Clients";
      sheet.tables.add("E1:F1", true);
      workbook.names.add("Turnover", sheet.getRange("B2:B4"));
    });
    expect(sheetOf(own).tables.map(({ name, range }) => [name, range])).toEqual([
      ["Clients", "A1:C4"],
      // a header alone gets a row
      ["Table1", "E1:F2"],
    ]);
    expect(await refused(own, (sheet) => sheet.tables.add("C4:D6", true))).toBe("InvalidArgument");
    expect(await refused(own, (sheet) => void (sheet.tables.getItem("Table1").name = "turnover"))).toBe(
      "ItemAlreadyExists",
    );
    expect(await refused(own, (sheet) => void (sheet.tables.getItem("Table1").name = "A1"))).toBe("InvalidArgument");
  });

  it("are given another size, over the same header row", async () => {
    const own = host();
    await on(own, (sheet) => {
      sheet.tables.add("A1:C4", true).name = "Clients";
      sheet.tables.getItem("Clients").resize("A1:B6");
    });
    expect(sheetOf(own).tables[0]).toMatchObject({ range: "A1:B6", headers: ["client", "turnover"] });
    expect(await refused(own, (sheet) => sheet.tables.getItem("Clients").resize("A2:C6"))).toBe("InvalidArgument");
    await on(own, (sheet) => void sheet.tables.getItem("Clients").convertToRange());
    expect(sheetOf(own).tables).toEqual([]);
    expect(sheetOf(own).cells.get("A2")!.value).toBe("Alfa");
  });

  it("hide the rows that a filter by values leaves out", async () => {
    const own = host();
    await on(own, (sheet) => {
      const table = sheet.tables.add("A1:C4", true);
      table.columns.getItem("status").filter.apply({ filterOn: "Values", values: ["new"] });
    });
    expect(sheetOf(own).hiddenRows).toEqual([2]);
    await on(own, (sheet) => sheet.tables.getItemAt(0).clearFilters());
    expect(sheetOf(own).hiddenRows).toEqual([]);
  });
});

describe("validations", () => {
  it("are kept in the pieces that are left of them", async () => {
    const own = host();
    await on(own, (sheet) => {
      sheet.getRange("C2:C10").dataValidation.rule = words("new,lost");
      sheet.getRange("C4:C5").dataValidation.clear();
      sheet.getRange("C7").dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
    });
    expect(sheetOf(own).validations).toEqual([
      { range: "C2:C3 C6 C8:C10", words: ["new", "lost"], strict: true },
      { range: "C7", words: ["new", "lost"], strict: false },
    ]);
    const types = await on(own, async (sheet, context) => {
      const asked = ["C2:C3", "C6:C8", "C3:C4", "C4"].map((address) =>
        sheet.getRange(address).dataValidation.load("type"),
      );
      await context.sync();
      return asked.map(({ type }) => type);
    });
    expect(types).toEqual(["List", "Inconsistent", "MixedCriteria", "None"]);
  });

  it("take the words of cells elsewhere, and of a list at most 255 characters", async () => {
    const own = host();
    own.book.addSheet("Word list", [["new"], ["lost"]]);
    const rule = (source: string) => (sheet: Excel.Worksheet) => {
      sheet.getRange("C2:C4").dataValidation.rule = words(source);
    };
    await on(own, rule("='Word list'!$A$1:$A$2"));
    expect(sheetOf(own).validations).toEqual([{ range: "C2:C4", words: ["new", "lost"], strict: true }]);
    expect(await refused(own, rule("a".repeat(256)))).toBe("InvalidArgument");
    own.book.sheet("Word list");
    await on(own, (_, context) => void (context.workbook.worksheets.getItem("Word list").name = "Words"));
    expect(sheetOf(own).validations[0]!.words).toEqual(["new", "lost"]);
    expect(own.book.sheet("Clients").extras.validations[0]!.rule).toEqual({
      list: { inCellDropDown: true, source: "=Words!$A$1:$A$2" },
    });
  });
});

describe("conditional formats", () => {
  it("go before those that were there when they are added, and move with the first of their cells", async () => {
    const own = host();
    await on(own, (sheet) => {
      const word = sheet.getRange("C2:C9").conditionalFormats.add("CellValue");
      word.cellValue.rule = { formula1: '="new"', operator: "EqualTo" };
      word.cellValue.format.fill.color = "#E2F0D9";
      word.cellValue.format.font.color = "#375623";
      const custom = sheet.getRange("A2:B9").conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=$B2>100";
      sheet.getRange("B2:B9").conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = "#5B9BD5";
      sheet.getRange("A2:C3").clear("Formats");
    });
    expect(own.book.sheet("Clients").extras.formats.map(({ type, rule }) => [type, rule["formula"] ?? null])).toEqual([
      ["DataBar", null],
      ["Custom", "=$B4>100"],
      ["CellValue", null],
    ]);
    expect(sheetOf(own).marks).toEqual([
      { type: "bar", range: "B4:B9" },
      { type: "word", range: "C4:C9", text: "new", fill: "E2F0D9", ink: "375623" },
    ]);
  });

  it("go along with the cells that are copied, with validations and notes", async () => {
    const own = host();
    await on(own, (sheet) => {
      sheet.getRange("A2:B9").conditionalFormats.add("Custom").custom.rule.formula = "=$B2>100";
      sheet.getRange("C2:C9").dataValidation.rule = words("new,lost");
      sheet.notes.add("C3", "Since when?");
      sheet.getRange("E12").copyFrom("A2:C4", "All");
    });
    const { extras } = own.book.sheet("Clients");
    expect(extras.formats.length).toBe(1);
    expect(sheetOf(own).validations.map(({ range }) => range)).toEqual(["C2:C9", "G12:G14"]);
    expect(sheetOf(own).notes.map(({ address }) => address)).toEqual(["C3", "G13"]);
  });

  it("tell what they are only as what they are", async () => {
    const own = host();
    const wrong = (sheet: Excel.Worksheet) => {
      sheet.getRange("A2").conditionalFormats.add("DataBar").cellValue.rule = { formula1: "=1", operator: "EqualTo" };
    };
    expect(await refused(own, wrong)).toBe("InvalidOperation");
  });
});

describe("charts", () => {
  it("find their series in the cells, and take others", async () => {
    const own = host();
    await on(own, (sheet) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
      chart.title.text = "Turnover";
      chart.axes.valueAxis.title.text = "EUR";
      const share = chart.series.add("Limit");
      share.setValues(sheet.getRange("B2:B4"));
      share.chartType = "Line";
      share.axisGroup = "Secondary";
      share.format.line.color = "#C00000";
      chart.axes.getItem("Value", "Secondary").title.text = "of it";
    });
    expect(sheetOf(own).charts).toEqual([
      {
        kind: "columnLine",
        title: "Turnover",
        categoryTitle: "",
        valueTitle: "EUR",
        secondTitle: "of it",
        categories: ["Alfa", "Beta", "Gamma"],
        series: [
          { title: "turnover", second: false, colour: "", values: [300, 200, 100] },
          { title: "Limit", second: true, colour: "C00000", values: [300, 200, 100] },
        ],
      },
    ]);
  });

  it("refuse to show nothing, and axes that aren't there", async () => {
    const own = host();
    const add = (sheet: Excel.Worksheet, address: string): Excel.Chart =>
      sheet.charts.add("Line", sheet.getRange(address), "Columns");
    expect(await refused(own, (sheet) => add(sheet, "E1:F9"))).toBe("EmptyChartSeries");
    expect(await refused(own, (sheet) => void (add(sheet, "A1:B4").series.add("x").smooth = true))).toBe(
      "EmptyChartSeries",
    );
    expect(await refused(own, (sheet) => add(sheet, "A1:B4").axes.getItem("Value", "Secondary").load("visible"))).toBe(
      "InvalidArgument",
    );
  });
});

describe("names, notes and the printed page", () => {
  it("stand for cells, also under another name of the sheet, and for none when it is gone", async () => {
    const own = host();
    own.book.addSheet("Second");
    await on(own, async (sheet, { workbook }) => {
      workbook.names.add("Turnover", sheet.getRange("B2:B4"));
      sheet.names.add("Own", "=Clients!$A$1");
      sheet.name = "All clients";
    });
    expect(observedOf(own.book).names).toEqual([
      { name: "Turnover", sheet: null, formula: "'All clients'!$B$2:$B$4" },
      { name: "Own", sheet: "All clients", formula: "'All clients'!$A$1" },
    ]);
    own.book.delete(own.book.sheet("All clients"));
    expect(observedOf(own.book).names).toEqual([{ name: "Turnover", sheet: null, formula: "#REF!" }]);
  });

  it("keeps one note a cell, by its address", async () => {
    const own = host();
    await on(own, (sheet) => {
      sheet.notes.add("B2", "Checked");
      sheet.notes.getItem("B2").content = "Checked twice";
      sheet.notes.add(sheet.getRange("A4"), "Who is that?");
    });
    expect(sheetOf(own).notes).toEqual([
      { address: "B2", text: "Checked twice" },
      { address: "A4", text: "Who is that?" },
    ]);
    expect(await refused(own, (sheet) => sheet.notes.add("B2", "Again"))).toBe("ItemAlreadyExists");
    expect(await refused(own, (sheet) => sheet.notes.getItem("C3").delete())).toBe("ItemNotFound");
    const read = await on(own, async (sheet, context) => {
      const { notes } = sheet;
      notes.load("items/content,items/authorName");
      await context.sync();
      const cells = notes.items.map((note) => note.getLocation().load("address"));
      notes.items[0]!.delete();
      await context.sync();
      return notes.items.map((note, index) => [note.content, cells[index]!.address]);
    });
    expect(read).toEqual([
      ["Checked twice", "Clients!B2"],
      ["Who is that?", "Clients!A4"],
    ]);
    expect(sheetOf(own).notes.map(({ address }) => address)).toEqual(["A4"]);
  });

  it("is set up", async () => {
    const own = host();
    await on(own, (sheet) => {
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$1:$1");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
      for (const row of [9, 5, 9]) sheet.horizontalPageBreaks.add(`A${row}`);
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B1"));
    });
    expect(sheetOf(own).print).toEqual({
      landscape: true,
      pagesWide: 1,
      onePage: true,
      repeatedRows: [0, 0],
      footer: "Page &P of &N",
      breaks: [4, 8],
    });
    expect(sheetOf(own).frozen).toEqual({ rows: 1, columns: 2 });
    expect(await refused(own, (sheet) => sheet.horizontalPageBreaks.add("A1"))).toBe("InvalidArgument");
    expect(await refused(own, (sheet) => void (sheet.pageLayout.zoom = { scale: 5 }))).toBe("InvalidArgument");
  });
});

describe("the copy of a sheet", () => {
  it("has everything that stands on it, under names of its own, and speaks of itself", async () => {
    const own = host();
    await on(own, async (sheet, { workbook }) => {
      sheet.tables.add("A1:C4", true).name = "Clients";
      sheet.getRange("C2:C4").dataValidation.rule = words("=Clients!$C$2:$C$3");
      sheet.getRange("B2:B4").conditionalFormats.add("DataBar");
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns").title.text = "Turnover";
      sheet.notes.add("B2", "Checked");
      sheet.pageLayout.orientation = "Landscape";
      sheet.freezePanes.freezeRows(1);
      workbook.names.add("Turnover", sheet.getRange("B2:B4"));
      sheet.copy("End").name = "Backup";
    });
    const [table] = sheetOf(own).tables;
    const [copied] = sheetOf(own, "Backup").tables;
    expect({ ...sheetOf(own, "Backup"), name: "Clients", tables: [table] }).toEqual(sheetOf(own));
    expect([table!.name, copied]).toEqual(["Clients", { ...table, name: "Clients2" }]);
    await on(own, (_sheet, { workbook }) => {
      workbook.worksheets.getItem("Backup").getRange("B2").values = [[999]];
    });
    expect(sheetOf(own, "Backup").charts[0]!.series[0]!.values).toEqual([999, 200, 100]);
    expect(sheetOf(own).charts[0]!.series[0]!.values).toEqual([300, 200, 100]);
    expect(observedOf(own.book).names).toEqual([
      { name: "Turnover", sheet: null, formula: "Clients!$B$2:$B$4" },
      { name: "Turnover", sheet: "Backup", formula: "Backup!$B$2:$B$4" },
    ]);
    own.book.delete(own.book.sheet("Backup"));
    expect(observedOf(own.book).names.length).toBe(1);
  });
});
