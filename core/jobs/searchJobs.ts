import { normalHeader } from "../ledger/headerWords";
import type { TextKey } from "../text/en";
import type { Translate } from "../text/translate";
import { jobs, type Job } from "./jobList";

/** Cyrillic letters that look like Latin ones: people type „АВС“ as their keyboard stands. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  е: "e",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
};

/** What a word found in this text is worth; that it is found whole counts beside it. */
const WEIGHTS = [
  ["question", 4],
  ["words", 2],
  ["result", 1],
] as const;
const WHOLE = 0.5;

/**
 * The jobs that a user means. Each word that he typed must begin a word of the question, of what comes out, or of the
 * search words of a job; case, accents, ё and е, and Cyrillic and Latin look-alikes are the same. The best first, equal
 * ones in the order of the pane; without a word all of them.
 */
export function searchJobs(say: Translate, typed: string): Job[] {
  const wanted = wordsOf(typed);
  const ranked = jobs.map((job) => ({ job, score: scoreOf(say, job, wanted) }));
  return ranked
    .filter(({ score }) => score !== null)
    .sort((a, b) => b.score! - a.score!)
    .map(({ job }) => job);
}

/** Null where a word isn't found. */
function scoreOf(say: Translate, job: Job, wanted: readonly string[]): number | null {
  const texts = WEIGHTS.map(([part, weight]) => ({
    weight,
    words: wordsOf(say(`job.${job.key}.${part}` satisfies TextKey)),
  }));
  let score = 0;
  for (const one of wanted) {
    const found = texts.map(({ weight, words }) => {
      if (words.includes(one)) return weight + WHOLE;
      return words.some((word) => word.startsWith(one)) ? weight : 0;
    });
    const best = Math.max(...found);
    if (best === 0) return null;
    score += best;
  }
  return score;
}

function wordsOf(text: string): string[] {
  const folded = normalHeader(text).replace(/[а-я]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
  return folded === "" ? [] : folded.split(" ");
}
