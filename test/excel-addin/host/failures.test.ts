import { describe, expect, it } from "vitest";
import { dictionaries, languages, translator } from "../../../core/index";
import { errorCodeOf, failureOf, isPayloadError } from "../../../excel-addin/host/failures";
import { HostFailure } from "../../../pane/port/Host";
import { officeClient } from "../../hosts/excel/officeClient";
import { opened } from "./bookOf";

/** What the page "Error handling with the application-specific JavaScript APIs" names besides `Excel.ErrorCodes`. */
const others = [
  "ActivityLimitReached",
  "ApiNotAvailable",
  "BadPassword",
  "InvalidRequest",
  "MemoryLimitReached",
  "RequestPayloadSizeLimitExceeded",
  "ServiceNotAvailable",
  "TableOverlap",
  "Unauthenticated",
];
const codes = [...new Set([...Object.values(officeClient("1.20").Excel.ErrorCodes), ...others])];

describe("an error of Excel's", () => {
  it.each(codes)("%s is a sentence in each language, which says that nothing was changed", async (code) => {
    const excel = opened({ Sales: [[1]] });
    excel.book.inject({ atSync: 1, code });
    const failure = await excel.door
      .run(async (context) => {
        context.workbook.worksheets.getItem("Sales").getRange("A1").values = [[2]];
        await context.sync();
      })
      .then(
        () => null,
        (reason: unknown) => reason,
      );
    expect(failure).toBeInstanceOf(HostFailure);
    const { code: key, params } = failure as HostFailure;
    expect(key.startsWith("excel.fault.")).toBe(true);
    for (const language of languages) {
      const text = translator(language)(key, params);
      expect(text.length).toBeGreaterThan(20);
      expect(key === "excel.fault.unknown" ? text.includes(code) : !text.includes(code)).toBe(true);
    }
    expect(errorCodeOf(failure)).toBe(code);
    expect(excel.book.sheet("Sales").valueAt(0, 0)).toBe(1);
  });

  it("is told with the sheet where it is known", () => {
    const refused = Object.assign(new Error("refused"), { code: "AccessDenied" });
    expect(failureOf(refused, "Clients")).toMatchObject({
      code: "excel.fault.sheetProtected",
      params: { sheet: "Clients" },
    });
    expect(failureOf(refused)).toMatchObject({ code: "excel.fault.denied" });
  });

  it("that says it was too much at once is known as such", () => {
    const of = (code: string): unknown => Object.assign(new Error(code), { code });
    expect(isPayloadError(failureOf(of("ResponsePayloadSizeLimitExceeded")))).toBe(true);
    expect(isPayloadError(of("GeneralException"))).toBe(false);
    expect(isPayloadError(new Error("else"))).toBe(false);
  });
});

describe("what isn't an error of Excel's", () => {
  it("goes on as it is", () => {
    const own = new HostFailure("excel.fault.changed", { sheet: "Clients" });
    const mistake = new TypeError("ours");
    const stopped = new DOMException("stopped", "AbortError");
    expect([failureOf(own), failureOf(mistake), failureOf(stopped), failureOf("text")]).toEqual([
      own,
      mistake,
      stopped,
      "text",
    ]);
  });
});

describe("the sentences of failures", () => {
  it("say in every language that nothing was changed, where something is to be done once more", () => {
    // "excel.fault.old", "worker", "ownSheets" and "restore" are no failures of a change that was refused
    const said = {
      en: /Nothing was changed/,
      ru: /[Нн]ичего не измен/,
      sk: /[Nn]ič sa nezmenil|nič nezmenila/,
      hu: /[Ss]emm/,
    };
    const keys = Object.keys(dictionaries.en).filter((key) =>
      /^excel\.fault\.(?!old|worker|ownSheets|restore)/.test(key),
    );
    expect(keys.length).toBeGreaterThan(15);
    for (const language of languages) {
      const missing = keys.filter(
        (key) => !said[language].test(dictionaries[language][key as keyof typeof dictionaries.en]),
      );
      expect(missing).toEqual([]);
    }
  });
});
