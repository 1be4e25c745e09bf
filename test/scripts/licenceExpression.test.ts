import { describe, expect, test } from "vitest";
import { parseLicence, permits } from "../../scripts/lib/licenceExpression.mjs";

describe("parseLicence", () => {
  test.each([
    ["MIT", { id: "MIT" }],
    [" MIT ", { id: "MIT" }],
    ["(MIT)", { id: "MIT" }],
    ["MIT OR Apache-2.0", { any: [{ id: "MIT" }, { id: "Apache-2.0" }] }],
    ["(MIT AND (ISC OR 0BSD))", { all: [{ id: "MIT" }, { any: [{ id: "ISC" }, { id: "0BSD" }] }] }],
    ["MIT OR ISC AND 0BSD", { any: [{ id: "MIT" }, { all: [{ id: "ISC" }, { id: "0BSD" }] }] }],
    ["GPL-2.0-only WITH Classpath-exception-2.0 OR MIT", { any: [{ id: "GPL-2.0-only" }, { id: "MIT" }] }],
    ["Apache-2.0+", { id: "Apache-2.0" }],
    ["LicenseRef-own", { id: "LicenseRef-own" }],
  ])("%s", (text, tree) => {
    expect(parseLicence(text)).toEqual(tree);
  });

  test.each([
    "",
    "SEE LICENSE IN terms.txt",
    "MIT OR",
    "OR MIT",
    "(MIT",
    "MIT)",
    "()",
    "MIT, ISC",
    "MIT WITH",
    "MIT/X11",
  ])("%j is no expression", (text) => {
    expect(parseLicence(text)).toBeNull();
  });
});

describe("permits", () => {
  const allowed = (id: string) => id === "MIT" || id === "ISC";

  test.each([
    ["MIT", true],
    ["GPL-3.0-only", false],
    ["MIT OR GPL-3.0-only", true],
    ["MIT AND GPL-3.0-only", false],
    ["MIT AND ISC", true],
    ["(GPL-3.0-only OR ISC) AND MIT", true],
    ["GPL-3.0-only OR ISC AND Proprietary", false],
  ])("%s: %s", (text, expected) => {
    expect(permits(parseLicence(text)!, allowed)).toBe(expected);
  });
});
