import path from "node:path";
import { SendProblem, isLanguage, sendPlan, type Recipient } from "../core/index";
import { sendCopy } from "../files/index";
import { UsageProblem } from "./args";
import type { Context } from "./context";
import { checkEnding, checkPlace, readFile, refuseOverInput, writeWhole } from "./disk";
import { openNamed } from "./openSheets";
import { chosenSheets, companyOfRecipe, firstRecipe, presentSheets } from "./presentSheets";
import { companyRequest } from "./reportCommand";
import { isoMoment } from "./sampleCompany";

/** `klientela send FILE --out COPY.xlsx …`: a copy of built sheets for sending, for everybody or for one recipient. */
export async function sendCommand(context: Context): Promise<void> {
  const { args, say, today, note } = context;
  const request = companyRequest(context);
  const recipient = recipientOf(context);
  const out = args.flags.get("out");
  if (out === undefined) throw new UsageProblem("outNeeded", { command: "send" });
  checkEnding(out, "");
  await checkPlace(out);
  await refuseOverInput(out, [request.file]);
  const bytes = await readFile(request.file);
  const opened = await openNamed(request.file, bytes);
  const sheets = chosenSheets(await presentSheets(opened, request.file), args.flags.get("sheets"));
  if (sheets.length === 0) throw new SendProblem("sendNoSheets");
  const recipe = firstRecipe(sheets);
  const { company, inputs } = await companyOfRecipe(request, recipe, opened, bytes, context);
  await refuseOverInput(out, inputs);
  const wanted = args.flags.get("lang");
  const plan = sendPlan({
    sheets,
    company,
    workbookSheets: opened.sheets.map(({ name }) => name),
    recipient,
    companyName: args.flags.get("company") ?? "",
    // who isn't asked for a language sends the sheets in theirs
    language: wanted !== undefined && isLanguage(wanted) ? wanted : (recipe?.language ?? say.language),
    say,
    today,
  });
  await writeWhole(out, sendCopy(plan, { now: isoMoment(today) }));
  plan.remarks.forEach(note);
  const names = plan.sheets.map(({ name }) => name);
  note(say("send.done", { n: names.length, names: names.join(", ") }));
  note(say("cli.written", { file: path.resolve(out) }));
}

function recipientOf({ args }: Context): Recipient {
  const manager = args.flags.get("manager");
  const client = args.flags.get("client");
  if (manager !== undefined && client !== undefined) throw new UsageProblem("managerOrClient");
  if (manager !== undefined) return { type: "manager", name: manager };
  return client === undefined ? { type: "all" } : { type: "client", name: client };
}
