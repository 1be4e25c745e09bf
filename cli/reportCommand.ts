import path from "node:path";
import {
  buildReports,
  checkedPeriod,
  issueLevels,
  issueText,
  jobs,
  parseOptions,
  reportList,
  reportOf,
  settingsOf,
  withRecipes,
  type Built,
  type Company,
  type OptionValues,
  type Report,
  type TableBlock,
} from "../core/index";
import { applyPlan, newWorkbook, typedCsvBlock } from "../files/index";
import { UsageProblem, parseColumns } from "./args";
import type { Context } from "./context";
import { checkEnding, checkPlace, refuseOverInput, writeWhole } from "./disk";
import { camel } from "./flags";
import { jsonLines } from "./jsonLines";
import { allBlocks } from "./openSheets";
import { printTable } from "./printTable";
import { builtInfos, presentSheets, workbookNames } from "./presentSheets";
import { withFile } from "./problemText";
import { readCompany, type CompanyRequest, type OpenedCompany } from "./readCompany";
import { reportJson } from "./reportJson";
import { isoMoment, readSample, sampleFile } from "./sampleCompany";

/** A ledger of more rows stays in its .csv file: as a sheet it would be slow to open everywhere. */
const MOST_SHEET_ROWS = 200_000;
/** In the terminal these tables say enough. */
const printed: Readonly<Record<string, readonly string[]>> = {
  "client-table": ["clients"],
  "manager-table": ["managers"],
  classes: ["clients", "matrix"],
  status: ["composition", "movements"],
  "call-list": ["calls"],
  migration: ["clients", "movers"],
  summary: ["risers", "fallers", "largest", "managers"],
};

/** `klientela REPORT FILE …`: builds, and prints, or writes a workbook. `main` builds those of the overview. */
export async function reportCommand(reports: readonly Report[], context: Context): Promise<void> {
  const { args, say } = context;
  const isSample = args.flags.has("sample");
  const json = args.flags.has("json");
  const wished = args.flags.get("out");
  if (json && wished !== undefined) throw new UsageProblem("jsonOrOut");
  const options = reportOptions(reports, context);
  const request = isSample ? null : companyRequest(context);
  if (isSample) refuseFiles(context);
  const out = wished ?? (isSample && !json ? await sampleFile() : undefined);
  if (out !== undefined) {
    checkEnding(out, request?.file ?? "");
    await checkPlace(out);
  }
  if (out !== undefined && request !== null) await refuseOverInput(out, [request.file]);
  const opened = request === null ? await readSample(context) : await readCompany(request, say);
  if (out !== undefined) await refuseOverInput(out, opened.inputs);
  const built = buildReports(reports, {
    company: opened.company,
    say,
    today: context.today,
    options,
    tagNumber: opened.tagNumber,
  });
  if (json) {
    const all = built.map(reportJson);
    jsonLines(all.length === 1 ? all[0] : { report: "main", reports: all }).forEach(context.out);
    return;
  }
  // written before anything is printed: where that fails nothing but the sentence is said
  const notes = out === undefined ? [] : await writeBuilt(built, opened, request?.file ?? out, out, context);
  const isMain = reports.length > 1;
  for (const one of built) if (!isMain || one.report.key === "manager-table") printBuilt(one, context);
  printCheck(built[0]!, opened.company, context);
  notes.forEach(context.note);
}

/** File, sheet, columns and register of a call. */
export function companyRequest({ args }: Context): CompanyRequest {
  const files = args.words.slice(1);
  if (files.length === 0) throw new UsageProblem("noFile");
  if (files.length > 1) throw new UsageProblem("tooManyFiles", { files: files.join(", ") });
  return {
    file: files[0]!,
    sheet: args.flags.get("sheet"),
    columns: parseColumns(args.flags.get("columns")),
    register: args.flags.get("register"),
  };
}

/** The sample company is its own file, with its own register. */
function refuseFiles({ args }: Context): void {
  const given = ["sheet", "columns", "register"].filter((flag) => args.flags.has(flag)).map((flag) => `--${flag}`);
  const files = [...args.words.slice(1), ...given];
  if (files.length > 0) throw new UsageProblem("sampleAlone", { files: files.join(", ") });
}

