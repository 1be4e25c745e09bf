import type { CellValue } from "../../cells/cellBlock";
import type { LedgerRole } from "../ledger";
import { isAmountCell, isBlankCell, isDayCell } from "./cellKinds";

type Rows = readonly (readonly CellValue[])[];

/** Whether the cells of a column can be what its header says. Nothing beneath contradicts nothing. */
export function roleFits(sample: Rows, column: number, role: LedgerRole): boolean {
  const cells = sample.map((row) => row[column] ?? null).filter((cell) => !isBlankCell(cell));
  if (cells.length === 0) return true;
  const share = (test: (cell: CellValue) => boolean): number => cells.filter(test).length / cells.length;
  switch (role) {
    case "date":
      return share(isDayCell) >= 0.3;
    case "amount":
    case "cost":
    case "income":
    case "quantity":
      return share(isAmountCell) >= 0.3;
    case "client":
    case "manager":
      return share((cell) => typeof cell === "string" && !isAmountCell(cell)) >= 0.3 || share(isAmountCell) > 0.9;
    default:
      return true;
  }
}
