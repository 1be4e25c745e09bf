import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { languages, segmentTests, type Language, type SegmentCondition } from "../../../../core/index";
import type { AttributeView } from "../../../../pane/engine/Setup";
import {
  conditionOf,
  definitionOf,
  draftsOf,
  moved,
  nameFaults,
  newCondition,
  newSegment,
  testsOf,
  typeOf,
  usedAttributes,
  valuesOf,
} from "../../../../pane/ui/setup/segmentDrafts";

const attribute = (header: string, type: AttributeView["type"]): AttributeView => ({
  header,
  type,
  filled: 1,
  values: [],
  different: 1,
  least: null,
  median: null,
  most: null,
});
const attributes = [
  attribute("Activity", "text"),
  attribute("Employees", "number"),
  attribute("Founded", "day"),
  attribute("Branches", "yesNo"),
];

describe("a condition as it is put together", () => {
  it.each(languages)("counts once it is complete (%s)", (language) => {
    const activity = newCondition("Activity", "text");
    expect(conditionOf(activity, "text", language)).toBeNull();
    expect(conditionOf({ ...activity, picked: ["trade"] }, "text", language)).toEqual({
      attribute: "Activity",
      test: "equal",
      values: ["trade"],
    });
    expect(conditionOf({ ...activity, picked: ["trade", "catering"] }, "text", language)).toEqual({
      attribute: "Activity",
      test: "oneOf",
      values: ["trade", "catering"],
    });
    expect(conditionOf({ ...activity, test: "empty" }, "text", language)?.values).toEqual([]);
    expect(conditionOf(newCondition("", "text"), "text", language)).toBeNull();
  });

  it("takes numbers as they are typed in the language, and days", () => {
    const typed = (text: string, type: "number" | "day", language: Language) =>
      conditionOf({ ...newCondition("Employees", type), typed: text }, type, language)?.values;
    expect(typed("1,000", "number", "en")).toEqual([1000]);
    expect(typed("1 000,5", "number", "sk")).toEqual([1000.5]);
    expect(typed("many", "number", "en")).toBeUndefined();
    // 1 January 1990 is day 32,874
    expect(typed("1990-01-01", "day", "hu")).toEqual([32_874]);
  });

  it("asks for what the test needs", () => {
    for (const test of segmentTests) {
      const wanted = test === "yes" || test === "no" || test === "empty" ? "none" : "typed";
      expect(valuesOf("number", test)).toBe(wanted);
    }
  });
});

describe("segments to be worked on", () => {
  const condition = fc.constantFrom(...attributes).chain((one): fc.Arbitrary<SegmentCondition> =>
    fc.constantFrom(...testsOf[one.type]).chain((test): fc.Arbitrary<SegmentCondition> => {
      const header = { attribute: one.header };
      const wanted = valuesOf(one.type, test);
      if (wanted === "none") return fc.constant({ ...header, test, values: [] });
      if (wanted === "typed")
        return fc.integer({ min: 20_000, max: 60_000 }).map((value) => ({ ...header, test, values: [value] }));
      return fc
        .uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 })
        .map((values) => ({ ...header, test: values.length === 1 ? ("equal" as const) : ("oneOf" as const), values }));
    }),
  );

  it("are the same again when nothing was changed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(condition, { maxLength: 4 }), { maxLength: 5 }),
        fc.constantFrom(...languages),
        (conditions, language) => {
          const segments = conditions.map((one, at) => ({ name: `S${at}`, conditions: one }));
          const draft = { segments, purposes: [] };
          const again = definitionOf(draftsOf(draft, attributes, language), new Map(), attributes, language);
          expect(again).toEqual(draft);
        },
      ),
      { seed: 11, numRuns: 200 },
    );
  });

  it("leave out what has no name or the name of another", () => {
    const drafts = [newSegment("Retail"), newSegment(" "), newSegment("retail")];
    expect([...nameFaults(drafts).values()]).toEqual(["missing", "twice"]);
    const purposes = new Map([
      ["Activity", " which programs "],
      ["Employees", " "],
    ]);
    expect(definitionOf(drafts, purposes, attributes, "en")).toEqual({
      segments: [{ name: "Retail", conditions: [] }],
      purposes: [["Activity", "which programs"]],
    });
  });

  it("tell the columns that they use", () => {
    const one = { ...newSegment("A"), conditions: [newCondition("Employees", "number"), newCondition()] };
    const other = { ...newSegment("B"), conditions: [newCondition("Activity"), newCondition("Employees", "number")] };
    expect(usedAttributes([one, other])).toEqual(["Employees", "Activity"]);
  });

  it("keep a condition on a column that is gone", () => {
    const segments = [{ name: "A", conditions: [{ attribute: "Gone", test: "yes" as const, values: [] }] }];
    const [draft] = draftsOf({ segments, purposes: [] }, attributes, "en");
    expect(typeOf(draft!.conditions[0]!, attributes)).toBe("yesNo");
    expect(definitionOf([draft!], new Map(), attributes, "en").segments).toEqual(segments);
  });

  it("are moved one at a time", () => {
    expect(moved(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
    expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
  });
});
