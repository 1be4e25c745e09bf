import { describe, expect, it } from "vitest";
import {
  itCompany,
  languages,
  likelyRegister,
  sampleBlocks,
  sampledRows,
  type CellValue,
  type SampledSheet,
} from "../../../core/index";

const sheet = (name: string, rows: CellValue[][], hidden = false): SampledSheet => ({ name, hidden, rows });
const ledger = sheet("Sales", [
  ["Date", "Client", "Amount", "Manager"],
  [39_900, "A", 10, "M"],
]);
const register = sheet("Clients", [
  ["Client", "Manager", "Client since"],
  ["A", "M", 39_000],
]);

describe("the client register of a workbook", () => {
  it.each(languages)("is found in the sample company, %s", (language) => {
    const company = itCompany(language);
    const sheets = [company.ledger, company.register].map((one) => sheet(one.name, sampledRows(sampleBlocks(one))));
    expect(likelyRegister(sheets, company.ledger.name)).toBe(company.register.name);
  });

  it("has a client column and one more of a register", () => {
    expect(likelyRegister([ledger, register], "Sales")).toBe("Clients");
    expect(likelyRegister([ledger, sheet("Names", [["Client", "Phone"]])], "Sales")).toBeNull();
    expect(likelyRegister([ledger, sheet("Staff", [["Manager", "Client since"]])], "Sales")).toBeNull();
    expect(likelyRegister([], "Sales")).toBeNull();
  });

  it("is the one with most such columns, of equal ones the first", () => {
    const poor = sheet("Poor", [["Client", "Manager"]]);
    expect(likelyRegister([ledger, poor, register], "Sales")).toBe("Clients");
    expect(likelyRegister([ledger, poor, { ...poor, name: "Poor 2" }], "Sales")).toBe("Poor");
  });

  it("is no hidden sheet, no built one, not the ledger and no other ledger", () => {
    expect(likelyRegister([ledger, { ...register, hidden: true }], "Sales")).toBeNull();
    expect(likelyRegister([register], "Clients")).toBeNull();
    expect(likelyRegister([ledger, { ...ledger, name: "Sales 2" }], "Sales")).toBeNull();
    const built = sheet("Built", [
      ["klientela/1/client-table/1#clients", "client"],
      ["", "Client", "Manager"],
    ]);
    expect(likelyRegister([ledger, built], "Sales")).toBeNull();
  });

  it.each([
    ["Clients", ["Client", "Activity"]],
    ["Реестр клиентов", ["Клиент", "Отрасль"]],
    ["Zoznam zákazníkov", ["Zákazník", "Odvetvie"]],
    ["Ügyféltörzs", ["Ügyfél", "Ágazat"]],
  ])("may be told by its name: %s", (name, headers) => {
    expect(likelyRegister([ledger, sheet(name, [headers])], "Sales")).toBe(name);
    expect(likelyRegister([ledger, sheet("Sheet1", [headers])], "Sales")).toBeNull();
    expect(likelyRegister([ledger, sheet(name, [headers.slice(0, 1)])], "Sales")).toBeNull();
  });

  it("has segments, or columns that tell less and were chosen", () => {
    const channels = sheet("Sources", [["Client", "Channel"]]);
    expect(likelyRegister([ledger, sheet("Sheet1", [["Client", "Segment"]])], "Sales")).toBe("Sheet1");
    expect(likelyRegister([ledger, channels], "Sales")).toBeNull();
    const wish = { sheet: "sources", columns: new Map([["client", "Client"]]) };
    expect(likelyRegister([ledger, register, channels], "Sales", wish)).toBe("Sources");
    expect(likelyRegister([ledger, register], "Sales", wish)).toBe("Clients");
  });

  it("may have its header further down", () => {
    expect(
      likelyRegister(
        [ledger, sheet("Clients", [["Our clients"], [], ...register.rows.map((row) => [...row])])],
        "Sales",
      ),
    ).toBe("Clients");
  });
});