/** Options of the reports among the flags, tried before a long ledger is read. */
export function reportOptions(reports: readonly Report[], { args }: Context): OptionValues {
  const specs = new Map(reports.flatMap((report) => report.options.map((spec) => [spec.key, spec] as const)));
  const options = Object.fromEntries(
    [...args.flags].map(([flag, value]) => [camel(flag), value] as const).filter(([key]) => specs.has(key)),
  );
  const { from, to } = settingsOf(parseOptions([...specs.values()], options));
  if (from !== null && to !== null) checkedPeriod({ from, to });
  return options;
}

function printBuilt(built: Built, { say, out, width }: Context): void {
  const [first] = built.plan.sheets;
  const head = first!.blocks[0]!;
  const title = head.type === "note" ? head.lines[0]!.text : "";
  out("");
  out(title);
  out("");
  const tables = built.plan.sheets.flatMap((sheet) =>
    sheet.blocks.filter((block): block is TableBlock => block.type === "table"),
  );
  for (const table of tables) {
    if (printed[built.report.key]?.includes(table.key) !== true) continue;
    for (const line of printTable(table, say, width)) out(line);
    out("");
  }
  for (const sentence of built.says) out(sentence);
}

/** What was read, from where, and what a reader must know of it. */
function printCheck(built: Built, { ledger }: Company, { say, out }: Context): void {
  const { read, left, issues } = built.check;
  out("");
  out(left === 0 ? say("cli.ledgerCheckClean", { read }) : say("cli.ledgerCheck", { read, left }));
  for (const issue of issues) if (issueLevels[issue.code] !== "note") out(`– ${issueText(say, issue)}`);
  const columns = [...ledger.source.columns].map(([role, { header }]) => `${say(`role.${role}`)} = ${header}`);
  out(say("cli.sheet", { sheet: ledger.source.sheet }));
  out(say("cli.columnsTaken", { columns: columns.join(", ") }));
}

/**
 * All sheets in one go, appended to the user's own workbook; a .csv becomes a workbook with the ledger as its first
 * sheet. What is to be said about it is handed back.
 */
export async function writeBuilt(
  built: readonly Built[],
  { opened, bytes, company }: OpenedCompany,
  file: string,
  out: string,
  { say, today }: Context,
): Promise<string[]> {
  const now = isoMoment(today);
  const notes: string[] = [];
  const present = await presentSheets(opened, file);
  const names = opened.sheets.map(({ name }) => name);
  const plan = withRecipes(
    { format: 1, sheets: built.flatMap((one) => one.plan.sheets) },
    { workbook: workbookNames(names, present), built: builtInfos(present), language: say.language, today },
  );
  const added = await withFile(file, async () => {
    let original: Uint8Array | null = bytes;
    if (opened.kind === "csv") {
      const rows = company.ledger.check.rowsRead + company.ledger.check.rowsLeft;
      if (rows > MOST_SHEET_ROWS) {
        original = null;
        notes.push(say("cli.ledgerTooLarge", { rows }));
      } else {
        const { name } = opened.sheets[0]!;
        const blocks = (await allBlocks(opened, name)).map(typedCsvBlock);
        original = newWorkbook([{ name, blocks }], { now, language: say.language });
      }
    }
    return applyPlan(original, plan, { now, say });
  });
  await writeWhole(out, added.bytes);
  const fresh = added.names.filter((_, at) => plan.sheets[at]!.carry === undefined);
  notes.push(say("cli.sheetsAdded", { n: fresh.length, names: fresh.join(", ") }));
  notes.push(say("cli.written", { file: path.resolve(out) }));
  return notes;
}

/** Reports that a command word means; null where it is none. */
export function reportsOf(command: string): readonly Report[] | null {
  if (command === "main") return jobs.find((job) => job.key === "overview")!.reports.map(reportOf);
  const found = reportList.find((report) => report.key === command);
  return found === undefined ? null : [found];
}
