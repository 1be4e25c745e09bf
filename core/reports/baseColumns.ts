import { lineKey } from "../typed/baseKeys";
import { NamePlaces } from "../tidy/NamePlaces";
import { foldWords } from "../tidy/nameWords";
import { registeredStates } from "./dealStates";
import { byValueThenName } from "./columns";
import type { Facts } from "./Facts";

/** Lines that are meant for nobody have columns only so far. */
const MOST_OTHERS = 60;

/** A product line of the client base. */
export interface BaseLine {
  readonly name: string;
  /** Place in `portrait.lines`; −1 of a line that only typed states are of. */
  readonly place: number;
}

/** A column of states. */
export interface BaseColumn {
  readonly key: string;
  /** Place in the list of lines. */
  readonly line: number;
  /** Place of the segment whose line it is; −1 where the line stands once for all. */
  readonly segment: number;
}

/** The product lines of the client base, and the columns that they stand in. */
export interface BaseColumns {
  readonly lines: readonly BaseLine[];
  readonly columns: readonly BaseColumn[];
  /** So many lines have no column. */
  readonly left: number;
  /** Place in the list of lines by place in `portrait.lines`; −1 of one without a column. */
  readonly lineOf: Int32Array;
  /** Place in the list of lines by name; −1 without one. */
  lineNamed(name: string): number;
  /** Column in which a client of a segment (−1: of none) has a line. */
  columnOf(segment: number, line: number): number;
}

/**
 * Lines in the order of their sales in the class window, those that are meant for nobody last; of these the ones that hardly
 * sell are left out, unless a deal or a typed state is of them.
 *
 * @param bySegment the lines of each segment side by side: a client has a line in the column of his segment, else in the first
 *   column that the line has
 */
export function baseColumns(facts: Facts, bySegment: boolean): BaseColumns {
  const { portrait } = facts;
  const lines = linesOf(facts);
  const { segments, meant } = portrait;
  const columns: BaseColumn[] = [];
  const own = segments.map(() => new Int32Array(lines.shown.length).fill(-1));
  const first = new Int32Array(lines.shown.length).fill(-1);
  if (bySegment) {
    segments.forEach(({ name }, segment) => {
      lines.shown.forEach((line, at) => {
        if (line.place < 0 || meant[segment * portrait.lines.length + line.place] !== 1) return;
        own[segment]![at] = columns.length;
        if (first[at]! < 0) first[at] = columns.length;
        columns.push({ key: lineKey(line.name, name), line: at, segment });
      });
    });
  }
  lines.shown.forEach(({ name }, at) => {
    if (first[at]! >= 0) return;
    first[at] = columns.length;
    columns.push({ key: lineKey(name), line: at, segment: -1 });
  });
  const lineOf = new Int32Array(portrait.lines.length).fill(-1);
  lines.shown.forEach(({ place }, at) => {
    if (place >= 0) lineOf[place] = at;
  });
  const named = new NamePlaces(lines.shown.map(({ name }) => name));
  return {
    lines: lines.shown,
    columns,
    left: lines.left,
    lineOf,
    lineNamed: (name) => named.get(name) ?? -1,
    columnOf: (segment, line) => {
      const column = segment < 0 ? -1 : own[segment]![line]!;
      return column < 0 ? first[line]! : column;
    },
  };
}

function linesOf(facts: Facts): { readonly shown: readonly BaseLine[]; readonly left: number } {
  const { lines, meant, bought } = facts.portrait;
  const sums = new Float64Array(lines.length);
  const isWanted = new Uint8Array(lines.length);
  bought?.line.forEach((line, entry) => (sums[line]! += bought.windowSum[entry]!));
  for (let at = 0; at < meant.length; at++) if (meant[at] === 1) isWanted[at % lines.length] = 1;
  const isKept = Uint8Array.from(isWanted);
  for (const { line } of registeredStates(facts)) isKept[line] = 1;
  const placeOf = new NamePlaces(lines);
  const extra = new Map<string, BaseLine>();
  for (const name of typedLines(facts)) {
    const place = placeOf.get(name);
    if (place === undefined) extra.set(foldWords(name), { name, place: -1 });
    else isKept[place] = 1;
  }
  const sorted = byValueThenName([...lines.keys()], sums, lines);
  const others = sorted.filter((line) => isWanted[line] === 0);
  const shownOthers = others.filter((line, at) => isKept[line] === 1 || at < MOST_OTHERS);
  const shown = [...sorted.filter((line) => isWanted[line] === 1), ...shownOthers];
  return {
    shown: [...shown.map((place): BaseLine => ({ name: lines[place]!, place })), ...extra.values()],
    left: others.length - shownOthers.length,
  };
}

/** Lines of typed states, as they are written there; of clients who are gone, too. */
function typedLines({ company }: Facts): Set<string> {
  return new Set([...(company.typed.base?.states.values() ?? [])].flatMap((states) => [...states.keys()]));
}
