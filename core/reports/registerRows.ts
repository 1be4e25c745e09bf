import { foldId } from "../tidy/foldId";
import type { Company } from "../registers/company";
import { placesOfRegister } from "../registers/placesOfRegister";

/** The clients of a company as its register lists them. */
export interface RegisterRows {
  /** Places of clients: by their sales over the whole ledger, equal ones by name. */
  readonly order: readonly number[];
  /** Row of the register of each client, −1 without one. */
  readonly rowOf: Int32Array;
  /** Number of each client, as written in the register, else in the ledger; "" without one. */
  readonly ids: readonly string[];
}

export function registerRows(company: Company): RegisterRows {
  const { clients, ledger, register } = company;
  const rowOf = new Int32Array(clients.length).fill(-1);
  if (register !== null) {
    placesOfRegister(ledger, register).forEach((place, row) => {
      if (place >= 0) rowOf[place] = row;
    });
  }
  const ids = new Array<string>(clients.length).fill("");
  for (const { id, client } of ledger.tidied?.spellings ?? []) {
    if (ids[client] === "" && foldId(id) !== "") ids[client] = id;
  }
  rowOf.forEach((row, client) => {
    if (row >= 0 && register!.ids[row] !== "") ids[client] = register!.ids[row]!;
  });
  const sums = ledgerSums(company);
  const order = clients
    .map((_, client) => client)
    .sort((one, other) => sums[other]! - sums[one]! || (clients[one]! < clients[other]! ? -1 : 1));
  return { order, rowOf, ids };
}

/** Sales of each client over the whole ledger, in ten-thousandths. */
export function ledgerSums({ clients, ledger }: Pick<Company, "clients" | "ledger">): Float64Array {
  const sums = new Float64Array(clients.length);
  for (let row = 0; row < ledger.rowCount; row++) {
    const client = ledger.client.of[row]!;
    if (client >= 0) sums[client]! += ledger.amount[row]!;
  }
  return sums;
}
