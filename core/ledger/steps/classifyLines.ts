import { IssueCollector } from "../issue";
import { UNIT, type NameRole } from "../ledger";
import { Fate } from "../lines/fates";
import { Flag } from "../lines/Lines";
import { Outcome } from "../readCell";
import { namesTotal } from "../namesTotal";
import { placeOfLine } from "./placeOfLine";
import { outcomeOf, type Work } from "./Work";

/** Roles that are blank in the lines beneath the first of a group. */
export const filledRoles = ["client", "date"] as const;
export type FilledRole = (typeof filledRoles)[number];

export interface Classified {
  /** Which of them were filled from the line above, and how many cells. */
  readonly filled: ReadonlyMap<FilledRole, number>;
  /** Lines that could be filled but weren't, since it isn't evident. */
  readonly unfilled: Uint32Array;
}

/** So many of the lines with an amount must lack a name or a day, that it is evident that these stand above. */
const EVIDENT_SHARE = 0.3;
/** A sum of one line is no sum. */
const LEAST_SUMMED = 2;
const totalRoles: readonly NameRole[] = ["client", "item", "line", "document", "manager"];

/**
 * Tells lines of sales from what stands between them: repeated headers, sums beneath groups (by word, and by what they
 * come to), texts around the table. Fills names and days from above where they stand once for several lines.
 *
 * @param names of {@link Work.lines}: what is filled takes the place of what was read
 * @param answer "yes" or "no" of a person to whether lines are to be filled
 */
export function classifyLines(
  work: Work,
  names: Map<NameRole, Int32Array>,
  answer: string | undefined,
  issues: IssueCollector,
): Classified {
  const fills = rolesToFill(work, answer);
  const walk = new Walk(work, fills, new Followers(names), issues);
  for (let row = 0; row < work.lines.count; row++) walk.line(row);
  passTextsAround(work);
  return { filled: walk.filled, unfilled: Uint32Array.from(walk.unfilled) };
}

/** What is evident from the share of lines without a name or a day; the first line must have both. */
function rolesToFill(work: Work, answer: string | undefined): ReadonlySet<FilledRole> {
  if (answer === "yes") return new Set(filledRoles);
  if (answer === "no") return new Set();
  const { lines, day, amount, client } = work;
  let withAmount = 0;
  const blank = { client: 0, date: 0 };
  let first = -1;
  for (let row = 0; row < lines.count; row++) {
    if ((lines.flags[row]! & (Flag.header | Flag.totalWord)) !== 0 || Number.isNaN(amount[row]!)) continue;
    if (first < 0) first = row;
    withAmount++;
    if (client[row]! < 0 && (lines.flags[row]! & Flag.clientError) === 0) blank.client++;
    if (day[row] === -1) blank.date++;
  }
  if (first < 0 || day[first]! < 0 || client[first]! < 0) return new Set();
  return new Set(filledRoles.filter((role) => blank[role] >= EVIDENT_SHARE * withAmount));
}

/** Goes through the lines from top to bottom, with the sums so far. */
class Walk {
  readonly filled = new Map<FilledRole, number>();
  readonly unfilled: number[] = [];
  private readonly totalNames: readonly { readonly of: Int32Array; readonly isTotal: Uint8Array }[];
  private sum = 0;
  /** Sums at which a total was met: what lies between two of them may be what a total adds up. */
  private bounds = new Set<number>([0]);
  private lastBound = 0;
  private since = 0;
  private source = -1;
  private lastRow = -1;
  private lastClient = -1;
  private lastDay = -1;

  constructor(
    private readonly work: Work,
    private readonly fills: ReadonlySet<FilledRole>,
    private readonly followers: Followers,
    private readonly issues: IssueCollector,
  ) {
    this.totalNames = totalRoles.flatMap((role) => {
      const of = work.lines.names.get(role);
      const isTotal = Uint8Array.from(work.names.get(role) ?? [], (name) => (namesTotal(name) ? 1 : 0));
      return of === undefined || !isTotal.includes(1) ? [] : [{ of, isTotal }];
    });
  }

  line(row: number): void {
    const { lines, fate, amount, day, client } = this.work;
    const source = lines.sourceOf === null ? 0 : lines.sourceOf[row]!;
    if (source !== this.source) this.begin(source);
    const flags = lines.flags[row]!;
    if ((flags & Flag.header) !== 0) {
      fate[row] = Fate.repeatedHeader;
      return;
    }
    const value = amount[row]!;
    const hasAmount = !Number.isNaN(value);
    if ((flags & Flag.totalWord) !== 0) {
      this.total(row, value, hasAmount);
      return;
    }
    const complete = day[row]! >= 0 && hasAmount && client[row]! >= 0;
    if (complete && !this.isTotalName(row)) {
      this.count(row, value);
      return;
    }
    if (hasAmount && this.mayBeTotal(row, complete) && this.adds(value)) {
      this.total(row, value, true);
      return;
    }
    if (!complete) this.fill(row, hasAmount);
    const left = this.fateOf(row);
    if (left === Fate.counted) this.count(row, value);
    else fate[row] = left;
  }

  private begin(source: number): void {
    this.source = source;
    this.sum = 0;
    this.bounds = new Set([0]);
    this.lastBound = 0;
    this.since = 0;
    this.lastClient = -1;
    this.lastDay = -1;
  }

