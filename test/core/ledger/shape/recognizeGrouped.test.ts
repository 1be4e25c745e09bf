import { describe, expect, test } from "vitest";
import type { Rows } from "../../sheets";
import { linesOf, shaped } from "./linesOf";

describe("several levels", () => {
  const expected = [
    ["Ivanov", "Ash", 10],
    ["Ivanov", "Ash", 20],
    ["Ivanov", "Elm", 5],
    ["Petrov", "Fir", 7],
  ];
  const read = (rows: Rows) => {
    const { shape, lines, printed } = shaped(rows);
    return { shape, lines: lines.map(({ manager, client, amount }) => [manager, client, amount]), printed };
  };

  test("named one beneath the other in the header", () => {
    const { shape, lines, printed } = read([
      ["Менеджер", "Сумма"],
      ["Контрагент"],
      ["Документ"],
      ["Ivanov", 35],
      ["Ash", 30],
      ["Реализация 1 от 15.01.2011", 10],
      ["Реализация 2 от 16.01.2011", 20],
      ["Elm", 5],
      ["Реализация 3 от 17.01.2011", 5],
      ["Petrov", 7],
      ["Fir", 7],
      ["Реализация 4 от 18.01.2011", 7],
      ["Итого", 42],
    ]);
    expect(shape).toMatchObject({ levels: ["manager", "client"], dayWithin: 0 });
    expect(lines).toEqual(expected);
    expect(printed).toEqual([
      [4, 30, "Ash", 0, 2],
      [7, 5, "Elm", 2, 3],
      [3, 35, "Ivanov", 0, 3],
      [10, 7, "Fir", 3, 4],
      [9, 7, "Petrov", 3, 4],
      [12, 42, "", 0, 4],
    ]);
  });

  test("named in one cell of the header", () => {
    const { shape, lines } = read([
      ["Менеджер / Контрагент / Документ", "Сумма"],
      ["Ivanov", 35],
      ["Ash", 30],
      ["Реализация 1 от 15.01.2011", 10],
      ["Реализация 2 от 16.01.2011", 20],
      ["Elm", 5],
      ["Реализация 3 от 17.01.2011", 5],
      ["Petrov", 7],
      ["Fir", 7],
      ["Реализация 4 от 18.01.2011", 7],
    ]);
    expect(shape).toMatchObject({ levels: ["manager", "client"] });
    expect(lines).toEqual(expected);
  });

  test("by blanks before the names", () => {
    const { lines } = read([
      ["Customer", "Date", "Amount"],
      ["Ivanov"],
      ["   Ash"],
      [null, "2011-01-15", 10],
      [null, "2011-01-16", 20],
      ["   Elm"],
      [null, "2011-01-17", 5],
      ["Petrov"],
      ["   Fir"],
      [null, "2011-01-18", 7],
    ]);
    expect(lines).toEqual(expected);
  });

  test("by labels", () => {
    const { shape, lines } = read([
      ["Дата", "Документ", "Сумма"],
      ["Менеджер: Ivanov"],
      ["Клиент: Ash"],
      ["15.01.2011", "1", 10],
      ["16.01.2011", "2", 20],
      ["Клиент: Elm"],
      ["17.01.2011", "3", 5],
      ["Менеджер: Petrov"],
      ["Клиент: Fir"],
      ["18.01.2011", "4", 7],
    ]);
    expect(shape).toMatchObject({ levels: ["manager", "client"], dayWithin: -1 });
    expect(lines).toEqual(expected);
  });

  test("what is within clients is what they buy, where it comes again in others", () => {
    const { shape, lines } = shaped([
      ["Customer", "Date", "Amount"],
      ["Ash"],
      ["Paper"],
      [null, "2011-01-15", 10],
      ["Pens"],
      [null, "2011-01-16", 20],
      ["Elm"],
      ["Paper"],
      [null, "2011-01-17", 5],
    ]);
    expect(shape).toMatchObject({ levels: ["client", "line"] });
    expect(lines.map(({ client, line, amount }) => [client, line, amount])).toEqual([
      ["Ash", "Paper", 10],
      ["Ash", "Pens", 20],
      ["Elm", "Paper", 5],
    ]);
  });

  test("the day stands in the document's row, its items beneath", () => {
    // as 1C prints "Контрагент / Документ / Номенклатура"
    const { shape, lines, printed } = shaped([
      ["Контрагент", "Количество", "Сумма"],
      ["Документ"],
      ["Номенклатура"],
      ["Ash", 4, 30],
      ["Реализация 1 от 15.01.2011", 3, 22],
      ["Бумага", 1, 10],
      ["Ручка", 2, 12],
      ["Реализация 2 от 16.01.2011", 1, 8],
      ["Бумага", 1, 8],
      ["Elm", 1, 5],
      ["Реализация 3 от 17.01.2011", 1, 5],
      ["Бумага", 1, 5],
      ["Итого", 5, 35],
    ]);
    expect(shape).toEqual({ type: "grouped", column: 0, levels: ["client", "document"], dayWithin: 0, sums: true });
    expect(lines.map(({ client, date, item, quantity, amount }) => [client, date, item, quantity, amount])).toEqual([
      ["Ash", "15.01.2011", "Бумага", 1, 10],
      ["Ash", "15.01.2011", "Ручка", 2, 12],
      ["Ash", "16.01.2011", "Бумага", 1, 8],
      ["Elm", "17.01.2011", "Бумага", 1, 5],
    ]);
    expect(printed.map(([, cell, name]) => [cell, name])).toEqual([
      [22, "Реализация 1 от 15.01.2011"],
      [8, "Реализация 2 от 16.01.2011"],
      [30, "Ash"],
      [5, "Реализация 3 от 17.01.2011"],
      [5, "Elm"],
      [35, ""],
    ]);
  });
});

