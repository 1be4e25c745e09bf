import { placeOfRow, type Dimension, type Ledger } from "../ledger/ledger";
import type { ItemLine, Spelling, Tidied } from "../tidy/Tidied";

/** Names as they were tidied; of a ledger that wasn't, each name of it as one of its own. */
export function tidiedOf(ledger: Ledger): Tidied {
  return ledger.tidied ?? asWritten(ledger);
}

function asWritten(ledger: Ledger): Tidied {
  const { client, manager, others } = ledger;
  const clients = counted(ledger, client);
  const spellings = client.names.map((name, place): Spelling => {
    const first = placeOfRow(ledger, clients.first[place]!, "client");
    return {
      name,
      id: "",
      client: place,
      rows: clients.rows[place]!,
      amount: clients.sums[place]!,
      first,
      drafted: name,
    };
  });
  const currency = others.get("currency") ?? null;
  const named = (dimension: Dimension | null): { name: string; rows: number; amount: number }[] => {
    if (dimension === null) return [];
    const { rows, sums } = counted(ledger, dimension);
    return dimension.names.map((name, place) => ({ name, rows: rows[place]!, amount: sums[place]! }));
  };
  return {
    spellings,
    lookAlikes: [],
    items: itemLines(ledger),
    managers: named(manager),
    currencies: named(currency)
      .map(({ name, rows, amount }) => ({ currency: name, rows, amount }))
      .sort((one, other) => other.rows - one.rows),
  };
}

/** Each item counts in the line of its first row that has one. */
function itemLines(ledger: Ledger): ItemLine[] | null {
  const items = ledger.others.get("item") ?? null;
  if (items === null) return null;
  const { rows, sums, first } = counted(ledger, items);
  const lineOf = new Int32Array(items.names.length).fill(-1);
  const { line } = ledger;
  for (let row = 0; line !== null && row < ledger.rowCount; row++) {
    const item = items.of[row]!;
    if (item >= 0 && lineOf[item]! < 0) lineOf[item] = line.of[row]!;
  }
  return items.names.map((item, place): ItemLine => {
    const found = lineOf[place]! < 0 ? "" : line!.names[lineOf[place]!]!;
    return {
      item,
      line: found,
      drafted: found,
      from: found === "" ? "none" : "column",
      rows: rows[place]!,
      amount: sums[place]!,
      first: placeOfRow(ledger, first[place]!, "item"),
    };
  });
}

/** Of each name its rows, their sum in ten-thousandths, and the first of them. */
function counted({ rowCount, amount }: Ledger, { of, names }: Dimension) {
  const rows = new Float64Array(names.length);
  const sums = new Float64Array(names.length);
  const first = new Uint32Array(names.length);
  for (let row = 0; row < rowCount; row++) {
    const place = of[row]!;
    if (place < 0) continue;
    if (rows[place]!++ === 0) first[place] = row;
    sums[place]! += amount[row]!;
  }
  return { rows, sums, first };
}
