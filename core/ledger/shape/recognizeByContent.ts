import type { CellValue } from "../../cells/cellBlock";
import type { LedgerColumn, LedgerRole } from "../ledger";
import { readAmountText } from "../text/amountText";
import { isAmountCell, isBlankCell, isDayCell, isWordCell } from "./cellKinds";

type Rows = readonly (readonly CellValue[])[];

const LEAST_LINES = 3;
/** Of a hundred cells so many must be what the column is taken for. */
const NEARLY_ALL = 0.9;

/**
 * The columns of a ledger without a header, by what stands in them; null unless they are evident: the first row with
 * anything in it is a line, one column has days, one names, and one amounts, or one of the amounts is the product of two
 * others.
 *
 * @example
 * recognizeByContent([[40_544, "Ash", 100], [40_545, "Elm", 50], [40_546, "Ash", 70]])?.get("client")?.column // 1
 */
export function recognizeByContent(rows: Rows): Map<LedgerRole, LedgerColumn> | null {
  const filled = rows.filter((row) => !row.every(isBlankCell));
  if (filled.length < LEAST_LINES) return null;
  const width = Math.max(...filled.map((row) => row.length));
  const days: number[] = [];
  const amounts: number[] = [];
  const names: number[] = [];
  for (let column = 0; column < width; column++) {
    const cells = filled.map((row) => row[column]);
    const isMostly = (test: (cell: CellValue | undefined) => boolean): boolean =>
      test(cells[0]) && cells.filter(test).length >= cells.length * NEARLY_ALL;
    if (isMostly(isDayCell)) days.push(column);
    else if (isMostly(isAmountCell)) amounts.push(column);
    else if (isMostly(isWordCell)) names.push(column);
  }
  // amounts as large as days look like them: the first column of days is that
  const [date, ...more] = days;
  const isRunning = (column: number): boolean =>
    filled.every((row, at) => at === 0 || valueOf(row[column]) - valueOf(filled[at - 1]![column]) === 1);
  const money = [...amounts, ...more].filter((column) => !isRunning(column)).sort((one, other) => one - other);
  const amount = money.length === 1 ? money[0] : productOf(filled, money);
  const client = names.length === 1 ? names[0] : mostRepeated(filled, names);
  if (date === undefined || amount === undefined || client === undefined) return null;
  return new Map(
    (
      [
        ["date", date],
        ["amount", amount],
        ["client", client],
      ] as const
    ).map(([role, column]) => [role, { column, header: "" }]),
  );
}

/** The column that is the product of two others. */
function productOf(rows: Rows, columns: readonly number[]): number | undefined {
  const isProduct = (of: number, one: number, other: number): boolean =>
    rows.every((row) => Math.abs(valueOf(row[one]) * valueOf(row[other]) - valueOf(row[of])) <= 0.01);
  return columns.find((of) =>
    columns.some((one) =>
      columns.some((other) => one < other && one !== of && other !== of && isProduct(of, one, other)),
    ),
  );
}

/** Of several columns of names the one with most that come again; none where they don't differ in that. */
function mostRepeated(rows: Rows, columns: readonly number[]): number | undefined {
  const counted = columns.map((column) => {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const name = String(row[column]).trim();
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return { column, repeated: [...counts.values()].filter((count) => count > 1).length };
  });
  counted.sort((one, other) => other.repeated - one.repeated);
  const [first, second] = counted;
  return first !== undefined && first.repeated > (second?.repeated ?? 0) ? first.column : undefined;
}

function valueOf(cell: CellValue | undefined): number {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? readAmountText(cell).value : NaN;
}
