import {
  inputKinds,
  isBuilt,
  normalHeader,
  registerRoles,
  registerWords,
  sheetNamed,
  typedColumnWords,
  typedHeaders,
  type CellValue,
  type InputKind,
  type InputWishes,
  type SampledSheet,
} from "../../core/index";
import type { FoundData } from "./Engine";
import type { InputView } from "./Setup";

/** Rows in which headers are looked for. */
const HEADER_ROWS = 20;

/** The headers of the sheets that weren't built by us: of the first rows the one with most texts. */
export function ownHeaders(sheets: readonly SampledSheet[]): FoundData["headers"] {
  return sheets
    .filter((one) => !one.hidden && !isBuilt(one))
    .map(({ name, rows }) => ({ sheet: name, headers: headersOf(rows) }));
}

function headersOf(rows: readonly (readonly CellValue[])[]): string[] {
  let best: string[] = [];
  for (const cells of rows.slice(0, HEADER_ROWS)) {
    const texts = cells.flatMap((cell) => (typeof cell === "string" && cell.trim() !== "" ? [cell.trim()] : []));
    const headers = [...new Set(texts)];
    if (headers.length > best.length) best = headers;
  }
  return best;
}

/** What is read of each kind of sheet, with the columns that were chosen or are found by their words. */
export function inputViews(
  sheets: readonly SampledSheet[],
  typed: FoundData["typed"],
  register: string,
  wishes: InputWishes,
): InputView[] {
  return inputKinds.map((kind) => {
    const sheet = kind === "client-register" ? register : (typed.find((one) => one.kind === kind)?.sheet ?? "");
    const looked = sheet === "" ? undefined : sheets.find(({ name }) => name === sheet);
    const built = looked !== undefined && isBuilt(looked);
    const wish = wishes.get(kind);
    const chosen = looked !== undefined && wish !== undefined && sheetNamed([looked], wish.sheet) !== undefined;
    if (looked === undefined || built) return { kind, sheet, built, chosen: false, columns: {} };
    const columns = { ...proposedColumns(kind, headersOf(looked.rows)), ...Object.fromEntries(wish?.columns ?? []) };
    return { kind, sheet, built, chosen, columns };
  });
}

/** A column that a sheet of a kind may have. */
export interface InputRole {
  readonly role: string;
  /** Without it the sheet says nothing. */
  readonly needed: boolean;
  readonly words: readonly string[];
}

/** The columns of a kind, the needed ones first. */
export function inputRoles(kind: InputKind): InputRole[] {
  if (kind === "client-register") {
    return registerRoles.map((role) => ({ role, needed: role === "client", words: registerWords[role] }));
  }
  const { required, telling, optional } = typedHeaders[kind];
  return [...new Set([...required, ...telling, ...optional])].map((role) => ({
    role,
    needed: required.includes(role),
    words: typedColumnWords[role],
  }));
}

/** Which of these headers is what in a sheet of a kind, by the words that people use; each header for one thing only. */
export function proposedColumns(kind: InputKind, headers: readonly string[]): Readonly<Record<string, string>> {
  const taken = new Set<string>();
  const found: [string, string][] = [];
  for (const { role, words } of inputRoles(kind)) {
    const free = headers.filter((header) => !taken.has(header));
    const ranked = free
      .map((header) => ({ header, place: words.indexOf(normalHeader(header)) }))
      .filter(({ place }) => place >= 0)
      .sort((one, other) => one.place - other.place);
    if (ranked[0] === undefined) continue;
    taken.add(ranked[0].header);
    found.push([role, ranked[0].header]);
  }
  return Object.fromEntries(found);
}
