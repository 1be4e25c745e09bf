import { cellAddress, type TextParams } from "../../core/index";
import type { FormulaMover } from "../../files/index";
import type { AppliedFinding } from "../../pane/port/Host";
import { answerBytes } from "../host/answerBytes";
import type { PieceWriter } from "../write/PieceWriter";
import { inputBytes } from "../write/writeCells";
import { readInPieces } from "./readInPieces";

/** A formula outside of the refreshed sheets that names cells of one, as it was. */
export interface FormulaBefore {
  /** Id of its sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A name that points into a refreshed sheet, as it was. */
export interface NameBefore {
  /** Id of the sheet that it belongs to; null: the workbook. */
  readonly sheet: string | null;
  readonly name: string;
  readonly formula: string;
}

/** What else in the workbook names cells of refreshed sheets: as it was, and as it must be now. */
export interface OtherFormulas {
  readonly cells: readonly (FormulaBefore & { readonly moved: string })[];
  readonly names: readonly (NameBefore & { readonly moved: string })[];
  readonly findings: readonly AppliedFinding[];
}

const USUAL_BYTES = 40;
/** With more stretches of formulas than these a sheet is read as a whole. */
const MOST_AREAS = 400;
/** Cells that are read by one request though they lie apart. */
const MOST_AT_ONCE = 20_000;
const CALL_BYTES = 700;

/** Looks through the sheets that aren't refreshed, and through the names; of a sheet without formulas nothing is read. */
export async function otherFormulas(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  refreshed: ReadonlySet<string>,
  mover: FormulaMover,
): Promise<OtherFormulas> {
  const cells: (FormulaBefore & { moved: string })[] = [];
  const findings: AppliedFinding[] = [];
  const others = sheets.filter(({ id }) => !refreshed.has(id));
  const areas = others.map((sheet) => {
    const found = sheet.getUsedRange(true).getSpecialCellsOrNullObject("Formulas");
    return { sheet, found: found.load("address,areaCount,cellCount") };
  });
  const lists = [context.workbook.names, ...sheets.map(({ names }) => names)];
  for (const list of lists) list.load("items/name,items/formula");
  await context.sync();
  const take = (sheet: Excel.Worksheet, firstRow: number, firstColumn: number, formulas: unknown[][]): void => {
    formulas.forEach((line, down) =>
      line.forEach((formula, right) => {
        if (typeof formula !== "string" || !formula.startsWith("=") || !mover.mention.test(formula)) return;
        const [row, column] = [firstRow + down, firstColumn + right];
        const moved = mover.move(formula.slice(1), null);
        const place = { sheet: sheet.name, row, column };
        findings.push(...told(moved, { cell: `${sheet.name}!${cellAddress(row, column)}` }, place));
        cells.push({ sheet: sheet.id, row, column, formula, moved: `=${moved.formula}` });
      }),
    );
  };
  for (const { sheet, found } of areas) {
    if (found.isNullObject) continue;
    for (const part of parts(await formulaAreas(context, sheet, found))) await readPart(context, sheet, part, take);
  }
  const names = lists.flatMap((list, at) =>
    list.items.flatMap(({ name, formula }) => {
      if (typeof formula !== "string" || !formula.startsWith("=") || !mover.mention.test(formula)) return [];
      if (/^(?:_xlnm\.|Print_Titles$)/i.test(name)) return [];
      const moved = mover.move(formula.slice(1), null);
      findings.push(...told(moved, { cell: name }, null));
      return [{ sheet: at === 0 ? null : sheets[at - 1]!.id, name, formula, moved: `=${moved.formula}` }];
    }),
  );
  return { cells, names, findings };
}

interface RangePlace {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Areas that are small enough together are read at once. */
function parts(areas: readonly RangePlace[]): RangePlace[][] {
  const made: RangePlace[][] = [];
  let cells = MOST_AT_ONCE;
  for (const area of areas) {
    const own = area.rowCount * area.columnCount;
    if (cells + own > MOST_AT_ONCE) {
      made.push([]);
      cells = 0;
    }
    made.at(-1)!.push(area);
    cells += own;
  }
  return made;
}

async function readPart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  part: readonly RangePlace[],
  take: (sheet: Excel.Worksheet, firstRow: number, firstColumn: number, formulas: unknown[][]) => void,
): Promise<void> {
  const [only] = part;
  if (part.length === 1 && only !== undefined) {
    const { rowIndex, columnIndex, rowCount, columnCount } = only;
    await readInPieces(rowCount, columnCount * USUAL_BYTES, async (first, count) => {
      const range = sheet.getRangeByIndexes(rowIndex + first, columnIndex, count, columnCount).load("formulas");
      await context.sync();
      take(sheet, rowIndex + first, columnIndex, range.formulas);
      return answerBytes(range.formulas);
    });
    return;
  }
  const read = part.map((area) => {
    const { rowIndex, columnIndex, rowCount, columnCount } = area;
    return { area, range: sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount).load("formulas") };
  });
  await context.sync();
  for (const { area, range } of read) take(sheet, area.rowIndex, area.columnIndex, range.formulas);
}

async function formulaAreas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  found: Excel.RangeAreas,
): Promise<readonly RangePlace[]> {
  const WHERE = "rowIndex,columnIndex,rowCount,columnCount";
  if (found.areaCount > MOST_AREAS) {
    const whole = sheet.getUsedRange(true).load(WHERE);
    await context.sync();
    return [whole];
  }
  const { areas } = found;
  areas.load(WHERE.replaceAll(/\w+/g, "items/$&"));
  await context.sync();
  return areas.items;
}

function told(
  { isLoose, isGone }: { readonly isLoose: boolean; readonly isGone: boolean },
  params: TextParams,
  place: AppliedFinding["place"],
): AppliedFinding[] {
  return [
    ...(isLoose ? [{ code: "refresh.file.looseReference" as const, params, place }] : []),
    ...(isGone ? [{ code: "refresh.file.lostReference" as const, params, place }] : []),
  ];
}

/** Writes formulas of cells, those of a row's neighbours together. */
export async function putFormulas(
  writer: PieceWriter,
  formulas: readonly { readonly sheet: string; readonly row: number; readonly column: number; readonly text: string }[],
): Promise<void> {
  for (let from = 0; from < formulas.length;) {
    const first = formulas[from]!;
    let to = from + 1;
    while (
      formulas[to]?.sheet === first.sheet &&
      formulas[to]?.row === first.row &&
      formulas[to]?.column === first.column + to - from
    ) {
      to++;
    }
    const run = formulas.slice(from, to).map(({ text }) => text);
    await writer.add({
      bytes: CALL_BYTES + run.reduce((sum, text) => sum + inputBytes(text), 0),
      put: () => {
        const sheet = writer.context.workbook.worksheets.getItem(first.sheet);
        sheet.getRangeByIndexes(first.row, first.column, 1, run.length).formulas = [run];
      },
    });
    from = to;
  }
}

/** Lets names point to where they say. */
export async function putNames(
  writer: PieceWriter,
  names: readonly { readonly sheet: string | null; readonly name: string; readonly text: string }[],
): Promise<void> {
  for (const { sheet, name, text } of names) {
    await writer.call(() => {
      const { workbook } = writer.context;
      const list = sheet === null ? workbook.names : workbook.worksheets.getItem(sheet).names;
      list.getItem(name).formula = text;
    });
  }
}
