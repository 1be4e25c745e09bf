import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import https from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addinAnswer, serveAddin } from "../../scripts/lib/serveAddin.mjs";
import { sideload, sideloadPlan } from "../../scripts/lib/sideload.mjs";

let folder: string;
let served: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "klientela-excel-"));
  served = path.join(folder, "excel");
  mkdirSync(path.join(served, "assets"), { recursive: true });
  writeFileSync(path.join(folder, "secret.txt"), "secret");
  writeFileSync(path.join(served, "taskpane.html"), "<p>pane</p>");
  writeFileSync(path.join(served, "functions.json"), "{}");
  writeFileSync(path.join(served, "assets", "product-16.png"), "x");
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("what the server of the add-in answers", () => {
  it.each([
    ["/taskpane.html", "text/html; charset=utf-8"],
    ["/taskpane.html?_host_Info=Excel$Web$16.01", "text/html; charset=utf-8"],
    ["/functions.json", "application/json; charset=utf-8"],
    ["/assets/product-16.png", "image/png"],
  ])("%s to every page", (address, type) => {
    const { status, headers, file } = addinAnswer(served, "GET", address);
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe(type);
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(file?.startsWith(served)).toBe(true);
  });

  it("forbids no frame, for Excel on the web shows the pane in one", () => {
    const names = Object.keys(addinAnswer(served, "GET", "/taskpane.html").headers);
    expect(names).not.toContain("x-frame-options");
    expect(names).not.toContain("content-security-policy");
  });

  it("a question before a request with what is allowed", () => {
    const { status, headers } = addinAnswer(served, "OPTIONS", "/functions.json");
    expect(status).toBe(204);
    expect(headers["access-control-allow-private-network"]).toBe("true");
  });

  it.each([
    ["GET", "/../secret.txt"],
    ["GET", "/..%2fsecret.txt"],
    ["GET", "/none.html"],
    ["GET", "//"],
    ["POST", "/taskpane.html"],
    [undefined, undefined],
  ])("%s %s with nothing", (method, address) => {
    expect(addinAnswer(served, method, address)).toMatchObject({ status: 404, file: null });
  });
});

describe("the server of the add-in", () => {
  it("hands out files, and says so where the port is taken", async () => {
    const { address, close } = await serveAddin(served, 0, null);
    try {
      expect(await (await fetch(`${address}/taskpane.html`)).text()).toBe("<p>pane</p>");
      expect((await fetch(`${address}/taskpane.html`, { method: "HEAD" })).status).toBe(200);
      expect((await fetch(`${address}/taskpane.html`, { method: "POST" })).status).toBe(404);
      await expect(serveAddin(served, Number(new URL(address).port), null)).rejects.toThrow("EADDRINUSE");
    } finally {
      close();
    }
  });

  it("speaks https with a certificate, where one can be made here", async () => {
    const [key, cert] = [path.join(folder, "key.pem"), path.join(folder, "cert.pem")];
    const made = spawnSync(
      "openssl",
      // prettier-ignore
      ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", cert],
      { stdio: "ignore" },
    );
    // the handler has been tried above; what is tried here is that the certificate gets to where it belongs
    const certificate = made.status === 0 ? { cert: readFileSync(cert), key: readFileSync(key) } : null;
    const { address, close } = await serveAddin(served, 0, certificate);
    try {
      expect(address).toMatch(certificate === null ? /^http:/ : /^https:\/\/localhost:\d+$/);
      if (certificate !== null) expect(await getSecurely(`${address}/functions.json`, certificate.cert)).toBe("{}");
    } finally {
      close();
    }
  });
});

describe("npm run excel", () => {
  const script = path.resolve(import.meta.dirname, "../../scripts/excel.mjs");
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [script, ...words], { encoding: "utf8", env: { ...process.env, CI: "true" } });

  it.each([
    [["--port", "nothing"], "--port wants a number from 1 to 65535."],
    [["--cert", "a.pem"], "--cert and --key belong together."],
    [["--cert", "none.pem", "--key", "none.pem"], "The certificate can't be read:"],
    [[], "Without somebody to trust a development certificate name one"],
  ])("%s ends with a sentence", (words, sentence) => {
    const { status, stderr } = run(...words);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });
});

describe("the Excel of this machine", () => {
  const home = "/Users/anna";
  const wef = "/Users/anna/Library/Containers/com.microsoft.Excel/Data/Documents/wef/klientela.manifest.xml";

  it("gets a copy of the manifest on a Mac that has one", () => {
    const machine = { platform: "darwin" as const, home, npm: undefined };
    expect(sideloadPlan("/m.xml", { ...machine, isThere: () => true })).toEqual({
      way: "copy",
      from: "/m.xml",
      to: wef,
    });
    expect(sideloadPlan("/m.xml", { ...machine, isThere: () => false })).toEqual({ way: "hand" });
  });

  it("gets it from Microsoft's tool of one version on Windows", () => {
    const plan = sideloadPlan("C:\\m.xml", { platform: "win32", home, npm: "C:\\npm-cli.js" });
    expect(plan).toMatchObject({ way: "tool", command: process.execPath });
    expect(plan.way === "tool" ? plan.args.join(" ") : "").toBe(
      "C:\\npm-cli.js exec --yes --package=office-addin-dev-settings@4.0.0 -- office-addin-dev-settings sideload C:\\m.xml desktop --app excel",
    );
  });

  it("isn't there on Linux", async () => {
    const plan = sideloadPlan("/m.xml", { platform: "linux", home, npm: "/npm-cli.js" });
    expect(plan).toEqual({ way: "hand" });
    expect(await sideload(plan)).toBe(false);
  });

  it("has the copy afterwards", async () => {
    const from = path.join(served, "functions.json");
    const to = path.join(folder, "wef", "klientela.manifest.xml");
    expect(await sideload({ way: "copy", from, to })).toBe(true);
    expect(readFileSync(to, "utf8")).toBe("{}");
  });

  it("is said not to have it where the tool fails", async () => {
    expect(await sideload({ way: "tool", command: process.execPath, args: ["-e", "process.exit(3)"] })).toBe(false);
    expect(await sideload({ way: "tool", command: path.join(folder, "none"), args: [] })).toBe(false);
  });
});

function getSecurely(address: string, ca: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    https
      .get(address, { ca, agent: false }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (part: string) => (text += part));
        response.on("end", () => resolve(text));
      })
      .on("error", reject);
  });
}
