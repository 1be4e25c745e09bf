import { changedSince as changedCells } from "../../addins/changedSince";
import type { CellBlock } from "../../core/index";
import type { AppliedFinding } from "../../pane/port/Host";
import type { SheetRefresh } from "./SheetRefresh";

/** Holds a present sheet against what the pane has read of it; what was typed in shared columns since is carried whole. */
export function changedSince(read: readonly CellBlock[], refresh: SheetRefresh): AppliedFinding[] {
  const { carrying, present, sheet } = refresh;
  const now = {
    name: sheet.name,
    cells: present.cells,
    built: present.built,
    places: carrying.places,
    tableAt: (row: number) => carrying.tableAt(row),
  };
  const { findings, typed } = changedCells(read, now, {
    changed: "excel.fault.changed",
    typed: "excel.finding.changedSince",
  });
  for (const { row, column } of typed) carrying.typedSince(row, column);
  return findings;
}
