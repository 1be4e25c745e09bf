import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  buildReports,
  dictionaries,
  displayNumber,
  jobs,
  languages,
  moneyDecimals,
  reportOf,
  translator,
  type Company,
  type Language,
  type OptionValues,
} from "../../core/index";
import type { BuildRequest, Preview } from "../../pane/engine/Engine";
import { LocalEngine } from "../../pane/engine/LocalEngine";
import { blockOf } from "./MemoryHost";
import {
  companies,
  engineWith,
  faultIn,
  findRequest,
  jobOf,
  requestOf,
  sampleSheets,
  today,
  valueOf,
} from "./workbooks";

const options: fc.Arbitrary<OptionValues> = fc.record(
  {
    to: fc.constantFrom("2009-03-31", "2008-12-31", "1998-03-31", "2009-02-15"),
    statusMonths: fc.integer({ min: 1, max: 8 }),
    classMonths: fc.integer({ min: 1, max: 18 }),
    yearStart: fc.integer({ min: 1, max: 12 }),
    abc: fc.constantFrom("50/79", "75/95", "80/95"),
    xyzPeriod: fc.constantFrom("month", "week", "quarter"),
    xyzLimits: fc.constantFrom("fixed", "data"),
    samePeriods: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe.each(["sample", "northwind"] as const)("the pane and the command line agree on %s", (name) => {
  let engine: LocalEngine;
  let company: Company;
  beforeAll(async () => {
    engine = engineWith(await companies[name].sheets());
    company = await companies[name].company();
  });

  it.each(jobs.map(({ key }) => key))("%s", (key) => {
    const job = jobOf(key);
    const allowed = new Set(job.reports.flatMap((report) => reportOf(report).options.map((spec) => spec.key)));
    fc.assert(
      fc.property(options, fc.constantFrom(...languages), (wished, language) => {
        const own = Object.fromEntries(Object.entries(wished).filter(([option]) => allowed.has(option)));
        const request = requestOf(key, own, language);
        const preview = valueOf(engine.preview(request));
        const { plan } = valueOf(engine.build(request));
        const built = buildReports(job.reports.map(reportOf), {
          company,
          say: translator(language),
          today,
          options: own,
          tagNumber: 1,
        });
        expect(plan).toEqual({ format: 1, sheets: built.flatMap((one) => one.plan.sheets) });
        expect(preview.sheetNames).toEqual(plan.sheets.map((sheet) => sheet.name));
        expect(new Set(preview.says)).toEqual(new Set(built.flatMap(({ says }) => says)));
        const [part, tableKey] = job.table.split("/");
        const sheet = plan.sheets.find(({ tag }) => tag.split("/")[2] === part)!;
        const table = sheet.blocks.find(({ type, key: one }) => type === "table" && one === tableKey)!;
        if (table.type !== "table") throw new Error("no table");
        expect(preview.table.rowCount).toBe(table.rowKeys.length);
        table.columns.forEach((column, at) => {
          expect(preview.table.columns[at]!.header).toBe(column.header);
          preview.table.rows.forEach((cells, row) => {
            const { values } = column;
            if (!("numbers" in values)) expect(cells[at]!.text).toBe(values.texts[values.of[row]!]);
            else if (values.numbers[row]! > 0) {
              const shown = displayNumber(values.numbers[row]!, column.kind, language, moneyDecimals(column));
              expect(cells[at]!.text).toBe(shown);
            } else if (Number.isNaN(values.numbers[row])) expect(cells[at]!.text).toBe("");
          });
        });
      }),
      { seed: 20090331, numRuns: key === "overview" ? 12 : 20 },
    );
  });
});

describe("a preview", () => {
  const engine = engineWith(sampleSheets("en"));

  it("fills the period in from the data, and paints the words", () => {
    const preview = valueOf(engine.preview(requestOf("client-list")));
    expect(preview.options).toMatchObject({ from: "2009-01-01", to: "2009-03-31", statusMonths: 3 });
    expect(preview.period).toBe("1 January – 31 March 2009");
    expect(preview.table.rows).toHaveLength(8);
    const status = preview.table.columns.findIndex(({ header }) => header === "Status");
    expect(preview.table.rows.find((row) => row[status]!.text === "regular")![status]).toEqual({
      text: "regular",
      fill: "BFE3DF",
      ink: "003F3A",
    });
  });

  it("shows the picture of its job", () => {
    const important = valueOf(engine.preview(requestOf("most-important"))).chart!;
    const steady = valueOf(engine.preview(requestOf("steady-buyers"))).chart!;
    expect(important.title).toMatch(/clients bring .* of the total$/);
    expect(steady.title).toMatch(/vary by more than/);
    expect(valueOf(engine.preview(requestOf("client-list"))).chart).toBeNull();
  });

  it("without a job goes by the reports", () => {
    const rest = Object.fromEntries(
      Object.entries(requestOf("most-important")).filter(([key]) => key !== "job"),
    ) as unknown as BuildRequest;
    expect(valueOf(engine.preview(rest)).table).toEqual(valueOf(engine.preview(requestOf("most-important"))).table);
  });

  it("answers with the sheets of the last question after many others", () => {
    const first = valueOf(engine.preview(requestOf("overview")));
    for (let months = 1; months < 10; months++) engine.preview(requestOf("overview", { statusMonths: months }));
    expect(valueOf(engine.preview(requestOf("overview")))).toEqual(first);
  });
});

/** Every text of a preview. */
function textsOf(preview: Preview): string[] {
  const { table, chart, says, warnings, sheetNames, period } = preview;
  const cells = table.rows.flatMap((row) => row.map(({ text }) => text));
  const headers = table.columns.flatMap(({ header, note }) => [header, note]);
  const titles =
    chart === null
      ? []
      : [
          chart.title,
          chart.categoryTitle,
          chart.valueTitle,
          ...chart.categories,
          ...chart.series.map((one) => one.title),
        ];
  return [...cells, ...headers, ...titles, ...says, ...warnings, ...sheetNames, period].filter((text) => text !== "");
}

describe.each(languages)("every job in %s", (language: Language) => {
  const engine = engineWith(sampleSheets(language), language);
  const own = Object.values(dictionaries[language]).join("\n");
  const foreign = languages
    .filter((other) => other !== language)
    .flatMap((other) => Object.values(dictionaries[other]).flatMap((text) => text.split(/\{[^}]*\}/)))
    .filter((piece) => piece.trim().length >= 10 && /\p{L}{3}/u.test(piece) && !own.includes(piece));

  it.each(jobs.map(({ key }) => key))("%s speaks that language only", (key) => {
    const said = textsOf(valueOf(engine.preview(requestOf(key, {}, language)))).join("\n");
    expect(said.length).toBeGreaterThan(200);
    expect(foreign.filter((piece) => said.includes(piece))).toEqual([]);
    expect(said).not.toMatch(/⟦|⟧|\{|\}|undefined|NaN/);
    expect(/\p{Script=Cyrillic}{4}/u.test(said)).toBe(language === "ru");
  });
});

describe("a copy with sheets of the user's own", () => {
  const notes = { name: "Notes", rows: [["Call on Monday"]] };
  const sheets = [...sampleSheets("en"), notes];
  const names = sheets.map(({ name }) => name);
  const request = {
    sheets: [],
    names,
    recipient: { type: "all" },
    companyName: "",
    copyLanguage: "en",
    language: "en",
    today,
  } as const;

  it("offers what isn't the data, and takes nothing else along whatever is asked for", () => {
    expect(valueOf(new LocalEngine().findData(findRequest(sheets))).own).toEqual(["Notes"]);
    expect(valueOf(new LocalEngine().findData(findRequest(sheets, { register: "" }))).own).toEqual(["Notes"]);
    expect(valueOf(engineWith(sheets).copy({ ...request, own: names })).own).toEqual([
      { sheet: "Notes", name: "Notes" },
    ]);
  });

  it("says why there is none for one client", () => {
    const recipient = { type: "client", name: valueOf(engineWith(sheets).people("en")).clients[0]! } as const;
    const fault = faultIn(engineWith(sheets).copy({ ...request, own: ["Notes"], recipient }));
    expect(fault.text).toMatch(/^Nothing was written: Notes can only go into a copy for everybody/);
  });
});

describe("finding the data", () => {
  const sheets = sampleSheets("en");
  const [ledger, register] = sheets.map(({ name }) => name) as [string, string];
  const find = (more: Parameters<typeof findRequest>[1] = {}, of = sheets) =>
    valueOf(new LocalEngine().findData(findRequest(of, more)));

  it("finds ledger and register by itself", () => {
    const found = find();
    expect(found.ledger).toMatchObject({ sheet: ledger, region: "sheet-1", missing: [], sure: true });
    expect(found.ledger!.headers).toEqual(sheets[0]!.rows[0]);
    expect(found).toMatchObject({ register, sheets: [ledger, register], built: [], tagNumber: 1 });
    expect(found.fault).toBeUndefined();
  });

  it("takes no register where none is wished", () => {
    expect(find({ register: "" }).register).toBe("");
  });

  it("takes columns by header and by letters", () => {
    // the third column is the client's: whoever takes it for the manager, leaves none to the client
    const found = find({ columns: { line: "F", manager: "client" } });
    const headerOf = (wanted: string) => found.ledger!.columns.find(({ role }) => role === wanted)!.header;
    expect([headerOf("line"), headerOf("manager")]).toEqual([sheets[0]!.rows[0]![5], "Client"]);
    expect(found.ledger!.missing).toEqual(["client"]);
  });

  it.each([
    ["a column that isn't there", { columns: { amount: "Nowhere" } }, /no column "Nowhere" for amount/],
    ["a sheet that isn't there", { sheet: "Nowhere" }, /no sheet "Nowhere"/],
    ["a register that isn't there", { register: "Nowhere" }, /no sheet "Nowhere"/],
  ])("%s: says so, and the choices stand there all the same", (_what, wish, said) => {
    const found = find(wish);
    expect(found.fault!.text).toMatch(said);
    expect(found.ledger).toMatchObject({ sheet: ledger, missing: [] });
    expect(found.sheets).toEqual([ledger, register]);
  });

  it("of a sheet without the columns says which are missing, in the words of the pane", () => {
    const found = find({ sheet: register });
    expect(found.ledger!.missing).toContain("amount");
    expect(found.ledger!.sure).toBe(false);
    expect(found.fault!.text).toMatch(/has no column for .*amount\. Choose the columns\.$/);
  });

  it("of a workbook without a ledger says what to do, without a word of the command line", () => {
    const found = find({}, [
      { name: "A", rows: [["x"], [1]] },
      { name: "B", rows: [["y"], [2]] },
    ]);
    expect(found.ledger).toBeNull();
    expect(found.sheets).toEqual(["A", "B"]);
    expect(found.fault!.text).toContain("Choose the sheet");
    expect(found.fault!.text).not.toContain("--");
  });

  it("offers no sheet in which nothing stands", () => {
    expect(find({}, [...sheets, { name: "Sheet1", rows: [] }]).sheets).toEqual([ledger, register]);
    expect(find({}, [{ name: "Sheet1", rows: [] }]).sheets).toEqual([]);
  });
});

describe("reading", () => {
  it("sums up what was read", () => {
    const engine = new LocalEngine();
    const [sheet] = sampleSheets("en");
    valueOf(engine.findData(findRequest([sheet!])));
    valueOf(engine.beginLedger());
    valueOf(engine.push(blockOf(sheet!.name, sheet!.rows)));
    const summary = valueOf(engine.finishLedger("ru"));
    expect(summary).toMatchObject({
      sheet: sheet!.name,
      rowsRead: sheet!.rows.length - 1,
      rowsLeft: 0,
      managers: 2,
      hasRegister: false,
      period: "июл 2006 – мар 2009",
    });
    expect(summary.clients).toBe(new Set(sheet!.rows.slice(1).map((row) => row[2])).size);
  });

  it("lists what is wrong, with a cell to look at", () => {
    const rows = [
      ["Date", "Client", "Amount"],
      [39_900, "A", 10],
      ["never", "A", 10],
      [39_902, "B", "much"],
    ];
    const engine = engineWith([{ name: "Sales", rows }]);
    const { findings } = valueOf(engine.check("en"));
    expect(findings.map(({ level, code, places, count }) => ({ level, code, places, count }))).toEqual(
      expect.arrayContaining([
        { level: "left", code: "dayUnreadable", places: [{ sheet: "Sales", row: 2, column: 0 }], count: 1 },
        { level: "left", code: "amountUnreadable", places: [{ sheet: "Sales", row: 3, column: 2 }], count: 1 },
      ]),
    );
    expect(findings[0]!.text).toContain("left out");
  });

  it("of a ledger without a usable row says why", () => {
    const engine = new LocalEngine();
    const rows = [
      ["Date", "Client", "Amount"],
      ["soon", "A", 10],
    ];
    valueOf(engine.findData(findRequest([{ name: "Sales", rows }])));
    valueOf(engine.beginLedger());
    valueOf(engine.push(blockOf("Sales", rows)));
    expect(faultIn(engine.finishLedger("en")).text).toMatch(/^No row of Sales could be read as a sale\. .*day/);
  });

  it("forgets a ledger that is no longer the one chosen", () => {
    const engine = engineWith(sampleSheets("en"));
    valueOf(engine.findData(findRequest([{ name: "A", rows: [["x"]] }])));
    expect(faultIn(engine.preview(requestOf("overview"))).text).toMatch(/^There is no ledger yet/);
  });
});

describe("faults", () => {
  const engine = engineWith(sampleSheets("en"));
  const fault = (wished: OptionValues, language: Language = "en") =>
    faultIn(engine.preview(requestOf("most-important", wished, language)));

  it.each([
    [{ statusMonths: 0 }, "statusMonths", "Lost after, months"],
    [{ abc: "a third" }, "abc", "50 and 79%"],
    [{ from: "2009-05-01", to: "2009-01-01" }, "to", "ends (2009-01-01) before"],
    [{ xLimit: 30, yLimit: 20 }, "xLimit", "X limit, %"],
    [{ abcBasis: "income" }, "abcBasis", "income"],
  ] as const)("%j is said of %s", (wished, option, said) => {
    const found = fault(wished);
    expect(found.option).toBe(option);
    expect(found.text).toContain(said);
    expect(found.text).not.toContain("--");
    expect(found.report).toBeUndefined();
  });

  it("speak the language of the request", () => {
    expect(fault({ statusMonths: 0 }, "ru").text).toBe(
      "Параметр «Потерян через, месяцев» не может иметь значение «0»; возможно: 1 … 60.",
    );
  });

  it("own our mistakes, with a report that holds nothing of the user's", () => {
    const broken = new LocalEngine();
    // a block before the ledger is begun is a mistake of ours
    const found = faultIn(broken.push(blockOf("Secret Ltd", [["Secret Ltd"]])));
    expect(found.text).toBe(dictionaries.en["pane.fault.mistake"]);
    expect(found.report).toMatch(/^Klientela \d+\.\d+\.\d+\nError\nat .*LocalEngine/);
    expect(found.report).not.toMatch(/no ledger was begun|Secret/);
  });

  it("without data say what to do", () => {
    for (const answer of [
      new LocalEngine().preview(requestOf("overview")),
      new LocalEngine().build(requestOf("overview")),
      new LocalEngine().check("en"),
    ])
      expect(faultIn(answer).text).toMatch(/choose the sheet with the sales first/);
  });
});
