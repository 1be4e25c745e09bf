import { build } from "esbuild";
import path from "node:path";
import { beforeAll, expect, it } from "vitest";
import { root } from "../../../scripts/lib/root.mjs";
import { scriptRoom } from "../../../scripts/lib/scriptRoom.mjs";

let standIns = "";
beforeAll(async () => {
  const entry = path.join(root, "sheets-addon/server/standIns.ts");
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    target: "es2019",
    write: false,
  });
  standIns = outputFiles[0]!.text;
});

// each is compared with what the library of this machine gives, where they are no stand-ins
it.each([
  "[1, 2, 3].at(-1)",
  "[1, 2, 3].at(0)",
  "[1, 2, 3].at(3)",
  "[1, 2, 3].at(1.9)",
  "[1, 2, 3].at()",
  "'abc'.at(-2)",
  "'abc'.at(5)",
  "Float64Array.of(1, 2).at(-1)",
  "'a.b.c'.replaceAll('.', '-')",
  "'aaa'.replaceAll('aa', '$&$&')",
  "'(a)[b]{c}^$|?*+\\\\'.replaceAll('[b]', 'x').replaceAll('$', 'y').replaceAll('\\\\', 'z')",
  "'a1b22'.replaceAll(/[0-9]+/g, (digits) => '<' + digits + '>')",
  "'abc'.replaceAll('', '-')",
  "[...'a1b22c'.matchAll(/([a-z])([0-9]+)/g)].map((match) => [match.index, ...match])",
  "[...'abc'.matchAll(/x*/g)].map((match) => match.index)",
  "[...'a b'.matchAll(/(?<letter>[a-z])/g)].map((match) => match.groups.letter)",
  "[...'none'.matchAll(/x/g)]",
  "[Object.hasOwn({ a: 1 }, 'a'), Object.hasOwn({ a: 1 }, 'toString'), Object.hasOwn(Object.create(null), 'a')]",
  "Object.keys(Array.prototype).length",
])("%s", (expression) => {
  const told = scriptRoom(`${standIns}\nvar told = JSON.stringify([${expression}]);`)["told"];
  expect(told).toBe(JSON.stringify([new Function(`return ${expression}`)() as unknown]));
});
