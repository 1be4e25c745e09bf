import { headerDoubts, headerWords, idWords, wholeHeaders } from "../headerWords";
import { askedRoles, ledgerRoles, type LedgerRole } from "../ledger";
import { columnKind } from "./columnKind";

/** Beyond what places in the list can make up for. */
const MUCH = 2000;
/** Longer headers are sentences. */
const MOST_WORDS = 12;
const LONGEST = 5;

/** Each word of a header with its place in the list of each role. */
const places = new Map<string, Map<LedgerRole, number>>();
for (const role of ledgerRoles) {
  headerWords[role].forEach((word, place) => {
    const known = places.get(word);
    if (known === undefined) places.set(word, new Map([[role, place]]));
    else known.set(role, place);
  });
}

/**
 * The roles that a header names, each with how well. A whole header beats a word within it; earlier words of the list beat
 * later ones. Of amounts, days and clients the one that is meant as a rule beats any other.
 *
 * @param normal as `normalHeader` makes it
 *
 * @example
 * [...headerScores("customer")] // [["client", 999]]
 * [...headerScores("colour")] // []
 */
export function headerScores(normal: string): ReadonlyMap<LedgerRole, number> {
  const scores = new Map<LedgerRole, number>();
  const parts = normal.split(" ");
  if (parts.length <= MOST_WORDS) {
    for (let from = 0; from < parts.length; from++) {
      for (let end = from + 1; end <= Math.min(parts.length, from + LONGEST); end++) {
        addWord(parts.slice(from, end).join(" "), parts, end - from, scores);
      }
    }
  }
  for (const role of askedRoles) {
    const score = scores.get(role);
    if (score === undefined) continue;
    const kind = columnKind(normal, role);
    if (kind === "first") scores.set(role, score + MUCH);
    else if (kind === "second") scores.set(role, Math.max(1, score - 600));
  }
  return scores;
}

/** How well a header names a role; 0: not at all. */
export function headerScore(normal: string, role: LedgerRole): number {
  return headerScores(normal).get(role) ?? 0;
}

/** Whether the whole header is a word for the role. */
export function isWholeHeader(normal: string, role: LedgerRole): boolean {
  return places.get(normal)?.has(role) ?? false;
}

function addWord(word: string, parts: readonly string[], words: number, scores: Map<LedgerRole, number>): void {
  const isWhole = words === parts.length;
  for (const [role, place] of places.get(word) ?? []) {
    let score = 1000 - place;
    if (!isWhole) {
      // words for a type or a state may be of anything
      if (role === "status" || role === "documentType" || (wholeHeaders.has(word) && !idWords.includes(word))) continue;
      const doubts = headerDoubts[role] ?? [];
      const doubtful = parts.some((part) => doubts.includes(part));
      if (doubtful && role === "clientId") continue;
      const found = 500 - place - 10 * (parts.length - words);
      score = Math.max(1, found - (doubtful ? 300 : 0));
    }
    if (score > (scores.get(role) ?? 0)) scores.set(role, score);
  }
}
