import { beforeAll, describe, expect, it, test } from "vitest";
import {
  UNIT,
  buildReports,
  cellMeaning,
  dictionaries,
  formatMoney,
  languages,
  readBuilt,
  reportList,
  translator,
  type CellValue,
  type Company,
  type Language,
  type SheetPlan,
} from "../../core/index";
import type { CellExplanation } from "../../pane/engine/Engine";
import type { LocalEngine } from "../../pane/engine/LocalEngine";
import { sampleCompany } from "../core/reports/companies";
import { blockOf } from "./MemoryHost";
import { writtenSheet } from "./writtenSheet";
import { engineWith, faultIn, requestOf, sampleSheets, today, valueOf } from "./workbooks";

let engine: LocalEngine;
let company: Company;
let sheets: readonly SheetPlan[];
beforeAll(() => {
  engine = engineWith(sampleSheets("en"));
  company = sampleCompany("en");
  sheets = valueOf(engine.build(requestOf("overview"))).plan.sheets;
});

function explain(rows: CellValue[][], row: number, column: number, language: Language = "en") {
  return valueOf(engine.explain({ language, today: today + 400, blocks: [blockOf("Built", rows)], row, column }));
}

function written(part: string, language: Language = "en"): CellValue[][] {
  const all = language === "en" ? sheets : valueOf(engine.build(requestOf("overview", {}, language))).plan.sheets;
  return writtenSheet(all.find(({ tag }) => tag.split("/")[2] === part)!);
}

/** Row and column of a cell by what people see. */
function placeOf(rows: CellValue[][], name: string, header: string, table = 0): [number, number] {
  const headers = rows.flatMap((row, at) => (row.includes(header) ? [at] : []));
  const column = rows[headers[table]!]!.indexOf(header);
  return [rows.findIndex((row, at) => row[1] === name && (at > headers[table]! || name === "Total")), column];
}

describe("every cell of every sheet", () => {
  it("is explained, by the same figure that stands there, and never differs", () => {
    let explained = 0;
    let sums = 0;
    for (const sheet of sheets) {
      const rows = writtenSheet(sheet);
      const blocks = [blockOf(sheet.name, rows)];
      const built = readBuilt(blocks)!;
      rows.forEach((cells, row) =>
        cells.forEach((cell, column) => {
          const meaning = cellMeaning(built, row, column);
          if (meaning === null) return;
          const found = valueOf(engine.explain({ language: "en", today, blocks, row, column }));
          if (found === null) return;
          explained++;
          expect(found.differs, `${sheet.name} ${row} ${column}`).toBeNull();
          if (found.sum === null) return;
          sums++;
          expect(found.sum).toBe(formatMoney((cell as number | null) ?? 0, "en"));
          expect(found.rows).toHaveLength(Math.min(50, found.rowCount!));
        }),
      );
    }
    expect(explained).toBeGreaterThan(1500);
    expect(sums).toBeGreaterThan(200);
  });

  it("that is a sum is made of rows that add up to it", () => {
    const built = buildReports(reportList, { company, say: translator("en"), today, options: {} });
    let sums = 0;
    for (const one of built) {
      for (const table of one.plan.sheets.flatMap(({ blocks }) => blocks)) {
        if (table.type !== "table") continue;
        for (const { key, values } of table.columns) {
          table.rowKeys.forEach((rowKey, row) => {
            const found = one.explain(table.key, rowKey, key);
            if (found === null || found.sum === null || !("numbers" in values)) return;
            const counts = found.values ?? company.ledger.amount;
            const added = found.rows!.reduce((all, at) => all + counts[at]!, 0) / UNIT;
            expect(added, `${table.key} ${rowKey} ${key}`).toBeCloseTo(found.sum, 9);
            expect(added, `${table.key} ${rowKey} ${key}`).toBeCloseTo(values.numbers[row]! || 0, 9);
            sums++;
          });
        }
      }
    }
    expect(sums).toBeGreaterThan(200);
  });
});

describe("a margin", () => {
  it("lists what each row adds to it, not the amounts", () => {
    const rows = written("manager-table");
    const [row, column] = placeOf(rows, "Total", "Gross margin");
    const found = explain(rows, row, column)!;
    const [first] = found.rows;
    const ledgerRow = sampleSheets("en")[0]!.rows[first!.row]!;
    expect(first!.amount).not.toBe(formatMoney(ledgerRow[first!.column] as number, "en"));
    expect(found.sum).toBe(found.shown);
  });
});

