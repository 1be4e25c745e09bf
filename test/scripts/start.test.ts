import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/lib/root.mjs";

const script = path.join(root, "scripts/start.mjs");

test("serves the workbook in the browser, and says where", async () => {
  const child = spawn(process.execPath, [script, "--no-open", "--port", "0"], { stdio: ["ignore", "ignore", "pipe"] });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = "";
      child.stderr.setEncoding("utf8").on("data", (piece: string) => {
        said += piece;
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
        if (found !== null) resolve(found[0]);
      });
      child.on("exit", () => {
        reject(new Error(said));
      });
    });
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    const scripts = [...(await page.text()).matchAll(/src="([^"]+)"/g)].map(([, name]) => name!);
    expect(scripts).toHaveLength(1);
    expect((await fetch(address + scripts[0]!)).status).toBe(200);
  } finally {
    child.kill();
  }
});

test("wants a port that can be one", () => {
  const { status, stderr } = spawnSync(process.execPath, [script, "--port", "no"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 2, stderr: "--port wants a number from 0 to 65535.\n" });
});
