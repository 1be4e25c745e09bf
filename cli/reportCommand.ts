import path from "node:path";
import {
  UNIT,
  buildReports,
  checkedPeriod,
  formatMoney,
  issueLevels,
  issueText,
  jobs,
  parseOptions,
  parseSheets,
  reportList,
  reportOf,
  settingsOf,
  withRecipes,
  type Built,
  type Company,
  type OptionValues,
  type Question,
  type Report,
  type TableBlock,
  type Translate,
} from "../core/index";
import { applyPlan, valuesWorkbook } from "../files/index";
import { parseAnswers } from "./answers";
import { UsageProblem, parseColumns } from "./args";
import type { Context } from "./context";
import { checkEnding, checkPlace, refuseOverInput, writeWhole } from "./disk";
import { camel } from "./flags";
import { givenKinds, givenSheets } from "./givenSheets";
import { jsonLines } from "./jsonLines";
import { printTable } from "./printTable";
import { builtInfos, presentSheets, workbookNames } from "./presentSheets";
import { withFile } from "./problemText";
import { readCompany, type CompanyRequest, type OpenedCompany } from "./readCompany";
import { reportJson } from "./reportJson";
import { isoMoment, readSample, sampleFile } from "./sampleCompany";

/** A ledger of more rows stays in its file, unless that is an .xlsx: as a sheet it would be slow to open everywhere. */
const MOST_SHEET_ROWS = 200_000;
/** Of any sheet, blank and foreign rows included. */
const MOST_ROWS = 2 * MOST_SHEET_ROWS;
/** In the terminal these tables say enough. */
const printed: Readonly<Record<string, readonly string[]>> = {
  "client-table": ["clients"],
  "manager-table": ["managers"],
  classes: ["clients", "matrix"],
  status: ["composition", "movements"],
  "call-list": ["calls"],
  migration: ["clients", "movers"],
  summary: ["risers", "fallers", "largest", "managers"],
  // its findings follow as sentences, which a table would cut
  "ledger-check": ["months", "currencies"],
  names: ["names"],
  "product-lines": ["items"],
  managers: ["managers"],
  rates: ["rates"],
  "client-register": ["clients"],
  deals: ["deals", "log"],
  potential: ["potential"],
  segments: ["segments", "unplaced"],
  matrix: ["matrix", "buying"],
  gaps: ["gaps", "reserveLines", "reserveManagers"],
  "stray-lines": ["lines", "thin", "oneLine"],
  "bought-together": ["pairs"],
  "client-base": ["base", "groups"],
  penetration: ["penetration", "lines"],
  "product-table": ["products"],
  "find-clients": ["clients"],
  "best-portrait": ["values"],
  "best-worst": ["groups", "clients"],
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

/** File, sheet, columns, register and further sheets of a call. */
export function companyRequest({ args }: Context): CompanyRequest {
  const files = args.words.slice(1);
  if (files.length === 0) throw new UsageProblem("noFile");
  if (files.length > 1) throw new UsageProblem("tooManyFiles", { files: files.join(", ") });
  return {
    file: files[0]!,
    sheet: args.flags.get("sheet"),
    columns: parseColumns(args.flags.get("columns")),
    register: args.flags.get("register"),
    given: givenSheets(args),
    answers: parseAnswers(args.flags.get("answers")),
  };
}

/** The sample company is its own file, with its own register. */
function refuseFiles({ args }: Context): void {
  const given = ["sheet", "columns", "register", "answers", ...givenKinds]
    .filter((flag) => args.flags.has(flag))
    .map((flag) => `--${flag}`);
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
    if (printed[built.report.key]?.includes(table.key) !== true || table.rowKeys.length === 0) continue;
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
  const whole = built.report.key === "ledger-check";
  for (const issue of issues) if (whole || issueLevels[issue.code] !== "note") out(`– ${issueText(say, issue)}`);
  const columns = [...ledger.source.columns].map(([role, { header }]) => `${say(`role.${role}`)} = ${header}`);
  const sheets = ledger.sources.map(({ sheet }) => sheet);
  out(
    sheets.length > 1 ? say("cli.sheetsRead", { sheets: sheets.join(", ") }) : say("cli.sheet", { sheet: sheets[0]! }),
  );
  out(say("cli.columnsTaken", { columns: columns.join(", ") }));
  const open = ledger.check.questions.filter(({ answered }) => !answered);
  if (open.length === 0) return;
  out(say("cli.openQuestions"));
  for (const question of open) out(`– ${openQuestion(question, say)}`);
}

/** A question with what it can be answered with, in the form in which the answer is typed. */
function openQuestion({ code, multiple, choices }: Question, say: Translate): string {
  const name = say(`question.${code}.name`);
  const total = ({ total: sum }: Question["choices"][number]): string =>
    sum === null ? "" : formatMoney(sum / UNIT, say.language);
  if (multiple) {
    // what is typed are the words that don't count
    const words = choices.map((choice) => `${choice.on ? "✓ " : ""}${choice.value} (${total(choice)})`);
    const left = choices.filter(({ on }) => !on).map(({ value }) => value);
    return say("cli.openQuestion", { name, ways: `${words.join(", ")}; ${code}=${left.join(",")}` });
  }
  const ways = choices.map((choice) => {
    const value = code === "sheets" ? sheetsTyped(choice.value) : choice.value;
    const sum = total(choice);
    return sum === "" ? say("cli.openWayPlain", { code, value }) : say("cli.openWay", { code, value, total: sum });
  });
  return say("cli.openQuestion", { name, ways: ways.join(", ") });
}

function sheetsTyped(value: string): string {
  const names = parseSheets(value) ?? [];
  return names.length === 0 ? value : names.join(",");
}

/**
 * All sheets in one go, appended to the user's own workbook; of a .csv, .xls or .ods a workbook is made first, with
 * the values of its sheets. What is to be said about it is handed back.
 */
export async function writeBuilt(
  built: readonly Built[],
  { opened, bytes, company, answers }: OpenedCompany,
  file: string,
  out: string,
  { say, today }: Context,
): Promise<string[]> {
  const now = isoMoment(today);
  const notes: string[] = [];
  // what can't be added to becomes a workbook of values: sheets that were built there once are no longer ours
  const present = opened.kind === "xlsx" ? await presentSheets(opened, file) : [];
  const names = opened.sheets.map(({ name }) => name);
  const plan = withRecipes(
    { format: 1, sheets: built.flatMap((one) => one.plan.sheets) },
    { workbook: workbookNames(names, present), built: builtInfos(present), answers, language: say.language, today },
  );
  const added = await withFile(file, async () => {
    let original: Uint8Array | null = bytes;
    if (opened.kind !== "xlsx") {
      const rows = company.ledger.check.rowsRead + company.ledger.check.rowsLeft;
      const options = { now, language: say.language, mostRows: MOST_ROWS };
      original = rows > MOST_SHEET_ROWS ? null : await valuesWorkbook(opened, options);
      if (original === null) notes.push(say("cli.ledgerTooLarge", { rows }));
      else if (opened.kind !== "csv") notes.push(say("file.valuesOnly", { name: path.basename(file) }));
    }
    return applyPlan(original, plan, { now, say });
  });
  await writeWhole(out, added.bytes);
  const fresh = added.names.filter((_, at) => plan.sheets[at]!.carry === undefined);
  notes.push(say("cli.sheetsAdded", { n: fresh.length, names: fresh.join(", ") }));
  notes.push(say("cli.written", { file: path.resolve(out) }));
  if (answers !== undefined) notes.push(say("cli.answersKept"));
  return notes;
}

/** Reports that a command word means; null where it is none. */
export function reportsOf(command: string): readonly Report[] | null {
  if (command === "main") return jobs.find((job) => job.key === "overview")!.reports.map(reportOf);
  const found = reportList.find((report) => report.key === command);
  return found === undefined ? null : [found];
}
