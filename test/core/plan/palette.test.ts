import { describe, expect, it } from "vitest";
import { colours, palette } from "../../../core/plan/palette";

/** Contrast by WCAG 2.1: relative luminance of the lighter over that of the darker. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("colours", () => {
  it("are measured right: black on white is 21", () => {
    expect(contrast("000000", "FFFFFF")).toBeCloseTo(21, 9);
  });

  it.each(Object.entries(palette))("keep the words of %s readable", (_, { fill, ink }) => {
    expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it("keep figures readable on bars and scales, quiet ones too", () => {
    for (const ground of [colours.bar, colours.negativeBar, colours.scaleLow, colours.scaleHigh, colours.totalFill]) {
      expect(contrast("000000", ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colours.quietInk, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("keep headers, notes and warnings readable", () => {
    expect(contrast(colours.headerInk, colours.headerFill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.headerInk, colours.totalFill)).toBeGreaterThanOrEqual(4.5);
    for (const ink of [colours.titleInk, colours.quietInk, colours.warningInk, colours.accent]) {
      expect(contrast(ink, "FFFFFF")).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast("000000", colours.typedFill)).toBeGreaterThanOrEqual(4.5);
  });

  it("tell the lines and columns of a picture from its ground", () => {
    for (const tone of ["a", "new", "restored", "lost"] as const) {
      expect(contrast(palette[tone].strong, "FFFFFF")).toBeGreaterThanOrEqual(3);
    }
  });
});
