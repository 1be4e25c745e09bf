import { isoDay } from "../calendar/calendar";
import type { Values } from "../plan/plan";
import type { Translate } from "../text/translate";
import type { BaseColumns } from "./baseColumns";
import type { BaseRows } from "./baseRows";
import { OUTSIDE, USED, readState, type TypedState } from "./baseWords";
import { registeredStates, typedStates, type DealState } from "./dealStates";
import type { Facts } from "./Facts";

/** What a cell of the client base says. A code is a place in this list. */
export const cellKinds = ["blank", "used", "outside", "refused", "notOffered", "open"] as const;
export type CellKind = (typeof cellKinds)[number];
const [BLANK, AS_USED, AS_OUTSIDE, AS_REFUSED, AS_NOT_OFFERED, AS_OPEN] = [0, 1, 2, 3, 4, 5] as const;

/** The states of a column, one a row of the client base. */
export interface StateColumn {
  readonly values: Values;
  /** Where something is typed: in which rows, and what is computed. */
  readonly typedOver: { readonly rows: Uint8Array; readonly computed: Values } | null;
  /** Codes of `cellKinds` of what stands there, and of what is computed. */
  readonly kinds: Uint8Array;
  readonly computedKinds: Uint8Array;
  /** Whether the line is meant for the client. */
  readonly targets: Uint8Array;
  /** Net sum in the class window, in whole ten-thousandths; null where nobody asks. */
  readonly sums: Float64Array | null;
}

/** Something that must be known of a cell. */
export interface CellRemark {
  readonly row: number;
  readonly column: number;
  /** The day of the next step that has passed; 0: none. */
  readonly passed: number;
  /** Sentences. */
  readonly texts: readonly string[];
}

export interface BaseStates {
  readonly columns: readonly StateColumn[];
  readonly remarks: readonly CellRemark[];
}

/**
 * Where each client stands with each product line (M19): `+` used, by the ledger, goes before an open deal, which is then
 * remarked; deals go before "not offered"; what is typed goes before all.
 */
export function baseStates(
  facts: Facts,
  say: Translate,
  base: BaseRows,
  layout: BaseColumns,
  withSums = false,
): BaseStates {
  const { portrait, asOf } = facts;
  const { rows } = base;
  const columns = layout.columns.map(() => new ColumnInWork(say, rows.length, withSums));
  const remarks = new Map<string, { row: number; column: number; passed: number; texts: string[] }>();
  const remark = (row: number, column: number, passed: number, ...texts: string[]): void => {
    const key = `${row} ${column}`;
    const known = remarks.get(key);
    if (known === undefined) remarks.set(key, { row, column, passed, texts });
    else known.texts.push(...texts);
  };
  const rowOf = new Int32Array(facts.sales.clientCount).fill(-1);
  rows.forEach(({ client }, row) => {
    if (client >= 0) rowOf[client] = row;
  });
  const count = portrait.lines.length;
  const isMeant = (segment: number, line: number): boolean =>
    segment >= 0 && portrait.meant[segment * count + line] === 1;
  const meantLines = portrait.segments.map((_, segment) =>
    [...portrait.lines.keys()].filter((line) => isMeant(segment, line)),
  );

  rows.forEach(({ client }, row) => {
    const segment = client < 0 ? -1 : portrait.segmentOf[client]!;
    for (const line of segment < 0 ? [] : meantLines[segment]!) {
      columns[layout.columnOf(segment, layout.lineOf[line]!)]!.target(row);
    }
  });
  for (const deal of registeredStates(facts)) {
    const row = rowOf[deal.client]!;
    if (row < 0 || deal.state === "won") continue;
    const column = layout.columnOf(portrait.segmentOf[deal.client]!, layout.lineOf[deal.line]!);
    columns[column]!.deal(row, deal);
    if (deal.reason !== "" && deal.state === "refused") {
      remark(row, column, 0, say("base.remark.reason", { reason: withoutStop(deal.reason) }));
    }
    if (deal.state === "open") remarkOpen(row, column, deal);
  }
  addBought();
  addTyped();
  return {
    columns: columns.map((column) => column.finished()),
    remarks: [...remarks.values()]
      .filter(({ texts }) => texts.length > 0)
      .sort((one, other) => one.row - other.row || one.column - other.column),
  };

  function remarkOpen(row: number, column: number, { nextDate, nextStep, stage }: DealState): void {
    const passed = nextDate > 0 && nextDate < asOf;
    const next = nextStep !== "" && nextStep !== stage;
    remark(
      row,
      column,
      passed ? nextDate : 0,
      ...(passed ? [say("base.remark.passed", { day: nextDate })] : []),
      ...(next ? [say("base.remark.next", { step: withoutStop(nextStep) })] : []),
    );
  }

  function addBought(): void {
    const { bought, segmentOf, hasMatrix } = portrait;
    if (bought === null) return;
    rows.forEach(({ client }, row) => {
      if (client < 0) return;
      for (let entry = bought.start[client]!; entry < bought.start[client + 1]!; entry++) {
        const line = layout.lineOf[bought.line[entry]!]!;
        if (line < 0) continue;
        const at = layout.columnOf(segmentOf[client]!, line);
        const column = columns[at]!;
        if (column.sums !== null) column.sums[row] = bought.windowSum[entry]!;
        if (bought.windowSum[entry]! <= 0) continue;
        const open = column.openText(row);
        remarks.delete(`${row} ${at}`);
        if (open !== "") remark(row, at, 0, say("base.remark.deal", { state: withoutStop(open) }));
        column.bought(row, !hasMatrix || isMeant(segmentOf[client]!, bought.line[entry]!));
      }
    });
  }

  function addTyped(): void {
    const add = (row: number, segment: number, states: ReadonlyMap<string, TypedState>): void => {
      for (const [name, state] of states) {
        const line = layout.lineNamed(name);
        const column = line < 0 ? -1 : layout.columnOf(segment, line);
        if (column < 0) continue;
        columns[column]!.typed(row, state);
        remarks.delete(`${row} ${column}`);
        if (state.nextDate > 0 && state.nextDate < asOf) {
          remark(row, column, state.nextDate, say("base.remark.passed", { day: state.nextDate }));
        }
      }
    };
    for (const [client, states] of typedStates(facts)) {
      if (rowOf[client]! >= 0) add(rowOf[client]!, portrait.segmentOf[client]!, states);
    }
    rows.forEach(({ typed }, row) => {
      const own = typed === undefined ? undefined : facts.company.typed.base!.states.get(typed);
      if (own !== undefined) add(row, -1, new Map([...own].map(([line, text]) => [line, readState(text)])));
    });
  }
}

