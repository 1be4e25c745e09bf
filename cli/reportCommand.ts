import path from "node:path";
import {
  buildReports,
  issueLevels,
  issueText,
  itCompany,
  reportList,
  sampleBlocks,
  type Built,
  type OptionValues,
  type Plan,
  type Report,
  type TableBlock,
} from "../core/index";
import { addPlanNamed, newWorkbook, openFile, typedCsvBlock } from "../files/index";
import { UsageProblem, camel, parseColumns } from "./args";
import type { Context } from "./context";
import { freeFile, refuseOverInput, writeWhole } from "./disk";
import { printTable } from "./printTable";
import { allBlocks, readCompany, type OpenedCompany } from "./readCompany";
import { reportJson } from "./reportJson";

/** A ledger of more rows stays in its .csv file: as a sheet it would be slow to open everywhere. */
const MOST_SHEET_ROWS = 200_000;
/** Flags that aren't options of a report. */
const ownFlags = new Set([
  "sheet",
  "columns",
  "register",
  "lang",
  "json",
  "out",
  "today",
  "sample",
  "row",
  "column",
  "table",
  "help",
]);
/** In the terminal these tables say enough. */
const printed: Readonly<Record<string, readonly string[]>> = {
  "client-table": ["clients"],
  "manager-table": ["managers"],
  classes: ["clients", "matrix"],
  status: ["composition", "movements"],
};

/** `klientela REPORT FILE …`: builds, and prints, or writes a workbook. `main` builds all reports. */
export async function reportCommand(reports: readonly Report[], context: Context): Promise<void> {
  const { args, say } = context;
  const json = args.flags.has("json");
  const out = args.flags.get("out");
  if (json && out !== undefined) throw new UsageProblem("jsonOrOut");
  if (out !== undefined && !/\.xlsx$/i.test(out)) throw new UsageProblem("outXlsx");
  const options = reportOptions(reports, context);
  const opened = args.flags.has("sample")
    ? await sampleCompany(context)
    : await readCompany(companyRequest(context), say);
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
    context.out(JSON.stringify(all.length === 1 ? all[0] : { report: "main", reports: all }, null, 1));
    return;
  }
  const isMain = reports.length > 1;
  for (const one of built) if (!isMain || one.report.key === "manager-table") printBuilt(one, context);
  printCheck(built[0]!, context);
  if (args.flags.has("sample"))
    await writeBuilt(built, opened, out ?? (await freeFile("klientela-sample.xlsx")), context);
  else if (out !== undefined) await writeBuilt(built, opened, out, context);
}

/** File, sheet, columns and register of a call. */
export function companyRequest({ args }: Context) {
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

/** Options of the reports among the flags; a flag that is neither ours nor an option of theirs is refused. */
export function reportOptions(reports: readonly Report[], { args }: Context): OptionValues {
  const known = new Set(reports.flatMap((report) => report.options.map((option) => option.key)));
  const options: Record<string, string> = {};
  for (const [flag, value] of args.flags) {
    if (ownFlags.has(flag)) continue;
    if (!known.has(camel(flag))) throw new UsageProblem("unknownFlag", { flag: `--${flag}` });
    options[camel(flag)] = value;
  }
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

function printCheck(built: Built, { say, out }: Context): void {
  const { read, left, issues } = built.check;
  out("");
  out(left === 0 ? say("cli.ledgerCheckClean", { read }) : say("cli.ledgerCheck", { read, left }));
  for (const issue of issues) if (issueLevels[issue.code] !== "note") out(`– ${issueText(say, issue)}`);
}

/** All sheets in one go, appended to the user's own workbook; a .csv becomes a workbook with the ledger as its first sheet. */
async function writeBuilt(
  built: readonly Built[],
  opened: OpenedCompany,
  file: string,
  context: Context,
): Promise<void> {
  const { say, note } = context;
  const now = new Date(Math.round((context.today - 25_569) * 86_400_000)).toISOString();
  const plan: Plan = { format: 1, sheets: built.flatMap((one) => one.plan.sheets) };
  let original: Uint8Array | null = opened.bytes;
  if (opened.opened.kind === "csv") {
    const rows = opened.company.ledger.check.rowsRead + opened.company.ledger.check.rowsLeft;
    if (rows > MOST_SHEET_ROWS) {
      original = null;
      note(say("cli.ledgerTooLarge", { rows }));
    } else {
      const sheet = opened.opened.sheets[0]!.name;
      const blocks = (await allBlocks(opened.opened, sheet)).map(typedCsvBlock);
      const name = path.parse(sheet).name;
      original = newWorkbook([{ name, blocks }], { now, language: say.language });
    }
  }
  const added = addPlanNamed(original, plan, { now });
  await writeWhole(file, added.bytes);
  note(say("cli.sheetsAdded", { n: added.names.length, names: added.names.join(", ") }));
  note(say("cli.written", { file: path.resolve(file) }));
}

async function sampleCompany(context: Context): Promise<OpenedCompany> {
  const { say, note } = context;
  note(say("cli.building"));
  const bytes = sampleWorkbook(context);
  const opened = await openFile("klientela-sample.xlsx", bytes);
  const [ledger, register] = opened.sheets;
  const company = await readCompany(
    { file: "klientela-sample.xlsx", sheet: ledger!.name, columns: new Map(), register: register!.name },
    say,
    bytes,
  );
  return { ...company, inputs: [] };
}

/** The workbook of the sample company: its ledger and its client register. */
export function sampleWorkbook({ say, today }: Context): Uint8Array {
  const sample = itCompany(say.language);
  const now = new Date((today - 25_569) * 86_400_000).toISOString();
  const sheets = [sample.ledger, sample.register].map((sheet) => ({ name: sheet.name, blocks: sampleBlocks(sheet) }));
  return newWorkbook(sheets, { now, language: say.language });
}

/** Reports that a command word means; null where it is none. */
export function reportsOf(command: string): readonly Report[] | null {
  if (command === "main") return reportList;
  const found = reportList.find((report) => report.key === command);
  return found === undefined ? null : [found];
}
