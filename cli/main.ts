import { translator } from "../core/index";
import { spokenLanguage } from "./context";
import { systemCode } from "./disk";
import { reasonText } from "./problemText";
import { runCall } from "./runCall";
import { shownText } from "./terminal";

const closed = new Set<NodeJS.WriteStream>();
const locale = Intl.DateTimeFormat().resolvedOptions().locale;
const argv = process.argv.slice(2);

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
    const spoken = translator(spokenLanguage(argv, process.env, locale));
    print(process.stderr, spoken("cli.problem.printFailed", { reason: reasonText(spoken, systemCode(error)) }));
  });
}

const exit = await runCall(argv, {
  environment: process.env,
  locale,
  now: new Date(),
  columns: process.stdout.columns || Number(process.env["COLUMNS"]) || null,
  out: (line) => print(process.stdout, line),
  note: (line) => print(process.stderr, line),
});
if (exit > 0) process.exitCode = exit;
