import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import { typedKindOf } from "../../../core/typed/typedKindOf";
import { itCompany, languages, sampleBlocks, sampledRows } from "../../../core/index";

const kindOf = (name: string, ...rows: readonly (readonly CellValue[])[]) => typedKindOf({ name, hidden: false, rows });

describe("sheets of the user's own", () => {
  it.each([
    ["Names", ["Ledger name", "Shown name"], "names"],
    ["Лист1", ["Имя в журнале продаж", "Показывать как"], "names"],
    ["Mená", ["Názov v evidencii", "Zobraziť ako"], "names"],
    ["Nevek", ["Eredeti név", "Megjelenítendő név"], "names"],
    ["Map", ["Item", "Product line"], "product-lines"],
    ["Направления", ["Номенклатура", "Направление", "Цена", "Остаток", "Ед. изм."], "product-lines"],
    ["Rady", ["Položka", "Produktový rad"], "product-lines"],
    ["Lista", ["Termék", "Termékvonal"], "product-lines"],
    ["People", ["Manager", "From", "To", "Successor"], "managers"],
    ["Менеджеры", ["ФИО", "с", "по"], "managers"],
    ["Obchodníci", ["Meno", "Od", "Do", "Nástupca"], "managers"],
    ["Lap1", ["Menedzser", "Utód"], "managers"],
    ["Rates", ["Currency", "Rate", "Since"], "rates"],
    ["Курс", ["Валюта", "Курс", "Дата"], "rates"],
    ["Kurzy", ["Mena", "Kurz"], "rates"],
    ["Árfolyamok", ["Pénznem", "Árfolyam"], "rates"],
    ["Books", ["Month", "Total by accounting"], "ledger-check"],
    ["Сверка", ["Месяц", "По бухгалтерии"], "ledger-check"],
    ["Účtovníctvo", ["Mesiac", "Účtovníctvo"], "ledger-check"],
    ["Lap2", ["Hónap", "Könyvelés szerint"], "ledger-check"],
  ])("%s: %j", (name, headers, kind) => {
    expect(kindOf(name, headers, ["x", "y"])).toBe(kind);
    expect(kindOf(name, ["A title"], [], headers, ["x", "y"])).toBe(kind);
  });
});

describe("sheets that are none", () => {
  it.each([
    ["Sales", ["Date", "Client", "Amount", "Item", "Product line"]],
    ["Sales", ["Date", "Client", "Amount", "Currency", "Rate"]],
    ["Product lines", ["Date", "Item", "Product line", "Amount"]],
    ["Clients", ["Client", "Manager", "Client since", "Phone"]],
    ["Managers", ["Client", "Manager", "From", "To"]],
    ["Plan", ["Manager", "From", "To", "Plan"]],
    ["Managers", ["Manager", "Sales"]],
    ["Managers", ["Manager"]],
    ["Stock", ["Item", "Product group", "Price", "Reserve", "Supplier", "Shelf"]],
    ["Names", ["Name", "Phone"]],
    ["Months", ["Month", "Sales"]],
    ["Rates", ["Item", "Currency", "Rate"]],
    ["Names", []],
    ["__proto__", ["constructor", "toString"]],
  ])("%s: %j", (name, headers) => {
    expect(kindOf(name, headers, ["x", "y"])).toBeNull();
  });

  it("hidden ones", () => {
    expect(typedKindOf({ name: "Names", hidden: true, rows: [["Ledger name", "Shown name"]] })).toBeNull();
  });

  it.each(languages)("the ledger and the register of the sample company, %s", (language) => {
    const { ledger, register } = itCompany(language);
    for (const sheet of [ledger, register]) {
      expect(typedKindOf({ name: sheet.name, hidden: false, rows: sampledRows(sampleBlocks(sheet)) })).toBeNull();
    }
  });
});

it("sheets that Klientela built are told by their tags, whatever they are called", () => {
  expect(kindOf("Sheet1", ["title"], ["klientela/1/names/3#names"])).toBe("names");
  expect(kindOf("Names", [null, "Ledger name", "Shown name"], ["klientela/1/rates/2#rates"])).toBe("rates");
  expect(kindOf("Names", [null, "Ledger name", "Shown name"], ["klientela/1/client-table/2#clients"])).toBeNull();
});
