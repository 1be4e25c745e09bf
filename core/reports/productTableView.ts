import type { Days } from "../calendar/windows";
import { lineClients, type LineClients } from "../methods/lineClients";
import { managerSums } from "../methods/managerFigures";
import { RowKind } from "../methods/purchases";
import { byValueThenName } from "./columns";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";

/** Counts of the table that count clients. */
export type ProductCount = "clients" | "newClients";

/**
 * The company by product lines (M54). Places are those of the ledger's lines; one more, the last, is "no product line". A
 * ledger without lines has a single place, the company.
 */
export class ProductTableView {
  readonly count: number;
  /** The ledger names no product lines. */
  readonly alone: boolean;
  readonly names: readonly string[];
  /** Sums by kind of sale and purchases, by the line as M22 takes them by the manager. */
  readonly sums;
  /** Lines with a row up to the as-of date, by sales; "no product line" last. */
  readonly shown: readonly number[];
  /** Lines whose kinds of sale can't be told, since the ledger starts too late: 1 each. */
  readonly unknown: Uint8Array;
  /** Product line of each row; null without lines. */
  private readonly of: Int32Array | null;
  private readonly clients: Readonly<Record<ProductCount, LineClients>>;
  private readonly counts: Readonly<Record<ProductCount, Uint32Array>>;

  constructor(
    private readonly facts: Facts,
    { say }: ReportContext,
  ) {
    const { sales, purchases, kinds, period, company } = facts;
    const { line } = company.ledger;
    this.alone = line === null;
    this.of = line?.of ?? null;
    this.count = line === null ? 1 : line.names.length + 1;
    this.names = line === null ? [say("manager.company")] : [...line.names, say("product.noLine")];
    const placeOf = (row: number): number => this.ofRow(row);
    this.sums = managerSums(sales, purchases, kinds, placeOf, this.count, period);
    const { bought, fresh } = lineClients(sales, purchases, kinds, placeOf, this.count, period);
    this.clients = { clients: bought, newClients: fresh };
    this.counts = { clients: tally(bought, this.count), newClients: tally(fresh, this.count) };
    const present = new Uint8Array(this.count);
    const unknown = new Uint8Array(this.count);
    for (let row = 0; row < sales.rowCount; row++) {
      if (purchases.kind[row] === RowKind.later) continue;
      const place = this.ofRow(row);
      present[place] = 1;
      const isOpen = purchases.kind[row] === RowKind.settlement && company.since[sales.client[row]!] === 0;
      if (isOpen && !facts.historyReaches) unknown[place] = 1;
    }
    this.unknown = unknown;
    if (this.alone) {
      this.shown = [0];
    } else {
      const places = this.names.map((_, place) => place).filter((place) => present[place] === 1 && place !== this.none);
      const sorted = byValueThenName(places, this.sums.sales, this.names);
      this.shown = present[this.none] === 1 ? [...sorted, this.none] : sorted;
    }
  }

  /** Place of the rows without a line; −1 where no row has one. */
  get none(): number {
    return this.alone ? -1 : this.count - 1;
  }

  get anyUnknown(): boolean {
    return this.shown.some((place) => this.unknown[place] === 1);
  }

  ofRow(row: number): number {
    if (this.of === null) return 0;
    const place = this.of[row]!;
    return place < 0 ? this.count - 1 : place;
  }

  /** Row key of a line: free of language. */
  key(place: number): string {
    const { line } = this.facts.company.ledger;
    if (line === null) return "company";
    return place === this.none ? "line:" : `line:${(line.keys ?? line.names)[place]!}`;
  }

  /** Whether somebody can be new to this line: a line left blank is never a new direction. */
  tellsNew(place: number): boolean {
    return place !== this.none && this.unknown[place] === 0;
  }

  /** How many clients of this line are counted. */
  countOf(counted: ProductCount, place: number): number {
    return this.counts[counted][place]!;
  }

  /** The clients that a count of this line counts, each once; of all lines where it is null. */
  clientsCounted(counted: ProductCount, place: number | null): number[] {
    const { client, place: places } = this.clients[counted];
    if (place !== null) return Array.from(client.filter((_, at) => places[at] === place));
    if (counted === "clients") {
      const { total } = this.facts.periodSales;
      return Array.from(total.keys()).filter((one) => total[one]! > 0);
    }
    return [...new Set(client.filter((_, at) => places[at] !== this.none))];
  }

  /** Net sales of each line in some days, in whole ten-thousandths. */
  salesIn({ from, to }: Days): Float64Array {
    const sums = new Float64Array(this.count);
    const { day, amount, rowCount } = this.facts.sales;
    for (let row = 0; row < rowCount; row++) {
      if (day[row]! >= from && day[row]! <= to) sums[this.ofRow(row)]! += amount[row]!;
    }
    return sums;
  }

  /** Margin of each line in the period and the sales whose cost is known; null without costs. */
  get margins(): { readonly margin: Float64Array; readonly known: Float64Array; readonly complete: boolean } | null {
    const { margins, sales, period } = this.facts;
    if (margins === null) return null;
    const margin = new Float64Array(this.count);
    const known = new Float64Array(this.count);
    let complete = true;
    for (let row = 0; row < sales.rowCount; row++) {
      if (sales.day[row]! < period.from || sales.day[row]! > period.to) continue;
      const value = margins[row]!;
      if (Number.isNaN(value)) {
        complete = false;
        continue;
      }
      margin[this.ofRow(row)]! += value;
      known[this.ofRow(row)]! += sales.amount[row]!;
    }
    return { margin, known, complete };
  }
}

function tally({ place }: LineClients, count: number): Uint32Array {
  const counts = new Uint32Array(count);
  for (const one of place) counts[one]!++;
  return counts;
}
