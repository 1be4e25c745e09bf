import { chooseLedger } from "../ledger/chooseLedger";
import { ledgerRoles } from "../ledger/ledger";
import type { Recognition } from "../ledger/recognizeColumns";
import { isBuilt, sheetNamed, type SampledSheet } from "../ledger/sampledSheet";
import type { SourceHint } from "../plan/plan";
import { isBuiltRegister } from "../registers/builtRegister";
import { headerText } from "../ledger/shape/cellKinds";
import { headerNames, isLowerHeader } from "../ledger/shape/headerNames";
import type { BuiltSheetInfo } from "./builtSheets";

/** Rows in which a report names its levels. */
const MOST_LEVELS = 3;

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
  // a register that was set up since goes before the sheet that it took over
  const register = role === "register" ? sheets.find((sheet) => !sheet.hidden && isBuiltRegister(sheet)) : undefined;
  if (register !== undefined) return { sheet: register.name, columns: new Map() };
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

/** The headers of the hint that stand together in one header of a sheet. */
function headersIn({ rows }: SampledSheet, { headers }: SourceHint): Map<string, string> {
  let best = new Map<string, string>();
  for (let row = 0; row < rows.length; row++) {
    const texts = namesIn(rows, row);
    const found = Object.entries(headers).filter(([, header]) => header !== "" && texts.has(header.trim()));
    if (found.length > best.size) best = new Map(found);
  }
  return best;
}

/** What columns may be called whose header ends in this row: by one row, by two, or by levels of a report one beneath the other. */
function namesIn(rows: SampledSheet["rows"], row: number): Set<string> {
  const lines = rows.slice(Math.max(0, row - MOST_LEVELS + 1), row + 1);
  const texts = lines.flatMap((line) => line.map(headerText));
  const names = isLowerHeader(rows, row) ? headerNames(rows, row, 2) : [];
  return new Set([...texts, ...texts.flatMap((text) => text.split(/[/,;\n]/).map((part) => part.trim())), ...names]);
}

function pairOf<K>(key: K, value: string | undefined): (readonly [K, string])[] {
  return value === undefined ? [] : [[key, value]];
}
