import type { Ledger } from "../ledger/ledger";
import { foldWords } from "../tidy/nameWords";
import { nothingTyped, type TypedManagers, type TypedSheets } from "../typed/TypedSheets";
import type { ClientAttribute } from "./Attribute";
import type { ClientRegister } from "./clientRegister";
import { placesOfRegister } from "./placesOfRegister";

/** Ledger and registers brought together: one list of clients, one of managers. Days are serial, 0 where blank. */
export interface Company {
  readonly ledger: Ledger;
  readonly register: ClientRegister | null;
  /** Clients of the ledger first, in its order, then those that stand in the register only. */
  readonly clients: readonly string[];
  /** What names each client for good: the ledger's keys; of those in the register only their names. No two are equal. */
  readonly clientKeys: readonly string[];
  /** Managers of the ledger first, then those of the register only, then successors who are only typed. */
  readonly managers: readonly string[];
  readonly since: Int32Array;
  readonly contractEnd: Int32Array;
  readonly firstContact: Int32Array;
  /**
   * First day on which the client is known apart from sales; 1 where it is registered without a first contact, 0 where it
   * isn't registered, or where a register that was set up from the ledger lists it and no first contact is typed.
   */
  readonly knownFrom: Int32Array;
  /** The register's responsible manager, −1 where it names none. */
  readonly registeredManager: Int32Array;
  /** "" where the register has none. */
  readonly phone: readonly string[];
  /** What is typed of managers: who left when, and who follows. */
  readonly managersTyped: TypedManagers | null;
  /** Further columns of the register, by which segments are made. */
  readonly attributes: readonly ClientAttribute[];
  /** The register's own column of segments, "" where blank; null without one. */
  readonly registeredSegment: readonly string[] | null;
  /** What stands in the other sheets that people type. */
  readonly typed: TypedSheets;
}

export interface CompanyInput {
  readonly managers?: TypedManagers | null;
  readonly typed?: TypedSheets;
}

/**
 * Ledger and register as one company. A client of the register is one of the ledger by its number, else by its name, as
 * `joinRegister` says; whoever is none of them comes behind.
 */
export function companyOf(
  ledger: Ledger,
  register: ClientRegister | null,
  { typed: sheets = nothingTyped, managers: typed = sheets.managers }: CompanyInput = {},
): Company {
  const clients = [...ledger.client.names];
  const clientKeys = [...(ledger.client.keys ?? ledger.client.names)];
  const managers = new Names(ledger.manager?.names ?? []);
  const rowOf: number[] = clients.map(() => -1);
  if (register !== null) {
    const names = new Set(clients);
    const keys = new Set(clientKeys);
    const known = clients.length;
    placesOfRegister(ledger, register).forEach((place, row) => {
      if (place < 0) return;
      if (place < known) {
        rowOf[place] = row;
        return;
      }
      const id = register.ids[row]!;
      clients.push(unique(register.names[row]!, id, names));
      clientKeys.push(unique(register.names[row]!, id, keys));
      rowOf.push(row);
    });
  }
  const count = clients.length;
  const since = new Int32Array(count);
  const contractEnd = new Int32Array(count);
  const firstContact = new Int32Array(count);
  const knownFrom = new Int32Array(count);
  const registeredManager = new Int32Array(count).fill(-1);
  const phone = new Array<string>(count).fill("");
  for (let client = 0; client < count; client++) {
    const row = rowOf[client]!;
    if (row < 0 || register === null) continue;
    since[client] = register.since[row]!;
    contractEnd[client] = register.contractEnd[row]!;
    firstContact[client] = register.firstContact[row]!;
    const isListed = register.built && client < ledger.client.names.length;
    knownFrom[client] = Math.max(isListed ? 0 : 1, register.firstContact[row]!);
    phone[client] = register.phone[row]!;
    const name = register.manager[row]!;
    if (name !== "") registeredManager[client] = managers.placeOf(name);
  }
  addSuccessors(managers, typed);
  return {
    ledger,
    register,
    clients,
    clientKeys,
    managers: managers.names,
    since,
    contractEnd,
    firstContact,
    knownFrom,
    registeredManager,
    phone,
    managersTyped: typed,
    attributes: (register?.attributes ?? []).map((attribute) => ({
      ...attribute,
      values: rowOf.map((row) => (row < 0 ? null : attribute.values[row]!)),
    })),
    registeredSegment:
      register?.segment === undefined ? null : rowOf.map((row) => (row < 0 ? "" : register.segment![row]!)),
    typed: sheets,
  };
}

/** Who only follows somebody else may have clients without having sold yet. */
function addSuccessors(managers: Names, typed: TypedManagers | null): void {
  const successorOf = new Map(
    [...(typed?.managers ?? [])].map(([name, { successor }]) => [foldWords(name), successor]),
  );
  // the list grows while it is gone through: successors have successors
  for (let place = 0; place < managers.names.length; place++) {
    const successor = successorOf.get(foldWords(managers.names[place]!)) ?? "";
    if (successor !== "") managers.placeOf(successor);
  }
}

/** Managers by name; spellings that differ in case, blanks and punctuation only are one. */
class Names {
  readonly names: string[];
  private readonly places: Map<string, number>;
  private readonly folded = new Map<string, number>();

  constructor(names: readonly string[]) {
    this.names = [...names];
    this.places = new Map(names.map((name, place) => [name, place]));
    names.forEach((name, place) => this.fold(name, place));
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  placeOf(name: string): number {
    let place = this.find(name);
    if (place === undefined) {
      place = this.names.length;
      this.names.push(name);
      this.places.set(name, place);
      this.fold(name, place);
    }
    return place;
  }

  private find(name: string): number | undefined {
    return this.places.get(name) ?? this.folded.get(foldWords(name));
  }

  private fold(name: string, place: number): void {
    if (!this.folded.has(foldWords(name))) this.folded.set(foldWords(name), place);
  }
}

/** A name that isn't taken yet, told apart by its number. */
function unique(name: string, id: string, taken: Set<string>): string {
  let found = name;
  if (taken.has(found) && id !== "") found = `${name} (${id})`;
  for (let n = 2; taken.has(found); n++) found = `${name} (${n})`;
  taken.add(found);
  return found;
}
