import { beforeEach, describe, expect, it } from "vitest";
import { FakeSpreadsheet } from "./FakeSpreadsheet";
import { instantOfSerial, serialOfInstant, zoneOffset } from "./model/zoneDays";
import { RUN_LIMIT, ScriptWorld } from "./ScriptWorld";
import { carried, scriptRun } from "./scriptRun";
import { serviceGlobals } from "./services/serviceGlobals";

let book: FakeSpreadsheet;
let world: ScriptWorld;
let app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
let sheet: GoogleAppsScript.Spreadsheet.Sheet;

beforeEach(() => {
  book = new FakeSpreadsheet();
  book.addSheet("Data", [
    ["a", 1, { day: 45_292.5 }],
    ["b", 2, null],
  ]);
  book.addSheet("Other");
  world = new ScriptWorld(book);
  app = serviceGlobals(world)["SpreadsheetApp"] as typeof app;
  sheet = app.getActive().getSheetByName("Data")!;
});

const written = (...values: readonly unknown[]): unknown[] => {
  const range = sheet.getRange(5, 1, 1, values.length);
  range.setValues([[...values]]);
  return range.getValues()[0]!;
};

describe("cells", () => {
  it("are parsed as if somebody had typed them, unless they begin with ' or are a text by their format", () => {
    expect(written("5", "50%", "TRUE", "1/2/2024", "'5", "'", "'=A1")).toEqual([
      5,
      0.5,
      true,
      new Date(instantOfSerial(45_293, "Europe/Bratislava")),
      "5",
      "",
      "=A1",
    ]);
    sheet.getRange("A6").setNumberFormat("@").setValue("007");
    expect(sheet.getRange("A6").getValue()).toBe("007");
  });

  it("are told as Google tells them: days as Date, blanks as an empty text, errors as texts", () => {
    const [day, blank] = [sheet.getRange("C1").getValue() as Date, sheet.getRange("C2").getValue()];
    // 1 January 2024, noon: Bratislava is an hour ahead of Greenwich
    expect(day.toISOString()).toBe("2024-01-01T11:00:00.000Z");
    expect(blank).toBe("");
    expect(written("=1/0", "=NOSUCH(1)", "=SUM(B1;B2)", "=SUM(")).toEqual(["#DIV/0!", "#NAME?", 3, "#ERROR!"]);
  });

  it("have formulas in the way of the spreadsheet's locale", () => {
    book.locale = "ru_RU";
    expect(written("=SUM(B1;1,5)", "=SUM(B1,1.5)", "1,5", "1.5.2024")).toEqual([
      2.5,
      "#ERROR!",
      1.5,
      new Date(instantOfSerial(45_413, book.zone)),
    ]);
    expect(sheet.getRange("A5").getFormulas()).toEqual([["=SUM(B1;1,5)"]]);
    book.locale = "en_US";
    expect(sheet.getRange("A5").getFormulas()).toEqual([["=SUM(B1,1.5)"]]);
  });

  it("are written in the shape of the range, and hold 50,000 signs", () => {
    expect(() => sheet.getRange(1, 1, 2, 1).setValues([[1]])).toThrow("The data has 1 but the range has 2.");
    expect(() => sheet.getRange(1, 1).setValues([[1, 2]])).toThrow("The data has 2 but the range has 1.");
    expect(() => written("x".repeat(50_001))).toThrow("50000 characters");
  });

  it("refuse what a strict rule refuses, from a script too", () => {
    const rule = app.newDataValidation().withCriteria(app.DataValidationCriteria.VALUE_IN_LIST, [["yes"], true]);
    sheet.getRange("D1").setDataValidation(rule.setAllowInvalid(false).build());
    expect(() => sheet.getRange("D1").setValue("no")).toThrow("violates the data validation rules");
    sheet.getRange("D1").setValue("yes");
    const many = Array.from({ length: 501 }, (_, at) => `${at}`);
    expect(() => rule.withCriteria(app.DataValidationCriteria.VALUE_IN_LIST, [many, true])).toThrow("500");
  });

  it("that are protected can't be changed", () => {
    const protection = { id: "p", area: null, canEdit: false, warningOnly: false, description: "" };
    book.sheet("Data").protections.push(protection);
    expect(() => sheet.getRange("A1").setValue(1)).toThrow("protected cell");
    expect(sheet.getRange("A1").canEdit()).toBe(false);
  });
});

