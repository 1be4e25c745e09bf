import type { TableBlock } from "../plan/plan";
import { limitOf } from "../methods/limit";
import { builtSheet } from "./builtSheet";
import { plainPeriodOptions } from "./options";
import { explainPenetration } from "./penetrationExplain";
import { penetrationRows } from "./penetrationRows";
import { penetrationSays } from "./penetrationSays";
import {
  penetrationChart,
  penetrationCompetitors,
  penetrationGroups,
  penetrationLines,
  penetrationTable,
} from "./penetrationTables";
import type { Report } from "./Report";
import { reportIssues } from "./reportIssues";
import { heading, sheetHead } from "./sheetHead";

const AIM = 50;

/** Which share of their purchases clients make with us, and the plan that follows from it (M20). */
export const penetration: Report = {
  key: "penetration",
  options: [...plainPeriodOptions, { key: "target", type: "limit", fallback: AIM }],
  tables: {
    penetration: [
      "name",
      "sales",
      "volume",
      "share",
      "elsewhere",
      "competitor",
      "target",
      "plan",
      "room",
      "execution",
      "manager",
      "client",
      "line",
    ],
    lines: ["line", "clients", "sales", "volume", "share", "elsewhere", "plan", "room", "execution"],
    competitors: ["competitor", "clients", "elsewhere", "elsewhereShare"],
  },
  build(facts, context) {
    const { say, options } = context;
    const aim = Number(options["target"] ?? AIM);
    const found = penetrationRows(facts, aim);
    const lines = penetrationGroups(found, "line", context);
    const competitors = penetrationGroups(found, "competitor", context);
    const issues = [...reportIssues(facts, context.today), ...found.issues];
    const says = penetrationSays(facts, context, found, competitors);
    const table = penetrationTable(facts, context, found, limitOf(aim).value);
    const tables: TableBlock[] = [table];
    const title = say("report.penetration.title", { asOf: facts.asOf });
    const sheets = [
      builtSheet(
        context,
        "penetration",
        "",
        say("report.penetration.name"),
        [sheetHead(facts, context, title, says, issues), table],
        table.key,
      ),
    ];
    if (found.rows.length > 0) {
      const byLine = penetrationLines(context, found, lines);
      const byCompetitor = penetrationCompetitors(context, found, competitors);
      tables.push(byLine, byCompetitor);
      const linesTitle = say("report.penetration.linesTitle", { asOf: facts.asOf });
      const blocks = [
        sheetHead(facts, context, linesTitle, says, issues),
        heading("lines", say("penetration.lines.heading")),
        byLine,
        penetrationChart(context, found),
        heading("competitors", say("penetration.competitors.heading")),
        byCompetitor,
      ];
      sheets.push(builtSheet(context, "penetration", "lines", say("report.penetration.linesName"), blocks, null));
    }
    return { sheets, says, issues, explain: explainPenetration(facts, context, found, tables) };
  },
};
