import { describe, expect, it } from "vitest";
import { cellAddress, layout, type SheetPlan } from "../../../core/index";
import { numberInput, planImage, textInput, type CellInput } from "../../../excel-addin/write/planImage";
import { DIFFICULT_TEXTS, everyFeature } from "../../files/everyFeature";
import { column, numbers, recipe, sheet, texts } from "../../files/planPieces";
import { expectedOf } from "../../hosts/expectedOf";

function inputs(plan: SheetPlan): Map<string, CellInput> {
  const image = planImage(plan, layout(plan));
  const cells = new Map<string, CellInput>();
  for (let row = 0; row < image.rowCount; row++) {
    for (let at = 0; at < image.columnCount; at++) {
      const input = image.cell(row, at);
      if (input !== "") cells.set(cellAddress(row, at), input);
    }
  }
  return cells;
}

describe("the image of a plan", () => {
  it("holds every cell that every host shows, and no other", () => {
    // what each host must show comes from the plan by expectedOf, which shares nothing with the writer
    expectedOf(everyFeature).forEach((expected, index) => {
      const wanted = new Map<string, CellInput>();
      for (const [address, { value, formula }] of expected.cells) {
        if (formula !== null) wanted.set(address, `=${formula}`);
        else if (value !== null) wanted.set(address, typeof value === "string" ? `'${value}` : value);
      }
      // a table's headers are told apart
      if (wanted.get("C7") === "'two\nlines") wanted.set("C7", "'two\nlines (2)");
      expect(inputs(everyFeature.sheets[index]!)).toEqual(wanted);
    });
  });

  it("gives rows in any order", () => {
    const [plan] = everyFeature.sheets;
    const image = planImage(plan!, layout(plan!));
    const down = Array.from({ length: image.rowCount }, (_, row) => image.cell(row, 1));
    const up = Array.from({ length: image.rowCount }, (_, row) => image.cell(image.rowCount - 1 - row, 1));
    expect(up.reverse()).toEqual(down);
  });

  it("is blank beyond what is planned", () => {
    const [plan] = everyFeature.sheets;
    const place = layout(plan!);
    const image = planImage(plan!, place);
    expect(image.cell(place.rowCount + 5, 1)).toBe("");
    expect(image.cell(0, place.columnCount + 5)).toBe("");
    expect(image.cell(place.rowCount - 1, place.columnCount + 5)).toBe("");
  });

  it("computes nothing in rows that are only kept", () => {
    const plan = sheet("Kept", {
      recipe,
      blocks: [
        {
          type: "table",
          key: "clients",
          rowKeys: ["a", "b"],
          columns: [
            column("name", "text", texts("A", "B")),
            column("sum", "money", numbers(2, 3)),
            column("double", "money", numbers(4, NaN), {
              formula: [{ block: "clients", column: "sum", rows: "same" }, "*2"],
            }),
          ],
          marks: [],
          list: true,
          totalLabel: null,
          gone: 1,
        },
      ],
    });
    // key row 1, header row 2, then the rows
    expect(inputs(plan).get("D3")).toBe("=C3*2");
    expect(inputs(plan).has("D4")).toBe(false);
  });
});

describe("a cell's input", () => {
  it("is a text for every text", () => {
    expect(textInput("")).toBe("");
    for (const text of DIFFICULT_TEXTS) expect(textInput(text)).toBe(`'${text}`);
    for (const text of ["00123", "TRUE", "ИСТИНА", "=cmd", "'quoted", " "]) expect(textInput(text)).toBe(`'${text}`);
  });

  it("is cut where Excel's cells end", () => {
    expect(textInput("x".repeat(40_000))).toBe(`'${"x".repeat(32_767)}`);
  });

  it("is blank for a number that is none", () => {
    expect([NaN, Infinity, 0, -1.5].map(numberInput)).toEqual(["", "", 0, -1.5]);
  });
});
