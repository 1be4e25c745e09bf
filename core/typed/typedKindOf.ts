import type { CellValue } from "../cells/cellBlock";
import { normalHeader } from "../ledger/headerWords";
import { isBuilt, sheetNamed, type SampledSheet } from "../ledger/sampledSheet";
import { chosenHeader } from "./chosenHeader";
import { noWishes, type InputWishes } from "./inputAnswers";
import { looksLikeMatrix } from "./readMatrix";
import { looksLikeSegments } from "./readSegments";
import { foreignWords, typedColumnWords, typedHeaders, type HeaderKind, type TypedColumn } from "./typedHeaders";
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

/** Kinds of built sheets whose keys aren't theirs. */
const builtKinds: ReadonlyMap<string, TypedKind> = new Map([
  ...typedKinds.map((kind) => [kind, kind] as const),
  ["deals.log", "deal-log"],
]);

/**
 * Which of the sheets that people type is this? One that Klientela built by its tag; one that was chosen; else one of the
 * user's own by its headers, which must name the columns and nothing of a ledger or register, and be few or stand in a
 * sheet of a telling name. Where a sheet was chosen for a kind, no other of the user's own is taken for it. Null: none.
 */
export function typedKindOf(sheet: SampledSheet, wishes: InputWishes = noWishes): TypedKind | null {
  if (isBuilt(sheet)) {
    const keys = sheet.rows.map(([cell]) => (typeof cell === "string" ? TAG.exec(cell)?.[1] : undefined));
    return builtKinds.get(keys.find((one) => one !== undefined) ?? "") ?? null;
  }
  for (const [kind, wish] of wishes) {
    if (sheetNamed([sheet], wish.sheet) !== undefined) return kind === "client-register" ? null : kind;
  }
  if (sheet.hidden) return null;
  const chosen = new Set<string>(wishes.keys());
  return typedKinds.find((kind) => !chosen.has(kind) && looksLike(kind, sheet)) ?? null;
}

function looksLike(kind: TypedKind, { name, rows }: SampledSheet): boolean {
  switch (kind) {
    case "segments":
      return looksLikeSegments(name, rows);
    case "matrix":
      return looksLikeMatrix(name, rows);
    case "client-base":
      // what is typed over a state is told by what was built there
      return false;
    default:
      return ownHeader(kind, name, rows) !== null;
  }
}

/**
 * The header of a user's own sheet of a kind; null where it has none.
 *
 * @param chosen role → header, where the columns were chosen: then nothing else has to tell the sheet from others
 */
export function ownHeader(
  kind: HeaderKind,
  sheet: string,
  rows: readonly (readonly CellValue[])[],
  chosen: ReadonlyMap<string, string> | null = null,
): OwnHeader | null {
  if (chosen !== null) return headerOfChosen(kind, rows, chosen);
  const { required, telling, optional, sheets, wide = false } = typedHeaders[kind];
  const isNamed = sheets.includes(normalHeader(sheet));
  const foreign = new Set(foreignWords[kind]);
  for (let row = 0; row < Math.min(HEADER_ROWS, rows.length); row++) {
    const headers = normalHeaders(rows[row]!);
    const columns = columnsOf(headers, [...required, ...telling, ...optional]);
    if (!required.every((column) => columns.has(column))) continue;
    const taken = new Set(columns.values());
    const others = headers.filter((header, at) => header !== "" && !taken.has(at));
    if (!(wide && isNamed) && others.some((header) => foreign.has(header))) continue;
    if (wide) {
      const found = telling.filter((column) => columns.has(column)).length;
      // a single word such as "stage" may stand in any list of clients
      const enough = isNamed || columns.has("deal") || required.length > 1 ? 1 : 2;
      if (found >= enough) return { row, columns };
      continue;
    }
    const tells = telling.every((column) => columns.has(column)) && taken.size + others.length <= MOST_HEADERS;
    const isEnough = columns.size > 1 || required.length > 1;
    if ((tells || isNamed) && isEnough) return { row, columns };
  }
  return null;
}

/** The chosen columns, and those that their words tell among the rest. */
function headerOfChosen(
  kind: HeaderKind,
  rows: readonly (readonly CellValue[])[],
  chosen: ReadonlyMap<string, string>,
): OwnHeader | null {
  const found = chosenHeader(rows, chosen);
  if (found === null) return null;
  const { required, telling, optional } = typedHeaders[kind];
  const taken = new Set(found.columns.values());
  const headers = normalHeaders(rows[found.row]!).map((header, at) => (taken.has(at) ? "" : header));
  const open = [...required, ...telling, ...optional].filter((column) => !chosen.has(column));
  const columns = columnsOf(headers, open);
  for (const [role, column] of found.columns) columns.set(role as TypedColumn, column);
  return { row: found.row, columns };
}

function normalHeaders(row: readonly CellValue[]): string[] {
  return Array.from(row, (cell) => (typeof cell === "string" ? normalHeader(cell) : ""));
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
