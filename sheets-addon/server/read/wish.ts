import { WISH_KEY } from "../own";

/** A sidebar takes some seconds to open; whoever comes later wants something else by now. */
const GOOD_FOR = 120_000;

/** What the menu was asked for, kept for the sidebar that is being opened. */
interface Wish {
  /** The user may have several spreadsheets open. */
  readonly book: string;
  readonly wish: string;
  readonly at: number;
}

/** Keeps what the menu was asked for until the sidebar asks. Without it the sidebar shows its first page. */
export function keepWish(wish: string): void {
  try {
    const kept: Wish = { book: SpreadsheetApp.getActive().getId(), wish, at: Date.now() };
    PropertiesService.getUserProperties().setProperty(WISH_KEY, JSON.stringify(kept));
  } catch {
    // properties have their quotas, and the sidebar opens without them as well
  }
}

/** What the menu was asked for in this spreadsheet; told once. */
export function takeWish(book: GoogleAppsScript.Spreadsheet.Spreadsheet): string | null {
  const properties = PropertiesService.getUserProperties();
  const kept = parsed(properties.getProperty(WISH_KEY));
  if (kept === null || kept.book !== book.getId()) return null;
  properties.deleteProperty(WISH_KEY);
  return Date.now() - kept.at > GOOD_FOR ? null : kept.wish;
}

function parsed(text: string | null): Wish | null {
  if (text === null) return null;
  try {
    const { book, wish, at } = JSON.parse(text) as Readonly<Record<keyof Wish, unknown>>;
    return typeof book === "string" && typeof wish === "string" && typeof at === "number" ? { book, wish, at } : null;
  } catch {
    return null;
  }
}
