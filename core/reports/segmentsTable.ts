import { UNIT } from "../ledger/ledger";
import type { ClientAttribute } from "../registers/Attribute";
import { attributeFinder } from "../segments/attributeFinder";
import { conditionsCell } from "../segments/conditionText";
import type { Column, Formula, TableBlock, Values } from "../plan/plan";
import { periodText } from "../text/periodText";
import { CONDITION } from "../typed/readSegments";
import { codeValues, column, textValues } from "./columns";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";
import type { SegmentsResult } from "./segmentsResult";

/** Attributes of the register that get a column although no condition names them: so many columns in all. */
const MOST_OFFERED = 8;
/** Rows to type in where nothing is defined yet. */
const BLANK_ROWS = 8;
/** So many lines meant for it make a segment one of the most promising (M11). */
const PROMISING = 3;

export const segmentGrades = ["", "none", "ordinary", "promising"] as const;
export const segmentPlaces = ["one", "several", "none"] as const;

/** Row key of a segment. */
export function segmentKey(name: string): string {
  return `segment:${name}`;
}

/** Place of a grade in {@link segmentGrades} by the number of lines that are meant for a segment. */
export function gradeOf(targets: number): number {
  return targets >= PROMISING ? 3 : targets > 0 ? 2 : 1;
}

/** A row a segment: its conditions, which may be typed over, its clients and their sales, its lines and grade. */
export function segmentsTable(facts: Facts, context: ReportContext, result: SegmentsResult): TableBlock {
  const { say } = context;
  const { definition, bySegment, match, targets, source } = result;
  const { segments } = definition;
  const blank = segments.length === 0 && facts.company.attributes.length > 0 ? BLANK_ROWS : 0;
  const rows = segments.length + blank;
  const numbers = (of: (segment: number) => number): Values => ({
    numbers: Float64Array.from({ length: rows }, (_, row) => (row < segments.length ? of(row) : NaN)),
  });
  const names = textValues([...segments.map(({ name }) => name), ...new Array<string>(blank).fill("")]);
  const sum = { total: { type: "sum" } } as const;
  const params = windowParams(facts, context);
  const total = facts.windowSales.total;
  const also = (segment: number): number => bySegment[segment]!.filter((client) => match.several.has(client)).length;
  const first = column(say, "segment", "text", names, { header: "segmentsName", ...typing(source) });
  const computed: Column[] = [
    column(
      say,
      "clients",
      "count",
      numbers((segment) => bySegment[segment]!.length),
      { header: "segmentsClients", ...sum },
    ),
    column(
      say,
      "sum",
      "money",
      numbers((segment) => sumOf(total, bySegment[segment]!)),
      { header: "segmentsSum", params, ...sum },
    ),
    column(
      say,
      "share",
      "share",
      numbers((segment) => shareOf(total, bySegment[segment]!, result.clients)),
      { header: "segmentsShare", formula: shareFormula("segments"), ...sum },
    ),
    column(say, "also", "count", numbers(also), { header: "segmentsAlso", ...sum }),
  ];
  if (targets !== null) {
    const grades = Array.from({ length: rows }, (_, row) => (row < segments.length ? gradeOf(targets[row]!) : 0));
    const shown = segmentGrades.map((grade) => (grade === "" ? "" : say(`segmentGrade.${grade}`)));
    computed.push(
      column(
        say,
        "targetLines",
        "count",
        numbers((segment) => targets[segment]!),
        { header: "segmentsTargets" },
      ),
      column(say, "grade", "code", codeValues(grades, segmentGrades, shown), { header: "segmentsGrade" }),
    );
  }
  const conditions =
    source === "registered" ? [] : conditionColumns(facts, context, result, rows, [first, ...computed]);
  return {
    type: "table",
    key: "segments",
    rowKeys: [
      ...segments.map(({ name }) => segmentKey(name)),
      ...Array.from({ length: blank }, (_, row) => `row:${row + 1}`),
    ],
    columns: [first, ...conditions, ...computed].map((one) =>
      source === "given" && one.owner === "both" ? { ...one, settled: true as const } : one,
    ),
    marks: [
      { type: "bar", column: "sum" },
      ...(targets === null
        ? []
        : [
            {
              type: "words" as const,
              column: "grade",
              tones: [
                { text: say("segmentGrade.promising"), tone: "a" as const },
                { text: say("segmentGrade.ordinary"), tone: "b" as const },
                { text: say("segmentGrade.none"), tone: "c" as const },
              ],
            },
          ]),
    ],
    list: true,
    adopts: true,
    totalLabel: say("total.segments", { n: segments.length }),
  };
}

