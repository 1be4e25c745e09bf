import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/lib/root.mjs";

test("measures every stage, and computes what DuckDB computes", () => {
  const args = [path.join(root, "scripts/bench.mjs"), "--few"];
  const output = execFileSync(process.execPath, args, { encoding: "utf8" });
  for (const stage of [
    "bare pass: sum of amounts by client",
    "Same results for each client. Clients: –",
    "LedgerReader from blocks",
    "The dirty reader takes",
    "report status",
    "facts: formerAbc",
    ".csv → plans",
    ".xlsx → plans",
    "the add-in of Excel",
    "read and refresh it",
  ]) {
    expect(output).toContain(stage);
  }
});
