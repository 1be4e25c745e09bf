import { describe, expect, test } from "vitest";
import { cellAt } from "../../../core/cells/cellBlock";
import { itCompany, sampleBlocks, type SampleRole, type SampleSheet } from "../../../core/sample/itCompany";
import { clientNames, sampleNames } from "../../../core/sample/names/names";
import { seats, segmentOf } from "../../../core/sample/segments";
import { languages } from "../../../core/text/language";
import { dayOf, isoOf, windowStart } from "../../oracle/days";
import { askOracle, inUnits, type LedgerRow, type Question, type RegisterRow } from "../../oracle/managerTable";

const columnOf = (sheet: SampleSheet, role: SampleRole): number => {
  const column = sheet.roles.indexOf(role);
  if (column < 0) throw new Error(`no column ${role}`);
  return column;
};
const read = (sheet: SampleSheet, row: number, role: SampleRole) => sheet.cell(row, columnOf(sheet, role));
const rowsOf = (sheet: SampleSheet): number[] => Array.from({ length: sheet.rows }, (_, row) => row);

const company = itCompany("en");
const ledger = rowsOf(company.ledger).map((row): LedgerRow & { item: string; quantity: number; cost: number } => ({
  day: read(company.ledger, row, "date") as number,
  document: read(company.ledger, row, "document") as string,
  client: read(company.ledger, row, "client") as string,
  manager: read(company.ledger, row, "manager") as string,
  line: read(company.ledger, row, "line") as string,
  item: read(company.ledger, row, "item") as string,
  quantity: read(company.ledger, row, "quantity") as number,
  amount: read(company.ledger, row, "amount") as number,
  cost: read(company.ledger, row, "cost") as number,
}));
const register = rowsOf(company.register).map((row) => ({
  client: read(company.register, row, "client") as string,
  activity: read(company.register, row, "activity") as string,
  branches: read(company.register, row, "branches") === "yes",
  size: read(company.register, row, "employees") as number,
  sellsTo: read(company.register, row, "sellsTo") as string,
  founded: read(company.register, row, "founded") as number,
  manager: read(company.register, row, "manager") as string,
  firstContact: read(company.register, row, "firstContact") as number,
  clientSince: read(company.register, row, "clientSince") as number | null,
  contractEnd: read(company.register, row, "contractEnd") as number | null,
  channel: read(company.register, row, "channel") as string,
  recommendedBy: read(company.register, row, "recommendedBy") as string | null,
}));
type Entry = (typeof register)[number] & RegisterRow;

const quarter: Question = { from: dayOf("2009-01-01"), to: dayOf("2009-03-31"), statusMonths: 3, classMonths: 12 };
const answer = askOracle(ledger, register, quarter);
const facts = [...answer.clients.values()];
const inQuarter = ledger.filter((row) => row.day >= quarter.from);

const countOf = (values: readonly (string | null)[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value ?? "none"] = (counts[value ?? "none"] ?? 0) + 1;
  return counts;
};

describe("the manager table of the article (M22)", () => {
  const expected = {
    Ivanov: [20, 15, 5, 3, 100_000, 450_000, 23_000, 0, 573_000],
    Petrov: [42, 10, 8, 8, 150_000, 58_000, 75_000, 0, 283_000],
    Total: [62, 25, 13, 11, 250_000, 508_000, 98_000, 0, 856_000],
  };

  test("all counts and sums", () => {
    const found = Object.fromEntries(
      [...answer.managers, ["Total", answer.total] as const].map(([name, row]) => [
        name,
        [row.potential, row.primary, row.lost, row.restored].concat(
          [row.primarySum, row.repeatSum, row.newDirectionSum, row.returnsSum, row.sales].map(inUnits),
        ),
      ]),
    );
    expect(found).toEqual(expected);
  });

  test("a third of those first met in the quarter bought in it", () => {
    const met = register.filter((entry) => entry.firstContact >= quarter.from);
    const bought = met.filter((entry) => answer.clients.get(entry.client)!.termMonths !== null);
    expect([bought.length, met.length]).toEqual([13, 39]);
  });

  test("every quarter wins, loses and regains clients", () => {
    const ends = ["2007-03-31", "2007-06-30", "2007-09-30", "2007-12-31", "2008-03-31", "2008-06-30", "2008-09-30"];
    for (const end of [...ends, "2008-12-31", "2009-03-31"]) {
      const to = dayOf(end);
      const own = askOracle(ledger, register, { ...quarter, from: windowStart(to, 3), to });
      expect(own.total.primary, end).toBeGreaterThanOrEqual(12);
      expect(own.total.lost, end).toBeGreaterThanOrEqual(3);
      expect(own.total.restored, end).toBeGreaterThanOrEqual(1);
    }
  });
});

