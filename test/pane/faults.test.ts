import { describe, expect, it } from "vitest";
import { dictionaries, languages, type TextKey, type TextParams } from "../../core/index";
import { faultOf } from "../../pane/engine/faults";
import { HostFailure } from "../../pane/port/Host";

/** Something for each place of a sentence. */
const params = new Proxy<TextParams>({}, { get: () => 1 });
const keys = Object.keys(dictionaries.en) as TextKey[];
/** They are said before anything could have been begun, or of something that changes nothing. */
const ofNothing: readonly string[] = ["excel.fault.old", "excel.fault.ownSheets"];

describe("what became of the workbook", () => {
  it.each(
    keys.filter((key) => /^(?:excel|sheets)\.fault\.|^addin\.attached\.gone$/.test(key) && !ofNothing.includes(key)),
  )("is said by %s itself, so it isn't said once more", (key) => {
    expect(dictionaries.en[key]).toMatch(/Nothing was changed|put back|as it was before/);
    for (const language of languages) expect(faultOf(language, new HostFailure(key, params)).saysOutcome).toBe(true);
  });

  it("is said beside a sentence that doesn't say it", () => {
    expect(faultOf("en", new HostFailure("workbench.fault.noSheet", { sheet: "A" })).saysOutcome).toBeUndefined();
    expect(faultOf("en", new Error("ours")).saysOutcome).toBeUndefined();
  });
});
