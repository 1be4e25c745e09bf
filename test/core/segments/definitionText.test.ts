import { describe, expect, it } from "vitest";
import { definitionFault, parseSegments, segmentsText } from "../../../core/segments/definitionText";
import type { SegmentsDefinition } from "../../../core/segments/templates";

const definition: SegmentsDefinition = {
  segments: [
    {
      name: "__proto__",
      conditions: [
        { attribute: "constructor", test: "oneOf", values: ["a", 5] },
        { attribute: "Size", test: "empty", values: [] },
        { attribute: "Size", test: "above", values: ["> many"] },
      ],
    },
    { name: "Others", conditions: [] },
  ],
  purposes: new Map([["__proto__", "whatever it is for"]]),
};

describe("a definition as a text", () => {
  it("is read back as it was", () => {
    expect(parseSegments(segmentsText(definition))).toEqual(definition);
    expect(definitionFault(segmentsText(definition))).toBeNull();
  });

  it("purposes and values may be left out", () => {
    expect(parseSegments('{"segments":[{"name":" A ","conditions":[{"attribute":"Car","test":"yes"}]}]}')).toEqual({
      segments: [{ name: "A", conditions: [{ attribute: "Car", test: "yes", values: [] }] }],
      purposes: new Map(),
    });
  });

  const one = (condition: string): string => `{"segments":[{"name":"A","conditions":[${condition}]}]}`;
  it.each([
    ["", "JSON"],
    ["[]", "the definition: an object"],
    ["{}", "segments: a list"],
    ['{"segments":[5]}', "segments[0]: an object"],
    ['{"segments":[{"name":" "}]}', "segments[0].name: not blank"],
    ['{"segments":[{"name":"A"}]}', "segments[0].conditions: a list"],
    [
      '{"segments":[{"name":"A","conditions":[]},{"name":"A","conditions":[]}]}',
      "segments[1].name: each name once, not A",
    ],
    [one('{"attribute":5}'), "segments[0].conditions[0].attribute: a text"],
    [
      one('{"attribute":"A","test":"like"}'),
      "segments[0].conditions[0].test: equal, oneOf, atLeast, atMost, above, below, yes, no, empty",
    ],
    [one('{"attribute":"A","test":"above"}'), "segments[0].conditions[0].values: 1"],
    [one('{"attribute":"A","test":"oneOf","values":[]}'), "segments[0].conditions[0].values: 1 and more"],
    [one('{"attribute":"A","test":"yes","values":[1]}'), "segments[0].conditions[0].values: 0"],
    [
      one('{"attribute":"A","test":"equal","values":[null]}'),
      "segments[0].conditions[0].values[0]: a text or a number",
    ],
    ['{"segments":[],"purposes":[["A"]]}', "purposes[0][1]: a text"],
  ])("%s is none", (text, fault) => expect(definitionFault(text)).toBe(fault));
});
