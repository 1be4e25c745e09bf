import { translator } from "../core/index";
import { UsageProblem, parseArgs } from "./args";
import { chosenDay, chosenLanguage, spokenLanguage, type Context } from "./context";
import { systemCode } from "./disk";
import { explainCommand } from "./explainCommand";
import { flagsOf } from "./flags";
import { commands, helpText, reportText, reportsJson, reportsText } from "./help";
import { jsonLines } from "./jsonLines";
import { problemText, reasonText } from "./problemText";
import { refreshCommand } from "./refreshCommand";
import { reportCommand, reportsOf } from "./reportCommand";
import { sampleCommand } from "./sampleCompany";
import { sendCommand } from "./sendCommand";
import { settingsCommand } from "./settingsCommand";
import { shownText, wrapText } from "./terminal";

const USUAL_WIDTH = 120;
const LEAST_WIDTH = 40;

const closed = new Set<NodeJS.WriteStream>();
const locale = Intl.DateTimeFormat().resolvedOptions().locale;
const spoken = translator(spokenLanguage(process.argv.slice(2), process.env, locale));

/** The command line: 0 done, 1 nothing could be read, 2 called in a way that can't be. */
async function main(argv: readonly string[]): Promise<number> {
  const terminal = process.stdout.columns || Number(process.env["COLUMNS"]) || null;
  const width = terminal === null ? USUAL_WIDTH : Math.max(LEAST_WIDTH, terminal);
  const wrapAt = terminal === null ? Infinity : width;
  const out = (line: string) => print(process.stdout, line);
  const note = (line: string) => print(process.stderr, line);
  let file = "";
  try {
    const args = parseArgs(argv);
    file = args.words[args.words[0] === "explain" ? 2 : 1] ?? "";
    const say = chosenLanguage(args, spoken.language);
    const today = chosenDay(args, new Date());
    await run({ say, today, args, width, wrapAt, out, note });
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

function print(stream: NodeJS.WriteStream, line: string): void {
  if (!closed.has(stream)) stream.write(`${shownText(line)}\n`);
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    const first = !closed.has(stream);
    closed.add(stream);
    // a closed pipe, as of `| head`, is no failure: what is to be written to a file still is
    if (error.code === "EPIPE" || !first) return;
    process.exitCode = 1;
    print(process.stderr, spoken("cli.problem.printFailed", { reason: reasonText(spoken, systemCode(error)) }));
  });
}

const exit = await main(process.argv.slice(2));
if (exit > 0) process.exitCode = exit;
