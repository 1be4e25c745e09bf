import { placeOfRow, type Dimension, type Ledger } from "../ledger/ledger";
import type { IssueCollector } from "../ledger/issue";
import type { Answers } from "../ledger/questions";
import type { TypedNames } from "../typed/TypedSheets";
import { clientGroups, type ClientGroups, type TypedName } from "./clientGroups";
import { foldedName } from "./foldName";
import { lookAlikes } from "./lookAlikes";
import { plainName } from "./nameWords";
import type { LookAlike, Spelling } from "./Tidied";
import { writtenNames, type WrittenName } from "./WrittenNames";

/** Clients of a ledger brought together. */
export interface TidyClients {
  readonly client: Dimension;
  readonly spellings: readonly Spelling[];
  readonly lookAlikes: readonly LookAlike[];
}

/** Brings written names together as clients; what is worth knowing goes to `issues`. */
export function tidyClients(
  ledger: Ledger,
  typed: TypedNames | null,
  answers: Answers,
  phones: ReadonlyMap<string, string>,
  issues: IssueCollector,
): TidyClients {
  const { written, of, hasIds } = writtenNames(ledger);
  const placeOf = (at: number) => placeOfRow(ledger, written[at]!.first, "client");
  const typedName = typed === null ? nothing : typedNameOf(typed, written, issues);
  const drafted = clientGroups(written, nothing, answers);
  const groups = typedName === nothing ? drafted : clientGroups(written, typedName, answers);
  noteSpellings(written, drafted, placeOf, issues);
  if (hasIds) noteIds(ledger, written, groups, placeOf, issues);
  const pairs = proposals(written, groups, answers, phones, issues);
  const spellings = written.map(({ name, id, rows, amount }, at): Spelling => ({
    name,
    id,
    client: groups.client[at]!,
    rows,
    amount,
    first: placeOf(at),
    drafted: drafted.names[drafted.client[at]!]!,
  }));
  return { client: dimension(ledger, of, groups), spellings, lookAlikes: pairs };
}

function nothing(): undefined {
  return undefined;
}

/**
 * The typed names of written ones. A typed name that the ledger hasn't as it is means the one that differs in case and blanks
 * only; of nobody's name it is said.
 */
function typedNameOf({ shown }: TypedNames, written: readonly WrittenName[], issues: IssueCollector): TypedName {
  const exact = new Set(written.map(({ name }) => name));
  const known = new Set(written.map(({ name }) => plainName(name)));
  const plain = new Map<string, string>();
  for (const [name, typed] of shown) {
    const key = plainName(name);
    if (!known.has(key)) issues.add("typedNameUnknown", { name });
    else if (!exact.has(name) && !plain.has(key)) plain.set(key, typed);
  }
  return (name) => shown.get(name) ?? plain.get(plainName(name));
}

/** Spellings that were brought together without anybody saying so. */
function noteSpellings(
  written: readonly WrittenName[],
  { client, names, ids }: ClientGroups,
  placeOf: (at: number) => { sheet: string; row: number; column: number },
  issues: IssueCollector,
): void {
  const known = new Map<number, Map<string, Set<string>>>();
  written.forEach(({ name }, at) => {
    const place = client[at]!;
    let texts = known.get(place);
    if (texts === undefined) known.set(place, (texts = new Map<string, Set<string>>()));
    const { text } = foldedName(name);
    const spelled = texts.get(text);
    if (spelled === undefined) texts.set(text, new Set([name]));
    else spelled.add(name);
  });
  const folded = [...known].flatMap(([place, texts]) =>
    [...texts.values()].filter((spelled) => spelled.size > 1).map((spelled) => ({ place, spelled })),
  );
  if (folded.length === 0) return;
  const clients = new Set(folded.map(({ place }) => place)).size;
  const [first] = folded;
  const [one, two] = [...first!.spelled];
  const shown = names[first!.place]!;
  const params = {
    clients,
    example: ids[first!.place] === "" ? shown : one!,
    other: one === shown || ids[first!.place] !== "" ? two! : one!,
  };
  const odd = new Set(folded.flatMap(({ spelled }) => [...spelled]));
  written.forEach(({ name, first: row }, at) => {
    if (!odd.has(name)) return;
    odd.delete(name);
    issues.add("spellings", params, row >= 0 && name !== names[client[at]!] ? placeOf(at) : undefined);
  });
}

function noteIds(
  { others }: Ledger,
  written: readonly WrittenName[],
  { severalNames, severalIds, client, names, ids }: ClientGroups,
  placeOf: (at: number) => { sheet: string; row: number; column: number },
  issues: IssueCollector,
): void {
  for (const at of severalNames) issues.add("idSeveralNames", { client: names[client[at]!]! }, placeOf(at));
  for (const at of severalIds) issues.add("nameSeveralIds", { client: written[at]!.name }, placeOf(at));
  if (ids.every((id) => id === "")) return;
  let rows = 0;
  const dimension = others.get("clientId")!;
  for (const id of dimension.of) if (id < 0) rows++;
  if (rows === 0) return;
  const at = written.findIndex(({ id }) => id === "");
  issues.add("idMissing", {}, at < 0 ? undefined : placeOf(at), rows);
}

function proposals(
  written: readonly WrittenName[],
  groups: ClientGroups,
  answers: Answers,
  phones: ReadonlyMap<string, string>,
  issues: IssueCollector,
): readonly LookAlike[] {
  const amounts = new Float64Array(groups.names.length);
  written.forEach(({ amount }, at) => (amounts[groups.client[at]!]! += amount));
  const foldedPhones = new Map<string, string>();
  for (const [name, phone] of phones) foldedPhones.set(foldedName(name).text, phone);
  const clients = groups.names.map((name, place) => ({
    identity: groups.identities[place]!,
    name,
    folded: groups.folded[place]!,
    id: groups.ids[place]!,
    amount: amounts[place]!,
    phone: phones.get(name) ?? foldedPhones.get(groups.folded[place]!.text) ?? "",
  }));
  const { pairs, count } = lookAlikes(clients, (key) => answers.has(key));
  if (count > 0) issues.add("lookAlikes", { name: pairs[0]!.name, other: pairs[0]!.other }, undefined, count);
  return pairs;
}

/** The same column where every name stays what it was. */
function dimension({ client }: Ledger, of: Int32Array, { client: place, names, keys }: ClientGroups): Dimension {
  const same = of === client.of && place.every((one, at) => one === at);
  if (same && names.length === client.names.length && names.every((name, at) => name === client.names[at])) {
    if (keys.every((key, at) => key === names[at])) return client;
    return { of, names, keys };
  }
  return { of: same ? of : of.map((at) => place[at]!), names, keys };
}
