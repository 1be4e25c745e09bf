import { draftMatrix, type SegmentBuying } from "../methods/draftMatrix";
import { NamePlaces } from "../tidy/NamePlaces";
import type { TypedMatrix } from "../typed/TypedSheets";
import { listedClients } from "./clientList";
import type { Facts } from "./Facts";
import { linesBySales } from "./linesBySales";
import type { MatrixMarks } from "./marksText";
import { templateMarks } from "./matrixTemplate";

/** Where marks may come from; what stands first here goes first, and what is typed in the sheet stands behind `marks`. */
export interface MatrixWish {
  /** Just decided, outside of a sheet. */
  readonly marks?: MatrixMarks | null;
  /** Key of a template; "none": none. */
  readonly template?: string;
  /** From which share of the segment's buying clients on a line is marked in a draft; null: no draft. */
  readonly draft?: number | null;
}

/** What is meant for whom, beside what is bought. */
export interface MatrixView extends SegmentBuying {
  /** Those that are defined, then those that only the matrix names. `clients` are all of the segment, `buyers` those who bought anything in the class window. */
  readonly segments: readonly { readonly name: string; readonly clients: number; readonly buyers: number }[];
  /** Product lines in the order of the matrix, then the others of the ledger, the largest sales first. */
  readonly lines: readonly string[];
  /** Place of each of them in the ledger's lines; −1 of a line that only the matrix names. */
  readonly ofLedger: Int32Array;
  /** Of segment s and line l at `s * lines.length + l`: 1 where the line is meant for the segment. */
  readonly meant: Uint8Array;
  /** At the same places: the share of the buying clients who buy the line; NaN where nobody bought anything. */
  readonly buying: Float64Array;
  readonly origin: "marks" | "typed" | "template" | "draft" | "none";
  /** Segments that only the matrix names, though segments are defined. */
  readonly unknown: readonly string[];
  /** Place of each client's segment; −1: none, −2: the client stands in no table as of that day. */
  readonly segmentOf: Int32Array;
}

/** The matrix as it is now, or as it would be (M15). */
export function matrixView(facts: Facts, wish: MatrixWish = {}): MatrixView {
  const { portrait, company } = facts;
  const typed = company.typed.matrix;
  const marks = wish.marks ?? null;
  const isTyped = marks === null && typed !== null && [...typed.meant.values()].some((lines) => lines.size > 0);
  const named = marks ?? typed;
  const defined = portrait.segments.map(({ name }) => name);
  const segments = withNames(defined, named?.segments ?? []);
  const sold = new NamePlaces(company.ledger.line?.names);
  // a line is called as the ledger calls it
  const lineAt = new NamePlaces(named?.lines.map((name) => sold.names[sold.get(name) ?? -1] ?? name));
  const columnOf = new Int32Array(sold.names.length);
  for (const line of linesBySales(facts)) columnOf[line] = lineAt.add(sold.names[line]!);
  const lines = lineAt.names;
  const ofLedger = Int32Array.from(lines, (name) => sold.get(name) ?? -1);
  const segmentOf = new Int32Array(portrait.segmentOf.length).fill(-2);
  for (const client of listedClients(facts)) segmentOf[client] = portrait.segmentOf[client]!;
  const { clients, ...buying } = buyingOf(facts, segmentOf, segments.length, lines.length, columnOf);
  const template = wish.template ?? "none";
  const pairs = marks?.meant ?? (isTyped ? typedPairs(typed) : templateMarks(template, segments, lines));
  let meant = meantOf(segments, lines, pairs);
  let origin: MatrixView["origin"] =
    marks !== null ? "marks" : isTyped ? "typed" : meant.includes(1) ? "template" : "none";
  if (origin === "none" && wish.draft !== undefined && wish.draft !== null) {
    meant = draftMatrix(buying, lines.length, wish.draft);
    if (meant.includes(1)) origin = "draft";
  }
  const { buyers, counts } = buying;
  const known = new NamePlaces(ownSegments(facts));
  return {
    segments: segments.map((name, place) => ({ name, clients: clients[place]!, buyers: buyers[place]! })),
    lines,
    ofLedger,
    meant,
    buying: Float64Array.from(counts, (count, at) => count / buyers[Math.floor(at / lines.length)]!),
    buyers,
    counts,
    origin,
    unknown: known.names.length === 0 ? [] : segments.filter((name) => known.get(name) === undefined),
    segmentOf,
  };
}

/** Segments that are said elsewhere than in the matrix: by conditions, else by the register's own column. */
export function ownSegments({ company }: Facts): readonly string[] {
  const { typed, registeredSegment } = company;
  return typed.segments?.segments.map(({ name }) => name) ?? (registeredSegment ?? []).filter((name) => name !== "");
}

function typedPairs({ meant }: TypedMatrix): [string, string][] {
  return [...meant].flatMap(([segment, lines]) => [...lines].map((line): [string, string] => [segment, line]));
}

/** The first list, then what the second has beside it. */
function withNames(first: readonly string[], more: readonly string[]): string[] {
  const list = new NamePlaces(first);
  more.forEach((name) => list.add(name));
  return list.names;
}

function meantOf(
  segments: readonly string[],
  lines: readonly string[],
  pairs: readonly (readonly [string, string])[],
): Uint8Array {
  const segmentAt = new NamePlaces(segments);
  const lineAt = new NamePlaces(lines);
  const meant = new Uint8Array(segments.length * lines.length);
  for (const [segment, line] of pairs) {
    const row = segmentAt.get(segment);
    const column = lineAt.get(line);
    if (row !== undefined && column !== undefined) meant[row * lines.length + column] = 1;
  }
  return meant;
}

/** Clients, buying clients and buyers of each line, by segment. */
function buyingOf(
  { portrait }: Facts,
  segmentOf: Int32Array,
  segmentCount: number,
  lineCount: number,
  columnOf: Int32Array,
): SegmentBuying & { readonly clients: Uint32Array } {
  const { bought } = portrait;
  const clients = new Uint32Array(segmentCount);
  const buyers = new Uint32Array(segmentCount);
  const counts = new Uint32Array(segmentCount * lineCount);
  for (let client = 0; client < segmentOf.length; client++) {
    const segment = segmentOf[client]!;
    if (segment < 0) continue;
    clients[segment]!++;
    if (bought === null) continue;
    let any = false;
    for (let entry = bought.start[client]!; entry < bought.start[client + 1]!; entry++) {
      if (bought.windowSum[entry]! <= 0) continue;
      any = true;
      counts[segment * lineCount + columnOf[bought.line[entry]!]!]!++;
    }
    if (any) buyers[segment]!++;
  }
  return { clients, buyers, counts };
}
