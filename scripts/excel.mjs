import { readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildExcelOrEnd } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { portGiven } from "./lib/openServed.mjs";
import { serveAddin } from "./lib/serveAddin.mjs";
import { sideload, sideloadPlan } from "./lib/sideload.mjs";
import { say } from "./lib/root.mjs";

// The add-in for Excel, built and served to this machine over https, and put into the desktop Excel where there is one.
// `--no-open` leaves Excel alone, `--port 8443` chooses the port, `--cert FILE --key FILE` are a certificate of one's own.
const USUAL_PORT = 3443;

const word = (/** @type {string} */ name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? "");
};
const port = portGiven(process.argv, 1) ?? USUAL_PORT;
const onServer = process.env.CI === "true";

ensureInstalled();
const certificate = await certificateOf(word("--cert"), word("--key"));
const address = `https://localhost:${port}`;
const { folder } = await buildExcelOrEnd(address);
const manifest = path.join(folder, "manifest.xml");
await serveAddin(folder, port, certificate).catch((/** @type {Error} */ { message }) =>
  end(`Port ${port} can't be used: ${message}`, 1),
);
say("");
say(`The files of Klientela are served at ${address}; its manifest is ${manifest}`);
if (!(await isInExcel())) {
  say(
    "To put it into Excel on the web: open a workbook, choose Home, Add-ins, More add-ins, My add-ins, Upload my add-in,",
  );
  say("and choose that manifest. If the browser asks whether the page may reach this computer, allow it.");
}
say("Ctrl+C ends it. After that Excel shows the tab, but not the pane.");

/** Whether the desktop Excel of this machine has got the manifest. */
async function isInExcel() {
  if (process.argv.includes("--no-open") || onServer) return false;
  const plan = sideloadPlan(manifest, {
    platform: process.platform,
    home: os.homedir(),
    npm: process.env.npm_execpath,
  });
  if (plan.way === "tool") say("Putting it into Excel with Microsoft's own tool …");
  const done = await sideload(plan);
  if (done && plan.way === "copy")
    say("It is in Excel: close Excel, open it again, and choose Home, Add-ins, Klientela.");
  if (!done && plan.way === "tool") say("That didn't work; what the tool says stands above.");
  return done;
}

/**
 * The certificate that is named, else Microsoft's development certificate, which is made and trusted at the first time.
 * @param {string | null} cert
 * @param {string | null} key
 * @returns {Promise<{ cert: Buffer | string, key: Buffer | string }>}
 */
async function certificateOf(cert, key) {
  if ((cert === null) !== (key === null)) end("--cert and --key belong together.", 2);
  try {
    if (cert !== null && key !== null) return { cert: readFileSync(cert), key: readFileSync(key) };
  } catch (error) {
    end(`The certificate can't be read: ${error instanceof Error ? error.message : String(error)}`, 2);
  }
  // it asks for a password where it isn't trusted yet, and nobody would answer
  if (onServer) end("Without somebody to trust a development certificate name one: --cert FILE --key FILE", 2);
  try {
    const { getHttpsServerOptions } = await import("office-addin-dev-certs");
    const made = await getHttpsServerOptions();
    return { cert: made.cert, key: made.key };
  } catch (error) {
    return end(
      `There is no development certificate: ${error instanceof Error ? error.message : String(error)}\n` +
        "Name one that this computer trusts: --cert FILE --key FILE",
      1,
    );
  }
}

/**
 * @param {string} sentence
 * @param {number} code
 * @returns {never}
 */
function end(sentence, code) {
  say(sentence);
  process.exit(code);
}
