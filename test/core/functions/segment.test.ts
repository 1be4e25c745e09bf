import { describe, expect, it } from "vitest";
import { FunctionError, type Range, type ResultCell } from "../../../core/functions/CustomFunction";
import { segment } from "../../../core/functions/segment";

const call = (attributes: Range, conditions: Range, otherwise?: string): readonly (readonly ResultCell[])[] =>
  segment.compute([attributes, conditions, otherwise === undefined ? undefined : [[otherwise]]]);

// the IT company's conditions (M11)
const table: Range = [
  ["Segment", "Activity", "Branches", "Size", "Sells to", "Founded"],
  ["large manufacturers", "production", "yes", "> 1000", null, null],
  ["large trade B2B", "trade", "yes", "> 1000", "legal persons", null],
  ["large trade B2C", "trade", "yes", "> 1000", "natural persons", null],
  ["chain caterers", "catering", "yes", "> 500", null, null],
  ["SME trade", "trade", null, "< 150", null, null],
  ["SME production", "production", null, "< 150", null, null],
  ["large educational institutions", "education", null, null, null, "> 1990"],
  ["small retail clients", null, null, "< 20", null, null],
];

describe("SEGMENT (M11)", () => {
  it("the IT company's eight segments; a trading firm of 15 people is SME trade", () => {
    const clients: Range = [
      ["SIZE", "activity", "branches", "sells to", "founded"],
      [4000, "Production", "yes", "legal persons", 1950],
      [2000, "Trade", "да", "legal persons", 1993],
      [2000, "Trade", true, "Natural persons", 1993],
      [600, "catering", "+", null, 1999],
      [15, "trade", "no", null, 2000],
      [149, "production", "no", null, 2000],
      [300, "education", null, null, 1991],
      [15, "services", null, null, null],
      [300, "services", null, null, null],
    ];
    const names = table.slice(1).map(([name]) => [name]);
    expect(call(clients, table)).toEqual([...names, [""]]);
    expect(call(clients, table, "others").at(-1)).toEqual(["others"]);
  });

  it("a blank fails its condition, however a host passes it", () => {
    for (const blank of [null, "", 0]) {
      expect(
        call(
          [["Size"], [blank], [5]],
          [
            ["Segment", "Size"],
            ["small", "< 20"],
          ],
        ),
      ).toEqual([[""], ["small"]]);
      const [header, ...rest] = table;
      const padded = [header!, ...rest.map((cells) => cells.map((cell) => cell ?? blank))];
      expect(
        call(
          [
            ["Size", "Activity"],
            [15, "trade"],
          ],
          padded.slice(0, 1).concat(padded.slice(5, 6)),
        ),
      ).toEqual([["SME trade"]]);
    }
    expect(
      call(
        [
          ["Size", "Name"],
          [null, "a"],
        ],
        [
          ["Segment", "Size"],
          ["unknown size", "(blank)"],
        ],
      ),
    ).toEqual([["unknown size"]]);
  });

  it("a value with a comma is taken whole where a client has it", () => {
    const clients: Range = [["Trade"], ["Food, drink"], ["Food"], ["Toys"]];
    expect(
      call(clients, [
        ["Segment", "Trade"],
        ["grocers", "food, drink"],
      ]),
    ).toEqual([["grocers"], [""], [""]]);
  });

  it("says which condition can't be read, which attribute isn't there, and that there is no table", () => {
    const clients: Range = [["Size"], [5]];
    const fault = (conditions: Range): ResultCell => call(clients, conditions)[0]![0]!;
    expect(
      fault([
        ["Segment", "Size"],
        ["a", "< 5"],
        ["b", "> many"],
      ]),
    ).toEqual(new FunctionError("function.error.segmentCondition", { row: 3, column: 2, value: "> many" }));
    expect(
      fault([
        ["Segment", "Colour"],
        ["a", "red"],
      ]),
    ).toEqual(new FunctionError("function.error.segmentAttribute", { value: "Colour" }));
    expect(fault([[null]])).toEqual(new FunctionError("function.error.segmentTable"));
  });

  it("whole columns: blank rows at the end are no clients", () => {
    expect(
      call(
        [["Size"], [5], [null], [""]],
        [
          ["Segment", "Size"],
          ["small", "< 20"],
          [null, null],
        ],
      ),
    ).toEqual([["small"]]);
  });
});
