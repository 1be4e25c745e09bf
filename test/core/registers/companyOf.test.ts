import { describe, expect, it } from "vitest";
import { companyOf } from "../../../core/registers/company";
import { successorsOn } from "../../../core/registers/successors";
import type { TypedManagers } from "../../../core/typed/TypedSheets";
import { build, cellOf, companyFrom, on, readLedger, readRegister, rowKeysOf } from "../sheets";
import { tidy } from "../tidy/ledgers";

function typedManagers(
  list: Readonly<Record<string, { from?: string; to?: string; successor?: string }>>,
): TypedManagers {
  const day = (iso: string | undefined): number => (iso === undefined ? 0 : on(iso));
  const managers = Object.entries(list).map(
    ([name, { from, to, successor }]) => [name, { from: day(from), to: day(to), successor: successor ?? "" }] as const,
  );
  return { sheet: "Managers", managers: new Map(managers) };
}

describe("register and ledger", () => {
  it("are joined by number, whatever the name; else by name as shown, as written, as folded", () => {
    const ledger = tidy([
      { client: "ООО Роза", id: "7701234567" },
      { client: "Ромашка ООО" },
      { client: "ООО «Ромашка»" },
      { client: "Lyutik Kft." },
    ]);
    const register = readRegister([
      ["Клиент", "ИНН", "Телефон"],
      ["Новая Роза", "770 123 45-67", "1"],
      ["Ромашка ООО", null, "2"],
      ["LYUTIK", null, "3"],
      ["ООО Роза", "99", "4"],
      ["lyutik kft", null, "5"],
    ]);
    const company = companyOf(ledger, register);
    expect(company.clients).toEqual(["ООО Роза", "Ромашка ООО", "Lyutik Kft.", "ООО Роза (99)"]);
    expect(company.phone).toEqual(["1", "2", "3", "4"]);
    expect(company.clientKeys).toEqual(["id:7701234567", "Ромашка ООО", "Lyutik Kft.", "ООО Роза"]);
    expect(company.managersTyped).toBeNull();
  });

  it("a folded name that two clients have joins neither", () => {
    const register = readRegister([
      ["client", "phone"],
      ["Ромашка", "1"],
    ]);
    expect(companyOf(tidy([{ client: "ООО Ромашка" }, { client: "АО Ромашка" }]), register).phone).toEqual([
      "",
      "",
      "1",
    ]);
  });

  it("equal names with different numbers are two clients of the register", () => {
    const register = readRegister([
      ["client", "client id"],
      ["Ash", "1"],
      ["Ash", "2"],
      ["Ash", "01"],
    ]);
    expect(register.ids).toEqual(["1", "2"]);
    expect(register.issues.map(({ code, count }) => [code, count])).toEqual([["registerClientTwice", 1]]);
    const { clients, clientKeys } = companyOf(tidy([{ client: "Elm" }]), register);
    expect(clients).toEqual(["Elm", "Ash", "Ash (2)"]);
    expect(clientKeys).toEqual(["Elm", "Ash", "Ash (2)"]);
  });
});

describe("row keys", () => {
  it("are the keys of the clients, not what they are shown as", () => {
    const rows = [
      ["date", "client", "amount"],
      ["2009-01-05", "Ash", 1],
      ["2009-02-05", "Elm", 2],
    ];
    const ledger = readLedger(rows);
    const shown = { ...ledger, client: { ...ledger.client, names: ["Ash Ltd", "Elm"], keys: ["Ash", "id:7"] } };
    const built = build("client-table", companyOf(shown, null));
    expect(rowKeysOf(built, "clients")).toEqual(["client:id:7", "client:Ash"]);
    expect(cellOf(built, "clients", "client:Ash", "client")).toBe("Ash Ltd");
    expect(built.explain("clients", "client:Ash", "sales")?.rows).toEqual(Uint32Array.of(0));
  });

  it("of a clean ledger are the names", () => {
    const built = build(
      "client-table",
      companyFrom([
        ["date", "client", "amount"],
        ["2009-01-05", "Ash", 1],
      ]),
    );
    expect(rowKeysOf(built, "clients")).toEqual(["client:Ash"]);
  });
});

describe("successors", () => {
  const managers = ["Ivanov", "Petrov", "Sidorov", "Zorin"];
  it.each([
    ["nobody left", {}, "2009-03-31", [0, 1, 2, 3]],
    ["on his last day he is there", { Ivanov: { to: "2009-03-31", successor: "Petrov" } }, "2009-03-31", [0, 1, 2, 3]],
    ["the day after he isn't", { Ivanov: { to: "2009-03-31", successor: "Petrov" } }, "2009-04-01", [1, 1, 2, 3]],
    [
      "successors have successors",
      { Ivanov: { to: "2008-01-31", successor: " petrov " }, Petrov: { to: "2008-12-31", successor: "Sidorov" } },
      "2009-03-31",
      [2, 2, 2, 3],
    ],
    [
      "a circle leads nowhere",
      { Ivanov: { to: "2008-01-31", successor: "Petrov" }, Petrov: { to: "2008-12-31", successor: "Ivanov" } },
      "2009-03-31",
      [0, 1, 2, 3],
    ],
    ["who has no successor stays", { Zorin: { to: "2008-01-31" } }, "2009-03-31", [0, 1, 2, 3]],
    [
      "a successor who hasn't begun isn't there yet",
      { Ivanov: { to: "2009-01-31", successor: "Petrov" }, Petrov: { from: "2009-04-01" } },
      "2009-03-31",
      [0, 1, 2, 3],
    ],
    ["nor is one who is no manager", { Ivanov: { to: "2008-01-31", successor: "Nobody" } }, "2009-03-31", [0, 1, 2, 3]],
  ])("%s", (_, typed, day, expected) => {
    expect([...successorsOn(managers, typedManagers(typed), on(day))]).toEqual(expected);
  });

  it("take over the clients, not the sums of what was sold", () => {
    const rows = [
      ["date", "client", "amount", "manager"],
      ["2008-11-05", "Ash", 10, "Ivanov"],
      ["2009-02-05", "Ash", 100, "Ivanov"],
      ["2009-02-06", "Elm", 5, "Petrov"],
    ];
    const managers = typedManagers({ Ivanov: { to: "2009-03-01", successor: "Zorin" } });
    const company = companyOf(readLedger(rows), null, { managers });
    expect(company.managers).toEqual(["Ivanov", "Petrov", "Zorin"]);
    const clients = build("client-table", company);
    expect(cellOf(clients, "clients", "client:Ash", "manager")).toBe("Zorin");
    const table = build("manager-table", company);
    expect(cellOf(table, "managers", "manager:Ivanov", "sales")).toBe(100);
    expect([
      cellOf(table, "managers", "manager:Ivanov", "clients"),
      cellOf(table, "managers", "manager:Zorin", "clients"),
    ]).toEqual([0, 1]);
  });
});
