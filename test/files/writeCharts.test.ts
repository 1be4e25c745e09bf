import { describe, expect, it } from "vitest";
import { layout, type ChartBlock, type Column, type SheetPlan, type TableBlock } from "../../core/index";
import { chartXml } from "../../files/write/chartXml";
import { recipe } from "./planPieces";

const POINTS = 51;

function column(key: string, of: (at: number) => number, points = POINTS): Column {
  const values = { numbers: Float64Array.from({ length: points }, (_, at) => of(at)) };
  return { key, header: key, note: "", kind: "share", values, owner: "ours" };
}

/** A picture of shares, and of a limit that they are held against. */
function drawn(of: (at: number) => number, more: Partial<ChartBlock> = {}, points = POINTS): string {
  const table: TableBlock = {
    type: "table",
    key: "t",
    rowKeys: Array.from({ length: points }, (_, at) => String(at)),
    columns: [
      column("place", (at) => at / points, points),
      column("share", of, points),
      column("limit", () => 0.5, points),
    ],
    marks: [],
    list: false,
    totalLabel: null,
  };
  const ref = (name: string) => ({ block: "t", column: name, rows: "all" as const });
  const block: ChartBlock = {
    type: "chart",
    key: "c",
    title: "T",
    kind: "line",
    category: ref("place"),
    categoryTitle: "",
    valueTitle: "",
    valueKind: "share",
    series: [
      { title: "Share", values: ref("share"), second: false, tone: "a" },
      { title: "Limit", values: ref("limit"), second: false, tone: "a", limit: true },
    ],
    ...more,
  };
  const print = { landscape: true, repeatHeaderOf: null, footer: "" };
  const sheet: SheetPlan = {
    tag: "t",
    recipe,
    name: "T",
    language: "en",
    blocks: [table, block],
    freezeAt: null,
    print,
  };
  return chartXml({ block, place: layout(sheet), sheet: "T", language: "en" });
}

describe("charts", () => {
  it("end an axis of shares at 100 % where none is larger", () => {
    const whole = drawn((at) => at / (POINTS - 1));
    expect(whole).toContain('<c:max val="1"/><c:min val="0"/>');
    expect(whole).toContain('<c:majorUnit val="0.2"/>');
    for (const other of [
      drawn((at) => at / 10),
      drawn((at) => at / 200 - 0.1),
      drawn((at) => at, { valueKind: "count" }),
    ]) {
      expect(other).not.toContain("<c:max");
    }
  });

  it("label about ten of many categories, and all of few", () => {
    expect(drawn((at) => at / POINTS)).toContain('<c:tickLblSkip val="5"/><c:tickMarkSkip val="5"/>');
    expect(drawn((at) => at / 12, {}, 12)).not.toContain("tickLblSkip");
  });

  it("draw limits thin and dashed, lines thick and whole", () => {
    const lines = [...drawn((at) => at / POINTS).matchAll(/<c:ser>.*?<a:ln w="(\d+)".*?<\/c:ser>/gs)];
    expect(lines.map(([series, width]) => [Number(width), series.includes('<a:prstDash val="dash"/>')])).toEqual([
      [28575, false],
      [12700, true],
    ]);
  });
});
