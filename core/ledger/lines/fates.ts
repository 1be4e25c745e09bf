import type { IssueCode } from "../issue";

/** What becomes of a line. */
export const Fate = {
  counted: 0,
  /** No lines of sales: passed. */
  repeatedHeader: 1,
  subtotal: 2,
  total: 3,
  footer: 4,
  /** Lines that can't be counted, or that aren't to be: left out. */
  dayMissing: 10,
  dayUnreadable: 11,
  dayUnlikely: 12,
  dayError: 13,
  clientMissing: 14,
  clientError: 15,
  amountMissing: 16,
  amountUnreadable: 17,
  amountTooLarge: 18,
  amountError: 19,
  otherCurrency: 20,
  rateMissing: 21,
  type: 22,
  status: 23,
  storno: 24,
  duplicate: 25,
} as const;
export type Fate = (typeof Fate)[keyof typeof Fate];

/** Fates from here on are lines left out; those below, lines that are none. */
export const FIRST_LEFT = Fate.dayMissing;

/** How a fate is reported, and in which column one looks for why. */
export const fateIssues: ReadonlyMap<Fate, { readonly code: IssueCode; readonly role: "date" | "client" | "amount" }> =
  new Map([
    [Fate.repeatedHeader, { code: "repeatedHeaders", role: "date" }],
    [Fate.subtotal, { code: "subtotals", role: "amount" }],
    [Fate.total, { code: "totals", role: "amount" }],
    [Fate.footer, { code: "footers", role: "date" }],
    [Fate.dayMissing, { code: "dayMissing", role: "date" }],
    [Fate.dayUnreadable, { code: "dayUnreadable", role: "date" }],
    [Fate.dayUnlikely, { code: "dayUnlikely", role: "date" }],
    [Fate.dayError, { code: "errorCell", role: "date" }],
    [Fate.clientMissing, { code: "clientMissing", role: "client" }],
    [Fate.clientError, { code: "errorCell", role: "client" }],
    [Fate.amountMissing, { code: "amountMissing", role: "amount" }],
    [Fate.amountUnreadable, { code: "amountUnreadable", role: "amount" }],
    [Fate.amountTooLarge, { code: "amountTooLarge", role: "amount" }],
    [Fate.amountError, { code: "errorCell", role: "amount" }],
  ] as const);
