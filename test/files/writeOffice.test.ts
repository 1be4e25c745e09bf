import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, expect, it } from "vitest";
import { addPlan } from "../../files/write/addPlan";
import { describeWithLibreOffice, pages, recalculated, resaved } from "../hosts/libreOffice";
import type { Observed, ObservedNote } from "../hosts/observed";
import { observedFile } from "../hosts/observedFile";
import { everyFeature } from "./everyFeature";
import { withLedger } from "./withLedger";

const now = "2026-11-22T10:00:00Z";
const kept = ["rich", "charts", "pivot"].map(
  (name) => new Uint8Array(readFileSync(new URL(`../fixtures/kept/${name}.xlsx`, import.meta.url))),
);
const alone = addPlan(null, everyFeature, { now });

/** The file with one cached value made wrong, to see whether formulas are really computed anew. */
function spoilt(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const path = "xl/worksheets/sheet1.xml";
  const sheet = strFromU8(parts[path]!);
  const wrong = sheet.replace(/(<f>SUBTOTAL\(109,E[^<]*<\/f><v>)[^<]*/, "$1123456");
  expect(wrong).not.toBe(sheet);
  return zipSync({ ...parts, [path]: strToU8(wrong) });
}

function byAddress(a: ObservedNote, b: ObservedNote): number {
  return a.address < b.address ? -1 : 1;
}

describeWithLibreOffice("LibreOffice", () => {
  let computed: Observed[] = [];
  let saved: Uint8Array[] = [];
  const planned = kept.map((bytes) => addPlan(withLedger(bytes), everyFeature, { now }));

  beforeAll(async () => {
    saved = await resaved([...planned, ...kept]);
    computed = await recalculated([alone, spoilt(alone)]);
  });

  it("computes every formula to the value that we wrote", () => {
    const ours = observedFile(alone);
    let formulas = 0;
    for (const [index, sheet] of ours.sheets.entries()) {
      for (const [address, cell] of sheet.cells) {
        const theirs = computed[0]!.sheets[index]!.cells.get(address)?.value ?? null;
        if (cell.formula !== null) formulas++;
        if (typeof cell.value === "number") expect(theirs, address).toBeCloseTo(cell.value, 9);
        else if (cell.formula !== null) expect(theirs ?? "", address).toBe(cell.value);
      }
    }
    expect(formulas).toBeGreaterThan(15);
  });

  it("does compute: a wrong value in the file is put right", () => {
    const total = (observed: Observed) => observed.sheets[0]!.cells.get("E7")!.value;
    expect(total(computed[1]!)).toBe(total(computed[0]!));
    expect(total(computed[1]!)).not.toBe(123456);
  });

  it("reads every text as we wrote it", () => {
    const ours = observedFile(alone).sheets[3]!;
    const theirs = computed[0]!.sheets[3]!;
    for (const [address, cell] of ours.cells) {
      if (typeof cell.value !== "string") continue;
      const text = theirs.cells.get(address)?.value;
      // signs that it can't hold itself are no matter of the file
      // eslint-disable-next-line no-control-regex
      if (!/[\u0000-\u001f\ud800-\udfff\uffff]/.test(cell.value)) expect(text, address).toBe(cell.value);
    }
  });

  // frozen panes belong to the window, and without one LibreOffice loses them
  it("hides, checks, notes and draws what we said", () => {
    for (const [index, sheet] of observedFile(alone).sheets.entries()) {
      const theirs = computed[0]!.sheets[index]!;
      expect(theirs.hiddenRows, sheet.name).toEqual(sheet.hiddenRows);
      expect(theirs.hidden).toBe(sheet.hidden);
      expect(theirs.hiddenColumns, sheet.name).toEqual(expect.arrayContaining([...sheet.hiddenColumns]));
      expect(theirs.validations.length).toBe(sheet.validations.length);
      // LibreOffice writes them column by column
      expect([...theirs.notes].sort(byAddress)).toEqual([...sheet.notes].sort(byAddress));
      expect(theirs.charts.map((chart) => chart.kind)).toEqual(sheet.charts.map((chart) => chart.kind));
      expect(theirs.print.repeatedRows).toEqual(sheet.print.repeatedRows);
      expect(theirs.print.onePage, sheet.name).toBe(sheet.print.onePage);
    }
  });

  it("prints pages", async () => {
    const folder = await mkdtemp(join(tmpdir(), "klientela-pages-"));
    const paths = await pages(alone, folder, 30);
    // three of the clients' table, four or more of the charts, three of the wide sheet, one of texts
    expect(paths.length).toBeGreaterThan(10);
    await rm(folder, { recursive: true });
  });

  it("shows the user's own sheets beside ours", () => {
    kept.forEach((_, index) => {
      const before = observedFile(saved[kept.length + index]!);
      const after = observedFile(saved[index]!);
      expect(after.sheets.length).toBe(before.sheets.length + 7);
      for (const [place, sheet] of before.sheets.entries()) {
        const same = after.sheets[place]!;
        expect([...same.cells].map(([address, cell]) => [address, cell.value, cell.formula, cell.format])).toEqual(
          [...sheet.cells].map(([address, cell]) => [address, cell.value, cell.formula, cell.format]),
        );
        expect(same.validations).toEqual(sheet.validations);
        expect(same.notes).toEqual(sheet.notes);
        expect(same.marks).toEqual(sheet.marks);
        expect(same.tables.map((table) => table.range)).toEqual(sheet.tables.map((table) => table.range));
      }
      const parts = (bytes: Uint8Array, kind: RegExp) =>
        Object.keys(unzipSync(bytes)).filter((path) => kind.test(path)).length;
      const ownCharts = parts(saved[kept.length + index]!, /charts\/chart\d+\.xml$/);
      expect(parts(saved[index]!, /charts\/chart\d+\.xml$/)).toBe(ownCharts + 6);
      expect(parts(saved[index]!, /pivotTable\d+\.xml$/)).toBe(
        parts(saved[kept.length + index]!, /pivotTable\d+\.xml$/),
      );
    });
  });
});
