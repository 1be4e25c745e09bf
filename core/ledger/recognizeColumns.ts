import type { CellValue } from "../cells/cellBlock";
import { columnOfLetters } from "../cells/address";
import { normalHeader } from "./headerWords";
import { ledgerRoles, requiredRoles, type LedgerColumn, type LedgerRole, type LedgerSource } from "./ledger";
import { alternativesOf } from "./shape/alternativesOf";
import { headerNames, isLowerHeader } from "./shape/headerNames";
import { headerScores } from "./shape/headerScore";
import { nameBesideNumber } from "./shape/nameBesideNumber";
import { recognizeByContent } from "./shape/recognizeByContent";
import { recognizeGrouped } from "./shape/recognizeGrouped";
import { recognizeWide } from "./shape/recognizeWide";
import { roleFits } from "./shape/roleFits";
import type { SheetShape } from "./shape/SheetShape";

/** Rows that are looked at: a header further down is not one. */
export const SAMPLE_ROWS = 60;
const HEADER_ROWS = 40;

/** A needed column that its header names counts so much; a shape somewhat less than the list that it could be. */
const NEEDED = 10;
const SHAPED = { grouped: 25, wide: 20 } as const;
const BY_CONTENT = 3;

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

type Rows = readonly (readonly CellValue[])[];

/**
 * Finds the header, the columns and the shape of a ledger from the first rows of a sheet. A header of one row or two
 * decides; the cells beneath may only contradict (a "date" without days is none). A sheet without any header is read by what
 * stands in it where that is evident: its `headerRow` is −1. What the user chose goes before what was found.
 */
export function recognizeColumns(sheet: string, rows: Rows, chosen: ChosenColumns = new Map()): Recognition {
  const best = recognizeBest(sheet, rows);
  if (chosen.size === 0) return withAlternatives(best, rows);
  const shaped = best.source.shape === undefined ? null : withChosen(best, rows, chosen);
  return withAlternatives(shaped ?? recognizeAt(sheet, rows, chosenHeader(rows, chosen, best), chosen, false), rows);
}

/** What is found without a word of the user. */
function recognizeBest(sheet: string, rows: Rows): Recognition {
  const none: ChosenColumns = new Map();
  let best: Recognition | null = null;
  for (let row = 0; row < Math.min(HEADER_ROWS, rows.length); row++) {
    for (const headerRows of isLowerHeader(rows, row) ? [1, 2] : [1]) {
      const found = recognizeAt(sheet, rows, { row, headerRows }, none, true);
      if (best === null || isBetter(found, best)) best = found;
    }
  }
  best ??= recognizeAt(sheet, rows, { row: 0, headerRows: 1 }, none, false);
  return best.score < NEEDED ? (withoutHeader(sheet, rows) ?? best) : best;
}

/** With the columns that could be meant as well. */
function withAlternatives(recognition: Recognition, rows: Rows): Recognition {
  const { source } = recognition;
  const { headerRow, headerRows, columns, shape } = source;
  const names = namesOf(rows, headerRow, headerRows ?? 1);
  const alternatives = alternativesOf(names, rows.slice(headerRow + 1, SAMPLE_ROWS), columns);
  if (shape?.type === "wide") for (const role of ["amount", "date"] as const) alternatives.delete(role);
  return alternatives.size === 0 ? recognition : { ...recognition, source: { ...source, alternatives } };
}

interface HeaderPlace {
  /** The last row of the header; −1: there is none. */
  readonly row: number;
  readonly headerRows: number;
}

/** Of equal ones the first; but a second header row that finds as much belongs to the first. */
function isBetter(found: Recognition, best: Recognition): boolean {
  if (found.score !== best.score) return found.score > best.score;
  return (
    found.source.headerRows === 2 &&
    best.source.headerRows === undefined &&
    best.source.headerRow === found.source.headerRow - 1
  );
}

/** Where the header is that the user's words are of: as it was found; else the first row that holds one of them. */
function chosenHeader(rows: Rows, chosen: ChosenColumns, best: Recognition): HeaderPlace {
  const found = { row: best.source.headerRow, headerRows: best.source.headerRows ?? 1 };
  const wanted = [...chosen.values()].map(normalHeader);
  const named = headerNames(rows, found.row, found.headerRows).map(normalHeader);
  if (found.headerRows > 1 && wanted.every((one) => named.includes(one))) return found;
  for (let row = 0; row < Math.min(HEADER_ROWS, rows.length); row++) {
    if (rows[row]!.some((cell) => typeof cell === "string" && wanted.includes(normalHeader(cell)))) {
      return { row, headerRows: 1 };
    }
  }
  return found;
}

