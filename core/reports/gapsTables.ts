import { UNIT } from "../ledger/ledger";
import { GapKindCode, LEAST_BUYERS } from "../methods/gaps";
import { statuses } from "../methods/status";
import type { Column, TableBlock, Values } from "../plan/plan";
import { periodText } from "../text/periodText";
import { clientKey } from "./clientList";
import { managerName } from "./clientWords";
import { codeValues, column, pickDays, textValues } from "./columns";
import type { Facts } from "./Facts";
import type { GapsFound } from "./gapsFound";
import { gapsReason } from "./gapsReason";
import type { ReportContext } from "./Report";
import { statusTexts, statusTones } from "./statusWords";

/** What names a gap for good. The client's key and the line are parted by a bar; a bar within them stands after a backslash. */
export function gapKey(facts: Facts, client: number, line: number): string {
  return `gap:${safe(clientKey(facts.company, client).slice("client:".length))}|${safe(facts.portrait.lines[line]!)}`;
}

function safe(text: string): string {
  return text.includes("|") || text.includes("\\") ? text.replace(/[\\|]/g, "\\$&") : text;
}

/** What else to sell: the open gaps with their reasons, and room for what came of the offer. */
export function gapsTable(
  facts: Facts,
  context: ReportContext,
  found: GapsFound,
  gaps: Uint32Array,
  byManager: boolean,
): TableBlock {
  const { say } = context;
  const { company } = facts;
  const pair = new GapColumns(facts, context, found, gaps);
  const blank = { numbers: new Float64Array(gaps.length).fill(NaN) };
  const typed = { owner: "user" } as const;
  const hasPhones = company.phone.some((phone) => phone !== "");
  const hasDeals = gaps.some((gap) => found.deal(gap) !== null);
  const columns: (Column | null)[] = [
    pair.name(),
    pair.expected(),
    ...pair.counts(),
    pair.reason(),
    hasDeals ? column(say, "deal", "text", pair.deals(), { header: "gapDeal" }) : null,
    pair.segment(),
    pair.status(),
    pair.manager(),
    hasPhones
      ? column(
          say,
          "phone",
          "text",
          pair.texts((client) => company.phone[client]!),
          { header: "callPhone" },
        )
      : null,
    column(say, "offered", "day", blank, { header: "gapOffered", ...typed }),
    column(say, "result", "text", textValues(new Array<string>(gaps.length).fill("")), {
      header: "gapResult",
      ...typed,
    }),
    column(say, "nextDate", "day", blank, { header: "gapNextDate", ...typed }),
    pair.client(),
    pair.line(),
  ];
  const managerAt = (at: number): number => facts.responsible[found.client[gaps[at]!]!]!;
  return {
    ...pair.table("gaps", columns),
    marks: [
      { type: "bar", column: "expected" },
      { type: "words", column: "status", tones: statusTones(say) },
    ],
    ...(byManager ? { pageBreaks: pair.rowKeys.filter((_, at) => at > 0 && managerAt(at) !== managerAt(at - 1)) } : {}),
  };
}

/** Lines that were bought before the class window. */
export function lapsedTable(facts: Facts, context: ReportContext, found: GapsFound, gaps: Uint32Array): TableBlock {
  const pair = new GapColumns(facts, context, found, gaps);
  return pair.table("lapsed", [
    pair.name(),
    pair.expected(),
    pair.last(),
    ...pair.counts(),
    pair.reason(),
    pair.segment(),
    pair.manager(),
    pair.client(),
    pair.line(),
  ]);
}

/** Lines whose latest deal ended with a refusal. */
export function refusedTable(facts: Facts, context: ReportContext, found: GapsFound, gaps: Uint32Array): TableBlock {
  const { say } = context;
  const pair = new GapColumns(facts, context, found, gaps);
  const days = gaps.length === 0 ? [] : Array.from(gaps, (gap) => found.deal(gap)?.day ?? 0);
  return pair.table("refused", [
    pair.name(),
    pair.expected(),
    column(say, "refusedOn", "day", { numbers: pickDays(days, [...days.keys()]) }, { header: "gapRefusedOn" }),
    column(say, "refusal", "text", textValues(Array.from(gaps, (gap) => found.deal(gap)?.reason ?? "")), {
      header: "gapRefusal",
    }),
    pair.last(),
    pair.segment(),
    pair.manager(),
    pair.client(),
    pair.line(),
  ]);
}

/** What lost clients lack. */
export function lostTable(facts: Facts, context: ReportContext, found: GapsFound, gaps: Uint32Array): TableBlock {
  const pair = new GapColumns(facts, context, found, gaps);
  const clients = Array.from(gaps, (gap) => found.client[gap]!);
  return pair.table("lost", [
    pair.name(),
    pair.expected(),
    pair.last(),
    column(
      context.say,
      "clientLast",
      "day",
      { numbers: pickDays(facts.days.lastPurchase, clients) },
      { header: "gapClientLast" },
    ),
    pair.segment(),
    pair.manager(),
    pair.client(),
    pair.line(),
  ]);
}

/** The columns of some gaps that several tables have. */
class GapColumns {
  readonly rowKeys: readonly string[];
  private readonly window: string;

