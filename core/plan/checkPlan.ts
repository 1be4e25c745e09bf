import type { PlainSheet, Ref, TableBlock } from "./plan";
import { sheetNameFault } from "./sheetName";

/**
 * Checks what a host relies on: unique keys and headers, columns of one length, references that exist, valid names.
 * A fault here is a programmer's mistake in a report, so it throws.
 */
export function checkPlan(plan: { readonly sheets: readonly PlainSheet[] }): void {
  const names = new Set<string>();
  for (const sheet of plan.sheets) {
    const fault = sheetNameFault(sheet.name);
    if (fault !== null) throw new Error(`checkPlan: the sheet name "${sheet.name}" ${fault}`);
    const folded = sheet.name.toLowerCase();
    if (names.has(folded)) throw new Error(`checkPlan: two sheets named "${sheet.name}"`);
    names.add(folded);
    checkSheet(sheet);
  }
}

function checkSheet(sheet: PlainSheet): void {
  const tables = sheet.blocks.filter((block): block is TableBlock => block.type === "table");
  unique(
    `blocks of ${sheet.name}`,
    sheet.blocks.map((block) => block.key),
  );
  const columnsOf = new Map(tables.map((table) => [table.key, new Set(table.columns.map((column) => column.key))]));
  const checkRef = (ref: Ref): void => {
    if (columnsOf.get(ref.block)?.has(ref.column) !== true)
      throw new Error(`checkPlan: no ${ref.block}.${ref.column} in ${sheet.name}`);
  };
  for (const table of tables) {
    if (table.columns.length === 0) throw new Error(`checkPlan: ${table.key} has no columns`);
    unique(`row keys of ${table.key}`, table.rowKeys);
    unique(
      `column keys of ${table.key}`,
      table.columns.map((column) => column.key),
    );
    // a real table of Excel wants headers that differ in more than their case
    unique(
      `headers of ${table.key}`,
      table.columns.map((column) => column.header.toLowerCase()),
    );
    for (const column of table.columns) {
      const length = "numbers" in column.values ? column.values.numbers.length : column.values.of.length;
      if (length !== table.rowKeys.length)
        throw new Error(`checkPlan: ${table.key}.${column.key} has ${length} values`);
      if (column.header === "") throw new Error(`checkPlan: ${table.key}.${column.key} has no header`);
      column.formula?.forEach((part) => {
        if (typeof part !== "string") checkRef(part);
      });
      if (column.total?.type === "value") {
        column.total.formula?.forEach((part) => {
          if (typeof part !== "string") checkRef(part);
        });
      }
    }
    for (const mark of table.marks) {
      for (const key of mark.type === "scale" ? mark.columns : [mark.column]) {
        if (columnsOf.get(table.key)!.has(key)) continue;
        throw new Error(`checkPlan: the mark of ${table.key}.${key} has no column`);
      }
    }
  }
  for (const block of sheet.blocks) {
    if (block.type !== "chart") continue;
    checkRef(block.category);
    block.series.forEach((series) => checkRef(series.values));
  }
  for (const key of [sheet.freezeAt, sheet.print.repeatHeaderOf]) {
    if (key !== null && !columnsOf.has(key)) throw new Error(`checkPlan: no table ${key} in ${sheet.name}`);
  }
}

function unique(what: string, keys: readonly string[]): void {
  const seen = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) throw new Error(`checkPlan: ${what}: "${key}" stands twice`);
    seen.add(key);
  }
}
