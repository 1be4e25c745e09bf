import fc from "fast-check";
import { expect, test } from "vitest";
import { findPurchases } from "../../../core/methods/purchases";
import { ltv } from "../../../core/methods/ltv";
import { translator } from "../../../core/text/translate";
import { buildReports, type Built } from "../../../core/reports/buildReport";
import { reportList } from "../../../core/reports/reportList";
import type { JsonCell } from "../../../core/reports/tableJson";
import { inUnits, tenThousandths } from "../../oracle/clients";
import { monthOf } from "../../oracle/days";
import { cellOf, rowKeysOf } from "../sheets";
import { anyCase, companyOfCase, optionsOf, runs, type Case } from "./companies";

const [CLIENTS, MANAGERS, CLASSES, STATUS] = [0, 1, 2, 3];

function buildAll(one: Case, factor = 1): Built[] {
  const company = companyOfCase(one, factor);
  return buildReports(reportList, {
    company,
    say: translator("en"),
    today: one.question.to,
    options: optionsOf(one),
  });
}

function columnOf(built: Built, table: string, key: string): JsonCell[] {
  const json = built.tables.find((one) => one.key === table)!;
  return json.rows.map((row) => row[json.columns.indexOf(key)]!);
}

function countOf(cells: readonly JsonCell[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const cell of cells) counts[String(cell)] = (counts[String(cell)] ?? 0) + 1;
  return counts;
}

/** What a table of counts by keys says, rows without anybody left out. */
function countsBy(built: Built, table: string, key: string): Record<string, number> {
  const counts: Record<string, number> = {};
  rowKeysOf(built, table).forEach((row) => {
    const count = cellOf(built, table, row, key) as number;
    if (count > 0) counts[row === "none" ? "null" : row] = count;
  });
  return counts;
}

test("the order of the ledger's rows changes nothing but the cells that findings point at", () => {
  const withShuffled = anyCase({ ties: false }).chain((one) =>
    fc.tuple(
      fc.constant(one),
      fc.shuffledSubarray([...one.ledger], { minLength: one.ledger.length, maxLength: one.ledger.length }),
    ),
  );
  fc.assert(
    fc.property(withShuffled, ([one, ledger]) => {
      // the check names cells itself
      const kept = (built: Built) => (built.report.key === "ledger-check" ? built.tables.slice(1) : built.tables);
      const said = (built: Built) => ({
        tables: kept(built),
        says: built.says,
        period: built.period,
        issues: built.check.issues.map(({ code, count, params }) => ({ code, count, params })),
      });
      expect(buildAll({ ...one, ledger }).map(said)).toEqual(buildAll(one).map(said));
    }),
    runs,
  );
});

test("sums are kept: clients, managers, statuses and ledger agree; the kinds of sale add up to sales", () => {
  fc.assert(
    fc.property(anyCase(), (one) => {
      const built = buildAll(one);
      const { from, to } = one.question;
      const inPeriod = one.ledger.filter((row) => row.day >= from && row.day <= to);
      const sales = inUnits(inPeriod.reduce((sum, row) => sum + tenThousandths(row.amount), 0n));
      expect(cellOf(built[CLIENTS]!, "clients", "total", "sales")).toBe(sales);
      expect(cellOf(built[MANAGERS]!, "managers", "total", "sales")).toBe(sales);
      expect(cellOf(built[STATUS]!, "composition", "total", "sales")).toBe(sales);
      expect(cellOf(built[STATUS]!, "movements", "total", "sales")).toBe(sales);
      for (const row of [...rowKeysOf(built[MANAGERS]!, "managers"), "total"]) {
        const cell = (key: string): JsonCell => cellOf(built[MANAGERS]!, "managers", row, key);
        if (cell("primarySum") === null) continue;
        const kinds = ["primarySum", "repeatSum", "newDirectionSum", "returnsSum"].map((key) => Number(cell(key)));
        expect(kinds.reduce((sum, value) => sum + value, 0)).toBeCloseTo(Number(cell("sales")), 6);
      }
    }),
    runs,
  );
});

