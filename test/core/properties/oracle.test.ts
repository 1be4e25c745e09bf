import fc from "fast-check";
import { expect, test } from "vitest";
import { translator } from "../../../core/text/translate";
import { buildReports, type Built } from "../../../core/reports/buildReport";
import { reportList } from "../../../core/reports/reportList";
import { isoOf } from "../../oracle/days";
import { COMPANY, NO_MANAGER, Oracle, inUnits, type ManagerExtras, type ManagerRow } from "../../oracle/managerTable";
import { cellOf, rowKeysOf } from "../sheets";
import { anyCase, companyOfCase, optionsOf, runs, type Case } from "./companies";

function builtOf(one: Case): Map<string, Built> {
  const options = optionsOf(one);
  const input = { company: companyOfCase(one), say: translator("en"), today: one.question.to, options };
  return new Map(buildReports(reportList, input).map((built) => [built.report.key, built]));
}

test("the client table is what the oracle says", () => {
  fc.assert(
    fc.property(anyCase(), (one) => {
      const built = builtOf(one).get("client-table")!;
      const oracle = new Oracle(one.ledger, one.register ?? [], one.question);
      const { clients } = oracle.answer();
      expect([...rowKeysOf(built, "clients")].sort()).toEqual(
        [...clients.keys()].map((name) => `client:${name}`).sort(),
      );
      for (const [name, facts] of clients) {
        const cell = (key: string) => cellOf(built, "clients", `client:${name}`, key);
        const hasLines = one.ledger.some((row) => row.line !== null);
        const hasManagers = facts.manager !== COMPANY;
        const expected = {
          status: facts.status,
          movement: facts.movement,
          stage: facts.stage,
          abc: facts.abc,
          xyz: facts.xyz,
          regularity: facts.regularity,
          rhythm: facts.rhythm,
          termMonths: facts.termMonths,
          last: facts.last === null ? null : isoOf(facts.last),
          linesActual: hasLines ? facts.lines.length : null,
          sales: inUnits(facts.sales),
          windowSales: inUnits(facts.classSales),
          ...(hasManagers ? { manager: facts.manager } : {}),
        };
        expect(Object.fromEntries(Object.keys(expected).map((key) => [key, cell(key)])), name).toEqual(expected);
        if (facts.variation === null) expect(cell("variation")).toBeNull();
        else expect(cell("variation")).toBeCloseTo(facts.variation, 9);
      }
    }),
    runs,
  );
});

/** A figure of the table and where the oracle has it; `told`: blank where the history is too short to tell. */
const figures: readonly (readonly [string, "told" | "always", (row: ManagerRow, extras: ManagerExtras) => number])[] = [
  ["potential", "always", (row) => row.potential],
  ["primary", "told", (row) => row.primary],
  ["lost", "told", (row) => row.lost],
  ["restored", "told", (row) => row.restored],
  ["primarySum", "told", (row) => inUnits(row.primarySum)],
  ["repeatSum", "told", (row) => inUnits(row.repeatSum)],
  ["newDirectionSum", "told", (row) => inUnits(row.newDirectionSum)],
  ["returnsSum", "always", (row) => inUnits(row.returnsSum)],
  ["sales", "always", (row) => inUnits(row.sales)],
  ["repeatCount", "told", (_, extras) => extras.repeatCount],
  ["newDirectionCount", "told", (_, extras) => extras.newDirectionCount],
  ["clients", "always", (_, extras) => extras.clients],
];

test("the manager table is what the oracle says", () => {
  fc.assert(
    fc.property(anyCase(), (one) => {
      const built = builtOf(one).get("manager-table")!;
      const oracle = new Oracle(one.ledger, one.register ?? [], one.question);
      const answer = oracle.answer();
      const rows = rowKeysOf(built, "managers");
      const nameOf = (key: string): string =>
        key === "company" ? COMPANY : key === "manager:" ? NO_MANAGER : key.slice("manager:".length);
      const shown = rows.map(nameOf);
      const anyUnknown = shown.some((name) => oracle.extrasOf(name).unknown);
      const blank = emptyRow();
      for (const key of [...rows, "total"]) {
        const name = key === "total" ? null : nameOf(key);
        const row = name === null ? answer.total : (answer.managers.get(name) ?? blank);
        const extras = oracle.extrasOf(name);
        const unknown = name === null ? anyUnknown : extras.unknown;
        for (const [column, when, of] of figures) {
          const found = cellOf(built, "managers", key, column);
          const absent =
            (column === "potential" && one.register === null) ||
            (column.startsWith("newDirection") && one.ledger.every((line) => line.line === null));
          const expected = absent || (when === "told" && unknown) ? null : of(row, extras);
          expect(found, `${key} ${column}`).toBe(expected);
        }
        const check = cellOf(built, "managers", key, "averageCheck");
        if (extras.purchases === 0) expect(check).toBeNull();
        else expect(check).toBeCloseTo(inUnits(extras.settled) / extras.purchases, 9);
        if (one.register?.some((entry) => entry.firstContact !== null) === true) {
          const conversion = extras.contacted === 0 ? null : extras.bought / extras.contacted;
          expect(cellOf(built, "managers", key, "conversion"), `${key} conversion`).toBe(conversion);
        }
      }
      // who isn't shown has nothing to show
      for (const [name, row] of answer.managers) if (!shown.includes(name)) expect(row).toEqual(blank);
    }),
    runs,
  );
});

function emptyRow(): ManagerRow {
  const counts = { potential: 0, primary: 0, lost: 0, restored: 0 };
  return { ...counts, primarySum: 0n, repeatSum: 0n, newDirectionSum: 0n, returnsSum: 0n, unknownSum: 0n, sales: 0n };
}
