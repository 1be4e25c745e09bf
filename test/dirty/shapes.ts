import type { CellValue } from "../../core/cells/cellBlock";
import { civilOf, isoDay, serialOf } from "../../core/calendar/calendar";
import { UNIT } from "../../core/ledger/ledger";
import type { CleanLine } from "./northwindLines";

/** Sales of a client, of a month or of a document. */
export interface Sale {
  readonly client: string;
  /** Of a month its last day. */
  readonly day: number;
  /** "" of a month. */
  readonly document: string;
  /** Whole ten-thousandths. */
  readonly amount: number;
}

type Sheet = CellValue[][];

/** What each client bought in each month, client by client. */
export function byMonth(lines: readonly CleanLine[]): Sale[] {
  return summed(lines, ({ day }) => {
    const { year, month } = civilOf(day);
    return { day: serialOf(year, month + 1, 1) - 1, document: "" };
  });
}

/** What each document comes to, client by client. */
export function byDocument(lines: readonly CleanLine[]): Sale[] {
  return summed(lines, ({ day, document }) => ({ day, document }));
}

function summed(lines: readonly CleanLine[], of: (line: CleanLine) => { day: number; document: string }): Sale[] {
  const sales = new Map<string, Map<string, Sale>>();
  for (const line of lines) {
    const { day, document } = of(line);
    const ofClient = sales.get(line.client) ?? new Map<string, Sale>();
    sales.set(line.client, ofClient);
    const key = `${day} ${document}`;
    const amount = (ofClient.get(key)?.amount ?? 0) + line.amount;
    ofClient.set(key, { client: line.client, day, document, amount });
  }
  return [...sales.values()].flatMap((ofClient) => [...ofClient.values()].sort((a, b) => a.day - b.day));
}

/** One row a sale. */
export function asList(sales: readonly Sale[]): Sheet {
  const documents = sales.some(({ document }) => document !== "");
  return [
    ["Date", "Client", ...(documents ? ["Document"] : []), "Amount"],
    ...sales.map(({ day, client, document, amount }) => [day, client, ...(documents ? [document] : []), amount / UNIT]),
  ];
}

/** Clients down, months across, with a total of each row and of each month. */
export function asWide(sales: readonly Sale[]): Sheet {
  const days = [...new Set(sales.map(({ day }) => day))].sort((a, b) => a - b);
  const cell = (of: readonly Sale[]): CellValue => (of.length === 0 ? null : total(of) / UNIT);
  const at = (of: readonly Sale[]): CellValue[] => [
    ...days.map((day) => cell(of.filter((one) => one.day === day))),
    cell(of),
  ];
  return [
    ["Sales by client and month"],
    [],
    ["Client", ...days.map(monthName), "Total"],
    ...groups(sales).map(([client, own]) => [client, ...at(own)]),
    ["Total", ...at(sales)],
  ];
}

/** As accounting programs print it: a client with his sum, beneath it his sales, each a text with the day in it. */
export function asGrouped(sales: readonly Sale[]): Sheet {
  const told = ({ day, document }: Sale): string =>
    document === "" ? `Sales of ${isoDay(day)}` : `Invoice ${document} of ${isoDay(day)}`;
  return [
    ["Sales by client"],
    ["Period: 1 July 1996 – 31 May 1998"],
    [],
    ["Client", "Amount"],
    ["Document", null],
    ...groups(sales).flatMap(([client, own]) => [
      [client, total(own) / UNIT],
      ...own.map((sale) => [told(sale), sale.amount / UNIT]),
    ]),
    ["Total", total(sales) / UNIT],
  ];
}

function groups(sales: readonly Sale[]): [string, Sale[]][] {
  const found = new Map<string, Sale[]>();
  for (const sale of sales) found.set(sale.client, [...(found.get(sale.client) ?? []), sale]);
  return [...found];
}

function total(sales: readonly Sale[]): number {
  return sales.reduce((sum, { amount }) => sum + amount, 0);
}

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

function monthName(day: number): string {
  const { year, month } = civilOf(day);
  return `${months[month - 1]!} ${year}`;
}
