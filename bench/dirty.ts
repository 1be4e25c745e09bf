import { isoDay } from "../core/calendar/calendar";
import { CellBlockBuilder } from "../core/cells/CellBlockBuilder";
import { cellAt, type CellBlock, type CellValue } from "../core/cells/cellBlock";
import { UNIT, type Ledger } from "../core/ledger/ledger";
import { LedgerReader } from "../core/ledger/LedgerReader";
import { recognizeColumns } from "../core/ledger/recognizeColumns";
import { seeded } from "../core/sample/random";
import { tidyLedger } from "../core/tidy/tidyLedger";
import { nothingTyped } from "../core/typed/TypedSheets";
import { spellingAt } from "../test/dirty/spellings";
import { amountWritings, dayWritings, returnWritings } from "../test/dirty/writings";
import { HEADERS, SHEET, blocksOf } from "./files";
import type { BenchLedger } from "./ledger";
import { measure } from "./measure";
import { stageLines } from "./printTable";

const ROWS_OF_PAGE = 500;
const HEADER_SAMPLE = 60;

/**
 * What reading costs where the same rows are clean numbers, clean texts, and texts as people keep them: days and amounts in
 * seven ways each, six spellings a client, repeated headers and subtotals; and what tidying the names costs then.
 */
export async function dirtyLines(ledger: BenchLedger, rounds: number, bare: number): Promise<string[]> {
  const numbers = blocksOf(ledger);
  const clean = textBlocks(ledger, cleanCells);
  const dirty = textBlocks(ledger, dirtyCells(), true);
  const [ofClean, ofDirty] = [readBlocks(clean), readBlocks(dirty)];
  if (sumOf(ofClean) !== sumOf(ofDirty))
    throw new Error("bench: the clean and the dirty ledger come to different sums");
  if (tidied(ofDirty).client.names.length !== ofClean.client.names.length) throw new Error("bench: clients were lost");
  const measured = await measure(
    [
      { name: "LedgerReader: numbers", run: () => readBlocks(numbers) },
      { name: "LedgerReader: clean texts, 2024-03-31 and 1234.56", run: () => readBlocks(clean) },
      { name: "LedgerReader: dirty texts", run: () => readBlocks(dirty) },
      { name: "tidyLedger: one spelling a client", run: () => tidied(ofClean) },
      { name: "tidyLedger: six spellings a client", run: () => tidied(ofDirty) },
    ],
    rounds,
    1,
  );
  const [, read, readDirty, tidy, tidyDirty] = measured.map(({ best }) => best);
  const times = (readDirty! / read!).toFixed(2);
  const withNames = ((readDirty! + tidyDirty!) / (read! + tidy!)).toFixed(2);
  return [
    ...stageLines("a ledger as people keep it", measured, bare),
    `The dirty reader takes ${times} times the clean one, with names tidied ${withNames} times.`,
  ];
}

function readBlocks(blocks: readonly CellBlock[]): Ledger {
  const rows = Array.from({ length: HEADER_SAMPLE }, (_, row) =>
    HEADERS.map((_, column): CellValue => cellAt(blocks[0]!, row, column)),
  );
  const reader = new LedgerReader(recognizeColumns(SHEET, rows).source);
  for (const block of blocks) reader.push(block);
  return reader.finish();
}

function tidied(ledger: Ledger): Ledger {
  return tidyLedger(ledger, { typed: nothingTyped, answers: new Map() });
}

function sumOf({ amount }: Ledger): number {
  return amount.reduce((sum, one) => sum + one, 0);
}

/** How day, client and amount of a row are written. */
type Cells = (ledger: BenchLedger, row: number) => readonly [CellValue, string, CellValue];

function cleanCells(ledger: BenchLedger, row: number): readonly [CellValue, string, CellValue] {
  const amount = (ledger.amount[row]! / UNIT).toFixed(2);
  return [isoDay(ledger.day[row]!), ledger.clients[ledger.client[row]!]!, amount];
}

function dirtyCells(): Cells {
  const random = seeded(11);
  const rows = new Map<number, number>();
  // the first of each is the number
  const days = dayWritings.slice(1);
  const amounts = amountWritings.slice(1);
  return (ledger, row) => {
    const turn = Math.floor(random() * 1000);
    const who = ledger.client[row]!;
    const nth = rows.get(who) ?? 0;
    rows.set(who, nth + 1);
    const amount = ledger.amount[row]!;
    const writings = amount < 0 ? returnWritings : amounts;
    return [
      days[turn % days.length]!.write(ledger.day[row]!, turn, "any"),
      spellingAt(ledger.clients[who]!, who, nth),
      writings[Math.floor(random() * writings.length)]!.write(Math.abs(amount), turn, "any"),
    ];
  };
}

function textBlocks(ledger: BenchLedger, cellsOf: Cells, pages = false): CellBlock[] {
  const blocks: CellBlock[] = [];
  const builder = new CellBlockBuilder(SHEET);
  const add = (cells: readonly CellValue[]): void => {
    if (builder.isFull) blocks.push(builder.take());
    cells.forEach((cell, column) => builder.set(column, cell));
    builder.nextRow();
  };
  add(HEADERS);
  let sum = 0;
  for (let row = 0; row < ledger.rows; row++) {
    const [day, client, amount] = cellsOf(ledger, row);
    const document = ledger.documents[ledger.document[row]!]!;
    add([day, document, client, ledger.managers[ledger.manager[row]!]!, ledger.lines[ledger.line[row]!]!, amount]);
    sum += ledger.amount[row]!;
    if (!pages || row % ROWS_OF_PAGE !== ROWS_OF_PAGE - 1) continue;
    add(["Subtotal", null, null, null, null, sum / UNIT]);
    add([]);
    add(HEADERS);
    sum = 0;
  }
  blocks.push(builder.take());
  return blocks;
}
