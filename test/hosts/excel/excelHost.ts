import type { ExcelApi } from "../../../excel-addin/host/ExcelDoor";
import { ExcelHostBook } from "./ExcelHostBook";
import { Live } from "./HostType";
import { Interpreter } from "./Interpreter";
import { workbookType } from "./model/Workbook";
import { officeClient } from "./officeClient";
import { connection, nameContext, tellEvent } from "./officeConnection";

export interface ExcelHost {
  readonly book: ExcelHostBook;
  /** For the add-in's `ExcelDoor`. */
  readonly api: ExcelApi;
  readonly Excel: typeof Excel;
  readonly Office: object;
  /** The same library with a context of its own, as after the pane was opened again. */
  readonly session: Excel.Session;
}

export interface ExcelHostOptions {
  /** Newest version of ExcelApi that the Excel has: 1.12, say. */
  readonly version?: string;
  /** A workbook that is there already. */
  readonly book?: ExcelHostBook;
}

let hosts = 0;

/** Microsoft's library in front of a workbook of ours. Without a book it has one sheet, `Sheet1`. */
export function excelHost(options: ExcelHostOptions = {}): ExcelHost {
  const book = options.book ?? new ExcelHostBook(options.version);
  if (options.book === undefined) book.add("Sheet1");
  const library = officeClient(options.version ?? book.version);
  const interpreter = new Interpreter(book, new Live(workbookType, book));
  const session = connection((batch, waits) => interpreter.answer(batch, waits));
  const name = `host ${++hosts}`;
  book.tell = ({ type, sheetId, message }) => {
    tellEvent(library, name, type, "Workbook", message);
    tellEvent(library, name, type, sheetId, message);
  };
  const { requirements } = (library.Office as { context: OfficeContext }).context;
  const api: ExcelApi = {
    run: (wishes, work) =>
      library.Excel.run({ ...wishes, session } as Excel.RunOptions, (context) => {
        nameContext(context, name);
        return work(context);
      }),
    supports: (set, version) => requirements.isSetSupported(set, version),
  };
  return { book, api, Excel: library.Excel, Office: library.Office, session };
}

interface OfficeContext {
  readonly requirements: { isSetSupported(set: string, version: string): boolean };
}
