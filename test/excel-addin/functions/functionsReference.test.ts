import { describe, expect, it } from "vitest";
import { functions } from "../../../core/index";
import { functionsReference } from "../../../excel-addin/functions/functionsReference";
import { functionsPage } from "../../../scripts/functions.mjs";

describe("the page of functions", () => {
  const reference = functionsReference();

  it("has every function with its parameters", () => {
    expect(reference.map(({ name }) => name)).toEqual(functions.map(({ name }) => name));
    expect(reference[0]).toMatchObject({
      call: "ABCCLASS(amounts, [a_limit], [b_limit])",
      example: { formula: "=ABCCLASS({40;25;15;10;6;4})", result: '"A"; "A"; "B"; "C"; "C"; "C"' },
    });
    expect(reference[3]!.parameters).toMatchObject([
      { name: "scores", optional: false, blank: "ignored", zero: "value" },
      { name: "scale", optional: true, blank: "ignored", zero: "blank" },
    ]);
  });

  it("says for each parameter what a blank cell is", () => {
    const lines = functionsPage(reference).split("\n");
    for (const { name, parameters } of reference) {
      const from = lines.indexOf(`## ${name}`);
      expect(from).toBeGreaterThan(0);
      for (const [at, parameter] of parameters.entries()) {
        const line = lines[from + 8 + at]!;
        expect(line.startsWith(`| \`${parameter.name}\``), line).toBe(true);
        expect(line.split(" | ")).toHaveLength(3);
        expect(line).not.toContain("undefined");
      }
    }
  });
});
