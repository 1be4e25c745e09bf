import { AbcCode } from "../methods/abc";
import { limitOf } from "../methods/limit";
import { XyzCode } from "../methods/xyz";
import type { Block, ChartBlock, Column, NoteBlock, TableBlock } from "../plan/plan";
import type { Facts } from "./Facts";
import { column, pick, type ColumnText } from "./columns";
import { curvePoints, paretoPoints } from "./curves";
import type { ReportContext } from "./Report";
import { heading } from "./sheetHead";

/** The Pareto curve and the curve of variation. The pictures first: the figures behind them are long, and seldom read. */
export function classCurves(facts: Facts, context: ReportContext, ranked: readonly number[]): Block[] {
  const blocks = [pareto(facts, context, ranked), variation(facts, context, ranked)].flatMap((curve) =>
    curve === null ? [] : curveBlocks(context, curve),
  );
  return [...blocks.filter((one) => one.type === "chart"), ...blocks.filter((one) => one.type !== "chart")];
}

/** A picture of a curve with two limits drawn in, and the table of its points. */
interface Curve {
  readonly table: string;
  readonly chart: string;
  readonly heading: NoteBlock;
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly rowKeys: readonly string[];
  /** Shares along the axis, then what else the table holds. */
  readonly columns: readonly Column[];
  /** Key of the column that is drawn. */
  readonly drawn: string;
  /** The better limit first: keys, headers, values. */
  readonly limits: readonly { readonly key: string; readonly header: ColumnText; readonly value: number }[];
}

function curveBlocks({ say }: ReportContext, curve: Curve): Block[] {
  const length = curve.rowKeys.length;
  const limitColumns = curve.limits.map(({ key, header, value }) =>
    column(say, key, "share", { numbers: new Float64Array(length).fill(value) }, { header, note: "paretoLimit" }),
  );
  const columns = [...curve.columns, ...limitColumns];
  const ref = (key: string) => ({ block: curve.table, column: key, rows: "all" as const });
  const drawn = columns.find((one) => one.key === curve.drawn)!;
  const chart: ChartBlock = {
    type: "chart",
    key: curve.chart,
    title: curve.title,
    kind: "line",
    category: ref("place"),
    categoryTitle: curve.categoryTitle,
    valueTitle: curve.valueTitle,
    valueKind: "share",
    series: [
      { title: drawn.header, values: ref(curve.drawn), second: false, tone: "a" },
      ...limitColumns.map((one, at) => ({
        title: one.header,
        values: ref(one.key),
        second: false,
        tone: at === 0 ? ("a" as const) : ("b" as const),
        limit: true,
      })),
    ],
  };
  const table: TableBlock = {
    type: "table",
    key: curve.table,
    rowKeys: curve.rowKeys,
    columns,
    marks: [],
    list: false,
    totalLabel: null,
  };
  return [chart, curve.heading, table];
}

/** How few clients hold how much (M6), with the ABC limits drawn in; null without sales. */
function pareto(facts: Facts, { say }: ReportContext, ranked: readonly number[]): Curve | null {
  const totals = ranked.map((client) => facts.basis.total[client]!);
  const points = paretoPoints(totals);
  if (points.length === 0) return null;
  const ofA = ranked.filter((client) => facts.rankedAbc[client] === AbcCode.a);
  const whole = totals.reduce((sum, total) => sum + Math.max(0, total), 0);
  const share = ofA.reduce((sum, client) => sum + facts.basis.total[client]!, 0) / whole;
  const numbers = (of: (point: (typeof points)[number]) => number) => ({ numbers: Float64Array.from(points, of) });
  return {
    table: "pareto",
    chart: "paretoCurve",
    heading: heading("pareto", say("pareto.heading")),
    title: say("chart.pareto", { n: ofA.length, all: ranked.length, share }),
    categoryTitle: say("chart.axis.shareOfClients"),
    valueTitle: say("chart.axis.shareOfTotal"),
    rowKeys: points.map((point) => String(point.clients)),
    columns: [
      column(
        say,
        "place",
        "share",
        numbers((point) => point.place),
        { header: "paretoPlace" },
      ),
      column(
        say,
        "clients",
        "count",
        numbers((point) => point.clients),
        { header: "paretoClients" },
      ),
      column(
        say,
        "share",
        "share",
        numbers((point) => point.share),
        { header: "paretoShare" },
      ),
    ],
    drawn: "share",
    limits: [
      { key: "aLimit", header: "paretoA", value: limitOf(facts.settings.aLimit).value },
      { key: "bLimit", header: "paretoB", value: limitOf(facts.settings.bLimit).value },
    ],
  };
}

/** Variation from the steadiest client on (M6), with the XYZ limits drawn in; null where nobody has one. */
function variation(facts: Facts, { say }: ReportContext, ranked: readonly number[]): Curve | null {
  const sorted = pick(facts.xyz.variation, ranked)
    .filter((value) => !Number.isNaN(value))
    .sort();
  if (sorted.length === 0) return null;
  const points = curvePoints(sorted);
  const y = limitOf(facts.xyzLimits.y).value;
  const numbers = (of: (point: (typeof points)[number]) => number) => ({ numbers: Float64Array.from(points, of) });
  // by the class, whose comparison with the limit is exact
  const above = ranked.filter((client) => facts.xyz.code[client] === XyzCode.z).length / sorted.length;
  return {
    table: "variationCurve",
    chart: "variationPicture",
    heading: heading("variation", say("variation.heading")),
    title: say("chart.variation", { share: above, limit: y }),
    categoryTitle: say("chart.axis.shareSteady"),
    valueTitle: say("chart.axis.variation"),
    rowKeys: points.map((_, at) => String(at + 1)),
    columns: [
      column(
        say,
        "place",
        "share",
        numbers((point) => point.place),
        { header: "variationPlace" },
      ),
      column(
        say,
        "variation",
        "share",
        numbers((point) => point.value),
        {
          params: { period: say(`period.${facts.settings.xyzPeriod}`) },
          note: facts.settings.sampleDeviation ? "variationSample" : "variation",
        },
      ),
    ],
    drawn: "variation",
    limits: [
      { key: "xLimit", header: "variationX", value: limitOf(facts.xyzLimits.x).value },
      { key: "yLimit", header: "variationY", value: y },
    ],
  };
}
