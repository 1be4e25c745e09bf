import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { objection } from "../../scripts/lib/licencePolicy.mjs";
import { recognizeLicence } from "../../scripts/lib/licenceText.mjs";

describe("objection", () => {
  test.each([
    ["papaparse", "MIT", true],
    ["two-ways", "(MPL-2.0 OR Apache-2.0)", true],
    ["lightningcss", "MPL-2.0", false],
    ["lightningcss-linux-x64-gnu", "MPL-2.0", false],
    ["caniuse-lite", "CC-BY-4.0", false],
  ])("none against %s under %s, shipped %s", (name, licence, shipped) => {
    expect(objection({ name, licence, shipped })).toBeNull();
  });

  test.each([
    ["lightningcss", "MPL-2.0", true, "its licence MPL-2.0 is not on the list"],
    ["lightningcss2", "MPL-2.0", false, "its licence MPL-2.0 is not on the list"],
    ["some-data", "CC-BY-4.0", false, "its licence CC-BY-4.0 is not on the list"],
    ["a", "GPL-3.0-only", false, "its licence GPL-3.0-only is not on the list"],
    ["a", "UNLICENSED", false, "its licence UNLICENSED is not on the list"],
    ["a", "SEE LICENSE IN x", false, 'its licence "SEE LICENSE IN x" is no licence expression'],
    ["a", null, false, "names no licence and has no licence file that is known"],
  ])("against %s under %s, shipped %s: %s", (name, licence, shipped, reason) => {
    expect(objection({ name, licence, shipped })).toBe(reason);
  });
});

describe("recognizeLicence", () => {
  const isc =
    "Permission to use, copy, modify, and/or distribute this software for any\npurpose with or without fee is hereby granted";
  const bsd = "Redistribution and use in source and binary forms, with or without modification, are permitted";

  test.each([
    [`${isc}, provided that the above copyright notice and this permission notice appear in all copies.`, "ISC"],
    [`${isc}.\n\nTHE SOFTWARE IS PROVIDED "AS IS"`, "0BSD"],
    [bsd, "BSD-2-Clause"],
    [`${bsd} … Neither the name of the holder nor …`, "BSD-3-Clause"],
    ["   Apache License\n   Version 2.0, January 2004", "Apache-2.0"],
    ["All rights reserved.", null],
    ["", null],
  ])("%j: %s", (text, id) => {
    expect(recognizeLicence(text)).toBe(id);
  });

  test("the licence of this repository", () => {
    const text = readFileSync(new URL("../../LICENSE", import.meta.url), "utf8");
    expect(recognizeLicence(text)).toBe("MIT");
    expect(recognizeLicence(`${text}\n${bsd}`)).toBeNull();
  });
});
