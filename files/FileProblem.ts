/**
 * What can be wrong with a file, each code with its parameters:
 *
 * - `empty` — no bytes, or only white space.
 * - `notAWorkbook` — neither a workbook nor a text with separators (a picture, a PDF, a letter, unreadable bytes).
 * - `encrypted` — protected by a password.
 * - `oldXls`, `xlsb`, `ods` — a workbook of another format, to be saved as .xlsx first.
 * - `webPage` — a web page or an XML spreadsheet that only carries the name of a workbook; to be saved as .xlsx first.
 * - `brokenWorkbook` — `part`: the piece of the package that can't be read, "" where it is the package itself.
 * - `tooLarge` — `megabytes` unpacked, `limit` of megabytes.
 * - `tooManyParts` — `parts` in the package, `limit`.
 * - `noSheet` — `sheet`: the name that was asked for.
 * - `csvEncoding` — `row`: near it the text stops being UTF-8; to be saved as "CSV UTF-8".
 * - `csvQuotes` — `row`, counted from 1: a quotation mark that is never closed, or text after a closing one.
 * - `csvTooWide` — `row`, `columns` in it, `limit`.
 */
export type FileProblemCode =
  | "empty"
  | "notAWorkbook"
  | "encrypted"
  | "oldXls"
  | "xlsb"
  | "ods"
  | "webPage"
  | "brokenWorkbook"
  | "tooLarge"
  | "tooManyParts"
  | "noSheet"
  | "csvEncoding"
  | "csvQuotes"
  | "csvTooWide";

/** A file that can't be read, as data: the words for people are made of `code` and `params`. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";

  constructor(
    readonly code: FileProblemCode,
    readonly params: Record<string, string | number> = {},
    options?: { cause?: unknown },
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
  }
}
