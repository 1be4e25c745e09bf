import { expect, test } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import type { SampledSheet } from "../../../core/ledger/sampledSheet";
import { answerWords, questionWords } from "../../../core/recipes/answerWords";
import { knownSource } from "../../../core/refresh/knownSource";
import type { BuiltSheetInfo } from "../../../core/refresh/builtSheets";
import { isBuiltRegister } from "../../../core/registers/builtRegister";
import { ownSheets } from "../../../core/send/ownSheets";
import { languages } from "../../../core/text/language";
import { translator } from "../../../core/text/translate";
import { inputAnswer, inputKey, inputKinds } from "../../../core/typed/inputAnswers";

const sheet = (name: string, ...rows: CellValue[][]): SampledSheet => ({ name, hidden: false, rows });
const sales = sheet("Sales", ["Date", "Client", "Amount"], [39_904, "Ash", 5]);
const own = sheet("Firms", ["Client", "Manager"], ["Ash", "Ivanov"]);
const notes = sheet("Notes", ["Call on Monday"]);
const built = sheet("Client register", ["klientela/1/client-register/2#clients", "client"], [null, "Client"]);
const table: BuiltSheetInfo = {
  region: "",
  sheet: "Clients",
  tag: "klientela/1/client-table/1",
  report: "client-table",
  options: {},
  period: { kind: "fixed", from: 40_544, to: 40_633 } as unknown as BuiltSheetInfo["period"],
  sources: [{ role: "register", sheet: "Firms", headers: { client: "Client", manager: "Manager" } }],
  language: "en",
  ledgerState: "",
  builtOn: 40_634,
};

test("is told by its tag", () => {
  expect(isBuiltRegister(built)).toBe(true);
  expect(isBuiltRegister(sheet("Register", ["klientela/1/client-table/2#clients"]))).toBe(false);
});

test("goes before the sheet that recipes name", () => {
  expect(knownSource([sales, own], [table], "register")?.sheet).toBe("Firms");
  expect(knownSource([sales, own, built], [table], "register")?.sheet).toBe("Client register");
  expect(knownSource([sales, own, built], [table], "ledger")).toBeNull();
});

test("neither it nor the register that it took over goes into a copy for sending", () => {
  const source = { ledger: "Sales", register: "Client register", built: [] };
  expect(ownSheets([sales, own, built, notes], source)).toEqual(["Notes"]);
});

test.each(languages)("a chosen sheet is said in words in the list of answers, in %s", (language) => {
  const say = translator(language);
  for (const kind of inputKinds) expect(questionWords(say, inputKey(kind))).toBe(say(`input.${kind}.name`));
  const words = (columns: readonly (readonly [string, string])[]) =>
    answerWords(say, "input.deals", inputAnswer({ sheet: "CRM", columns: new Map(columns) }));
  expect(
    words([
      ["deal", "No"],
      ["client", "Firm"],
      ["line", ""],
    ]),
  ).toMatch(/^CRM; .*No .* Firm$/);
  expect(words([])).toBe(say("input.takenWhole", { sheet: "CRM" }));
  expect(answerWords(say, "input.deals", "CRM")).toBe("CRM");
});
