import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { root } from "../../scripts/lib/root.mjs";
import { servePreview } from "../../scripts/lib/servePreview.mjs";
import { serveSheetsPreview } from "../../scripts/lib/serveSheetsPreview.mjs";

const PAGE = `<!doctype html><html><head>\n<title>The page</title></head></html>`;
const OFFICE = `<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "klientela-previews-"));
  const put = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  put("preview/index.html", PAGE);
  put("preview/page.js", "page()");
  put("preview/office.js", "ours()");
  put("preview/google.js", "google()");
  put("addin/taskpane.html", `<html><head>${OFFICE}</head></html>`);
  put("addon/Code.js", "function onOpen() {}");
  put("addon/sidebar.html", PAGE);
  put("secret.txt", "of nobody's");
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => path.join(folder, name);

interface Served {
  readonly status: number;
  readonly policy: string;
  readonly text: string;
}

async function got(address: string): Promise<Served> {
  const answer = await fetch(address);
  return {
    status: answer.status,
    policy: answer.headers.get("content-security-policy") ?? "",
    text: await answer.text(),
  };
}

const northwind = readFileSync(path.join(root, "test/fixtures/northwind/ledger.csv"), "utf8");

test("the preview of the add-in for Excel has the page, the add-in with our host, and a ledger", async () => {
  const { address, close } = await servePreview({ preview: at("preview"), addin: at("addin") }, 0);
  try {
    const page = await got(address);
    expect(page).toMatchObject({ status: 200, text: PAGE });
    expect(page.policy).toContain("default-src 'none'");
    expect(page.policy).toContain("frame-src 'self'");
    expect((await got(`${address}page.js`)).text).toBe("page()");
    expect((await got(`${address}addin/taskpane.html`)).text).toContain(`<script src="/office.js">`);
    // Excel's own library, and ours behind it
    const office = await got(`${address}office.js`);
    expect(office.text.length).toBeGreaterThan(100_000);
    expect(office.text.endsWith("ours()")).toBe(true);
    expect((await got(`${address}northwind.csv`)).text).toBe(northwind);
    for (const name of ["nothing.html", "addin/%2e%2e/secret.txt", "%2e%2e%2fsecret.txt"]) {
      expect((await got(address + name)).status, name).toBe(404);
    }
    expect((await fetch(address, { method: "POST" })).status).toBe(404);
  } finally {
    close();
  }
});

test("the preview of the add-on for Google Sheets has the page, the script, the sidebar with our bridge, and a ledger", async () => {
  const { address, close } = await serveSheetsPreview({ preview: at("preview"), addon: at("addon") }, 0);
  try {
    const page = await got(address);
    expect(page).toMatchObject({ status: 200, text: PAGE });
    expect(page.policy).toContain("default-src 'none'");
    expect((await got(`${address}Code.js`)).text).toBe("function onOpen() {}");
    const sidebar = await got(`${address}sidebar.html?1`);
    // before all scripts of its own, as Google's is
    expect(sidebar.text).toBe(PAGE.replace("<head>", `<head>\n<script src="google.js"></script>`));
    expect(sidebar.policy).toContain("script-src 'self' 'unsafe-inline'");
    expect(page.policy).not.toMatch(/script-src[^;]*'unsafe-inline'/);
    expect((await got(`${address}google.js`)).text).toBe("google()");
    expect((await got(`${address}northwind.csv`)).text).toBe(northwind);
    for (const name of ["nothing.html", "appsscript.json", "%2e%2e%2fsecret.txt"]) {
      expect((await got(address + name)).status, name).toBe(404);
    }
  } finally {
    close();
  }
});

describe.each(["excelPreview", "sheetsPreview"])("%s", (name) => {
  it("wants a port that can be one", () => {
    const script = path.join(root, `scripts/${name}.mjs`);
    const { status, stderr } = spawnSync(process.execPath, [script, "--port", "no"], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 2, stderr: "--port wants a number from 0 to 65535.\n" });
  });
});