describe("the client table of the article (M23)", () => {
  test("Lyutik: A, Z, three lines, 100,000, 25 months", () => {
    const lyutik = answer.clients.get("Lyutik")!;
    expect(lyutik).toMatchObject({ abc: "A", xyz: "Z", status: "regular", termMonths: 25, sales: 1_000_000_000n });
    expect(lyutik.lines.length).toBe(3);
    expect(planOf("Lyutik").length).toBe(4);
    expect(planOf("Lyutik")).toEqual(expect.arrayContaining([...lyutik.lines]));
  });

  test("Romashka: B, Y, two of three lines, 325,000, 32 months", () => {
    const romashka = answer.clients.get("Romashka")!;
    expect(romashka).toMatchObject({ abc: "B", xyz: "Y", status: "regular", termMonths: 32, sales: 3_250_000_000n });
    expect(romashka.lines.length).toBe(2);
    expect(planOf("Romashka").length).toBe(3);
    expect(planOf("Romashka")).toEqual(expect.arrayContaining([...romashka.lines]));
  });

  test("classes and statuses are spread, not one giant and a crowd", () => {
    expect(countOf(facts.map((one) => one.status))).toEqual({
      potential: 62,
      new: 25,
      restored: 11,
      regular: 85,
      lost: 63,
    });
    const abc = countOf(facts.map((one) => one.abc));
    expect(abc["A"]).toBe(4);
    expect(abc["B"]).toBe(7);
    const xyz = countOf(facts.map((one) => one.xyz));
    expect(xyz["X"]).toBeGreaterThan(15);
    expect(xyz["Y"]).toBeGreaterThan(10);
    expect(xyz["Z"]).toBeGreaterThan(40);
    expect(facts.filter((one) => one.status === "lost" && one.rankedAbc === "B").length).toBeGreaterThan(0);
    expect(facts.filter((one) => one.abc === "B" && one.xyz === "X").length).toBe(1);
  });
});

/** M11, the IT company, on the labels of the register. */
const conditions: ((entry: Entry) => boolean)[] = [
  (entry) => entry.activity === "Production" && entry.branches && entry.size > 1000,
  (entry) => entry.activity === "Trade" && entry.branches && entry.size > 1000 && entry.sellsTo === "legal persons",
  (entry) => entry.activity === "Trade" && entry.branches && entry.size > 1000 && entry.sellsTo === "natural persons",
  (entry) => entry.activity === "Catering" && entry.branches && entry.size > 500,
  (entry) => entry.activity === "Trade" && entry.size < 150,
  (entry) => entry.activity === "Production" && entry.size < 150,
  (entry) => entry.activity === "Education" && entry.founded > 1990,
  (entry) => entry.size < 20,
];
/** M15. */
const matrix = [
  ["1C", "Security", "Licences", "Hardware"],
  ["1C", "Security", "Licences", "Hardware"],
  ["1C", "Maintenance", "Security", "Licences", "Hardware"],
  ["1C", "Maintenance", "Security"],
  ["1C", "IT", "Maintenance"],
  ["1C", "IT"],
  ["1C", "Licences"],
  ["1C"],
];
function planOf(client: string): string[] {
  const entry = register.find((one) => one.client === client)!;
  return matrix[conditions.findIndex((condition) => condition(entry))]!;
}

describe("segments and lines", () => {
  const names = clientNames(sampleNames.en);

  test("every client falls into the segment meant for him (M11)", () => {
    expect(register.length).toBe(seats.length);
    for (const entry of register) {
      const segment = conditions.findIndex((condition) => condition(entry));
      expect(segment, entry.client).toBe(segmentOf(names.indexOf(entry.client)));
    }
  });

  test("a few match several segments, as the trading firm of 15 people does", () => {
    const several = register.filter((entry) => conditions.filter((condition) => condition(entry)).length > 1);
    expect(several.length).toBe(3);
    expect(several.every((entry) => entry.size === 15)).toBe(true);
  });

  test("most purchases follow the plan, some do not, and there is more to sell", () => {
    let inPlan = 0;
    let outside = 0;
    let open = 0;
    for (const [client, one] of answer.clients) {
      if (one.status !== "regular") continue;
      const plan = planOf(client);
      inPlan += one.lines.filter((line) => plan.includes(line)).length;
      outside += one.lines.filter((line) => !plan.includes(line)).length;
      open += plan.filter((line) => !one.lines.includes(line)).length;
    }
    expect(outside).toBeGreaterThan(2);
    expect(outside).toBeLessThan(inPlan / 10);
    expect(open).toBeGreaterThan(40);
  });
});

