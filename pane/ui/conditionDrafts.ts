import { conditionsText, parseConditions, type Condition, type ConditionOperator } from "../../core/index";

export const draftSigns = ["is", "isNot", "atLeast", "atMost", "above", "below", "blank", "filled"] as const;
export type DraftSign = (typeof draftSigns)[number];

/** A condition as it is being typed. */
export interface ConditionDraft {
  /** "": no column is chosen yet. */
  readonly header: string;
  readonly sign: DraftSign;
  /** As typed: one value, or several parted by `|`. */
  readonly value: string;
}

export const newDraft: ConditionDraft = { header: "", sign: "is", value: "" };

const operators: Readonly<Record<DraftSign, ConditionOperator>> = {
  is: "=",
  isNot: "<>",
  atLeast: ">=",
  atMost: "<=",
  above: ">",
  below: "<",
  blank: "=",
  filled: "<>",
};

/** The conditions of a text, to be typed on; none where it can't be read. */
export function draftsOf(text: string): ConditionDraft[] {
  const read = parseConditions(text);
  return "fault" in read ? [] : read.map(draftOf);
}

/** The text of what has been typed so far: without a column or a value there is no condition yet. */
export function draftsText(drafts: readonly ConditionDraft[]): string {
  return conditionsText(drafts.flatMap((draft) => (isBegun(draft) ? [] : [conditionOf(draft)])));
}

/** Whether a value is typed for the sign at all. */
export function takesValue(sign: DraftSign): boolean {
  return sign !== "blank" && sign !== "filled";
}

function isBegun({ header, sign, value }: ConditionDraft): boolean {
  return header === "" || (takesValue(sign) && value.trim() === "");
}

function draftOf({ header, operator, values }: Condition): ConditionDraft {
  const blank = values.length === 1 && values[0] === "";
  if (blank) return { header, sign: operator === "<>" ? "filled" : "blank", value: "" };
  const sign = draftSigns.find((one) => operators[one] === operator)!;
  return { header, sign, value: conditionsText([{ header: "x", operator: "=", values }]).slice("x = ".length) };
}

function conditionOf({ header, sign, value }: ConditionDraft): Condition {
  const operator = operators[sign];
  if (!takesValue(sign)) return { header, operator, values: [""] };
  if (sign === "is" || sign === "isNot") return { header, operator, values: valuesOf(value) };
  // a comma is a decimal sign to most of our users
  const plain = value.trim();
  return { header, operator, values: [/^-?\d+,\d+$/.test(plain) ? plain.replace(",", ".") : plain] };
}

/** Values parted by `|`; with other signs in it what is typed is one value. */
function valuesOf(typed: string): readonly string[] {
  const read = parseConditions(`x = ${typed}`);
  return "fault" in read || read.length !== 1 ? [typed.trim()] : read[0]!.values;
}
