import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import { RegisterProblem, readClientRegister } from "../../../core/registers/clientRegister";
import { parseInput } from "../../../core/typed/inputAnswers";
import { blocksOf, companyFrom, issueCells, readRegister, type Rows } from "../sheets";

const attributesOf = (rows: Rows) =>
  readRegister(rows).attributes.map(({ header, type, values }) => [header, type, ...values]);

describe("attributes of the register", () => {
  test("are all columns but names, numbers of clients, managers, phones and segments", () => {
    const rows: Rows = [
      ["Client", "IČO", "Manager", "Phone", "Segment", "Activity", "Employees", "Branches", "Region", "Client since"],
      ["Ash", 1, "Ivanov", "123", "SME", "trade", "1 200", "áno", null, "2009-01-05"],
      ["Elm", 2, "Petrov", "124", null, "production", 15, "nie", "West", null],
    ];
    expect(attributesOf(rows)).toEqual([
      ["Activity", "text", "trade", "production"],
      ["Employees", "number", 1200, 15],
      ["Branches", "yesNo", true, false],
      ["Region", "text", null, "West"],
      ["Client since", "day", 39_818, null],
    ]);
    expect(readRegister(rows).segment).toEqual(["SME", ""]);
    expect(
      readRegister([
        ["Client", "Manager"],
        ["Ash", "Ivanov"],
      ]).segment,
    ).toBeUndefined();
  });

  test.each([
    ["en", ["Client", "Parent company", "Channel", "Recommended by", "Division", "Segment"]],
    ["ru", ["Клиент", "Головная компания", "Канал", "Кто рекомендовал", "Подразделение", "Сегмент"]],
    ["sk", ["Zákazník", "Materská firma", "Kanál", "Odporučil", "Divízia", "Segment"]],
    ["hu", ["Ügyfél", "Anyavállalat", "Csatorna", "Ki ajánlotta", "Részleg", "Szegmens"]],
  ])("roles by headers in %s", (_, headers) => {
    const register = readRegister([headers, ["Ash", "Tree", "fair", "Elm", "North", "SME"]]);
    expect([...register.headers]).toEqual(
      ["client", "parent", "channel", "recommendedBy", "division", "segment"].map((role, column) => [
        role,
        { column, header: headers[column] },
      ]),
    );
    expect(register.attributes.map(({ header, values }) => [header, ...values])).toEqual([
      [headers[1], "Tree"],
      [headers[2], "fair"],
      [headers[3], "Elm"],
      [headers[4], "North"],
    ]);
  });

  test("equal headers are numbered; columns without a header are none", () => {
    const rows: Rows = [
      ["client", "Size", null, "size", "Size 2"],
      ["Ash", "a", "b", "c", "d"],
    ];
    expect(readRegister(rows).attributes.map(({ header, column }) => [header, column])).toEqual([
      ["Size", 1],
      ["size 2", 3],
      ["Size 2 2", 4],
    ]);
  });

  test("unreadable cells of numbers and days are listed with their cells", () => {
    const register = readRegister([
      ["client", "Employees", "Opened"],
      ["Ash", 10, "15.01.2011"],
      ["Elm", "many", "16.01.2011"],
      ["Fir", 30, "soon"],
    ]);
    expect(issueCells(register.issues)).toEqual({ registerNumberUnreadable: "B3", registerDayUnreadable: "C4" });
    expect(register.issues.map(({ params }) => params["column"])).toEqual(["Employees", "Opened"]);
  });

  test("who isn't registered has none", () => {
    const company = companyFrom(
      [
        ["date", "client", "amount"],
        ["2009-02-05", "Ash", 1],
        ["2009-02-05", "Yew", 1],
      ],
      [
        ["client", "Activity", "Segment"],
        ["Elm", "trade", "SME"],
        ["Ash", "education", null],
      ],
    );
    expect(company.clients).toEqual(["Ash", "Yew", "Elm"]);
    expect(company.attributes[0]!.values).toEqual(["education", null, "trade"]);
    expect(company.registeredSegment).toEqual(["", "", "SME"]);
  });
});

describe("a sheet of the user's own by chosen columns", () => {
  const rows: Rows = [
    ["Firms we know"],
    ["Name", "Customer", "Boss", "Who", "Kind"],
    ["1", "Ash", "Ivanov", "Petrov", "trade"],
  ];
  const read = (answer: string) => readClientRegister("Firms", blocksOf(rows, "Firms"), parseInput(answer));

  test("roles are as chosen, the rest are attributes", () => {
    const register = read('{"sheet":"Firms","columns":{"client":"Customer","manager":"Who"}}');
    expect([register.names, register.manager]).toEqual([["Ash"], ["Petrov"]]);
    expect(register.attributes.map(({ header }) => header)).toEqual(["Name", "Boss", "Kind"]);
  });

  test("a choice that is no longer there is passed over", () => {
    expect(read('{"sheet":"Firms","columns":{"client":"Gone"}}').names).toEqual(["Ash"]);
    expect(read('{"sheet":"Firms","columns":{}}').names).toEqual(["Ash"]);
    expect(() => readClientRegister("Firms", blocksOf([["a"]], "Firms"))).toThrow(RegisterProblem);
  });
});

test("property: attributes that are written are read back, in blocks of any size", () => {
  const text = fc.constantFrom<CellValue>("trade", "__proto__", "=cmd", "production", null);
  const number = fc.oneof(fc.integer({ min: 2, max: 1_000_000 }), fc.constant<CellValue>(null));
  const row = fc.record({ activity: text, employees: number, branches: fc.constantFrom<CellValue>("да", "нет", null) });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 7 }), (list, size) => {
      const sheet: Rows = [
        ["client", "Activity", "Employees", "Branches"],
        ...list.map(({ activity, employees, branches }, at) => [`Client ${at}`, activity, employees, branches]),
      ];
      const { names, attributes } = readClientRegister("Clients", blocksOf(sheet, "Clients", size + 1));
      expect(names).toHaveLength(list.length);
      expect(attributes.map(({ values }) => values)).toEqual([
        list.map(({ activity }) => activity),
        list.map(({ employees }) => employees),
        list.map(({ branches }) => (branches === null ? null : branches === "да")),
      ]);
    }),
    { seed: 6, numRuns: 100 },
  );
});
