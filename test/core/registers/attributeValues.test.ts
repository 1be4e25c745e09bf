import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import { attributeValues, yesNo } from "../../../core/registers/attributeValues";
import { on } from "../sheets";

describe("yes and no", () => {
  test.each([
    ["en", ["yes", "No", " YES ", null], [true, false, true, null]],
    ["ru", ["да", "Нет", "ДА", ""], [true, false, true, null]],
    ["sk", ["áno", "nie", "ano", null], [true, false, true, null]],
    ["hu", ["igen", "nem", "Igen", null], [true, false, true, null]],
    ["signs", ["+", "-", "x", null], [true, false, true, null]],
    ["a minus of typographers", ["+", "−", "–", null], [true, false, false, null]],
    ["digits", [1, 0, "1", null], [true, false, true, null]],
    ["what spreadsheets keep", [true, false, true, null], [true, false, true, null]],
  ] as const)("%s", (_, cells, values) => {
    expect(attributeValues("Branches", cells)).toEqual({ type: "yesNo", values, unreadable: [] });
  });

  test("signs stand for yes and no only where nothing else stands in the column", () => {
    expect(attributeValues("Branches", [1, 0, 2]).type).toBe("number");
    expect(attributeValues("Class", ["x", "y", "z"])).toEqual({
      type: "text",
      values: ["x", "y", "z"],
      unreadable: [],
    });
    expect(yesNo("maybe")).toBeNull();
    expect(yesNo({ error: "#N/A" })).toBeNull();
  });
});

describe("numbers", () => {
  test.each([
    ["as numbers", [15, 1200.5, null], [15, 1200.5, null]],
    ["with blanks for thousands", ["1 200", "15", "3 000 000"], [1200, 15, 3_000_000]],
    ["with a comma for decimals", ["1,5", "2,25", 3], [1.5, 2.25, 3]],
    ["a text that could be either is what the others are", ["1.234,5", "1.234", "7"], [1234.5, 1234, 7]],
    ["with a currency", ["1 200 €", "15 €", null], [1200, 15, null]],
  ] as const)("%s", (_, cells, values) => {
    expect(attributeValues("Employees", cells)).toEqual({ type: "number", values, unreadable: [] });
  });

  test("what can't be read among them is listed by its row and is blank", () => {
    const cells: CellValue[] = [10, "?", "20", { error: "#REF!" }, null, 30];
    expect(attributeValues("Employees", cells)).toEqual({
      type: "number",
      values: [10, null, 20, null, null, 30],
      unreadable: [1, 3],
    });
  });

  test("half and half are texts, and so are codes that begin with a zero", () => {
    expect(attributeValues("Size", [10, "large"])).toEqual({ type: "text", values: ["10", "large"], unreadable: [] });
    expect(attributeValues("Post code", ["01001", "81101", 99]).values).toEqual(["01001", "81101", "99"]);
  });
});

describe("days", () => {
  test.each([
    ["as texts", "Opened", ["15.01.2011", "2011-02-01", null], ["2011-01-15", "2011-02-01", ""]],
    [
      "under a header that speaks of a date",
      "Date of birth",
      [on("1980-05-01"), on("1990-01-31")],
      ["1980-05-01", "1990-01-31"],
    ],
    ["Дата", "Дата открытия", [on("2005-05-01")], ["2005-05-01"]],
  ])("%s", (_, header, cells, days) => {
    const read = attributeValues(header, cells);
    expect(read.type).toBe("day");
    expect(read.values).toEqual(days.map((day) => (day === "" ? null : on(day))));
  });

  test("the same numbers under another header are numbers; years are no days", () => {
    expect(attributeValues("Balance", [on("1980-05-01")]).type).toBe("number");
    expect(attributeValues("Founded", [1991, "1995"]).values).toEqual([1991, 1995]);
  });

  test("a day in two readings can't be read", () => {
    expect(attributeValues("Opened", ["15.01.2011", "16.01.2011", "03/04/2011"]).unreadable).toEqual([2]);
  });
});

test("texts are trimmed, blanks and errors are null; a column of blanks is one of texts", () => {
  expect(attributeValues("Activity", [" trade ", "", "  ", { error: "#N/A" }, 7, "__proto__"])).toEqual({
    type: "text",
    values: ["trade", null, null, null, "7", "__proto__"],
    unreadable: [3],
  });
  expect(attributeValues("Activity", [null, " "])).toEqual({ type: "text", values: [null, null], unreadable: [] });
  expect(attributeValues("Since", [null], true).type).toBe("day");
});
