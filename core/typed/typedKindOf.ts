import type { CellValue } from "../cells/cellBlock";
import { normalHeader } from "../ledger/headerWords";
import { isBuilt, type SampledSheet } from "../ledger/sampledSheet";
import { foreignWords, typedColumnWords, typedHeaders, type TypedColumn } from "./typedHeaders";
import { typedKinds, type TypedKind } from "./TypedSheets";

/** Rows in which the header of a user's own sheet is looked for. */
const HEADER_ROWS = 10;
/** A sheet of more columns is another thing, unless its name says what it is. */
const MOST_HEADERS = 4;

const TAG = /^klientela\/\d+\/([\w.-]+)\/\d+(?:#|$)/;

/** The header of a sheet of the user's own, and the columns that it names. */
export interface OwnHeader {
  /** Counted from 0. */
  readonly row: number;
  readonly columns: ReadonlyMap<TypedColumn, number>;
}

/**
 * Which of the sheets that people type is this? One that Klientela built by its tag; one of the user's own by its headers,
 * which must name the columns and nothing of a ledger or register, and be few or stand in a sheet of a telling name. Null:
 * none of them.
 */
export function typedKindOf(sheet: SampledSheet): TypedKind | null {
  if (isBuilt(sheet)) {
    const keys = sheet.rows.map(([cell]) => (typeof cell === "string" ? TAG.exec(cell)?.[1] : undefined));
    const key = keys.find((one) => one !== undefined);
    return typedKinds.find((kind) => kind === key) ?? null;
  }
  if (sheet.hidden) return null;
  return typedKinds.find((kind) => ownHeader(kind, sheet.name, sheet.rows) !== null) ?? null;
}

/** The header of a user's own sheet of a kind; null where it has none. */
export function ownHeader(kind: TypedKind, sheet: string, rows: readonly (readonly CellValue[])[]): OwnHeader | null {
  const { required, telling, optional, sheets } = typedHeaders[kind];
  const isNamed = sheets.includes(normalHeader(sheet));
  const foreign = new Set(foreignWords[kind]);
  for (let row = 0; row < Math.min(HEADER_ROWS, rows.length); row++) {
    const headers = rows[row]!.map((cell) => (typeof cell === "string" ? normalHeader(cell) : ""));
    const columns = columnsOf(headers, [...required, ...telling, ...optional]);
    if (!required.every((column) => columns.has(column))) continue;
    const taken = new Set(columns.values());
    const others = headers.filter((header, at) => header !== "" && !taken.has(at));
    if (others.some((header) => foreign.has(header))) continue;
    const tells = telling.every((column) => columns.has(column)) && taken.size + others.length <= MOST_HEADERS;
    const isEnough = columns.size > 1 || required.length > 1;
    if ((tells || isNamed) && isEnough) return { row, columns };
  }
  return null;
}

function columnsOf(headers: readonly string[], wanted: readonly TypedColumn[]): Map<TypedColumn, number> {
  const columns = new Map<TypedColumn, number>();
  const taken = new Set<number>();
  for (const column of new Set(wanted)) {
    let best = -1;
    let rank = Infinity;
    headers.forEach((header, at) => {
      const place = header === "" || taken.has(at) ? -1 : typedColumnWords[column].indexOf(header);
      if (place < 0 || place >= rank) return;
      best = at;
      rank = place;
    });
    if (best < 0) continue;
    columns.set(column, best);
    taken.add(best);
  }
  return columns;
}