describe("days", () => {
  it.each(["Europe/Bratislava", "America/New_York", "Asia/Kathmandu", "Pacific/Apia"])("are those of %s", (zone) => {
    for (const serial of [-10_000, 1, 20_000.25, 40_000.999, 40_908.5, 45_382.75, 45_592.4]) {
      expect(serialOfInstant(instantOfSerial(serial, zone), zone)).toBeCloseTo(serial, 7);
    }
  });

  it("know the clock of the sun before zones were kept", () => {
    // the zone database: Bratislava's is Prague's, 0:57:44 ahead of Greenwich until 1891
    expect(zoneOffset("Europe/Bratislava", Date.UTC(1880, 0, 1))).toBe((57 * 60 + 44) * 1000);
  });
});

describe("a paste", () => {
  beforeEach(() => {
    sheet.getRange("B3").setFormula("=SUM(B1;B2)");
    sheet.getRange("B3").setNotes([["why"]]);
    sheet.getRange("A3:B3").setFontWeight("bold");
    sheet.getRange("A4:B4").merge();
    sheet.getRange("A1:B4").copyTo(app.getActive().getSheetByName("Other")!.getRange("B2"));
  });

  it("brings values, formulas that move along, formats and merged cells, and nothing beside", () => {
    const other = book.sheet("Other");
    expect(book.value("Other", "C4")).toBe(3);
    expect(other.grid.content(3, 2)).toMatchObject({ text: "=SUM(C2,C3)" });
    expect(book.looks.get(other.grid.look(3, 1)).bold).toBe(true);
    expect(other.merges).toHaveLength(1);
    expect(other.notes.size).toBe(0);
  });

  it("doesn't cut through merged cells", () => {
    const range = app.getActive().getSheetByName("Other")!.getRange("B5");
    expect(() => sheet.getRange("A1").copyTo(range)).toThrow("merged range");
  });
});

describe("sheets", () => {
  it("have names of their own, by which formulas know them", () => {
    book.type("Other", "A1", "=Data!B2");
    expect(() => sheet.setName("other")).toThrow("already exists");
    sheet.setName("My data");
    expect(book.sheet("Other").grid.content(0, 0)).toMatchObject({ text: "='My data'!B2" });
    app.getActive().deleteSheet(sheet);
    expect(book.value("Other", "A1")).toBe("#REF!");
    expect(() => sheet.getName()).toThrow("not found");
  });

  it("aren't all hidden or deleted", () => {
    sheet.hideSheet();
    const other = app.getActive().getSheetByName("Other")!;
    expect(() => other.hideSheet()).toThrow("can't hide all");
    expect(() => app.getActive().deleteSheet(other)).toThrow("can't remove all");
  });

  it("are copied with all that is on them, also names and protections of their own", () => {
    book.names.push({
      name: "Sums",
      sheet: book.sheet("Data"),
      area: { firstRow: 0, firstColumn: 1, lastRow: 1, lastColumn: 1 },
    });
    sheet.getRange("A1").setNotes([["mind"]]);
    const chart = sheet.newChart().addRange(sheet.getRange("A1:B2")).setPosition(4, 4, 0, 0).build();
    sheet.insertChart(chart);
    const copy = sheet.copyTo(app.getActive());
    expect(copy.getName()).toBe("Copy of Data");
    expect(copy.getRange("A1").getNotes()).toEqual([["mind"]]);
    expect(copy.getCharts()[0]!.getRanges()[0]!.getSheet().getName()).toBe("Copy of Data");
    expect(copy.getNamedRanges().map((one) => one.getName())).toEqual(["'Copy of Data'!Sums"]);
    expect(chart.getChartId()).toBeNull();
    expect(sheet.getCharts()[0]!.getChartId()).not.toBe(copy.getCharts()[0]!.getChartId());
  });

  it("have one filter, and ten million cells together", () => {
    sheet.getRange("A1:C2").createFilter();
    expect(() => sheet.getRange("A1:B2").createFilter()).toThrow("already has a filter");
    expect(() => sheet.insertRowsAfter(1000, 500_000)).toThrow("above the limit of 10000000 cells");
  });

  it("aren't frozen through merged cells", () => {
    sheet.getRange("A1:A2").merge();
    expect(() => sheet.setFrozenRows(1)).toThrow("part of a merged cell");
  });
});

