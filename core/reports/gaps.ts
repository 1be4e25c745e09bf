import { heading, sheetHead } from "./sheetHead";
import { GapKindCode } from "../methods/gaps";
import type { Issue } from "../ledger/issue";
import type { SheetPlan } from "../plan/plan";
import { builtSheet } from "./builtSheet";
import { explainGaps } from "./gapsExplain";
import { gapsFound } from "./gapsFound";
import { gapsOrder } from "./gapsOrder";
import { reserveBlocks, reserveBy, reserveCuts, type Reserve, type ReserveCut } from "./gapsReserve";
import { gapsSays } from "./gapsSays";
import { gapsTable, lapsedTable, lostTable, refusedTable } from "./gapsTables";
import { classOptions, periodOptions } from "./options";
import type { Report } from "./Report";
import { reportIssues } from "./reportIssues";

/** Lists on one sheet have less room each. */
const ROOM_APART = 300_000;
const amounts = (kind: string): string[] => [`${kind}Count`, `${kind}Sum`];
const reserveColumns = [
  ...amounts("open"),
  "openShare",
  ...amounts("lapsed"),
  ...amounts("refused"),
  ...amounts("lost"),
];

/** What else to sell to whom, worth how much, and why (M17): the gap list, the hidden reserve, and what stands apart. */
export const gaps: Report = {
  key: "gaps",
  options: [
    ...periodOptions,
    ...classOptions.filter(({ key }) => key === "classMonths"),
    { key: "byManager", type: "flag", fallback: false },
    { key: "most", type: "whole", least: 0, most: 1000, fallback: 0 },
  ],
  tables: {
    gaps: [
      "gap",
      "expected",
      "bought",
      "segmentClients",
      "reason",
      "deal",
      "segment",
      "status",
      "manager",
      "phone",
      "offered",
      "result",
      "nextDate",
      "client",
      "line",
    ],
    reserveSegments: ["segment", ...reserveColumns],
    reserveLines: ["line", ...reserveColumns],
    reserveManagers: ["manager", ...reserveColumns],
    reserveClients: ["client", ...reserveColumns],
    lapsed: ["gap", "expected", "last", "bought", "segmentClients", "reason", "segment", "manager", "client", "line"],
    refused: ["gap", "expected", "refusedOn", "refusal", "last", "segment", "manager", "client", "line"],
    lost: ["gap", "expected", "last", "clientLast", "segment", "manager", "client", "line"],
  },
  build(facts, context) {
    const { say, options } = context;
    const { managers, phone } = facts.company;
    const found = gapsFound(facts);
    const byManager = options["byManager"] === true && managers.length > 0;
    const open = gapsOrder(facts, found, GapKindCode.open, { byManager, most: Number(options["most"] ?? 0) });
    const apart = (kind: number) => gapsOrder(facts, found, kind, { room: ROOM_APART });
    const lapsed = apart(GapKindCode.lapsed);
    const refused = apart(GapKindCode.refused);
    const lost = apart(GapKindCode.lost);
    const reserves = new Map<ReserveCut, Reserve>(
      reserveCuts
        .filter((cut) => cut !== "managers" || managers.length > 0)
        .map((cut) => [cut, reserveBy(facts, context, found, cut)]),
    );
    const issues = reportIssues(facts, context.today);
    const note = (code: Issue["code"], count = 1): void => {
      if (count > 0) issues.push({ code, params: {}, count, cases: [] });
    };
    note("clientSegmentMissing", found.without);
    note("gapsCut", open.cut + lapsed.cut + refused.cut + lost.cut);
    if (!phone.some((one) => one !== "")) note("phonesMissing");
    const says = gapsSays(facts, context, found, open.gaps, reserves);
    const title = say("report.gaps.title", { asOf: facts.asOf });
    const sheets: SheetPlan[] = [
      builtSheet(
        context,
        "gaps",
        "",
        say("report.gaps.name"),
        [sheetHead(facts, context, title, says, issues), gapsTable(facts, context, found, open.gaps, byManager)],
        "gaps",
      ),
    ];
    if (found.missing === null) {
      const isApart = found.kind.some((kind) => kind !== GapKindCode.open);
      const reserveTitle = say("report.gaps.reserveTitle", { asOf: facts.asOf });
      const apartTitle = say("report.gaps.apartTitle", { asOf: facts.asOf });
      const others = issues.filter(({ code }) => code !== "phonesMissing");
      sheets.push(
        builtSheet(
          context,
          "gaps",
          "reserve",
          say("report.gaps.reserveName"),
          [sheetHead(facts, context, reserveTitle, says, others), ...reserveBlocks(context, reserves)],
          null,
        ),
        builtSheet(
          context,
          "gaps",
          "apart",
          say("report.gaps.apartName"),
          [
            sheetHead(facts, context, apartTitle, isApart ? says.slice(-1) : [], others),
            heading("lapsed", say("gaps.lapsed.heading")),
            lapsedTable(facts, context, found, lapsed.gaps),
            heading("refused", say("gaps.refused.heading")),
            refusedTable(facts, context, found, refused.gaps),
            heading("lost", say("gaps.lost.heading")),
            lostTable(facts, context, found, lost.gaps),
          ],
          null,
        ),
      );
    }
    const listed = { gaps: open.gaps, lapsed: lapsed.gaps, refused: refused.gaps, lost: lost.gaps };
    return { sheets, says, issues, explain: explainGaps(facts, context, found, listed, reserves) };
  },
};
