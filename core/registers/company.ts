import type { Ledger } from "../ledger/ledger";
import type { ClientRegister } from "./clientRegister";

/** Ledger and registers brought together: one list of clients, one of managers. Days are serial, 0 where blank. */
export interface Company {
  readonly ledger: Ledger;
  readonly register: ClientRegister | null;
  /** Clients of the ledger first, in its order, then those that stand in the register only. */
  readonly clients: readonly string[];
  /** Managers of the ledger first, then those of the register only. */
  readonly managers: readonly string[];
  readonly since: Int32Array;
  readonly contractEnd: Int32Array;
  readonly firstContact: Int32Array;
  /** First day on which the client is known apart from sales; 1 where it is registered without a first contact, 0 where it isn't registered. */
  readonly knownFrom: Int32Array;
  /** The register's responsible manager, −1 where it names none. */
  readonly registeredManager: Int32Array;
  /** "" where the register has none. */
  readonly phone: readonly string[];
}

/** Joins by name: equal names, surrounding blanks aside, are one client. */
export function companyOf(ledger: Ledger, register: ClientRegister | null): Company {
  const clients = [...ledger.client.names];
  const placeOf = new Map(clients.map((name, place) => [name, place]));
  const managers = [...(ledger.manager?.names ?? [])];
  const managerPlace = new Map(managers.map((name, place) => [name, place]));
  const rowOf: number[] = clients.map(() => -1);
  register?.names.forEach((name, row) => {
    const place = placeOf.get(name);
    if (place !== undefined) {
      rowOf[place] = row;
      return;
    }
    placeOf.set(name, clients.length);
    clients.push(name);
    rowOf.push(row);
  });
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
    knownFrom[client] = Math.max(1, register.firstContact[row]!);
    phone[client] = register.phone[row]!;
    const name = register.manager[row]!;
    if (name === "") continue;
    let place = managerPlace.get(name);
    if (place === undefined) {
      place = managers.length;
      managers.push(name);
      managerPlace.set(name, place);
    }
    registeredManager[client] = place;
  }
  return { ledger, register, clients, managers, since, contractEnd, firstContact, knownFrom, registeredManager, phone };
}
