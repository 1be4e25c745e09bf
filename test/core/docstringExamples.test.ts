import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";

interface Example {
  readonly file: string;
  readonly line: number;
  /** Statements before the expression. */
  readonly before: string;
  readonly expression: string;
  readonly value: string;
}

const core = fileURLToPath(new URL("../../core/", import.meta.url));
const files = readdirSync(core, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const expectation = /^(.+?);?\s+\/\/ (.+)$/;

/** The lines below each `@example` of a docstring, up to its end, a blank line or the next tag. */
function examplesOf(file: string): Example[] {
  const lines = readFileSync(path.join(core, file), "utf8").split("\n");
  const examples: Example[] = [];
  lines.forEach((line, at) => {
    if (!/^\s*\* @example\s*$/.test(line)) return;
    let before = "";
    for (let next = at + 1; next < lines.length; next++) {
      const text = /^\s*\* (?!@)(.*\S)\s*$/.exec(lines[next]!)?.[1];
      if (text === undefined || lines[next]!.includes("*/")) break;
      const match = expectation.exec(text);
      if (match === null) before += `${text}\n`;
      else examples.push({ file, line: next + 1, before, expression: match[1]!, value: match[2]! });
    }
  });
  return examples;
}

/** Runs in the example's own module, so that it sees what stands there; days can be written out in every example. */
async function valuesOf(file: string, examples: readonly Example[]): Promise<unknown[][]> {
  const runs = examples.map(
    ({ before, expression, value }) => `() => { ${before} return [(${expression}), (${value})]; }`,
  );
  const own = readFileSync(path.join(core, file), "utf8");
  const contents = `import * as calendar$ from "@core/calendar/calendar";
    ${own}
    export function examples$() {
      const { isoDay, serialOf, parseIsoDay } = calendar$;
      return [${runs.join(",\n")}].map((run) => run());
    }`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path.dirname(path.join(core, file)), loader: "ts" },
    alias: { "@core": core },
    bundle: true,
    format: "esm",
    write: false,
  });
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString("base64")}`;
  const module = (await import(/* @vite-ignore */ url)) as { examples$: () => unknown[][] };
  return module.examples$();
}

const all = files.map((file) => [file, examplesOf(file)] as const).filter(([, examples]) => examples.length > 0);

describe.each(all)("%s", (file, examples) => {
  test("its examples give what they say", async () => {
    const values = await valuesOf(file, examples);
    values.forEach(([found, said], at) => {
      const { line, expression } = examples[at]!;
      const where = `core/${file}:${line} ${expression}`;
      if (typeof said === "number" && !Number.isInteger(said)) expect(found, where).toBeCloseTo(said, 12);
      else expect(found, where).toEqual(said);
    });
  });
});

test("the examples of the methods are among them", () => {
  const found = all.map(([file]) => file);
  const wanted = ["abc", "limit", "ltv", "nps", "xyz"].map((name) => `methods/${name}.ts`);
  expect(found).toEqual(expect.arrayContaining([...wanted, "calendar/windows.ts"]));
});
