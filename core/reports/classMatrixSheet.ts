import type { Issue } from "../ledger/issue";
import { UNIT } from "../ledger/ledger";
import { AbcCode } from "../methods/abc";
import { MATRIX_COLUMNS, abcXyz } from "../methods/abcXyz";
import { limitOf } from "../methods/limit";
import { XyzCode } from "../methods/xyz";
import type { Block, ChartBlock, Column, SheetPlan, TableBlock } from "../plan/plan";
import { periodText, shortPeriodText } from "../text/periodText";
import type { Facts } from "./Facts";
import { builtSheet } from "./builtSheet";
import { codeValues, column, letterTones, pick, pickMoney, textValues, type ColumnText } from "./columns";
import { classSpreads, variationTellsLittle, type Spread } from "./classSpread";
import { clientKey } from "./clientList";
import { curvePoints, paretoPoints } from "./curves";
import type { ReportContext } from "./Report";
import { heading, sheetHead } from "./sheetHead";

/** Rows of the matrix, as keys. */
export const matrixRowKeys = ["A", "B", "C", "lost"] as const;
export const matrixColumnKeys = ["x", "y", "z", "none"] as const;
const STAR_LINES = 3;

/** Matrix, spread, curves, and the clients of AX. */
export function classMatrixSheet(
  facts: Facts,
  context: ReportContext,
  ranked: readonly number[],
  says: readonly string[],
  issues: readonly Issue[],
): SheetPlan {
  const { say } = context;
  const title = say("report.classes.matrixTitle", { period: periodText(facts.classWindow, say.language) });
  const blocks: Block[] = [
    sheetHead(facts, context, title, says, issues),
    heading("matrix", say("matrix.heading")),
    matrixTable(facts, context, "matrix", facts.xyz.code),
  ];
  if (variationTellsLittle(facts, ranked)) {
    const codes = facts.regularity.code.map((code, client) => (facts.lost[client] === 1 ? 0 : code));
    blocks.push(
      heading("regularity", say("matrix.regularityHeading")),
      matrixTable(facts, context, "matrixRegularity", codes),
    );
  }
  blocks.push(heading("spread", say("spread.heading")), spreadTable(context, classSpreads(facts, ranked)));
  const stars = starsTable(facts, context, ranked);
  if (stars !== null) blocks.push(heading("stars", say("stars.heading")), stars);
  // the pictures first: the figures behind them are long, and seldom read
  const curves = [...pareto(facts, context, ranked), ...variationCurve(facts, context, ranked)];
  blocks.push(...curves.filter((one) => one.type === "chart"), ...curves.filter((one) => one.type !== "chart"));
  return builtSheet(context, "classes", "matrix", say("report.classes.matrixName"), blocks, null);
}

function matrixTable(facts: Facts, { say }: ReportContext, key: string, codes: Uint8Array): TableBlock {
  const cells = abcXyz(facts.rankedAbc, codes, facts.lost, facts.basis.total);
  const rows = matrixRowKeys.map((_, row) => row);
  const whole = cells.sums.reduce((sum, value) => sum + value, 0);
  const at = (values: ArrayLike<number>, place: number) =>
    Float64Array.from(rows, (row) => values[row * MATRIX_COLUMNS + place]!);
  const across = (values: ArrayLike<number>) =>
    Float64Array.from(rows, (row) =>
      matrixColumnKeys.reduce((sum, _, place) => sum + values[row * MATRIX_COLUMNS + place]!, 0),
    );
  const own = (name: string) => ({ block: key, column: name, rows: "same" as const });
  const names = ["", "A", "B", "C", say("matrix.lost")];
  const total = { type: "sum" as const };
  const sumOf = (suffix: string) =>
    matrixColumnKeys.flatMap((one, place) => (place === 0 ? [own(one + suffix)] : ["+", own(one + suffix)]));
  const columns: Column[] = [
    column(say, "abc", "code", codeValues([1, 2, 3, 4], ["", ...matrixRowKeys], names), { header: "abcRow" }),
  ];
  matrixColumnKeys.forEach((one, place) => {
    const header = `${one}Clients` as ColumnText;
    columns.push(
      column(
        say,
        `${one}Clients`,
        "count",
        { numbers: at(cells.clients, place) },
        { header, note: "matrixClients", total },
      ),
    );
  });
  columns.push(
    column(
      say,
      "clients",
      "count",
      { numbers: across(cells.clients) },
      {
        header: "allClients",
        note: "matrixClients",
        total,
        formula: sumOf("Clients"),
      },
    ),
  );
  matrixColumnKeys.forEach((one, place) => {
    const header = `${one}Sum` as ColumnText;
    const numbers = at(cells.sums, place).map((value) => value / UNIT);
    columns.push(column(say, `${one}Sum`, "money", { numbers }, { header, note: "matrixSum", total }));
  });
  columns.push(
    column(
      say,
      "sum",
      "money",
      { numbers: across(cells.sums).map((value) => value / UNIT) },
      {
        header: "allSum",
        note: "matrixSum",
        total,
        formula: sumOf("Sum"),
      },
    ),
  );
  const all = { block: key, column: "sum", rows: "all" as const };
  const share = (values: Float64Array) => ({ numbers: values.map((value) => (whole === 0 ? NaN : value / whole)) });
  const shareFormula = (name: string) => ["IF(SUM(", all, ')=0,"",', own(name), "/SUM(", all, "))"];
  matrixColumnKeys.forEach((one, place) => {
    const header = `${one}Share` as ColumnText;
    columns.push(
      column(say, `${one}Share`, "share", share(at(cells.sums, place)), {
        header,
        note: "matrixShare",
        total,
        formula: shareFormula(`${one}Sum`),
      }),
    );
  });
  columns.push(
    column(say, "share", "share", share(across(cells.sums)), {
      header: "allShare",
      note: "matrixShare",
      total,
      formula: shareFormula("sum"),
    }),
  );
  return {
    type: "table",
    key,
    rowKeys: [...matrixRowKeys],
    columns,
    marks: [
      { type: "words", column: "abc", tones: [...letterTones, { text: say("matrix.lost"), tone: "lost" }] },
      { type: "scale", columns: matrixColumnKeys.map((one) => `${one}Sum`) },
    ],
    list: false,
    totalLabel: say("total"),
  };
}

