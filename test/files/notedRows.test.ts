import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { buildReports, reportOf, translator } from "../../core/index";
import { addPlan, notedRows, readGrid } from "../../files/index";
import { root } from "../../scripts/lib/root.mjs";
import { sampleCompany, sampleQuarter } from "../core/reports/companies";
import { goldenDay, goldenTime } from "../golden/companies";

const rich = new Uint8Array(readFileSync(path.join(root, "test/fixtures/kept/rich.xlsx")));

describe("rows with notes of the user's", () => {
  it("are those of a sheet of his, each once", async () => {
    const { sheets } = await readGrid(rich);
    const noted = sheets.filter(({ notes }) => notes.length > 0);
    expect(noted.length).toBeGreaterThan(0);
    for (const { name, notes } of noted) {
      expect(notedRows(rich, name)).toEqual([...new Set(notes.map(({ row }) => row))].sort((a, b) => a - b));
    }
  });

  it("are none of a built sheet, whose notes are ours, nor of one that isn't there", () => {
    const [built] = buildReports([reportOf("client-table")], {
      company: sampleCompany("en"),
      say: translator("en"),
      today: goldenDay,
      options: sampleQuarter,
    });
    const bytes = addPlan(null, built!.plan, { now: goldenTime });
    expect(notedRows(bytes, "Clients")).toEqual([]);
    expect(notedRows(bytes, "Nothing")).toEqual([]);
  });
});
