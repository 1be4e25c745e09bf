import type { Column, TableBlock } from "../plan/plan";
import { periodText } from "../text/periodText";
import { column, textValues } from "./columns";
import type { Facts } from "./Facts";
import type { MatrixView } from "./matrixView";
import type { ReportContext } from "./Report";

/** The mark that is written; others are read as well. */
export const MARK = "+";
/** Key of the row of the clients who are in no segment. */
export const NO_SEGMENT = "segment:";
const SUM = { type: "sum" } as const;

export function segmentKey(name: string): string {
  return `segment:${name}`;
}

/** Key of a column of a product line. */
export function lineKey(line: string): string {
  return `line:${line}`;
}

/** Segments down, lines across, marks to be typed over (M15). */
export function marksTable({ say }: ReportContext, view: MatrixView): TableBlock {
  const { segments, lines, meant, origin } = view;
  const choices = [MARK, "x", say("value.yes"), "1", "-"];
  const marked = (line: number, segment: number): number => meant[segment * lines.length + line]!;
  const places = segments.map((_, segment) => segment);
  const headers = freeHeaders(lines, [
    say("column.matrixSegment.header"),
    say("column.linesMeant.header"),
    say("column.segmentClients.header"),
  ]);
  const marks = lines.map((line, at): Column => {
    const count = places.filter((segment) => marked(at, segment) === 1).length;
    return {
      key: lineKey(line),
      header: headers[at]!,
      note: say("matrix.mark.note", { line }),
      kind: "code",
      values: { of: Uint32Array.from(places, (segment) => marked(at, segment)), texts: ["", MARK] },
      owner: "both",
      draft: true,
      ...(origin === "marks" ? { settled: true as const } : {}),
      choices,
      total: {
        type: "value",
        value: count,
        formula: ["SUBTOTAL(103,", { block: "matrix", column: lineKey(line), rows: "all" }, ")"],
      },
    };
  });
  const meantOf = places.map((segment) => lines.filter((_, line) => marked(line, segment) === 1).length);
  return {
    type: "table",
    key: "matrix",
    rowKeys: segments.map(({ name }) => segmentKey(name)),
    columns: [
      column(say, "segment", "text", textValues(segments.map(({ name }) => name)), { header: "matrixSegment" }),
      ...marks,
      column(say, "linesMeant", "count", { numbers: Float64Array.from(meantOf) }, { total: SUM }),
      column(
        say,
        "clients",
        "count",
        { numbers: Float64Array.from(segments, ({ clients }) => clients) },
        { header: "segmentClients", total: SUM },
      ),
    ],
    marks: lines.map((line) => ({
      type: "words",
      column: lineKey(line),
      tones: [{ text: MARK, tone: "a" }],
    })),
    list: true,
    totalLabel: say("total.segmentRows", { n: segments.length }),
    adopts: true,
  };
}

/** Segments down, lines across, and which share of the segment's buying clients buys each line; null where there are no lines. */
export function buyingTable(facts: Facts, { say }: ReportContext, view: MatrixView): TableBlock | null {
  const { segments, buying, lines, ofLedger } = view;
  const sold = [...lines.keys()].filter((at) => ofLedger[at]! >= 0);
  if (sold.length === 0 || segments.length === 0) return null;
  const window = periodText(facts.classWindow, say.language);
  const headers = freeHeaders(
    sold.map((at) => lines[at]!),
    [say("column.matrixSegment.header"), say("column.segmentClients.header"), say("column.segmentBuyers.header")],
  );
  const none = noSegment(view);
  const hasNone = none.some((client) => buysAnything(facts, client));
  const names = [...segments.map(({ name }) => name), ...(hasNone ? [say("matrix.noSegment")] : [])];
  const buyersOfNone = hasNone ? none.filter((client) => buysAnything(facts, client)) : [];
  const shareOfNone = (line: number): number[] =>
    hasNone ? [buyersOfNone.filter((client) => buysLine(facts, client, line)).length / buyersOfNone.length] : [];
  return {
    type: "table",
    key: "buying",
    rowKeys: [...segments.map(({ name }) => segmentKey(name)), ...(hasNone ? [NO_SEGMENT] : [])],
    columns: [
      column(say, "segment", "text", textValues(names), { header: "matrixSegment" }),
      column(
        say,
        "clients",
        "count",
        { numbers: Float64Array.from([...segments.map(({ clients }) => clients), ...(hasNone ? [none.length] : [])]) },
        { header: "segmentClients", total: SUM },
      ),
      column(
        say,
        "buyers",
        "count",
        {
          numbers: Float64Array.from([
            ...segments.map(({ buyers }) => buyers),
            ...(hasNone ? [buyersOfNone.length] : []),
          ]),
        },
        { header: "segmentBuyers", params: { window }, total: SUM },
      ),
      ...sold.map((at, place): Column => ({
        key: lineKey(lines[at]!),
        header: headers[place]!,
        note: say("matrix.buying.note", { line: lines[at]! }),
        kind: "share",
        values: {
          numbers: Float64Array.from([
            ...segments.map((_, segment) => buying[segment * lines.length + at]!),
            ...shareOfNone(ofLedger[at]!),
          ]),
        },
        owner: "ours",
      })),
    ],
    marks: [{ type: "scale", columns: sold.map((at) => lineKey(lines[at]!)) }],
    list: false,
    totalLabel: say("total.segmentRows", { n: segments.length }),
  };
}

/** Clients in no segment. */
function noSegment({ segmentOf }: MatrixView): number[] {
  return Array.from(segmentOf.keys()).filter((client) => segmentOf[client]! < 0);
}

/** Clients of a row of the tables, by its key. */
export function clientsOfRow(view: MatrixView, rowKey: string): readonly number[] {
  if (rowKey === NO_SEGMENT) return noSegment(view);
  const segment = view.segments.findIndex(({ name }) => segmentKey(name) === rowKey);
  return Array.from(view.segmentOf.keys()).filter((client) => view.segmentOf[client] === segment);
}

export function buysAnything({ portrait }: Facts, client: number): boolean {
  const { bought } = portrait;
  if (bought === null) return false;
  for (let entry = bought.start[client]!; entry < bought.start[client + 1]!; entry++) {
    if (bought.windowSum[entry]! > 0) return true;
  }
  return false;
}

export function buysLine({ portrait }: Facts, client: number, line: number): boolean {
  const { bought } = portrait;
  if (bought === null) return false;
  for (let entry = bought.start[client]!; entry < bought.start[client + 1]!; entry++) {
    if (bought.line[entry] === line) return bought.windowSum[entry]! > 0;
  }
  return false;
}

/** Names as headers of one table: those that stand there already, in whatever case, get a number. */
function freeHeaders(names: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((header) => header.toLowerCase()));
  return names.map((name) => {
    let header = name;
    for (let n = 2; used.has(header.toLowerCase()); n++) header = `${name} (${n})`;
    used.add(header.toLowerCase());
    return header;
  });
}
