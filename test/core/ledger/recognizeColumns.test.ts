import { describe, expect, test } from "vitest";
import type { LedgerRole } from "../../../core/ledger/ledger";
import { ColumnProblem, recognizeColumns } from "../../../core/ledger/recognizeColumns";
import { build, companyFrom, quarter, readLedger, type Rows } from "../sheets";

const found = (rows: Rows, chosen?: ReadonlyMap<LedgerRole, string>) => {
  const recognition = recognizeColumns("Sales", rows, chosen);
  const columns = Object.fromEntries([...recognition.source.columns].map(([role, { header }]) => [role, header]));
  return { ...recognition, columns, headerRow: recognition.source.headerRow };
};
const body: Rows = [
  ["2009-01-05", "Ash", 100],
  ["2009-01-06", "Elm", 200],
];

describe("headers in four languages", () => {
  test.each<[string, readonly string[], Partial<Record<LedgerRole, string>>]>([
    [
      "en",
      [
        "Invoice date",
        "Customer",
        "Net amount",
        "Salesperson",
        "Product category",
        "Invoice No.",
        "Cost of sales",
        "Qty",
      ],
      {
        date: "Invoice date",
        client: "Customer",
        amount: "Net amount",
        manager: "Salesperson",
        line: "Product category",
        document: "Invoice No.",
        cost: "Cost of sales",
        quantity: "Qty",
      },
    ],
    [
      "ru",
      [
        "Дата продажи",
        "Контрагент",
        "Сумма без НДС",
        "Менеджер",
        "Направление",
        "Номер документа",
        "Себестоимость",
        "Кол-во",
      ],
      {
        date: "Дата продажи",
        client: "Контрагент",
        amount: "Сумма без НДС",
        manager: "Менеджер",
        line: "Направление",
        document: "Номер документа",
        cost: "Себестоимость",
        quantity: "Кол-во",
      },
    ],
    [
      "sk",
      [
        "Dátum predaja",
        "Odberateľ",
        "Suma bez DPH",
        "Obchodník",
        "Produktový rad",
        "Číslo faktúry",
        "Náklady",
        "Množstvo",
      ],
      {
        date: "Dátum predaja",
        client: "Odberateľ",
        amount: "Suma bez DPH",
        manager: "Obchodník",
        line: "Produktový rad",
        document: "Číslo faktúry",
        cost: "Náklady",
        quantity: "Množstvo",
      },
    ],
    [
      "hu",
      ["Kelt", "Ügyfél", "Nettó összeg", "Értékesítő", "Termékcsoport", "Számlaszám", "Bekerülési érték", "Mennyiség"],
      {
        date: "Kelt",
        client: "Ügyfél",
        amount: "Nettó összeg",
        manager: "Értékesítő",
        line: "Termékcsoport",
        document: "Számlaszám",
        cost: "Bekerülési érték",
        quantity: "Mennyiség",
      },
    ],
  ])("%s", (_, headers, columns) => {
    expect(found([headers]).columns).toEqual(columns);
  });

  test.each([
    ["ДАТА  ", "date"],
    ["Товар/услуга", "item"],
    ["№ документа", "document"],
    ["Валюта", "currency"],
    ["income", "income"],
  ])("%j is the %s", (header, role) => {
    expect(found([[header]]).columns).toHaveProperty(role, header.trim());
  });

  test("what is only near to it is left for what it is: codes, prices, taxes, dates of payment", () => {
    const headers = ["Client ID", "Client", "Payment date", "Date", "Unit price", "Amount", "Amount VAT"];
    expect(found([headers]).columns).toMatchObject({ client: "Client", date: "Date", amount: "Amount" });
    // the only one there is still serves
    expect(found([["Date", "Client ID", "Amount"]]).columns).toMatchObject({ client: "Client ID" });
  });
});

