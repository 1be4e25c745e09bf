import { itCompany, sampleBlocks } from "../core/index";
import { newWorkbook } from "../files/index";
import { UsageProblem } from "./args";
import type { Context } from "./context";
import { checkEnding, checkPlace, freeFile, writeWhole } from "./disk";
import { openNamed } from "./openSheets";
import { readCompany, type OpenedCompany } from "./readCompany";

const FILE = "klientela-sample.xlsx";

/** `klientela sample --out FILE.xlsx`: the workbook of the sample company, without a report. */
export async function sampleCommand(context: Context): Promise<void> {
  const { args, say, note } = context;
  if (args.words.length > 1) throw new UsageProblem("sampleAlone", { files: args.words.slice(1).join(", ") });
  const out = args.flags.get("out") ?? (await freeFile(FILE));
  checkEnding(out, FILE);
  await checkPlace(out);
  await writeWhole(out, sampleWorkbook(context));
  note(say("cli.written", { file: out }));
}

/** The sample company as if it had been read from a file. */
export async function readSample(context: Context): Promise<OpenedCompany> {
  context.note(context.say("cli.building"));
  const bytes = sampleWorkbook(context);
  const [ledger, register] = (await openNamed(FILE, bytes)).sheets;
  const request = { file: FILE, sheet: ledger!.name, columns: new Map(), register: register!.name };
  return { ...(await readCompany(request, context.say, bytes)), inputs: [] };
}

/** Where a report on the sample company goes that isn't told where. */
export function sampleFile(): Promise<string> {
  return freeFile(FILE);
}

/** Its ledger, its client register, and the sheets that it keeps beside them. */
function sampleWorkbook({ say, today }: Context): Uint8Array {
  const sheets = itCompany(say.language).sheets.map((sheet) => ({ name: sheet.name, blocks: sampleBlocks(sheet) }));
  return newWorkbook(sheets, { now: isoMoment(today), language: say.language });
}

/** The beginning of a serial day: the clock time would make every run's bytes differ. */
export function isoMoment(today: number): string {
  return new Date((today - 25_569) * 86_400_000).toISOString();
}
