import { freeSheetName, type CellValue, type Plan } from "../../../core/index";
import type { PlannedWork, Present, PresentSheet } from "../../../sheets-addon/desk/Present";
import { partBlock } from "../../../sheets-addon/host/partBlock";
import type { CellInput, Order } from "../../../sheets-addon/protocol";
import { carriedRows } from "../../pane/carriedRows";
import { rowsOfBlocks } from "../../pane/MemoryHost";
import { writtenSheet } from "../../pane/writtenSheet";

/** The orders of a plan as far as cells go: what the desk computes besides has tests of its own. */
export function plainPlanner(present: Present, plan: Plan): Promise<PlannedWork> {
  const taken = new Set(present.book.sheets.map(({ name }) => name.toLowerCase()));
  const added: { name: string; hidden: boolean }[] = [];
  const orders: Order[] = [];
  const sheets: { id: number; name: string }[] = [];
  for (const sheet of plan.sheets) {
    const { carry } = sheet;
    const old = present.sheets.find(({ info }) => info.name === carry?.sheet);
    if (carry !== undefined && old !== undefined) {
      const rows = carriedRows(rowsOf(old), writtenSheet(sheet), carry);
      orders.push({ do: "grow", sheet: old.info.id, rows: rows.length, columns: 40, exactly: false });
      orders.push({ do: "cells", sheet: old.info.id, row: 0, column: 0, cells: inputs(rows) });
      sheets.push({ id: old.info.id, name: old.info.name });
      continue;
    }
    const name = freeSheetName(sheet.name, taken);
    added.push({ name, hidden: false });
    const id = -added.length;
    orders.push({ do: "cells", sheet: id, row: 0, column: 0, cells: inputs(writtenSheet(sheet)) });
    sheets.push({ id, name });
  }
  return Promise.resolve({ orders, added, goneCharts: [], touched: [], cells: 0, sheets, findings: [] });
}

function rowsOf({ info, cells }: PresentSheet): CellValue[][] {
  return rowsOfBlocks(cells.flatMap((part) => partBlock(info.name, part) ?? []));
}

function inputs(rows: readonly (readonly CellValue[])[]): CellInput[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => input(row[column] ?? null)));
}

function input(value: CellValue): CellInput {
  if (value === null) return "";
  if (typeof value === "object") return `'${value.error}`;
  return typeof value === "string" ? `'${value}` : value;
}
