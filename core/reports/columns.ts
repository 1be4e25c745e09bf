import { UNIT } from "../ledger/ledger";
import type { Column, Kind, Values, WordTone, Tone } from "../plan/plan";
import type { TextKey } from "../text/en";
import type { TextParams, Translate } from "../text/translate";

/** Names of columns that have a header in the texts. */
export type ColumnText = TextKey extends infer Key ? (Key extends `column.${infer Name}.header` ? Name : never) : never;
type NoteText = TextKey extends infer Key ? (Key extends `column.${infer Name}.note` ? Name : never) : never;

export interface ColumnExtra extends Partial<
  Pick<Column, "formula" | "total" | "choices" | "openChoices" | "owner" | "clipped" | "draft">
> {
  /** Texts of another name than the key's. */
  readonly header?: ColumnText;
  readonly note?: NoteText;
  readonly params?: TextParams;
}

/** A column with its header and note in the language; their texts go by the key where the extra names no others. */
export function column(say: Translate, key: string, kind: Kind, values: Values, extra: ColumnExtra = {}): Column {
  const { header, note, params, ...rest } = extra;
  const name = header ?? (key as ColumnText);
  return {
    key,
    header: say(`column.${name}.header` as TextKey, params),
    note: say(`column.${note ?? name}.note` as TextKey, params),
    kind,
    values,
    owner: "ours",
    ...rest,
  };
}

/** Texts, each kept once. */
export function textValues(list: readonly string[]): Values {
  const texts = [""];
  const places = new Map<string, number>([["", 0]]);
  const of = Uint32Array.from(list, (text) => {
    let place = places.get(text);
    if (place === undefined) {
      place = texts.length;
      texts.push(text);
      places.set(text, place);
    }
    return place;
  });
  return { of, texts };
}

/** Shown words with stable English codes behind them; the first code stands for a blank. */
export function codeValues(of: ArrayLike<number>, codes: readonly string[], texts: readonly string[]): Values {
  return { of: Uint32Array.from(of), texts, codes };
}

/** Values of some places, in their order. */
export function pick(values: ArrayLike<number>, order: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: order.length }, (_, at) => values[order[at]!]!);
}

/** Money of some places in currency units. */
export function pickMoney(amounts: ArrayLike<number>, order: ArrayLike<number>): Values {
  return { numbers: Float64Array.from({ length: order.length }, (_, at) => amounts[order[at]!]! / UNIT) };
}

/** Days of some places, 0 being a blank. */
export function pickDays(days: ArrayLike<number>, order: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: order.length }, (_, at) => days[order[at]!]! || NaN);
}

/** Letters of a class: the code's place in the list, 0 blank. */
export function letterValues(codes: ArrayLike<number>, order: ArrayLike<number>, letters: readonly string[]): Values {
  return { of: Uint32Array.from({ length: order.length }, (_, at) => codes[order[at]!]!), texts: letters };
}

const classTones: readonly (readonly [string, Tone])[] = [
  ["A", "a"],
  ["B", "b"],
  ["C", "c"],
  ["X", "a"],
  ["Y", "b"],
  ["Z", "c"],
];

/** Colours of the letters of both classes. */
export const letterTones: readonly WordTone[] = classTones.map(([text, tone]) => ({ text, tone }));

/** Places by descending value, equal ones by name: an order that no order of the ledger's rows changes. */
export function byValueThenName(
  places: readonly number[],
  values: ArrayLike<number>,
  names: readonly string[],
): number[] {
  return [...places].sort(
    (a, b) => values[b]! - values[a]! || (names[a]! < names[b]! ? -1 : names[a]! > names[b]! ? 1 : 0),
  );
}
