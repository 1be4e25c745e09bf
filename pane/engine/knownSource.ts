import {
  chooseLedger,
  isBuilt,
  ledgerRoles,
  sheetNamed,
  type Recognition,
  type SampledSheet,
  type SourceHint,
} from "../../core/index";
import type { BuiltSheetInfo } from "./Engine";

/** A sheet that recipes read, with those of their columns that are found in it: role → header. */
export interface KnownSource {
  readonly sheet: string;
  readonly columns: ReadonlyMap<string, string>;
}

/**
 * The ledger that the sheets were built from, as they read it; null where it isn't found or can't be read so any more.
 * A column that was renamed is looked for by its name, as in a new ledger.
 */
export function knownLedger(sheets: readonly SampledSheet[], built: readonly BuiltSheetInfo[]): Recognition | null {
  const source = knownSource(sheets, built, "ledger");
  if (source === null) return null;
  const columns = new Map(ledgerRoles.flatMap((role) => pairOf(role, source.columns.get(role))));
  for (const wish of [columns, new Map<(typeof ledgerRoles)[number], string>()]) {
    try {
      return chooseLedger(sheets, { sheet: source.sheet, columns: wish });
    } catch {
      // headers that can't be taken for these roles any more: the next wish asks for less
    }
  }
  return null;
}

/** The sheet that the newest recipe reads: the one of that name; where it was renamed, the one with all its headers. */
export function knownSource(
  sheets: readonly SampledSheet[],
  built: readonly BuiltSheetInfo[],
  role: SourceHint["role"],
): KnownSource | null {
  const newest = [...built].sort((one, other) => other.builtOn - one.builtOn);
  const hint = newest.flatMap(({ sources }) => sources).find((one) => one.role === role);
  if (hint === undefined) return null;
  const own = sheets.filter((sheet) => !isBuilt(sheet) && sheet.rows.length > 0);
  const named = sheetNamed(own, hint.sheet);
  const columns = named === undefined ? null : headersIn(named, hint);
  if (named !== undefined && columns !== null && columns.size > 0) return { sheet: named.name, columns };
  const wanted = Object.values(hint.headers).filter((header) => header !== "").length;
  for (const sheet of own) {
    const found = headersIn(sheet, hint);
    if (wanted > 0 && found.size === wanted) return { sheet: sheet.name, columns: found };
  }
  return null;
}

/** The headers of the hint that stand together in one row of a sheet. */
function headersIn({ rows }: SampledSheet, { headers }: SourceHint): Map<string, string> {
  let best = new Map<string, string>();
  for (const row of rows) {
    const texts = new Set(row.map((cell) => (typeof cell === "string" ? cell.trim() : "")));
    const found = Object.entries(headers).filter(([, header]) => header !== "" && texts.has(header.trim()));
    if (found.length > best.size) best = new Map(found);
  }
  return best;
}

function pairOf<K>(key: K, value: string | undefined): (readonly [K, string])[] {
  return value === undefined ? [] : [[key, value]];
}
