import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentPolicy } from "../../scripts/lib/contentPolicy.mjs";
import { fileOf, serve } from "../../scripts/lib/serve.mjs";

let folder: string;
let inside: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "klientela-serve-"));
  inside = path.join(folder, "page");
  mkdirSync(inside);
  writeFileSync(path.join(folder, "secret.txt"), "secret");
  writeFileSync(path.join(inside, "index.html"), "<p>here</p>");
  writeFileSync(path.join(inside, "a b.js"), "1");
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("the file that an address means", () => {
  it.each([
    ["/", "index.html"],
    ["/index.html", "index.html"],
    ["/a%20b.js", "a b.js"],
  ])("%s", (address, file) => {
    expect(fileOf(inside, address)).toBe(path.join(inside, file));
  });

  it.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/none.js", "/%zz", "/index.html%00"])(
    "none for %s",
    (address) => {
      expect(fileOf(inside, address)).toBeNull();
    },
  );
});

describe("the server of the page", () => {
  it("answers this machine with type and policy, and nothing but its folder", async () => {
    const { address, close } = await serve(inside, 0);
    try {
      expect(new URL(address).hostname).toBe("127.0.0.1");
      const page = await fetch(address);
      expect(await page.text()).toBe("<p>here</p>");
      expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(page.headers.get("content-security-policy")).toBe(contentPolicy([]));
      expect((await fetch(`${address}..%2fsecret.txt`)).status).toBe(404);
      expect((await fetch(address, { method: "POST" })).status).toBe(404);
    } finally {
      close();
    }
  });

  it("says so where the port is taken", async () => {
    const { address, close } = await serve(inside, 0);
    try {
      await expect(serve(inside, Number(new URL(address).port))).rejects.toThrow("EADDRINUSE");
    } finally {
      close();
    }
  });
});

describe("what the page may load", () => {
  it("is its own files, and in a page of one file the scripts of that page", () => {
    expect(contentPolicy([])).toContain("script-src 'self';");
    // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    expect(contentPolicy(["alert(1)"])).toContain("script-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=';");
    expect(contentPolicy(["alert(1)"])).toContain("default-src 'none';");
  });
});
