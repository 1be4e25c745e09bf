import { abcClasses } from "../methods/abc";
import { statuses } from "../methods/status";
import { xyzClasses } from "../methods/xyz";
import { UNIT } from "../ledger/ledger";
import type { Column, Mark, Remark, TableBlock, Values } from "../plan/plan";
import { dealStageKeys } from "../registers/dealStages";
import { periodText } from "../text/periodText";
import { lineKey } from "../typed/baseKeys";
import type { BaseCounts } from "./baseCounts";
import type { BaseColumns } from "./baseColumns";
import type { BaseRows } from "./baseRows";
import type { BaseStates } from "./baseStates";
import { OUTSIDE, USED } from "./baseWords";
import { managerName } from "./clientWords";
import { codeValues, column, letterTones, textValues } from "./columns";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";
import { abcParams, xyzParams } from "./settingsText";
import { statusTexts, statusTones } from "./statusWords";

/** All that the client base is made of. */
export interface BaseView {
  readonly base: BaseRows;
  readonly layout: BaseColumns;
  readonly states: BaseStates;
  readonly counts: readonly BaseCounts[];
}

/** A row a client, a column a product line. */
export function baseTable(facts: Facts, context: ReportContext, view: BaseView): TableBlock {
  const { say } = context;
  const { rows, gone } = view.base;
  const states = stateColumns(facts, context, view);
  const columns = withOwnHeaders([...clientColumns(facts, context, view), ...states.columns]);
  return {
    type: "table",
    key: "base",
    rowKeys: rows.map(({ key }) => key),
    columns,
    marks: [
      ...columns.flatMap(({ key }): Mark[] => {
        if (key === "status") return [{ type: "words", column: key, tones: statusTones(say) }];
        return key === "abc" || key === "xyz" ? [{ type: "words", column: key, tones: letterTones }] : [];
      }),
      ...states.marks,
    ],
    list: true,
    totalLabel: say("total.clients", { n: rows.length - gone }),
    ...(gone === 0 ? {} : { gone }),
    pageBreaks: rows.flatMap(({ key, group }, at) => (at > 0 && rows[at - 1]!.group !== group ? [key] : [])),
    remarks: view.states.remarks.map(({ row, column: at, passed, texts }): Remark => ({
      row,
      column: view.layout.columns[at]!.key,
      kind: passed > 0 ? "passed" : "also",
      text: texts.join(" "),
    })),
  };
}