function spreadTable({ say }: ReportContext, spreads: readonly Spread[]): TableBlock {
  const count = (key: "x" | "y" | "z" | "none", header: ColumnText): Column =>
    column(
      say,
      key,
      "count",
      { numbers: Float64Array.from(spreads, (one) => one[key]) },
      { header, note: "spreadLetter" },
    );
  const names = spreads.map((one) => (one.by === "regularity" ? say("spread.regularity") : say(`period.${one.by}`)));
  return {
    type: "table",
    key: "spread",
    rowKeys: spreads.map((one) => one.by),
    columns: [
      column(
        say,
        "by",
        "code",
        codeValues(
          spreads.map((_, at) => at + 1),
          ["", ...spreads.map((one) => one.by)],
          ["", ...names],
        ),
        {
          header: "spreadBy",
        },
      ),
      count("x", "spreadX"),
      count("y", "spreadY"),
      count("z", "spreadZ"),
      count("none", "spreadNone"),
      column(
        say,
        "largest",
        "share",
        { numbers: Float64Array.from(spreads, (one) => one.largest) },
        { header: "spreadLargest" },
      ),
      column(say, "tercileX", "share", { numbers: Float64Array.from(spreads, (one) => one.terciles?.x ?? NaN) }),
      column(say, "tercileY", "share", { numbers: Float64Array.from(spreads, (one) => one.terciles?.y ?? NaN) }),
    ],
    marks: [],
    list: false,
    totalLabel: null,
  };
}

function starsTable(facts: Facts, { say }: ReportContext, ranked: readonly number[]): TableBlock | null {
  const lines = facts.linesActual;
  if (lines === null) return null;
  const stars = ranked.filter(
    (client) => facts.abc[client] === AbcCode.a && facts.xyz.code[client] === XyzCode.x && lines[client]! >= STAR_LINES,
  );
  if (stars.length === 0) return null;
  const window = periodText(facts.classWindow, say.language);
  return {
    type: "table",
    key: "stars",
    rowKeys: stars.map((client) => clientKey(facts.company.clients[client]!)),
    columns: [
      column(say, "client", "text", textValues(stars.map((client) => facts.company.clients[client]!))),
      column(say, "total", "money", pickMoney(facts.basis.total, stars), {
        params: {
          window: shortPeriodText(facts.classWindow, say.language),
          basis: say(`basis.${facts.settings.abcBasis}`),
        },
      }),
      column(say, "linesActual", "count", { numbers: pick(lines, stars) }, { params: { window } }),
    ],
    marks: [],
    list: false,
    totalLabel: null,
  };
}

