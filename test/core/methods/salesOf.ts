import type { LineColumn } from "../../../core/methods/kindsOfSale";
import type { SalesColumns } from "../../../core/methods/purchases";
import { on } from "../sheets";

/** `2009-03-30 client 500`, with the document and the product line where there are any. */
export type SaleRow = readonly [day: string, client: string, amount: number, document?: string | null, line?: string];

export interface Sales {
  readonly sales: SalesColumns;
  readonly line: LineColumn;
  readonly clients: readonly string[];
  readonly lines: readonly string[];
}

/** The columns that methods take. Amounts are in whole ten-thousandths, as everywhere in the core. */
export function salesOf(rows: readonly SaleRow[]): Sales {
  const clients = [...new Set(rows.map((row) => row[1]))];
  const documents = [...new Set(rows.flatMap((row) => row[3] ?? []))];
  const lines = [...new Set(rows.flatMap((row) => row[4] ?? []))];
  const place = (list: readonly string[], name: string | null | undefined): number =>
    name === null || name === undefined ? -1 : list.indexOf(name);
  return {
    sales: {
      rowCount: rows.length,
      day: Int32Array.from(rows, (row) => on(row[0])),
      amount: Float64Array.from(rows, (row) => Math.round(row[2] * 10_000)),
      client: Int32Array.from(rows, (row) => place(clients, row[1])),
      clientCount: clients.length,
      document: documents.length === 0 ? null : Int32Array.from(rows, (row) => place(documents, row[3])),
      documentCount: documents.length,
    },
    line: { of: Int32Array.from(rows, (row) => place(lines, row[4])), count: lines.length },
    clients,
    lines,
  };
}