/** A column of states while it is filled. */
class ColumnInWork {
  readonly sums: Float64Array | null;
  private readonly texts: string[];
  private readonly codes: string[] = ["", USED, OUTSIDE, "refused", "not offered"];
  private readonly kindOf: number[] = [BLANK, AS_USED, AS_OUTSIDE, AS_REFUSED, AS_NOT_OFFERED];
  private readonly places = new Map<string, number>();
  private readonly of: Uint32Array;
  private computed: { readonly of: Uint32Array; readonly rows: Uint8Array } | null = null;
  private readonly targets: Uint8Array;

  constructor(
    private readonly say: Translate,
    rows: number,
    withSums: boolean,
  ) {
    this.texts = ["", USED, OUTSIDE, say("base.state.refused"), say("base.state.notOffered")];
    this.of = new Uint32Array(rows);
    this.targets = new Uint8Array(rows);
    this.sums = withSums ? new Float64Array(rows) : null;
  }

  target(row: number): void {
    this.targets[row] = 1;
    this.of[row] = AS_NOT_OFFERED;
  }

  deal(row: number, deal: DealState): void {
    this.of[row] = deal.state === "refused" ? AS_REFUSED : this.openPlace(deal);
  }

  bought(row: number, isMeant: boolean): void {
    this.of[row] = isMeant ? AS_USED : AS_OUTSIDE;
  }

  typed(row: number, { text, kind }: TypedState): void {
    this.computed ??= { of: this.of.slice(), rows: new Uint8Array(this.of.length) };
    this.computed.rows[row] = 1;
    const typedKind = kind === "used" ? AS_USED : kind === "refused" ? AS_REFUSED : AS_NOT_OFFERED;
    this.of[row] =
      kind === "open" ? this.placeOf(text, text, AS_OPEN) : this.placeOf(text, this.codes[typedKind]!, typedKind);
  }

  /** The text of an open deal; "" where none stands there. */
  openText(row: number): string {
    const place = this.of[row]!;
    return this.kindOf[place] === AS_OPEN ? this.texts[place]! : "";
  }

  finished(): StateColumn {
    const { texts, codes, computed, targets, sums } = this;
    const kinds = (of: Uint32Array): Uint8Array => Uint8Array.from(of, (place) => this.kindOf[place]!);
    return {
      values: { of: this.of, texts, codes },
      typedOver: computed === null ? null : { rows: computed.rows, computed: { of: computed.of, texts, codes } },
      kinds: kinds(this.of),
      computedKinds: kinds(computed?.of ?? this.of),
      targets,
      sums,
    };
  }

  private openPlace({ stage, nextDate }: DealState): number {
    const shown = stage === "" ? this.say("base.state.open") : stage;
    const code = stage === "" ? "in work" : stage;
    if (nextDate === 0) return this.placeOf(shown, code, AS_OPEN);
    return this.placeOf(
      this.say("base.state.dated", { stage: shown, day: nextDate }),
      `${code}, ${isoDay(nextDate)}`,
      AS_OPEN,
    );
  }

  private placeOf(text: string, code: string, kind: number): number {
    const known = this.places.get(`${kind} ${text}`);
    if (known !== undefined) return known;
    this.places.set(`${kind} ${text}`, this.texts.length);
    this.codes.push(code);
    this.kindOf.push(kind);
    return this.texts.push(text) - 1;
  }
}

/** For a sentence that ends with a full stop of its own. */
function withoutStop(text: string): string {
  return text.replace(/\.$/, "");
}
