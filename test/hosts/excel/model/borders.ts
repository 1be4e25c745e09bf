import { ExcelError, Live, type HostType, type Json } from "../HostType";
import type { Area } from "../../model/Area";
import { choiceArgument, colourArgument } from "./arguments";
import { CellRange } from "./CellRange";
import { changeLooks, looksOf } from "./rangeValues";
import type { FormattedCells } from "./RangeFormat";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

export type Side = (typeof SIDES)[number];
type Edge = "top" | "bottom" | "left" | "right";

interface BorderOf {
  readonly cells: FormattedCells;
  readonly side: Side;
}

/** The lines of a range's side: which cells have them, and at which edge. */
function edges(area: Area, side: Side): readonly { readonly area: Area; readonly edge: Edge }[] {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, lastRow: firstRow }, edge: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, firstRow: lastRow }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, lastColumn: firstColumn }, edge: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, firstColumn: lastColumn }, edge: "right" }];
    case "InsideHorizontal":
      return firstRow === lastRow ? [] : [{ area: { ...area, lastRow: lastRow - 1 }, edge: "bottom" }];
    case "InsideVertical":
      return firstColumn === lastColumn ? [] : [{ area: { ...area, lastColumn: lastColumn - 1 }, edge: "right" }];
  }
}

interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

const NO_LINE: Line = { style: "None", weight: "Thin", color: "#000000" };

function lineOf(text: string): Line {
  if (text === "") return NO_LINE;
  const [style = "", weight = "", color = ""] = text.split("|");
  return { style, weight, color };
}

function told({ cells, side }: BorderOf, what: keyof Line): Json {
  const found = new Set<string>();
  for (const { area, edge } of cells.areas.flatMap((one) => edges(one, side))) {
    for (const number of looksOf(new CellRange(cells.sheet, area))) {
      found.add(lineOf(cells.sheet.book.looks.get(number)[edge])[what]);
    }
  }
  return found.size === 1 ? [...found][0]! : found.size === 0 ? NO_LINE[what] : null;
}

function draw({ cells, side }: BorderOf, what: Partial<Line>): void {
  const { looks } = cells.sheet.book;
  for (const { area, edge } of cells.areas.flatMap((one) => edges(one, side))) {
    const drawn = new Map<number, number>();
    changeLooks(new CellRange(cells.sheet, area), (number) => {
      let result = drawn.get(number);
      if (result === undefined) {
        const before = lineOf(looks.get(number)[edge]);
        const line = { ...before, ...what };
        // a colour or a weight makes a line where there was none
        if (what.style === undefined && before.style === "None") line.style = "Continuous";
        const text = line.style === "None" ? "" : `${line.style}|${line.weight}|${line.color}`;
        result = looks.numberOf({ ...looks.get(number), [edge]: text });
        drawn.set(number, result);
      }
      return result;
    });
  }
}

export const borderItem: HostType<BorderOf> = {
  name: "RangeBorder",
  get: {
    SideIndex: ({ side }) => side,
    Style: (border) => told(border, "style"),
    Weight: (border) => told(border, "weight"),
    Color: (border) => told(border, "color") ?? "",
  },
  set: {
    Style: (border, value) => draw(border, { style: choiceArgument(value, STYLES) }),
    Weight: (border, value) => draw(border, { weight: choiceArgument(value, WEIGHTS) }),
    Color: (border, value) => draw(border, { color: colourArgument(value) }),
  },
};

export const bordersType: HostType<FormattedCells> = {
  name: "RangeBorderCollection",
  items: (cells) => SIDES.map((side) => new Live(borderItem, { cells, side })),
  item: (cells, key) => {
    const side = SIDES.find((one) => one === key);
    if (side === undefined) throw new ExcelError("InvalidArgument", `There is no border ${String(key)}.`);
    return new Live(borderItem, { cells, side });
  },
};
