import { describe, expect, test } from "vitest";
import { isoDay } from "../../../core/calendar/calendar";
import { RegisterProblem } from "../../../core/registers/clientRegister";
import {
  build,
  clientCells,
  companyFrom,
  issueCells,
  on,
  quarter,
  readRegister,
  rowKeysOf,
  type Rows,
} from "../sheets";

const iso = (days: Int32Array): string[] => Array.from(days, (day) => (day === 0 ? "" : isoDay(day)));

describe("the client register", () => {
  test.each([
    ["en", ["Client", "Manager", "First contact", "Client since", "Contract end", "Phone"]],
    ["ru", ["Клиент", "Менеджер", "Первый контакт", "Клиент с", "Договор до", "Телефон"]],
    ["sk", ["Zákazník", "Manažér", "Prvý kontakt", "Zákazník od", "Koniec zmluvy", "Tel. č."]],
    ["hu", ["Ügyfél", "Felelős", "Első kapcsolat", "Ügyfél óta", "Szerződés vége", "Telefonszám"]],
  ])("headers in %s, below a title", (_, headers) => {
    const register = readRegister([
      ["Register"],
      [],
      headers,
      ["Ash", "Ivanov", "2009-01-01", 39_903, null, "+421 905 000 000"],
    ]);
    expect(register.names).toEqual(["Ash"]);
    expect(register.manager).toEqual(["Ivanov"]);
    expect(register.phone).toEqual(["+421 905 000 000"]);
    expect([register.firstContact, register.since, register.contractEnd].flatMap(iso)).toEqual([
      "2009-01-01",
      "2009-03-31",
      "",
    ]);
    expect([...register.headers.values()].map((one) => one.header)).toEqual(headers);
  });

  test("who is listed twice keeps the first row", () => {
    const register = readRegister([
      ["client", "manager"],
      ["Ash", "Ivanov"],
      [" Ash ", "Petrov"],
      ["Elm", null],
    ]);
    expect(register.names).toEqual(["Ash", "Elm"]);
    expect(register.manager).toEqual(["Ivanov", ""]);
    expect(register.issues[0]).toMatchObject({ code: "registerClientTwice", params: { client: "Ash" }, count: 1 });
    expect(issueCells(register.issues)).toEqual({ registerClientTwice: "A3" });
  });

  test("rows without a client and unreadable days are told with their cells; blank rows are not", () => {
    const register = readRegister([
      ["client", "client since"],
      [null, "2009-01-01"],
      [],
      ["Ash", "01/02/2009"],
      ["Elm", 2009],
      ["Fir", { error: "#REF!" }],
    ]);
    expect(register.names).toEqual(["Ash", "Elm", "Fir"]);
    expect(iso(register.since)).toEqual(["", "", ""]);
    expect(issueCells(register.issues)).toEqual({ registerClientMissing: "A2", registerDayUnreadable: "B4" });
    expect(register.issues[0]).toMatchObject({
      code: "registerDayUnreadable",
      count: 3,
      params: { column: "client since" },
    });
  });

  test("without a column of clients there is none", () => {
    expect(() =>
      readRegister([
        ["manager", "phone"],
        ["Ivanov", 1],
      ]),
    ).toThrow(RegisterProblem);
    expect(() => readRegister([])).toThrow('register: registerClientColumn {"sheet":"Clients"}');
  });
});

describe("ledger and register together", () => {
  const sales: Rows = [
    ["date", "client", "amount", "manager"],
    ["2009-02-05", "Ash ", 100, "Ivanov"],
    ["2009-02-06", "Ash/Bratislava", 30, "Petrov"],
  ];

  test("are joined by name; clients and managers of the ledger go first", () => {
    const company = companyFrom(sales, [
      ["client", "manager", "first contact"],
      ["Elm", "Zorin", null],
      ["Ash", "Petrov", "2009-01-07"],
    ]);
    expect(company.clients).toEqual(["Ash", "Ash/Bratislava", "Elm"]);
    expect(company.managers).toEqual(["Ivanov", "Petrov", "Zorin"]);
    expect(Array.from(company.registeredManager)).toEqual([1, -1, 2]);
    expect(Array.from(company.knownFrom)).toEqual([on("2009-01-07"), 0, 1]);
  });

  test("a branch with a name of its own is a client of its own (M1)", () => {
    const built = build("client-table", companyFrom(sales));
    expect(rowKeysOf(built, "clients")).toEqual(["client:Ash", "client:Ash/Bratislava"]);
  });

  test("a client since later than the first sale is told", () => {
    const built = build(
      "client-table",
      companyFrom(sales, [
        ["client", "client since"],
        ["Ash", "2009-03-01"],
      ]),
      quarter,
    );
    expect(issueCells(built.check.issues)).toHaveProperty("clientSinceAfterFirstSale");
    expect(clientCells(built, "Ash", "first")).toEqual({ first: "2009-03-01" });
  });

  test("findings of the register stand beside those of the ledger", () => {
    const built = build("client-table", companyFrom(sales, [["client"], ["Ash"], ["Ash"]]), quarter);
    expect(issueCells(built.check.issues)).toHaveProperty("registerClientTwice", "A3");
  });
});