describe("a cell in the sheet", () => {
  it("is described as people see it, with rows to look at", () => {
    const rows = written("client-table");
    const [row, column] = placeOf(rows, "Lyutik", "Sales Jan – Mar 2009");
    const found = explain(rows, row, column)!;
    expect(found).toMatchObject({ column: "Sales Jan – Mar 2009", rowName: "Lyutik", differs: null });
    expect(found.shown).toBe(found.sum);
    const ledger = sampleSheets("en")[0]!;
    for (const one of found.rows) {
      expect(one.address).toMatch(new RegExp(`^${ledger.name}![A-Z]+${one.row + 1}$`));
      expect(ledger.rows[one.row]).toContain("Lyutik");
      expect(one.amount).toBe(formatMoney(ledger.rows[one.row]![one.column] as number, "en"));
    }
  });

  it("that was typed over differs, in a sentence", () => {
    const rows = written("client-table");
    const [row, column] = placeOf(rows, "Lyutik", "Sales Jan – Mar 2009");
    const before = explain(rows, row, column)!.shown;
    rows[row]![column] = 1;
    const found = explain(rows, row, column)!;
    expect(found.shown).toBe("1");
    expect(found.differs).toContain("shows 1, computed now it is " + before);
    rows[row]![column] = null;
    expect(explain(rows, row, column)!.differs).toContain("shows nothing");
  });

  it("of a total that a filter changed says so", () => {
    const rows = written("client-table");
    const total = rows.findIndex((cells) => String(cells[1]).startsWith("Total"));
    const [, column] = placeOf(rows, "Lyutik", "Change");
    rows[total]![column] = 5;
    expect(explain(rows, total, column)!.differs).toContain("a filter hides rows");
  });

  it("is found after rows were sorted, with their keys or without", () => {
    const rows = written("client-table");
    const [lyutik, column] = placeOf(rows, "Lyutik", "Sales Jan – Mar 2009");
    const other = lyutik + 1;
    const wanted = explain(rows, lyutik, column)!;
    const whole = rows.map((row) => [...row]);
    [whole[lyutik], whole[other]] = [whole[other]!, whole[lyutik]!];
    expect(explain(whole, other, column)).toEqual(wanted);
    // Excel's table leaves the hidden column where it is
    const visible = rows.map((row) => [...row]);
    visible[lyutik] = [rows[lyutik]![0]!, ...rows[other]!.slice(1)];
    visible[other] = [rows[other]![0]!, ...rows[lyutik]!.slice(1)];
    expect(explain(visible, other, column)).toEqual(wanted);
  });

  it("is found after rows and columns were put in; the user's own mean nothing", () => {
    const rows = written("client-table");
    const [row, column] = placeOf(rows, "Lyutik", "Sales Jan – Mar 2009");
    const wanted = explain(rows, row, column)!;
    const wider = rows.map((cells) => [...cells.slice(0, 3), null, ...cells.slice(3)]);
    wider[row]![3] = "mine";
    wider.splice(2, 0, [null, "a row of mine"]);
    expect(explain(wider, row + 1, column + 1)).toEqual(wanted);
    expect(explain(wider, row + 1, 3)).toBeNull();
    expect(explain(wider, 2, 1)).toBeNull();
    expect(explain(wider, 0, 1)).toBeNull();
  });

  it("whose row the ledger no longer gives says so", () => {
    const rows = written("client-table");
    const [row, column] = placeOf(rows, "Lyutik", "Sales Jan – Mar 2009");
    rows[row]![0] = "client:Gone";
    rows[row]![1] = "Gone";
    const found = explain(rows, row, column)!;
    expect(found).toMatchObject({ rule: dictionaries.en["pane.why.rowGone"], rowName: "Gone", rowCount: null });
  });

  it("means nothing in a sheet that isn't built", () => {
    expect(explain(sampleSheets("en")[0]!.rows, 3, 3)).toBeNull();
  });

  it("of a newer version is left alone", () => {
    const rows = written("client-table");
    rows[0]![0] = String(rows[0]![0]).replace("recipe/2", "recipe/99");
    const answer = engine.explain({ language: "en", today, blocks: [blockOf("Built", rows)], row: 9, column: 2 });
    expect(faultIn(answer).text).toContain("newer version");
  });
});

test.each(languages)("a sheet built in %s is explained in every language, and its words don't differ", (language) => {
  const rows = written("client-table", language);
  const built = readBuilt([blockOf("Built", rows)])!;
  const lyutik = [...built.tables[0]!.rows].find(([, key]) => key === "client:Lyutik")![0];
  for (const asked of languages) {
    const cells = [...built.tables[0]!.columns.keys()].map((column) => explain(rows, lyutik, column, asked));
    const texts = cells.flatMap((found: CellExplanation | null) => (found === null ? [] : [found.rule, found.column]));
    expect(cells.every((found) => found === null || found.differs === null)).toBe(true);
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.some((text) => /\p{Script=Cyrillic}/u.test(text))).toBe(asked === "ru");
  }
});

test("the default period of a sheet is that of the day on which it was built", () => {
  const { plan } = valueOf(engine.build({ ...requestOf("manager-results"), today: today - 100 }));
  const rows = writtenSheet(plan.sheets[0]!);
  const [row, column] = placeOf(rows, "Total", "Sales");
  const found = explain(rows, row, column)!;
  expect(found.differs).toBeNull();
  expect(found.settings[0]).toContain("2008");
});
