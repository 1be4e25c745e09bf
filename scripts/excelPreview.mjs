import { ensureInstalled } from "./install.mjs";
import { buildPreview } from "./lib/buildPreview.mjs";
import { openInBrowser } from "./lib/openInBrowser.mjs";
import { say } from "./lib/root.mjs";
import { servePreview } from "./lib/servePreview.mjs";

// The add-in for Excel, tried without Excel: the built pane beside a grid that shows the workbook of the tests' host.
// `--no-open` only prints the address, `--port 8080` chooses it. `?file=northwind` opens Northwind's ledger.
const USUAL_PORT = 4190;

const args = process.argv.slice(2);
const at = args.indexOf("--port");
const wished = at < 0 ? null : Number(args[at + 1]);
if (wished !== null && !(Number.isInteger(wished) && wished >= 0 && wished < 65_536)) {
  say("--port wants a number from 0 to 65535.");
  process.exit(2);
}

ensureInstalled();
const folders = await buildPreview();
const { address } = await started();
say("");
say(`Klientela in Excel, without Excel: ${address}`);
say("Everything stays on this machine. Ctrl+C ends it.");
if (!args.includes("--no-open") && process.env.CI !== "true") openInBrowser(address);

/** On the usual port, or on any that is free where another program has it. */
async function started() {
  try {
    return await servePreview(folders, wished ?? USUAL_PORT);
  } catch (error) {
    if (wished === null) return servePreview(folders, 0);
    say(`Port ${wished} can't be used: ${error instanceof Error ? error.message : String(error)}`);
    return process.exit(1);
  }
}
