import {
  clientsOf,
  inUnits,
  largestManager,
  latestManager,
  linesUpTo,
  sumOf,
  type Client,
  type LedgerRow,
  type Line,
  type Purchase,
  type RegisterRow,
} from "./clients";
import * as method from "./clientFacts";
import type { Abc, Kind, Movement, Question, Stage, Status, Xyz } from "./clientFacts";
import { windowStart } from "./days";

export { inUnits, type LedgerRow, type RegisterRow };
export type { Kind, Movement, Question, Status };

/**
 * The manager table (M22) and the facts of each client (M1, M3, M4, M5, M10, M16, M21, M23) straight from the method.
 * Tests hold the product's own columns to it; it shares no code with them.
 *
 * Where the method leaves a reading open, the one taken stands at the place as a comment beginning with "Reading:".
 */
export interface Answer {
  /** The clients that stand in tables. */
  readonly clients: ReadonlyMap<string, ClientFacts>;
  readonly managers: ReadonlyMap<string, ManagerRow>;
  readonly total: ManagerRow;
  /** Kind of each ledger row; null for zero lines and for rows after the as-of date. */
  readonly kinds: readonly (Kind | null)[];
}

export interface ClientFacts {
  readonly status: Status | null;
  readonly movement: Movement | null;
  /** Null: not known. */
  readonly stage: Stage | null;
  /** As shown: blank where the status hides it. */
  readonly abc: Abc | null;
  readonly xyz: Xyz | null;
  readonly variation: number | null;
  /** The class in the one ranking over all clients, whatever the status. */
  readonly rankedAbc: Abc | null;
  readonly regularity: Xyz | null;
  readonly rhythm: number | null;
  readonly termMonths: number | null;
  readonly last: number | null;
  readonly manager: string;
  /** Product lines with a net sum above zero in the class window. */
  readonly lines: readonly string[];
  /** Sums in ten-thousandths: net in the report period, net in the class window. */
  readonly sales: bigint;
  readonly classSales: bigint;
}

/** Counts of clients and sums in ten-thousandths. */
export interface ManagerRow {
  potential: number;
  primary: number;
  lost: number;
  restored: number;
  primarySum: bigint;
  repeatSum: bigint;
  newDirectionSum: bigint;
  returnsSum: bigint;
  unknownSum: bigint;
  sales: bigint;
}

/** What is offered beside the table's own columns. */
export interface ManagerExtras {
  /** Some of the manager's movements and kinds of sale can't be told. */
  readonly unknown: boolean;
  readonly clients: number;
  readonly repeatCount: number;
  readonly newDirectionCount: number;
  /** Settlements in ten-thousandths, and the purchases they belong to. */
  readonly settled: bigint;
  readonly purchases: number;
  readonly contacted: number;
  readonly bought: number;
}

/** Rows without a manager where others have one, and the one row where none has. */
export const NO_MANAGER = "(no manager)";
export const COMPANY = "Company";

interface Sale {
  readonly purchase: Purchase;
  readonly kind: Kind;
  readonly lines: readonly Line[];
}

export function askOracle(ledger: readonly LedgerRow[], register: readonly RegisterRow[], question: Question): Answer {
  return new Oracle(ledger, register, question).answer();
}

/** One company and one question; every figure is asked for apart. */
export class Oracle {
  readonly clients: Map<string, Client>;
  private readonly lines: Line[];
  private readonly hasManagers: boolean;
  private readonly ledgerStart: number;
  private readonly historyKnown: boolean;
  private readonly classFrom: number;
  private readonly ranking: Map<string, Abc>;

  constructor(
    private readonly ledger: readonly LedgerRow[],
    register: readonly RegisterRow[],
    private readonly question: Question,
  ) {
    this.lines = linesUpTo(ledger, question.to);
    this.clients = clientsOf(this.lines, register);
    this.hasManagers = ledger.some((row) => row.manager !== null);
    this.ledgerStart = Math.min(...ledger.map((line) => line.day));
    this.historyKnown = this.ledgerStart <= windowStart(question.from - 1, question.statusMonths);
    this.classFrom = windowStart(question.to, question.classMonths);
    this.ranking = method.rank(this.clients, this.classFrom, question.abc ?? [50, 79]);
  }

