import type { Order } from "../../protocol";
import { placeOf, rectOf } from "../read/rectOf";
import { cellsRect, type CellsOrder } from "../write/writeCells";
import { protectionOf } from "../write/writeNames";
import { fillsOthers } from "./fillsOthers";
import type { WriteRecord } from "./Journal";
import type { Work } from "./Work";

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/** What must be known to take orders back that are about to be carried out. Null: nothing but what the copies tell. */
export function recordOf(work: Work, orders: readonly Order[], first: number): WriteRecord | null {
  const record: Mutable<WriteRecord> = {
    type: "write",
    cells: [],
    fills: [],
    rows: [],
    charts: [],
    movedCharts: [],
    formulas: [],
    names: [],
    protections: [],
  };
  const named = orders.some((order) => order.do === "name") ? work.book.getNamedRanges() : [];
  orders.forEach((order, at) => {
    const { sheet } = order;
    const isRefreshed = work.before(sheet) !== undefined;
    switch (order.do) {
      case "cells":
        if (isRefreshed) addCells(record, order, first + at);
        break;
      case "heights":
        if (isRefreshed) record.rows.push({ sheet, first: order.row, count: order.count });
        break;
      case "hide":
        if (isRefreshed && order.what === "rows") record.rows.push({ sheet, first: order.first, count: order.count });
        break;
      case "chart":
        if (isRefreshed) record.charts.push({ sheet, row: order.chart.row, column: order.chart.column });
        break;
      case "moveChart": {
        const chart = work
          .sheet(sheet)
          .getCharts()
          .find((one) => one.getChartId() === order.id);
        if (chart !== undefined)
          record.movedCharts.push({ sheet, id: order.id, ranges: chart.getRanges().map(placeOf) });
        break;
      }
      case "formula": {
        const { row, column, before, after } = order;
        record.formulas.push({ sheet, row, column, before, after });
        if (isRefreshed) record.cells.push({ order: first + at, sheet, rect: [row, column, 1, 1] });
        break;
      }
      case "name": {
        const found = named.find((one) => one.getName() === order.name);
        if (found !== undefined) record.names.push({ name: order.name, place: placeOf(found.getRange()) });
        break;
      }
      case "protection": {
        const found = protectionOf(work.sheet(sheet), order.id);
        if (found !== undefined) record.protections.push({ sheet, id: order.id, rect: rectOf(found.getRange()) });
        break;
      }
    }
  });
  const isBlank = Object.values(record).every((value) => typeof value === "string" || value.length === 0);
  return isBlank ? null : record;
}

function addCells(record: Mutable<WriteRecord>, order: CellsOrder, at: number): void {
  const { sheet, row, column, cells } = order;
  record.cells.push({ order: at, sheet, rect: cellsRect(order) });
  cells.forEach((line, down) =>
    line.forEach((input, right) => {
      if (typeof input === "string" && input.startsWith("=") && fillsOthers(input)) {
        record.fills.push({ sheet, row: row + down, column: column + right });
      }
    }),
  );
}
