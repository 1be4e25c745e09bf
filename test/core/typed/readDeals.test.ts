import { describe, expect, it, test } from "vitest";
import { dealKindOf, dealStageKeys, dealStageOf, dealStageWords } from "../../../core/registers/dealStages";
import { languages } from "../../../core/text/language";
import { translator } from "../../../core/text/translate";
import { dealTerm, dealWay } from "../../../core/typed/dealWords";
import { inputAnswer, inputKey, inputWishes, type InputKind } from "../../../core/typed/inputAnswers";
import { typedSheets } from "../../../core/typed/readTypedSheets";
import { typedKindOf } from "../../../core/typed/typedKindOf";
import type { TypedKind } from "../../../core/typed/TypedSheets";
import { blocksOf, on, type Rows } from "../sheets";

const kindOf = (name: string, rows: Rows, wishes = inputWishes(new Map())) =>
  typedKindOf({ name, hidden: false, rows }, wishes);
const read = (kind: TypedKind, rows: Rows, wishes = inputWishes(new Map())) =>
  typedSheets([{ kind, sheet: "Typed", blocks: blocksOf(rows, "Typed") }], wishes);
const chosen = (kind: InputKind, columns: Readonly<Record<string, string>>) =>
  inputWishes(new Map([[inputKey(kind), inputAnswer({ sheet: "Typed", columns: new Map(Object.entries(columns)) })]]));
const faults = (issues: ReturnType<typeof read>["issues"]) =>
  issues.map(({ code, cases }) => [code, ...cases.map(({ row, column }) => `${row}:${column}`)]);

const placeOf = (row: number) => ({ sheet: "Typed", row, column: 0 });

describe("deals", () => {
  const row = ["D-1", "Ash", "Security", "Ivanov", "1 500,50", "push", "long", "Meeting", "15.01.2011"];
  it.each([
    [
      "en",
      ["Deal", "Client", "Product line", "Manager", "Amount", "Push / pull", "Long / short", "Next step", "Next date"],
      "push",
      "long",
    ],
    [
      "ru",
      [
        "Сделка",
        "Клиент",
        "Направление",
        "Менеджер",
        "Сумма",
        "Кто начал",
        "Длинная / короткая",
        "Следующий шаг",
        "Дата следующего шага",
      ],
      "входящий",
      "длинная",
    ],
    [
      "sk",
      [
        "Obchodný prípad",
        "Zákazník",
        "Produktový rad",
        "Manažér",
        "Suma",
        "Kto začal",
        "Dlhý / krátky",
        "Ďalší krok",
        "Dátum ďalšieho kroku",
      ],
      "prichádzajúci",
      "dlhý",
    ],
    [
      "hu",
      [
        "Üzlet",
        "Ügyfél",
        "Termékvonal",
        "Menedzser",
        "Összeg",
        "Ki kezdte",
        "Hosszú / rövid",
        "Következő lépés",
        "Következő lépés napja",
      ],
      "bejövő",
      "hosszú",
    ],
  ])("in %s", (_, headers, way, term) => {
    const rows: Rows = [["Our deals"], [], headers, [...row.slice(0, 5), way, term, ...row.slice(7)], []];
    expect(kindOf("Sheet1", rows)).toBe("deals");
    const { typed, issues } = read("deals", rows);
    expect(typed.deals!.deals).toEqual([
      {
        deal: "D-1",
        client: "Ash",
        line: "Security",
        manager: "Ivanov",
        amount: 15_005_000,
        way: "push",
        term: "long",
        nextStep: "Meeting",
        nextDate: on("2011-01-15"),
        place: { sheet: "Typed", row: 3, column: 1 },
      },
    ]);
    expect(typed.dealLog).toBeNull();
    expect(issues).toEqual([]);
  });

  it("a stage beside the deal is an event without a day; without a number client and line stand for the deal", () => {
    const { typed } = read("deals", [
      ["Client", "Product line", "Stage", "Next step", "Reason"],
      ["Ash", "Security", "Offer", "call", null],
      ["Elm", null, "отказ", null, "дорого"],
    ]);
    expect(typed.deals!.deals.map(({ deal }) => deal)).toEqual(["Ash · Security", "Elm"]);
    expect(typed.dealLog!.events).toEqual([
      {
        deal: "Ash · Security",
        stage: "Offer",
        kind: "open",
        day: 0,
        reason: "",
        place: { sheet: "Typed", row: 1, column: 2 },
      },
      {
        deal: "Elm",
        stage: "отказ",
        kind: "refused",
        day: 0,
        reason: "дорого",
        place: { sheet: "Typed", row: 2, column: 2 },
      },
    ]);
  });

  it("what can't be read is blank and listed with its cell", () => {
    const { typed, issues } = read("deals", [
      ["Deal", "Client", "Amount", "Push / pull", "Long / short", "Next date"],
      ["1", "Ash", "much", "?", "?", "3/4/2011"],
      ["1", "Elm", 5, null, null, null],
      [null, null, null, null, null, null],
    ]);
    expect(typed.deals!.deals).toHaveLength(2);
    expect(typed.deals!.deals[0]).toMatchObject({ amount: NaN, way: "", term: "", nextDate: 0 });
    expect(faults(issues)).toEqual([
      ["typedUnreadable", "1:2", "1:3", "1:4", "1:5"],
      ["typedTwice", "2:0"],
    ]);
  });

  it("by chosen columns; the others by their words", () => {
    const rows: Rows = [
      ["No", "Firm", "What for", "Manager", "When"],
      [17, "Ash", "Security", "Ivanov", on("2011-01-15")],
    ];
    const wishes = chosen("deals", { deal: "No", client: "Firm", line: "What for", nextDate: "when" });
    expect(kindOf("Typed", rows)).toBeNull();
    expect(kindOf("Typed", rows, wishes)).toBe("deals");
    expect(read("deals", rows, wishes).typed.deals!.deals[0]).toMatchObject({
      deal: "17",
      client: "Ash",
      line: "Security",
      manager: "Ivanov",
      nextDate: on("2011-01-15"),
    });
    // where a sheet is chosen, no other of the user's own is taken for the kind; one chosen as the register is no typed sheet
    expect(kindOf("Deals", [["Deal", "Client", "Next step"]], wishes)).toBeNull();
    expect(kindOf("Typed", [["Deal", "Client", "Next step"]], chosen("client-register", {}))).toBeNull();
  });
});

