import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureInstalled } from "./install.mjs";
import { buildSheets, SHEETS_FOLDER } from "./lib/buildSheets.mjs";
import { CLASP, isLoggedIn, placeToOpen, runClasp, scriptId } from "./lib/clasp.mjs";
import { root, say } from "./lib/root.mjs";

// The add-on for Google Sheets, built and put into a script of one's own, by Google's own tool.
const HELP = `npm run sheets:push [-- options]
Builds the add-on for Google Sheets and puts it into a script in your Google account.

Once, before the first time:
  1. switch the Apps Script API on: https://script.google.com/home/usersettings
  2. npm run sheets:push -- --login   (a page of Google's asks for your account)
The first push makes a new spreadsheet "Klientela" with the script in it, and remembers it in .clasp.json.

  --login          log in to Google, and end
  --script ID      a script that you have already (id or address): remembered from now on; what is in it is written over
  --language LANG  of the help while a function is typed: en, ru, sk, hu (default en); everything else speaks the user's language
  --help           this

Google's tool (${CLASP}) is fetched by npm when it is used.`;
const PROJECT = path.join(root, ".clasp.json");
const LANGUAGES = /** @type {const} */ (["en", "ru", "sk", "hu"]);

const given = options();
if (given.help) {
  console.log(HELP);
  process.exit(0);
}
const language =
  LANGUAGES.find((one) => one === given.language) ??
  end(`--language is one of ${LANGUAGES.join(", ")}, not ${given.language}.`, 2);
const script =
  given.script === undefined
    ? null
    : (scriptId(given.script) ?? end("--script wants the id or the address of a script.", 2));
const npm = process.env.npm_execpath ?? end("Run it by npm: npm run sheets:push", 2);

if (given.login) process.exit((await runClasp(npm, ["login"])).code);
await wantLogin(npm);
ensureInstalled();
if (script !== null) remember(script);
if (!existsSync(PROJECT)) await createSpreadsheet(npm);
say("Building the add-on for Google Sheets …");
await buildSheets({ language }).catch((/** @type {Error} */ { message }) =>
  end(`The add-on for Google Sheets could not be built. ${message}`, 1),
);
// the manifest is ours: nobody is to be asked whether it may be written
if ((await runClasp(npm, ["push", "--force"])).code !== 0) {
  end(
    "Google didn't take it; what its tool says stands above. Usual reasons: the Apps Script API is switched off\n" +
      "(https://script.google.com/home/usersettings), or .clasp.json names a script of another account.",
    1,
  );
}
const place = placeToOpen(readFileSync(PROJECT, "utf8"));
say(`It is there${place === null ? "" : `: ${place}`}`);
say(
  "Open the spreadsheet, or load it anew: the menu is Extensions, Klientela. The first click asks for your permission.",
);

function options() {
  try {
    const { values } = parseArgs({
      options: {
        help: { type: "boolean", short: "h", default: false },
        login: { type: "boolean", default: false },
        script: { type: "string" },
        language: { type: "string", default: "en" },
      },
    });
    return values;
  } catch (error) {
    return end(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`, 2);
  }
}

/** @param {string} npm */
async function wantLogin(npm) {
  const { output } = await runClasp(npm, ["show-authorized-user", "--json"], { show: false });
  const loggedIn = isLoggedIn(output);
  if (loggedIn === null) end(`Google's tool (${CLASP}) can't be fetched or run: is there a network?`, 1);
  if (loggedIn) return;
  end(
    "You aren't logged in to Google. Once:\n" +
      "  1. switch the Apps Script API on: https://script.google.com/home/usersettings\n" +
      "  2. npm run sheets:push -- --login",
    1,
  );
}

/** @param {string} id */
function remember(id) {
  writeFileSync(PROJECT, `${JSON.stringify({ scriptId: id, rootDir: SHEETS_FOLDER }, null, 2)}\n`);
}

/**
 * A new spreadsheet with a script in it. The tool fetches what a new script holds into the folder: it is built anew after that.
 * @param {string} npm
 */
async function createSpreadsheet(npm) {
  say('Making a spreadsheet "Klientela" with a script in it …');
  rmSync(path.join(root, SHEETS_FOLDER), { recursive: true, force: true });
  const words = ["create-script", "--type", "sheets", "--title", "Klientela", "--rootDir", SHEETS_FOLDER];
  const { code } = await runClasp(npm, words);
  rmSync(path.join(root, `${SHEETS_FOLDER}.stamp`), { force: true });
  if (code === 0 && existsSync(PROJECT)) return;
  end(
    "There is no spreadsheet; what Google's tool says stands above. Usual reason: the Apps Script API is switched off:\n" +
      "https://script.google.com/home/usersettings",
    1,
  );
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
