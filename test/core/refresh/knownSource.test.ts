import { describe, expect, test } from "vitest";
import { recognizeColumns } from "../../../core/ledger/recognizeColumns";
import type { BuiltSheetInfo } from "../../../core/refresh/builtSheets";
import { knownLedger } from "../../../core/refresh/knownSource";
import type { Rows } from "../sheets";

/** A sheet that was built from a ledger, which keeps the headers of its columns. */
function builtFrom(rows: Rows): BuiltSheetInfo {
  const { columns } = recognizeColumns("Sales", rows).source;
  const headers = Object.fromEntries([...columns].map(([role, { header }]) => [role, header]));
  return {
    region: "",
    sheet: "Clients",
    tag: "klientela/1/client-table/1",
    report: "client-table",
    options: {},
    period: { kind: "fixed", from: 40_544, to: 40_633 } as unknown as BuiltSheetInfo["period"],
    sources: [{ role: "ledger", sheet: "Sales", headers }],
    language: "en",
    ledgerState: "",
    builtOn: 40_634,
  };
}

const ledgers: [string, Rows][] = [
  [
    "a list",
    [
      ["Date", "Client", "Amount"],
      ["2011-01-05", "Ash", 1],
    ],
  ],
  [
    "two header rows",
    [
      ["Client", "Sale", null],
      [null, "Date", "Sum"],
      ["Ash", "2011-01-05", 1],
    ],
  ],
  [
    "names out of both",
    [
      ["Day", "Client", "Amount", null],
      [null, null, "net", "gross"],
      ["2011-01-05", "Ash", 1, 2],
    ],
  ],
  [
    "months across",
    [
      ["Client", "Jan 2011", "Feb 2011", "Mar 2011"],
      ["Ash", 1, 2, 3],
    ],
  ],
  [
    "a report with its levels beneath each other",
    [
      ["Менеджер", "Сумма"],
      ["Контрагент"],
      ["Документ"],
      ["Ivanov", 30],
      ["Ash", 30],
      ["Реализация 1 от 15.01.2011", 10],
      ["Реализация 2 от 16.01.2011", 20],
    ],
  ],
  [
    "a report with its levels in one cell",
    [
      ["Контрагент / Документ", "Сумма"],
      ["Ash", 30],
      ["Реализация 1 от 15.01.2011", 10],
      ["Реализация 2 от 16.01.2011", 20],
    ],
  ],
];

describe("the ledger that sheets were built from", () => {
  test.each(ledgers)("is found as it was read: %s", (_, rows) => {
    const found = knownLedger([{ name: "Sales", hidden: false, rows }], [builtFrom(rows)]);
    expect(found?.missing).toEqual([]);
    expect(found?.source).toEqual(recognizeColumns("Sales", rows).source);
  });

  test.each(ledgers)("is found under another name: %s", (_, rows) => {
    const sheets = [
      { name: "Notes", hidden: false, rows: [["Client"], ["Ash"]] },
      { name: "Sales 2011", hidden: false, rows },
    ];
    expect(knownLedger(sheets, [builtFrom(rows)])?.source).toEqual(recognizeColumns("Sales 2011", rows).source);
  });
});
