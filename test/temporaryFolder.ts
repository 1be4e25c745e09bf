import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/**
 * One folder for whatever the tests and the programs that they start put aside. It is taken away at the end, also what is
 * left of a browser or an office program that was ended with its tests.
 */
export default function temporaryFolder(): () => void {
  const folder = mkdtempSync(path.join(os.tmpdir(), "klientela-run-"));
  // a program may be started as another user
  chmodSync(folder, 0o755);
  // read by Node on Linux and Mac, and on Windows
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  return () => {
    remove();
    // a browser that is ending meanwhile may write once more
    process.once("exit", remove);
  };
}