describe("the ledger", () => {
  test("its extent", () => {
    expect(ledger.length).toBeGreaterThan(3_500);
    expect(ledger.length).toBeLessThan(5_000);
    expect(new Set(ledger.map((row) => row.client)).size).toBe(184);
    expect(isoOf(ledger[0]!.day)).toBe("2006-07-03");
    expect(isoOf(ledger.at(-1)!.day)).toBe("2009-03-31");
    expect(ledger.every((row, place) => place === 0 || ledger[place - 1]!.day <= row.day)).toBe(true);
  });

  test("nobody sells on Saturdays and Sundays", () => {
    for (const row of ledger) expect([1, 2, 3, 4, 5]).toContain(new Date(isoOf(row.day)).getUTCDay());
  });

  test("a document has one client and one manager, several often have several lines", () => {
    const documents = new Map<string, Set<string>>();
    for (const row of ledger) {
      const key = row.document!;
      documents.set(key, (documents.get(key) ?? new Set()).add(`${row.client}/${row.manager}`));
    }
    expect([...documents.values()].every((owners) => owners.size === 1)).toBe(true);
    expect(ledger.length / documents.size).toBeGreaterThan(1.3);
  });

  test("whole amounts, and costs that leave between a tenth and six tenths", () => {
    for (const row of ledger) {
      expect(Number.isInteger(row.amount)).toBe(true);
      expect(row.amount).not.toBe(0);
      expect(Math.sign(row.quantity)).toBe(Math.sign(row.amount));
      const margin = 1 - row.cost / row.amount;
      expect(margin).toBeGreaterThan(0.09);
      expect(margin).toBeLessThan(0.6);
    }
  });

  test("returns, and a cancelled document, before the last quarter only", () => {
    expect(inQuarter.every((row) => row.amount > 0)).toBe(true);
    expect(ledger.filter((row) => row.amount < 0).length).toBeGreaterThan(8);
    const sums = new Map<string, number>();
    for (const row of ledger) sums.set(row.document!, (sums.get(row.document!) ?? 0) + row.amount);
    expect([...sums.values()].filter((sum) => sum === 0).length).toBe(1);
    expect([...sums.values()].filter((sum) => sum < 0).length).toBeGreaterThan(2);
  });

  test("500 and 500 on one document across the end of a quarter are primary in both (M21)", () => {
    const later = ledger.findIndex((row) => isoOf(row.day) === "2008-04-10" && row.amount === 500);
    const first = ledger.findIndex((row) => row.document === ledger[later]!.document);
    expect([isoOf(ledger[first]!.day), ledger[first]!.amount]).toEqual(["2008-03-31", 500]);
    expect([answer.kinds[first], answer.kinds[later]]).toEqual(["primary", "primary"]);
  });
});

describe("the register", () => {
  test("first contacts come before first purchases, contracts end after them", () => {
    for (const entry of register) {
      const days = ledger.filter((row) => row.client === entry.client).map((row) => row.day);
      expect(entry.firstContact, entry.client).toBeLessThanOrEqual(quarter.to);
      expect(entry.founded, entry.client).toBeLessThan(Number(isoOf(entry.firstContact).slice(0, 4)));
      if (days.length > 0) expect(entry.firstContact, entry.client).toBeLessThan(Math.min(...days));
      if (entry.clientSince !== null) expect(entry.clientSince).toBeLessThan(ledger[0]!.day);
      if (entry.contractEnd !== null) expect(entry.contractEnd, entry.client).toBeGreaterThan(Math.max(...days));
    }
    expect(register.filter((entry) => entry.clientSince !== null).length).toBe(5);
    expect(register.filter((entry) => entry.contractEnd !== null).length).toBeGreaterThan(8);
  });

  test("contract ends change no status that the purchases give", () => {
    const without = register.map((entry) => ({ ...entry, contractEnd: null }));
    const plain = askOracle(ledger, without, quarter);
    for (const [client, one] of answer.clients) {
      expect(plain.clients.get(client)).toMatchObject({ status: one.status, movement: one.movement });
    }
  });

  test("who recommends is a client by then, and only where the channel is recommendation", () => {
    for (const entry of register) {
      if (entry.recommendedBy === null) continue;
      expect(entry.channel).toBe("Recommendation");
      const first = ledger.find((row) => row.client === entry.recommendedBy)!;
      expect(first.day).toBeLessThan(entry.firstContact);
    }
    expect(register.filter((entry) => entry.recommendedBy !== null).length).toBeGreaterThan(20);
  });
});

