import { describe, expect, test } from "vitest";
import type { Rows } from "../../sheets";
import { shaped } from "./linesOf";

describe("clients with their sums, documents beneath with the day in their text", () => {
  // as 1C prints "Продажи": columns of levels in two header rows
  const rows: Rows = [
    ["Продажи за январь 2011 г."],
    [],
    ["Покупатель", "Сумма"],
    ["Документ продажи"],
    ["ООО «Ромашка»", "12 345,00"],
    ["Реализация товаров 00000012 от 15.01.2011 12:00:00", "10 000,00"],
    ["Реализация товаров 00000015 от 20.01.2011 9:30:00", "2 345,00"],
    ["ИП Иванов", "5 000,00"],
    ["Реализация товаров 00000013 от 16.01.2011 12:00:00", "5 000,00"],
    ["Итого", "17 345,00"],
  ];

  test("are read with printed sums of clients and of the whole", () => {
    expect(shaped(rows)).toEqual({
      shape: { type: "grouped", column: 0, levels: ["client"], dayWithin: 0, sums: true },
      header: [3, 2],
      missing: [],
      lines: [
        {
          row: 5,
          client: "ООО «Ромашка»",
          document: "Реализация товаров 00000012 от 15.01.2011 12:00:00",
          date: "15.01.2011 12:00:00",
          amount: "10 000,00",
        },
        {
          row: 6,
          client: "ООО «Ромашка»",
          document: "Реализация товаров 00000015 от 20.01.2011 9:30:00",
          date: "20.01.2011 9:30:00",
          amount: "2 345,00",
        },
        {
          row: 8,
          client: "ИП Иванов",
          document: "Реализация товаров 00000013 от 16.01.2011 12:00:00",
          date: "16.01.2011 12:00:00",
          amount: "5 000,00",
        },
      ],
      printed: [
        [4, "12 345,00", "ООО «Ромашка»", 0, 2],
        [7, "5 000,00", "ИП Иванов", 2, 3],
        [9, "17 345,00", "", 0, 3],
      ],
    });
  });

  test("a document without a day is given out, so that it is listed", () => {
    const dirty = rows.map((row, at) => (at === 6 ? ["Реализация товаров 00000015", "2 345,00"] : row));
    expect(shaped(dirty).lines.map(({ row, client, date }) => [row, client, date])).toEqual([
      [5, "ООО «Ромашка»", "15.01.2011 12:00:00"],
      [6, "ООО «Ромашка»", undefined],
      [8, "ИП Иванов", "16.01.2011 12:00:00"],
    ]);
  });

  test("a client with an amount and without lines is given out without a day", () => {
    const { lines, printed } = shaped([
      ...rows.slice(0, 7),
      ["АО Берёза", "700,00"],
      ...rows.slice(7, 9),
      ["Итого", "18 045,00"],
    ]);
    expect(lines.map(({ row, client, date, amount }) => [row, client, date, amount])).toEqual([
      [5, "ООО «Ромашка»", "15.01.2011 12:00:00", "10 000,00"],
      [6, "ООО «Ромашка»", "20.01.2011 9:30:00", "2 345,00"],
      [7, "АО Берёза", undefined, "700,00"],
      [9, "ИП Иванов", "16.01.2011 12:00:00", "5 000,00"],
    ]);
    expect(printed.at(-1)).toEqual([10, "18 045,00", "", 0, 4]);
  });

  test("the last client without lines too; the day of printing is no line", () => {
    const { lines } = shaped([
      ...rows.slice(0, 9),
      ["АО Берёза", "700,00"],
      ["Итого", "18 045,00"],
      ["Отчёт от 01.02.2011"],
    ]);
    expect(lines.at(-1)).toEqual({ row: 9, client: "АО Берёза", amount: "700,00" });
    expect(lines.length).toBe(4);
  });
});

