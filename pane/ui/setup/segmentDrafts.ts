import {
  isoDay,
  parseIsoDay,
  type Language,
  type SegmentCondition,
  type SegmentDefinition,
  type SegmentTest,
} from "../../../core/index";
import type { AttributeView, SegmentsDraft } from "../../engine/Setup";
import { typedAmount } from "../typedAmount";

/** A condition as it is being put together. */
export interface ConditionDraft {
  /** Of this form only: what is typed stays with its condition wherever it is moved. */
  readonly id: number;
  /** Header of a column; "": none is chosen yet. */
  readonly attribute: string;
  readonly test: SegmentTest;
  /** Values that are ticked. */
  readonly picked: readonly string[];
  /** A number or a day as it is typed. */
  readonly typed: string;
}

export interface SegmentDraft {
  readonly id: number;
  readonly name: string;
  readonly conditions: readonly ConditionDraft[];
}

export type AttributeType = AttributeView["type"];

/** Tests that can be asked of a column, the likeliest first. */
export const testsOf: Readonly<Record<AttributeType, readonly SegmentTest[]>> = {
  text: ["oneOf", "empty"],
  number: ["atLeast", "atMost", "above", "below", "equal", "empty"],
  day: ["atLeast", "atMost", "above", "below", "equal", "empty"],
  yesNo: ["yes", "no", "empty"],
};

/** Whether values are ticked, one is typed, or the test says it all. */
export function valuesOf(type: AttributeType, test: SegmentTest): "ticked" | "typed" | "none" {
  if (test === "yes" || test === "no" || test === "empty") return "none";
  return type === "text" ? "ticked" : "typed";
}

let made = 0;

export function newCondition(attribute = "", type: AttributeType = "text"): ConditionDraft {
  return { id: ++made, attribute, test: testsOf[type][0]!, picked: [], typed: "" };
}

export function newSegment(name: string): SegmentDraft {
  return { id: ++made, name, conditions: [] };
}

/** What a column holds; of one that the register doesn't have, what its condition asks. */
export function typeOf(
  { attribute, test, picked }: ConditionDraft,
  attributes: readonly AttributeView[],
): AttributeType {
  const known = attributes.find(({ header }) => header === attribute);
  if (known !== undefined) return known.type;
  if (test === "yes" || test === "no") return "yesNo";
  return test === "oneOf" || picked.length > 0 ? "text" : "number";
}

/** Segments to be worked on. */
export function draftsOf(
  { segments }: SegmentsDraft,
  attributes: readonly AttributeView[],
  language: Language,
): SegmentDraft[] {
  return segments.map(({ name, conditions }) => ({
    ...newSegment(name),
    conditions: conditions.map((one) => conditionDraft(one, attributes, language)),
  }));
}

function conditionDraft(
  { attribute, test, values }: SegmentCondition,
  attributes: readonly AttributeView[],
  language: Language,
): ConditionDraft {
  const known = attributes.find(({ header }) => header === attribute)?.type;
  const type = known ?? (values.some((value) => typeof value === "string") ? "text" : "number");
  const draft = newCondition(attribute, type);
  if (type === "text") {
    const isText = test === "equal" || test === "oneOf";
    return { ...draft, test: isText ? "oneOf" : test, picked: isText ? values.map(String) : [], typed: "" };
  }
  const [first] = values;
  const typed = first === undefined ? "" : typeof first === "string" ? first : typedText(first, type, language);
  return { ...draft, test, typed };
}

/** A number or a day as a field holds it. */
function typedText(value: number, type: AttributeType, language: Language): string {
  if (type === "day") return isoDay(value);
  return language === "en" ? String(value) : String(value).replace(".", ",");
}

/** The condition, once it is complete; null before. */
export function conditionOf(draft: ConditionDraft, type: AttributeType, language: Language): SegmentCondition | null {
  const { attribute, test, picked, typed } = draft;
  if (attribute === "" || !testsOf[type].includes(test)) return null;
  switch (valuesOf(type, test)) {
    case "none":
      return { attribute, test, values: [] };
    case "ticked":
      if (picked.length === 0) return null;
      return { attribute, test: picked.length === 1 ? "equal" : "oneOf", values: picked };
    case "typed": {
      const value = type === "day" ? parseIsoDay(typed) : typedAmount(typed, language);
      return value === null ? null : { attribute, test, values: [value] };
    }
  }
}

/** What is wrong with the name of a segment. */
export type NameFault = "missing" | "twice";

/** The faults of names, by the ids of the segments: those don't count. */
export function nameFaults(drafts: readonly SegmentDraft[]): ReadonlyMap<number, NameFault> {
  const seen = new Set<string>();
  const faults = new Map<number, NameFault>();
  for (const { id, name } of drafts) {
    const folded = name.trim().toLowerCase();
    if (folded === "") faults.set(id, "missing");
    else if (seen.has(folded)) faults.set(id, "twice");
    seen.add(folded);
  }
  return faults;
}

/** What of the drafts counts already: named segments with their complete conditions, and the purposes of the columns in them. */
export function definitionOf(
  drafts: readonly SegmentDraft[],
  purposes: ReadonlyMap<string, string>,
  attributes: readonly AttributeView[],
  language: Language,
): SegmentsDraft {
  const faults = nameFaults(drafts);
  const segments = drafts
    .filter(({ id }) => !faults.has(id))
    .map(({ name, conditions }): SegmentDefinition => ({
      name: name.trim(),
      conditions: conditions.flatMap((one) => conditionOf(one, typeOf(one, attributes), language) ?? []),
    }));
  return {
    segments,
    purposes: [...purposes].flatMap(([attribute, purpose]) =>
      purpose.trim() === "" ? [] : [[attribute, purpose.trim()] as const],
    ),
  };
}

/** The columns that conditions are put on, each once, in their order. */
export function usedAttributes(drafts: readonly SegmentDraft[]): string[] {
  const used = drafts.flatMap(({ conditions }) => conditions.map(({ attribute }) => attribute));
  return [...new Set(used)].filter((attribute) => attribute !== "");
}

/** With one item somewhere else in the list. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.filter((_, at) => at !== from);
  return [...rest.slice(0, to), items[from]!, ...rest.slice(to)];
}
