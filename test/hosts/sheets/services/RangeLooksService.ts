import type { Area } from "../../model/Area";
import { columnCount, rowCount } from "../../model/address";
import { GoogleError } from "../GoogleError";
import { AUTOMATIC, type GoogleLook } from "../model/GoogleLook";
import type { SheetModel } from "../model/SheetModel";
import type { ScriptWorld } from "../ScriptWorld";
import { setBorders, type Side } from "./borders";
import { eachCell, PROTECTED, setLook, setLooks } from "./rangeCells";
import { changes, type LookName } from "./rangeLooks";

type Range = GoogleAppsScript.Spreadsheet.Range;
type FontLine = GoogleAppsScript.Spreadsheet.FontLine;

/** How a rectangle of cells looks. */
export abstract class RangeLooksService {
  constructor(
    readonly world: ScriptWorld,
    readonly home: SheetModel,
    readonly area: Area,
  ) {}

  getNumberFormats(): string[][] {
    return looks(this, ({ format }) => (format === "" ? AUTOMATIC : format));
  }

  getFontFamilies(): string[][] {
    return looks(this, ({ font }) => font);
  }

  getFontSizes(): number[][] {
    return looks(this, ({ size }) => size);
  }

  getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return looks(this, ({ bold }) => (bold ? "bold" : "normal"));
  }

  getFontStyles(): GoogleAppsScript.Spreadsheet.FontStyle[][] {
    return looks(this, ({ italic }) => (italic ? "italic" : "normal"));
  }

  getFontLines(): FontLine[][] {
    return looks(this, ({ line }) => line);
  }

  getFontColors(): string[][] {
    return looks(this, ({ ink }) => ink);
  }

  getBackgrounds(): string[][] {
    return looks(this, ({ fill }) => fill);
  }

  getHorizontalAlignments(): string[][] {
    return looks(this, ({ horizontal }) => (horizontal === "" ? "general" : horizontal));
  }

  getVerticalAlignments(): string[][] {
    return looks(this, ({ vertical }) => vertical);
  }

  getWraps(): boolean[][] {
    return looks(this, ({ wrap }) => wrap === "WRAP");
  }

  setNumberFormat(format: string): Range {
    return setOne(this, "format", format);
  }

  setNumberFormats(formats: string[][]): Range {
    return setEach(this, "format", formats);
  }

  setFontFamily(font: string | null): Range {
    return setOne(this, "font", font);
  }

  setFontFamilies(fonts: (string | null)[][]): Range {
    return setEach(this, "font", fonts);
  }

  setFontSize(size: number): Range {
    return setOne(this, "size", size);
  }

  setFontSizes(sizes: number[][]): Range {
    return setEach(this, "size", sizes);
  }

  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): Range {
    return setOne(this, "weight", weight);
  }

  setFontWeights(weights: (GoogleAppsScript.Spreadsheet.FontWeight | null)[][]): Range {
    return setEach(this, "weight", weights);
  }

  setFontStyle(style: GoogleAppsScript.Spreadsheet.FontStyle | null): Range {
    return setOne(this, "style", style);
  }

  setFontStyles(styles: (GoogleAppsScript.Spreadsheet.FontStyle | null)[][]): Range {
    return setEach(this, "style", styles);
  }

  setFontLine(line: FontLine | null): Range {
    return setOne(this, "line", line);
  }

  setFontLines(lines: (FontLine | null)[][]): Range {
    return setEach(this, "line", lines);
  }

  setFontColor(colour: string | null): Range {
    return setOne(this, "ink", colour);
  }

  setFontColors(colours: unknown[][]): Range {
    return setEach(this, "ink", colours);
  }

  setBackground(colour: string | null): Range {
    return setOne(this, "fill", colour);
  }

  setBackgrounds(colours: (string | null)[][]): Range {
    return setEach(this, "fill", colours);
  }

  setHorizontalAlignment(alignment: "left" | "center" | "normal" | "right" | null): Range {
    return setOne(this, "horizontal", alignment);
  }

  setHorizontalAlignments(alignments: ("left" | "center" | "normal" | "right" | null)[][]): Range {
    return setEach(this, "horizontal", alignments);
  }

  setVerticalAlignment(alignment: "top" | "middle" | "bottom" | null): Range {
    return setOne(this, "vertical", alignment);
  }

  setVerticalAlignments(alignments: ("top" | "middle" | "bottom" | null)[][]): Range {
    return setEach(this, "vertical", alignments);
  }

  setWrap(wraps: boolean): Range {
    return setOne(this, "wraps", wraps);
  }

  setWraps(wraps: boolean[][]): Range {
    return setEach(this, "wraps", wraps);
  }

  setBorder(
    top: Side,
    left: Side,
    bottom: Side,
    right: Side,
    vertical: Side,
    horizontal: Side,
    colour: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): Range {
    const line = `${style === null ? "SOLID" : String(style)} ${colour ?? "#000000"}`;
    setBorders(changing(this), this.area, { top, left, bottom, right, vertical, horizontal }, line);
    return self(this);
  }
}

/** The sheet, if it is there still. */
export function there({ home }: RangeLooksService): SheetModel {
  if (home.deleted) throw new GoogleError("The sheet was deleted.");
  return home;
}

export function self(range: RangeLooksService): Range {
  return range as unknown as Range;
}

export function read<T>(range: RangeLooksService, work: (sheet: SheetModel, row: number, column: number) => T): T[][] {
  const sheet = there(range);
  range.world.reads(rowCount(range.area) * columnCount(range.area));
  return eachCell(range.area, (row, column) => work(sheet, row, column));
}

function looks<T>(range: RangeLooksService, work: (look: GoogleLook) => T): T[][] {
  const { looks: book } = range.home.book;
  return read(range, (sheet, row, column) => work(book.get(sheet.grid.look(row, column))));
}

/** The sheet, where the cells may be changed. */
export function changing(range: RangeLooksService): SheetModel {
  const sheet = there(range);
  range.world.writes(rowCount(range.area) * columnCount(range.area));
  if (!sheet.editable(range.area)) throw new GoogleError(PROTECTED);
  return sheet;
}

function setOne(range: RangeLooksService, name: LookName, value: unknown): Range {
  setLook(changing(range), range.area, changes(name)(value));
  return self(range);
}

function setEach(range: RangeLooksService, name: LookName, values: readonly (readonly unknown[])[]): Range {
  setLooks(changing(range), range.area, values, changes(name));
  return self(range);
}
