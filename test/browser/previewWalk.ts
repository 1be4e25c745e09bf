import type { Page } from "playwright-core";
import { expect } from "vitest";
import { exampleFormula, functions, type Translate } from "../../core/index";
import { previewWords } from "../../preview/previewWords";
import { copiedCells, openSheet, selectCells, typeInto } from "./browser";

/** A table in the sheet that is shown. */
export interface ShownTable {
  /** Of the headers, counted from 0. */
  readonly row: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table among such cells whose first header is that. */
export async function tableOf(page: Page, address: string, first: string): Promise<ShownTable> {
  const rows = await copiedCells(page, address);
  const row = rows.findIndex(([cell, next]) => cell === first && next !== "");
  expect(row, `a header that begins with ${first}`).toBeGreaterThan(0);
  return { row, headers: rows[row]!, rows: rows.slice(row + 1) };
}

/**
 * Each function gives its own example, computed by the built add-in, and says what it can't compute. Then one is typed into a
 * cell of Northwind's ledger, over cells.
 *
 * @param fault what the program makes of a function that throws
 */
export async function tryFunctions(page: Page, say: Translate, fault: string): Promise<void> {
  const box = page.getByRole("combobox", { name: previewWords.en.tryFunction });
  const result = page.locator("output");
  for (const definition of functions) {
    await box.fill(exampleFormula(definition));
    await box.press("Enter");
    const expected = definition.example.result.map((cells) => cells.join(", ")).join("; ");
    await expect.poll(() => result.textContent(), { message: definition.name }).toBe(expected);
  }
  await box.fill('=NPS({12;"a"})');
  await box.press("Enter");
  const sentence = say("function.error.cell", { row: 2, column: 1, value: "a" });
  await expect.poll(() => result.textContent()).toBe(`${fault} ${sentence}`);
  await openSheet(page, "ledger");
  await typeInto(page, "M2", "=ABCCLASS(J2:J5)");
  await selectCells(page, "M2");
  await expect.poll(async () => (await copiedCells(page, "M2:M5")).flat().join("")).toMatch(/^[ABC]{4}$/);
}
