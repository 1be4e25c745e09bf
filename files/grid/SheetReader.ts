import { brokenPart, type PackageReader } from "../xlsx/packageReader";
import { relationshipsOf, utf8Pieces, type Relationship, type SheetPart } from "../xlsx/workbookParts";
import { XmlScanner } from "../xlsx/XmlScanner";
import { attributeOf, childOf, childrenOf, descendantsOf, readTree, type XmlNode } from "../xlsx/xmlTree";
import type { ChartPlace } from "./chartCells";
import { colourOf, type ColourBook } from "./colours";
import type { DefinedName } from "./definedNames";
import { gridChoices, type WishedChoices } from "./gridChoices";
import { gridDrawing } from "./gridDrawing";
import { GRID_ELEMENTS, GridHandler, type GridSetting } from "./GridHandler";
import type { LookBook } from "./gridLooks";
import { gridNotes, threadsOf } from "./gridNotes";
import { gridRules } from "./gridRules";
import type { GridBlock, GridFormula, GridRange, GridSheet } from "./GridWorkbook";
import { KeptCount } from "./KeptCount";
import { keptAround } from "./keptAround";
import { parseRange } from "./ranges";
import { sheetSizes } from "./sheetSizes";
import { sheetsNamed } from "./sheetsNamed";

/** The workbook around its sheets. */
export interface GridContext {
  readonly files: PackageReader;
  readonly setting: GridSetting;
  readonly looks: LookBook;
  readonly colours: ColourBook;
  readonly names: readonly DefinedName[];
  readonly sheets: readonly string[];
}

/** A sheet as it is read by itself, before it is known what other sheets say of it. */
export interface ReadSheet {
  readonly sheet: GridSheet;
  readonly choices: readonly WishedChoices[];
  /** Sheets that its charts, rules and validations point to, in small letters. */
  readonly pointsTo: ReadonlySet<string>;
}

/** Reads the sheet at a place of the workbook. */
export async function readSheet(part: SheetPart, place: number, context: GridContext): Promise<ReadSheet> {
  const { files, colours, looks, names, setting } = context;
  const kept = new KeptCount();
  if (part.part === null) return readChartSheet(part, place, context, kept);
  const handler = new GridHandler(part.info.name, setting);
  await scanSheet(files, part.part, handler);
  const { around } = handler;
  const relationships = await relationshipsOf(files, part.part);
  const related = (type: string): string[] =>
    [...relationships.values()].filter((one) => one.type === type && files.has(one.target)).map((one) => one.target);
  const rules = gridRules(around, looks.conditions, colours);
  const validations = gridChoices(around, place, names);
  const drawings = await readDrawings(related("drawing"), place, context, kept);
  const tables = await Promise.all(related("table").map((table) => readTree(files, table)));
  const threads = (await Promise.all(related("threadedComment").map((one) => readTree(files, one)))).flatMap(threadsOf);
  const comments = await Promise.all(related("comments").map((one) => readTree(files, one)));
  const notes = comments.flatMap((one) => gridNotes(one, new Set(threads)));
  kept.add("rule", rules.kept);
  kept.add("validation", validations.kept);
  kept.add("table", tables.length);
  kept.add("comment", threads.length);
  kept.add("pivot", related("pivotTable").length);
  kept.add("richText", handler.richTexts);
  kept.add("outline", handler.outlines);
  kept.add("other", handler.formulas.dataTables + related("queryTable").length);
  keptAround(around, kept);
  const filter = filterOf(around, tables);
  const formulas = handler.formulas.finish();
  const sheet: GridSheet = {
    name: part.info.name,
    hidden: part.info.hidden,
    chartSheet: false,
    tabColour: colourOf(childOf(around, "sheetPr", "tabColor"), colours),
    rowCount: handler.rowCount,
    columnCount: handler.columnCount,
    whole: handler.whole,
    blocks: withFormulas(handler.cells.blocks, formulas),
    ...sheetSizes(around, setting.looks),
    rows: handler.rows,
    filter,
    rules: rules.rules,
    choices: [],
    notes,
    charts: drawings.charts,
    kept: kept.list(),
    fixed:
      kept.list().length > 0 ||
      filter !== null ||
      [rules.rules, validations.choices, notes, drawings.charts].some((list) => list.length > 0) ||
      childOf(around, "rowBreaks") !== undefined ||
      childOf(around, "colBreaks") !== undefined,
  };
  const addresses = [...rules.formulas, ...validations.formulas, ...drawings.addresses, ...sparklines(around)];
  return { sheet, choices: validations.choices, pointsTo: pointed(addresses) };
}

