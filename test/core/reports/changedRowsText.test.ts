import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import { compareLedger } from "../../../core/ledger/compareLedger";
import { parseLedgerState } from "../../../core/ledger/ledgerState";
import { changedRowsText } from "../../../core/reports/changedRowsText";
import { languages, type Language } from "../../../core/text/language";
import { translator } from "../../../core/text/translate";
import { build, companyFrom, on, quarter, type Rows } from "../sheets";

const head = ["Date", "Client", "Amount"];
const base: Rows = [
  ["2009-01-05", "Ash", 258_000],
  ["2009-01-05", "Beech", 250_000],
  ["2009-02-10", "Ash", 250_000],
];
const period = { from: on(quarter.from), to: on(quarter.to) };

function said(now: Rows, language: Language = "en", where?: string): string[] {
  const options = where === undefined ? quarter : { ...quarter, where };
  const state = build("client-table", companyFrom([head, ...base]), options).plan.sheets[0]!.ledgerState!;
  const company = companyFrom([head, ...now]);
  const compared = compareLedger(parseLedgerState(state)!, company, period);
  return changedRowsText(compared, company, period, translator(language));
}

describe("what changed since a sheet was built, in a sentence", () => {
  const lyutik: CellValue[] = ["2009-02-14", "Lyutik", 13_500];

  test("nothing where nothing changed in the period", () => {
    expect(said([...base, ["2009-04-01", "Ash", 5]])).toEqual([]);
  });

  test("the sums, and the row that is new", () => {
    expect(said([...base, lyutik])).toEqual([
      "The sum of 1 January – 31 March 2009 was 758,000 and is now 771,500: row 5 (14 Feb 2009, Lyutik, 13,500) is new.",
    ]);
  });

  test("with conditions, these", () => {
    expect(said([...base, ["2009-02-14", "Ash", 1000], lyutik], "en", "Client = Ash")).toEqual([
      "The sum of 1 January – 31 March 2009 (only Client = Ash) was 508,000 and is now 509,000: row 5 (14 Feb 2009, Ash, 1,000) is new.",
    ]);
  });

  test("many new rows together, a changed amount, rows that are gone, and what can't be told", () => {
    const more = [1, 2, 3, 4].map((amount): CellValue[] => [`2009-03-0${amount}`, "Elm", amount]);
    expect(said([...base, ...more])[0]).toMatch(/: 4 rows are new \(between row 5 and row 8\), together 10\.$/);
    expect(said([["2009-01-05", "Ash", 258_500], ...base.slice(1)])[0]).toMatch(
      /: row 2 \(5 Jan 2009, Ash\) was 258,000 and is now 258,500\.$/,
    );
    expect(said(base.slice(0, 2))[0]).toMatch(/: 10 Feb 2009: 1 row fewer, together 250,000\.$/);
    expect(said([["2009-01-05", "Ash", 1], ["2009-01-05", "Beech", 2], base[2]!])[0]).toMatch(
      /: 5 Jan 2009: 508,000 before, 3 now\.$/,
    );
    expect(said([["2009-01-05", "Oak", 258_000], ...base.slice(1)])).toEqual([
      "The sum of 1 January – 31 March 2009 is 758,000 as before, but rows have changed: 5 Jan 2009: the same sum, but other rows.",
    ]);
  });

  test("of many changes four are named, the rest is counted", () => {
    const days = Array.from({ length: 7 }, (_, at): CellValue[] => [`2009-03-0${at + 1}`, "Elm", 5]);
    const state = build("client-table", companyFrom([head, ...days]), quarter).plan.sheets[0]!.ledgerState!;
    const company = companyFrom([head, ["2009-01-01", "Ash", 1]]);
    const compared = compareLedger(parseLedgerState(state)!, company, period);
    expect(changedRowsText(compared, company, period, translator("en"))[0]).toMatch(/; 4 more changes\.$/);
  });

  test.each(languages)("names row, client and sums in %s", (language) => {
    const [sentence, ...others] = said([...base, lyutik], language);
    expect(others).toEqual([]);
    for (const part of ["Lyutik", "758", "771", "500"]) expect(sentence).toContain(part);
  });
});
