import type { Answers } from "../ledger/questions";

/** Sheets of the user's own that may be taken by choosing their columns. */
export const inputKinds = ["client-register", "deals", "deal-log", "potential"] as const;
export type InputKind = (typeof inputKinds)[number];

/** A sheet that somebody chose, with the columns that he chose of it. */
export interface InputWish {
  readonly sheet: string;
  /** Role → header. A role that isn't in it is found by its words; of one with "" there is no column. */
  readonly columns: ReadonlyMap<string, string>;
}

export type InputWishes = ReadonlyMap<InputKind, InputWish>;

export const noWishes: InputWishes = new Map();

const INPUT = "input.";

/** The key under which the choice of a sheet is kept: "input.deals". */
export function inputKey(kind: InputKind): string {
  return INPUT + kind;
}

/** The kind that an answer is of; null: it is of something else. */
export function inputKindOf(key: string): InputKind | null {
  return inputKinds.find((kind) => inputKey(kind) === key) ?? null;
}

/**
 * The answer that keeps a choice.
 *
 * @example
 * inputAnswer({ sheet: "CRM", columns: new Map([["deal", "No."]]) }) // '{"sheet":"CRM","columns":{"deal":"No."}}'
 */
export function inputAnswer({ sheet, columns }: InputWish): string {
  return JSON.stringify({ sheet, columns: Object.fromEntries(columns) });
}

/**
 * Reads such an answer; null where a text is none.
 *
 * @example
 * parseInput('{"sheet":"CRM","columns":{"deal":"No."}}') // { sheet: "CRM", columns: new Map([["deal", "No."]]) }
 * parseInput("CRM") // null
 */
export function parseInput(text: string | undefined): InputWish | null {
  if (text === undefined) return null;
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof read !== "object" || read === null) return null;
  const { sheet, columns } = read as { readonly sheet?: unknown; readonly columns?: unknown };
  if (typeof sheet !== "string" || sheet === "") return null;
  const pairs = typeof columns === "object" && columns !== null ? Object.entries(columns) : [];
  return {
    sheet,
    columns: new Map(pairs.filter((pair): pair is [string, string] => typeof pair[1] === "string")),
  };
}

/** What was chosen of the sheets that people type, out of the answers of a workbook. */
export function inputWishes(answers: Answers): InputWishes {
  const wishes = new Map<InputKind, InputWish>();
  for (const kind of inputKinds) {
    const wish = parseInput(answers.get(inputKey(kind)));
    if (wish !== null) wishes.set(kind, wish);
  }
  return wishes;
}
