import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDay, serialOf } from "../../../../core/calendar/calendar";
import type { CellValue } from "../../../../core/cells/cellBlock";
import { linesOf } from "./linesOf";

/** Clients with lines, as they are written in one form or another; the amounts in hundredths. */
interface Sale {
  readonly day: number;
  readonly cents: number;
}
interface Client {
  readonly name: string;
  readonly sales: readonly Sale[];
}
interface Manager {
  readonly name: string;
  readonly clients: readonly Client[];
}

const seed = { seed: 20_110_115, numRuns: 60 };
const first = serialOf(2011, 1, 1);
// no sum of some lines is the sum of others by chance, which a print without words couldn't tell apart
const sale = fc.record({
  day: fc.integer({ min: first, max: first + 364 }),
  cents: fc.integer({ min: 1, max: 9_999_999 }),
});
const sales = fc.array(sale, { minLength: 1, maxLength: 6 });
const managers = fc
  .array(fc.array(sales, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 5 })
  .map((all): Manager[] => {
    let count = 0;
    return all.map((clients, at) => ({
      name: ["Ivanov", "Petrov", "Smith", "Novák", "Kiss"][at]!,
      clients: clients.map((own) => ({
        name: `${["Ash", "Дуб", "Breza", "Fenyő"][count % 4]!} ${String.fromCharCode(65 + count++)}`,
        sales: own,
      })),
    }));
  })
  .filter((all) => all.flatMap(({ clients }) => clients.flatMap((one) => one.sales)).length >= 2);

const money = (cents: number): number => cents / 100;
const sumOf = (own: readonly Sale[]): number => own.reduce((sum, { cents }) => sum + cents, 0) / 100;
const salesOf = ({ clients }: Manager): Sale[] => clients.flatMap((client) => client.sales);
const dotted = (day: number): string => isoDay(day).split("-").reverse().join(".");

/** Of a month of 2011, counted from 0. */
const lastDay = (month: number): number => (month === 11 ? serialOf(2012, 1, 1) : serialOf(2011, month + 2, 1)) - 1;

/** What the lines should say, in order. */
function truth(all: readonly Manager[], withManager: boolean): CellValue[][] {
  return all.flatMap((manager) =>
    manager.clients.flatMap(({ name, sales: own }) =>
      own.map(({ day, cents }) => [withManager ? manager.name : null, name, day, money(cents)]),
    ),
  );
}

function expectLines(rows: readonly (readonly CellValue[])[], expected: CellValue[][], rowsInBlock: number): void {
  const { lines, printed, recognition } = linesOf(rows, rowsInBlock);
  expect(recognition.missing).toEqual([]);
  const days = (value: CellValue | undefined): CellValue =>
    typeof value === "string"
      ? serialOf(Number(value.slice(6, 10)), Number(value.slice(3, 5)), Number(value.slice(0, 2)))
      : (value ?? null);
  expect(
    lines.map(({ manager, client, date, amount }) => [manager ?? null, client ?? null, days(date), amount ?? null]),
  ).toEqual(expected);
  for (const { cell, first: from, end } of printed) {
    const sum = expected.slice(from, end).reduce((total, line) => total + (line[3] as number), 0);
    expect(sum).toBeCloseTo(cell as number, 6);
  }
}

const rowsInBlock = fc.integer({ min: 1, max: 40 });

describe("a ledger in another form gives its lines again", () => {
  test("clients with their sums, the day in the text of the document", () => {
    fc.assert(
      fc.property(managers, rowsInBlock, (all, size) => {
        let number = 0;
        const clients = all.flatMap((manager) => manager.clients);
        const rows: CellValue[][] = [["Продажи"], ["Покупатель", "Сумма"], ["Документ продажи"]];
        for (const { name, sales: own } of clients) {
          rows.push([name, sumOf(own)]);
          for (const { day, cents } of own) rows.push([`Реализация ${++number} от ${dotted(day)}`, money(cents)]);
        }
        rows.push(["Итого", sumOf(clients.flatMap((client) => client.sales))]);
        expectLines(rows, truth(all, false), size);
      }),
      seed,
    );
  });

  test("managers and clients with their sums", () => {
    fc.assert(
      fc.property(managers, rowsInBlock, fc.boolean(), (all, size, indented) => {
        let number = 0;
        const rows: CellValue[][] = [["Менеджер", "Сумма"], ["Контрагент"], ["Документ"]];
        for (const manager of all) {
          rows.push([manager.name, sumOf(salesOf(manager))]);
          for (const { name, sales: own } of manager.clients) {
            rows.push([indented ? `    ${name}` : name, sumOf(own)]);
            for (const { day, cents } of own)
              rows.push([`        Реализация ${++number} от ${dotted(day)}`, money(cents)]);
          }
        }
        rows.push(["Итого", sumOf(all.flatMap(salesOf))]);
        expectLines(rows, truth(all, true), size);
      }),
      seed,
    );
  });

  test("labels, days in a column of their own, totals beneath, pages", () => {
    fc.assert(
      fc.property(managers, rowsInBlock, fc.integer({ min: 3, max: 9 }), (all, size, page) => {
        const header: CellValue[] = ["Dátum", "Doklad", "Suma"];
        const rows: CellValue[][] = [["Predaj"], header];
        const put = (...cells: CellValue[]): void => {
          rows.push(cells);
          if (rows.length % page === 0) rows.push([], header);
        };
        for (const manager of all) {
          put(`Obchodník: ${manager.name}`);
          for (const { name, sales: own } of manager.clients) {
            put(`Odberateľ: ${name}`);
            for (const { day, cents } of own) put(day, "FA", money(cents));
            put(`Spolu ${name}`, null, sumOf(own));
          }
          put(`Spolu ${manager.name}`, null, sumOf(salesOf(manager)));
        }
        put("Spolu celkom", null, sumOf(all.flatMap(salesOf)));
        expectLines(rows, truth(all, true), size);
      }),
      seed,
    );
  });

  test("clients down, months across", () => {
    fc.assert(
      fc.property(managers, rowsInBlock, (all, size) => {
        const rows: CellValue[][] = [
          ["Manager", "Client", ...Array.from({ length: 12 }, (_, month) => `${month + 1}/2011`), "Total"],
        ];
        const expected: CellValue[][] = [];
        const wholes = new Array<number>(12).fill(0);
        for (const manager of all) {
          for (const { name, sales: own } of manager.clients) {
            const cents = new Array<number>(12).fill(0);
            for (const one of own) cents[Number(isoDay(one.day).slice(5, 7)) - 1]! += one.cents;
            rows.push([manager.name, name, ...cents.map((sum) => (sum === 0 ? null : money(sum))), sumOf(own)]);
            cents.forEach((sum, month) => {
              wholes[month]! += sum;
              if (sum !== 0) expected.push([manager.name, name, lastDay(month), money(sum)]);
            });
          }
        }
        rows.push(["Total", null, ...wholes.map(money), money(wholes.reduce((sum, one) => sum + one, 0))]);
        expectLines(rows, expected, size);
      }),
      seed,
    );
  });
});
