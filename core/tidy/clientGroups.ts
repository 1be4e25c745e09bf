import type { Answers } from "../ledger/questions";
import { foldId } from "./foldId";
import { foldedName, type FoldedName } from "./foldName";
import { Groups } from "./Groups";
import { parseSameKey } from "./sameKey";
import type { WrittenName } from "./WrittenNames";

/** Written names brought together as clients, in the order of the ledger. */
export interface ClientGroups {
  /** Client of each written name. */
  readonly client: Int32Array;
  /** Shown names; no two are equal. */
  readonly names: readonly string[];
  /** What names each client for good: `id:` and the number, else the first spelling. */
  readonly keys: readonly string[];
  /** What answers name them by. */
  readonly identities: readonly string[];
  /** Number of each client as it is compared; "" without one. */
  readonly ids: readonly string[];
  /** Each client's shown name, folded. */
  readonly folded: readonly FoldedName[];
  /** Clients with one number and several names, and written names that stand with several numbers: the first of each. */
  readonly severalNames: readonly number[];
  readonly severalIds: readonly number[];
}

/** Shown name typed for a written one; undefined: none. */
export type TypedName = (name: string) => string | undefined;

/**
 * Which written names are one client?
 *
 * - One number, one client, shown by its latest name. Names without a number belong to the client whose name they have,
 *   where one number only has it.
 * - Without numbers, names that fold to the same text are one client, shown by the spelling with most rows, of several by
 *   the first. A name without a legal form goes with the one form that occurs. Where two forms occur (ООО and АО Ромашка),
 *   these are two firms in law: then each form stands apart, and so does the name without one.
 * - A typed name counts in the place of the written one, and is shown. With equal typed names, numbers are one client too.
 * - Clients who were said to be the same are one, shown by the name of the one with more sales.
 *
 * Clients with equal names and different numbers stay apart; their number stands in brackets behind the name.
 */
export function clientGroups(written: readonly WrittenName[], typed: TypedName, answers: Answers): ClientGroups {
  const folding = new Map<string, FoldedName>();
  const fold = (name: string): FoldedName => {
    let folded = folding.get(name);
    if (folded === undefined) folding.set(name, (folded = foldedName(name)));
    return folded;
  };
  const own = written.map(({ name }) => typed(name));
  const counted = written.map(({ name }, at) => own[at] ?? name);
  const ids = foldedIds(written);
  const keys = foldKeys(counted.map(fold));
  const units = new Groups(written.length);
  joinIds(units, ids);
  const severalIds = joinNames(units, keys, ids, own);
  const groups = units.copy();
  const identity = (root: number): string => (ids[root] === "" ? keys[root]! : `id:${ids[root]}`);
  joinAnswered(groups, units, ids, identity, answers);
  return shown({ written, own, ids, keys, units, groups, severalIds, fold, identity });
}

interface Work {
  readonly written: readonly WrittenName[];
  readonly own: readonly (string | undefined)[];
  readonly ids: readonly string[];
  readonly keys: readonly string[];
  readonly units: Groups;
  readonly groups: Groups;
  readonly severalIds: readonly number[];
  readonly fold: (name: string) => FoldedName;
  readonly identity: (root: number) => string;
}

function foldedIds(written: readonly WrittenName[]): string[] {
  const known = new Map<string, string>();
  return written.map(({ id }) => {
    let folded = known.get(id);
    if (folded === undefined) known.set(id, (folded = foldId(id)));
    return folded;
  });
}

/** The text that a name is grouped by: with the legal form where names of several forms fold to the same. */
export function foldKeys(folded: readonly FoldedName[]): string[] {
  const forms = new Map<string, string>();
  const several = new Set<string>();
  for (const { text, form } of folded) {
    if (form === "") continue;
    const known = forms.get(text);
    if (known === undefined) forms.set(text, form);
    else if (known !== form) several.add(text);
  }
  return folded.map(({ text, form }) => (several.has(text) ? `${text}/${form}` : text));
}

function joinIds(units: Groups, ids: readonly string[]): void {
  const first = new Map<string, number>();
  ids.forEach((id, at) => {
    if (id === "") return;
    const place = first.get(id);
    if (place === undefined) first.set(id, at);
    else units.join(place, at);
  });
}

/** Joins equal names; the written names that stand with several numbers, the first of each. */
function joinNames(
  units: Groups,
  keys: readonly string[],
  ids: readonly string[],
  own: readonly (string | undefined)[],
): number[] {
  const buckets = new Map<string, number>();
  keys.forEach((key, at) => {
    if (ids[at] !== "" && own[at] === undefined) return;
    const place = buckets.get(key);
    if (place === undefined) buckets.set(key, at);
    else units.join(place, at);
  });
  const numbered = new Map<string, Set<number>>();
  keys.forEach((key, at) => {
    if (ids[at] === "" || own[at] !== undefined) return;
    const found = numbered.get(key);
    if (found === undefined) numbered.set(key, new Set([units.of(at)]));
    else found.add(units.of(at));
  });
  const several: number[] = [];
  for (const [key, roots] of numbered) {
    const bucket = buckets.get(key);
    const apart = new Set([...roots].map((root) => units.of(root)));
    if (apart.size > 1) several.push([...roots][0]!);
    else if (bucket !== undefined) units.join(bucket, [...roots][0]!);
  }
  return several;
}

