import { CHARTS_KEY } from "../own";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Ids of the charts that we have put on a sheet; those that are gone meanwhile may be among them. */
export function ownChartIds(sheet: Sheet): number[] {
  // a fault of Google's isn't taken for a sheet without charts of ours: it is thrown
  const value = sheet
    .getDeveloperMetadata()
    .find((one) => one.getKey() === CHARTS_KEY)
    ?.getValue();
  try {
    const ids: unknown = JSON.parse(value ?? "[]");
    return Array.isArray(ids) ? ids.filter((id): id is number => typeof id === "number") : [];
  } catch {
    return [];
  }
}

export function setOwnChartIds(sheet: Sheet, ids: readonly number[]): void {
  const found = sheet.getDeveloperMetadata().find((one) => one.getKey() === CHARTS_KEY);
  const value = JSON.stringify([...new Set(ids)]);
  if (found === undefined) {
    if (ids.length > 0) sheet.addDeveloperMetadata(CHARTS_KEY, value);
  } else if (found.getValue() !== value) found.setValue(value);
}
