import { expect, test } from "vitest";
import { lockFaults } from "../../scripts/lib/lockFaults.mjs";

const manifest = { dependencies: { a: "1.0.0" }, devDependencies: { "@own/tool": "2.0.0" } };
const whole = {
  "": manifest,
  "node_modules/a": { dependencies: { b: "^1.0.0" } },
  "node_modules/a/node_modules/b": { dependencies: { "@own/tool": "2" } },
  "node_modules/@own/tool": { optionalDependencies: { "tool-linux": "2.0.0" } },
  "node_modules/tool-linux": {},
};
const text = (packages: object) => JSON.stringify({ packages });
const without = (place: string) => text(Object.fromEntries(Object.entries(whole).filter(([name]) => name !== place)));

test("a whole lock has no faults", () => {
  expect(lockFaults(text(whole), manifest)).toEqual([]);
});

test.each([
  ["node_modules/tool-linux", "tool-linux, which node_modules/@own/tool needs, is missing"],
  ["node_modules/a/node_modules/b", "b, which node_modules/a needs, is missing"],
  ["node_modules/a", "a, which the project needs, is missing"],
])("without %s", (place, fault) => {
  expect(lockFaults(without(place), manifest)).toEqual([fault]);
});

test("another version, or another package, in package.json", () => {
  const other = { ...manifest, dependencies: { a: "1.0.1" } };
  expect(lockFaults(text(whole), other)).toEqual(["dependencies differ from package.json"]);
  const more = { ...manifest, optionalDependencies: { c: "1.0.0" } };
  expect(lockFaults(text(whole), more)).toEqual(["optionalDependencies differ from package.json"]);
});

test("download addresses", () => {
  const packages = { ...whole, "node_modules/tool-linux": { resolved: "https://example.org/tool-linux.tgz" } };
  expect(lockFaults(text(packages), manifest)).toEqual([expect.stringContaining("download addresses")]);
});
