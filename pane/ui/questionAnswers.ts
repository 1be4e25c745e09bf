import { tickedAnswer, type Question } from "../../core/index";
import type { GivenAnswers } from "../engine/Asking";

/** What is chosen in a form of questions, by their codes; a question that isn't in it stands as it is read now. */
export type Chosen = ReadonlyMap<string, readonly string[]>;

/** The choices of a question that are selected. */
export function chosenOf(question: Question, chosen: Chosen): readonly string[] {
  return chosen.get(question.code) ?? question.choices.filter(({ on }) => on).map(({ value }) => value);
}

/** With one choice selected, or, where several may be ticked, ticked or not. */
export function withChoice(question: Question, chosen: Chosen, value: string, on: boolean): Chosen {
  const before = chosenOf(question, chosen);
  const others = before.filter((one) => one !== value);
  const now = question.multiple ? (on ? [...others, value] : others) : [value];
  return new Map([...chosen, [question.code, now]]);
}

/** The answers to all the questions, as they are kept. Where none of single choices is selected, nothing is answered. */
export function answersOf(questions: readonly Question[], chosen: Chosen): GivenAnswers {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const picked = chosenOf(question, chosen);
      if (!question.multiple) return picked[0] === undefined ? [] : [[question.code, picked[0]]];
      const left = question.choices.map(({ value }) => value).filter((value) => !picked.includes(value));
      return [[question.code, tickedAnswer(picked, left)]];
    }),
  );
}
