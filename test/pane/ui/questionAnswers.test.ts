import { describe, expect, it } from "vitest";
import { parseTicked, type Choice, type Question } from "../../../core/index";
import { answersOf, chosenOf, withChoice } from "../../../pane/ui/questionAnswers";

const choice = (value: string, on: boolean): Choice => ({ value, on, total: null, count: 1, samples: [] });
const rest = { params: {}, answered: false, money: 0, share: 1, cases: [] };
const sign: Question = {
  code: "decimalSign",
  choices: [choice("comma", true), choice("point", false)],
  multiple: false,
  ...rest,
};
const types: Question = {
  code: "documentTypes",
  choices: [choice("sale", true), choice("quote", false), choice("", true)],
  multiple: true,
  ...rest,
};

describe("the form of questions", () => {
  it("proposes what is in force, and that is the answer to whoever agrees", () => {
    expect(chosenOf(sign, new Map())).toEqual(["comma"]);
    const given = answersOf([sign, types], new Map());
    expect(given["decimalSign"]).toBe("comma");
    expect(parseTicked(given["documentTypes"])).toEqual({ counted: ["", "sale"], left: ["quote"] });
  });

  it("takes one choice, or several where they are ticked", () => {
    let chosen = withChoice(sign, new Map(), "point", true);
    chosen = withChoice(types, chosen, "quote", true);
    chosen = withChoice(types, chosen, "sale", false);
    const given = answersOf([sign, types], chosen);
    expect(given["decimalSign"]).toBe("point");
    expect(parseTicked(given["documentTypes"])).toEqual({ counted: ["", "quote"], left: ["sale"] });
  });

  it("answers nothing where nothing is selected", () => {
    const open: Question = { ...sign, choices: [choice("comma", false), choice("point", false)] };
    expect(answersOf([open], new Map())).toEqual({});
  });
});
