import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inflateRawSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSheets } from "../../scripts/lib/buildSheets.mjs";

let base: string;
let folder: string;
const fileOf = (name: string): string => readFileSync(path.join(folder, name), "utf8");

beforeAll(async () => {
  base = mkdtempSync(path.join(tmpdir(), "klientela-sheets-"));
  folder = path.join(base, "one");
  await buildSheets({ folder, language: "sk" });
});

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

test("is a manifest, a script and a page, and is not built twice", async () => {
  expect(readdirSync(folder).sort()).toEqual(["Code.js", "appsscript.json", "sidebar.html"]);
  expect((await buildSheets({ folder, language: "sk" })).fresh).toBe(false);
  expect(existsSync(`${folder}.stamp`)).toBe(true);
});

test("asks for this spreadsheet and its own pages, and lets Google keep no record of errors", () => {
  expect(JSON.parse(fileOf("appsscript.json"))).toEqual({
    timeZone: "Etc/UTC",
    runtimeVersion: "V8",
    exceptionLogging: "NONE",
    oauthScopes: [
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ],
  });
});

test("calls no service that would want more", () => {
  // each would make Google ask for another permission
  expect(fileOf("Code.js")).not.toMatch(
    /\b(?:DriveApp|UrlFetchApp|MailApp|GmailApp|openById|openByUrl|getActiveUser\b)/,
  );
});

test("helps in the language that was asked for", () => {
  expect(fileOf("Code.js")).toContain("@customfunction");
  expect(fileOf("Code.js")).toMatch(/\/\*\*\n \* Trieda ABC/);
});

test("the page holds its workers and the notices, packed", () => {
  const page = fileOf("sidebar.html");
  const parts = new Map(
    [...page.matchAll(/<script type="text\/plain" id="(\w+)">([^<]*)<\/script>/g)].map(([, id, text]) => [
      id,
      inflateRawSync(Buffer.from(text!.replace(/\s/g, ""), "base64url")).toString(),
    ]),
  );
  expect([...parts.keys()]).toEqual(["engine", "files", "notices", "sidebar"]);
  expect(parts.get("notices")).toBe(readFileSync("THIRD-PARTY-NOTICES", "utf8"));
  for (const part of ["engine", "files", "sidebar"]) expect(() => new Function(parts.get(part)!)).not.toThrow();
});
