import { foldWords } from "./nameWords";

/** Several names have it, so that it tells none of them. */
const SEVERAL = -1;

/**
 * Places of names in a list: a name as it stands there, else one that differs in case, blanks and punctuation only, where
 * one name alone does. So "C" and "C++" are two, and "it" finds "IT".
 *
 * @example
 * ["C", "C++", "it", "c#"].map((name) => new NamePlaces(["C", "C++", "IT"]).get(name)) // [0, 1, 2, undefined]
 */
export class NamePlaces {
  readonly names: string[] = [];
  private readonly exact = new Map<string, number>();
  private readonly folded = new Map<string, number>();

  constructor(names: readonly string[] = []) {
    names.forEach((name) => this.put(name));
  }

  get(name: string): number | undefined {
    const place = this.exact.get(name) ?? this.folded.get(foldWords(name));
    return place === SEVERAL ? undefined : place;
  }

  /** Its place; a name that isn't there comes behind the others. */
  add(name: string): number {
    return this.get(name) ?? this.put(name);
  }

  private put(name: string): number {
    const place = this.names.push(name) - 1;
    if (!this.exact.has(name)) this.exact.set(name, place);
    const folded = foldWords(name);
    this.folded.set(folded, this.folded.has(folded) ? SEVERAL : place);
    return place;
  }
}
