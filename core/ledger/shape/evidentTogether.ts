import { normalHeader } from "../headerWords";
import { readMonthText } from "../text/dayText";

/** Sheets with such a word are put aside by their owner; added up with the others they would count twice. */
const asideWords = new Set(
  "copy kopia kopie masolat копия копія backup bak zaloha mentes резерв резервная old stary stare stara regi старый старая старое старий стара archiv archive archivum архив архів test temp tmp draft koncept piszkozat черновик чернетка"
    .split(" ")
    .map(normalHeader),
);
/** What spreadsheets call a copy: "Sales (2)". */
const numbered = /\(\d+\)\s*$/;

/**
 * Whether sheets of these names are evidently parts of one ledger: all are called by a year, a quarter or a month and besides
 * that the same, and no two periods overlap. Copies and sheets put aside are not; branches may be, but that must be asked.
 *
 * @example
 * evidentTogether(["Sales 2010", "Sales 2011"]) // true
 * evidentTogether(["január", "február", "marec"]) // true
 * evidentTogether(["Sales 2011", "Sales 2011 (2)"]) // false
 * evidentTogether(["2011", "Q1 2011"]) // false
 */
export function evidentTogether(names: readonly string[]): boolean {
  const parts = names.map(partOf);
  if (parts.length < 2 || parts.some((part) => part === null)) return false;
  const all = parts.flatMap((part) => part ?? []);
  const { stem, year } = all[0]!;
  if (all.some((part) => part.stem !== stem || (part.year === 0) !== (year === 0))) return false;
  const sorted = [...all].sort((one, other) => one.first - other.first);
  return sorted.every((part, at) => at === 0 || sorted[at - 1]!.end <= part.first);
}

interface Part {
  /** What the name says besides the period. */
  readonly stem: string;
  readonly year: number;
  /** Months since year 0; `end` is the one after the last. */
  readonly first: number;
  readonly end: number;
}

/** The longest part of a name that is a period, and the rest. */
function partOf(name: string): Part | null {
  if (numbered.test(name)) return null;
  // "Sales2011"
  const apart = name.replace(/(\p{L})((?:19|20)\d\d)(?!\d)/gu, "$1 $2");
  const words = apart.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  if (words.some((word) => asideWords.has(normalHeader(word)))) return null;
  for (let count = words.length; count > 0; count--) {
    for (let from = 0; from + count <= words.length; from++) {
      const period = readMonthText(words.slice(from, from + count).join(" "));
      if (period === null) continue;
      const stem = [...words.slice(0, from), "", ...words.slice(from + count)].join(" ").toLowerCase();
      const first = period.year * 12 + period.month - 1;
      return { stem, year: period.year, first, end: first + period.months };
    }
  }
  return null;
}
