import type { NamedRect, Order } from "../../protocol";
import { rangeAt } from "./rangeAt";
import type { Target } from "./Target";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** A named range of the user's lies elsewhere. One that he took away meanwhile isn't made again. */
export function writeName(target: Target, { name, sheet, rect }: NamedRect): void {
  const present = target.book.getNamedRanges().find((one) => one.getName() === name);
  if (present !== undefined) present.setRange(rangeAt(target.sheet(sheet), rect));
}

/** A protected range of the user's lies elsewhere. */
export function writeProtection(sheet: Sheet, { id, rect }: Extract<Order, { do: "protection" }>): void {
  const present = protectionOf(sheet, id);
  if (present !== undefined) present.setRange(rangeAt(sheet, rect));
}

/** Google gives them no ids: they are told apart by their place in the list. */
export function protectionOf(sheet: Sheet, id: string): Protection | undefined {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[Number(id)];
}
