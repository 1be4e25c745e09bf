import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import { root } from "../../scripts/lib/root.mjs";
import { build } from "../../scripts/build.mjs";
import { runCall } from "../../cli/runCall";
import { shownText } from "../../cli/terminal";

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export const northwind = path.join(root, "test/fixtures/northwind/ledger.csv");
export const today = ["--today", "2009-04-15"];

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

let built: Promise<string> | null = null;

/** The bundle that users run, made once where it isn't up to date. */
export function bundle(): Promise<string> {
  built ??= silently<{ bundle: string }>(build).then((done) => done.bundle);
  return built;
}

/** Runs the built command line as its users do: a process of its own, without a terminal, in no language of the system. */
export async function klientela(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return run(process.execPath, [await bundle(), ...args], folder, env);
}

/** The same within this process, where no test of processes is meant: each costs the start of one. */
export async function called(folder: string, args: readonly string[]): Promise<Ran> {
  const text = { out: "", err: "" };
  const before = process.cwd();
  process.chdir(folder);
  try {
    const code = await runCall(args, {
      environment: { LANG: "C" },
      locale: "en-US",
      now: new Date(Date.UTC(2009, 3, 15)),
      columns: null,
      out: (line) => (text.out += `${shownText(line)}\n`),
      note: (line) => (text.err += `${shownText(line)}\n`),
    });
    return { code, ...text };
  } finally {
    process.chdir(before);
  }
}

/** The same as somebody who is no administrator: permissions don't bind one. The bundle is put where he may read it. */
export async function klientelaAsUser(folder: string, args: readonly string[]): Promise<Ran> {
  if (process.getuid?.() !== 0) return klientela(folder, args);
  const open = folderWith({ "klientela.mjs": readFileSync(await bundle()) });
  chmodSync(open, 0o755);
  return run(process.execPath, [path.join(open, "klientela.mjs"), ...args], folder, {}, NOBODY);
}

/** User and group of nobody, as Unix systems number them. */
const NOBODY = { uid: 65_534, gid: 65_534 };

export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
  user: { readonly uid?: number; readonly gid?: number } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const bare = { PATH: process.env["PATH"], HOME: process.env["HOME"], TZ: "UTC", LANG: "C" };
    const child = spawn(command, args, { cwd, env: { ...bare, ...env }, ...user });
    const text = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (part: string) => (text.out += part));
    child.stderr.setEncoding("utf8").on("data", (part: string) => (text.err += part));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...text }));
  });
}

/** A folder of the test's own with these files; it is gone afterwards. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "klientela-cli-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  made.push(folder);
  return folder;
}

/** Temporary files that were left behind. */
export function leftovers(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".tmp"));
}

/** Two clients over the first quarter of 2009 and the year before, with two managers. */
export const smallLedger = [
  "Date,Client,Manager,Amount",
  "2008-02-10,Lyutik,Ivanov,100",
  "2008-05-10,Romashka,Petrov,90.5",
  "2008-11-20,Lyutik,Ivanov,80",
  "2009-01-15,Lyutik,Ivanov,120",
  "2009-03-30,Romashka,Petrov,60",
  "",
].join("\n");

// the build tells its progress on stderr, which is no stray output of a test
async function silently<T>(work: () => Promise<T>): Promise<T> {
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = () => true;
  try {
    return await work();
  } finally {
    process.stderr.write = write;
  }
}