describe("a run of the script", () => {
  const properties = (): GoogleAppsScript.Properties.Properties =>
    (
      serviceGlobals(world)["PropertiesService"] as GoogleAppsScript.Properties.PropertiesService
    ).getDocumentProperties();

  it("keeps 9 KB a property and 500 KB in all", () => {
    expect(() => properties().setProperty("a", "x".repeat(9_300))).toThrow("Argument too large: value");
    for (let at = 0; at < 55; at++) properties().setProperty(`k${at}`, "x".repeat(9_000));
    expect(() => properties().setProperty("more", "x".repeat(9_000)).setProperty("z", "x".repeat(9_000))).toThrow(
      "quota",
    );
  });

  it("is dead after six minutes, also where it catches what is thrown", () => {
    const reached: string[] = [];
    const work = (): void => {
      for (;;) {
        try {
          app.flush();
          world.passes(10_000);
        } catch {
          try {
            app.flush();
          } catch {
            reached.push("nothing");
            return;
          }
        }
      }
    };
    expect(() => world.run("FULL", work)).toThrow("Exceeded maximum execution time");
    expect(reached).toEqual(["nothing"]);
    expect(world.counters.longest).toBeGreaterThan(RUN_LIMIT);
    world.run("FULL", () => app.flush());
  });

  it("may do less the less it is allowed", () => {
    const ui = (): unknown => app.getUi().createAddonMenu().addItem("Open", "open").addToUi();
    world.run("NONE", ui);
    expect(() => world.run("NONE", () => app.getActive().getName())).toThrow("permission");
    expect(() => world.run("CUSTOM_FUNCTION", () => sheet.getRange("A1").setValue(1))).toThrow("permission");
  });

  it("fails where it was told to, before or after the effect", () => {
    world.inject({ atCall: 2, error: "Service error" });
    expect(sheet.getLastRow()).toBe(2);
    expect(() => sheet.setName("Renamed")).toThrow("Service error");
    expect(sheet.getName()).toBe("Data");
    world.inject({ atCall: 1, error: "Service error", afterwards: true });
    expect(() => sheet.setName("Renamed")).toThrow("Service error");
    expect(sheet.getName()).toBe("Renamed");
  });

  it("asks for nothing that isn't entered", () => {
    expect(() => (sheet as unknown as { sort(column: number): void }).sort(1)).toThrow("doesn't know Sheet.sort");
    expect(world.unknown).toEqual(["Sheet.sort"]);
  });

  it("takes the document lock where nobody else has it", () => {
    const locks = serviceGlobals(world)["LockService"] as GoogleAppsScript.Lock.LockService;
    expect(world.run("FULL", () => locks.getDocumentLock()!.tryLock(10))).toBe(true);
    book.lockedByOther = true;
    const from = world.now;
    expect(world.run("FULL", () => locks.getDocumentLock()!.tryLock(5_000))).toBe(false);
    expect(world.now - from).toBeGreaterThanOrEqual(5_000);
  });
});

describe("google.script.run", () => {
  it("carries what JSON holds, in a run of its own, and tells what is thrown by its message", async () => {
    const { run, close } = scriptRun(world, {
      klientela_twice: (value) => [value, value],
      klientela_rows: () => sheet.getLastRow(),
    });
    const ask = (name: `klientela_${string}`, ...args: unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => run.withSuccessHandler(resolve).withFailureHandler(reject)[name]!(...args));
    expect(await ask("klientela_twice", { a: [1, null, "x"] })).toEqual([{ a: [1, null, "x"] }, { a: [1, null, "x"] }]);
    expect(await ask("klientela_rows")).toBe(2);
    expect(world.counters.executions).toBe(2);
    world.inject({ atCall: 1, error: "Service error" });
    await expect(ask("klientela_rows")).rejects.toThrow("Exception: Service error");
    expect(() => run["klientela_none"]!()).toThrow("not a function");
    close();
  });

  it.each([undefined, NaN, new Date(0), () => 1])("refuses %s", (value) => {
    expect(() => carried([{ value }], "argument")).toThrow("can't carry");
  });
});
