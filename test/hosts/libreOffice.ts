import { execFile, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describe, it } from "vitest";
import type { Observed } from "./observed";
import { observedFile } from "./observedFile";

const run = promisify(execFile);
const PROGRAM = process.env["SOFFICE"] ?? "soffice";
const MOST_TIME = 240_000;

/** Formulas are computed on loading, whatever the file remembers: 0 stands for "always". */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

let there: boolean | null = null;

/** Whether LibreOffice can be started here. */
export function libreOfficeThere(): boolean {
  there ??= spawnSync(PROGRAM, ["--version"], { timeout: 60_000 }).status === 0;
  return there;
}

/** Tests that need LibreOffice: left out aloud where it is missing, failing where everything must be there. */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  if (libreOfficeThere()) {
    describe(name, { timeout: MOST_TIME }, tests);
    return;
  }
  const message = `LEFT OUT, LibreOffice is missing: ${name}`;
  if (process.env["CI"] === "true") {
    describe(name, () => {
      it("needs LibreOffice", () => {
        throw new Error(message);
      });
    });
    return;
  }
  console.warn(`\n*** ${message} ***\n`);
  describe.skip(name, tests);
}

/** Opens the files in LibreOffice, which computes every formula anew, and saves them: all in one start, for a start is slow. */
export async function resaved(files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return inFolder(async (folder) => {
    const paths = await store(folder, files);
    await convert(folder, "xlsx:Calc MS Excel 2007 XML", paths);
    return Promise.all(
      files.map(async (_, index) => new Uint8Array(await readFile(join(folder, "out", `${index}.xlsx`)))),
    );
  });
}

/** What LibreOffice shows after computing every formula anew. */
export async function recalculated(files: readonly Uint8Array[]): Promise<Observed[]> {
  return (await resaved(files)).map(observedFile);
}

/** The printed pages as pictures, for people to look at: PNG files in `folder`, their paths in the order of the pages. */
export async function pages(file: Uint8Array, folder: string, dotsPerInch = 80): Promise<string[]> {
  return inFolder(async (work) => {
    const paths = await store(work, [file]);
    await convert(work, "pdf", paths);
    await mkdir(folder, { recursive: true });
    const stem = join(folder, "page");
    await run("pdftoppm", ["-r", String(dotsPerInch), "-png", join(work, "out", "0.pdf"), stem], {
      timeout: MOST_TIME,
    });
    return (await readdir(folder))
      .filter((name) => /^page-\d+\.png$/.test(name))
      .sort()
      .map((name) => join(folder, name));
  });
}

async function store(folder: string, files: readonly Uint8Array[]): Promise<string[]> {
  const paths = files.map((_, index) => join(folder, `${index}.xlsx`));
  await Promise.all(files.map((file, index) => writeFile(paths[index]!, file)));
  return paths;
}

async function convert(folder: string, format: string, paths: readonly string[]): Promise<void> {
  const profile = join(folder, "profile");
  await mkdir(join(profile, "user"), { recursive: true });
  await writeFile(join(profile, "user", "registrymodifications.xcu"), SETTINGS);
  const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
  await run(PROGRAM, [...settings, "--convert-to", format, "--outdir", join(folder, "out"), ...paths], {
    timeout: MOST_TIME,
  });
}

/** A profile of its own for each start: two programs can't share one. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "klientela-office-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
