import path from "node:path";
import {
  FactsCache,
  RECIPES_TAG,
  buildReports,
  listText,
  nextReports,
  readBuilt,
  refreshSheets,
  reportOf,
  translator,
  withRecipes,
  type Built,
  type OneReport,
  type Plan,
} from "../core/index";
import { applyPlan, notedRows, type RefreshFinding } from "../files/index";
import { UsageProblem } from "./args";
import type { Context } from "./context";
import { checkEnding, checkPlace, readFile, refuseOverInput, writeWhole } from "./disk";
import { openToChange } from "./openSheets";
import { builtInfos, chosenSheets, companyOfRecipe, firstRecipe, presentSheets, workbookNames } from "./presentSheets";
import { NothingDone, withFile } from "./problemText";
import { companyRequest } from "./reportCommand";
import { isoMoment } from "./sampleCompany";

/**
 * `klientela refresh FILE --out OUT.xlsx`: built sheets are computed anew in place, with all that the user typed in
 * them. With `--next` the period that follows is built beside instead, where the ledger covers it whole.
 */
export async function refreshCommand(context: Context): Promise<void> {
  const { args, say, today, out: print, note } = context;
  const request = companyRequest(context);
  const out = args.flags.get("out");
  if (out === undefined) throw new UsageProblem("outNeeded", { command: "refresh" });
  checkEnding(out, request.file);
  await checkPlace(out);
  await refuseOverInput(out, [request.file]);
  const bytes = await readFile(request.file);
  const opened = await openToChange(request.file, bytes);
  const all = await presentSheets(opened, request.file);
  const built = builtInfos(all);
  const reports = all.filter(({ blocks }) => readBuilt(blocks)?.tag !== RECIPES_TAG);
  if (reports.length === 0) throw new NothingDone("refresh.noSheets", { name: path.basename(request.file) });
  const { company, inputs, tagNumber } = await companyOfRecipe(request, firstRecipe(reports), opened, bytes, context);
  await refuseOverInput(out, inputs);
  const facts = new FactsCache(company);
  const buildOne = ({ report, language, ...wish }: OneReport): Built =>
    buildReports([reportOf(report)], { ...wish, company, facts, say: translator(language) })[0]!;
  const workbook = workbookNames(
    opened.sheets.map(({ name }) => name),
    all,
  );
  const shared = { workbook, language: say.language, today };
  let plan: Plan;
  if (args.flags.has("next")) {
    const wanted = nextReports(built, company, today);
    if (wanted === null) throw new NothingDone("refresh.next.none", {});
    const next = wanted.map((one) => buildOne({ ...one, today, tagNumber }));
    const sheets = next.flatMap((one) => one.plan.sheets);
    plan = withRecipes({ format: 1, sheets }, { ...shared, built });
  } else {
    const chosen = chosenSheets(reports, args.flags.get("sheets"));
    const sheets = chosen.map(({ name, blocks }) => ({ region: name, name, blocks, noted: notedRows(bytes, name) }));
    const job = refreshSheets({ ...shared, sheets }, company, built, buildOne);
    if (job.plan.sheets.length === 0) throw new NothingDone("refresh.nothing", { why: job.left.join(" ") });
    plan = job.plan;
    [...job.changed, ...job.left, ...job.findings.map(({ text }) => text)].forEach((line) => print(`– ${line}`));
  }
  const applied = await withFile(request.file, async () => applyPlan(bytes, plan, { now: isoMoment(today), say }));
  await writeWhole(out, applied.bytes);
  applied.findings.forEach((finding) => print(`– ${findingLine(finding, context)}`));
  sayDone(plan, applied.names, context);
  note(say("cli.written", { file: path.resolve(out) }));
}

function findingLine(finding: RefreshFinding, { say }: Context): string {
  const { kind, sheet, address } = finding;
  // without a sheet it is a name of the workbook
  const cell = sheet === "" ? address : `${sheet}!${address}`;
  return say(`refresh.file.${kind}`, kind === "typedOver" ? { cell, typed: finding.typed } : { cell });
}

function sayDone(plan: Plan, names: readonly string[], { say, note }: Context): void {
  const isList = (at: number): boolean => plan.sheets[at]!.tag === RECIPES_TAG;
  const of = (refreshed: boolean): string[] =>
    names.filter((_, at) => !isList(at) && (plan.sheets[at]!.carry !== undefined) === refreshed);
  const [refreshed, added] = [of(true), of(false)];
  if (refreshed.length > 0) note(say("refresh.done", { n: refreshed.length, names: listText(say, refreshed) }));
  if (added.length > 0) note(say("cli.sheetsAdded", { n: added.length, names: added.join(", ") }));
}
