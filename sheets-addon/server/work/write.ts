import type { Order, Written } from "../../protocol";
import { Refused, refusedAt } from "../answer";
import { bounds } from "../write/bounds";
import { cellsRect, writeCells, type CellsOrder } from "../write/writeCells";
import { writeFormulas, type FormulaOrder } from "../write/writeFormulas";
import { writeOrder } from "../write/writeOrder";
import { inWork } from "./inWork";
import { recordOf } from "./recordOf";
import { typedSince } from "./typedSince";
import { quietly } from "./underLock";
import type { Work } from "./Work";

/** So many cells are looked at before cells within them are written, to see whether somebody has typed there. */
const MOST_READ = 100_000;

/** Carries out orders until they are done or the time is up. Those that an earlier call has carried out already are left out. */
export function write(ticket: string, from: number, orders: readonly Order[]): Written {
  return inWork(ticket, ["writing"], (work) => {
    const behind = work.state.done - from;
    if (behind < 0) throw new Error(`write: orders ${work.state.done} to ${from} are missing`);
    const rest = orders.slice(behind);
    for (const order of rest) checkPlace(work, order);
    work.save({ tried: Math.max(work.state.tried, work.state.done + rest.length) });
    const record = recordOf(work, rest, work.state.done);
    if (record !== null) work.log(record);
    const { count, changed } = carryOut(work, rest);
    const done = work.state.done + count;
    work.leave({ done, tried: done });
    return { done: Math.min(behind, orders.length) + count, changed };
  });
}

function carryOut(work: Work, orders: readonly Order[]): { count: number; changed: Written["changed"] } {
  let group: readonly Order[] = [];
  let at = 0;
  try {
    while (at < orders.length && !work.budget.isUp()) {
      group = groupFrom(orders, at);
      const changed = changedAt(work, group);
      if (changed.length > 0) return { count: at, changed };
      writeGroup(work, group);
      at += group.length;
    }
    // what was put off shows its faults here
    SpreadsheetApp.flush();
  } catch (reason) {
    quietly(() => work.save({ tried: work.state.done + at + group.length }));
    const sheet = group[0] === undefined ? null : work.find(work.idOf(group[0].sheet));
    throw refusedAt(reason, sheet?.getName() ?? "");
  }
  return { count: at, changed: [] };
}

function writeGroup(work: Work, group: readonly Order[]): void {
  const [first] = group as [Order];
  const sheet = work.sheet(first.sheet);
  if (first.do === "cells") writeCells(sheet, group as CellsOrder[], work.backup(first.sheet) !== null);
  else if (first.do === "formula") writeFormulas(sheet, group as FormulaOrder[]);
  else writeOrder(work, first);
}

/** Only refreshed sheets and new ones are written on; elsewhere only what follows them is. */
function checkPlace(work: Work, { do: what, sheet }: Order): void {
  if (what === "formula" || what === "name" || what === "protection" || what === "moveChart") return;
  if (!work.isOurs(sheet)) throw new Refused("sheets.fault.notOurs", { sheet: work.sheet(sheet).getName() });
}

/** What was typed where cells are about to be written. */
function changedAt(work: Work, group: readonly Order[]): Written["changed"] {
  const [{ do: what, sheet }] = group as [Order];
  const before = what === "cells" ? work.before(sheet) : undefined;
  if (before === undefined) return [];
  const typed = typedSince(work, before, (group as CellsOrder[]).map(cellsRect));
  return typed.map(({ row, column, input }) => ({ sheet, row, column, input }));
}

/** Orders that follow each other and are carried out together: formulas of a sheet, cells that lie near each other. */
function groupFrom(orders: readonly Order[], from: number): Order[] {
  const first = orders[from]!;
  const group = [first];
  if (first.do !== "cells" && first.do !== "formula") return group;
  let area = first.do === "cells" ? cellsRect(first) : null;
  for (let at = from + 1; at < orders.length; at++) {
    const order = orders[at]!;
    if (order.do !== first.do || order.sheet !== first.sheet) break;
    if (area !== null) {
      area = bounds([area, cellsRect(order as CellsOrder)]);
      if (area[2] * area[3] > MOST_READ) break;
    }
    group.push(order);
  }
  return group;
}
