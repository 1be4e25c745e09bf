import type { Issue } from "../ledger/issue";
import { UNIT } from "../ledger/ledger";
import { AbcCode } from "../methods/abc";
import { MATRIX_COLUMNS, abcXyz } from "../methods/abcXyz";
import { XyzCode } from "../methods/xyz";
import type { Block, Column, SheetPlan, TableBlock } from "../plan/plan";
import { periodText, shortPeriodText } from "../text/periodText";
import type { Facts } from "./Facts";
import { builtSheet } from "./builtSheet";
import { classCurves } from "./classCurves";
import { codeValues, column, letterTones, pick, pickMoney, textValues, type ColumnText } from "./columns";
import { classSpreads, variationTellsLittle, type Spread } from "./classSpread";
import { clientKey } from "./clientList";
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
  blocks.push(...classCurves(facts, context, ranked));
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
    rowKeys: stars.map((client) => clientKey(facts.company, client)),
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