describe("the deal log", () => {
  it.each([
    ["en", ["Deal", "Stage", "Date", "Reason"], "Refused"],
    ["ru", ["Сделка", "Этап", "Дата", "Причина"], "Отказ"],
    ["sk", ["Obchodný prípad", "Etapa", "Dátum", "Dôvod"], "Odmietnuté"],
    ["hu", ["Üzlet", "Szakasz", "Dátum", "Ok"], "Elutasítva"],
  ])("in %s", (_, headers, refused) => {
    const rows: Rows = [
      headers,
      ["D-1", "Offer", "15.01.2011", null],
      [7, refused, on("2011-02-01"), "price"],
      [7, null, null, null],
    ];
    expect(kindOf("Sheet1", rows)).toBe("deal-log");
    const { typed, issues } = read("deal-log", rows);
    expect(typed.dealLog!.events).toEqual([
      { deal: "D-1", stage: "Offer", kind: "open", day: on("2011-01-15"), reason: "", place: placeOf(1) },
      { deal: "7", stage: refused, kind: "refused", day: on("2011-02-01"), reason: "price", place: placeOf(2) },
    ]);
    expect(issues).toEqual([]);
  });

  it("by client and line where deals have no numbers", () => {
    const { typed, issues } = read("deal-log", [
      ["Deal", "Client", "Product line", "Stage", "Date"],
      [null, "Ash", "Security", "Offer", "soon"],
    ]);
    expect(typed.dealLog!.events[0]).toMatchObject({ deal: "Ash · Security", day: 0 });
    expect(faults(issues)).toEqual([["typedUnreadable", "1:4"]]);
  });
});

