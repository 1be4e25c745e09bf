import { expect, test } from "vitest";
import { LAST_DAY } from "../../../core/calendar/calendar";
import { cellAt, type CellBlock, type CellValue } from "../../../core/cells/cellBlock";
import type { Ledger, LedgerSource } from "../../../core/ledger/ledger";
import { LedgerProblem, LedgerReader } from "../../../core/ledger/LedgerReader";
import { tickedAnswer, type Answers, type Question } from "../../../core/ledger/questions";
import { ColumnProblem, recognizeColumns } from "../../../core/ledger/recognizeColumns";
import { sampledRows } from "../../../core/ledger/sampledSheet";
import { pick, seeded, whole, type Random } from "../../../core/sample/random";
import { tidyLedger } from "../../../core/tidy/tidyLedger";
import { nothingTyped } from "../../../core/typed/TypedSheets";
import { blocksOf } from "../sheets";
import { anySheet } from "./anySheet";

const SHEETS = 10_000;

interface Read {
  readonly raw: Ledger;
  readonly tidied: Ledger;
}

function read(source: LedgerSource, proposedLineHeader: string, blocks: readonly CellBlock[], answers: Answers): Read {
  const reader = new LedgerReader(source, { proposedLineHeader, answers });
  for (const block of blocks) reader.push(block);
  const raw = reader.finish();
  return { raw, tidied: tidyLedger(raw, { typed: nothingTyped, answers }) };
}

/** Rows beneath the header with a cell in a column that the ledger has a use for. */
function filledRows(source: LedgerSource, blocks: readonly CellBlock[]): number {
  const columns = [...source.columns.values()].map(({ column }) => column);
  let rows = 0;
  for (const block of blocks) {
    for (let row = Math.max(0, source.headerRow + 1 - block.firstRow); row < block.rowCount; row++) {
      if (columns.some((column) => !looksEmpty(cellAt(block, row, column - block.firstColumn)))) rows++;
    }
  }
  return rows;
}

function looksEmpty(cell: CellValue): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** Each of its columns is as long as it says and holds nothing that a method couldn't add, compare or look up. */
function faultsOf(ledger: Ledger): string[] {
  const { rowCount, day, amount, client, check } = ledger;
  const faults: string[] = [];
  const must = (fault: string, holds: boolean): void => void (holds || faults.push(fault));
  must("rows read", check.rowsRead === rowCount);
  for (const column of [day, amount, ledger.sourceRow, client.of]) must("lengths", column.length === rowCount);
  const dimensions = [client, ledger.line, ledger.manager, ledger.document, ...ledger.others.values()];
  for (const dimension of dimensions) {
    if (dimension === null) continue;
    must(
      "places",
      dimension.of.length === rowCount && dimension.of.every((at) => at >= -1 && at < dimension.names.length),
    );
    must("keys", dimension.keys === undefined || dimension.keys.length === dimension.names.length);
  }
  must(
    "clients",
    client.of.every((at) => at >= 0),
  );
  must(
    "amounts",
    amount.every((one) => Number.isSafeInteger(one) && !Object.is(one, -0)),
  );
  must(
    "days",
    day.every((one) => one > 0 && one <= LAST_DAY),
  );
  // months across: what is known begins with the first day of the first month
  const first = rowCount === 0 ? check.firstDay : Math.min(...day);
  must("first day", ledger.source.shape?.type === "wide" ? check.firstDay <= first : check.firstDay === first);
  must("last day", rowCount === 0 || check.lastDay === Math.max(...day));
  const left = check.issues.filter(({ code }) => code === "dayMissing" || code === "amountUnreadable");
  must(
    "cases",
    left.every(({ cases, count }) => cases.length === Math.min(20, count)),
  );
  return faults;
}

function anyAnswers(random: Random, questions: readonly Question[]): Answers {
  return new Map(
    questions.map(({ code, choices, multiple }) => {
      if (choices.length === 0 || random() < 0.1) return [code, "no answer of ours"];
      if (!multiple) return [code, pick(random, choices).value];
      const counted = choices.filter(() => random() < 0.5);
      const left = choices.filter((choice) => !counted.includes(choice));
      return [
        code,
        tickedAnswer(
          counted.map(({ value }) => value),
          left.map(({ value }) => value),
        ),
      ];
    }),
  );
}

/** What is wrong with one sheet, null where it is no ledger; a problem with a name is no fault. */
function tried(
  number: number,
): { readonly source: LedgerSource; readonly reads: readonly Read[]; readonly faults: readonly string[] } | null {
  const random = seeded(number + SHEETS);
  const blocks = blocksOf(anySheet(number), "Sales", random() < 0.5 ? 64 : whole(random, 1, 9));
  const { source, missing, proposedLineHeader } = recognizeColumns("Sales", sampledRows(blocks));
  if (missing.length > 0) return null;
  const reads = [read(source, proposedLineHeader, blocks, new Map())];
  const answers = anyAnswers(random, reads[0]!.tidied.check.questions);
  if (answers.size > 0) reads.push(read(source, proposedLineHeader, blocks, answers));
  const filled = (source.shape?.type ?? "list") === "list" ? filledRows(source, blocks) : null;
  const faults = reads.flatMap(({ raw, tidied }) =>
    [raw, tidied].flatMap((ledger) => {
      const { rowsRead, rowsLeft, rowsPassed } = ledger.check;
      const told = rowsRead + rowsLeft + rowsPassed;
      return [
        ...faultsOf(ledger),
        ...(filled === null || told === filled ? [] : [`${told} of ${filled} rows told of`]),
      ];
    }),
  );
  return { source, reads, faults };
}

test("any sheet ends in a ledger or in a problem with a name, and no row of it is lost", () => {
  const seen = { list: 0, grouped: 0, wide: 0, problems: 0, answered: 0, rows: 0 };
  const faults: string[] = [];
  for (let number = 0; number < SHEETS && faults.length < 10; number++) {
    try {
      const found = tried(number);
      if (found === null) continue;
      seen[found.source.shape?.type ?? "list"]++;
      if (found.reads.length > 1) seen.answered++;
      seen.rows += found.reads[0]!.tidied.rowCount;
      faults.push(...found.faults.map((fault) => `sheet ${number}: ${fault}`));
    } catch (problem) {
      if (problem instanceof LedgerProblem || problem instanceof ColumnProblem) seen.problems++;
      else faults.push(`sheet ${number}: ${problem instanceof Error ? problem.stack : String(problem)}`);
    }
  }
  expect(faults).toEqual([]);
  // the sheets must be such that most of the reader is gone through
  expect(seen.list).toBeGreaterThan(SHEETS / 4);
  expect(seen.grouped).toBeGreaterThan(SHEETS / 100);
  expect(seen.wide).toBeGreaterThan(SHEETS / 100);
  expect(seen.answered).toBeGreaterThan(SHEETS / 20);
  expect(seen.rows).toBeGreaterThan(SHEETS);
}, 300_000);