  answer(): Answer {
    const clients = new Map<string, ClientFacts>();
    const kinds: (Kind | null)[] = this.ledger.map(() => null);
    const managers = new Map<string, ManagerRow>();
    const rowOf = (name: string): ManagerRow => {
      let row = managers.get(name);
      if (row === undefined) managers.set(name, (row = emptyRow()));
      return row;
    };
    for (const line of this.lines) rowOf(this.nameOf(line.manager));
    for (const [name, client] of this.clients) {
      if (!this.isListed(client)) continue;
      const facts = this.factsOf(name, client);
      clients.set(name, facts);
      const sure = this.isSure(client);
      for (const [line, kind] of this.kindsOf(client)) {
        kinds[line.row] = kind === null || kind === "returns" || sure ? kind : "unknown";
        if (kind === null || line.day < this.question.from) continue;
        const row = rowOf(this.nameOf(line.manager));
        if (kind === "returns") row.returnsSum += line.sum;
        else if (!sure) row.unknownSum += line.sum;
        else if (kind === "primary") row.primarySum += line.sum;
        else if (kind === "newDirection") row.newDirectionSum += line.sum;
        else row.repeatSum += line.sum;
        row.sales += line.sum;
      }
      // Reading: potential goes by the status, which the movement of the same name follows.
      if (facts.status === "potential") rowOf(facts.manager).potential++;
      if (facts.movement === "lost") rowOf(facts.manager).lost++;
      if (facts.movement === "restored") rowOf(facts.manager).restored++;
      if (facts.movement === "new") rowOf(this.primaryManager(client)).primary++;
    }
    return { clients, managers, total: totalOf(managers), kinds };
  }

  extrasOf(manager: string | null): ManagerExtras {
    const { from, to, statusMonths } = this.question;
    const mine = (name: string): boolean => manager === null || manager === name;
    const within = (day: number): boolean => day >= from && day <= to;
    const own = [...this.clients.values()].filter((client) => this.isListed(client) && mine(this.responsible(client)));
    const settlements = [...this.clients.values()]
      .flatMap((client) => client.settlements)
      .filter((line) => mine(this.nameOf(line.manager)));
    const current = settlements.filter((line) => within(line.day));
    const contacted = own.filter((client) => within(client.register?.firstContact ?? 0));
    const sales = [...this.clients.values()].flatMap((client) => this.salesOf(client));
    const countOf = (kind: Kind): number =>
      sales.filter(
        (sale) => sale.kind === kind && within(sale.purchase.day) && mine(this.nameOf(largestManager(sale.lines))),
      ).length;
    return {
      unknown:
        own.some((client) => client.first !== null && !this.isSure(client)) ||
        settlements.some((line) => !this.isSure(this.clients.get(line.client)!)),
      clients: own.filter((client) => method.isActive(method.statusOn(client, to, statusMonths))).length,
      repeatCount: countOf("repeat"),
      newDirectionCount: countOf("newDirection"),
      settled: sumOf(current),
      purchases: new Set(current.map((line) => this.purchaseOf(line))).size,
      contacted: contacted.length,
      bought: contacted.filter((client) => client.first !== null && client.first <= to).length,
    };
  }

  /**
   * Reading: the stage rests on the kinds of sale and is as unknown as these; who is a client since a day that has come
   * made a primary sale, whether the ledger shows it or not.
   */
  private stageOf(client: Client, sure: boolean): Stage | null {
    const kinds = this.kindsOf(client);
    const stage = method.stageOf([...kinds.keys()], [...kinds.values()]);
    if (client.first === null || client.first > this.question.to) return stage;
    if (!sure) return null;
    return stage === "initial" ? "primary" : stage;
  }