async function scanSheet(files: PackageReader, part: string, handler: GridHandler): Promise<void> {
  const scanner = new XmlScanner(GRID_ELEMENTS, handler);
  const guarded = (act: () => void): void => {
    try {
      act();
    } catch (cause) {
      throw brokenPart(part, cause);
    }
  };
  for await (const piece of utf8Pieces(files.pieces(part))) guarded(() => scanner.push(piece));
  guarded(() => {
    scanner.finish();
    handler.finish();
  });
}

async function readDrawings(parts: readonly string[], place: number, context: GridContext, kept: KeptCount) {
  const { files, sheets, names, colours, setting } = context;
  const chartPlace: ChartPlace = { sheet: place, sheets, names, date1904: setting.date1904 };
  const read = [];
  for (const part of parts) read.push(await gridDrawing(files, part, chartPlace, colours, kept));
  return { charts: read.flatMap((one) => one.charts), addresses: read.flatMap((one) => one.addresses) };
}

/** A sheet that is only a chart: it is not drawn, but what its chart reads must stay where it is. */
async function readChartSheet(
  part: SheetPart,
  place: number,
  context: GridContext,
  kept: KeptCount,
): Promise<ReadSheet> {
  const relationships: ReadonlyMap<string, Relationship> =
    part.other === undefined ? new Map() : await relationshipsOf(context.files, part.other);
  const drawings = [...relationships.values()].filter((one) => one.type === "drawing" && context.files.has(one.target));
  const targets = drawings.map((one) => one.target);
  const { addresses } = await readDrawings(targets, place, context, new KeptCount());
  kept.add("chartSheet");
  const sheet: GridSheet = {
    ...{ name: part.info.name, hidden: part.info.hidden, chartSheet: true, tabColour: null },
    ...{ rowCount: 0, columnCount: 0, whole: true, blocks: [], defaultColumnWidth: 64 / 7, defaultRowHeight: 15 },
    ...{ columns: [], rows: [], merges: [], frozenRows: 0, frozenColumns: 0, gridLines: true, filter: null },
    ...{ rules: [], choices: [], notes: [], charts: [], kept: kept.list(), fixed: true },
  };
  return { sheet, choices: [], pointsTo: pointed(addresses) };
}

function pointed(formulas: readonly string[]): Set<string> {
  return new Set(formulas.flatMap(sheetsNamed));
}

function filterOf(around: XmlNode, tables: readonly XmlNode[]): GridRange | null {
  for (const holder of [around, ...tables]) {
    const range = parseRange(attributeOf(childOf(holder, "autoFilter"), "ref"));
    if (range !== null) return range;
  }
  return null;
}

function sparklines(around: XmlNode): string[] {
  return descendantsOf(childOf(around, "extLst"), "sparkline").flatMap((one) =>
    childrenOf(one, "f").map(({ text }) => text),
  );
}

/** Puts formulas to the blocks in which their cells lie; both are in the order of rows. */
function withFormulas(blocks: readonly GridBlock[], formulas: readonly GridFormula[]): GridBlock[] {
  let at = 0;
  return blocks.map((block) => {
    const end = block.cells.firstRow + block.cells.rowCount;
    const first = at;
    while (at < formulas.length && formulas[at]!.row < end) at++;
    return { ...block, formulas: formulas.slice(first, at) };
  });
}