function pareto(facts: Facts, { say }: ReportContext, ranked: readonly number[]): Block[] {
  const totals = ranked.map((client) => facts.basis.total[client]!);
  const points = paretoPoints(totals);
  if (points.length === 0) return [];
  const ofA = ranked.filter((client) => facts.rankedAbc[client] === AbcCode.a);
  const whole = totals.reduce((sum, total) => sum + Math.max(0, total), 0);
  const share = ofA.reduce((sum, client) => sum + facts.basis.total[client]!, 0) / whole;
  const constant = (value: number) => ({ numbers: new Float64Array(points.length).fill(value) });
  const ref = (name: string) => ({ block: "pareto", column: name, rows: "all" as const });
  const table: TableBlock = {
    type: "table",
    key: "pareto",
    rowKeys: points.map((point) => String(point.clients)),
    columns: [
      column(
        say,
        "place",
        "share",
        { numbers: Float64Array.from(points, (point) => point.place) },
        { header: "paretoPlace" },
      ),
      column(
        say,
        "clients",
        "count",
        { numbers: Float64Array.from(points, (point) => point.clients) },
        { header: "paretoClients" },
      ),
      column(
        say,
        "share",
        "share",
        { numbers: Float64Array.from(points, (point) => point.share) },
        { header: "paretoShare" },
      ),
      column(say, "aLimit", "share", constant(limitOf(facts.settings.aLimit).value), {
        header: "paretoA",
        note: "paretoLimit",
      }),
      column(say, "bLimit", "share", constant(limitOf(facts.settings.bLimit).value), {
        header: "paretoB",
        note: "paretoLimit",
      }),
    ],
    marks: [],
    list: false,
    totalLabel: null,
  };
  const chart: ChartBlock = {
    type: "chart",
    key: "paretoCurve",
    title: say("chart.pareto", { n: ofA.length, all: ranked.length, share }),
    kind: "line",
    category: ref("place"),
    categoryTitle: say("chart.axis.shareOfClients"),
    valueTitle: say("chart.axis.shareOfTotal"),
    valueKind: "share",
    series: [
      { title: say("column.paretoShare.header"), values: ref("share"), second: false, tone: "a" },
      { title: say("column.paretoA.header"), values: ref("aLimit"), second: false, tone: "a", limit: true },
      { title: say("column.paretoB.header"), values: ref("bLimit"), second: false, tone: "b", limit: true },
    ],
  };
  return [chart, heading("pareto", say("pareto.heading")), table];
}

function variationCurve(facts: Facts, { say }: ReportContext, ranked: readonly number[]): Block[] {
  const sorted = pick(facts.xyz.variation, ranked)
    .filter((value) => !Number.isNaN(value))
    .sort();
  if (sorted.length === 0) return [];
  const points = curvePoints(sorted);
  const x = limitOf(facts.xyzLimits.x).value;
  const y = limitOf(facts.xyzLimits.y).value;
  const constant = (value: number) => ({ numbers: new Float64Array(points.length).fill(value) });
  const ref = (name: string) => ({ block: "variationCurve", column: name, rows: "all" as const });
  const table: TableBlock = {
    type: "table",
    key: "variationCurve",
    rowKeys: points.map((_, at) => String(at + 1)),
    columns: [
      column(
        say,
        "place",
        "share",
        { numbers: Float64Array.from(points, (point) => point.place) },
        { header: "variationPlace" },
      ),
      column(
        say,
        "variation",
        "share",
        { numbers: Float64Array.from(points, (point) => point.value) },
        {
          params: { period: say(`period.${facts.settings.xyzPeriod}`) },
          note: facts.settings.sampleDeviation ? "variationSample" : "variation",
        },
      ),
      column(say, "xLimit", "share", constant(x), { header: "variationX", note: "paretoLimit" }),
      column(say, "yLimit", "share", constant(y), { header: "variationY", note: "paretoLimit" }),
    ],
    marks: [],
    list: false,
    totalLabel: null,
  };
  // by the class, whose comparison with the limit is exact
  const above = ranked.filter((client) => facts.xyz.code[client] === XyzCode.z).length / sorted.length;
  const chart: ChartBlock = {
    type: "chart",
    key: "variationPicture",
    title: say("chart.variation", { share: above, limit: y }),
    kind: "line",
    category: ref("place"),
    categoryTitle: say("chart.axis.shareSteady"),
    valueTitle: say("chart.axis.variation"),
    valueKind: "share",
    series: [
      { title: say("column.variation.header"), values: ref("variation"), second: false, tone: "a" },
      { title: say("column.variationX.header"), values: ref("xLimit"), second: false, tone: "a", limit: true },
      { title: say("column.variationY.header"), values: ref("yLimit"), second: false, tone: "b", limit: true },
    ],
  };
  return [chart, heading("variation", say("variation.heading")), table];
}
