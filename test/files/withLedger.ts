import { CellBlockBuilder } from "../../core/index";
import { addSheets } from "../../files/write/newWorkbook";

/** A small ledger, so that a workbook of somebody else's can be worked with: 5 sales. */
export function ledgerBlocks(sheet = "Ledger") {
  const block = new CellBlockBuilder(sheet);
  const rows = [
    [39814, "Save-a-lot", "Ann", 1000.5, "00123"],
    [39815, "Müller & Söhne", "Bob", 250, "=1+1"],
    [39845, "Save-a-lot", "Ann", -99.99, "TRUE"],
    [39900, "Берёзка", "", 12345.6789, "1-2"],
    [39901, "@a", "Bob", 0, "document"],
  ] as const;
  ["Day", "Client", "Manager", "Amount", "Document"].forEach((header, column) => block.setText(column, header));
  block.nextRow();
  block.markDayFormat(0);
  for (const row of rows) {
    row.forEach((value, column) => block.set(column, value));
    block.nextRow();
  }
  return [block.take()];
}

/** A workbook with a ledger behind its own sheets, appended as everything else is. */
export function withLedger(bytes: Uint8Array): Uint8Array {
  return addSheets(bytes, [{ name: "Ledger", blocks: ledgerBlocks() }], { now: "2026-11-22T10:00:00Z" }).bytes;
}
