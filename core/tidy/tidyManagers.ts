import type { Dimension } from "../ledger/ledger";
import type { IssueCollector } from "../ledger/issue";
import type { TypedManagers } from "../typed/TypedSheets";
import type { NameSales } from "./nameSales";
import { foldWords } from "./nameWords";

/** Managers whose names differ in case, blanks and punctuation only are one, shown by the spelling with most rows, of several by the first. */
export function tidyManagers(manager: Dimension, { rows }: NameSales): Dimension {
  const places = new Map<string, number>();
  const shown: number[] = [];
  const first: string[] = [];
  const place = Int32Array.from(manager.names, (name, at) => {
    const key = foldWords(name);
    const known = places.get(key);
    if (known === undefined) {
      places.set(key, shown.length);
      first.push(name);
      return shown.push(at) - 1;
    }
    if (rows[at]! > rows[shown[known]!]!) shown[known] = at;
    return known;
  });
  if (shown.length === manager.names.length) return manager;
  return {
    of: manager.of.map((at) => (at < 0 ? -1 : place[at]!)),
    names: shown.map((at) => manager.names[at]!),
    keys: first,
  };
}

/** What is typed of managers and fits nobody. */
export function noteTypedManagers(manager: Dimension | null, typed: TypedManagers, issues: IssueCollector): void {
  const ofLedger = new Set((manager?.names ?? []).map(foldWords));
  const known = new Set([...ofLedger, ...[...typed.managers.keys()].map(foldWords)]);
  const successors = new Set([...typed.managers.values()].map(({ successor }) => foldWords(successor)));
  for (const [name, { successor }] of typed.managers) {
    // a successor may be typed before the first sale
    if (!ofLedger.has(foldWords(name)) && !successors.has(foldWords(name))) issues.add("typedManagerUnknown", { name });
    if (successor !== "" && !known.has(foldWords(successor))) issues.add("typedSuccessorUnknown", { name: successor });
  }
}