/** Where the clients are: in one segment, in several, in none. Together they are all. */
export function unplacedTable(facts: Facts, context: ReportContext, result: SegmentsResult): TableBlock {
  const { say } = context;
  const several = new Set(result.inSeveral);
  const none = new Set(result.inNone);
  const one = result.clients.filter((client) => !several.has(client) && !none.has(client));
  const counted = result.inSeveral.filter((client) => !none.has(client));
  const places = [one, counted, result.inNone];
  const total = facts.windowSales.total;
  const sum = { total: { type: "sum" } } as const;
  const words = segmentPlaces.map((place) => say(`segmentPlace.${place}`));
  return {
    type: "table",
    key: "unplaced",
    rowKeys: segmentPlaces.map((place) => `place:${place}`),
    columns: [
      column(say, "where", "code", codeValues([0, 1, 2], segmentPlaces, words), { header: "segmentsPlace" }),
      column(
        say,
        "clients",
        "count",
        { numbers: Float64Array.from(places, (clients) => clients.length) },
        { header: "segmentsClients", note: "segmentsPlace", ...sum },
      ),
      column(
        say,
        "sum",
        "money",
        { numbers: Float64Array.from(places, (clients) => sumOf(total, clients)) },
        { header: "segmentsSum", params: windowParams(facts, context), ...sum },
      ),
      column(
        say,
        "share",
        "share",
        { numbers: Float64Array.from(places, (clients) => shareOf(total, clients, result.clients)) },
        { header: "segmentsShare", formula: shareFormula("unplaced"), ...sum },
      ),
    ],
    marks: [],
    list: false,
    totalLabel: say("total.clients", { n: result.clients.length }),
  };
}

/** Sales of some clients in the class window, in currency units. */
export function sumOf(total: Float64Array, clients: readonly number[]): number {
  return clients.reduce((sum, client) => sum + total[client]!, 0) / UNIT;
}

/** The share of all; NaN where all is nothing or less. */
export function shareOf(total: Float64Array, clients: readonly number[], all: readonly number[]): number {
  const whole = sumOf(total, all);
  return whole > 0 ? sumOf(total, clients) / whole : NaN;
}

function windowParams(facts: Facts, { say }: ReportContext) {
  return { months: facts.settings.classMonths, window: periodText(facts.classWindow, say.language) };
}

function typing(source: SegmentsResult["source"]): Partial<Pick<Column, "owner" | "draft">> {
  return source === "registered" ? {} : { owner: "both", draft: true };
}

/** Of all clients, whom the other table counts too. */
function shareFormula(block: string): Formula {
  const all = { block: "unplaced", column: "sum", rows: "total" } as const;
  return ["IF(", all, ">0,", { block, column: "sum", rows: "same" }, "/", all, ',"")'];
}

/** Attributes in use, and further ones of the register that conditions may be typed on. */
function conditionColumns(
  { company }: Facts,
  { say }: ReportContext,
  { definition, used }: SegmentsResult,
  rows: number,
  others: readonly Column[],
): Column[] {
  const { attributes } = company;
  const find = attributeFinder(attributes);
  const taken = new Set(others.map(({ header }) => header.toLowerCase()));
  return offered(attributes, used).map((header) => {
    const type = find(header)?.type;
    const texts = Array.from({ length: rows }, (_, row) => {
      const own = definition.segments[row]?.conditions ?? [];
      const on = own.filter(({ attribute }) => attribute === header || find(attribute)?.header === header);
      return conditionsCell(on, say.language, type);
    });
    return {
      key: CONDITION + header,
      header: uniqueHeader(header, taken),
      note: say("column.segmentsIs.note", { attribute: header }),
      kind: "text",
      values: textValues(texts),
      owner: "both",
      draft: true,
    };
  });
}

/** In the order of the register; days are the last that are offered, since they seldom tell clients apart. */
function offered(attributes: readonly ClientAttribute[], used: readonly string[]): string[] {
  const own = new Set(used);
  const others = attributes.filter(({ header }) => !own.has(header));
  const ranked = [...others.filter(({ type }) => type !== "day"), ...others.filter(({ type }) => type === "day")];
  for (const { header } of ranked.slice(0, Math.max(0, MOST_OFFERED - used.length))) own.add(header);
  const there = attributes.map(({ header }) => header).filter((header) => own.has(header));
  return [...new Set([...there, ...own])];
}

function uniqueHeader(header: string, taken: Set<string>): string {
  let found = header;
  for (let n = 2; taken.has(found.toLowerCase()); n++) found = `${header} (${n})`;
  taken.add(found.toLowerCase());
  return found;
}
