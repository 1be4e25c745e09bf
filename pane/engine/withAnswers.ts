import type { Answers } from "../../core/index";
import type { GivenAnswers } from "./Asking";

/** Answers with others given on top: "" takes one back. */
export function withAnswers(answers: Answers, given: GivenAnswers): Map<string, string> {
  const all = new Map(answers);
  for (const [key, value] of Object.entries(given)) {
    if (value === "") all.delete(key);
    else all.set(key, value);
  }
  return all;
}
