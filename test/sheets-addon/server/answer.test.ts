import { describe, expect, it } from "vitest";
import { answer, Refused, refusedAt } from "../../../sheets-addon/server/answer";

function thrown(reason: unknown): unknown {
  return answer(() => {
    throw reason;
  });
}

describe("answer", () => {
  it("hands over what was found, and what was refused by us", () => {
    expect(answer(() => [1])).toEqual({ ok: true, value: [1] });
    expect(thrown(new Refused("sheets.fault.noSheet", { sheet: "Sales" }))).toEqual({
      ok: false,
      code: "sheets.fault.noSheet",
      params: { sheet: "Sales" },
    });
  });

  // as Google's documentation of Apps Script, or people who met them, have them
  it.each([
    ["Exceeded maximum execution time", "sheets.fault.timeUp"],
    ["Service Spreadsheets timed out while accessing document with id 1AbC.", "sheets.fault.timeUp"],
    [
      "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
      "sheets.fault.tooManyCells",
    ],
    ["Service invoked too many times for one day: properties.", "sheets.fault.quota"],
    ["There are too many simultaneous invocations: Spreadsheets", "sheets.fault.quota"],
    ["Authorization is required to perform that action.", "sheets.fault.authorization"],
    [
      "You do not have permission to call SpreadsheetApp.getActive. Required permissions: spreadsheets.currentonly",
      "sheets.fault.authorization",
    ],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", "sheets.fault.connection"],
    ["Service Spreadsheets failed while accessing document with id 1AbC.", "sheets.fault.connection"],
  ])("knows what Google says: %s", (message, code) => {
    expect(thrown(new Error(message))).toEqual({ ok: false, code, params: {} });
  });

  it("hands over Google's words where they aren't known, as one sentence", () => {
    const unknown = (message: string): unknown => ({ ok: false, code: "sheets.fault.unknown", params: { message } });
    expect(thrown(new Error("Das ging nicht"))).toEqual(unknown("Das ging nicht."));
    expect(thrown("just words.")).toEqual(unknown("just words."));
    expect(thrown({ message: "an error in its looks only" })).toEqual(unknown("an error in its looks only."));
    expect(thrown(null)).toEqual(unknown("?"));
  });
});

describe("refusedAt", () => {
  const refusal = "You are trying to edit a protected cell or object. Please contact the spreadsheet owner.";

  it("names the sheet whose cells are protected", () => {
    expect(refusedAt(new Error(refusal), "Sales")).toMatchObject({
      code: "sheets.fault.sheetProtected",
      params: { sheet: "Sales" },
    });
    // where no sheet is known, Google's words say more than a sentence with a hole
    expect(thrown(new Error(refusal))).toMatchObject({ code: "sheets.fault.unknown", params: { message: refusal } });
  });

  it("leaves what is refused already as it is", () => {
    const refused = new Refused("sheets.fault.busy");
    expect(refusedAt(refused, "Sales")).toBe(refused);
  });
});