describe("headers of Czech, German and Ukrainian programs", () => {
  test.each<[readonly string[], readonly LedgerRole[]]>([
    [
      ["Datum vystavení", "Odběratel", "Částka", "Prodejce", "Zboží", "Číslo dokladu", "Množství", "Měna", "Středisko"],
      ["date", "client", "amount", "manager", "item", "document", "quantity", "currency", "division"],
    ],
    [
      ["Rechnungsdatum", "Kunde", "Nettobetrag", "Vertreter", "Warengruppe", "Rechnungsnummer", "Menge", "Währung"],
      ["date", "client", "amount", "manager", "line", "document", "quantity", "currency"],
    ],
    [
      ["Дата відвантаження", "Клієнт", "Сума", "Відповідальний", "Категорія", "Номер документу", "Кількість", "Місто"],
      ["date", "client", "amount", "manager", "line", "document", "quantity", "region"],
    ],
  ])("%j", (headers, roles) => {
    expect(found([headers]).columns).toEqual(Object.fromEntries(roles.map((role, at) => [role, headers[at]])));
  });
});

describe("numbers of clients, kinds of documents, states", () => {
  test.each<[LedgerRole, string]>([
    ...[
      "Customer No.",
      "Client ID",
      "Customer code",
      "VAT ID",
      "ИНН",
      "БИН",
      "ИНН/КПП",
      "Код клиента",
      "Код контрагента",
    ].map((header): [LedgerRole, string] => ["clientId", header]),
    ...[
      "IČO",
      "IČO odberateľa",
      "IČ DPH",
      "Kód zákazníka",
      "Číslo odberateľa",
      "Adószám",
      "Vevő adószáma",
      "Vevőkód",
    ].map((header): [LedgerRole, string] => ["clientId", header]),
    ...["IČ", "Kundennummer", "USt-IdNr.", "ЄДРПОУ", "Код клієнта"].map((header): [LedgerRole, string] => [
      "clientId",
      header,
    ]),
    ...[
      "Type",
      "Document type",
      "Вид документа",
      "Тип",
      "Typ dokladu",
      "Bizonylattípus",
      "Belegart",
      "Вид операції",
    ].map((header): [LedgerRole, string] => ["documentType", header]),
    ...["Status", "State", "Статус", "Состояние", "Stav", "Stav dokladu", "Állapot", "Стан"].map(
      (header): [LedgerRole, string] => ["status", header],
    ),
  ])("%s: %s", (role, header) => {
    expect(found([["Date", "Client", "Amount", header]]).columns).toEqual({
      date: "Date",
      client: "Client",
      amount: "Amount",
      [role]: header,
    });
  });

  test.each(["Supplier VAT ID", "ИНН организации", "IČO dodávateľa", "Client type", "Payment status of client"])(
    "%s is none of them",
    (header) => {
      const { columns } = found([["Date", "Client", "Amount", header]]);
      for (const role of ["clientId", "documentType", "status"]) expect(columns).not.toHaveProperty(role);
    },
  );

  test("a number is the client where there is no name, and stands beside it where there is one", () => {
    expect(found([["Date", "Customer No.", "Amount"]]).columns).toEqual({
      date: "Date",
      client: "Customer No.",
      amount: "Amount",
    });
    const rows: Rows = [
      ["Date", "Customer", "Customer name", "Amount"],
      ["2009-01-05", "C-001", "Ash", 100],
      ["2009-01-06", "C-002", "Elm", 200],
    ];
    expect(found(rows).columns).toMatchObject({ client: "Customer name", clientId: "Customer" });
  });
});

describe("the header row", () => {
  test("is found below a title and blank rows", () => {
    const rows: Rows = [["Sales of the company"], [], ["date", "client", "amount"], ...body];
    expect(found(rows)).toMatchObject({ headerRow: 2, missing: [] });
    expect(readLedger(rows)).toMatchObject({ rowCount: 2, check: { rowsLeft: 0 } });
  });

  test("the first row, where none says anything", () => {
    expect(
      found([
        ["a", "b"],
        ["c", "d"],
      ]),
    ).toMatchObject({ headerRow: 0, missing: ["date", "client", "amount"], score: 0 });
    expect(found([])).toMatchObject({ headerRow: 0, missing: ["date", "client", "amount"] });
  });
});

