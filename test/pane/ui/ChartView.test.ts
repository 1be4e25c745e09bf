import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ChartData, Language } from "../../../core/index";
import { ChartView } from "../../../pane/charts/ChartView";
import { chartOf, seriesOf } from "./chartOf";

const draw = (chart: ChartData, language: Language = "en", dark = false): string =>
  renderToStaticMarkup(createElement(ChartView, { chart, width: 320, height: 240, language, dark }));
const count = (markup: string, tag: RegExp): number => markup.match(tag)?.length ?? 0;
/** Marks of figures hold a tooltip; those of the legend don't. */
const marks = /<rect[^>]*><title>/g;

describe("ChartView", () => {
  it("draws a column a figure, none for a missing one or a nothing", () => {
    expect(count(draw(chartOf("column", [seriesOf([3, NaN, 7, 0])])), marks)).toBe(2);
  });

  it("draws a bar a figure", () => {
    expect(count(draw(chartOf("bar", [seriesOf([5, 4, 3])])), marks)).toBe(3);
  });

  it("piles columns from top to bottom without a gap", () => {
    const markup = draw(chartOf("stacked", [seriesOf([10]), seriesOf([20], "Other")]));
    const [lower, upper] = [
      ...markup.matchAll(/<rect x="[\d.]+" y="([\d.]+)"[^>]*height="([\d.]+)"[^>]*><title>/g),
    ].map(([, y, height]) => ({ y: Number(y), height: Number(height) }));
    expect(upper!.y + upper!.height).toBeCloseTo(lower!.y, 1);
    expect(upper!.height / lower!.height).toBeCloseTo(2, 1);
  });

  it("draws the second axis' series as a line over columns", () => {
    const markup = draw(
      chartOf("columnLine", [seriesOf([3, 2, 1]), { ...seriesOf([0.5, 0.8, 1], "Share"), second: true }]),
    );
    // points of the second series are squares
    const points = count(markup, /<rect[^>]*width="6" height="6"[^>]*><title>/g);
    expect([count(markup, marks) - points, points]).toEqual([3, 3]);
    expect(count(markup, /<path[^>]*stroke-width="2"/g)).toBe(1);
    expect(markup).toContain("Running share");
    expect(markup).toContain(">100%<");
  });

  it("draws a limit thin and dashed", () => {
    const markup = draw(chartOf("line", [seriesOf([1, 2, 3]), { ...seriesOf([2, 2, 2], "Limit"), limit: true }]));
    expect(count(markup, /<path[^>]*stroke-width="1"[^>]*stroke-dasharray/g)).toBe(1);
  });

  it("names its series only where there are several", () => {
    expect(draw(chartOf("column", [seriesOf([1], "Alone")]))).not.toContain(">Alone<");
    expect(draw(chartOf("column", [seriesOf([1], "One"), seriesOf([2], "Two")]))).toContain(">Two<");
  });

  it("is one picture whose name tells the finding and the spans", () => {
    const markup = draw(chartOf("column", [seriesOf([1500, NaN, 250])]), "ru");
    expect(markup).toContain('role="img"');
    expect(markup).toContain(
      'aria-label="2 of 3 clients bring 90%. Client: Client 1 – Client 3. Sales: 250 – 1\u00a0500"',
    );
  });

  it("writes figures as the language does", () => {
    expect(draw(chartOf("column", [seriesOf([30_000])]), "en")).toContain(">30,000<");
    expect(draw(chartOf("column", [seriesOf([30_000])]), "hu")).toContain(">30\u00a0000<");
  });

  it("keeps everything of many categories inside the picture", () => {
    const values = Array.from({ length: 500 }, (_, place) => 1000 / (place + 1));
    const markup = draw(chartOf("column", [seriesOf(values)]));
    expect(count(markup, marks)).toBe(500);
    expect(count(markup, /rotate\(-45\)/g)).toBeLessThan(30);
    for (const [, x, width] of markup.matchAll(/<rect x="([\d.]+)"[^>]*width="([\d.]+)"/g)) {
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(320);
    }
  });

  it("draws an empty chart without a figure", () => {
    expect(draw(chartOf("column", [seriesOf([])]))).not.toContain("NaN");
  });
});