describe("potential", () => {
  it.each([
    ["en", ["Client", "Product line", "Volume per year", "Competitor", "Target share"]],
    ["ru", ["Клиент", "Направление", "Объём в год", "Конкурент", "Целевая доля"]],
    ["sk", ["Zákazník", "Produktový rad", "Objem ročne", "Konkurent", "Cieľový podiel"]],
    ["hu", ["Ügyfél", "Termékvonal", "Éves mennyiség", "Versenytárs", "Célzott arány"]],
  ])("in %s; shares as fractions or in per cent", (_, headers) => {
    const rows: Rows = [
      headers,
      ["Ash", "Security", "10 000", "Oak", "40 %"],
      ["Elm", "Security", null, null, 0.25],
      ["Fir", "Security", 1, null, 20],
      ["Yew", "Security", null, null, null],
      ["Ash", "Security", 9, null, null],
      ["Oak", "Security", -1, "x", "150 %"],
    ];
    expect(kindOf("Sheet1", rows)).toBe("potential");
    const { typed, issues } = read("potential", rows);
    expect(
      typed.potential!.rows.map(({ client, volume, competitor, target }) => [client, volume, competitor, target]),
    ).toEqual([
      ["Ash", 100_000_000, "Oak", 0.4],
      ["Elm", NaN, "", 0.25],
      ["Fir", 10_000, "", 0.2],
      ["Oak", NaN, "x", NaN],
    ]);
    expect(faults(issues)).toEqual([
      ["typedUnreadable", "6:2", "6:4"],
      ["typedTwice", "5:2"],
    ]);
  });
});

test("several sheets of deals add up; of ledgers, registers and lists of clients none is a sheet of deals", () => {
  const rows: Rows = [
    ["Deal", "Client", "Next step"],
    ["1", "Ash", "call"],
  ];
  const one = { kind: "deals" as const, sheet: "A", blocks: blocksOf(rows, "A") };
  expect(typedSheets([one, { ...one, sheet: "B" }]).typed.deals).toMatchObject({ sheet: "A", deals: [{}, {}] });
  for (const headers of [
    ["Date", "Client", "Amount", "Deal", "Stage"],
    ["Client", "Manager", "First contact", "Channel"],
    ["Client", "Category", "Manager", "Potential"],
    ["Client", "Stage"],
    ["Сделка", "Клиент", "Сумма", "Дата", "Этап", "Статус"],
  ]) {
    expect(kindOf("Sheet1", [headers])).toBeNull();
  }
});

describe("words of deals", () => {
  test.each([
    [
      "push",
      "push",
      "Входящее обращение",
      "клиент (push)",
      "prišiel sám",
      "Zákazník (push)",
      "bejövő",
      "ügyfél (push)",
    ],
    ["pull", "Pull", "холодный звонок", "мы (pull)", "oslovili sme", "we (pull)", "kimenő", "mi (pull)"],
  ] as const)("%s", (way, ...texts) => {
    expect(texts.map(dealWay)).toEqual(texts.map(() => way));
  });

  test.each([
    ["long", "Long", "долгая", "dlhý", "hosszú"],
    ["short", "short", "короткая", "krátky", "rövid"],
  ] as const)("%s", (term, ...texts) => {
    expect(texts.map(dealTerm)).toEqual(texts.map(() => term));
    expect([dealTerm(""), dealTerm("middling"), dealWay(" ")]).toEqual(["", null, ""]);
  });

  test.each(languages)("the stages that are offered in %s are recognized", (language) => {
    const words = dealStageWords(translator(language));
    expect(words.slice(0, -2).map(dealStageOf)).toEqual([...dealStageKeys]);
    expect(words.map(dealKindOf)).toEqual([...dealStageKeys.map(() => "open"), "won", "refused"]);
  });

  test.each([
    [
      "refused",
      "Lost",
      "refused: too dear",
      "ОТКАЗ (цена)",
      "odmietnutá ponuka",
      "Odmietnuté",
      "elutasítva",
      "Closed lost",
    ],
    ["won", "Won", "closed won", "Оплачено", "Сделка состоялась", "zaplatené", "Kifizetve", "sold"],
    ["open", "Payment", "оплата", "Оплачено частично", "Uzavretie", "Lezárás", "closing", "", "not refused"],
  ] as const)("%s", (kind, ...stages) => {
    const wrong = stages.filter((stage) => dealKindOf(stage) !== kind);
    expect(wrong).toEqual([]);
  });
});

test("answers that are none are no wish", () => {
  for (const text of ["", "[]", "null", '{"sheet":""}', '{"columns":{}}', '{"sheet":1}']) {
    expect(inputWishes(new Map([["input.deals", text]])).size).toBe(0);
  }
  expect(
    inputWishes(new Map([["input.deals", '{"sheet":"A","columns":{"deal":1,"client":"B"}}']])).get("deals"),
  ).toEqual({
    sheet: "A",
    columns: new Map([["client", "B"]]),
  });
});
