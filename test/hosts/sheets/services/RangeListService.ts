import type { ScriptWorld } from "../ScriptWorld";
import { served } from "../strict";
import type { Side } from "./borders";
import { RangeService } from "./RangeService";

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

export function rangeListService(world: ScriptWorld, ranges: readonly RangeService[]): RangeList {
  return served<RangeList>(world, new RangeListService(world, ranges));
}

/** Several rectangles of a sheet: one call does the same to all. */
export class RangeListService implements Partial<RangeList> {
  static readonly service = "RangeList";

  constructor(
    readonly world: ScriptWorld,
    readonly ranges: readonly RangeService[],
  ) {}

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.ranges.map((range) => served(this.world, range));
  }

  clearDataValidations(): RangeList {
    return each(this, (range) => range.clearDataValidations());
  }

  breakApart(): RangeList {
    return each(this, (range) => range.breakApart());
  }

  setValue(value: unknown): RangeList {
    return each(this, (range) => range.setValue(value));
  }

  setNumberFormat(format: string): RangeList {
    return each(this, (range) => range.setNumberFormat(format));
  }

  setFontFamily(font: string | null): RangeList {
    return each(this, (range) => range.setFontFamily(font));
  }

  setFontSize(size: number): RangeList {
    return each(this, (range) => range.setFontSize(size));
  }

  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): RangeList {
    return each(this, (range) => range.setFontWeight(weight));
  }

  setFontStyle(style: GoogleAppsScript.Spreadsheet.FontStyle | null): RangeList {
    return each(this, (range) => range.setFontStyle(style));
  }

  setFontLine(line: GoogleAppsScript.Spreadsheet.FontLine | null): RangeList {
    return each(this, (range) => range.setFontLine(line));
  }

  setFontColor(colour: string | null): RangeList {
    return each(this, (range) => range.setFontColor(colour));
  }

  setBackground(colour: string | null): RangeList {
    return each(this, (range) => range.setBackground(colour));
  }

  setHorizontalAlignment(alignment: "left" | "center" | "normal" | "right" | null): RangeList {
    return each(this, (range) => range.setHorizontalAlignment(alignment));
  }

  setVerticalAlignment(alignment: "top" | "middle" | "bottom" | null): RangeList {
    return each(this, (range) => range.setVerticalAlignment(alignment));
  }

  setWrap(wraps: boolean): RangeList {
    return each(this, (range) => range.setWrap(wraps));
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
  ): RangeList {
    return each(this, (range) => range.setBorder(top, left, bottom, right, vertical, horizontal, colour, style));
  }
}

function each(list: RangeListService, work: (range: RangeService) => unknown): RangeList {
  for (const range of list.ranges) work(range);
  return list as unknown as RangeList;
}