function clientColumns(facts: Facts, context: ReportContext, { base }: BaseView): Column[] {
  const { say, options } = context;
  const { portrait, settings, asOf, company, classWindow } = facts;
  const { rows, groupBy, divisions } = base;
  const window = { window: periodText(classWindow, say.language) };
  const texts = (of: (client: number) => string): Values =>
    textValues(rows.map(({ client }) => (client < 0 ? "" : of(client))));
  const numbers = (of: (client: number) => number) => ({
    numbers: Float64Array.from(rows, ({ client }) => (client < 0 ? NaN : of(client))),
  });
  const coded = (codes: ArrayLike<number>): Float64Array =>
    Float64Array.from(rows, ({ client }) => (client < 0 ? 0 : codes[client]!));
  const share = (part: number, all: number): number => (all === 0 ? NaN : part / all);
  const total = (values: ArrayLike<number>): number =>
    rows.reduce((sum, { client }) => sum + (client < 0 ? 0 : values[client]!), 0);
  const ref = (key: string, which: "same" | "total") => ({ block: "base", column: key, rows: which });
  const division =
    divisions === null
      ? null
      : column(
          say,
          "division",
          "text",
          texts((one) => divisions[one]!),
          { header: "baseDivision" },
        );
  const segment = column(
    say,
    "segment",
    "text",
    texts((client) => portrait.segments[portrait.segmentOf[client]!]?.name ?? ""),
    { header: "baseSegment" },
  );
  const manager =
    company.managers.length === 0
      ? null
      : column(
          say,
          "manager",
          "text",
          texts((client) => managerName(facts, context, client)),
        );
  const groups = { segment: [segment, manager], division: [division, segment, manager], manager: [manager, segment] };
  const classes =
    options["classes"] === true
      ? [
          column(
            say,
            "abc",
            "code",
            { of: Uint32Array.from(coded(facts.abc)), texts: abcClasses },
            { params: abcParams(facts, say) },
          ),
          column(
            say,
            "xyz",
            "code",
            { of: Uint32Array.from(coded(facts.xyz.code)), texts: xyzClasses },
            { params: xyzParams(facts, say) },
          ),
          column(say, "status", "code", codeValues(coded(facts.status), ["", ...statuses.slice(1)], statusTexts(say)), {
            params: { asOf, months: settings.statusMonths },
          }),
        ]
      : [];
  const counts = portrait.hasMatrix
    ? [
        column(
          say,
          "linesActual",
          "count",
          numbers((client) => portrait.actual[client]!),
          {
            header: "baseUsed",
            params: window,
            total: { type: "sum" },
          },
        ),
        column(
          say,
          "linesPlan",
          "count",
          numbers((client) => portrait.plan[client]!),
          {
            header: "basePlan",
            total: { type: "sum" },
          },
        ),
        column(
          say,
          "degree",
          "share",
          numbers((client) => share(portrait.actual[client]!, portrait.plan[client]!)),
          {
            header: "baseDegree",
            formula: degreeOf(ref("linesActual", "same"), ref("linesPlan", "same")),
            total: {
              type: "value",
              value: share(total(portrait.actual), total(portrait.plan)),
              formula: degreeOf(ref("linesActual", "total"), ref("linesPlan", "total")),
            },
          },
        ),
      ]
    : [];
  return [
    column(say, "client", "text", textValues(rows.map(({ name }) => name))),
    ...groups[groupBy].filter((one) => one !== null && (one !== segment || portrait.segments.length > 0)),
    ...classes,
    ...counts,
  ].filter((one) => one !== null);
}

function degreeOf(
  part: NonNullable<Column["formula"]>[number],
  all: NonNullable<Column["formula"]>[number],
): NonNullable<Column["formula"]> {
  return ["IF(", all, '=0,"",', part, "/", all, ")"];
}

/** The states, with the sums beside them where these are asked for. */
function stateColumns(
  facts: Facts,
  { say, options }: ReportContext,
  { layout, states }: BaseView,
): { readonly columns: Column[]; readonly marks: Mark[] } {
  const params = { window: periodText(facts.classWindow, say.language) };
  const note = say("base.column.note", params);
  const columns = layout.columns.flatMap(({ key, line, segment }, at): Column[] => {
    const { name } = layout.lines[line]!;
    const header =
      segment < 0
        ? name
        : say("base.column.ofSegment", { segment: facts.portrait.segments[segment]!.name, line: name });
    const { values, typedOver, sums } = states.columns[at]!;
    const state: Column = {
      key,
      header,
      note,
      kind: "text",
      values,
      owner: "both",
      choices: { block: "states", column: "state", rows: "all" },
      about: lineKey(name),
      ...(typedOver === null ? {} : { typedOver }),
    };
    if (options["turnover"] !== true || sums === null) return [state];
    return [
      state,
      {
        key: sumKey(key),
        header: say("base.column.sum", { line: header }),
        note: say("base.column.sumNote", params),
        kind: "money",
        values: { numbers: sums.map((sum) => (sum === 0 ? NaN : sum / UNIT)) },
        owner: "ours",
        total: { type: "sum" },
      },
    ];
  });
  return {
    columns,
    marks: layout.columns.map(({ key }): Mark => ({
      type: "words",
      column: key,
      tones: [
        { text: USED, tone: "regular" },
        { text: OUTSIDE, tone: "potential" },
        { text: say("base.state.refused"), tone: "lost" },
      ],
    })),
  };
}

const SUM = "sum:";

/** Key of the sums beside a column of states. */
export function sumKey(key: string): string {
  return SUM + key.slice(key.indexOf(":") + 1);
}

