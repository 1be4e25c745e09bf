/** Rules that Excel, Google Sheets, LibreOffice and Univer share for the names of sheets. */
export const LONGEST_SHEET_NAME = 31;
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[:\\/?*[\]\u0000-\u001f\ufffe\uffff]/;

/** What is wrong with a name, for a programmer; null where every host takes it. */
export function sheetNameFault(name: string): string | null {
  if (name.trim() === "") return "is blank";
  if (name.length > LONGEST_SHEET_NAME) return `is longer than ${LONGEST_SHEET_NAME} characters`;
  if (FORBIDDEN.test(name)) return "has a forbidden sign";
  if (name.startsWith("'") || name.endsWith("'")) return "begins or ends with an apostrophe";
  // Excel keeps this name for itself
  return name.toLowerCase() === "history" ? "is kept by Excel for itself" : null;
}
