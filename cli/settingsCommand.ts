import path from "node:path";
import { isLanguage, settingsFrom, takeSettings } from "../core/index";
import { UsageProblem } from "./args";
import type { Context } from "./context";
import { checkEnding, checkPlace, readFile, refuseOverInput } from "./disk";
import { openNamed } from "./openSheets";
import { companyOfRecipe, firstRecipe, presentSheets } from "./presentSheets";
import { NothingDone, words } from "./problemText";
import { companyRequest, writeBuilt } from "./reportCommand";

/** `klientela settings FILE --from OTHER.xlsx --out OUT.xlsx`: builds in FILE what OTHER holds, with its settings. */
export async function settingsCommand(context: Context): Promise<void> {
  const { args, say, today, note } = context;
  const request = companyRequest(context);
  const from = args.flags.get("from");
  const out = args.flags.get("out");
  if (from === undefined) throw new UsageProblem("fromNeeded", { command: "settings" });
  if (out === undefined) throw new UsageProblem("outNeeded", { command: "settings" });
  const periods = args.flags.get("periods") ?? "same";
  if (periods !== "same" && periods !== "latest") throw new UsageProblem("settingsPeriods", { value: periods });
  checkEnding(out, request.file);
  await checkPlace(out);
  await refuseOverInput(out, [request.file, from]);
  const other = await openNamed(from, await readFile(from));
  const sheets = await presentSheets(other, from);
  const { settings, unreadable } = settingsFrom(sheets);
  for (const sheet of unreadable) note(say("settings.skipped.unreadable", { sheet }));
  if (settings.length === 0) throw new NothingDone("settings.none", { name: path.basename(from) });
  const bytes = await readFile(request.file);
  const opened = await openNamed(request.file, bytes);
  const company = await companyOfRecipe(request, firstRecipe(sheets), opened, bytes, context);
  await refuseOverInput(out, company.inputs);
  const wanted = args.flags.get("lang");
  const taken = takeSettings({
    settings,
    company: company.company,
    periods,
    ...(wanted !== undefined && isLanguage(wanted) ? { language: wanted } : {}),
    say,
    words,
    today,
    tagNumber: company.tagNumber,
  });
  if (taken.built.length === 0) throw new NothingDone("settings.skipped.all", { why: taken.remarks.join(" ") });
  const notes = await writeBuilt(taken.built, company, request.file, out, context);
  [...taken.remarks, ...notes].forEach(note);
}
