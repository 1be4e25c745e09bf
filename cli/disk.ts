import { constants, promises as fs, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { randomBytes } from "node:crypto";
import { UsageProblem } from "./args";
import { DiskProblem } from "./problemText";

/** The bytes of a file. */
export async function readFile(file: string): Promise<Uint8Array> {
  try {
    return await fs.readFile(file);
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") throw new UsageProblem("fileNotFound", { file });
    if (code === "EISDIR") throw new UsageProblem("fileIsFolder", { file });
    throw new DiskProblem("fileUnreadable", file, code);
  }
}

/** Throws where the name doesn't say what the result is: a workbook, with macros in it where the input had such. */
export function checkEnding(out: string, input: string): void {
  // Excel opens no workbook with macros that is called .xlsx, and no other that is called .xlsm
  const ending = /\.xlsm$/i.test(input) ? ".xlsm" : ".xlsx";
  if (!out.toLowerCase().endsWith(ending)) throw new UsageProblem("outEnding", { ending });
}

/** Throws where a result can't be put: no such folder, or the name is a folder's. */
export async function checkPlace(out: string): Promise<void> {
  const folder = path.dirname(out);
  const found = await fs.stat(folder).catch(() => null);
  if (found?.isDirectory() !== true) throw new UsageProblem("folderNotFound", { folder });
  const target = await fs.stat(out).catch(() => null);
  if (target?.isDirectory() === true) throw new UsageProblem("fileIsFolder", { file: out });
}

/** Throws where the result would go over one of the inputs, by whatever name. */
export async function refuseOverInput(out: string, inputs: readonly string[]): Promise<void> {
  // inode numbers of Windows don't fit a double
  const target = await fs.stat(out, { bigint: true }).catch(() => null);
  for (const input of inputs) {
    const same = path.resolve(input) === path.resolve(out);
    const source = await fs.stat(input, { bigint: true }).catch(() => null);
    const linked = target !== null && source !== null && target.ino === source.ino && target.dev === source.dev;
    if (same || linked) throw new UsageProblem("notOverInput");
  }
}

/** Writes beside the target and renames, so that there is never half a file. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  // through a link the file behind it is written, not the link replaced
  const target = await fs.realpath(file).catch(() => file);
  // not made of the target's name, which may be as long as names can be
  const beside = path.join(path.dirname(target), `.klientela-${randomBytes(6).toString("hex")}.tmp`);
  const remove = (): void => rmSync(beside, { force: true });
  const endEarly = (signal: NodeJS.Signals): void => {
    remove();
    process.exit(128 + os.constants.signals[signal]);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, endEarly);
  try {
    // a rename would go over a file that is protected against writing
    await fs.access(target, constants.W_OK).catch((error: unknown) => {
      if (systemCode(error) !== "ENOENT") throw error;
    });
    await fs.writeFile(beside, bytes, { flag: "wx" });
    await fs.rename(beside, target);
  } catch (error) {
    throw new DiskProblem("outUnwritable", file, systemCode(error));
  } finally {
    remove();
    for (const signal of signals) process.off(signal, endEarly);
  }
}

/** `name.xlsx`, or `name (2).xlsx` … where that is taken. */
export async function freeFile(file: string): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? file : path.join(dir, `${name} (${number})${ext}`);
    const taken = await fs.lstat(candidate).then(
      () => true,
      () => false,
    );
    if (!taken) return candidate;
  }
}

export function systemCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
