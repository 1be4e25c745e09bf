import { placeOfRow, type Dimension, type Ledger } from "../ledger/ledger";
import { MAX_LINES } from "../ledger/LedgerReader";
import type { IssueCollector } from "../ledger/issue";
import type { TypedLines } from "../typed/TypedSheets";
import { nameSales } from "./nameSales";
import { foldWords } from "./nameWords";
import { draftLines, linesOfItems, typedLineOf } from "./productLines";
import type { ItemLine } from "./Tidied";

export interface TidyLines {
  readonly line: Dimension | null;
  readonly items: readonly ItemLine[] | null;
  /** The typed sheet gives the lines that the ledger has not, or has too many of. */
  readonly replaced: boolean;
}

/**
 * Product lines by what is typed. A ledger with a line column, or with so few items that they serve as lines, keeps them but
 * for items typed otherwise. Without either the typed lines are the lines, and items that none is typed for have none.
 */
export function tidyLines(ledger: Ledger, typed: TypedLines | null, issues: IssueCollector): TidyLines {
  const { amount } = ledger;
  const tooMany = ledger.line !== null && ledger.line.names.length > MAX_LINES;
  // lines by the hundred are items, whatever the header says
  const item = ledger.others.get("item") ?? (tooMany ? ledger.line : null);
  if (item === null) return { line: ledger.line, items: null, replaced: false };
  const itemsAreLines = ledger.line !== null && ledger.line.names === item.names;
  const byColumn = ledger.line === null || itemsAreLines ? null : linesOfItems(item, ledger.line, amount);
  const sales = nameSales(item, amount);
  const drafts = byColumn ?? draftLines(item.names.map((name, at) => ({ item: name, amount: sales.amount[at]! })));
  const typedOf = typed === null || typed.lines.size === 0 ? () => undefined : typedLineOf(typed.lines);
  const own = item.names.map((name) => typedOf(name));
  const anyTyped = own.some((line) => line !== undefined);
  const kept = tooMany && itemsAreLines && anyTyped ? null : ledger.line;
  const items = item.names.map((name, at): ItemLine => {
    const current = kept === null ? "" : itemsAreLines ? name : byColumn![at]!;
    const drafted = drafts[at]! === "" && itemsAreLines && !tooMany ? name : drafts[at]!;
    const line = own[at] ?? current;
    const from = own[at] !== undefined ? "typed" : line !== "" ? "column" : drafted !== "" ? "prefix" : "none";
    const role = ledger.others.has("item") ? "item" : "line";
    const first = placeOfRow(ledger, Math.max(0, sales.first[at]!), role);
    return { item: name, line, drafted, from, rows: sales.rows[at]!, amount: sales.amount[at]!, first };
  });
  if (!anyTyped) return { line: ledger.line, items, replaced: false };
  const replaced = kept === null;
  if (replaced) noteUnassigned(items, issues);
  return { line: withTyped(item, kept, own), items, replaced };
}

function noteUnassigned(items: readonly ItemLine[], issues: IssueCollector): void {
  const without = items.filter(({ line, rows }) => line === "" && rows > 0);
  without.sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
  for (const { item, first } of without) issues.add("unassignedItems", { item }, first);
}

/** Lines of the rows: as typed for their items, else as they were. Names in the order of first appearance. */
function withTyped(item: Dimension, kept: Dimension | null, own: readonly (string | undefined)[]): Dimension {
  const places = new Map<string, number>();
  const written: string[] = [];
  const placeOf = (line: string): number => {
    const key = foldWords(line);
    let place = places.get(key);
    if (place === undefined) {
      place = written.length;
      places.set(key, place);
      written.push(line);
    }
    return place;
  };
  const ofKept = (kept?.names ?? []).map(placeOf);
  const ofItem = Int32Array.from(own, (line) => (line === undefined ? -1 : placeOf(line)));
  const order = new Int32Array(written.length).fill(-1);
  const names: string[] = [];
  const of = item.of.map((one, row) => {
    const before = kept === null ? -1 : kept.of[row]!;
    const place = one >= 0 && ofItem[one]! >= 0 ? ofItem[one]! : before < 0 ? -1 : ofKept[before]!;
    if (place < 0) return -1;
    if (order[place] === -1) {
      order[place] = names.length;
      names.push(written[place]!);
    }
    return order[place]!;
  });
  return { of, names };
}
