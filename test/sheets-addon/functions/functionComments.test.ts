import { describe, expect, it } from "vitest";
import { functions, languages } from "../../../core/index";
import { functionComments } from "../../../sheets-addon/functions/functionComments";

describe.each(languages)("the help that Sheets shows, in %s", (language) => {
  const comments = functionComments(language);

  it("has every function with its parameters, a line each", () => {
    expect([...comments.keys()]).toEqual(functions.map(({ name }) => name));
    for (const { name, parameters } of functions) {
      const lines = comments.get(name)!.text.split("\n");
      expect(lines[0]).toBe("/**");
      expect(lines.at(-1)).toBe(" */");
      expect(lines).toHaveLength(parameters.length + 6);
      expect(lines.filter((line) => line.startsWith(" * @param {"))).toHaveLength(parameters.length);
      expect(lines.at(-2)).toBe(" * @customfunction");
      expect(lines.slice(1, -1).every((line) => line.startsWith(" *") && !line.includes("*/"))).toBe(true);
    }
  });

  it("has names that a script may have", () => {
    for (const { text, parameters } of comments.values()) {
      expect(() => new Function(...parameters, "return 1")).not.toThrow();
      for (const name of parameters) expect(text).toMatch(new RegExp(`@param \\{\\w+\\} \\[?${name}\\]? `));
    }
  });
});

it("reads so", () => {
  expect(functionComments("en").get("NPS")).toEqual({
    parameters: ["scores", "scale"],
    text: `/**
 * Net promoter score, −100 to 100: per cent of 9 and 10 less per cent of 6 and below.
 *
 * @param {range} scores Answers to the question whether they would recommend you. Blank cells don't count. On the scale 0–10 Excel on the desktop passes a blank cell as 0, so give it filled cells only.
 * @param {text} [scale] "1-10" or "0-10". Default 1-10, where a 0 is taken as a blank cell.
 * @return {value}
 * @customfunction
 */`,
  });
});
