import { cellAddress } from "../../core/index";
import { isRemarkGround, lookChange, ownFonts, type GridBorder, type GridLook } from "../../files/index";
import { formatAll, rangeOf, rectAddress, runsOf, type SheetTarget } from "../write/SheetTarget";
import type { Carrying } from "./Carrying";
import type { FreshLooks } from "./FreshLooks";
import type { LookPiece } from "./LookPieces";
import type { SheetCells } from "./SheetCells";

const HORIZONTAL = { left: "Left", right: "Right", center: "Center", justify: "Justify" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const SIDES = { top: "EdgeTop", right: "EdgeRight", bottom: "EdgeBottom", left: "EdgeLeft" } as const;
const LINES = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
} as const;

/** What of a look is to be set; what isn't there stays. */
type Change = Partial<Omit<GridLook, "format">>;

/** Cells that are changed alike, by column. */
type Places = Map<number, number[]>;

/** Puts what the user changed in the looks onto the fresh sheet, at the new places of the cells. */
export async function writeCarriedLooks(
  target: SheetTarget,
  pieces: readonly LookPiece[],
  cells: SheetCells,
  carrying: Carrying,
  fresh: FreshLooks,
): Promise<void> {
  const fonts = ownFonts(fresh.plain);
  const changes = new Map<string, Places>();
  const formats = new Map<string, Places>();
  const known = new Map<string, string>();
  const taken = new Set<number>();
  const add = (list: Map<string, Places>, key: string, row: number, column: number): void => {
    const places = list.get(key) ?? new Map<number, number[]>();
    list.set(key, places);
    const rows = places.get(column);
    if (rows === undefined) places.set(column, [row]);
    else rows.push(row);
  };
  const numbers = new Map<GridLook, number>();
  const numberOf = (look: GridLook): number => {
    const number = numbers.get(look) ?? numbers.size;
    numbers.set(look, number);
    return number;
  };
  const visit = (piece: LookPiece, wholes: boolean): void => {
    const { column } = piece;
    for (let row = piece.firstRow; row <= piece.lastRow; row++) {
      const carried = carrying.of(row, column);
      if (carried === null || carried.whole !== wholes) continue;
      const { toRow, toColumn, whole } = carried;
      const code = cells.format(row, column);
      const old = piece.look(row);
      if (!whole && isPlain(old, fresh.plain) && code === "General" && cells.isBlank(row, column)) continue;
      const place = toRow * 16_384 + toColumn;
      if (taken.has(place) || (!whole && carrying.isKeyRow(toRow))) continue;
      if (whole) taken.add(place);
      const now = fresh.at(toRow, toColumn);
      const key = `${whole ? "w" : "d"} ${numberOf(old)} ${numberOf(now)}`;
      let change = known.get(key);
      if (change === undefined) {
        change = JSON.stringify(whole ? wholeChange(old, now) : derivedChange(old, now, fonts));
        known.set(key, change);
      }
      if (change !== "{}") add(changes, change, toRow, toColumn);
      const isFormat = whole || lookChange({ ...fresh.plain, format: code }, now, fonts).format;
      if (isFormat && code !== now.format) add(formats, code, toRow, toColumn);
    }
  };
  for (const piece of pieces) visit(piece, true);
  for (const piece of pieces) visit(piece, false);
  for (const [text, places] of changes) await writeChange(target, JSON.parse(text) as Change, places);
  for (const [code, places] of formats) {
    for (const rect of rectsOf(places)) {
      await target.writer.add({
        bytes: 700,
        put: () => {
          // one code for all of its cells
          rangeOf(target, rect).numberFormat = code as unknown as string[][];
        },
      });
    }
  }
}

function isPlain(look: GridLook, plain: GridLook): boolean {
  return Object.keys(wholeChange(look, plain)).length === 0;
}

/** What makes a cell that looks like `now` look like `old`; the ground of a remark is ours. */
function wholeChange(old: GridLook, now: GridLook): Change {
  const change: Record<string, unknown> = {};
  for (const key of ["font", "size", "bold", "italic", "underline", "strike", "ink", "horizontal", "indent"] as const) {
    if (old[key] !== now[key]) change[key] = old[key];
  }
  if (old.vertical !== now.vertical) change["vertical"] = old.vertical;
  if (old.wrap !== now.wrap) change["wrap"] = old.wrap;
  if (old.fill !== now.fill && !isRemarkGround(old.fill, now.fill)) change["fill"] = old.fill;
  if (hasBorder(old)) change["borders"] = old.borders;
  return change;
}

function derivedChange(old: GridLook, now: GridLook, fonts: ReadonlySet<string>): Change {
  const { fill, borders, font, horizontal, vertical } = lookChange(old, now, fonts);
  const change: Record<string, unknown> = {};
  if (fill) change["fill"] = old.fill;
  if (borders && hasBorder(old)) change["borders"] = old.borders;
  for (const key of font) change[key] = old[key];
  if (horizontal) {
    change["horizontal"] = old.horizontal;
    change["indent"] = old.indent;
  }
  if (vertical) change["vertical"] = old.vertical;
  return change;
}

function hasBorder({ borders }: GridLook): boolean {
  return Object.values(borders).some((side) => side !== null);
}

function* rectsOf(
  places: Places,
): Generator<{ firstRow: number; firstColumn: number; lastRow: number; lastColumn: number }> {
  for (const [column, rows] of places) {
    for (const [firstRow, lastRow] of runsOf(rows.sort((a, b) => a - b))) {
      yield { firstRow, firstColumn: column, lastRow, lastColumn: column };
    }
  }
}

function writeChange(target: SheetTarget, change: Change, places: Places): Promise<void> {
  // sides are those of each cell
  const addresses =
    change.borders === undefined
      ? [...rectsOf(places)].map(rectAddress)
      : [...places].flatMap(([column, rows]) => rows.map((row) => cellAddress(row, column)));
  return formatAll(target, addresses, (format) => {
    const { font, fill } = format;
    if (change.font !== undefined) font.name = change.font;
    if (change.size !== undefined) font.size = change.size;
    if (change.bold !== undefined) font.bold = change.bold;
    if (change.italic !== undefined) font.italic = change.italic;
    if (change.underline !== undefined) font.underline = change.underline ? "Single" : "None";
    if (change.strike !== undefined) font.strikethrough = change.strike;
    if (change.ink !== undefined) font.color = `#${change.ink ?? "000000"}`;
    if (change.fill === null) fill.clear();
    else if (change.fill !== undefined) fill.color = `#${change.fill}`;
    if (change.horizontal !== undefined) {
      format.horizontalAlignment = change.horizontal === null ? "General" : HORIZONTAL[change.horizontal];
    }
    if (change.indent !== undefined) format.indentLevel = change.indent;
    if (change.vertical !== undefined) {
      format.verticalAlignment = change.vertical === null ? "Bottom" : VERTICAL[change.vertical];
    }
    if (change.wrap !== undefined) format.wrapText = change.wrap;
    if (change.borders !== undefined) putBorders(format, change.borders);
  });
}

function putBorders(format: Excel.RangeFormat, borders: GridLook["borders"]): void {
  const put = (side: Excel.RangeBorder, { line, colour }: GridBorder): void => {
    [side.style, side.weight] = LINES[line];
    side.color = `#${colour}`;
  };
  for (const name of ["top", "right", "bottom", "left"] as const) {
    const border = borders[name];
    if (border !== null) put(format.borders.getItem(SIDES[name]), border);
  }
}