describe("what is a list stays one", () => {
  test.each<[string, Rows]>([
    [
      "the client in the first of its lines only",
      [
        ["Client", "Date", "Amount"],
        ["Ash", "2011-01-15", 10],
        [null, "2011-01-16", 20],
        ["Total Ash", null, 30],
        ["Elm", "2011-01-17", 5],
      ],
    ],
    [
      "a first row without a day",
      [
        ["Client", "Date", "Amount"],
        ["Ash", null, 10],
        ["Elm", "2011-01-16", 20],
        ["Fir", "2011-01-17", 5],
      ],
    ],
    [
      "headings of months between lines",
      [
        ["Date", "Client", "Amount"],
        ["January 2011"],
        ["2011-01-15", "Ash", 10],
        ["2011-01-16", "Elm", 20],
        ["February 2011"],
        ["2011-02-17", "Ash", 5],
      ],
    ],
    [
      "headings between lines that name their clients",
      [
        ["Date", "Client", "Amount"],
        ["Northern branch"],
        ["2011-01-15", "Ash", 10],
        ["2011-01-16", "Elm", 20],
        ["Southern branch"],
        ["2011-02-17", "Ash", 5],
      ],
    ],
  ])("%s", (_, rows) => {
    const { recognition, lines } = linesOf(rows);
    expect(recognition.source.shape).toBeUndefined();
    expect(recognition.missing).toEqual([]);
    expect(lines.length).toBe(rows.length - 1);
  });

  test("but labelled groups around lines that name their clients say what they are", () => {
    const { recognition, lines } = linesOf([
      ["Date", "Client", "Amount"],
      ["Manager: Ivanov"],
      ["2011-01-15", "Ash", 10],
      ["2011-01-16", "Elm", 20],
      ["Manager: Petrov"],
      ["2011-02-17", "Ash", 5],
    ]);
    expect(recognition.source.shape).toMatchObject({ levels: ["manager"] });
    expect(lines.map(({ manager, client }) => [manager, client])).toEqual([
      ["Ivanov", "Ash"],
      ["Ivanov", "Elm"],
      ["Petrov", "Ash"],
    ]);
  });
});
