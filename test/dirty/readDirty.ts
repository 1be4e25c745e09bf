import type { CellBlock } from "../../core/cells/cellBlock";
import type { Ledger } from "../../core/ledger/ledger";
import { LedgerReader } from "../../core/ledger/LedgerReader";
import type { Answers } from "../../core/ledger/questions";
import { recognizeColumns } from "../../core/ledger/recognizeColumns";
import { sampledRows } from "../../core/ledger/sampledSheet";
import { tidyLedger } from "../../core/tidy/tidyLedger";
import { nothingTyped } from "../../core/typed/TypedSheets";
import { openFile } from "../../files/openFile";
import { blocksOf, type Rows } from "../core/sheets";
import type { Truth } from "./dirtyNorthwind";

/** The way of every host from the cells of a sheet to a ledger that reports can take. */
export function readBlocks(blocks: readonly CellBlock[], answers: Answers = new Map()): Ledger {
  const { source, proposedLineHeader } = recognizeColumns(blocks[0]!.sheet, sampledRows(blocks));
  const reader = new LedgerReader(source, { proposedLineHeader, answers });
  for (const block of blocks) reader.push(block);
  return tidyLedger(reader.finish(), { typed: nothingTyped, answers });
}

export function readRows(rows: Rows, answers?: Answers, rowsInBlock?: number): Ledger {
  return readBlocks(blocksOf(rows, "Sales", rowsInBlock), answers);
}

/** The first sheet of a file. */
export async function readFile(name: string, bytes: Uint8Array): Promise<Ledger> {
  const file = await openFile(name, bytes);
  const blocks: CellBlock[] = [];
  for await (const block of file.read(file.sheets[0]!.name)) blocks.push(block);
  return readBlocks(blocks);
}

/** What a ledger and the truth can be compared by. */
export interface Told {
  readonly row: number;
  readonly day: number;
  readonly amount: number;
  readonly client: string;
  readonly document: string;
  readonly manager: string;
  readonly item: string;
  readonly line: string;
}

/** The lines of a ledger, in its order. */
export function toldBy(ledger: Ledger): Told[] {
  const name = (of: { readonly of: Int32Array; readonly names: readonly string[] } | null | undefined, row: number) =>
    of === null || of === undefined ? "" : (of.names[of.of[row]!] ?? "");
  return Array.from({ length: ledger.rowCount }, (_, row) => ({
    row: ledger.sourceRow[row]!,
    day: ledger.day[row]!,
    amount: ledger.amount[row]!,
    client: name(ledger.client, row),
    document: name(ledger.document, row),
    manager: name(ledger.manager, row),
    item: name(ledger.others.get("item"), row),
    line: name(ledger.line, row),
  }));
}

export function toldByTruth({ lines }: Truth): Told[] {
  return lines.map(({ row, day, amount, client, document, manager, item, line }) => ({
    row,
    day,
    amount,
    client,
    document,
    manager,
    item,
    line,
  }));
}

/** Count of each finding of the ledger check. */
export function countsOf({ check }: Ledger): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code, count } of check.issues) counts.set(code, (counts.get(code) ?? 0) + count);
  return counts;
}
