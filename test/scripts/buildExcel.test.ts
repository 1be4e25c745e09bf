import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { OFFICE_SCRIPT, buildExcel } from "../../scripts/lib/buildExcel.mjs";

const ADDRESS = "https://files.example.com/klientela";
let base: string;
let folder: string;

beforeAll(async () => {
  base = mkdtempSync(path.join(tmpdir(), "klientela-excel-"));
  folder = path.join(base, "one");
  await buildExcel({ folder, address: ADDRESS });
}, 120_000);

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

/** Path → content, of all files below. */
function filesOf(place: string): Map<string, string> {
  return new Map(
    (readdirSync(place, { recursive: true }) as string[])
      .sort()
      .filter((name) => statSync(path.join(place, name)).isFile())
      .map((name) => [name, readFileSync(path.join(place, name), "latin1")]),
  );
}

test("the same sources give the same bytes wherever they will be hosted, and are not built twice", async () => {
  const { folder: here } = await buildExcel();
  const addressed = ["manifest.xml"];
  const filesBut = (place: string): [string, string][] =>
    [...filesOf(place)].filter(([name]) => !addressed.includes(name));
  expect(filesBut(folder)).toEqual(filesBut(here));
  expect((await buildExcel({ folder, address: ADDRESS })).fresh).toBe(false);
}, 120_000);

test("the page loads Microsoft's script from Microsoft, its own from beside it, and nothing else", () => {
  const page = readFileSync(path.join(folder, "taskpane.html"), "utf8");
  const sources = [...page.matchAll(/<script src="([^"]+)"/g)].map((match) => match[1]!);
  expect(sources[0]).toBe(OFFICE_SCRIPT);
  expect(sources).toHaveLength(2);
  expect(readdirSync(folder)).toContain(sources[1]);
  expect(page).toContain("default-src 'none'");
  expect(page).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(page).toContain("connect-src 'self';");
  expect(page).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
});

test("the page's script names the workers that lie beside it", () => {
  const names = readdirSync(folder);
  const script = readFileSync(
    path.join(
      folder,
      names.find((name) => name.startsWith("taskpane-"))!,
    ),
    "utf8",
  );
  for (const part of ["engine", "files"]) {
    const name = names.find((one) => new RegExp(`^${part}-[0-9a-f]{10}\\.js$`).test(one));
    expect(name).toBeDefined();
    expect(script).toContain(name);
  }
});

test("whatever the manifest names at the address is there", () => {
  const manifest = readFileSync(path.join(folder, "manifest.xml"), "utf8");
  const named = [...manifest.matchAll(/"https:\/\/files\.example\.com\/klientela\/([^"]+)"/g)].map(
    (match) => match[1]!,
  );
  expect(named.length).toBeGreaterThan(10);
  const files = filesOf(folder);
  expect([...new Set(named)].filter((name) => !files.has(name.replace(/[?#].*$/, "")))).toEqual([]);
  expect(manifest).not.toContain("localhost");
});
