import { translator } from "../core/index";
import { UsageProblem, parseArgs } from "./args";
import { chosenDay, chosenLanguage, spokenLanguage, type Context } from "./context";
import { explainCommand } from "./explainCommand";
import { flagsOf } from "./flags";
import { commands, helpText, reportText, reportsJson, reportsText } from "./help";
import { jsonLines } from "./jsonLines";
import { problemText } from "./problemText";
import { refreshCommand } from "./refreshCommand";
import { reportCommand, reportsOf } from "./reportCommand";
import { sampleCommand } from "./sampleCompany";
import { sendCommand } from "./sendCommand";
import { settingsCommand } from "./settingsCommand";
import { wrapText } from "./terminal";

const USUAL_WIDTH = 120;
const LEAST_WIDTH = 40;

/** The world outside of one call. */
export interface World {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Of the system, "de-AT". */
  readonly locale: string;
  readonly now: Date;
  /** Places of a line of the terminal; null: nobody looks on. */
  readonly columns: number | null;
  out(line: string): void;
  note(line: string): void;
}

/** Does what a call says: 0 done, 1 nothing could be read, 2 called in a way that can't be. */
export async function runCall(argv: readonly string[], world: World): Promise<number> {
  const { environment, locale, now, columns, out, note } = world;
  const spoken = translator(spokenLanguage(argv, environment, locale));
  const width = columns === null ? USUAL_WIDTH : Math.max(LEAST_WIDTH, columns);
  const wrapAt = columns === null ? Infinity : width;
  let file = "";
  try {
    const args = parseArgs(argv);
    file = args.words[args.words[0] === "explain" ? 2 : 1] ?? "";
    const say = chosenLanguage(args, spoken.language);
    await run({ say, today: chosenDay(args, now), args, width, wrapAt, out, note });
    return 0;
  } catch (problem) {
    const found = problemText(spoken, problem, file);
    note(found.text);
    return found.exit;
  }
}

async function run(context: Context): Promise<void> {
  const { args, say, out, wrapAt } = context;
  const [command, second = ""] = args.words;
  const aboutHelp = args.flags.has("help") || command === "help";
  const reports = reportsOf(command === "explain" || command === "help" ? second : (command ?? ""));
  if (aboutHelp) {
    const lines = reports?.length === 1 ? reportText(reports[0]!, say, context.width) : helpText(say, context.width);
    lines.forEach(out);
    return;
  }
  if (command === undefined) {
    helpText(say, context.width).forEach(out);
    throw new UsageProblem("noCommand", { commands: commands.join(", ") });
  }
  const unknown =
    reports === null && !["reports", "sample", "explain", "refresh", "send", "settings"].includes(command);
  if (unknown) throw new UsageProblem("unknownCommand", { command, commands: commands.join(", ") });
  const known = flagsOf(command, reports ?? []);
  for (const flag of args.flags.keys()) {
    if (!known.has(flag)) throw new UsageProblem("unknownFlag", { flag: `--${flag}`, command });
  }
  const wrapped = (line: string) => {
    for (const part of wrapText(line, wrapAt, line.startsWith("– ") ? "  " : "")) out(part);
  };
  switch (command) {
    case "reports":
      if (args.flags.has("json")) jsonLines(reportsJson(say)).forEach(out);
      else reportsText(say, context.width).forEach(out);
      return;
    case "explain":
      return explainCommand({ ...context, out: args.flags.has("json") ? out : wrapped });
    case "sample":
      return sampleCommand(context);
    case "refresh":
      return refreshCommand({ ...context, out: wrapped });
    case "send":
      return sendCommand(context);
    case "settings":
      return settingsCommand(context);
    default:
      return reportCommand(reports!, { ...context, out: args.flags.has("json") ? out : wrapped });
  }
}
