import { vi } from "vitest";
import { begin } from "../../../../sheets-addon/server/work/begin";
import { commit } from "../../../../sheets-addon/server/work/commit";
import { keep, recover } from "../../../../sheets-addon/server/work/keep";
import { takeBack, undo } from "../../../../sheets-addon/server/work/takeBack";
import { workInfo } from "../../../../sheets-addon/server/work/workInfo";
import { write } from "../../../../sheets-addon/server/work/write";
import { FakeSpreadsheet } from "../../../hosts/sheets/FakeSpreadsheet";
import type { SheetModel } from "../../../hosts/sheets/model/SheetModel";
import { ScriptWorld } from "../../../hosts/sheets/ScriptWorld";
import { serviceGlobals } from "../../../hosts/sheets/services/serviceGlobals";

/** The server's functions over a spreadsheet of ours, without the bundle: each call is a run of the script. */
export function serverRoom() {
  const book = new FakeSpreadsheet();
  const world = new ScriptWorld(book);
  for (const [name, service] of Object.entries(serviceGlobals(world))) vi.stubGlobal(name, service);
  vi.spyOn(Date, "now").mockImplementation(() => world.now);
  const run =
    <A extends unknown[], T>(call: (...given: A) => T) =>
    (...given: A): T =>
      world.run("FULL", () => call(...(JSON.parse(JSON.stringify(given)) as A)));
  return {
    book,
    world,
    begin: run(begin),
    write: run(write),
    commit: run(commit),
    takeBack: run(takeBack),
    undo: run(undo),
    keep: run(keep),
    recover: run(recover),
    info: () => world.run("FULL", () => workInfo(book.sheets.some(({ name }) => name.startsWith("~")))),
  };
}

/**
 * All that a person finds in the spreadsheet. Ids of charts aren't his. `visible`: without the sheets that we keep hidden,
 * and without ids, since sheets that we add have others each time.
 */
export function dumpOf(book: FakeSpreadsheet, which: "all" | "visible" = "all"): Record<string, unknown> {
  const sheets = book.sheets.filter(({ name }) => which === "all" || !name.startsWith("~klientela"));
  return {
    active: book.active === null ? null : [book.active.sheet.name, book.active.row, book.active.column],
    names: book.names.map(({ name, sheet, area }) => [name, sheet.name, area]),
    sheets: sheets.map((sheet) => ({ id: which === "all" ? sheet.id : null, ...sheetDump(book, sheet) })),
  };
}

function sheetDump(book: FakeSpreadsheet, sheet: SheetModel): Record<string, unknown> {
  const cells: unknown[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const content = sheet.grid.content(row, column);
      const look = sheet.grid.look(row, column);
      const rule = sheet.validationAt(row, column);
      const note = sheet.noteAt(row, column);
      if (content === null && look === 0 && rule === null && note === "") continue;
      const value = typeof content === "object" && content !== null && "text" in content ? content.text : content;
      cells.push([
        row,
        column,
        value,
        book.looks.get(look),
        rule === null ? null : [rule.type, rule.values.map(plain)],
        note,
      ]);
    }
  }
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    grid: [sheet.rowCount, sheet.columnCount, sheet.gridLines, sheet.frozenRows, sheet.frozenColumns],
    cells,
    merges: [...sheet.merges].map((area) => JSON.stringify(area)).sort(),
    filter: sheet.filter === null ? null : [sheet.filter.area, [...sheet.filter.criteria].sort(byFirst)],
    rules: sheet.rules.map(({ areas, condition, scale }) => [areas, condition, scale]),
    charts: sheet.charts
      .map(({ type, ranges, options, row, column }) =>
        JSON.stringify([type, ranges.map(plain), [...options], row, column]),
      )
      .sort(),
    protections: sheet.protections.map(({ area, canEdit }) => [area, canEdit]),
    widths: Array.from({ length: sheet.columnCount }, (_, at) => sheet.grid.columns[at]?.width ?? 100),
    hiddenColumns: Array.from({ length: sheet.columnCount }, (_, at) => sheet.columnHidden(at)),
    heights: [...sheet.grid.heights].filter(([row, height]) => row < sheet.rowCount && height !== 21).sort(byFirst),
    hiddenRows: [...sheet.grid.hiddenRows].filter((row) => row < sheet.rowCount).sort((a, b) => a - b),
  };
}

function byFirst([a]: readonly [number, unknown], [b]: readonly [number, unknown]): number {
  return a - b;
}

/** A range by the name of its sheet. */
function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("sheet" in value)) return value;
  const { sheet, area } = value as { sheet: SheetModel; area: unknown };
  return [sheet.name, area];
}
