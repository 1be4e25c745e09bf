import type { Ledger } from "../ledger/ledger";
import type { ClientRegister } from "./clientRegister";
import { joinRegister } from "./joinRegister";

type Joined = Pick<Ledger, "client" | "tidied">;

/** Reports ask for it again and again, and a register of a hundred thousand clients takes its time. */
const kept = new WeakMap<ClientRegister, { readonly of: Joined["client"]; readonly places: Int32Array }>();

/**
 * Place of the client that each row of the register means, among the clients of the company: those of the ledger first, then
 * whoever stands in the register only, in its order. −1: a row for a client that had one already.
 */
export function placesOfRegister(ledger: Joined, register: ClientRegister): Int32Array {
  const known = kept.get(register);
  if (known?.of === ledger.client) return known.places;
  const { client, twice } = joinRegister(ledger, register);
  const left = new Set(twice);
  let next = ledger.client.names.length;
  const places = client.map((place, row) => (place >= 0 ? place : left.has(row) ? -1 : next++));
  kept.set(register, { of: ledger.client, places });
  return places;
}
