import { buildWorkbenchOrEnd } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { openInBrowser } from "./lib/openInBrowser.mjs";
import { serve } from "./lib/serve.mjs";
import { say } from "./lib/root.mjs";

// The workbook in the browser, with the sample company. `--no-open` only prints the address, `--port 8080` chooses it.
const USUAL_PORT = 4180;

const args = process.argv.slice(2);
const at = args.indexOf("--port");
const wished = at < 0 ? null : Number(args[at + 1]);
if (wished !== null && !(Number.isInteger(wished) && wished >= 0 && wished < 65_536)) {
  say("--port wants a number from 0 to 65535.");
  process.exit(2);
}

ensureInstalled();
const { folder } = await buildWorkbenchOrEnd();
const { address } = await started();
say("");
say(`Klientela is open at ${address}`);
say("Everything stays on this machine. Ctrl+C ends it.");
if (!args.includes("--no-open") && process.env.CI !== "true") openInBrowser(address);

/** On the usual port, or on any that is free where another program has it. */
async function started() {
  try {
    return await serve(folder, wished ?? USUAL_PORT);
  } catch (error) {
    if (wished === null) return serve(folder, 0);
    say(`Port ${wished} can't be used: ${error instanceof Error ? error.message : String(error)}`);
    return process.exit(1);
  }
}
