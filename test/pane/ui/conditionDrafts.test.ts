import { describe, expect, test } from "vitest";
import { parseConditions } from "../../../core/index";
import { draftsOf, draftsText, newDraft } from "../../../pane/ui/conditionDrafts";
import { isAsked, readForm, specsOf } from "../../../pane/ui/optionForm";

describe("conditions as they are typed", () => {
  test.each([
    "Region = West",
    'Region = West|"a|b"; Amount >= 100.5; Manager =; Line <>; Client <> Ash|Elm; Date < 2009-03-31',
    "Region = West|",
    "",
  ])("%j is typed on and stays as it was", (text) => {
    expect(draftsText(draftsOf(text))).toBe(text);
  });

  test("what is only begun is no condition yet", () => {
    expect(draftsText([newDraft, { header: "Region", sign: "is", value: " " }])).toBe("");
    expect(draftsText([{ header: "Region", sign: "blank", value: "West" }])).toBe("Region =");
  });

  test("a value may hold signs, and a number a decimal comma", () => {
    const text = draftsText([
      { header: "A=B", sign: "is", value: "x<y" },
      { header: "Amount", sign: "above", value: "1000,50" },
      { header: "Client", sign: "isNot", value: "Ash | Elm" },
    ]);
    expect(text).toBe('"A=B" = "x<y"; Amount > 1000.50; Client <> Ash|Elm');
    expect(parseConditions(text)).toHaveLength(3);
  });

  test("a text that can't be read leaves none", () => {
    expect(draftsOf("Region West")).toEqual([]);
  });
});

describe("the setting among others", () => {
  const specs = specsOf(["client-table"]);
  test("is read where it can be, and said to be faulty where it can't", () => {
    expect(readForm(specs, { where: "Region=West" }).values).toEqual({ where: "Region = West" });
    expect(readForm(specs, { where: " ; " })).toEqual({ values: {}, faulty: [] });
    expect(readForm(specs, { where: "Amount > much" }).faulty).toEqual(["where"]);
  });

  test("first purchases are asked about only with it", () => {
    const firstIn = specs.find(({ key }) => key === "firstIn")!;
    expect(isAsked(firstIn, specs, {})).toBe(false);
    expect(isAsked(firstIn, specs, { where: "Region = West" })).toBe(true);
  });
});
