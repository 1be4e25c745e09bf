import { isLanguage, type Language } from "../core/index";
import type { BookInfo } from "./protocol";

/** The language that the user chose in the pane; else that of his account, else the browser's, else English. */
export function wishedLanguage(
  book: Pick<BookInfo, "chosenLanguage" | "userLanguage"> | null,
  browser: string | undefined,
): Language {
  const wished = [book?.chosenLanguage, book?.userLanguage, book === null ? browser : null];
  return wished.map((one) => (one ?? "").slice(0, 2).toLowerCase()).find(isLanguage) ?? "en";
}
