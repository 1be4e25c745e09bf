import { describe, expect, test } from "vitest";
import type { AskedRole } from "../../../../core/ledger/ledger";
import { recognizeColumns } from "../../../../core/ledger/recognizeColumns";
import type { Rows } from "../../sheets";

describe("columns that could be meant as well", () => {
  test.each<[readonly string[], AskedRole, string, readonly string[]]>([
    [["Дата", "Клиент", "Сумма с НДС", "Сумма НДС", "Сумма без НДС"], "amount", "Сумма без НДС", ["Сумма с НДС"]],
    [["Dátum", "Odberateľ", "Spolu s DPH", "DPH", "Základ dane"], "amount", "Základ dane", ["Spolu s DPH"]],
    [["Kelt", "Vevő", "Bruttó", "ÁFA", "Nettó"], "amount", "Nettó", ["Bruttó"]],
    [["Date", "Client", "Gross", "VAT", "Net"], "amount", "Net", ["Gross"]],
    [["Date", "Client", "Total incl. VAT", "Total excl. VAT"], "amount", "Total excl. VAT", ["Total incl. VAT"]],
    [["Datum", "Kunde", "Bruttobetrag", "MwSt", "Nettobetrag"], "amount", "Nettobetrag", ["Bruttobetrag"]],
    [["Date", "Client", "Amount", "Unit price", "Discount", "VAT amount"], "amount", "Amount", []],
    [["Client", "Payment date", "Invoice date", "Due date", "Amount"], "date", "Invoice date", ["Payment date"]],
    [["Клиент", "Дата оплаты", "Дата отгрузки", "Сумма"], "date", "Дата отгрузки", ["Дата оплаты"]],
    [
      ["Odberateľ", "Dátum splatnosti", "Dátum úhrady", "Dátum vystavenia", "Suma"],
      "date",
      "Dátum vystavenia",
      ["Dátum úhrady"],
    ],
    [["Дата", "Грузополучатель", "Плательщик", "Сумма"], "client", "Плательщик", ["Грузополучатель"]],
    [["Date", "Ship to", "Bill to", "Amount"], "client", "Bill to", ["Ship to"]],
    [["Dátum", "Príjemca", "Odberateľ", "Suma"], "client", "Odberateľ", ["Príjemca"]],
    [["Kelt", "Szállítási cím címzettje", "Vevő", "Összeg"], "client", "Vevő", ["Szállítási cím címzettje"]],
    [["Дата", "Организация", "Контрагент", "Сумма"], "client", "Контрагент", []],
  ])("%j: the %s is %s", (headers, role, column, others) => {
    const filled: Rows = [
      headers,
      ...[1, 2].map((row) =>
        headers.map((header, at) => {
          if (/dat|dát|дата|kelt/i.test(header)) return `2009-01-0${row + at}`;
          const isMoney =
            /сумм|spolu|dph|dane|suma|brutt|nett|áfa|gross|net|vat|total|amount|mwst|összeg|price|discount/i.test(
              header,
            );
          return isMoney ? row * 10 + at : `Ash ${row} ${at}`;
        }),
      ),
    ];
    const { source } = recognizeColumns("Sales", filled);
    expect(source.columns.get(role)!.header).toBe(column);
    expect((source.alternatives?.get(role) ?? []).map(({ header }) => header)).toEqual(others);
  });

  test("none, where both are the same cell by cell or one is blank", () => {
    const { source } = recognizeColumns("Sales", [
      ["Date", "Client", "Net", "Gross", "Payment date"],
      ["2009-01-05", "Ash", 1, 1, null],
      ["2009-01-05", "Elm", 2, 2, null],
    ]);
    expect(source.alternatives).toBeUndefined();
  });
});
