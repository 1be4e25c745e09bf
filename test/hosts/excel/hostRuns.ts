import { excelHost, type ExcelHost } from "./excelHost";

const RUN = { delayForCellEdit: true };

/** Does something in the tests' Excel, as the add-in's door does. */
export function run<T>(host: ExcelHost, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return host.api.run(RUN, work) as Promise<T>;
}

/** Code of the error, and where Excel says that it lies. */
export async function failure(work: Promise<unknown>): Promise<{ code: string; location: string | undefined }> {
  try {
    await work;
  } catch (reason) {
    const { code, debugInfo } = reason as { code: string; debugInfo?: { errorLocation?: string } };
    return { code, location: debugInfo?.errorLocation };
  }
  throw new Error("It didn't fail.");
}

/** A workbook with an empty sheet and a small ledger. */
export function ledger(): ExcelHost {
  const host = excelHost();
  host.book.addSheet("Ledger", [
    ["Client", "Sum"],
    ["A", 1],
    ["B", 2.5],
  ]);
  return host;
}

/** Writes formulas and values on the ledger's sheet. */
export function written(host: ExcelHost, address: string, formulas: unknown): Promise<void> {
  return run(host, async (context) => {
    context.workbook.worksheets.getItem("Ledger").getRange(address).formulas = formulas as string[][];
    await context.sync();
  });
}

/** Reads something of each cell of the ledger's sheet. */
export async function read(
  host: ExcelHost,
  address: string,
  what: "values" | "formulas" | "numberFormat" | "valueTypes",
) {
  return run(host, async (context) => {
    const range = context.workbook.worksheets.getItem("Ledger").getRange(address);
    range.load(what);
    await context.sync();
    return range[what] as unknown[][];
  });
}