describe("in four languages", () => {
  const cells = (sheet: SampleSheet) => rowsOf(sheet).map((row) => sheet.headers.map((_, at) => sheet.cell(row, at)));

  test("the same on every call", () => {
    expect(itCompany("en").sheets.map(cells)).toEqual(company.sheets.map(cells));
  });

  test.each(languages)("%s: the same numbers under other names", (language) => {
    const sheets = itCompany(language).sheets;
    expect(sheets.length).toBe(company.sheets.length);
    for (const [at, english] of company.sheets.entries()) {
      const own = sheets[at]!;
      expect([own.rows, own.roles, own.dayColumns]).toEqual([english.rows, english.roles, english.dayColumns]);
      const there = new Map<string, string>();
      const back = new Map<string, string>();
      for (const row of rowsOf(own)) {
        own.headers.forEach((_, column) => {
          const value = own.cell(row, column);
          const model = english.cell(row, column);
          if (typeof value !== "string" || typeof model !== "string") return expect(value).toBe(model);
          const place = own.roles[column]! === "recommendedBy" ? "client" : own.roles[column]!;
          if ((there.get(`${place} ${model}`) ?? value) !== value) throw new Error(`two names for ${model}`);
          if ((back.get(`${place} ${value}`) ?? model) !== model) throw new Error(`one name, ${value}, for two`);
          there.set(`${place} ${model}`, value);
          back.set(`${place} ${value}`, model);
        });
      }
    }
  });

  test.each(languages)("%s: names without blanks, doubles and look-alikes", (language) => {
    const names = sampleNames[language];
    const clients = clientNames(names);
    expect(clients.length).toBe(246);
    const plain = names.clients.flatMap((segment) => segment.names.flatMap((row) => row.split("|")));
    expect(plain.length).toBe(244);
    expect(new Set(plain.map((name) => name.toLowerCase().replace(/[^\p{L}]/gu, ""))).size).toBe(244);
    expect(new Set(clients).size).toBe(246);
    const words = [...names.ledgerHeaders, ...names.registerHeaders, ...names.lines, ...names.items.flat(), ...clients];
    words.push(...names.channels, ...names.divisions, ...names.managers, ...Object.values(names.activities));
    words.push(...Object.values(names.typed).flat());
    for (const word of words) {
      expect(word).toBe(word.trim());
      expect(word).toMatch(/\p{L}/u);
      expect(word).not.toMatch(/[*|]| {2}|^[=+@-]/);
    }
    const { sheets } = itCompany(language);
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
    for (const { headers, roles } of sheets) {
      expect(headers.length).toBe(roles.length);
      expect(new Set(headers).size).toBe(headers.length);
    }
  });

  test("Lyutik and Romashka bear their own names", () => {
    const both = languages.map((language) => [sampleNames[language].lyutik, sampleNames[language].romashka]);
    expect(both).toEqual([
      ["Lyutik", "Romashka"],
      ["Лютик", "Ромашка"],
      ["Lyutik", "Romashka"],
      ["Lyutik", "Romashka"],
    ]);
  });
});

test("the sheets as cell blocks: header first, days marked", () => {
  for (const sheet of company.sheets) {
    const blocks = sampleBlocks(sheet);
    expect(blocks.length).toBe(1);
    const block = blocks[0]!;
    expect([block.sheet, block.firstRow, block.rowCount]).toEqual([sheet.name, 0, sheet.rows + 1]);
    expect(block.columns.flatMap((column, at) => (column.dayFormat ? [at] : []))).toEqual(sheet.dayColumns);
    sheet.headers.forEach((header, column) => {
      expect(cellAt(block, 0, column)).toBe(header);
      for (const row of rowsOf(sheet)) {
        if (cellAt(block, row + 1, column) !== sheet.cell(row, column)) throw new Error(`cell ${row}, ${column}`);
      }
    });
  }
});
