import { expect, test } from "vitest";
import { clientFinder } from "../../../core/registers/clientFinder";
import { companyOf } from "../../../core/registers/company";
import { readRegister } from "../sheets";
import { tidy } from "../tidy/ledgers";

const ledger = tidy([
  { client: "ООО Роза", id: "7701234567" },
  { client: "Роза, ООО", id: "7701234567" },
  { client: "ООО «Ромашка»" },
  { client: "Lyutik Kft." },
  { client: "ООО Мак" },
  { client: "АО Мак" },
]);
const register = readRegister([
  ["Клиент", "ИНН"],
  ["Новая Роза", "7701234567"],
  ["Василёк", "88"],
  ["Ясень", "1"],
  ["Ясень", "2"],
]);
const company = companyOf(ledger, register);
const find = clientFinder(company);

test.each([
  ["as shown", "Lyutik Kft.", "Lyutik Kft."],
  ["with blanks around", "  Lyutik Kft. ", "Lyutik Kft."],
  ["another spelling of the ledger", "ООО Роза", "Роза, ООО"],
  ["as the register calls it", "Новая Роза", "Роза, ООО"],
  ["by number", "770 123 45-67", "Роза, ООО"],
  ["by the number in the register", "088", "Василёк"],
  ["folded", "ромашка", "ООО «Ромашка»"],
  ["folded, in the register only", "ВАСИЛЕК", "Василёк"],
  ["one of two legal forms", "мак ао", "АО Мак"],
])("%s", (_, typed, name) => {
  expect(company.clients[find(typed)]).toBe(name);
});

test.each([
  ["nothing", ""],
  ["nobody", "Тюльпан"],
  ["a name that two legal forms have", "Мак"],
  ["another legal form", "АО Ромашка"],
  ["a blank for a number", "---"],
])("%s is none", (_, typed) => {
  expect(find(typed)).toBe(-1);
});

test("a name that two clients of the register have means the one that is shown so", () => {
  expect(company.clients[find("Ясень")]).toBe("Ясень");
  expect(company.clients[find("2")]).toBe("Ясень (2)");
});
