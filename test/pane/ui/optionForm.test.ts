import { describe, expect, it } from "vitest";
import { jobs } from "../../../core/index";
import { askedSpecs, readForm, shownValue, specsOf } from "../../../pane/ui/optionForm";

const overview = jobs.find(({ key }) => key === "overview")!;
const specs = specsOf(overview.reports);
const spec = (key: string) => specs.find((one) => one.key === key)!;

describe("specsOf", () => {
  it("holds each option of several reports once", () => {
    const keys = specs.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain("from");
  });
});

describe("readForm", () => {
  it("gives only what was touched, in the type of the option", () => {
    const form = { statusMonths: "6", samePeriods: true, from: "2009-01-01", unknown: "1" };
    expect(readForm(specs, form)).toEqual({
      values: { statusMonths: 6, samePeriods: true, from: "2009-01-01" },
      faulty: [],
    });
  });

  it("leaves out and names what can't be taken", () => {
    expect(readForm(specs, { statusMonths: "0", classMonths: "6.5", to: "2009-02-30", yearStart: "4" })).toEqual({
      values: { yearStart: 4 },
      faulty: expect.arrayContaining(["statusMonths", "classMonths", "to"]) as string[],
    });
  });

  it("takes an emptied field for an untouched one", () => {
    expect(readForm(specs, { statusMonths: "", from: "" })).toEqual({ values: {}, faulty: [] });
  });

  it("reads a decimal comma", () => {
    expect(readForm(specs, { xLimit: " 12,5 " }).values).toEqual({ xLimit: 12.5 });
  });

  it("takes own limits only where they are chosen", () => {
    const limits = { aLimit: "60", bLimit: "90" };
    expect(readForm(specs, limits).values).toEqual({});
    expect(readForm(specs, { ...limits, abc: "own" }).values).toEqual({ abc: "own", aLimit: 60, bLimit: 90 });
  });

  it("forgets fixed XYZ limits where they come from the data", () => {
    expect(readForm(specs, { xLimit: "5", xyzLimits: "data" }).values).toEqual({ xyzLimits: "data" });
  });
});

describe("shownValue", () => {
  it("is what was typed, else what the data gave, else the default", () => {
    expect(shownValue(spec("statusMonths"), { statusMonths: "x" }, { statusMonths: 5 })).toBe("x");
    expect(shownValue(spec("statusMonths"), {}, { statusMonths: 5 })).toBe("5");
    expect(shownValue(spec("statusMonths"), {}, null)).toBe("3");
    expect(shownValue(spec("from"), {}, null)).toBe("");
    expect(shownValue(spec("samePeriods"), {}, null)).toBe(false);
  });
});

describe("askedSpecs", () => {
  it("shows the settings of the job in its order, and every other one under More", () => {
    const { first, more } = askedSpecs(overview, {});
    expect(first.map(({ key }) => key)).toEqual(overview.settings);
    expect(more.length).toBeGreaterThan(0);
    expect(more.some(({ key }) => overview.settings.includes(key))).toBe(false);
  });

  it("asks for own limits right behind the choice of them", () => {
    const keys = askedSpecs(overview, { abc: "own" }).first.map(({ key }) => key);
    expect(keys.slice(keys.indexOf("abc"))).toEqual(["abc", "aLimit", "bLimit"]);
  });
});
