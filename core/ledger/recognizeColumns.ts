import type { CellValue } from "../cells/cellBlock";
import { columnOfLetters } from "../cells/address";
import { LAST_DAY, parseIsoDay } from "../calendar/calendar";
import { headerDoubts, headerWords, normalHeader } from "./headerWords";
import { ledgerRoles, requiredRoles, type LedgerRole, type LedgerSource } from "./ledger";

/** Rows that are looked at: a header further down is not one. */
export const SAMPLE_ROWS = 60;
const HEADER_ROWS = 20;

/** What was found out about the columns of a sheet. */
export interface Recognition {
  readonly source: LedgerSource;
  /** Roles without a column among those that every job needs. */
  readonly missing: readonly LedgerRole[];
  /** Another header that names product lines, for where the chosen column has too many. */
  readonly proposedLineHeader: string;
  /** How sure: roles found by their headers. */
  readonly score: number;
}

/** Columns named by the user: role → header, or letters of the column. */
export type ChosenColumns = ReadonlyMap<LedgerRole, string>;

export class ColumnProblem extends Error {
  constructor(
    readonly code: "columnNotFound",
    readonly params: { readonly role: LedgerRole; readonly wanted: string; readonly headers: string },
  ) {
    super(`columns: ${code} ${JSON.stringify(params)}`);
  }
}

/**
 * Finds the header row and the columns of a ledger from the first rows of a sheet. A header decides; the cells beneath
 * may only contradict (a "date" without days is none). What the user chose goes before what was found.
 */
export function recognizeColumns(
  sheet: string,
  rows: readonly (readonly CellValue[])[],
  chosen: ChosenColumns = new Map(),
): Recognition {
  let best: Recognition | null = null;
  for (let row = 0; row < Math.min(HEADER_ROWS, rows.length); row++) {
    const found = recognizeBelow(sheet, rows, row, new Map());
    if (best === null || found.score > best.score) best = found;
  }
  const headerRow = best?.source.headerRow ?? 0;
  if (chosen.size === 0) return best ?? recognizeBelow(sheet, rows, 0, chosen);
  return recognizeBelow(sheet, rows, chosenHeaderRow(rows, chosen) ?? headerRow, chosen);
}

/** The first row that holds a header the user named. */
function chosenHeaderRow(rows: readonly (readonly CellValue[])[], chosen: ChosenColumns): number | null {
  const wanted = new Set([...chosen.values()].map(normalHeader));
  for (let row = 0; row < Math.min(HEADER_ROWS, rows.length); row++) {
    if (rows[row]!.some((cell) => typeof cell === "string" && wanted.has(normalHeader(cell)))) return row;
  }
  return null;
}

function recognizeBelow(
  sheet: string,
  rows: readonly (readonly CellValue[])[],
  headerRow: number,
  chosen: ChosenColumns,
): Recognition {
  const headers = (rows[headerRow] ?? []).map((cell) =>
    cell === null || typeof cell === "object" ? "" : String(cell).trim(),
  );
  const sample = rows.slice(headerRow + 1, SAMPLE_ROWS);
  const columns = new Map<LedgerRole, { column: number; header: string }>();
  const taken = new Set<number>();
  for (const [role, wanted] of chosen) {
    const column = findChosen(headers, wanted);
    if (column < 0) {
      throw new ColumnProblem("columnNotFound", {
        role,
        wanted,
        headers: headers.filter((one) => one !== "").join(", "),
      });
    }
    columns.set(role, { column, header: headers[column] ?? "" });
    taken.add(column);
  }
  const offers: { role: LedgerRole; column: number; score: number }[] = [];
  headers.forEach((header, column) => {
    const normal = normalHeader(header);
    if (normal === "" || typeof rows[headerRow]![column] !== "string") return;
    for (const role of ledgerRoles) {
      const score = headerScore(normal, role);
      if (score === 0) continue;
      const fit = fits(sample, column, role);
      // a needed column whose cells can't be read is still the one that the header names: the check then says why
      if (fit || isRequired(role)) offers.push({ role, column, score: fit ? score : 0 });
    }
  });
  offers.sort((a, b) => b.score - a.score || a.column - b.column);
  let score = 0;
  let proposedLineHeader = "";
  for (const offer of offers) {
    if (taken.has(offer.column)) continue;
    if (columns.has(offer.role)) {
      if (offer.role === "line" && proposedLineHeader === "") proposedLineHeader = headers[offer.column]!;
      continue;
    }
    columns.set(offer.role, { column: offer.column, header: headers[offer.column]! });
    taken.add(offer.column);
    if (offer.score > 0) score += isRequired(offer.role) ? 10 : 1;
  }
  // in one order whatever the language of the headers
  const ordered = new Map(
    ledgerRoles.flatMap((role) => (columns.has(role) ? [[role, columns.get(role)!] as const] : [])),
  );
  return {
    source: { sheet, headerRow, columns: ordered },
    missing: requiredRoles.filter((role) => !columns.has(role)),
    proposedLineHeader,
    score: score + chosen.size,
  };
}

function isRequired(role: LedgerRole): boolean {
  return (requiredRoles as readonly string[]).includes(role);
}

function findChosen(headers: readonly string[], wanted: string): number {
  const exact = headers.indexOf(wanted.trim());
  if (exact >= 0) return exact;
  const normal = normalHeader(wanted);
  const alike = headers.findIndex((header) => normal !== "" && normalHeader(header) === normal);
  if (alike >= 0) return alike;
  const letters = columnOfLetters(wanted.trim());
  return letters >= 0 && letters < headers.length ? letters : -1;
}

/** 0: not this role. A whole header beats a word within it; earlier words of the list beat later ones. */
function headerScore(normal: string, role: LedgerRole): number {
  const words = headerWords[role];
  const place = words.indexOf(normal);
  if (place >= 0) return 1000 - place;
  const parts = normal.split(" ");
  const doubts = headerDoubts[role] ?? [];
  const doubt = parts.some((part) => doubts.includes(part)) ? 300 : 0;
  let best = 0;
  words.forEach((word, index) => {
    if (!` ${normal} `.includes(` ${word} `)) return;
    best = Math.max(best, 500 - index - 10 * (parts.length - word.split(" ").length));
  });
  return best === 0 ? 0 : Math.max(1, best - doubt);
}

/** Whether the cells beneath can be what the header says. Nothing beneath contradicts nothing. */
function fits(sample: readonly (readonly CellValue[])[], column: number, role: LedgerRole): boolean {
  const cells = sample.map((row) => row[column] ?? null).filter((cell) => cell !== null && cell !== "");
  if (cells.length === 0) return true;
  const share = (test: (cell: CellValue) => boolean): number => cells.filter(test).length / cells.length;
  switch (role) {
    case "date":
      return share(isDay) >= 0.3;
    case "amount":
    case "cost":
    case "income":
    case "quantity":
      return share(isNumber) >= 0.3;
    case "client":
    case "manager":
      return share((cell) => typeof cell === "string" && !isNumber(cell)) >= 0.3 || share(isNumber) > 0.9;
    default:
      return true;
  }
}

function isDay(cell: CellValue): boolean {
  if (typeof cell === "number") return cell >= 18_264 && cell <= LAST_DAY;
  return typeof cell === "string" && parseIsoDay(cell.trim()) !== null;
}

function isNumber(cell: CellValue): boolean {
  return typeof cell === "number" || (typeof cell === "string" && /^\s*[+-]?\d+(\.\d+)?\s*$/.test(cell));
}
