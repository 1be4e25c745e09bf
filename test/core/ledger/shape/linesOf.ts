import { expect } from "vitest";
import type { CellColumn, CellValue } from "../../../../core/cells/cellBlock";
import { CellTag } from "../../../../core/cells/cellBlock";
import type { LedgerRole } from "../../../../core/ledger/ledger";
import { recognizeColumns, type Recognition } from "../../../../core/ledger/recognizeColumns";
import type { LineBlock, PrintedTotal } from "../../../../core/ledger/shape/LineBlock";
import { lineFeed } from "../../../../core/ledger/shape/lineFeed";
import { blocksOf, type Rows } from "../../sheets";

/** A line as its cells say it, by role; `row` is that of the sheet, `column` that of its amount where it isn't the role's. */
export type Line = Partial<Record<LedgerRole, CellValue>> & { readonly row: number; readonly column?: number };

export interface Fed {
  readonly recognition: Recognition;
  readonly lines: readonly Line[];
  readonly printed: readonly PrintedTotal[];
  readonly blocks: readonly LineBlock[];
}

/** The lines of a sheet in whatever shape it is recognized to have. */
export function linesOf(rows: Rows, rowsInBlock?: number, sheet = "Sales"): Fed {
  const recognition = recognizeColumns(sheet, rows.slice(0, 60));
  const feed = lineFeed(recognition.source);
  const blocks = [...blocksOf(rows, sheet, rowsInBlock).map((block) => feed.push(block)), feed.finish()].flatMap(
    (block) => block ?? [],
  );
  const lines = blocks.flatMap((block) =>
    Array.from({ length: block.rows }, (_, at): Line => {
      const cells = [...block.cells].flatMap(([role, column]) => {
        const cell = cellOf(column, at);
        return cell === null ? [] : [[role, cell] as const];
      });
      const column = block.amountColumn === null ? {} : { column: block.amountColumn[at]! };
      return { row: block.sourceRow[at]!, ...Object.fromEntries(cells), ...column };
    }),
  );
  return { recognition, lines, printed: feed.printed, blocks };
}

function cellOf(cells: CellColumn, at: number): CellValue {
  const value = cells.values[at]!;
  switch (cells.tags[at]) {
    case CellTag.number:
      return value;
    case CellTag.text:
      return cells.texts[value]!;
    case CellTag.boolean:
      return value !== 0;
    case CellTag.error:
      return { error: cells.texts[value]! };
    default:
      return null;
  }
}

/** Every print is read in one block and in blocks of two rows: what is open goes on over their borders. */
export function shaped(rows: Rows) {
  const fed = linesOf(rows);
  expect(linesOf(rows, 2).lines).toEqual(fed.lines);
  expect(linesOf(rows, 2).printed).toEqual(fed.printed);
  const { source, missing } = fed.recognition;
  return {
    shape: source.shape,
    header: [source.headerRow, source.headerRows ?? 1],
    missing,
    lines: fed.lines.map(({ row, ...cells }) => ({ row, ...cells })),
    printed: fed.printed.map(({ place, cell, name, first, end }) => [place.row, cell, name, first, end]),
  };
}
