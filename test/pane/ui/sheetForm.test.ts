import { describe, expect, it } from "vitest";
import { reportKeys, serialOf } from "../../../core/index";
import type { BuiltSheetInfo } from "../../../pane/engine/Engine";
import { jobOfReport } from "../../../pane/ui/jobOfReport";
import { readForm, specsOf } from "../../../pane/ui/optionForm";
import { sheetForm } from "../../../pane/ui/sheetForm";

function infoOf(options: BuiltSheetInfo["options"], kind: "fixed" | "rolling" = "fixed"): BuiltSheetInfo {
  return {
    region: "Clients",
    sheet: "Clients",
    tag: "klientela/1/client-table/1",
    report: "client-table",
    options,
    period: { kind, from: serialOf(2009, 1, 1), to: serialOf(2009, 3, 31) },
    sources: [],
    language: "en",
    ledgerState: "",
    builtOn: serialOf(2009, 4, 2),
  };
}

describe("the settings of a built sheet", () => {
  it("stand in the fields as it was built; what was left alone isn't said", () => {
    const form = sheetForm(infoOf({ statusMonths: 6, yearStart: 1, period: "fixed" }));
    expect(form).toEqual({ statusMonths: "6", from: "2009-01-01", to: "2009-03-31" });
    expect(readForm(specsOf(["client-table"]), form)).toEqual({
      values: { statusMonths: 6, from: "2009-01-01", to: "2009-03-31" },
      faulty: [],
    });
  });

  it("name no days where the period moves on with the data", () => {
    const form = sheetForm(infoOf({ period: "rolling", from: "2009-01-01", to: "2009-03-31" }, "rolling"));
    expect(form).toEqual({ period: "rolling" });
  });
});

describe("the question that a built sheet answers", () => {
  it.each(reportKeys)("is one of %s alone", (report) => {
    const job = jobOfReport(report);
    expect(job.reports).toEqual([report]);
    const own = new Set(specsOf([report]).map(({ key }) => key));
    expect(own.size === 0 || job.settings.some((key) => own.has(key))).toBe(true);
  });
});
