import { managerSaleCounts, managerSums } from "../methods/managerFigures";
import { MovementCode } from "../methods/movement";
import { managerOfMost } from "../methods/responsibleManager";
import { SaleKindCode } from "../methods/kindsOfSale";
import { RowKind } from "../methods/purchases";
import { StatusCode, isActive } from "../methods/status";
import type { Facts } from "./Facts";
import { listedClients } from "./clientList";

/**
 * The company by managers: who counts for whom. Places are those of the company's managers; one more, the last, is "no
 * manager". A ledger without managers has a single place, the company.
 */
export class ManagerView {
  readonly count: number;
  /** The ledger names no managers. */
  readonly alone: boolean;
  readonly clients: readonly number[];
  readonly sums;
  readonly saleCounts;

  constructor(private readonly facts: Facts) {
    this.alone = facts.company.ledger.manager === null;
    this.count = this.alone ? 1 : facts.company.managers.length + 1;
    this.clients = listedClients(facts);
    const { sales, purchases, kinds, line, period } = facts;
    const managerOf = (row: number): number => this.ofRow(row);
    this.sums = managerSums(sales, purchases, kinds, managerOf, this.count, period);
    this.saleCounts = managerSaleCounts(sales, purchases, kinds, line, managerOf, this.count, period);
  }

  get none(): number {
    return this.alone ? -1 : this.count - 1;
  }

  ofRow(row: number): number {
    if (this.alone) return 0;
    const manager = this.facts.company.ledger.manager!.of[row]!;
    return manager < 0 ? this.count - 1 : manager;
  }

  /** The responsible manager of a client. */
  ofClient(client: number): number {
    if (this.alone) return 0;
    const manager = this.facts.responsible[client]!;
    return manager < 0 ? this.count - 1 : manager;
  }

  /** For whom a new client's primary sale counts: the manager of most of its lines in the period. */
  ofPrimary(client: number): number {
    if (this.alone) return 0;
    const { purchases, kinds, sales, period, company } = this.facts;
    const rows: number[] = [];
    for (let at = purchases.clientStart[client]!; at < purchases.clientStart[client + 1]!; at++) {
      const row = purchases.order[at]!;
      const on = sales.day[row]!;
      if (kinds[row] === SaleKindCode.primary && on >= period.from && on <= period.to) rows.push(row);
    }
    if (rows.length === 0) return this.ofClient(client);
    // they come by days, and the first row is the first of the sheet
    rows.sort((a, b) => a - b);
    const manager = managerOfMost(rows, company.ledger.manager!.of, sales.amount);
    return manager < 0 ? this.count - 1 : manager;
  }

  /** The clients that a count of this manager counts; of all managers where it is null. */
  clientsCounted(columnKey: string, manager: number | null): number[] {
    const { status, movement } = this.facts;
    const test: ((client: number) => boolean) | undefined = {
      potential: (client: number) => status[client] === StatusCode.potential,
      primary: (client: number) => movement[client] === MovementCode.new,
      lost: (client: number) => movement[client] === MovementCode.lost,
      restored: (client: number) => movement[client] === MovementCode.restored,
      clients: (client: number) => isActive(status[client]!) || this.isUnknownButActive(client),
      conversion: (client: number) => this.contactedInPeriod(client),
    }[columnKey];
    if (test === undefined) return [];
    const owner = (client: number): number =>
      columnKey === "primary" ? this.ofPrimary(client) : this.ofClient(client);
    return this.clients.filter((client) => test(client) && (manager === null || owner(client) === manager));
  }

  /** Bought in the status window, although it can't be told whether new, restored or regular. */
  private isUnknownButActive(client: number): boolean {
    return this.facts.status[client] === StatusCode.none && isActive(this.facts.statusAt(this.facts.asOf)[client]!);
  }

  contactedInPeriod(client: number): boolean {
    const contact = this.facts.company.firstContact[client]!;
    return contact >= this.facts.period.from && contact <= this.facts.period.to;
  }

  /** Bought by the as-of date. */
  hasBought(client: number): boolean {
    const first = this.facts.days.first[client]!;
    return first > 0 && first <= this.facts.asOf;
  }

  /** Whether days of first contact are kept at all. */
  get keepsContacts(): boolean {
    return this.facts.company.firstContact.some((day) => day > 0);
  }

  /**
   * Managers of whom movements and kinds of sale can't be told, since the ledger starts too late: 1 each. A client with
   * *client since* is known.
   */
  get unknown(): Uint8Array {
    const flags = new Uint8Array(this.count);
    const { historyReaches, company, sales, purchases, days } = this.facts;
    if (historyReaches) return flags;
    for (const client of this.clients) {
      if (company.since[client] === 0 && days.first[client]! > 0) flags[this.ofClient(client)] = 1;
    }
    for (let row = 0; row < sales.rowCount; row++) {
      if (purchases.kind[row] === RowKind.settlement && company.since[sales.client[row]!] === 0)
        flags[this.ofRow(row)] = 1;
    }
    return flags;
  }
}
