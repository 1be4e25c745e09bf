import path from "node:path";
import {
  SendProblem,
  isBuilt,
  isLanguage,
  ownRemarks,
  ownSheets,
  sendPlan,
  type Company,
  type PresentSheet,
  type Recipient,
  type SampledSheet,
} from "../core/index";
import { sendCopyFrom } from "../files/index";
import { UsageProblem } from "./args";
import type { Context } from "./context";
import { checkEnding, checkPlace, readFile, refuseOverInput, writeWhole } from "./disk";
import { openToChange, sampledSheets } from "./openSheets";
import { builtInfos, chosenSheets, companyOfRecipe, firstRecipe, presentSheets } from "./presentSheets";
import { withFile } from "./problemText";
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
  const opened = await openToChange(request.file, bytes);
  const present = await presentSheets(opened, request.file);
  const sampled = await withFile(request.file, () => sampledSheets(opened));
  const { sheets, own } = chosenOf(present, sampled, args.flags.get("sheets"));
  if (sheets.length + own.length === 0) throw new SendProblem("sendNoSheets");
  const recipe = firstRecipe(sheets) ?? firstRecipe(present);
  const { company, inputs } = await companyOfRecipe(request, recipe, opened, bytes, context);
  await refuseOverInput(out, inputs);
  refuseSources(own, sampled, present, company);
  const wanted = args.flags.get("lang");
  const plan = sendPlan({
    sheets,
    own,
    company,
    workbookSheets: opened.sheets.map(({ name }) => name),
    recipient,
    companyName: args.flags.get("company") ?? "",
    // who isn't asked for a language sends the sheets in theirs
    language: wanted !== undefined && isLanguage(wanted) ? wanted : (recipe?.language ?? say.language),
    say,
    today,
  });
  const { bytes: copy, findings } = await withFile(request.file, () =>
    sendCopyFrom(plan, bytes, { now: isoMoment(today) }),
  );
  await writeWhole(out, copy);
  plan.remarks.forEach(note);
  ownRemarks(say, findings).forEach(note);
  const names = [...plan.sheets, ...plan.own].map(({ name }) => name);
  note(say("send.done", { n: names.length, names: names.join(", ") }));
  note(say("cli.written", { file: path.resolve(out) }));
}

interface Chosen {
  readonly sheets: readonly PresentSheet[];
  /** Names of sheets of the user's own. */
  readonly own: readonly string[];
}

/** All built sheets; where sheets are named just these, among which may be the user's own. */
function chosenOf(
  present: readonly PresentSheet[],
  sampled: readonly SampledSheet[],
  wanted: string | undefined,
): Chosen {
  if (wanted === undefined) return { sheets: present, own: [] };
  const open = sampled.filter((sheet) => isBuilt(sheet) || !sheet.hidden);
  const chosen = chosenSheets(open, wanted);
  const names = new Set(chosen.map(({ name }) => name));
  return {
    sheets: present.filter(({ name }) => names.has(name)),
    own: chosen.filter((sheet) => !isBuilt(sheet)).map(({ name }) => name),
  };
}

/** Throws where a sheet holds what reports are made of. */
function refuseSources(
  own: readonly string[],
  sampled: readonly SampledSheet[],
  present: readonly PresentSheet[],
  { ledger, register }: Company,
): void {
  const sources = { ledger: ledger.source.sheet, register: register?.sheet ?? "" };
  const allowed = ownSheets(sampled, { ...sources, built: builtInfos(present) });
  const refused = own.find((name) => !allowed.includes(name));
  if (refused !== undefined) throw new SendProblem("sendNotOwn", { sheet: refused });
}

function recipientOf({ args }: Context): Recipient {
  const manager = args.flags.get("manager");
  const client = args.flags.get("client");
  if (manager !== undefined && client !== undefined) throw new UsageProblem("managerOrClient");
  if (manager !== undefined) return { type: "manager", name: manager };
  return client === undefined ? { type: "all" } : { type: "client", name: client };
}