  private count(row: number, value: number): void {
    this.work.fate[row] = Fate.counted;
    this.sum += value;
    this.since++;
    this.lastRow = row;
    this.lastClient = this.work.client[row]!;
    this.lastDay = this.work.day[row]!;
  }

  /** A line without day and client, or of the client above without a day, may be a sum even where no word says so. */
  private mayBeTotal(row: number, complete: boolean): boolean {
    if (complete) return true;
    const { day, client } = this.work;
    if (day[row]! >= 0) return false;
    return client[row]! < 0 || (client[row] === this.lastClient && !this.fills.has("date"));
  }

  private adds(value: number): boolean {
    return this.since >= LEAST_SUMMED && (value === this.sum - this.lastBound || this.bounds.has(this.sum - value));
  }

  private total(row: number, value: number, hasAmount: boolean): void {
    const { fate } = this.work;
    const isWhole = hasAmount && value === this.sum && this.bounds.size > 1;
    fate[row] = isWhole ? Fate.total : Fate.subtotal;
    if (hasAmount && !this.bounds.has(this.sum - value) && outcomeOf(this.work, row) !== Outcome.error) {
      const computed = this.since > 0 ? this.sum - this.lastBound : this.sum;
      const params = { printed: value / UNIT, computed: computed / UNIT, difference: (value - computed) / UNIT };
      this.issues.add("totalDiffers", params, placeOfLine(this.work, row, "amount"));
    }
    this.bounds.add(this.sum);
    this.lastBound = this.sum;
    this.since = 0;
  }

  private isTotalName(row: number): boolean {
    return this.totalNames.some(({ of, isTotal }) => of[row]! >= 0 && isTotal[of[row]!] === 1);
  }

  private fill(row: number, hasAmount: boolean): void {
    const { day, client, lines } = this.work;
    if (!hasAmount) return;
    const noClient = client[row]! < 0 && (lines.flags[row]! & Flag.clientError) === 0;
    const noDay = day[row] === -1;
    const can = (!noClient || this.lastClient >= 0) && (!noDay || this.lastDay >= 0);
    // a line without either is more likely a sum than a line, unless lines are known to lack both
    const evident = (!noClient || this.fills.has("client")) && (!noDay || this.fills.has("date"));
    if (!can || (!noClient && !noDay)) return;
    if (!evident) {
      if (!(noClient && noDay)) this.unfilled.push(row);
      return;
    }
    if (noClient) this.take("client", () => (client[row] = this.lastClient));
    if (noDay) this.take("date", () => (day[row] = this.lastDay));
    this.followers.fill(row, this.lastRow);
  }

  private take(role: FilledRole, set: () => void): void {
    set();
    this.filled.set(role, (this.filled.get(role) ?? 0) + 1);
  }

  private fateOf(row: number): Fate {
    const { day, amount, client, lines } = this.work;
    switch (day[row]!) {
      case -1:
        return Fate.dayMissing;
      case -2:
        return Fate.dayUnreadable;
      case -3:
        return Fate.dayUnlikely;
      case -4:
        return Fate.dayError;
    }
    if ((lines.flags[row]! & Flag.clientError) !== 0) return Fate.clientError;
    if (!Number.isNaN(amount[row]!)) return client[row]! < 0 ? Fate.clientMissing : Fate.counted;
    switch (outcomeOf(this.work, row)) {
      case Outcome.missing:
        return Fate.amountMissing;
      case Outcome.error:
        return Fate.amountError;
      case Outcome.unreadable:
        return Fate.amountUnreadable;
      default:
        return Fate.amountTooLarge;
    }
  }
}

/** What stands once beside a name, as the number of an invoice or its manager, holds for the same lines. */
const followingRoles: readonly NameRole[] = [
  "document",
  "manager",
  "region",
  "channel",
  "division",
  "currency",
  "clientId",
  "documentType",
  "status",
];

class Followers {
  private readonly own = new Map<NameRole, Int32Array>();

  constructor(private readonly names: Map<NameRole, Int32Array>) {}

  fill(row: number, above: number): void {
    for (const role of followingRoles) {
      const of = this.names.get(role);
      if (of === undefined || of[row]! >= 0 || of[above]! < 0) continue;
      let own = this.own.get(role);
      if (own === undefined) {
        own = of.slice();
        this.own.set(role, own);
        this.names.set(role, own);
      }
      own[row] = own[above]!;
    }
  }
}

/** Texts above the first line and beneath the last one, as "Printed on …", are no lines that lack something. */
function passTextsAround(work: Work): void {
  const { lines, fate } = work;
  const around = (row: number): boolean => {
    const { day, amount } = work;
    if (fate[row] === Fate.counted) return false;
    const isText = day[row]! < 0 && Number.isNaN(amount[row]!) && outcomeOf(work, row) === Outcome.missing;
    if (fate[row]! >= Fate.dayMissing && isText) fate[row] = Fate.footer;
    return true;
  };
  if (!fate.includes(Fate.counted)) return;
  let row = 0;
  while (row < lines.count && around(row)) row++;
  row = lines.count - 1;
  while (row >= 0 && around(row)) row--;
  // of several sheets each has its own beginning and end
  for (let at = 1; lines.sourceOf !== null && at < lines.count; at++) {
    if (lines.sourceOf[at] === lines.sourceOf[at - 1]) continue;
    for (let above = at - 1; above >= 0 && around(above); above--);
    for (let below = at; below < lines.count && around(below); below++);
  }
}
