import { constants, promises as fs } from "node:fs";
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
    if (code === "ENOENT") throw new UsageProblem("fileNotFound", { file });
    throw new DiskProblem("fileUnreadable", { file, reason: code });
  }
}

/** Throws where the result would go over one of the inputs, by whatever name. */
export async function refuseOverInput(out: string, inputs: readonly string[]): Promise<void> {
  const target = await fs.stat(out).catch(() => null);
  for (const input of inputs) {
    const same = path.resolve(input) === path.resolve(out);
    const source = await fs.stat(input).catch(() => null);
    const linked = target !== null && source !== null && target.ino === source.ino && target.dev === source.dev;
    if (same || linked) throw new UsageProblem("notOverInput");
  }
}

/** Writes beside the target and renames, so that there is never half a file. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(4).toString("hex")}.tmp`);
  try {
    await fs.writeFile(beside, bytes, { flag: "wx" });
    await fs.rename(beside, file);
  } catch (error) {
    await fs.rm(beside, { force: true }).catch(() => undefined);
    throw new DiskProblem("outUnwritable", { file, reason: systemCode(error) });
  }
}

/** `name.xlsx`, or `name (2).xlsx` … where that is taken. */
export async function freeFile(file: string): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? file : path.join(dir, `${name} (${number})${ext}`);
    const taken = await fs.access(candidate, constants.F_OK).then(
      () => true,
      () => false,
    );
    if (!taken) return candidate;
  }
}

function systemCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
