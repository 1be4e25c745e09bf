import { describe, expect, test } from "vitest";
import { recognizeColumns } from "../../../../core/ledger/recognizeColumns";
import { readLedger, type Rows } from "../../sheets";

describe("two header rows", () => {
  const twoRows = (rows: Rows) => {
    const { source, missing } = recognizeColumns("Sales", rows);
    return {
      header: [source.headerRow, source.headerRows ?? 1],
      columns: Object.fromEntries([...source.columns].map(([role, { header }]) => [role, header])),
      missing,
    };
  };

  test("titles over several columns; what is merged downwards is named by the upper row", () => {
    expect(
      twoRows([
        ["Report"],
        [],
        ["Client", "Sale", null, "Manager"],
        [null, "Date", "Sum", null],
        ["Ash", "2009-01-05", 1, "Fir"],
      ]),
    ).toEqual({
      header: [3, 2],
      columns: { date: "Date", client: "Client", amount: "Sum", manager: "Manager" },
      missing: [],
    });
  });

  test("a lower name that says too little has the upper one before it", () => {
    const rows: Rows = [
      ["Дата", "Клиент", "Сумма", null],
      [null, null, "с НДС", "без НДС"],
      ["2009-01-05", "Ash", 120, 100],
    ];
    expect(twoRows(rows).columns).toEqual({ date: "Дата", client: "Клиент", amount: "Сумма без НДС" });
    expect(recognizeColumns("Sales", rows).source.alternatives?.get("amount")).toEqual([
      { column: 2, header: "Сумма с НДС" },
    ]);
  });

  test("a title above one header row is none", () => {
    expect(twoRows([["Sales 2009"], ["Date", "Client", "Amount"], ["2009-01-05", "Ash", 1]]).header).toEqual([1, 1]);
  });

  test("a chosen column is named as it is shown", () => {
    const { source } = recognizeColumns(
      "Sales",
      [
        ["Client", "Amount", null, "Date"],
        [null, "net", "gross", null],
        ["Ash", 1, 2, "2009-01-05"],
      ],
      new Map([["amount", "Amount gross"]]),
    );
    expect(source).toMatchObject({ headerRow: 1, headerRows: 2 });
    expect(source.columns.get("amount")).toEqual({ column: 2, header: "Amount gross" });
  });
});

describe("a ledger without a header", () => {
  test("is read by what stands in it, where that is evident", () => {
    const rows: Rows = [
      ["15.01.2009", "A-1", "Ash", 2, 5, 10],
      ["16.01.2009", "A-2", "Elm", 1, 5, 5],
      ["17.01.2009", "A-3", "Ash", 3, 4, 12],
    ];
    const { source, missing } = recognizeColumns("Sales", rows);
    expect(missing).toEqual([]);
    expect(source.headerRow).toBe(-1);
    expect([...source.columns].map(([role, { column, header }]) => [role, column, header])).toEqual([
      ["date", 0, ""],
      ["amount", 5, ""],
      ["client", 2, ""],
    ]);
    expect(readLedger(rows)).toMatchObject({ rowCount: 3 });
    expect(recognizeColumns("Sales", rows, new Map([["amount", "D"]])).source.columns.get("amount")).toEqual({
      column: 3,
      header: "",
    });
  });

  test.each<[string, Rows]>([
    [
      "two columns of amounts",
      [
        ["2009-01-05", "Ash", 4, 7],
        ["2009-01-06", "Elm", 2, 5],
        ["2009-01-07", "Ash", 3, 9],
      ],
    ],
    [
      "two columns of names",
      [
        ["2009-01-05", "Ash", "Fir", 1],
        ["2009-01-06", "Elm", "Oak", 2],
        ["2009-01-07", "Yew", "Bay", 3],
      ],
    ],
    [
      "two rows",
      [
        ["2009-01-05", "Ash", 1],
        ["2009-01-06", "Elm", 2],
      ],
    ],
    [
      "a header that says nothing",
      [
        ["a", "b", "c"],
        ["2009-01-05", "Ash", 1],
        ["2009-01-06", "Elm", 2],
        ["2009-01-07", "Ash", 3],
      ],
    ],
  ])("not with %s", (_, rows) => {
    expect(recognizeColumns("Sales", rows).missing).toEqual(["date", "client", "amount"]);
  });
});
