import { describe, expect, test } from "vitest";
import { itCompany, type SampleRole, type SampleSheet } from "../../../core/sample/itCompany";
import { dayOf, isoOf } from "../../oracle/days";

const [ledger, register, segments, matrix, deals, log, potential] = itCompany("en").sheets as [
  SampleSheet,
  SampleSheet,
  SampleSheet,
  SampleSheet,
  SampleSheet,
  SampleSheet,
  SampleSheet,
];
const asOf = dayOf("2009-03-31");
const classFrom = dayOf("2008-04-01");

type Cells = Partial<Record<SampleRole, number | string | null>>;
function rowsOf(sheet: SampleSheet): Cells[] {
  return Array.from({ length: sheet.rows }, (_, row) =>
    Object.fromEntries(sheet.roles.map((role, column) => [role, sheet.cell(row, column)])),
  );
}
const grid = (sheet: SampleSheet) =>
  Array.from({ length: sheet.rows }, (_, row) => sheet.headers.map((_header, column) => sheet.cell(row, column) ?? ""));

test("the sheets in their order", () => {
  expect(itCompany("en").sheets.map(({ name }) => name)).toEqual([
    "Sales",
    "Client register",
    "Segments",
    "Product matrix",
    "Deals",
    "Deal log",
    "Potential",
  ]);
});

test("the segments of M11, on attributes of the register", () => {
  expect(segments.headers.slice(1).every((header) => register.headers.includes(header))).toBe(true);
  expect([segments.headers, ...grid(segments)].map((row) => row.join(" | "))).toEqual([
    "Segment | Activity | Branches | Employees | Sells to | Founded",
    "Large manufacturers | Production | yes | > 1000 |  | ",
    "Large trade B2B | Trade | yes | > 1000 | legal persons | ",
    "Large trade B2C | Trade | yes | > 1000 | natural persons | ",
    "Chain caterers | Catering | yes | > 500 |  | ",
    "SME trade | Trade |  | < 150 |  | ",
    "SME production | Production |  | < 150 |  | ",
    "Large educational institutions | Education |  |  |  | > 1990",
    "Small retail clients |  |  | < 20 |  | ",
  ]);
});

test("the matrix of M15", () => {
  expect([matrix.headers, ...grid(matrix)].map((row) => row.join(" | "))).toEqual([
    "Segment | 1C | IT | Maintenance | Security | Licences | Hardware",
    "Large manufacturers | + |  |  | + | + | +",
    "Large trade B2B | + |  |  | + | + | +",
    "Large trade B2C | + |  | + | + | + | +",
    "Chain caterers | + |  | + | + |  | ",
    "SME trade | + | + | + |  |  | ",
    "SME production | + | + |  |  |  | ",
    "Large educational institutions | + |  |  |  | + | ",
    "Small retail clients | + |  |  |  |  | ",
  ]);
});

