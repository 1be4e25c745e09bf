import { describe, expect, it } from "vitest";
import {
  buyingMarks,
  completed,
  fewLines,
  isMarked,
  marksOf,
  pairsOf,
  withMark,
} from "../../../../pane/ui/setup/marks";
import { marksInForm, withMarks } from "../../../../pane/ui/setup/onceOptions";

const view = {
  segments: [
    { name: "Retail", clients: 4 },
    { name: "Trade", clients: 0 },
  ],
  lines: ["1C", "IT", "Licences"],
  meant: Uint8Array.of(1, 0, 0, 0, 1, 1),
  buying: Float64Array.of(0.5, 0.49, 1, NaN, NaN, NaN),
};

describe("marks of what is meant for whom", () => {
  it("are those of the workbook until one is set", () => {
    const marks = marksOf(view);
    expect(pairsOf(marks)).toEqual([
      ["Retail", "1C"],
      ["Trade", "IT"],
      ["Trade", "Licences"],
    ]);
    const more = withMark(marks, "Retail", "IT", true);
    expect(isMarked(more, "Retail", "IT")).toBe(true);
    expect(pairsOf(withMark(more, "Retail", "IT", false))).toEqual(pairsOf(marks));
  });

  it("are drafted from what is bought: half and more, and nothing where nobody buys", () => {
    expect(pairsOf(buyingMarks(view, 0.5))).toEqual([
      ["Retail", "1C"],
      ["Retail", "Licences"],
    ]);
  });

  it("get the segments and lines that have come since", () => {
    const older = { segments: ["Retail", "Gone"], lines: ["1C"], meant: new Set(['["Retail","1C"]']) };
    expect(completed(older, view)).toEqual({
      segments: ["Retail", "Trade", "Gone"],
      lines: ["1C", "IT", "Licences"],
      meant: older.meant,
    });
  });

  it("tell the segments for which little is meant, apart from those for which nothing is", () => {
    expect(fewLines(marksOf(view), 3)).toEqual(["Retail", "Trade"]);
    expect(fewLines({ ...marksOf(view), meant: new Set() }, 3)).toEqual([]);
  });

  it("are kept in the form as the option takes them", () => {
    const marks = marksOf(view);
    expect(marksInForm(withMarks({ to: "2009-03-31" }, marks))).toEqual(marks);
    expect(withMarks({ to: "2009-03-31", marks: "{}" }, null)).toEqual({ to: "2009-03-31" });
    expect(marksInForm({ marks: "{}" })).toBeNull();
  });
});