test("the matrix adds up to the turnover of the class window, lost clients and those without XYZ included", () => {
  fc.assert(
    fc.property(anyCase(), (one) => {
      const built = buildAll(one);
      const classes = built[CLASSES]!;
      const turnover = cellOf(built[CLIENTS]!, "clients", "total", "windowSales");
      const ranked = columnOf(classes, "clients", "client").length;
      for (const matrix of classes.tables.filter((table) => table.key.startsWith("matrix"))) {
        expect(cellOf(classes, matrix.key, "total", "sum")).toBe(turnover);
        expect(cellOf(classes, matrix.key, "total", "clients")).toBe(ranked);
      }
      expect(cellOf(classes, "clients", "total", "total")).toBe(turnover);
    }),
    runs,
  );
});

test("each client has one status, one movement, one class; tables of clients and of counts agree", () => {
  fc.assert(
    fc.property(anyCase(), (one) => {
      const built = buildAll(one);
      const list = built[CLIENTS]!;
      const statuses = countOf(columnOf(list, "clients", "status"));
      const movements = countOf(columnOf(list, "clients", "movement"));
      const all = columnOf(list, "clients", "client");
      expect(new Set(all).size).toBe(all.length);
      expect(countsBy(built[STATUS]!, "composition", "clients")).toEqual(statuses);
      expect(countsBy(built[STATUS]!, "movements", "clients")).toEqual(movements);
      const moves = built[STATUS]!.tables.find((table) => table.key === "transition")!;
      const entered = moves.total!.map(Number).reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
      expect(entered).toBe(all.length);
      const total = (key: string): JsonCell => cellOf(built[MANAGERS]!, "managers", "total", key);
      if (total("primary") !== null) {
        expect(total("primary")).toBe(movements["new"] ?? 0);
        expect(total("lost")).toBe(movements["lost"] ?? 0);
        expect(total("restored")).toBe(movements["restored"] ?? 0);
      }
      if (one.register !== null) expect(total("potential")).toBe(statuses["potential"] ?? 0);
    }),
    runs,
  );
});

test("money in another unit changes no class and no share", () => {
  const kept = ["client", "share", "abc", "xyz", "regularity", "rhythm", "status", "class"];
  fc.assert(
    fc.property(anyCase(), fc.constantFrom(3, 100, 7919), (one, factor) => {
      const classes = buildAll(one)[CLASSES]!;
      const scaled = buildAll(one, factor)[CLASSES]!;
      for (const key of kept) expect(columnOf(scaled, "clients", key), key).toEqual(columnOf(classes, "clients", key));
      const variation = columnOf(classes, "clients", "variation");
      columnOf(scaled, "clients", "variation").forEach((value, row) => {
        if (variation[row] === null) expect(value).toBeNull();
        else expect(value).toBeCloseTo(Number(variation[row]), 9);
      });
    }),
    runs,
  );
});

test("S · C · t is what the clients settled each, where P is 100 % (M8)", () => {
  fc.assert(
    fc.property(anyCase(), (one) => {
      const { ledger } = companyOfCase(one);
      const sales = {
        rowCount: ledger.rowCount,
        day: ledger.day,
        amount: ledger.amount,
        client: ledger.client.of,
        clientCount: ledger.client.names.length,
        document: ledger.document?.of ?? null,
        documentCount: ledger.document?.names.length ?? 0,
      };
      const found = findPurchases(sales, one.question.to);
      const bought = Array.from({ length: found.count }, (_, place) => place).filter((place) => found.net[place]! > 0);
      if (bought.length === 0) return;
      const settled = ledger.amount.reduce((sum, value, row) => sum + (found.kind[row] === 1 ? value : 0), 0) / 10_000;
      const buyers = [...new Set(bought.map((place) => found.client[place]!))];
      const months = buyers.map((client) => {
        const days = bought.filter((place) => found.client[place] === client).map((place) => found.firstDay[place]!);
        return monthOf(Math.max(...days)) - monthOf(Math.min(...days)) + 1;
      });
      const lifetime = months.reduce((sum, value) => sum + value, 0);
      const worth = ltv(settled / bought.length, bought.length / lifetime, 100, lifetime / buyers.length);
      expect(worth).toBeCloseTo(settled / buyers.length, 6);
    }),
    runs,
  );
});

test("the same input gives the same plan", () => {
  fc.assert(
    fc.property(anyCase(), (one) => {
      expect(buildAll(one).map((built) => built.plan)).toEqual(buildAll(one).map((built) => built.plan));
    }),
    { ...runs, numRuns: 40 },
  );
});