  private factsOf(name: string, client: Client): ClientFacts {
    const { from, to, statusMonths } = this.question;
    const sure = this.isSure(client);
    const exact = method.statusOn(client, to, statusMonths);
    const status = !sure && method.isDoubtful(exact) ? null : exact;
    const rankedAbc = this.ranking.get(name) ?? null;
    const hidesAbc = status === "lost" || status === "potential";
    const spread =
      hidesAbc || status === "new" ? null : method.variationOf(client, this.classFrom, this.ledgerStart, this.question);
    return {
      status,
      movement: method.movementOf(client, this.question, sure),
      stage: this.stageOf(client, sure),
      // Reading: a client with returns only, or whose status can't be told, has no status that would hide the class.
      abc: hidesAbc ? null : rankedAbc,
      xyz: spread?.letter ?? null,
      variation: spread?.variation ?? null,
      rankedAbc,
      regularity: method.regularityOf(client, this.classFrom, to),
      rhythm: method.rhythmOf(client),
      termMonths: client.first === null || client.first > to ? null : method.termOf(client.first, to),
      last: method.lastPurchase(client),
      manager: this.responsible(client),
      lines: method.linesBought(client, this.classFrom),
      sales: sumOf(client.lines.filter((line) => line.day >= from)),
      classSales: sumOf(client.lines.filter((line) => line.day >= this.classFrom)),
    };
  }

  /** With a line up to the as-of date, or known by then. */
  private isListed(client: Client): boolean {
    const { to, statusMonths } = this.question;
    if (client.lines.length > 0 || (client.first !== null && client.first <= to)) return true;
    return method.statusOn(client, to, statusMonths) === "potential";
  }

  private isSure(client: Client): boolean {
    return this.historyKnown || (client.register?.clientSince ?? null) !== null;
  }

  private kindsOf(client: Client): Map<Line, Exclude<Kind, "unknown"> | null> {
    const primary = method.primaryDay(client, this.ledgerStart, this.question.statusMonths);
    return new Map(client.lines.map((line) => [line, method.kindOf(client, line, primary)]));
  }

  /** Purchases × lines (M21). */
  private salesOf(client: Client): Sale[] {
    const kinds = this.kindsOf(client);
    return client.purchases.flatMap((purchase) => {
      const byLine = new Map<string | null, Line[]>();
      for (const line of purchase.settlements) byLine.set(line.line, [...(byLine.get(line.line) ?? []), line]);
      return [...byLine.values()].map((lines): Sale => ({ purchase, lines, kind: kinds.get(lines[0]!)! }));
    });
  }

  private purchaseOf(line: Line): Purchase {
    return this.clients.get(line.client)!.purchases.find((one) => one.settlements.includes(line))!;
  }

  private nameOf(manager: string | null | undefined): string {
    return this.hasManagers ? (manager ?? NO_MANAGER) : COMPANY;
  }

  private responsible(client: Client): string {
    return this.nameOf(client.register?.manager ?? latestManager(client));
  }

  private primaryManager(client: Client): string {
    const lines = [...this.kindsOf(client)]
      .filter(([line, kind]) => kind === "primary" && line.day >= this.question.from)
      .map(([line]) => line);
    // Reading: a client since without a purchase on that day has no primary lines; he goes to the responsible manager.
    return lines.length === 0 ? this.responsible(client) : this.nameOf(largestManager(lines));
  }
}

function emptyRow(): ManagerRow {
  return {
    potential: 0,
    primary: 0,
    lost: 0,
    restored: 0,
    primarySum: 0n,
    repeatSum: 0n,
    newDirectionSum: 0n,
    returnsSum: 0n,
    unknownSum: 0n,
    sales: 0n,
  };
}

function totalOf(managers: ReadonlyMap<string, ManagerRow>): ManagerRow {
  const total = emptyRow();
  for (const row of managers.values()) {
    total.potential += row.potential;
    total.primary += row.primary;
    total.lost += row.lost;
    total.restored += row.restored;
    total.primarySum += row.primarySum;
    total.repeatSum += row.repeatSum;
    total.newDirectionSum += row.newDirectionSum;
    total.returnsSum += row.returnsSum;
    total.unknownSum += row.unknownSum;
    total.sales += row.sales;
  }
  return total;
}
