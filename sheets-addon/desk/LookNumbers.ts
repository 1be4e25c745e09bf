import { plainLook, type GridLook } from "../../files/index";
import type { LookData } from "../protocol";
import { gridLook, type UsualFont } from "./googleLooks";
import type { PresentSheet } from "./Present";

/** Numbers of the looks that a file is written with; 0 is the usual one. */
export class LookNumbers {
  readonly looks: GridLook[];
  readonly font: UsualFont;
  private readonly known = new Map<string, number>();

  constructor(sheets: readonly PresentSheet[]) {
    this.font = usualFont(sheets);
    this.looks = [{ ...plainLook, font: this.font.name, size: this.font.size }];
    this.known.set(JSON.stringify(this.looks[0]), 0);
  }

  /** Points of a line of text. */
  get lineHeight(): number {
    return Math.round(((this.font.size * 15) / 11) * 4) / 4;
  }

  of(data: LookData): number {
    const look = gridLook(data);
    const key = JSON.stringify(look);
    let number = this.known.get(key);
    if (number === undefined) {
      number = this.looks.push(look) - 1;
      this.known.set(key, number);
    }
    return number;
  }
}

/** The font of most cells: what stands in a spreadsheet's theme isn't told. */
function usualFont(sheets: readonly PresentSheet[]): UsualFont {
  const counts = new Map<string, { readonly font: UsualFont; cells: number }>();
  for (const { looks, columns } of sheets.flatMap((sheet) => sheet.looks)) {
    const cells = new Array<number>(looks.length).fill(0);
    for (const runs of columns) for (let at = 0; at + 1 < runs.length; at += 2) cells[runs[at + 1]!]! += runs[at]!;
    looks.forEach(({ font, size }, place) => {
      const key = `${size} ${font}`;
      const count = counts.get(key) ?? { font: { name: font, size }, cells: 0 };
      count.cells += cells[place]!;
      counts.set(key, count);
    });
  }
  const most = [...counts.values()].reduce((best, one) => (one.cells > best.cells ? one : best), {
    font: { name: "Arial", size: 10 },
    cells: 0,
  });
  return most.font;
}
