import {
  OptionProblem,
  dictionaries,
  problemSentence,
  translator,
  type Language,
  type ProblemWords,
  type TextKey,
  type Translate,
} from "../../core/index";
import { version } from "../../package.json";
import { HostFailure } from "../port/Host";
import type { Answer, Fault } from "./Engine";

/** Sentences of the add-ins: they write into an open workbook, so each says what became of it. */
const OF_ADD_IN = /^(?:excel|sheets)\.fault\.|^addin\.attached\.gone$/;

const translators = new Map<Language, Translate>();

/** One speaker a language: it keeps the sentences that it has taken apart. */
export function sayIn(language: Language): Translate {
  let say = translators.get(language);
  if (say === undefined) {
    say = translator(language);
    translators.set(language, say);
  }
  return say;
}

/** Something that can't be done as things stand; said as it is. */
export class PaneProblem extends Error {
  constructor(
    readonly key: TextKey,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`pane: ${key}`);
  }
}

/** The user stopped the work, or a newer request took its place. */
export class Cancelled extends Error {
  constructor() {
    super("cancelled");
  }
}

/** Does some work; whatever is thrown becomes a fault in the language. */
export function answered<T>(language: Language, work: () => T): Answer<T> {
  try {
    return { ok: true, value: work() };
  } catch (problem) {
    return { ok: false, fault: faultOf(language, problem) };
  }
}

/** What went wrong, in a sentence. What is nobody's doing but ours comes with a report. */
export function faultOf(language: Language, problem: unknown): Fault {
  const say = sayIn(language);
  if (problem instanceof Cancelled) return { text: say("pane.fault.cancelled"), cancelled: true };
  if (problem instanceof HostFailure) {
    const text = say(problem.code, problem.params);
    return OF_ADD_IN.test(problem.code) ? { text, saysOutcome: true } : { text };
  }
  if (problem instanceof PaneProblem) return { text: say(problem.key, problem.params) };
  const text = problemSentence(say, problem, wordsOf(say));
  if (text === null) return { text: say("pane.fault.mistake"), report: reportOf(problem) };
  const option = problem instanceof OptionProblem ? optionOf(problem) : null;
  return option === null ? { text } : { text, option };
}

/** The pane calls an option as its field is called. */
export function wordsOf(say: Translate): ProblemWords {
  const named = (key: string, otherwise: string): string =>
    Object.hasOwn(dictionaries.en, key) ? say(key as TextKey) : otherwise;
  return {
    // a label is several words, which must not run into those of the sentence
    option: (key) => say("pane.quoted", { name: named(`option.${key}.label`, key) }),
    choice: (key, choice) => named(`option.${key}.choice.${choice}`, choice),
    ledgerNotFound: "pane.fault.noLedger",
    columnsMissing: "pane.fault.columns",
  };
}

/** The field beside which the problem is said. */
function optionOf({ code, params }: OptionProblem): string | null {
  switch (code) {
    case "optionUnknown":
      return null;
    case "optionValue":
      return String(params["option"]);
    case "optionLimits":
      return String(params["low"]);
    case "optionPeriod":
      return "to";
    case "optionBasis":
      return "abcBasis";
    case "whereForm":
    case "whereValue":
    case "whereHeader":
      return "where";
  }
}

/** Version, kind of error and where it happened. Never its message: that may hold what stands in a cell. */
export function reportOf(problem: unknown): string {
  const lines = [`Klientela ${version}`];
  if (!(problem instanceof Error)) return [...lines, typeof problem].join("\n");
  // V8 begins a place with "at", the others hold it behind "@"
  const places = (problem.stack ?? "").split("\n").filter((line) => /^\s*at .*:\d+\)?$|^[^\s@]*@.*:\d+$/.test(line));
  return [...lines, problem.name, ...places.map((line) => line.trim())].join("\n");
}