describe("the cells beneath", () => {
  test("may contradict a header: the date is the column with days", () => {
    const rows: Rows = [
      ["Date", "Order date", "Client", "Amount"],
      ["yes", "2009-01-05", "Ash", 100],
      ["no", 39_819, "Elm", 5],
    ];
    expect(found(rows).columns["date"]).toBe("Order date");
  });

  test("a needed column that can't be read is still the one that its header names: the check says why", () => {
    const rows: Rows = [
      ["Date", "Client", "Amount"],
      ["the fifth", "Ash", 100],
      ["the sixth", "Elm", 100],
    ];
    expect(found(rows)).toMatchObject({ columns: { date: "Date" }, missing: [] });
    expect(readLedger(rows).check).toMatchObject({ rowsRead: 0, rowsLeft: 2 });
  });

  test("an optional column without numbers is none", () => {
    const rows: Rows = [
      ["date", "client", "amount", "cost"],
      ["2009-01-05", "Ash", 100, "low"],
      ["2009-01-06", "Elm", 100, "high"],
    ];
    expect(found(rows).columns).not.toHaveProperty("cost");
  });
});

describe("too many product lines", () => {
  test("the category is proposed where the chosen column has more than 40 lines", () => {
    const rows: Rows = [
      ["date", "client", "amount", "Product line", "Category"],
      ...Array.from({ length: 41 }, (_, at) => ["2009-01-05", "Ash", 1, `line ${at}`, at % 3 === 0 ? "a" : "b"]),
    ];
    expect(found(rows).proposedLineHeader).toBe("Category");
    const issue = readLedger(rows).check.issues.find((one) => one.code === "tooManyLines")!;
    expect(issue.params).toEqual({ lines: 41, header: "Product line", proposed: "Category" });
    const text = build("client-table", companyFrom(rows), quarter).plan.sheets[0]!.blocks[0]!;
    expect(JSON.stringify(text)).toContain("Category");
    expect(readLedger(rows.slice(0, 41)).check.issues).toEqual([]);
  });

  test("items serve as lines where there are few of them", () => {
    const items = (count: number): Rows => [
      ["date", "client", "amount", "Product"],
      ...Array.from({ length: count }, (_, at) => ["2009-01-05", "Ash", 1, `item ${at}`]),
    ];
    expect(readLedger(items(40)).line!.names.length).toBe(40);
    expect(readLedger(items(41)).line).toBeNull();
    expect(readLedger(items(41)).check.issues.map((one) => [one.code, one.params])).toEqual([
      ["tooManyLines", { lines: 41, header: "Product", proposed: "" }],
    ]);
  });
});

describe("columns named by the user", () => {
  const rows: Rows = [
    ["Kunde", "Umsatz", "Tag", "date"],
    ["Ash", 100, "2009-01-05", "2001-01-01"],
  ];
  const chosen = (one: Partial<Record<LedgerRole, string>>) => new Map(Object.entries(one) as [LedgerRole, string][]);

  test("by header, by header in another case, by letters", () => {
    const wanted = { client: "Kunde", amount: "UMSATZ", date: "C" };
    expect(found(rows, chosen(wanted))).toMatchObject({
      columns: { client: "Kunde", amount: "Umsatz", date: "Tag" },
      missing: [],
    });
  });

  test("go before what is found; the rest is found", () => {
    expect(found(rows, chosen({ client: "A", amount: "b" })).columns).toEqual({
      client: "Kunde",
      amount: "Umsatz",
      date: "date",
    });
  });

  test("show where the header row is", () => {
    const titled: Rows = [["Report"], ["Kunde", "Umsatz", "Tag"], ["Ash", 100, "2009-01-05"]];
    expect(found(titled, chosen({ client: "Kunde", amount: "Umsatz", date: "Tag" })).headerRow).toBe(1);
  });

  test("a column that isn't there is told with the headers that are", () => {
    const call = () => found(rows, chosen({ client: "Firma" }));
    expect(call).toThrow(ColumnProblem);
    expect(call).toThrow(/"role":"client","wanted":"Firma","headers":"Kunde, Umsatz, Tag, date"/);
    expect(() => found(rows, chosen({ client: "ZZ" }))).toThrow(ColumnProblem);
  });
});
