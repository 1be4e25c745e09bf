import { describe, expect, test } from "vitest";
import { csvBytes } from "./csvBytes";
import { dirtyNorthwind } from "./dirtyNorthwind";
import { cleanLines } from "./northwind";
import { spellingsOf } from "./spellings";
import { amountWritings, dayWritings, returnWritings } from "./writings";

const dirty = dirtyNorthwind(cleanLines, { seed: 1996 });
const { truth, rows } = dirty;

describe("the dirty Northwind says the truth about itself", () => {
  // rows, clients and total of the fixture, counted by awk
  test("all clean lines are in it, once each", () => {
    expect(cleanLines).toHaveLength(2155);
    expect(cleanLines.reduce((sum, { amount }) => sum + amount, 0)).toBe(12_657_930_395);
    const found = truth.lines.filter(({ amount, repeats }) => amount > 0 && repeats < 0);
    const told = (line: (typeof cleanLines)[number]): string =>
      [line.day, line.document, line.client, line.manager, line.item, line.line, line.amount].join("|");
    expect(found.map(told).sort()).toEqual(cleanLines.map(told).sort());
    expect(truth.clients).toBe(89);
  });

  test("returns and repeated rows are lines; the totals follow", () => {
    expect(truth.returns).toBe(40);
    expect(truth.duplicates).toBe(25);
    expect(truth.lines).toHaveLength(2155 + 40 + 25);
    const sum = (of: typeof truth.lines): number => of.reduce((total, { amount }) => total + amount, 0);
    expect(truth.total).toBe(sum(truth.lines));
    expect(truth.totalOnce).toBe(12_657_930_395 + sum(truth.lines.filter(({ amount }) => amount < 0)));
    for (const { row, repeats } of truth.lines) if (repeats >= 0) expect(rows[row]).toEqual(rows[repeats]);
  });

  test("each row of the sheet is a line or one kind of dirt", () => {
    const all = [...truth.lines.map(({ row }) => row), ...Object.values(truth.rows).flat()];
    expect(all.sort((a, b) => a - b)).toEqual(rows.map((_, row) => row));
    for (const [kind, found] of Object.entries(truth.rows)) expect(found.length, kind).toBeGreaterThan(0);
  });

  test("eight writings of days, eight of amounts and three of returns, hundreds of each", () => {
    expect(Object.keys(truth.dayWritings).sort()).toEqual(dayWritings.map(({ name }) => name).sort());
    expect(dayWritings).toHaveLength(8);
    for (const [name, count] of Object.entries(truth.dayWritings)) expect(count, name).toBeGreaterThan(200);
    expect(amountWritings).toHaveLength(8);
    for (const { name } of amountWritings) expect(truth.amountWritings[name], name).toBeGreaterThan(200);
    for (const { name } of returnWritings) expect(truth.amountWritings[name], name).toBeGreaterThan(5);
  });

  test("five further spellings a client, the clean one the most frequent and the first", () => {
    const clean = new Set(cleanLines.map(({ client }) => client));
    for (const name of clean) {
      expect(new Set([name, ...spellingsOf(name, 0)]).size, name).toBe(6);
      const spelt = truth.lines.filter(({ client }) => client === name).map(({ row }) => String(rows[row]![2]).trim());
      expect(spelt[0]).toBe(name);
      const counts = [...new Set(spelt)].map((one) => spelt.filter((other) => other === one).length);
      expect(Math.max(...counts), name).toBe(counts[0]);
    }
    expect(truth.spellings).toBeGreaterThan(89 * 5);
  });

  test("the same seed gives the same rows, another one others", () => {
    expect(dirtyNorthwind(cleanLines, { seed: 1996 })).toEqual(dirty);
    expect(dirtyNorthwind(cleanLines, { seed: 1997 }).rows).not.toEqual(rows);
  });

  test("it has a form that Windows-1251 can hold", () => {
    const { rows: narrow, truth: same } = dirtyNorthwind(cleanLines, { seed: 1996, letters: "windows-1251" });
    expect(csvBytes(narrow, { encoding: "windows-1251" }).length).toBeGreaterThan(100_000);
    expect(same.clients).toBe(89);
    expect(same.total).toBe(truth.total);
  });
});
