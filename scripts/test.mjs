import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureInstalled } from "./install.mjs";
import { addUp, closingLine, countRun } from "./lib/closingLine.mjs";
import { chromiumFile, fetchChromium } from "./lib/chromium.mjs";
import { libreOfficeFolder } from "./lib/libreOffice.mjs";
import { commandFile, runNode, runSteps, scriptStep } from "./lib/run.mjs";

const OTHER_ZONES = ["Pacific/Auckland", "America/New_York"];
/** Where days come from or go to. A .csv file is read as text: its days are made in typedCsv. */
const ABOUT_DAYS = [
  "test/core/calendar",
  "test/files/openXlsx",
  "test/files/typedCsv",
  "test/files/writePlan",
  "test/files/readGridCells",
  "test/files/saveGrid.test",
];
const AT_ONCE = 2;
const onServer = process.env.CI === "true" || process.env.CI === "1";
const only = process.argv.slice(2);
const tell = console.log;

ensureInstalled();
const { env, leftOut } = await surroundings();
leftOut.forEach(tellLoudly);

const vitest = commandFile("vitest");
tell("Checking the sources …");
const checks = await runSteps(
  [
    scriptStep("types of core", ["scripts/types.mjs", "core"]),
    scriptStep("types of files", ["scripts/types.mjs", "files"]),
    scriptStep("types of pane", ["scripts/types.mjs", "pane"]),
    scriptStep("types of command line and bench", ["scripts/types.mjs", "."]),
    scriptStep("types of tests, workbench and add-ins", ["scripts/types.mjs", "test"]),
    scriptStep("types of the script for Google Sheets", ["scripts/types.mjs", "sheets-addon/server"]),
    scriptStep("types of scripts", ["scripts/types.mjs", "scripts"]),
    scriptStep("rules (eslint)", [commandFile("eslint"), "."]),
    scriptStep("form (prettier)", [commandFile("prettier"), "--check", "--log-level", "warn", "."]),
    scriptStep("THIRD-PARTY-NOTICES up to date", ["scripts/notices.mjs", "--check"]),
    scriptStep("docs/texts.md up to date", ["scripts/texts.mjs", "--check"]),
    scriptStep("docs/ledger-check.md up to date", ["scripts/ledgerCheck.mjs", "--check"]),
    scriptStep("docs/functions.md up to date", ["scripts/functions.mjs", "--check"]),
    scriptStep("manifest.xml up to date", ["scripts/manifest.mjs", "--check"]),
    scriptStep("icons up to date", ["scripts/icons.mjs", "--check"]),
    scriptStep("the manifest as Excel wants it", ["scripts/checkManifest.mjs"]),
    scriptStep("licences of all packages", ["scripts/licences.mjs"]),
    scriptStep("package-lock.json whole, without addresses", ["scripts/lock.mjs"]),
    scriptStep("nothing of this machine in the files", ["scripts/traces.mjs"]),
    scriptStep("command line, workbook in the browser and add-ins build", ["scripts/build.mjs"]),
  ],
  AT_ONCE,
  tell,
);

tell("Running the tests …");
const tests = await runTests();

if (only.length === 0) tell("Running the tests about days in other time zones …");
const zones = await runSteps(only.length === 0 ? OTHER_ZONES.map(zoneStep) : [], AT_ONCE, tell);

leftOut.forEach(tellLoudly);
const missing = { passed: 0, failed: onServer ? leftOut.length : 0, skipped: 0 };
const total = addUp([checks, tests, zones, missing]);
tell(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;

/** The environment of the tests, and what has to be left out on this machine. */
async function surroundings() {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, TZ: "UTC" };
  const leftOut = [findLibreOffice(env), await findChromium(env)].filter((what) => what !== null);
  return { env, leftOut };
}

/**
 * Puts LibreOffice on the path of the tests.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null} what is left out without it
 */
function findLibreOffice(env) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  const folder = libreOfficeFolder(env[name] ?? "");
  const unwanted = Boolean(env.KLIENTELA_WITHOUT_LIBREOFFICE);
  if (folder && !unwanted) {
    env[name] = `${env[name]}${path.delimiter}${folder}`;
    return null;
  }
  env.KLIENTELA_WITHOUT_LIBREOFFICE = "1";
  const reason = unwanted
    ? "KLIENTELA_WITHOUT_LIBREOFFICE is set"
    : "LibreOffice (soffice) was not found; on Debian: apt-get install libreoffice-calc";
  return `opening the saved workbooks in LibreOffice. ${reason}`;
}

/**
 * Names the browser of the tests: one of this machine, else one that the driver fetches.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | null>} what is left out without it
 */
async function findChromium(env) {
  const unwanted = Boolean(env.KLIENTELA_WITHOUT_CHROMIUM);
  const file = unwanted ? null : (chromiumFile(env) ?? (await fetchedChromium()));
  if (file !== null) {
    env.KLIENTELA_CHROMIUM = file;
    return null;
  }
  env.KLIENTELA_WITHOUT_CHROMIUM = "1";
  const reason = unwanted
    ? "KLIENTELA_WITHOUT_CHROMIUM is set"
    : "neither Chrome nor Chromium was found, and the driver could not fetch one; on Debian: apt-get install chromium";
  return `the workbook in the browser. ${reason}`;
}

async function fetchedChromium() {
  tell("No Chrome or Chromium here: letting the driver fetch one …");
  // only now: the packages may just have been installed
  const { chromium } = await import("playwright-core");
  return fetchChromium(commandFile("playwright-core"), () => chromium.executablePath());
}

async function runTests() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "klientela-test-"));
  const file = path.join(folder, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const { code } = await runNode([vitest, "run", ...reporters, ...only], { env, show: true });
    return countRun(readReport(file), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/**
 * One step a zone, since its tests have been counted already. Without LibreOffice, which is slow and has no part in it.
 * @param {string} zone
 */
function zoneStep(zone) {
  const there = { ...env, TZ: zone, KLIENTELA_WITHOUT_LIBREOFFICE: "1" };
  return scriptStep(`days in ${zone}`, [vitest, "run", "--maxWorkers=1", ...ABOUT_DAYS], there);
}

/** @param {string} what */
function tellLoudly(what) {
  tell(`\n!!! LEFT OUT${onServer ? " (counts as a failure here)" : ""}: ${what} !!!\n`);
}
