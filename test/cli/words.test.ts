import { describe, expect, it } from "vitest";
import { UsageProblem } from "../../cli/args";
import { chosenDay, spokenLanguage } from "../../cli/context";
import { helpText, reportsText } from "../../cli/help";
import { DiskProblem, ProblemOfFile, problemText, reasonText } from "../../cli/problemText";
import {
  dictionaries,
  isoDay,
  languages,
  pseudoTranslator,
  reportKeys,
  SheetProblem,
  translator,
  type Language,
} from "../../core/index";
import { FileProblem, PackageFault } from "../../files/index";
import { called, folderWith, smallLedger, today } from "./klientela";

const pseudo = pseudoTranslator();
/** What is typed is the same in every language. */
const typed = new RegExp(
  [
    "--[a-z-]+|klientela",
    // the longer key first, for one may be the beginning of another
    `\\b(${[...reportKeys].sort((one, other) => other.length - one.length).join("|")})\\b`,
    "\\b(main|reports|refresh|explain|send|settings|same|latest|sample|en|ru|sk|hu|date|client|line|manager|amount|document|cost|yes|no|own)\\b",
    "\\.xlsx|[a-z-]+( \\| [a-z-]+)+",
  ].join("|"),
  "g",
);

describe("no text but that of the dictionaries", () => {
  it("in the help and the list of reports", () => {
    for (const line of [...helpText(pseudo, 10_000), ...reportsText(pseudo, 10_000)]) {
      expect(outsideBrackets(line).replace(typed, "")).not.toMatch(/\p{Letter}{2}/u);
    }
  });

  it("in what is said of a problem", () => {
    const problems = [
      new UsageProblem("flagValue", { flag: "--lang" }),
      new SheetProblem("sheetUnknown", { sheet: "A", sheets: ["B"] }),
      new FileProblem("csvQuotes", { row: 5 }),
      new PackageFault("strict", "xl/workbook.xml"),
      new DiskProblem("outUnwritable", "x.xlsx", "ENOSPC"),
      new TypeError("x is no function"),
    ];
    for (const problem of problems) expect(outsideBrackets(problemText(pseudo, problem, "f.xlsx").text)).toBe("");
  });
});

describe("problems in words", () => {
  const say = translator("en");

  it("names the file that it is about, whatever can be wrong with a package", () => {
    const said = (["damaged", "encrypted", "strict", "tooLarge"] as const).map((code) =>
      problemText(say, new ProblemOfFile("b.xlsx", new PackageFault(code, "zip")), "a.xlsx"),
    );
    expect(said.map(({ exit }) => exit)).toEqual([1, 1, 1, 1]);
    expect(said.map(({ text }) => text)).toEqual([
      "b.xlsx is damaged and can't be read. Open it in a spreadsheet program and save it anew.",
      "b.xlsx is protected by a password. Save it without one and try again.",
      'b.xlsx is saved as "Strict Open XML". Save it as an ordinary .xlsx and try again.',
      "b.xlsx can't take more sheets of this size.",
    ]);
  });

  it("names hundreds of sheets only so far", () => {
    const sheets = Array.from({ length: 300 }, (_, at) => `Sheet ${at}`);
    const { text } = problemText(say, new SheetProblem("sheetUnknown", { sheet: "X", sheets }), "a.xlsx");
    expect(text.length).toBeLessThan(500);
  });

  it("gives reasons of the system in words", () => {
    expect(reasonText(say, "EACCES")).toBe("there is no permission");
    expect(reasonText(say, "EIO")).toBe("EIO");
  });

  it("owns its mistakes in one line, without a trace", () => {
    const { text, exit } = problemText(say, new TypeError("x is no function"), "");
    expect(exit).toBe(1);
    expect(text).toMatch(/^This is a mistake of Klientela.*TypeError: x is no function \(.*\)$/);
  });
});

describe("language and day", () => {
  it.each([
    [["--lang", "ru", "--nonsense"], {}, "ru"],
    [["--lang=sk"], { LANG: "hu_HU.UTF-8" }, "sk"],
    [[], { LC_ALL: "hu_HU.UTF-8", LANG: "ru_RU" }, "hu"],
    [[], { LC_ALL: "", LANG: "ru_RU.UTF-8" }, "ru"],
    [[], { LANG: "C.UTF-8" }, "en"],
    [[], { LANG: "POSIX" }, "en"],
    [[], { LANG: "de_DE" }, "en"],
    [["--lang", "de"], { LANG: "sk" }, "sk"],
  ])("%j %j is answered in %s", (argv, environment, language) => {
    expect(spokenLanguage(argv, environment, "en-US")).toBe(language);
  });

  it("takes the language of Windows, which names it nowhere else", () => {
    expect(spokenLanguage([], {}, "ru-RU")).toBe("ru");
  });

  it("takes the day of the clock on the wall", () => {
    const args = { words: [], flags: new Map() };
    expect(isoDay(chosenDay(args, new Date(2009, 2, 31, 0, 5)))).toBe("2009-03-31");
    expect(isoDay(chosenDay(args, new Date(2009, 2, 31, 23, 55)))).toBe("2009-03-31");
  });
});

/**
 * English sentences, or the pieces of them between places, that are long enough to be known again. The name of a choice that
 * is the word by which it is typed is left out.
 */
const english = Object.entries(dictionaries.en).flatMap(([key, text]) =>
  text
    .split(/\{[^}]*\}/)
    .filter((piece) => !key.endsWith(`.${piece}`) && piece.trim().length >= 10 && /[a-z]{3}/.test(piece))
    .map((piece) => ({ key, piece })),
);

describe.each(languages.filter((language) => language !== "en"))("%s", (language: Language) => {
  it("has no English in help, reports, explanations and problems", async () => {
    const folder = folderWith({ "sales.csv": smallLedger });
    const calls = [
      "--help",
      "reports",
      "client-table sales.csv",
      "classes sales.csv",
      "status sales.csv --from 2009-01-01 --to 2009-06-30",
      "call-list sales.csv",
      "migration sales.csv",
      "summary sales.csv",
      "main sales.csv --out x.xlsx",
      "refresh x.xlsx --out y.xlsx",
      "send x.xlsx --out z.xlsx",
      "settings sales.csv --from x.xlsx --out w.xlsx",
      "explain client-table sales.csv --row Lyutik --column status",
      "explain manager-table sales.csv --row total --column margin",
      "client-table sales.csv --nonsense",
      "client-table sales.csv --from soon",
      "client-table sales.csv --sheet",
    ];
    for (const call of calls) {
      const { out, err } = await called(folder, [...call.split(" "), "--lang", language, ...today]);
      const said = out + err;
      expect(said.length).toBeGreaterThan(20);
      const found = english.filter(
        ({ key, piece }) => dictionaries[language][key as "total"] !== piece && said.includes(piece),
      );
      expect({ call, found }).toEqual({ call, found: [] });
      // choices and defaults in brackets are typed, the same in every language
      expect(said.replace(/\[(?!--)[^\]]*\]/g, "")).not.toMatch(
        /YYYY|(?<!find-)\b(the|and|clients|rows|FILE|REPORT)\b/,
      );
    }
  });
});

function outsideBrackets(text: string): string {
  let rest = text;
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, "");
  }
  return rest;
}