function recognizeAt(
  sheet: string,
  rows: Rows,
  { row, headerRows }: HeaderPlace,
  chosen: ChosenColumns,
  anyShape: boolean,
): Recognition {
  const names = namesOf(rows, row, headerRows);
  const sample = rows.slice(row + 1, SAMPLE_ROWS);
  const columns = new Map<LedgerRole, LedgerColumn>();
  for (const [role, wanted] of chosen) columns.set(role, chosenColumn(names, role, wanted));
  const { score, proposedLineHeader } = addNamed(columns, rows, { row, headerRows }, names, sample);
  nameBesideNumber(columns, chosen, names, sample);
  const place = { sheet, headerRow: row, ...(headerRows > 1 ? { headerRows } : {}) };
  if (anyShape) {
    const found = { sheet, rows, headerRow: row, headerRows, names, columns };
    const wide = recognizeWide(found);
    if (wide !== null) {
      const more = wide.columns.size - requiredRoles.length;
      return recognition(place, wide.columns, { shape: wide.shape, score: SHAPED.wide + more });
    }
    const grouped = score < NEEDED ? null : recognizeGrouped(found);
    if (grouped !== null) {
      const own = {
        sheet,
        headerRow: grouped.headerRow,
        ...(grouped.headerRows > 1 ? { headerRows: grouped.headerRows } : {}),
      };
      const more = grouped.columns.size - requiredRoles.length;
      return recognition(own, grouped.columns, { shape: grouped.shape, score: SHAPED.grouped + more });
    }
  }
  return recognition(place, columns, { proposedLineHeader, score: score + chosen.size });
}

/** Header cells as far as they are texts: a number names nothing. */
function namesOf(rows: Rows, row: number, headerRows: number): string[] {
  const width = Math.max(0, ...rows.map((one) => one.length));
  return row < 0 ? new Array<string>(width).fill("") : headerNames(rows, row, headerRows);
}

/** Adds the columns that headers name, and tells how sure they are. */
function addNamed(
  columns: Map<LedgerRole, LedgerColumn>,
  rows: Rows,
  { row, headerRows }: HeaderPlace,
  names: readonly string[],
  sample: Rows,
): { score: number; proposedLineHeader: string } {
  const taken = new Set([...columns.values()].map(({ column }) => column));
  const isText = (column: number): boolean =>
    typeof rows[row]?.[column] === "string" || (headerRows > 1 && typeof rows[row - 1]?.[column] === "string");
  const offers: { role: LedgerRole; column: number; score: number }[] = [];
  names.forEach((header, column) => {
    const normal = normalHeader(header);
    if (normal === "" || !isText(column)) return;
    for (const [role, score] of headerScores(normal)) {
      const fit = roleFits(sample, column, role);
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
      if (offer.role === "line" && proposedLineHeader === "") proposedLineHeader = names[offer.column]!;
      continue;
    }
    columns.set(offer.role, { column: offer.column, header: names[offer.column]! });
    taken.add(offer.column);
    if (offer.score > 0) score += isRequired(offer.role) ? NEEDED : 1;
  }
  // where there are no names, clients go by their numbers
  const id = columns.get("clientId");
  if (!columns.has("client") && id !== undefined) {
    columns.delete("clientId");
    columns.set("client", id);
    score += NEEDED - 1;
  }
  return { score, proposedLineHeader };
}

function recognition(
  place: Pick<LedgerSource, "sheet" | "headerRow" | "headerRows">,
  columns: ReadonlyMap<LedgerRole, LedgerColumn>,
  told: { readonly score: number; readonly shape?: SheetShape; readonly proposedLineHeader?: string },
): Recognition {
  // in one order whatever the language of the headers
  const ordered = new Map(
    ledgerRoles.flatMap((role) => (columns.has(role) ? [[role, columns.get(role)!] as const] : [])),
  );
  return {
    source: {
      ...place,
      columns: ordered,
      ...(told.shape === undefined ? {} : { shape: told.shape }),
    },
    missing: requiredRoles.filter((role) => !columns.has(role)),
    proposedLineHeader: told.proposedLineHeader ?? "",
    score: told.score,
  };
}

function withoutHeader(sheet: string, rows: Rows): Recognition | null {
  const columns = recognizeByContent(rows);
  if (columns === null) return null;
  return recognition({ sheet, headerRow: -1 }, columns, { score: BY_CONTENT });
}

/** What was found of a sheet's shape, as far as the user's words say the same or add to it; null where they contradict it. */
function withChosen(best: Recognition, rows: Rows, chosen: ChosenColumns): Recognition | null {
  const { headerRow, headerRows, columns: found } = best.source;
  const names = namesOf(rows, headerRow, headerRows ?? 1);
  const columns = new Map(found);
  for (const [role, wanted] of chosen) {
    const own = found.get(role);
    if (own !== undefined && normalHeader(own.header) === normalHeader(wanted)) continue;
    const column = findChosen(names, wanted);
    if (column < 0) return null;
    if (own?.column === column) continue;
    if (isRequired(role)) return null;
    columns.set(role, { column, header: names[column] ?? "" });
  }
  return { ...best, source: { ...best.source, columns } };
}

function isRequired(role: LedgerRole): boolean {
  return (requiredRoles as readonly string[]).includes(role);
}

function chosenColumn(headers: readonly string[], role: LedgerRole, wanted: string): LedgerColumn {
  const column = findChosen(headers, wanted);
  if (column >= 0) return { column, header: headers[column] ?? "" };
  const named = headers.filter((one) => one !== "").join(", ");
  throw new ColumnProblem("columnNotFound", { role, wanted, headers: named });
}

function findChosen(headers: readonly string[], wanted: string): number {
  const normal = normalHeader(wanted);
  const alike = headers.findIndex((header) => normal !== "" && normalHeader(header) === normal);
  if (alike >= 0) return alike;
  const letters = columnOfLetters(wanted.trim());
  return letters >= 0 && letters < headers.length ? letters : -1;
}
