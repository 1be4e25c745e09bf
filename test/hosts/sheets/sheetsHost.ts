import { FakeSpreadsheet } from "./FakeSpreadsheet";
import { scriptHost, type SheetsTestHost } from "./scriptHost";
import { ScriptWorld } from "./ScriptWorld";
import { serverScript } from "./serverScript";

export type { SheetsTestHost } from "./scriptHost";

export interface SheetsHostOptions {
  readonly book?: FakeSpreadsheet;
  readonly locale?: string;
  readonly zone?: string;
  /** Without one: that which is pushed. */
  readonly script?: string;
  /** Each run begins with the script loaded anew, as Google does it; without: it is loaded once, which is quicker. */
  readonly isFresh?: boolean;
}

/** The add-on's script in front of a spreadsheet of ours. Without a book it has one sheet, `Sheet1`. */
export async function sheetsHost(options: SheetsHostOptions = {}): Promise<SheetsTestHost> {
  const book = options.book ?? new FakeSpreadsheet();
  if (options.book === undefined) book.addSheet("Sheet1");
  book.locale = options.locale ?? book.locale;
  book.zone = options.zone ?? book.zone;
  const script = options.script ?? (await serverScript());
  return scriptHost(new ScriptWorld(book), script, options.isFresh === true);
}
