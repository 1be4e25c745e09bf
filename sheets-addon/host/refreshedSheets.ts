import type { Carry, Plan, SheetPlan } from "../../core/index";
import { HostFailure, type Region } from "../../pane/port/Host";
import type { BookInfo, SheetInfo } from "../protocol";

export type RefreshedPlan = SheetPlan & { readonly carry: Carry };

export interface RefreshedSheet {
  readonly plan: RefreshedPlan;
  readonly info: SheetInfo;
}

/**
 * The sheets of a plan that take the place of present ones, with those.
 *
 * @throws HostFailure where one isn't there any more
 */
export function refreshedSheets(plan: Plan, book: BookInfo): RefreshedSheet[] {
  return plan.sheets.filter(isRefreshed).map((sheet) => {
    const info = book.sheets.find(({ name }) => name.toLowerCase() === sheet.carry.sheet.toLowerCase());
    if (info === undefined) throw new HostFailure("sheets.fault.noSheet", { sheet: sheet.carry.sheet });
    return { plan: sheet, info };
  });
}

/** Ids of the present built sheets that a plan doesn't carry over: they go. */
export function leavingSheets(
  present: readonly Region[],
  refreshed: readonly RefreshedSheet[],
  book: BookInfo,
): number[] {
  const carried = new Set(refreshed.map(({ info }) => info.id));
  return present.flatMap(({ id, sheet }) => {
    const info = book.sheets.find((one) => String(one.id) === id);
    if (info === undefined) throw new HostFailure("sheets.fault.noSheet", { sheet });
    return carried.has(info.id) ? [] : [info.id];
  });
}

function isRefreshed(sheet: SheetPlan): sheet is RefreshedPlan {
  return sheet.carry !== undefined;
}
