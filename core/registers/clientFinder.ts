import { foldId } from "../tidy/foldId";
import { foldedName } from "../tidy/foldName";
import type { Company } from "./company";
import { placesOfRegister } from "./placesOfRegister";

/** Finds the client that a typed name or number means; −1: none, or several. */
export type ClientFinder = (name: string) => number;

/** Several clients have it, so that it tells none of them. */
const SEVERAL = -1;

/**
 * By the shown name, else as spelled in the ledger or the register, else by number, else folded where one client alone has
 * it. Two legal forms are two firms: "АО Ромашка" isn't found where only "ООО Ромашка" is a client.
 */
export function clientFinder(company: Company): ClientFinder {
  let finder = finders.get(company);
  if (finder === undefined) finders.set(company, (finder = newFinder(company)));
  return finder;
}

/** Reports ask for it one after another. */
const finders = new WeakMap<Company, ClientFinder>();

function newFinder(company: Company): ClientFinder {
  const { clients, ledger, register } = company;
  const shown = new Map(clients.map((name, place) => [name, place]));
  const spelled = new Map<string, number>();
  const byId = new Map<string, number>();
  for (const { name, id, client } of ledger.tidied?.spellings ?? []) {
    put(spelled, name, client);
    if (foldId(id) !== "") put(byId, foldId(id), client);
  }
  company.clientKeys.forEach((key, place) => {
    if (key.startsWith("id:")) put(byId, key.slice("id:".length), place);
  });
  if (register !== null) {
    placesOfRegister(ledger, register).forEach((place, row) => {
      if (place < 0) return;
      put(spelled, register.names[row]!, place);
      const id = foldId(register.ids[row]!);
      if (id !== "") put(byId, id, place);
    });
  }
  const found = new Map<string, number>();
  let folded: ClientFinder | null = null;
  return (name) => {
    const text = name.trim();
    if (text === "") return -1;
    let place = found.get(text);
    if (place === undefined) {
      place = shown.get(text) ?? spelled.get(text) ?? byId.get(foldId(text) || "\n");
      if (place === undefined) {
        // folding is for the few names that differ
        folded ??= byFoldedName(clients);
        place = folded(text);
      }
      found.set(text, place);
    }
    return place;
  };
}

function byFoldedName(clients: readonly string[]): ClientFinder {
  const byText = new Map<string, number>();
  const byForm = new Map<string, number>();
  const forms = clients.map((name, place) => {
    const { text, form } = foldedName(name);
    put(byText, text, place);
    put(byForm, `${text}/${form}`, place);
    return form;
  });
  return (name) => {
    const { text, form } = foldedName(name);
    const place = byText.get(text) ?? SEVERAL;
    if (place === SEVERAL) return byForm.get(`${text}/${form}`) ?? SEVERAL;
    const other = forms[place]!;
    return form !== "" && other !== "" && form !== other ? SEVERAL : place;
  };
}

function put(map: Map<string, number>, name: string, place: number): void {
  const known = map.get(name);
  map.set(name, known === undefined || known === place ? place : SEVERAL);
}
