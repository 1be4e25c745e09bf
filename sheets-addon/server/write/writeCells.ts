import type { Order, Rect } from "../../protocol";
import { quietly } from "../work/underLock";
import { bounds } from "./bounds";
import { rangeAt } from "./rangeAt";

export type CellsOrder = Extract<Order, { do: "cells" }>;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation | null;

/**
 * Texts, numbers and formulas of rectangles, a call each. What may be typed there by now isn't held against them: a rule of the
 * place where a table stood before would refuse the words of the one that comes there. Nothing is read between the calls, since
 * Google would carry out what it puts off each time.
 */
export function writeCells(sheet: Sheet, orders: readonly CellsOrder[], isRefreshed: boolean): void {
  const filled = orders.filter(({ cells }) => (cells[0]?.length ?? 0) > 0);
  if (filled.length === 0) return;
  const area = bounds(filled.map(cellsRect));
  const present = isRefreshed ? rangeAt(sheet, area).getDataValidations() : [];
  for (const order of filled) {
    const rect = cellsRect(order);
    const range = rangeAt(sheet, rect);
    const rules = rulesInTheWay(present, [rect[0] - area[0], rect[1] - area[1], rect[2], rect[3]]);
    if (rules === null) range.setValues(order.cells as unknown[][]);
    else writeAside(range, order.cells as unknown[][], rules);
  }
}

/** The rules are set aside meanwhile, and stand there again whatever comes: a second try takes what it finds for the user's. */
function writeAside(range: GoogleAppsScript.Spreadsheet.Range, cells: unknown[][], rules: Rule[][]): void {
  try {
    range.setDataValidation(null);
    range.setValues(cells);
    range.setDataValidations(rules);
  } catch (reason) {
    quietly(() => range.setDataValidations(rules));
    throw reason;
  }
}

export function cellsRect({ row, column, cells }: CellsOrder): Rect {
  return [row, column, cells.length, cells[0]?.length ?? 0];
}

/** Null where no rule refuses anything. */
function rulesInTheWay(present: Rule[][], [row, column, rows, columns]: Rect): Rule[][] | null {
  const rules = present.slice(row, row + rows).map((line) => line.slice(column, column + columns));
  return rules.some((line) => line.some((rule) => rule !== null && !rule.getAllowInvalid())) ? rules : null;
}
