import { describe, expect, it } from "vitest";
import { base64Of, openWorkbook } from "../../../excel-addin/host/openWorkbook";
import { isDark, wishedLanguage } from "../../../excel-addin/preferences";

const bytes = Uint8Array.from({ length: 60_001 }, (_, at) => (at * 7) % 256);

describe("a finished workbook", () => {
  it("goes to Excel as base 64, whatever its length", () => {
    for (const length of [0, 1, 2, 3, 24_575, 24_576, 24_577, 60_001]) {
      const part = bytes.subarray(0, length);
      expect(base64Of(part)).toBe(Buffer.from(part).toString("base64"));
    }
  });

  it("is handed over as a file where Excel opens none", async () => {
    const given: string[] = [];
    const give = (name: string): void => void given.push(name);
    await openWorkbook("a.xlsx", bytes, () => Promise.resolve(), give);
    expect(given).toEqual([]);
    await openWorkbook("b.xlsx", bytes, () => Promise.reject(new Error("refused")), give);
    await openWorkbook("c.xlsx", bytes, null, give);
    expect(given).toEqual(["b.xlsx", "c.xlsx"]);
  });
});

describe("the language and the colours of the pane", () => {
  it("are those of Excel where nothing was chosen", () => {
    expect(["ru-RU", "sk-SK", "hu", "de-DE", undefined].map(wishedLanguage)).toEqual(["ru", "sk", "hu", "en", "en"]);
  });

  it("are dark where Excel says so, or is drawn on a dark ground", () => {
    const theme = (bodyBackgroundColor: string, isDarkTheme?: boolean) =>
      ({ bodyBackgroundColor, ...(isDarkTheme === undefined ? {} : { isDarkTheme }) }) as Office.OfficeTheme;
    expect([theme("#262626"), theme("#FFFFFF"), theme("#FFFFFF", true), undefined].map(isDark)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
