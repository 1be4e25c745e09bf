import { isoDay } from "../../core/calendar/calendar";
import { UNIT } from "../../core/ledger/ledger";
import { csvBytes } from "./csvBytes";
import { dirtyNorthwind, type Dirty } from "./dirtyNorthwind";
import { northwindLines } from "./northwindLines";

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The dirty Northwind as files, each with the truth beside it, from the text of the clean one. */
export function dirtyFiles(clean: string, seed: number): NamedBytes[] {
  const lines = northwindLines(clean);
  const any = dirtyNorthwind(lines, { seed });
  const narrow = dirtyNorthwind(lines, { seed, letters: "windows-1251", header: "two" });
  return [
    { name: "dirty.csv", bytes: csvBytes(any.rows, { encoding: "utf-8" }) },
    { name: "truth.json", bytes: truthBytes(any) },
    { name: "dirty-1251.csv", bytes: csvBytes(narrow.rows, { encoding: "windows-1251" }) },
    { name: "truth-1251.json", bytes: truthBytes(narrow) },
  ];
}

/** Days and money as people write them, rows as the sheet counts them: from 1. */
function truthBytes({ truth }: Dirty): Uint8Array {
  const shown = {
    ...truth,
    total: truth.total / UNIT,
    totalOnce: truth.totalOnce / UNIT,
    rows: Object.fromEntries(Object.entries(truth.rows).map(([kind, rows]) => [kind, rows.map((row) => row + 1)])),
    lines: truth.lines.map(({ row, repeats, day, amount, ...line }) => ({
      row: row + 1,
      ...(repeats < 0 ? {} : { repeats: repeats + 1 }),
      day: isoDay(day),
      amount: amount / UNIT,
      ...line,
    })),
  };
  return new TextEncoder().encode(`${JSON.stringify(shown, null, 1)}\n`);
}
