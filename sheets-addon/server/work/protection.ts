import { Refused } from "../answer";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** `Refused` where the sheet, or a range in it, is protected and the user may not edit it. */
export function checkProtection(sheet: Sheet): void {
  const { ProtectionType } = SpreadsheetApp;
  const all = [...sheet.getProtections(ProtectionType.SHEET), ...sheet.getProtections(ProtectionType.RANGE)];
  if (all.some((one) => !one.canEdit())) throw new Refused("sheets.fault.sheetProtected", { sheet: sheet.getName() });
}
