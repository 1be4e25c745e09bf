import { describe, expect, it } from "vitest";
import {
  ColumnProblem,
  LedgerProblem,
  OptionProblem,
  RegisterProblem,
  SheetProblem,
  problemSentence,
  pseudoTranslator,
  translator,
  type ProblemWords,
} from "../../../core/index";

const words: ProblemWords = {
  option: (key) => `<${key}>`,
  choice: (option, choice) => `${option}=${choice}`,
  ledgerNotFound: "pane.fault.noLedger",
  columnsMissing: "pane.fault.columns",
};
const problems = [
  new OptionProblem("optionUnknown", { option: "x", options: "a, b" }),
  new OptionProblem("optionValue", { option: "abc", value: "q", wanted: "50/79, own" }),
  new OptionProblem("optionLimits", { low: "aLimit", high: "bLimit", lowValue: 3, highValue: 2 }),
  new OptionProblem("optionPeriod", { from: "2009-02-01", to: "2009-01-01" }),
  new OptionProblem("optionBasis", { basis: "margin", column: "cost" }),
  new ColumnProblem("columnNotFound", { role: "date", wanted: "Day", headers: "A, B" }),
  new SheetProblem("sheetUnknown", { sheet: "X", sheets: ["A", "B"] }),
  new SheetProblem("ledgerNotFound"),
  new RegisterProblem("registerClientColumn", { sheet: "X" }),
  new LedgerProblem("columnsMissing", { sheet: "X", columns: "date" }),
  new LedgerProblem("nothingRead", { sheet: "X", why: "" }),
  new LedgerProblem("sheetEmpty", { sheet: "X" }),
  new LedgerProblem("sumTooLarge"),
];

describe("problems with the user's data and settings", () => {
  it.each(problems.map((problem) => [problem.message, problem] as const))(
    "%s is one sentence of ours",
    (_m, problem) => {
      expect(problemSentence(pseudoTranslator(), problem, words)).toMatch(/^⟦.+⟧$/s);
    },
  );

  it("call options and choices as the host does", () => {
    const said = problems.slice(0, 3).map((problem) => problemSentence(translator("en"), problem, words));
    expect(said[0]).toContain("the options are <a>, <b>");
    expect(said[1]).toBe('The option <abc> can\'t be "q"; possible: abc=50/79, abc=own.');
    expect(said[2]).toBe("The limit <aLimit> (3) can't be above <bLimit> (2).");
    const plain: ProblemWords = {
      option: words.option,
      ledgerNotFound: words.ledgerNotFound,
      columnsMissing: words.columnsMissing,
    };
    expect(problemSentence(translator("en"), problems[1], plain)).toContain("possible: 50/79, own.");
  });

  it("say what to do in the words of the host", () => {
    expect(problemSentence(translator("en"), new SheetProblem("ledgerNotFound"), words)).toContain("Choose the sheet");
  });

  it("leave everything else to others", () => {
    for (const other of [new TypeError("x"), "x", null])
      expect(problemSentence(translator("en"), other, words)).toBeNull();
  });
});