describe("deals and their log", () => {
  const all = rowsOf(deals);
  const events = rowsOf(log);
  const eventsOf = (deal: Cells) => events.filter((event) => event.deal === deal.deal);
  const stateOf = (client: string, line: string) =>
    all
      .filter((deal) => deal.client === client && deal.line === line)
      .map((deal) => {
        const last = eventsOf(deal).at(-1)!;
        const next = typeof deal.nextDate === "number" ? isoOf(deal.nextDate) : null;
        return [last.stage, next, last.reason];
      });

  test("some sixty, by their first day, none said twice", () => {
    expect(all.length).toBeGreaterThan(50);
    expect(all.length).toBeLessThan(70);
    expect(new Set(all.map(({ deal }) => deal)).size).toBe(all.length);
    expect(events.every(({ deal }) => all.some((one) => one.deal === deal))).toBe(true);
    expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => Number(date)).sort((a, b) => a - b));
  });

  test("the states of the article (M19)", () => {
    expect(stateOf("Lyutik", "Security")).toEqual([["Contract", "2011-01-15", null]]);
    expect(stateOf("Romashka", "Security")).toEqual([["Offer", "2010-02-25", null]]);
    expect(stateOf("Krasny Foundry JSC", "1C")).toEqual([["Refused", null, "Has another supplier"]]);
    expect(stateOf("Krasny Foundry JSC", "Licences")).toEqual([]);
  });

  test("clients, managers and lines are those of the register and the ledger", () => {
    const known = rowsOf(register);
    const lines = new Set(rowsOf(ledger).map(({ line }) => line));
    for (const deal of all) {
      expect(known.find(({ client }) => client === deal.client)?.manager).toBe(deal.manager);
      expect(lines.has(deal.line!)).toBe(true);
      expect(deal.amount).toBeGreaterThan(0);
      expect(["push", "pull"]).toContain(deal.way);
      expect(["long", "short"]).toContain(deal.term);
    }
  });

  test("most are about what the client has not bought; won ones end on the day of its first purchase", () => {
    const first = new Map<string, number>();
    for (const { client, line, date, amount } of rowsOf(ledger)) {
      const key = `${client}/${line}`;
      if (Number(amount) > 0 && !first.has(key)) first.set(key, Number(date));
    }
    let open = 0;
    let bought = 0;
    for (const deal of all) {
      const last = eventsOf(deal).at(-1)!;
      const day = first.get(`${deal.client}/${deal.line}`);
      if (last.stage === "Won") expect(last.date).toBe(day);
      else if (day === undefined) open++;
      else bought++;
    }
    expect([open > 40, bought]).toEqual([true, 2]);
  });

  test("no event after the as-of date; open deals wait for a later day, a few for one that has passed", () => {
    let passed = 0;
    let later = 0;
    for (const deal of all) {
      const own = eventsOf(deal);
      const days = own.map(({ date }) => Number(date));
      expect(days.every((day, at) => day <= asOf && (at === 0 || days[at - 1]! < day))).toBe(true);
      const ended = own.at(-1)!.stage === "Won" || own.at(-1)!.stage === "Refused";
      if (ended) expect([deal.nextStep, deal.nextDate]).toEqual([null, null]);
      expect(deal.nextStep === null).toBe(deal.nextDate === null);
      for (const { stage, reason } of own) expect(reason !== null).toBe(stage === "Refused");
      if (deal.nextDate === null) continue;
      expect(deal.nextDate).toBeGreaterThan(days.at(-1)!);
      if (Number(deal.nextDate) < asOf) passed++;
      else later++;
    }
    expect([passed > 4, later > 25]).toEqual([true, true]);
  });

  test("of a line that was refused and offered anew the later deal counts", () => {
    const refused = all.filter((deal) => eventsOf(deal).at(-1)!.stage === "Refused");
    const anew = refused.filter((deal) => stateOf(String(deal.client), String(deal.line)).length > 1);
    expect(refused.length).toBe(10);
    expect(anew.map(({ client, line }) => stateOf(String(client), String(line)).at(-1)![0])).toEqual(["Offer"]);
  });
});

test("the potential: forty lines of large clients, never less than they buy here", () => {
  const rows = rowsOf(potential);
  expect(rows.length).toBe(40);
  expect(new Set(rows.map(({ client, line }) => `${client}/${line}`)).size).toBe(40);
  const size = new Map(rowsOf(register).map(({ client, employees }) => [client, Number(employees)]));
  for (const { client, line, volume, competitor, target } of rows) {
    let ours = 0;
    for (const row of rowsOf(ledger)) {
      if (row.client === client && row.line === line && Number(row.date) >= classFrom) ours += Number(row.amount);
    }
    expect(volume).toBeGreaterThanOrEqual(ours);
    expect(size.get(client)).toBeGreaterThan(500);
    if (ours <= 0) expect(competitor).not.toBeNull();
    if (target !== null) {
      expect(target).toBeLessThan(1);
      expect(Number(target) * Number(volume)).toBeGreaterThan(ours);
    }
  }
  expect(rows.filter(({ target }) => target === null).length).toBeGreaterThan(2);
  expect(rows.filter(({ competitor }) => competitor === null).length).toBeGreaterThan(1);
});