function joinAnswered(
  groups: Groups,
  units: Groups,
  ids: readonly string[],
  identity: (root: number) => string,
  answers: Answers,
): void {
  const said = [...answers].filter(([key, answer]) => answer === "yes" && key.startsWith("same:"));
  if (said.length === 0) return;
  const places = new Map<string, number>();
  for (let at = units.size - 1; at >= 0; at--) {
    // a client is known by any of its numbers, and by its name where it has none
    if (ids[at] !== "" || units.of(at) === at) places.set(identity(at), at);
  }
  for (const [key] of said) {
    const two = parseSameKey(key, (one) => places.has(one));
    if (two !== null) groups.join(places.get(two[0])!, places.get(two[1])!);
  }
}

function shown({ written, own, ids, keys, units, groups, severalIds, fold, identity }: Work): ClientGroups {
  const client = new Int32Array(written.length);
  const members: number[][] = [];
  const placeOf = new Map<number, number>();
  written.forEach((_, at) => {
    const root = groups.of(at);
    let place = placeOf.get(root);
    if (place === undefined) {
      place = members.length;
      placeOf.set(root, place);
      members.push([]);
    }
    client[at] = place;
    members[place]!.push(at);
  });
  const idOf = members.map((list) => list.map((at) => ids[at]!).find((id) => id !== "") ?? "");
  const names = members.map((list) => shownName(list, written, own, ids, units));
  const hasIds = ids.some((id) => id !== "");
  const severalNames = members.flatMap((list) => {
    const byId = new Map<string, string>();
    const more = list.some((at) => {
      if (ids[at] === "") return false;
      const text = fold(written[at]!.name).text;
      const known = byId.get(ids[at]!);
      if (known === undefined) byId.set(ids[at]!, text);
      return known !== undefined && known !== text;
    });
    return more ? [list[0]!] : [];
  });
  return {
    client,
    names: distinct(
      names,
      (place) => members[place]!.map((at) => written[at]!.id).find((id) => foldId(id) !== "") ?? "",
    ),
    keys: members.map((list, place) => {
      if (idOf[place] !== "") return `id:${idOf[place]}`;
      const { name } = written[list[0]!]!;
      return hasIds && /^(?:id|name):/.test(name) ? `name:${name}` : name;
    }),
    identities: members.map(([first], place) => (idOf[place] === "" ? identity(first!) : `id:${idOf[place]}`)),
    ids: idOf,
    folded: names.map(fold),
    severalNames,
    severalIds: severalIds.filter((at, place) => severalIds.findIndex((one) => keys[one] === keys[at]) === place),
  };
}

/** The typed name with most rows; else the name of the part with more sales. */
function shownName(
  list: readonly number[],
  written: readonly WrittenName[],
  own: readonly (string | undefined)[],
  ids: readonly string[],
  units: Groups,
): string {
  const typed = best(
    list.filter((at) => own[at] !== undefined),
    (at) => written[at]!.rows,
  );
  if (typed !== undefined) return own[typed]!;
  const sales = new Map<number, number>();
  for (const at of list) sales.set(units.of(at), (sales.get(units.of(at)) ?? 0) + written[at]!.amount);
  const unit = best([...sales.keys()], (root) => sales.get(root)!)!;
  const part = sales.size === 1 ? list : list.filter((at) => units.of(at) === unit);
  const numbered = part.filter((at) => ids[at] !== "");
  if (numbered.length === 0) return written[best(part, (at) => written[at]!.rows)!]!.name;
  return written[numbered.reduce((latest, at) => (isLater(written[at]!, written[latest]!) ? at : latest))]!.name;
}

function isLater(one: WrittenName, other: WrittenName): boolean {
  return one.latestDay > other.latestDay || (one.latestDay === other.latestDay && one.latest > other.latest);
}

/** The first of those with the largest value. */
function best(list: readonly number[], value: (one: number) => number): number | undefined {
  let found: number | undefined;
  for (const one of list) if (found === undefined || value(one) > value(found)) found = one;
  return found;
}

/** Equal names with what tells them apart behind them. */
function distinct(names: readonly string[], idOf: (place: number) => string): string[] {
  const count = new Map<string, number>();
  for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
  if (count.size === names.length) return [...names];
  const taken = new Set(names.filter((name) => count.get(name) === 1));
  return names.map((name, place) => {
    if (count.get(name) === 1) return name;
    const id = idOf(place);
    const wished = id === "" ? name : `${name} (${id})`;
    let unique = wished;
    for (let n = 2; taken.has(unique); n++) unique = `${wished} (${n})`;
    taken.add(unique);
    return unique;
  });
}
