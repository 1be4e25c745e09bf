import { readFileSync } from "node:fs";
import type { CellValue } from "../../core/index";
import type { Cells } from "./helpers";

export const SHEET = "Продажи 2009";
/** Rows hidden by hand. */
export const HIDDEN = [3, 4, 10];

const names = [
  "Лютик ООО",
  "Ľubochňa s. r. o.",
  "Tűzőgép Kft.",
  "Müller & Söhne",
  "00123",
  "=1+1",
  "constructor",
  "Straße 😀",
];

/** `small.xls` and `small.ods` in test/fixtures/office, saved by LibreOffice 7.4 from one workbook of these cells. */
export function officeFile(kind: "xls" | "ods"): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../fixtures/office/small.${kind}`, import.meta.url)));
}

/** The cells of the sheet; what a formula gives is left to each file. */
export function officeCells(): Cells {
  const rows: CellValue[][] = [["Day", "Client", "Amount", "Paid", "Share", "Note"]];
  for (let row = 0; row < 24; row++) {
    rows.push([
      39_903 + row,
      names[row % 8]! + (row % 3 === 0 ? ` ${"x".repeat(row)}` : ""),
      Math.round(row * 1234.567) / 100,
      row % 2 === 0,
      row / 1000,
      row % 5 === 0 ? `row ${row}\nsecond  line\t${"ž".repeat(row)}` : null,
    ]);
  }
  const cells: Cells = new Map();
  rows.forEach((row, at) => row.forEach((value, column) => value !== null && cells.set(`${at},${column}`, value)));
  return cells.set("0,6", "Formula").set("5,6", 0.5).set("6,6", 39_903.75).set("35,0", "merged").set("39,9", "far");
}
