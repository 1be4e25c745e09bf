/** With this begin the names of sheets that we keep hidden while a piece of work can be taken back. Nobody is told of them. */
export const OWN_SHEET = "~klientela";

/** What our hidden sheets are for. */
export type OwnSheetKind = "backup" | "new" | "gone";

/**
 * The name of one of our hidden sheets, numbered from 1.
 *
 * `backup`: a copy of a sheet that is refreshed. `new`: a sheet that is being built. `gone`: one that was taken away.
 */
export function ownSheetName(kind: OwnSheetKind, number: number): string {
  return kind === "new" ? `${OWN_SHEET} ${number}` : `${OWN_SHEET} ${kind} ${number}`;
}

/** Whether a sheet is one of those, by its name. */
export function isOwnSheet(name: string): boolean {
  return name === OWN_SHEET || name.startsWith(`${OWN_SHEET} `);
}

/** Developer metadata of a sheet: the ids of the charts that we have put there, as a JSON list. */
export const CHARTS_KEY = "klientela.charts";

/** Of the user, for all his spreadsheets. */
export const LANGUAGE_KEY = "klientela.language";

/** Of the user: what the menu was asked for, until the sidebar asks. JSON: the spreadsheet's id and the wish. */
export const WISH_KEY = "klientela.wish";
