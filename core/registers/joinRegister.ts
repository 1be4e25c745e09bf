import type { Ledger } from "../ledger/ledger";
import { foldKeys } from "../tidy/clientGroups";
import { foldId } from "../tidy/foldId";
import { foldedName } from "../tidy/foldName";
import type { ClientRegister } from "./clientRegister";

/** Several clients have it, so that it tells none of them. */
const SEVERAL = -1;

/**
 * The client of the ledger that each row of the register means: by number where both know one; else by name as shown or as
 * written anywhere in the ledger; else by the folded name, where one client has it. −1: none, or one that an earlier row
 * already means.
 *
 * @returns a place in the ledger's clients for each row of the register; `twice`: rows for clients that had one already
 */
export function joinRegister(
  { client, tidied }: Pick<Ledger, "client" | "tidied">,
  { names, ids }: Pick<ClientRegister, "names" | "ids">,
): { readonly client: Int32Array; readonly twice: readonly number[] } {
  const byId = new Map<string, number>();
  (client.keys ?? []).forEach((key, place) => {
    if (key.startsWith("id:")) byId.set(key.slice("id:".length), place);
  });
  for (const { id, client: place } of tidied?.spellings ?? []) if (foldId(id) !== "") byId.set(foldId(id), place);
  const byName = new Map<string, number>();
  const put = (map: Map<string, number>, name: string, place: number): void => {
    const known = map.get(name);
    map.set(name, known === undefined || known === place ? place : SEVERAL);
  };
  for (const { name, client: place } of tidied?.spellings ?? []) put(byName, name, place);
  client.names.forEach((name, place) => byName.set(name, place));
  let folded: ((name: string) => number) | null = null;
  const row = new Int32Array(client.names.length).fill(-1);
  const twice: number[] = [];
  const found = Int32Array.from(names, (name, at) => {
    const id = foldId(ids[at]!);
    const numbered = id === "" ? undefined : byId.get(id);
    let place = numbered ?? byName.get(name) ?? SEVERAL;
    if (place === SEVERAL && numbered === undefined && !byName.has(name)) {
      // folding is for the few names that differ
      folded ??= foldedPlaces(client.names, names);
      place = folded(name);
    }
    // another number is another client, whatever the name
    if (numbered === undefined && id !== "" && place >= 0 && client.keys?.[place]!.startsWith("id:") === true)
      place = -1;
    if (place < 0) return -1;
    if (row[place]! >= 0) {
      twice.push(at);
      return -1;
    }
    row[place] = at;
    return place;
  });
  return { client: found, twice };
}

function foldedPlaces(clients: readonly string[], others: readonly string[]): (name: string) => number {
  const all = [...clients, ...others];
  const keys = foldKeys(all.map(foldedName));
  const places = new Map<string, number>();
  clients.forEach((_, place) => places.set(keys[place]!, places.has(keys[place]!) ? SEVERAL : place));
  const keyOf = new Map(others.map((name, at) => [name, keys[clients.length + at]!]));
  return (name) => places.get(keyOf.get(name)!) ?? SEVERAL;
}
