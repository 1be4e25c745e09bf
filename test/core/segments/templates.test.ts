import { describe, expect, it } from "vitest";
import { attributeTemplateKeys, attributeTemplates } from "../../../core/registers/attributeTemplates";
import type { ClientAttribute } from "../../../core/registers/Attribute";
import { conditionsCell, readConditions } from "../../../core/segments/conditionText";
import { segmentTemplates, templateDefinition } from "../../../core/segments/templates";
import { languages } from "../../../core/text/language";
import { translator } from "../../../core/text/translate";
import { matchSegments } from "../../../core/methods/segments";

describe.each(attributeTemplateKeys)("the template %s", (template) => {
  it.each(languages)("has segments on its own attributes, each with a purpose, no more than six, %s", (language) => {
    const say = translator(language);
    const { segments, purposes } = templateDefinition(template, [], say);
    const headers = attributeTemplates[template].map(({ header }) => say(header));
    expect(headers.length).toBeLessThanOrEqual(6);
    expect([...purposes.keys()]).toEqual(headers);
    expect(new Set(segments.map(({ name }) => name)).size).toBe(segmentTemplates[template].length);
    for (const { conditions } of segments) {
      expect(conditions.length).toBeGreaterThan(0);
      for (const condition of conditions) {
        expect(headers).toContain(condition.attribute);
        expect(readConditions(conditionsCell([condition], language), condition.attribute)).toEqual([condition]);
      }
    }
  });
});

describe("a template on a register", () => {
  const attribute = (header: string, values: ClientAttribute["values"], key?: string): ClientAttribute => ({
    header,
    column: 1,
    type: typeof values[0] === "number" ? "number" : "text",
    values,
    ...(key === undefined ? {} : { key }),
  });

  it("finds columns and words in any language, and built columns by their keys", () => {
    const attributes = [
      attribute("Отрасль", ["ТОРГОВЛЯ", "общественное питание"]),
      attribute("Anything", [15, 800], "it-company.employees"),
      attribute("Pobočky", ["nie", "áno"]),
    ];
    const { segments, purposes } = templateDefinition("it-company", attributes, translator("hu"));
    expect([...purposes.keys()].slice(0, 3)).toEqual(["Отрасль", "Pobočky", "Anything"]);
    const found = matchSegments(attributes, segments, 2);
    // a trading firm of 15 people is SME trade (M11), the fifth; caterers with branches and 800 people the fourth
    expect([...found.segmentOf]).toEqual([4, 3]);
    expect(segments[4]!.conditions[0]!.values).toEqual(["ТОРГОВЛЯ"]);
  });
});
