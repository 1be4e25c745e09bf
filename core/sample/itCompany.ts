import { CellBlockBuilder } from "../cells/CellBlockBuilder";
import type { CellBlock } from "../cells/cellBlock";
import type { Language } from "../text/language";
import { dealRows, type DealLogRow, type DealRow } from "./deals";
import { ledgerRows, type LedgerRow } from "./ledger";
import { clientNames, sampleNames, type SampleNames } from "./names/names";
import { potentialRows, type PotentialRow } from "./potential";
import { registerRows, type RegisterRow } from "./register";
import { segmentConditions, segments } from "./segments";

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
  | "division"
  | "segment"
  | "mark"
  | "deal"
  | "way"
  | "term"
  | "nextStep"
  | "nextDate"
  | "stage"
  | "reason"
  | "volume"
  | "competitor"
  | "target";

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
  /** Ledger, register, and what the company keeps by hand beside them: segments, product matrix, deals, deal log, potential. */
  readonly sheets: readonly SampleSheet[];
}

interface Field<Row> {
  readonly role: SampleRole;
  readonly isDay?: boolean;
  readonly of: (row: Row) => number | string | null;
}

/**
 * The IT company of the articles: two managers, eight segments, six product lines (M11, M15), a ledger from July 2006 to
 * March 2009, a client register, and the sheets of segments, matrix, deals and potential as users keep them. For January to March 2009 with a status window of 3 months and a class window of 12
 * it gives the figures of the article's manager table and of its rows Lyutik and Romashka (M22, M23). The numbers are the
 * same in every language, and on every call.
 */
export function itCompany(language: Language): SampleCompany {
  const names = sampleNames[language];
  const clients = clientNames(names);
  const ledger = ledgerRows();
  const register = registerRows(ledger);
  const { deals, log } = dealRows(ledger, register);
  const { typed } = names;
  const sales = sheetOf(names.ledgerSheet, names.ledgerHeaders, ledgerFields(names, clients), ledger);
  const known = sheetOf(names.registerSheet, names.registerHeaders, registerFields(names, clients), register);
  return {
    ledger: sales,
    register: known,
    sheets: [
      sales,
      known,
      sheetOf(typed.segmentsSheet, segmentHeaders(names), segmentFields(names), places),
      sheetOf(typed.matrixSheet, [typed.segment, ...names.lines], matrixFields(names), places),
      sheetOf(typed.dealsSheet, typed.dealHeaders, dealFields(names, clients), deals),
      sheetOf(typed.dealLogSheet, typed.dealLogHeaders, dealLogFields(names), log),
      sheetOf(typed.potentialSheet, typed.potentialHeaders, potentialFields(names, clients), potentialRows(ledger)),
    ],
  };
}

/** The segments by their places, of which the sheets of segments and matrix have a row each. */
const places = segments.map((_, place) => place);

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

/** Attributes of the register by which the company tells its segments, by their places there. */
const ATTRIBUTES = [1, 2, 3, 4, 5] as const;

function segmentHeaders({ registerHeaders, typed }: SampleNames): string[] {
  return [typed.segment, ...ATTRIBUTES.map((place) => registerHeaders[place]!)];
}

function segmentFields(names: SampleNames): Field<number>[] {
  const of = (place: number) => segmentConditions[place]!;
  return [
    { role: "segment", of: (place) => names.typed.segments[place]! },
    { role: "activity", of: (place) => wordOf(of(place).activity, (activity) => names.activities[activity]) },
    { role: "branches", of: (place) => wordOf(of(place).branches, () => names.yes) },
    { role: "employees", of: (place) => of(place).employees ?? null },
    {
      role: "sellsTo",
      of: (place) => wordOf(of(place).sellsTo, (to) => (to === "legal" ? names.legalPersons : names.naturalPersons)),
    },
    { role: "founded", of: (place) => of(place).founded ?? null },
  ];
}

function matrixFields(names: SampleNames): Field<number>[] {
  return [
    { role: "segment", of: (place) => names.typed.segments[place]! },
    ...names.lines.map((_, line): Field<number> => {
      return { role: "mark", of: (place) => (segments[place]!.plan.includes(line) ? "+" : null) };
    }),
  ];
}

function dealFields({ managers, lines, typed }: SampleNames, clients: readonly string[]): Field<DealRow>[] {
  return [
    { role: "deal", of: (row) => row.deal },
    { role: "client", of: (row) => clients[row.client]! },
    { role: "line", of: (row) => lines[row.line]! },
    { role: "manager", of: (row) => managers[row.manager]! },
    { role: "amount", of: (row) => row.amount },
    { role: "way", of: (row) => (row.isPush ? typed.push : typed.pull) },
    { role: "term", of: (row) => (row.isLong ? typed.long : typed.short) },
    { role: "nextStep", of: (row) => wordOf(row.nextStep, (step) => typed.nextSteps[step]!) },
    { role: "nextDate", isDay: true, of: (row) => row.nextDate },
  ];
}

function dealLogFields({ typed }: SampleNames): Field<DealLogRow>[] {
  const stageOf = ({ stage }: DealLogRow): string => (typeof stage === "number" ? typed.stages[stage]! : typed[stage]);
  return [
    { role: "deal", of: (row) => row.deal },
    { role: "stage", of: stageOf },
    { role: "date", isDay: true, of: (row) => row.day },
    { role: "reason", of: (row) => wordOf(row.reason, (reason) => typed.reasons[reason]!) },
  ];
}

function potentialFields({ lines, typed }: SampleNames, clients: readonly string[]): Field<PotentialRow>[] {
  return [
    { role: "client", of: (row) => clients[row.client]! },
    { role: "line", of: (row) => lines[row.line]! },
    { role: "volume", of: (row) => row.volume },
    { role: "competitor", of: (row) => wordOf(row.competitor, (place) => typed.competitors[place]!) },
    { role: "target", of: (row) => row.target },
  ];
}

function wordOf<T>(value: T | null | undefined, word: (value: T) => string): string | null {
  return value === null || value === undefined ? null : word(value);
}