/** A line may be called as another column is: headers of a table differ, in more than their case. */
function withOwnHeaders(columns: readonly Column[]): Column[] {
  const taken = new Set<string>();
  return columns.map((one) => {
    let { header } = one;
    for (let number = 2; taken.has(header.toLowerCase()); number++) header = `${one.header} (${number})`;
    taken.add(header.toLowerCase());
    return header === one.header ? one : { ...one, header };
  });
}

/** What can stand in the cells, with its meaning; what may be chosen there. */
export function statesTable(facts: Facts, { say }: ReportContext): TableBlock {
  const stages = new Map<string, string>(dealStageKeys.map((key) => [say(`dealStage.${key}`), key]));
  for (const { stage, kind } of facts.company.typed.dealLog?.events ?? []) {
    if (kind === "open" && stage !== "" && !stages.has(stage)) stages.set(stage, stage);
  }
  const fixed = [
    [USED, "used", say("base.meaning.used")],
    [OUTSIDE, "outside", say("base.meaning.outside")],
    [say("base.state.notOffered"), "notOffered", say("base.meaning.notOffered")],
    [say("base.state.refused"), "refused", say("base.meaning.refused")],
  ] as const;
  const rows = [
    ...fixed,
    ...[...stages].map(([stage, key]) => [stage, `stage:${key}`, say("base.meaning.stage")] as const),
  ].filter(([text], at, all) => all.findIndex(([other]) => other === text) === at);
  return {
    type: "table",
    key: "states",
    rowKeys: rows.map(([, key]) => `state:${key}`),
    columns: [
      column(say, "state", "text", textValues(rows.map(([text]) => text)), { header: "baseState" }),
      column(say, "meaning", "text", textValues(rows.map(([, , meaning]) => meaning)), {
        header: "baseMeaning",
        clipped: true,
      }),
    ],
    marks: [],
    list: false,
    totalLabel: null,
  };
}

/** How far each line has come in each group. */
export function groupsTable(facts: Facts, { say }: ReportContext, { counts }: BaseView): TableBlock {
  const numbers = (of: (count: BaseCounts) => number) => ({ numbers: Float64Array.from(counts, of) });
  const params = { window: periodText(facts.classWindow, say.language) };
  const sum = { type: "sum" } as const;
  const ref = (key: string, which: "same" | "total") => ({ block: "groups", column: key, rows: which });
  const all = (of: (count: BaseCounts) => number): number => counts.reduce((total, one) => total + of(one), 0);
  const targets = all((one) => one.targets);
  return {
    type: "table",
    key: "groups",
    rowKeys: counts.map(({ key }) => key),
    columns: [
      column(say, "group", "text", textValues(counts.map(({ group }) => group)), { header: "baseGroup" }),
      column(say, "line", "text", textValues(counts.map(({ line }) => line)), { header: "baseGroupLine" }),
      column(
        say,
        "targets",
        "count",
        numbers((one) => one.targets),
        { header: "baseTargets", total: sum },
      ),
      column(
        say,
        "used",
        "count",
        numbers((one) => one.used),
        { header: "baseTargetsUsed", params, total: sum },
      ),
      column(
        say,
        "usedShare",
        "share",
        numbers((one) => one.used / one.targets),
        {
          header: "baseTargetsDegree",
          formula: degreeOf(ref("used", "same"), ref("targets", "same")),
          total: {
            type: "value",
            value: targets === 0 ? NaN : all((one) => one.used) / targets,
            formula: degreeOf(ref("used", "total"), ref("targets", "total")),
          },
        },
      ),
      column(
        say,
        "open",
        "count",
        numbers((one) => one.open),
        { header: "baseInWork", total: sum },
      ),
      column(
        say,
        "refused",
        "count",
        numbers((one) => one.refused),
        { header: "baseRefused", total: sum },
      ),
      column(
        say,
        "notOffered",
        "count",
        numbers((one) => one.notOffered),
        { header: "baseNotOffered", total: sum },
      ),
    ],
    marks: [{ type: "bar", column: "notOffered" }],
    list: false,
    totalLabel: say("total"),
  };
}
