import { FIRST_COLUMN } from "../plan/layout";
import type { TableBlock } from "../plan/plan";
import type { BuiltTable } from "../plan/readBuilt";
import type { PresentCells } from "./PresentCells";

/** A present row of a table: what it is in the fresh one. */
export interface PresentRow {
  readonly row: number;
  readonly key: string;
  /** The print of what was computed for the key; "" where there is none. */
  readonly print: string;
}

/** Keys of rows that are the user's own. */
const OWN = "own:";

export function isOwnRow(key: string): boolean {
  return key.startsWith(OWN);
}

/**
 * The present rows of a table by what they are. Where rows were sorted without their hidden keys, the name that stands
 * in the row is right. In a table that adopts rows, an added row whose name the fresh table has is that row. A row that was copied, and one without a key that isn't empty,
 * are the user's own.
 */
export function presentRows(built: BuiltTable, fresh: TableBlock, cells: PresentCells): PresentRow[] {
  const nameOf = namesByKey(fresh);
  const keyOf = keysByName(built, nameOf);
  const newKeyOf = newKeysByName(built, fresh, nameOf);
  const fromNow = new Set(fresh.rowKeys);
  // a print stands beside the key that it was made for, wherever the cells of the row have gone
  const printOf = new Map([...built.prints].map(([row, print]) => [built.rows.get(row)!, print]));
  const taken = new Set<string>();
  const rows: PresentRow[] = [];
  const builtKeys = new Set(built.rows.values());
  const nameIn = new Map([...built.rows].map(([row, key]) => [key, built.names.get(row) ?? ""]));
  const shownNames = new Set(built.names.values());
  const isDisplaced = (key: string, name: string): boolean => !isOwnRow(key) && nameOf(key) !== name;
  const firstColumn = Math.min(...built.columns.keys());
  let own = 0;
  const ownKey = (): string => {
    for (;;) {
      const key = `${OWN}${++own}`;
      if (!taken.has(key) && !builtKeys.has(key)) return key;
    }
  };
  for (let row = Math.max(built.keyRow, built.headerRow) + 1; row <= built.endRow; row++) {
    const known = built.rows.get(row);
    const adopted = fresh.adopts === true ? adoptedKey(known, row) : undefined;
    if (adopted !== undefined) {
      taken.add(adopted);
      rows.push({ row, key: adopted, print: "" });
      continue;
    }
    if (known === undefined) {
      if (!isBlankRow(cells, row)) rows.push({ row, key: ownKey(), print: "" });
      continue;
    }
    const name = built.names.get(row) ?? "";
    if (isDisplaced(known, name) && !keyOf.has(name) && shownNames.has(nameOf(known))) {
      // the cells of the key stand elsewhere, and these are those of a row of the user's
      rows.push({ row, key: ownKey(), print: "" });
      continue;
    }
    const moved = nameOf(known) === name ? undefined : keyOf.get(name);
    const goesByName = moved !== undefined && (!isOwnRow(known) || isDisplaced(moved, nameIn.get(moved) ?? ""));
    const former = goesByName ? moved : known;
    // the same client may go by another key since, as where the ledger has got a column of numbers of clients
    const other = fromNow.has(former) || isOwnRow(former) ? undefined : newKeyOf.get(name);
    const key = other ?? former;
    if (taken.has(key)) {
      rows.push({ row, key: ownKey(), print: "" });
      continue;
    }
    taken.add(key);
    rows.push({ row, key, print: printOf.get(former) ?? "" });
  }
  return rows;

  /** The fresh row that somebody's own row has become. */
  function adoptedKey(known: string | undefined, row: number): string | undefined {
    if (known !== undefined && !isOwnRow(known)) return undefined;
    const name = cells.at(row, firstColumn);
    const key = typeof name === "string" ? newKeyOf.get(name.trim()) : undefined;
    return key === undefined || taken.has(key) ? undefined : key;
  }
}

/** The name that a key stands for: as built now, else what follows its colon. */
function namesByKey(fresh: TableBlock): (key: string) => string {
  const [first] = fresh.columns;
  const names = new Map<string, string>();
  if (first !== undefined && "texts" in first.values) {
    const { of, texts } = first.values;
    fresh.rowKeys.forEach((key, row) => names.set(key, texts[of[row]!]!));
  }
  return (key) => names.get(key) ?? key.slice(key.indexOf(":") + 1);
}

/** Only names that mean one key. */
function keysByName(built: BuiltTable, nameOf: (key: string) => string): Map<string, string> {
  const keys = new Map<string, string>();
  const twice = new Set<string>();
  for (const key of built.rows.values()) {
    const name = nameOf(key);
    if (keys.has(name) && keys.get(name) !== key) twice.add(name);
    keys.set(name, key);
  }
  for (const name of twice) keys.delete(name);
  return keys;
}

/** Keys that weren't there, by names that one of them alone has. */
function newKeysByName(built: BuiltTable, fresh: TableBlock, nameOf: (key: string) => string): Map<string, string> {
  const known = new Set(built.rows.values());
  const keys = new Map<string, string | null>();
  for (const key of fresh.rowKeys) {
    const name = nameOf(key);
    keys.set(name, known.has(key) || keys.has(name) ? null : key);
  }
  return new Map([...keys].flatMap(([name, key]) => (key === null ? [] : [[name, key] as const])));
}

function isBlankRow(cells: PresentCells, row: number): boolean {
  for (let column = FIRST_COLUMN; column < cells.columnCount; column++) {
    if (cells.at(row, column) !== null) return false;
  }
  return true;
}
