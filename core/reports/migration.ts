import type { Block, TableBlock } from "../plan/plan";
import { builtSheet } from "./builtSheet";
import { explainMigration } from "./explainMigration";
import { migrationMatrix } from "./migrationMatrix";
import { migrationMovers } from "./migrationMovers";
import { migrationSince, migrationStates, migrationView, type MigrationSince } from "./migrationView";
import { periodOptions } from "./options";
import type { Report } from "./Report";
import { reportIssues } from "./reportIssues";
import { saysOfMigration } from "./saysOfMigration";
import { heading, sheetHead } from "./sheetHead";

const columns = ["before", ...migrationStates.slice(1), "all"];

/** From which status to which the clients moved between two dates, with their sales, and who moved (M24). */
export const migration: Report = {
  key: "migration",
  options: [...periodOptions, { key: "since", type: "choice", choices: migrationSince, fallback: "previous" }],
  tables: {
    clients: columns,
    first: columns,
    second: columns,
    difference: columns,
    movers: ["client", "from", "to", "first", "second", "change", "manager"],
  },
  build(facts, context) {
    const { say } = context;
    const view = migrationView(facts, context.options["since"] as MigrationSince);
    const issues = reportIssues(facts, context.today, ["register"]);
    const says = saysOfMigration(facts, context, view);
    const params = { before: view.first.to, asOf: facts.asOf };
    const blocks: Block[] = [sheetHead(facts, context, say("report.migration.title", params), says, issues)];
    for (const table of migrationMatrix(context, view)) blocks.push(heading(table.key, table.title), table.block);
    const movers: TableBlock = migrationMovers(facts, context, view);
    blocks.push(heading("movers", say("migration.movers.heading", params)), movers);
    return {
      sheets: [builtSheet(context, "migration", "", say("report.migration.name"), blocks, null)],
      says,
      issues,
      explain: (table, row, key) => explainMigration(facts, context, view, table, row, key),
    };
  },
};
