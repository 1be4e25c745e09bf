import type { Order } from "../../protocol";
import type { Target } from "./Target";
import { writeCells } from "./writeCells";
import { moveChart, writeChart } from "./writeCharts";
import { writeFilter } from "./writeFilter";
import { writeFormulas } from "./writeFormulas";
import { writeGrid } from "./writeGrid";
import { writeBorders, writeLook, writeLooks } from "./writeLooks";
import { writeMerges, writeSplits } from "./writeMerges";
import { writeName, writeProtection } from "./writeNames";
import { writeNotes } from "./writeNotes";
import { writeRules } from "./writeRules";
import { writeFreeze, writeHeights, writeHidden, writeWidths } from "./writeSizes";
import { writeValidations } from "./writeValidations";

/** Carries an order out: a few calls of Google's services, whatever the number of its cells. */
export function writeOrder(target: Target, order: Order): void {
  const sheet = target.sheet(order.sheet);
  switch (order.do) {
    case "grow":
      return writeGrid(sheet, order);
    case "cells":
      return writeCells(sheet, [order], target.backup(order.sheet) !== null);
    case "look":
      return writeLook(sheet, order);
    case "looks":
      return writeLooks(sheet, order);
    case "borders":
      return writeBorders(sheet, order);
    case "merge":
      return writeMerges(sheet, order.rects);
    case "split":
      return writeSplits(sheet, order.rects);
    case "validation":
      return writeValidations(target, sheet, order);
    case "rules":
      return writeRules(target, sheet, order);
    case "notes":
      return writeNotes(sheet, order);
    case "widths":
      return writeWidths(sheet, order);
    case "heights":
      return writeHeights(sheet, order);
    case "hide":
      return writeHidden(sheet, order);
    case "freeze":
      return writeFreeze(sheet, order);
    case "gridLines":
      return void sheet.setHiddenGridlines(!order.shown);
    case "filter":
      return writeFilter(sheet, order.rect);
    case "chart":
      return writeChart(target, sheet, order);
    case "moveChart":
      return moveChart(target, sheet, order.id, order.ranges);
    case "formula":
      return writeFormulas(sheet, [order]);
    case "name":
      return writeName(target, order);
    case "protection":
      return writeProtection(sheet, order);
    default:
      order satisfies never;
  }
}
