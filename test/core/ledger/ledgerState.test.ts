import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import type { Days } from "../../../core/calendar/windows";
import { compareLedger } from "../../../core/ledger/compareLedger";
import type { Ledger } from "../../../core/ledger/ledger";
import { ledgerState, parseLedgerState } from "../../../core/ledger/ledgerState";
import { on, readLedger, type Rows } from "../sheets";

const head = ["Date", "Client", "Amount", "Document", "Manager", "Region"];
const quarter: Days = { from: on("2009-01-01"), to: on("2009-03-31") };
const base: Rows = [
  ["2008-12-30", "Ash", 50, "1", "Ivanov", "West"],
  ["2009-01-05", "Ash", 100, "2", "Ivanov", "West"],
  ["2009-01-05", "Beech", 200, "3", null, "East"],
  ["2009-02-14", "Ash", 300, null, "Petrov", "West"],
  ["2009-04-01", "Elm", 400, "5", "Petrov", "East"],
];

const ledgerOf = (rows: Rows, columns: readonly CellValue[] = head): Ledger =>
  readLedger([columns, ...rows], { rowsInBlock: 1000 });

function compared(before: Rows, now: Rows, options: { period?: Days; where?: string; columns?: typeof head } = {}) {
  const { period = quarter, where = "", columns = head } = options;
  const former = parseLedgerState(ledgerState({ ledger: ledgerOf(before) }, period, where))!;
  const ledger = ledgerOf(now, columns);
  return { ...compareLedger(former, { ledger }, period), ledger };
}

describe("the text of a ledger's state", () => {
  test("read back it is what the ledger was like", () => {
    const state = parseLedgerState(ledgerState({ ledger: ledgerOf(base) }, quarter, "Region = West"))!;
    expect(state).toMatchObject({
      rowsRead: 5,
      firstDay: on("2008-12-30"),
      lastDay: on("2009-04-01"),
      period: quarter,
      where: "Region = West",
      unit: "day",
      roles: ["date", "amount", "client", "manager", "document", "region"],
    });
    expect(state.parts.counts).toHaveLength(90);
    expect([4, 44].map((day) => [state.parts.counts[day], state.parts.sums[day]])).toEqual([
      [1, 1_000_000],
      [1, 3_000_000],
    ]);
  });

  test("of a long period it goes by weeks and months, and always fits into a cell", () => {
    const rows: Rows = Array.from({ length: 3000 }, (_, at) => [
      on("1995-01-01") + ((at * 7) % 6000),
      `Client ${at % 700}`,
      (at * 98_765.4321) % 1e8,
      null,
      null,
      null,
    ]);
    const ledger = ledgerOf(rows);
    for (const [to, unit, parts] of [
      ["1997-06-18", "day", 900],
      ["1997-06-19", "week", 129],
      ["2012-03-31", "week", 900],
      ["2015-12-31", "month", 252],
    ] as const) {
      const text = ledgerState({ ledger }, { from: on("1995-01-01"), to: on(to) });
      const state = parseLedgerState(text)!;
      expect([state.unit, state.parts.counts.length]).toEqual([unit, parts]);
      expect(text.length).toBeLessThan(30_000);
      expect(compareLedger(state, { ledger }).changed).toEqual([]);
    }
  });

  test("conditions longer than a cell leave no state", () => {
    expect(ledgerState({ ledger: ledgerOf(base) }, quarter, `Region = ${"x".repeat(30_000)}`)).toBe("");
  });

  test.each([
    "",
    "klientela-ledger/2 1 2 3 4 5 day date  ",
    "klientela-ledger/1 5 1 9 4 5 day date a.b ",
    "klientela-ledger/1 5 1 9 5 4 day date ; ",
    "klientela-ledger/1 5 1 9 4 5 day colour ; ",
    "klientela-ledger/1 5 1 9 4 5 day date 1.2;1.2.3 ",
    "klientela-ledger/1 5 1 9 4 5 year date ; ",
  ])("%j is none", (text) => {
    expect(parseLedgerState(text)).toBeNull();
  });

  test("cut anywhere it is none, or one of a shorter condition", () => {
    const text = ledgerState({ ledger: ledgerOf(base) }, quarter, "Region = West");
    for (let end = 0; end < text.length - "Region = West".length; end++) {
      expect(parseLedgerState(text.slice(0, end))).toBeNull();
    }
  });
});

