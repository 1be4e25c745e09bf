import { ExcelError, type Argument, type Json } from "../HostType";

/** Arguments and values as Excel takes them: anything else is `InvalidArgument`. */
export function textArgument(value: Argument): string {
  if (typeof value !== "string") throw new ExcelError("InvalidArgument", `a text is wanted: ${shown(value)}`);
  return value;
}

export function numberArgument(value: Argument): number {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new ExcelError("InvalidArgument", `a number is wanted: ${shown(value)}`);
  }
  return value;
}

export function booleanArgument(value: Argument): boolean {
  if (typeof value !== "boolean") throw new ExcelError("InvalidArgument", `true or false is wanted: ${shown(value)}`);
  return value;
}

export function recordArgument(value: Argument): Readonly<Record<string, Json>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ExcelError("InvalidArgument", `an object is wanted: ${shown(value)}`);
  }
  return value as Readonly<Record<string, Json>>;
}

export function choiceArgument<T extends string>(value: Argument, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new ExcelError("InvalidArgument", `${shown(value)} is none of ${choices.join(", ")}`);
  return found;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["black", "#000000"],
  ["white", "#FFFFFF"],
  ["red", "#FF0000"],
  ["yellow", "#FFFF00"],
  ["orange", "#FFA500"],
]);

/** `#RRGGBB` in capitals. Excel takes names too, of which few are known here. */
export function colourArgument(value: Argument): string {
  const text = textArgument(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = NAMED.get(text.toLowerCase());
  if (named === undefined) throw new ExcelError("InvalidArgument", `no colour: ${text}`);
  return named;
}

/** As `colourArgument`, or "" for none. */
export function colourOrNone(value: Argument): string {
  return value === "" || value === null ? "" : colourArgument(value);
}

function shown(value: Argument): string {
  return JSON.stringify(value) ?? "nothing";
}
