import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { build } from "../../scripts/build.mjs";

let base: string;

beforeEach(() => {
  base = project('export const word: string = "ready";\n');
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(base, { recursive: true, force: true });
});

function project(word: string) {
  const folder = mkdtempSync(path.join(tmpdir(), "klientela-build-"));
  for (const name of ["core", "cli"]) mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, "core/word.ts"), word);
  writeFileSync(
    path.join(folder, "cli/main.ts"),
    'import { word } from "../core/word";\nprocess.stdout.write(word);\n',
  );
  return folder;
}

test("makes one file that runs", async () => {
  const { bundle, fresh } = await build({ base });
  expect(fresh).toBe(true);
  expect(execFileSync(process.execPath, [bundle], { encoding: "utf8" })).toBe("ready");
});

test("leaves it alone until a source changes", async () => {
  const { bundle } = await build({ base });
  const before = statSync(bundle).mtimeMs;
  expect((await build({ base })).fresh).toBe(false);
  expect(statSync(bundle).mtimeMs).toBe(before);

  writeFileSync(path.join(base, "core/word.ts"), 'export const word = "changed";\n');
  expect((await build({ base })).fresh).toBe(true);
  expect(execFileSync(process.execPath, [bundle], { encoding: "utf8" })).toBe("changed");

  writeFileSync(path.join(base, "core/new.ts"), "export {};\n");
  expect((await build({ base })).fresh).toBe(true);

  rmSync(bundle);
  expect((await build({ base })).fresh).toBe(true);
});

test("the same sources in another folder give the same bytes", async () => {
  const other = project('export const word: string = "ready";\n');
  try {
    const [one, two] = [await build({ base }), await build({ base: other })];
    for (const end of ["", ".map"]) {
      expect(readFileSync(two.bundle + end, "utf8")).toBe(readFileSync(one.bundle + end, "utf8"));
    }
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
});

test("says when there is nothing to build from", async () => {
  rmSync(path.join(base, "cli/main.ts"));
  await expect(build({ base })).rejects.toThrow("There is no cli/main.ts");
});
