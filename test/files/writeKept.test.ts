import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { addPlan } from "../../files/write/addPlan";
import { fileStyles } from "../hosts/fileStyles";
import { FilePackage } from "../hosts/filePackage";
import { observedFile } from "../hosts/observedFile";
import { packageFaults } from "../hosts/packageFaults";
import { everyFeature } from "./everyFeature";
import { withLedger } from "./withLedger";

const now = "2026-11-22T10:00:00Z";
const PATCHED = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];
const kept = ["rich", "charts", "pivot"].map((name) => {
  const bytes = new Uint8Array(readFileSync(new URL(`../fixtures/kept/${name}.xlsx`, import.meta.url)));
  return { name, bytes, planned: addPlan(withLedger(bytes), everyFeature, { now }) };
});

describe.each(kept)("the user's workbook $name", ({ name, bytes, planned }) => {
  const before = unzipSync(bytes);
  const after = unzipSync(planned);

  it("keeps every part but the four that name the new ones", () => {
    for (const [path, part] of Object.entries(before)) {
      if (!PATCHED.includes(path)) expect(after[path], path).toEqual(part);
    }
  });

  it("only adds to the four", () => {
    for (const path of PATCHED) {
      const short = strFromU8(before[path]!)
        .replace(/\scount="\d+"/g, "")
        .replace(/\/>/g, ">");
      const long = strFromU8(after[path]!)
        .replace(/\scount="\d+"/g, "")
        .replace(/\/>/g, ">");
      expect(isWithin(short, long), path).toBe(true);
    }
  });

  it("keeps the meaning of every look", () => {
    const old = fileStyles(new FilePackage(bytes));
    const now = fileStyles(new FilePackage(planned));
    expect(now.cells.slice(0, old.cells.length)).toEqual(old.cells);
    expect(now.conditions.slice(0, old.conditions.length)).toEqual(old.conditions);
  });

  it("keeps its own sheets as they were, and shows the new ones behind them", () => {
    const old = observedFile(bytes);
    const now = observedFile(planned);
    expect(now.sheets.slice(0, old.sheets.length)).toEqual(old.sheets);
    expect(now.names).toEqual(old.names);
    expect(now.sheets.slice(old.sheets.length).map((sheet) => sheet.name)).toEqual([
      name === "charts" ? "Ledger (2)" : "Ledger",
      "Clients",
      "Charts 'quoted' Übersicht 🧾",
      "Empty one wide    x",
      "clients (2)",
      "Brought together",
      "Klientela lists",
    ]);
    expect(now.sheets[old.sheets.length]!.cells.get("E3")).toMatchObject({ value: "=1+1", formula: null });
  });

  it("shows a plan as in a new workbook", () => {
    const alone = observedFile(addPlan(null, everyFeature, { now }));
    const count = observedFile(bytes).sheets.length + 1;
    const sheets = observedFile(planned).sheets.slice(count);
    for (const [index, sheet] of sheets.entries()) {
      expect(sheet.cells).toEqual(alone.sheets[index]!.cells);
      expect(sheet.marks).toEqual(alone.sheets[index]!.marks);
      expect(sheet.validations).toEqual(alone.sheets[index]!.validations);
      expect(sheet.charts).toEqual(alone.sheets[index]!.charts);
    }
  });

  it("gives Excel nothing to repair", () => {
    const own = packageFaults(bytes);
    expect(packageFaults(planned).filter((fault) => !own.includes(fault))).toEqual([]);
    expect(packageFaults(addPlan(null, everyFeature, { now }))).toEqual([]);
  });
});

/** Whether a text can be had from a longer one by leaving pieces out, tag by tag. */
function isWithin(short: string, long: string): boolean {
  const wanted = short.split(/(?=<)/);
  let at = 0;
  for (const piece of long.split(/(?=<)/)) if (piece === wanted[at]) at++;
  return at === wanted.length;
}
