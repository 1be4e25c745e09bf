import { afterEach, describe, expect, it, vi } from "vitest";
import { menuApi } from "../../../../sheets-addon/server/menu";
import { readApi } from "../../../../sheets-addon/server/read/readApi";
import { readBook, type GivenSheet, type ReadBook } from "./readBook";

function opened(sheets: readonly GivenSheet[], members: Readonly<Record<string, unknown>> = {}): ReadBook {
  const read = readBook("Europe/Bratislava", sheets, members);
  for (const [name, service] of Object.entries(read.services)) vi.stubGlobal(name, service);
  return read;
}

function withSidebar(read: ReadBook, shown: string[] = []): string[] {
  const page = { title: "", setTitle: (title: string) => Object.assign(page, { title }) };
  const ui = { showSidebar: ({ title }: { title: string }) => void shown.push(title) };
  vi.stubGlobal("HtmlService", { createHtmlOutputFromFile: () => page });
  vi.stubGlobal("SpreadsheetApp", { ...(read.services["SpreadsheetApp"] as object), getUi: () => ui });
  return shown;
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("klientela_book", () => {
  it("tells the sheets with cells in their order, without ours", () => {
    opened([
      { id: 5, name: "Sales", values: [["a", "b"]], grid: [1_000, 26] },
      { id: 6, name: "Chart", type: "OBJECT" },
      { id: 7, name: "~klientela backup 1", values: [["x"]], hidden: true },
      { id: 0, name: "~klientelas", hidden: true, grid: [1, 1] },
    ]);
    expect(readApi.klientela_book()).toEqual({
      ok: true,
      value: {
        title: "Sales",
        locale: "sk_SK",
        zone: "Europe/Bratislava",
        userLanguage: "sk",
        chosenLanguage: null,
        wish: null,
        sheets: [
          { id: 5, name: "Sales", hidden: false, rowCount: 1, columnCount: 2, gridRows: 1_000, gridColumns: 26 },
          { id: 0, name: "~klientelas", hidden: true, rowCount: 0, columnCount: 0, gridRows: 1, gridColumns: 1 },
        ],
        active: { sheet: 5, row: 1, column: 0 },
        // a copy without a journal was left over: it is to be put away
        work: { ticket: "", state: "writing", busy: null },
      },
    });
  });

  it("tells no cell where a chart is in front", () => {
    opened([{ type: "OBJECT" }, { values: [[1]] }]);
    expect(readApi.klientela_book()).toMatchObject({ value: { active: null } });
    expect(readApi.klientela_selection()).toEqual({ ok: true, value: null });
  });

  it("tells the language that was chosen, one of ours only", () => {
    opened([{}]);
    expect(readApi.klientela_chooseLanguage("hu")).toEqual({ ok: true, value: null });
    readApi.klientela_chooseLanguage("xx");
    expect(readApi.klientela_book()).toMatchObject({ value: { chosenLanguage: "hu" } });
  });

  it("tells once what the menu was asked for, in the same spreadsheet, for two minutes", () => {
    vi.useFakeTimers();
    const read = opened([{}]);
    expect(withSidebar(read)).toEqual([]);
    const shown = withSidebar(read);
    menuApi["klientela_job_call_next"]!();
    expect(shown).toEqual(["Klientela"]);
    expect(readApi.klientela_book()).toMatchObject({ value: { wish: "call-next" } });
    expect(readApi.klientela_book()).toMatchObject({ value: { wish: null } });
    menuApi["klientela_refresh"]!();
    vi.advanceTimersByTime(121_000);
    expect(readApi.klientela_book()).toMatchObject({ value: { wish: null } });
    expect(read.userProperties.size).toBe(0);
    menuApi["klientela_open"]!();
    const other = opened([{}], { getId: () => "book-2" });
    for (const [key, value] of read.userProperties) other.userProperties.set(key, value);
    expect(readApi.klientela_book()).toMatchObject({ value: { wish: null } });
    expect(other.userProperties.size).toBe(1);
  });

  it("says what Google said where it refuses", () => {
    opened([{}], {
      getSheets: () => {
        throw new Error("Service Spreadsheets timed out while accessing document with id 1.");
      },
    });
    expect(readApi.klientela_book()).toEqual({ ok: false, code: "sheets.fault.timeUp", params: {} });
  });
});

describe("klientela_names", () => {
  it("tells named ranges, but for those of our copies and those whose cells are gone", () => {
    const name = (called: string, range: () => unknown): unknown => ({ getName: () => called, getRange: range });
    const read = opened([{ values: [[1]] }, { name: "~klientela backup 1", values: [[1]] }], {
      getNamedRanges: () => [
        name("Rates", () => read.range(1, 2, 1, 3, 2)),
        name("'~klientela backup 1'!Rates", () => read.range(2, 2, 1, 3, 2)),
        name("Gone", () => {
          throw new Error("Range not found");
        }),
      ],
    });
    expect(readApi.klientela_names()).toEqual({ ok: true, value: [{ name: "Rates", sheet: 1, rect: [2, 1, 3, 2] }] });
  });
});

describe("klientela_reveal", () => {
  it("selects a cell, the last one where the grid has got smaller", () => {
    const { calls } = opened([{ values: [[1]], grid: [10, 5] }]);
    expect(readApi.klientela_reveal({ sheet: 1, row: 3, column: 1 })).toEqual({ ok: true, value: null });
    readApi.klientela_reveal({ sheet: 1, row: 30, column: 9 });
    expect(calls.get("reveal 1 4 2")).toBe(1);
    expect(calls.get("reveal 1 10 5")).toBe(1);
  });

  it("leaves a hidden sheet hidden, and says so", () => {
    opened([{ name: "Old", hidden: true }]);
    expect(readApi.klientela_reveal({ sheet: 1, row: 0, column: 0 })).toEqual({
      ok: false,
      code: "sheets.fault.noSheet",
      params: { sheet: "Old" },
    });
  });
});
