import { foldWords } from "../tidy/nameWords";
import type { TypedManagers } from "../typed/TypedSheets";

/**
 * Who answers on a day for what each manager did: he himself; after his last day his successor, or the successor of that
 * one, as far as it takes to come to one whose days the day lies in. Where there is none such, or the typed successors lead
 * back to where they began, he himself.
 *
 * @param managers names; a typed name means the one that differs from it in case, blanks and punctuation only
 * @param day serial day
 * @returns a place in `managers` for each of them
 */
export function successorsOn(managers: readonly string[], typed: TypedManagers | null, day: number): Int32Array {
  const places = Int32Array.from(managers, (_, at) => at);
  if (typed === null) return places;
  const placeOf = new Map<string, number>();
  managers.forEach((name, at) => {
    if (!placeOf.has(foldWords(name))) placeOf.set(foldWords(name), at);
  });
  const terms = new Map([...typed.managers].map(([name, term]) => [foldWords(name), term]));
  return places.map((own) => {
    let name = foldWords(managers[own]!);
    const met = new Set<string>();
    for (let term = terms.get(name); term !== undefined && term.to > 0 && term.to < day; term = terms.get(name)) {
      met.add(name);
      name = foldWords(term.successor);
      if (term.successor === "" || met.has(name)) return own;
    }
    if (met.size === 0 || (terms.get(name)?.from ?? 0) > day) return own;
    return placeOf.get(name) ?? own;
  });
}
