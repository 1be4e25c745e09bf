import { translator } from "../core/index";
import { UsageProblem, parseArgs } from "./args";
import { chosenDay, chosenLanguage, type Context } from "./context";
import { refuseOverInput, writeWhole } from "./disk";
import { explainCommand } from "./explainCommand";
import { commands, helpText, reportsJson, reportsText } from "./help";
import { problemText } from "./problemText";
import { reportCommand, reportsOf, sampleWorkbook } from "./reportCommand";

/** The command line: 0 done, 1 nothing could be read, 2 called in a way that can't be. */
async function main(argv: readonly string[]): Promise<number> {
  const write = (stream: NodeJS.WriteStream) => (line: string) => void stream.write(`${line}\n`);
  const note = write(process.stderr);
  let say = translator("en");
  let file = "";
  try {
    const args = parseArgs(argv);
    say = chosenLanguage(args, process.env);
    file = args.words.find((word) => /\.(xlsx|csv|xls|ods|xlsb)$/i.test(word)) ?? args.words[1] ?? "";
    const today = chosenDay(args, new Date());
    await run({ say, today, args, width: process.stdout.columns ?? 120, out: write(process.stdout), note });
    return 0;
  } catch (problem) {
    const found = problemText(say, problem, file);
    if (found === null) throw problem;
    note(found.text);
    return found.exit;
  }
}

async function run(context: Context): Promise<void> {
  const { args, say, out } = context;
  const command = args.words[0];
  if (args.flags.has("help") || command === "help") {
    helpText(say).forEach(out);
    return;
  }
  if (command === undefined) throw new UsageProblem("noCommand", { commands: commands.join(", ") });
  switch (command) {
    case "reports":
      if (args.flags.has("json")) out(JSON.stringify(reportsJson(say), null, 1));
      else reportsText(say).forEach(out);
      return;
    case "explain":
      return explainCommand(context);
    case "sample": {
      const file = args.flags.get("out") ?? "klientela-sample.xlsx";
      if (!/\.xlsx$/i.test(file)) throw new UsageProblem("outXlsx");
      await refuseOverInput(file, []);
      await writeWhole(file, sampleWorkbook(context));
      context.note(say("cli.written", { file }));
      return;
    }
    default: {
      const reports = reportsOf(command);
      if (reports === null) throw new UsageProblem("unknownCommand", { command, commands: commands.join(", ") });
      return reportCommand(reports, context);
    }
  }
}

// a closed pipe, as of `| head`, is no failure
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2));