  constructor(
    private readonly facts: Facts,
    private readonly context: ReportContext,
    private readonly found: GapsFound,
    private readonly gaps: Uint32Array,
  ) {
    this.window = periodText(facts.classWindow, context.say.language);
    this.rowKeys = Array.from(gaps, (gap) => gapKey(facts, found.client[gap]!, found.line[gap]!));
  }

  table(key: string, columns: readonly (Column | null)[]): TableBlock {
    return {
      type: "table",
      key,
      rowKeys: this.rowKeys,
      columns: columns.filter((one) => one !== null),
      marks: [],
      list: true,
      totalLabel: this.context.say("total.gaps", { n: this.gaps.length }),
    };
  }

  /** Client and line in one text, so that the first column names a row alone: by it a sheet that was sorted is read. */
  name(): Column {
    const { say } = this.context;
    const { lines } = this.facts.portrait;
    const texts = Array.from(this.gaps, (gap) =>
      say("gaps.name", {
        client: this.facts.company.clients[this.found.client[gap]!]!,
        line: lines[this.found.line[gap]!]!,
      }),
    );
    // each stands once: there is nothing to be found equal
    const values = { of: Uint32Array.from(texts.keys(), (at) => at + 1), texts: ["", ...texts] };
    return column(say, "gap", "text", values, { header: "gapName" });
  }

  client(): Column {
    return column(
      this.context.say,
      "client",
      "text",
      this.texts((client) => this.facts.company.clients[client]!),
    );
  }

  line(): Column {
    const texts = ["", ...this.facts.portrait.lines];
    const of = Uint32Array.from(this.gaps, (gap) => this.found.line[gap]! + 1);
    return column(
      this.context.say,
      "line",
      "text",
      { of, texts },
      { header: "gapLine", params: { window: this.window } },
    );
  }

  segment(): Column {
    const { segments, segmentOf } = this.facts.portrait;
    return column(
      this.context.say,
      "segment",
      "text",
      this.texts((client) => segments[segmentOf[client]!]!.name),
      { header: "gapSegment" },
    );
  }

  status(): Column {
    const { say } = this.context;
    const { asOf, settings, status } = this.facts;
    const of = Uint32Array.from(this.gaps, (gap) => status[this.found.client[gap]!]!);
    return column(say, "status", "code", codeValues(of, ["", ...statuses.slice(1)], statusTexts(say)), {
      params: { asOf, months: settings.statusMonths },
    });
  }

  manager(): Column | null {
    if (this.facts.company.managers.length === 0) return null;
    return column(
      this.context.say,
      "manager",
      "text",
      this.texts((client) => managerName(this.facts, this.context, client)),
    );
  }

  expected(): Column {
    const numbers = Float64Array.from(this.gaps, (gap) => this.found.expected[gap]! / UNIT);
    return column(
      this.context.say,
      "expected",
      "money",
      { numbers },
      { header: "gapExpected", params: { least: LEAST_BUYERS }, total: { type: "sum" } },
    );
  }

  /** "9 of 12" as two numbers. */
  counts(): Column[] {
    const { say } = this.context;
    const { lines, segmentOf } = this.facts.portrait;
    const { client, line, sums, clientsIn } = this.found;
    const numbers = (of: (gap: number) => number) => ({ numbers: Float64Array.from(this.gaps, of) });
    return [
      column(
        say,
        "bought",
        "count",
        numbers((gap) => sums.buyers[segmentOf[client[gap]!]! * lines.length + line[gap]!]!),
        { header: "gapBought" },
      ),
      column(
        say,
        "segmentClients",
        "count",
        numbers((gap) => clientsIn[segmentOf[client[gap]!]!]!),
        { header: "gapClients" },
      ),
    ];
  }

  reason(): Column {
    const { say } = this.context;
    const reason = gapsReason(this.facts, this.context, this.found);
    return column(say, "reason", "text", textValues(Array.from(this.gaps, reason)), { header: "gapReason" });
  }

  /** Stages are the user's own words. */
  deals(): Values {
    const { say } = this.context;
    return textValues(
      Array.from(this.gaps, (gap) => {
        const deal = this.found.deal(gap);
        if (deal === null) return "";
        return deal.nextDate === 0 ? deal.stage : say("gaps.deal", { stage: deal.stage, next: deal.nextDate });
      }),
    );
  }

  last(): Column {
    const { bought } = this.facts.portrait;
    const { entry } = this.found;
    const numbers = Float64Array.from(this.gaps, (gap) => (entry[gap]! < 0 ? NaN : bought!.last[entry[gap]!]! || NaN));
    return column(this.context.say, "last", "day", { numbers }, { header: "gapLast" });
  }

  texts(of: (client: number) => string): Values {
    return textValues(Array.from(this.gaps, (gap) => of(this.found.client[gap]!)));
  }
}

/** Codes of the tables that list gaps. */
export const gapTables = {
  gaps: GapKindCode.open,
  lapsed: GapKindCode.lapsed,
  refused: GapKindCode.refused,
  lost: GapKindCode.lost,
} as const;
