import path from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/lib/root.mjs";
import { bundle, folderWith, run, smallLedger, today } from "./klientela";

describe("npm run -s klientela", () => {
  it("takes file names from where the user stands", async () => {
    await bundle();
    const here = folderWith({ "sales.csv": smallLedger });
    const script = path.join(root, "scripts/klientela.mjs");
    const args = [script, "status", "sales.csv", "--out", "x.xlsx", ...today];
    const env = { npm_lifecycle_event: "klientela", INIT_CWD: here };
    const { code, err } = await run(process.execPath, args, root, env);
    expect(code).toBe(0);
    expect(err).toContain(`Written: ${path.join(here, "x.xlsx")}`);
    // the exit code of the command line is that of the script
    expect((await run(process.execPath, [script, "nonsense"], here)).code).toBe(2);
  });

  it.skipIf(process.platform === "win32")("ends quietly when its reader has enough", async () => {
    const folder = folderWith({ "sales.csv": smallLedger });
    const call = `"${process.execPath}" "${await bundle()}" client-table sales.csv --json | head -1; echo \${PIPESTATUS[0]}`;
    const { out, err } = await run("bash", ["-c", call], folder);
    expect(err).toBe("");
    expect(out.split("\n")[0]).toContain('{"report":"client-table"');
    expect(out.trim().split("\n").at(-1)).toBe("0");
  });

  it.skipIf(process.platform !== "linux")("says so where printing fails", async () => {
    const folder = folderWith({ "sales.csv": smallLedger });
    const call = `"${process.execPath}" "${await bundle()}" client-table sales.csv --json > /dev/full`;
    const { code, err } = await run("bash", ["-c", call], folder);
    expect({ code, err }).toEqual({ code: 1, err: "The result can't be printed: the disk is full.\n" });
  });
});