describe("a ledger held against what it was like", () => {
  const row = (day: string, client: string, amount: number): CellValue[] => [
    day,
    client,
    amount,
    "9",
    "Ivanov",
    "West",
  ];

  test("the same rows in another order are the same", () => {
    expect(compared(base, [...base].reverse())).toMatchObject({ newRows: 0, changed: [], totalBefore: 6_000_000 });
  });

  test("a new row is named, wherever it stands, and rows after the period only counted", () => {
    const now = [...base.slice(0, 2), row("2009-01-05", "Oak", 13.5), ...base.slice(2), row("2009-05-01", "Oak", 1)];
    const { newRows, changed, totalBefore, totalNow, lastDay, formerLastDay } = compared(base, now);
    expect({ newRows, totalBefore, totalNow }).toEqual({ newRows: 2, totalBefore: 6_000_000, totalNow: 6_135_000 });
    expect([formerLastDay, lastDay]).toEqual([on("2009-04-01"), on("2009-05-01")]);
    expect(changed).toEqual([
      {
        days: { from: on("2009-01-05"), to: on("2009-01-05") },
        countBefore: 2,
        countNow: 3,
        sumBefore: 3_000_000,
        sumNow: 3_135_000,
        rows: Uint32Array.of(1, 2, 3),
        added: Uint32Array.of(2),
        edited: null,
        removed: null,
      },
    ]);
  });

  test("a block of new rows of a day is named; new rows among changed ones can't be", () => {
    const block = [row("2009-02-14", "Oak", 1), row("2009-02-14", "Oak", 2), row("2009-02-14", "Fir", 3)];
    expect([...compared(base, [...base, ...block]).changed[0]!.added]).toEqual([5, 6, 7]);
    const changed = base.map((one) => (one[2] === 300 ? row("2009-02-14", "Ash", 301) : one));
    expect([...compared(base, [...changed, ...block]).changed[0]!.added]).toEqual([]);
  });

  test("an amount that was typed over is named with what it was", () => {
    const now = base.map((one) => (one[2] === 200 ? [...one.slice(0, 2), 250, ...one.slice(3)] : one));
    const [change] = compared(base, now).changed;
    expect(change!.edited).toEqual({ row: 2, amountBefore: 2_000_000 });
  });

  test("another manager changes the day, not its sum", () => {
    const now = base.map((one) => (one[2] === 200 ? [...one.slice(0, 4), "Petrov", "East"] : one));
    const [change] = compared(base, now).changed;
    expect(change).toMatchObject({ sumBefore: 3_000_000, sumNow: 3_000_000, edited: null, removed: null });
  });

  test("rows that are gone are counted, with what they came to", () => {
    const [change] = compared(base, [base[0]!, base[1]!, base[3]!, base[4]!]).changed;
    expect(change).toMatchObject({ countNow: 1, removed: { rows: 1, amount: 2_000_000 } });
    expect([...change!.added]).toEqual([]);
  });

  test("a further column changes nothing; without a former one counts and sums still tell", () => {
    const wider = base.map((one) => [...one, "x"]);
    expect(compared(base, wider, { columns: [...head, "Channel"] }).changed).toEqual([]);
    const narrow = base.map((one) => one.slice(0, 3));
    expect(compared(base, narrow, { columns: head.slice(0, 3) }).changed).toEqual([]);
    const more = compared(base, [...narrow, ["2009-02-14", "Oak", 5]], { columns: head.slice(0, 3) });
    expect(more.changed.map(({ countNow, added }) => [countNow, added.length])).toEqual([[2, 0]]);
  });

  test("only the selected rows count; where they can't be selected any more, nothing is said", () => {
    const now = [...base, row("2009-03-01", "Oak", 7), ["2009-03-02", "Oak", 9, null, null, "East"]];
    const west = compared(base, now, { where: "Region = West" });
    expect(west).toMatchObject({ newRows: 2, totalBefore: 4_000_000, totalNow: 4_070_000, where: "Region = West" });
    expect(west.changed.map(({ added }) => [...added])).toEqual([[5]]);
    const gone = compared(
      base,
      base.map((one) => one.slice(0, 5)),
      { where: "Region = West", columns: head.slice(0, 5) },
    );
    expect(gone.changed).toEqual([]);
  });

  test("days outside the period asked for are left aside", () => {
    const former = parseLedgerState(ledgerState({ ledger: ledgerOf(base) }, quarter))!;
    const ledger = ledgerOf([...base, row("2009-02-14", "Oak", 7)]);
    const january = { from: quarter.from, to: on("2009-01-31") };
    expect(compareLedger(former, { ledger }, january)).toMatchObject({ changed: [], totalNow: 3_000_000 });
  });

  const rows = fc.array(
    fc.tuple(
      fc.integer({ min: quarter.from - 3, max: quarter.from + 12 }),
      fc.constantFrom("Ash", "Beech", "Elm"),
      fc.integer({ min: -50, max: 50 }),
      fc.constantFrom("1", "2", null),
      fc.constantFrom("Ivanov", null),
      fc.constantFrom("West", "East"),
    ),
    { maxLength: 25 },
  );

  test("by chance: sums are those of the ledgers, rows said to be new are, and only changed days are listed", () => {
    fc.assert(
      fc.property(rows, rows, (before, added) => {
        const { changed, totalBefore, totalNow, newRows, ledger } = compared(before, [...before, ...added]);
        const inPeriod = (list: typeof rows extends fc.Arbitrary<infer T> ? T : never) =>
          list.filter(([day]) => day >= quarter.from && day <= quarter.to);
        const sum = (list: typeof before): number => inPeriod(list).reduce((all, one) => all + one[2] * 10_000, 0);
        expect(newRows).toBe(added.length);
        expect(totalBefore).toBe(sum(before));
        expect(totalNow).toBe(sum(before) + sum(added));
        const days = [...new Set(inPeriod(added).map(([day]) => day))].sort((a, b) => a - b);
        expect(changed.map((one) => one.days.from)).toEqual(days);
        // rows at the end are all told for sure, for without them everything is as it was
        for (const change of changed) {
          const own = inPeriod(added).filter(([day]) => day === change.days.from);
          const key = ([day, client, amount]: readonly unknown[]): string => JSON.stringify([day, client, amount]);
          const named = [...change.added].map((row) =>
            key([ledger.day[row], ledger.client.names[ledger.client.of[row]!], ledger.amount[row]! / 10_000]),
          );
          expect(named.sort()).toEqual(own.map(key).sort());
        }
      }),
      { seed: 20090331, numRuns: 200 },
    );
  });
});
