import fc from "fast-check";
import type { CellValue } from "../../../core/cells/cellBlock";
import type { Company } from "../../../core/registers/company";
import type { LedgerRow, Question, RegisterRow } from "../../oracle/managerTable";
import { dayOf, isoOf, windowStart } from "../../oracle/days";
import { companyFrom, type Rows } from "../sheets";

/** Runs of a property that builds reports; every property has this seed. */
export const runs = { seed: 20090331, numRuns: 100 };

export interface Case {
  readonly ledger: readonly LedgerRow[];
  readonly register: readonly RegisterRow[] | null;
  readonly question: Question;
}

const START = dayOf("2007-06-15");
const END = dayOf("2009-06-30");
/** Days of every kind: any, and such on which windows begin and end. */
const anyDay = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: START, max: END }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...["2008-03-31", "2008-04-01", "2008-09-30", "2008-10-01", "2008-12-31"].map(dayOf),
      ...["2009-01-01", "2009-02-28", "2009-03-01", "2009-03-31", "2009-04-01"].map(dayOf),
    ),
  },
);
/** Ten-thousandths whose sums hardly ever tie, so that "first row" decides nothing. */
const oddAmount = fc.integer({ min: 1, max: 9_999_999 }).map((whole) => whole / 10_000);
/** Few values, so that totals tie and documents come to nothing. */
const roundAmount = fc.constantFrom(50, 100, 100, 100.5, 400);

interface Shape {
  readonly documents: boolean;
  readonly lines: boolean;
  readonly managers: boolean;
  readonly ties: boolean;
}

function rowOf(shape: Shape): fc.Arbitrary<LedgerRow> {
  const name = (has: boolean, names: readonly string[]): fc.Arbitrary<string | null> =>
    has ? fc.constantFrom(...names, null) : fc.constant(null);
  const amount = shape.ties ? roundAmount : oddAmount;
  return fc.record({
    day: anyDay,
    client: fc.constantFrom("Ash", "Beech", "Cedar", "Elm", "Fir"),
    document: name(shape.documents, ["1", "2", "3", "4", "5"]),
    manager: name(shape.managers, ["Ivanov", "Petrov", "Sidorov"]),
    line: name(shape.lines, ["1C", "IT", "hardware"]),
    amount: fc.oneof(
      { weight: 6, arbitrary: amount },
      { weight: 1, arbitrary: amount.map((value) => -value) },
      { weight: 1, arbitrary: fc.constant(0) },
    ),
  });
}

const registerRow = fc.record({
  client: fc.constantFrom("Ash", "Beech", "Cedar", "Elm", "Gum", "Hazel"),
  manager: fc.constantFrom("Ivanov", "Petrov", "Zorin", null),
  firstContact: fc.option(anyDay, { freq: 2 }),
  clientSince: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: anyDay },
    { weight: 1, arbitrary: fc.integer({ min: dayOf("2004-01-01"), max: START }) },
  ),
  contractEnd: fc.option(anyDay, { freq: 2 }),
});

const question: fc.Arbitrary<Question> = fc
  .record({
    to: fc.oneof(fc.constant(dayOf("2009-03-31")), fc.integer({ min: dayOf("2008-01-01"), max: END })),
    length: fc.oneof(fc.constantFrom(1, 3, 6, 12), fc.integer({ min: -200, max: -1 })),
    statusMonths: fc.constantFrom(1, 2, 3, 3, 6),
    classMonths: fc.constantFrom(3, 6, 12, 12, 18),
  })
  .map(({ to, length, ...rest }) => ({ ...rest, to, from: length > 0 ? windowStart(to, length) : to + length + 1 }));

/** Random small companies: documents, lines and managers or none, returns, zero lines, a register or none, ties or none. */
export function anyCase(fixed: Partial<Shape> = {}): fc.Arbitrary<Case> {
  return fc
    .record({
      documents: fc.boolean(),
      lines: fc.boolean(),
      managers: fc.boolean(),
      ties: fc.boolean(),
    })
    .chain((drawn) => {
      const shape = { ...drawn, ...fixed };
      return fc.record({
        ledger: fc.array(rowOf(shape), { minLength: 1, maxLength: 40 }),
        register: fc.option(fc.uniqueArray(registerRow, { selector: (row) => row.client, maxLength: 6 }), { freq: 3 }),
        question,
      });
    });
}

/** The ledger as a sheet. Columns that no row fills are left out, as people leave them out. */
export function salesRows(ledger: readonly LedgerRow[], factor = 1): Rows {
  const roles = ["document", "manager", "line"] as const;
  const used = roles.filter((role) => ledger.some((row) => row[role] !== null));
  const scaled = (amount: number): number => Math.round(amount * 10_000) * factor;
  return [
    ["date", "client", "amount", ...used],
    ...ledger.map((row) => [row.day, row.client, scaled(row.amount) / 10_000, ...used.map((role) => row[role])]),
  ];
}

export function registerRows(register: readonly RegisterRow[]): Rows {
  const cell = (value: string | number | null | undefined): CellValue => value ?? null;
  return [
    ["client", "manager", "first contact", "client since", "contract end"],
    ...register.map((row) => [row.client, row.manager, row.firstContact, row.clientSince, row.contractEnd].map(cell)),
  ];
}

export function companyOfCase({ ledger, register }: Case, factor = 1): Company {
  return companyFrom(salesRows(ledger, factor), register === null ? undefined : registerRows(register));
}

export function optionsOf({ question: { from, to, statusMonths, classMonths } }: Case) {
  return { from: isoOf(from), to: isoOf(to), statusMonths, classMonths };
}