describe("labelled clients, days in a column of their own, totals beneath", () => {
  // as Pohoda and Money print "Predaj podľa odberateľov"
  const rows: Rows = [
    ["Predaj podľa odberateľov"],
    ["Dátum", "Doklad", "Položka", "Množstvo", "Suma bez DPH"],
    ["Odberateľ: ABC, s.r.o."],
    [40_558, "2011001", "Papier", 3, 120.5],
    [40_559, "2011002", "Pero", 1, 4],
    ["Spolu ABC, s.r.o.", null, null, 4, 124.5],
    [],
    ["Odberateľ:", "Drevo a.s."],
    ["Dátum", "Doklad", "Položka", "Množstvo", "Suma bez DPH"],
    [40_560, "2011003", "Papier", 2, 80],
    ["Spolu Drevo a.s.", null, null, 2, 80],
    ["Spolu celkom", null, null, 6, 204.5],
    ["Vytlačené 1.2.2011"],
  ];

  test("labels, repeated headers, blank rows and footers are passed", () => {
    expect(shaped(rows)).toEqual({
      shape: { type: "grouped", column: 0, levels: ["client"], dayWithin: -1, sums: false },
      header: [1, 1],
      missing: [],
      lines: [
        {
          row: 3,
          client: "ABC, s.r.o.",
          date: 40_558,
          document: "2011001",
          item: "Papier",
          quantity: 3,
          amount: 120.5,
        },
        { row: 4, client: "ABC, s.r.o.", date: 40_559, document: "2011002", item: "Pero", quantity: 1, amount: 4 },
        { row: 9, client: "Drevo a.s.", date: 40_560, document: "2011003", item: "Papier", quantity: 2, amount: 80 },
      ],
      printed: [
        [5, 124.5, "ABC, s.r.o.", 0, 2],
        [10, 80, "Drevo a.s.", 2, 3],
        [11, 204.5, "", 0, 3],
      ],
    });
  });

  test("a line with an unreadable day stays one", () => {
    const dirty = rows.map((row, at) => (at === 4 ? ["32.1.2011", ...row.slice(1)] : row));
    expect(shaped(dirty).lines[1]).toMatchObject({ row: 4, client: "ABC, s.r.o.", date: "32.1.2011", amount: 4 });
  });

  test("a line without a day is given out with its client", () => {
    const dirty = rows.map((row, at) => (at === 4 ? [null, ...row.slice(1)] : row));
    expect(shaped(dirty).lines[1]).toEqual({
      row: 4,
      client: "ABC, s.r.o.",
      document: "2011002",
      item: "Pero",
      quantity: 1,
      amount: 4,
    });
  });

  test("in Hungarian: the word behind the name", () => {
    const { lines, printed } = shaped([
      ["Kelt", "Bizonylatszám", "Nettó összeg"],
      ["Vevő: Iroda Kft."],
      ["2011.01.15", "SZ-1", "1 200 Ft"],
      ["2011.01.16", "SZ-2", "300 Ft"],
      ["Iroda Kft. összesen:", null, "1 500 Ft"],
      ["Vevő: Papír Bt."],
      ["2011.01.17", "SZ-3", "50 Ft"],
      ["Papír Bt. összesen:", null, "50 Ft"],
      ["Mindösszesen:", null, "1 550 Ft"],
    ]);
    expect(lines.map(({ client, document }) => [client, document])).toEqual([
      ["Iroda Kft.", "SZ-1"],
      ["Iroda Kft.", "SZ-2"],
      ["Papír Bt.", "SZ-3"],
    ]);
    expect(printed).toEqual([
      [4, "1 500 Ft", "Iroda Kft.", 0, 2],
      [7, "50 Ft", "Papír Bt.", 2, 3],
      [8, "1 550 Ft", "", 0, 3],
    ]);
  });
});

describe("a client's name in a row and a column of its own", () => {
  test("totals by word alone, and one without a word", () => {
    // as SAP lists are exported: the name above, the lines set to the right
    const { shape, lines, printed } = shaped([
      ["Customer", "Invoice date", "Invoice", "Net amount"],
      ["Ash Ltd"],
      [null, 40_558, "A1", 10],
      [null, 40_559, "A2", 20],
      ["Total", null, null, 30],
      ["Elm Inc"],
      [null, 40_560, "A3", 5],
      [null, null, null, 5],
      [],
      ["Grand total", null, null, 36],
    ]);
    expect(shape).toEqual({ type: "grouped", column: 0, levels: ["client"], dayWithin: -1, sums: false });
    expect(lines.map(({ row, client, date, document, amount }) => [row, client, date, document, amount])).toEqual([
      [2, "Ash Ltd", 40_558, "A1", 10],
      [3, "Ash Ltd", 40_559, "A2", 20],
      [6, "Elm Inc", 40_560, "A3", 5],
    ]);
    // a total that doesn't agree is said as it is printed
    expect(printed).toEqual([
      [4, 30, "Ash Ltd", 0, 2],
      [7, 5, "Elm Inc", 2, 3],
      [9, 36, "", 0, 3],
    ]);
  });

  test("a client that is called like a total is one", () => {
    const { lines, printed } = shaped([
      ["Customer", "Invoice date", "Net amount"],
      ["Ash Ltd"],
      [null, 40_558, 10],
      ["Total Energies"],
      [null, 40_560, 5],
      ["Total Total Energies", null, 5],
    ]);
    expect(lines.map(({ client, amount }) => [client, amount])).toEqual([
      ["Ash Ltd", 10],
      ["Total Energies", 5],
    ]);
    expect(printed).toEqual([[5, 5, "Total Energies", 1, 2]]);
  });
});
