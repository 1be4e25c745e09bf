import { describe, expect, it } from "vitest";
import { categoryLabels, isLabelled, stepOf } from "../../../pane/charts/categoryLabels";
import { drawnColour } from "../../../pane/charts/chartColours";
import { legendRows } from "../../../pane/charts/legendRows";
import { linePath } from "../../../pane/charts/linePath";
import { fitted, textWidth, wrapped } from "../../../pane/charts/textWidth";
import { valueRange } from "../../../pane/charts/valueRange";
import { chartOf, seriesOf } from "./chartOf";

describe("valueRange", () => {
  it("holds zero and all figures, those of the other axis left out", () => {
    const chart = chartOf("columnLine", [seriesOf([3, NaN, 7]), { ...seriesOf([50, 90, 100]), second: true }]);
    expect(valueRange(chart, false)).toEqual({ low: 0, high: 7 });
    expect(valueRange(chart, true)).toEqual({ low: 0, high: 100 });
  });

  it("adds up what is piled, above and below zero for itself", () => {
    const chart = chartOf("stacked", [seriesOf([3, 5, NaN]), seriesOf([4, -2, 1]), seriesOf([-1, -3, 0])]);
    expect(valueRange(chart, false)).toEqual({ low: -5, high: 7 });
  });

  it("doesn't pile a limit", () => {
    const chart = chartOf("stacked", [seriesOf([3, 5, 1]), { ...seriesOf([9, 9, 9]), limit: true }]);
    expect(valueRange(chart, false)).toEqual({ low: 0, high: 9 });
  });
});

describe("categoryLabels", () => {
  it("writes short names side by side", () => {
    expect(categoryLabels(["Q1", "Q2", "Q3"], 300, 11, () => 80)).toMatchObject({ every: 1, slanted: false });
  });

  it("breaks names that fit into two lines", () => {
    const labels = categoryLabels(["Jan – Mar 2009", "Apr – Jun 2009"], 140, 11, () => 80);
    expect(labels.slanted).toBe(false);
    expect(labels.texts.every((lines) => lines.length === 2)).toBe(true);
  });

  it("slants longer ones, and shortens them to the room there is", () => {
    const names = Array.from({ length: 10 }, (_, index) => `Incorporated ${index}`);
    const labels = categoryLabels(names, 250, 11, () => 50);
    expect(labels).toMatchObject({ every: 1, slanted: true });
    for (const [text] of labels.texts) expect(textWidth(text!, 11)).toBeLessThanOrEqual(50);
  });

  it("leaves names out where hundreds would overlap", () => {
    const names = Array.from({ length: 400 }, (_, index) => `Client number ${index}`);
    const { every } = categoryLabels(names, 280, 11, () => 80);
    expect((280 / 400) * every).toBeGreaterThanOrEqual(14);
  });

  it("steps in round numbers, counted from where the names begin", () => {
    expect(stepOf(3, 32)).toBe(12);
    expect([0, 9, 10, 18, 19].filter((place) => isLabelled(place, 10, "1%"))).toEqual([9, 19]);
    expect([0, 9, 10, 18, 19].filter((place) => isLabelled(place, 10, "0%"))).toEqual([0, 10]);
    expect([0, 1, 2, 3].filter((place) => isLabelled(place, 2, "Ivy"))).toEqual([0, 2]);
  });
});

describe("texts in a chart", () => {
  it("are cut with an ellipsis, never wider than the room", () => {
    expect(fitted("Romashka", 500, 11)).toBe("Romashka");
    const cut = fitted("Общество с ограниченной ответственностью", 80, 11);
    expect(cut.endsWith("…")).toBe(true);
    expect(textWidth(cut, 11)).toBeLessThanOrEqual(80);
  });

  it("break between words into as many lines as allowed", () => {
    const lines = wrapped("11 of 89 clients bring 50% of the total of the year", 120, 13, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]!.endsWith("…")).toBe(true);
  });
});

describe("legendRows", () => {
  it("begins a new row where one is full", () => {
    const items = legendRows(["primary sales", "repeat sales", "new directions"], 200, 11);
    expect(items.map(({ row }) => row)).toEqual([0, 0, 1]);
    expect(items[2]!.x).toBe(0);
  });
});

describe("linePath", () => {
  it("is broken where a figure is missing", () => {
    const path = linePath(
      Float64Array.of(1, 2, NaN, 4),
      (place) => place * 10,
      (value) => 100 - value,
    );
    expect(path).toBe("M0 99L10 98M30 96");
  });
});

describe("drawnColour", () => {
  it("keeps colours on white and lifts dark ones from a dark ground", () => {
    expect(drawnColour("00695F", false)).toBe("#00695F");
    expect(drawnColour("00695F", true)).not.toBe("#00695f");
    expect(drawnColour("FFE3A3", true)).toBe("#ffe3a3");
  });
});
