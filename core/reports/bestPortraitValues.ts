import type { CellValue } from "../cells/cellBlock";
import { normalHeader } from "../ledger/headerWords";
import { RowKind } from "../methods/purchases";
import { quartileBounds, rangeOf } from "../methods/quartileBounds";
import type { ClientAttribute } from "../registers/Attribute";
import { formatDay, formatExact } from "../text/numberFormat";
import type { Translate } from "../text/translate";
import type { Facts } from "./Facts";

/** A value of an attribute, and who has it. */
export interface PortraitValue {
  /** Row key, free of language. */
  readonly key: string;
  readonly attribute: string;
  readonly value: string;
  /** A product line that is bought: said in other words. */
  readonly isLine: boolean;
  /** Clients of the company, ascending. */
  readonly holders: readonly number[];
}

/** Fewer different numbers are values of their own, such as grades; more are put into ranges. */
const MOST_SINGLE_NUMBERS = 6;

/**
 * All values by which the best clients may differ from the others (M12): attributes of the register, columns of the ledger
 * that say where sales come from, segment, responsible manager, product lines bought in the class window.
 */
export function portraitValues(facts: Facts, say: Translate, clients: readonly number[]): PortraitValue[] {
  const { company, portrait, responsible } = facts;
  const { segments, segmentOf, bought } = portrait;
  const values = company.attributes.flatMap((attribute) => valuesOfAttribute(say, attribute, clients));
  const named = (kind: string, attribute: string, nameOf: (client: number) => string | undefined): PortraitValue[] =>
    valuesByName(kind, attribute, clients, (client) => nameOf(client) ?? "");
  const headers = new Set(company.attributes.map(({ header }) => normalHeader(header)));
  for (const role of ["channel", "region", "division"] as const) {
    const header = company.ledger.source.columns.get(role)?.header;
    const dimension = company.ledger.others.get(role);
    if (header === undefined || dimension === undefined || headers.has(normalHeader(header))) continue;
    const most = mostSold(facts, dimension.of, dimension.names.length);
    values.push(...named("ledger", header, (client) => dimension.names[most[client]!]));
  }
  values.push(
    ...named("segment", say("portrait.segment"), (client) => segments[segmentOf[client]!]?.name),
    ...named("manager", say("portrait.manager"), (client) => company.managers[responsible[client]!]),
  );
  if (bought === null) return values;
  const holders: number[][] = portrait.lines.map(() => []);
  for (const client of clients) {
    for (let entry = bought.start[client]!; entry < bought.start[client + 1]!; entry++) {
      if (bought.windowSum[entry]! > 0) holders[bought.line[entry]!]!.push(client);
    }
  }
  const attribute = say("portrait.buys");
  portrait.lines.forEach((value, line) => {
    values.push({ key: keyOf("line", "", value), attribute, value, isLine: true, holders: holders[line]! });
  });
  return values.filter((one) => one.holders.length > 0);
}

function valuesOfAttribute(say: Translate, attribute: ClientAttribute, clients: readonly number[]): PortraitValue[] {
  const { header, type, values } = attribute;
  if (type === "yesNo" || type === "text") {
    const shown = (cell: CellValue): string => {
      if (typeof cell === "boolean") return say(cell ? "portrait.yes" : "portrait.no");
      return cell === null || typeof cell === "object" ? "" : String(cell);
    };
    const code = (cell: CellValue): string => (typeof cell === "boolean" ? String(cell) : shown(cell));
    return valuesByName(
      "attribute",
      header,
      clients,
      (client) => shown(values[client] ?? null),
      (client) => code(values[client] ?? null),
    );
  }
  const numberOf = (client: number): number => {
    const cell = values[client];
    return typeof cell === "number" ? cell : NaN;
  };
  const numbers = Float64Array.from(clients, numberOf);
  const format = (value: number): string =>
    type === "day" ? formatDay(value, say.language) : formatExact(value, say.language);
  const single = new Set(numbers.filter((value) => !Number.isNaN(value)));
  if (type === "number" && single.size <= MOST_SINGLE_NUMBERS) {
    return valuesByName("attribute", header, clients, (client) => {
      const value = numberOf(client);
      return Number.isNaN(value) ? "" : format(value);
    });
  }
  const bounds = quartileBounds(numbers);
  const holders: number[][] = Array.from({ length: bounds.length + 1 }, () => []);
  for (const client of clients) {
    const range = rangeOf(numberOf(client), bounds);
    if (range >= 0) holders[range]!.push(client);
  }
  return holders.flatMap((some, range): PortraitValue[] => {
    const from = range === 0 ? "" : format(bounds[range - 1]!);
    const to = range === bounds.length ? "" : format(bounds[range]!);
    // all in one range: no value by which anybody could differ
    if (some.length === 0 || (from === "" && to === "")) return [];
    const value =
      from === ""
        ? say("portrait.upTo", { to })
        : to === ""
          ? say("portrait.above", { from })
          : say("portrait.between", { from, to });
    const bound = range === bounds.length ? "" : String(bounds[range]!);
    return [{ key: keyOf("range", header, bound), attribute: header, value, isLine: false, holders: some }];
  });
}

/** Names that differ in capitals only are one; the first spelling is shown, "" is no value. */
function valuesByName(
  kind: string,
  attribute: string,
  clients: readonly number[],
  nameOf: (client: number) => string,
  codeOf: (client: number) => string = nameOf,
): PortraitValue[] {
  const found = new Map<string, { readonly key: string; readonly value: string; readonly holders: number[] }>();
  for (const client of clients) {
    const value = nameOf(client);
    if (value === "") continue;
    const folded = value.trim().normalize("NFC").toLowerCase();
    const one = found.get(folded);
    if (one !== undefined) one.holders.push(client);
    else
      found.set(folded, { key: keyOf(kind, attributeKey(kind, attribute), codeOf(client)), value, holders: [client] });
  }
  return [...found.values()].map((one) => ({ ...one, attribute, isLine: false }));
}

/** Attributes of ours have headers of the language: their kind names them. */
function attributeKey(kind: string, attribute: string): string {
  return kind === "segment" || kind === "manager" ? "" : attribute;
}

function keyOf(kind: string, attribute: string, value: string): string {
  return `${kind}:${JSON.stringify([attribute, value])}`;
}

/** Of each client the place with the largest sum of settlements ever, the first of equal ones; −1 without one. */
function mostSold({ sales, purchases }: Facts, of: Int32Array, count: number): Int32Array {
  const most = new Int32Array(sales.clientCount).fill(-1);
  const sums = new Float64Array(count);
  for (let client = 0; client < sales.clientCount; client++) {
    const touched: number[] = [];
    for (let at = purchases.clientStart[client]!; at < purchases.clientStart[client + 1]!; at++) {
      const row = purchases.order[at]!;
      const place = of[row]!;
      if (purchases.kind[row] !== RowKind.settlement || place < 0) continue;
      if (sums[place] === 0) touched.push(place);
      sums[place]! += sales.amount[row]!;
    }
    for (const place of touched) {
      if (most[client]! < 0 || sums[place]! > sums[most[client]!]!) most[client] = place;
    }
    for (const place of touched) sums[place] = 0;
  }
  return most;
}
