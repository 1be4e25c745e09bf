/**
 * What can be wrong with a file, each code with its parameters:
 *
 * - `empty` — no bytes, or only white space.
 * - `notAWorkbook` — neither a workbook nor a text with separators (a picture, a PDF, a letter, unreadable bytes).
 * - `encrypted` — protected by a password.
 * - `oldXls`, `xlsb` — a workbook of another format (Excel 2 to 4, or binary), to be saved as .xlsx first.
 * - `webPage` — a web page or an XML spreadsheet that only carries the name of a workbook; to be saved as .xlsx first.
 * - `notXlsx` — a workbook that can be read but not added to, where it is to be changed itself; to be saved as .xlsx.
 * - `brokenWorkbook` — `part`: the piece of the package that can't be read, "" where it is the package itself.
 * - `tooLarge` — `megabytes` unpacked, `limit` of megabytes.
 * - `tooManyParts` — `parts` in the package, `limit`.
 * - `noSheet` — `sheet`: the name that was asked for.
 * - `tooManyCells` — one line of the file stands for more cells of a sheet than `limit`.
 * - `csvEncoding` — `row`: near it the text can't be read in any encoding that is known; to be saved as "CSV UTF-8".
 * - `csvQuotes` — `row`, counted from 1: a quotation mark that is never closed, or text after a closing one.
 * - `csvTooWide` — `row`, `columns` in it, `limit`.
 */
export type FileProblemCode =
  | "empty"
  | "notAWorkbook"
  | "encrypted"
  | "oldXls"
  | "xlsb"
  | "webPage"
  | "notXlsx"
  | "brokenWorkbook"
  | "tooLarge"
  | "tooManyParts"
  | "tooManyCells"
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
