import { CellBlockBuilder } from "../cells/CellBlockBuilder";
import type { CellBlock } from "../cells/cellBlock";
import type { Language } from "../text/language";
import { ledgerRows, type LedgerRow } from "./ledger";
import { clientNames, sampleNames, type SampleNames } from "./names/names";
import { registerRows, type RegisterRow } from "./register";

/** What a column of a sample sheet holds. */
export type SampleRole =
  | "date"
  | "document"
  | "client"
  | "manager"
  | "line"
  | "item"
  | "quantity"
  | "amount"
  | "cost"
  | "activity"
  | "branches"
  | "employees"
  | "sellsTo"
  | "founded"
  | "firstContact"
  | "clientSince"
  | "contractEnd"
  | "channel"
  | "recommendedBy"
  | "phone"
  | "division";

/** A sheet of the sample. Rows are counted from 0, the header left out; days are serial days. */
export interface SampleSheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly roles: readonly SampleRole[];
  readonly rows: number;
  /** Columns that hold days. */
  readonly dayColumns: readonly number[];
  cell(row: number, column: number): number | string | null;
}

export interface SampleCompany {
  readonly ledger: SampleSheet;
  readonly register: SampleSheet;
}

interface Field<Row> {
  readonly role: SampleRole;
  readonly isDay?: boolean;
  readonly of: (row: Row) => number | string | null;
}

/**
 * The IT company of the articles: two managers, eight segments, six product lines (M11, M15), a ledger from July 2006 to
 * March 2009 and a client register. For January to March 2009 with a status window of 3 months and a class window of 12
 * it gives the figures of the article's manager table and of its rows Lyutik and Romashka (M22, M23). The numbers are the
 * same in every language, and on every call.
 */
export function itCompany(language: Language): SampleCompany {
  const names = sampleNames[language];
  const clients = clientNames(names);
  const ledger = ledgerRows();
  const register = registerRows(ledger);
  return {
    ledger: sheetOf(names.ledgerSheet, names.ledgerHeaders, ledgerFields(names, clients), ledger),
    register: sheetOf(names.registerSheet, names.registerHeaders, registerFields(names, clients), register),
  };
}

/** The sheet as cell blocks, its header in the first row, its day columns marked as days. */
export function sampleBlocks(sheet: SampleSheet): CellBlock[] {
  const builder = new CellBlockBuilder(sheet.name);
  const blocks: CellBlock[] = [];
  for (const column of sheet.dayColumns) builder.markDayFormat(column);
  for (let row = -1; row < sheet.rows; row++) {
    if (builder.isFull) blocks.push(builder.take());
    sheet.headers.forEach((header, column) => builder.set(column, row < 0 ? header : sheet.cell(row, column)));
    builder.nextRow();
  }
  blocks.push(builder.take());
  return blocks;
}

function sheetOf<Row>(
  name: string,
  headers: readonly string[],
  fields: readonly Field<Row>[],
  rows: readonly Row[],
): SampleSheet {
  return {
    name,
    headers,
    roles: fields.map((field) => field.role),
    rows: rows.length,
    dayColumns: fields.flatMap((field, column) => (field.isDay === true ? [column] : [])),
    cell(row, column) {
      const own = rows[row];
      const field = fields[column];
      if (own === undefined || field === undefined) throw new Error(`SampleSheet.cell: no cell ${row}, ${column}`);
      return field.of(own);
    },
  };
}

function ledgerFields(names: SampleNames, clients: readonly string[]): Field<LedgerRow>[] {
  return [
    { role: "date", isDay: true, of: (row) => row.day },
    { role: "document", of: (row) => row.document },
    { role: "client", of: (row) => clients[row.client]! },
    { role: "manager", of: (row) => names.managers[row.manager]! },
    { role: "line", of: (row) => names.lines[row.line]! },
    { role: "item", of: (row) => names.items[row.line]![row.item]! },
    { role: "quantity", of: (row) => row.quantity },
    { role: "amount", of: (row) => row.amount },
    { role: "cost", of: (row) => row.cost },
  ];
}

function registerFields(names: SampleNames, clients: readonly string[]): Field<RegisterRow>[] {
  return [
    { role: "client", of: (row) => clients[row.client]! },
    { role: "activity", of: (row) => names.activities[row.activity] },
    { role: "branches", of: (row) => (row.branches ? names.yes : names.no) },
    { role: "employees", of: (row) => row.employees },
    { role: "sellsTo", of: (row) => (row.sellsToLegal ? names.legalPersons : names.naturalPersons) },
    { role: "founded", of: (row) => row.founded },
    { role: "manager", of: (row) => names.managers[row.manager]! },
    { role: "firstContact", isDay: true, of: (row) => row.firstContact },
    { role: "clientSince", isDay: true, of: (row) => row.clientSince },
    { role: "contractEnd", isDay: true, of: (row) => row.contractEnd },
    { role: "channel", of: (row) => names.channels[row.channel]! },
    { role: "recommendedBy", of: (row) => (row.recommendedBy === null ? null : clients[row.recommendedBy]!) },
    { role: "phone", of: (row) => row.phone },
    { role: "division", of: (row) => names.divisions[row.division]! },
  ];
}
