import { describe, expect, it } from "vitest";
import type { SheetPlan } from "../../../core/index";
import { MOST_BYTES } from "../../../excel-addin/write/PieceWriter";
import { inputBytes } from "../../../excel-addin/write/writeCells";
import { DIFFICULT_TEXTS, everyFeature } from "../../files/everyFeature";
import { column, numbers, recipe, sheet } from "../../files/planPieces";
import { excelHost, type ExcelHost } from "../../hosts/excel/excelHost";
import { observedOf } from "../../hosts/excel/observedExcel";
import { quietTask, writeSheets } from "./writtenSheet";

/** A list of so many rows with a text of so many characters, and four columns of figures. */
function list(rows: number, length: number): SheetPlan {
  const names = Array.from({ length: rows }, (_, row) => `Клиент ${row} `.padEnd(length, "x"));
  const figures = Array.from({ length: rows }, (_, row) => 1000 + ((row * 7919) % 100_000) / 100);
  return sheet("List", {
    recipe,
    freezeAt: "list",
    blocks: [
      { type: "note", key: "title", lines: [{ style: "title", text: "A long list" }] },
      {
        type: "table",
        key: "list",
        rowKeys: names.map((_, row) => `client:${row}`),
        columns: [
          column("name", "text", { of: Uint32Array.from(names.keys()), texts: names }, { clipped: true }),
          ...[1, 2, 3].map((at) => column(`sum${at}`, "money", numbers(...figures), { total: { type: "sum" } })),
          column("twice", "money", numbers(...figures.map((one) => one * 2)), {
            formula: [{ block: "list", column: "sum1", rows: "same" }, "*2"],
          }),
        ],
        marks: [],
        list: true,
        totalLabel: "Total",
      },
    ],
  });
}

function requests({ book }: ExcelHost): number[] {
  return book.syncs.map(({ requestBytes }) => requestBytes);
}

async function writtenList(rows: number, length: number): Promise<ExcelHost> {
  const host = excelHost();
  await writeSheets(host, [list(rows, length)]);
  return host;
}

describe("syncs", () => {
  it("fill requests and never exceed what Excel takes", async () => {
    const bytes = requests(await writtenList(5_000, 2_000));
    const large = bytes.filter((one) => one > 100_000);
    expect(large.length).toBeGreaterThan(4);
    for (const one of large) expect(one).toBeLessThan(1.2 * MOST_BYTES);
    // the last of the cells is what is left over
    expect(large.filter((one) => one < 1_000_000).length).toBeLessThanOrEqual(1);
  });

  it("grow with bytes, not with rows", async () => {
    const few = await writtenList(100, 9_400);
    const many = await writtenList(10_000, 30);
    const short = await writtenList(100, 30);
    expect(many.book.counters.syncs).toBe(few.book.counters.syncs);
    expect(short.book.counters.syncs).toBeLessThanOrEqual(few.book.counters.syncs);
  });

  it("are halved where Excel takes less", async () => {
    const usual = excelHost();
    await writeSheets(usual, [list(3000, 40), ...everyFeature.sheets]);
    const narrow = excelHost();
    narrow.book.mostBytes = 60_000;
    await writeSheets(narrow, [list(3000, 40), ...everyFeature.sheets]);
    expect(observedOf(narrow.book)).toEqual(observedOf(usual.book));
    expect(narrow.book.counters.syncs).toBeGreaterThan(usual.book.counters.syncs);
  });

  it("end with what Excel says where nothing can be made smaller", async () => {
    const host = excelHost();
    host.book.mostBytes = 300;
    await expect(writeSheets(host, [list(3, 40)])).rejects.toMatchObject({ code: "excel.fault.tooLarge" });
  });

  it("stop when the work is stopped", async () => {
    const host = excelHost();
    const stop = new AbortController();
    const done: number[] = [];
    const task = {
      signal: stop.signal,
      progress: (_: string, share: number) => {
        done.push(share);
        if (share > 0.2) stop.abort();
      },
    };
    await expect(writeSheets(host, [list(5_000, 1_500)], task)).rejects.toMatchObject({ name: "AbortError" });
    const { syncs } = host.book.counters;
    await Promise.resolve();
    expect(host.book.counters.syncs).toBe(syncs);
    expect([...done].sort((a, b) => a - b)).toEqual(done);
  });

  it("tell how far the work is", async () => {
    const told: [string, number][] = [];
    const task = { ...quietTask(), progress: (name: string, share: number) => void told.push([name, share]) };
    await writeSheets(excelHost(), [list(5_000, 1_500)], task);
    const shares = told.map(([, share]) => share);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(told[0]).toEqual(["excel.step.writing", 0]);
    expect(told.filter(([name]) => name === "excel.step.writing").length).toBeGreaterThan(4);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });
});

describe("the bytes of a cell", () => {
  it("are those of the request", () => {
    const encoder = new TextEncoder();
    for (const input of [0, -1.5, 1e21, true, false, "", ...DIFFICULT_TEXTS.map((text) => `'${text}`)]) {
      const exact = encoder.encode(JSON.stringify(input)).length + 1;
      expect(inputBytes(input)).toBeGreaterThanOrEqual(exact);
      expect(inputBytes(input)).toBeLessThanOrEqual(exact + 6);
    }
    expect(inputBytes("'Клиент")).toBe(1 + 12 + 2 + 1);
    expect(inputBytes('a"b\\')).toBe(6 + 2 + 1);
    expect(inputBytes("🧾€")).toBe(4 + 3 + 2 + 1);
  });
});
