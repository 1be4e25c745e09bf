import { fitted, textWidth } from "./textWidth";

export interface LegendItem {
  readonly series: number;
  readonly text: string;
  readonly x: number;
  readonly row: number;
}

const MARK = 16;
const GAP = 12;

/** Where the names of the series stand below the picture, in as many rows as they need. */
export function legendRows(names: readonly string[], width: number, size: number): LegendItem[] {
  let x = 0;
  let row = 0;
  return names.map((name, series) => {
    const text = fitted(name, width - MARK, size);
    const needed = MARK + textWidth(text, size);
    if (x > 0 && x + needed > width) {
      x = 0;
      row++;
    }
    const item = { series, text, x, row };
    x += needed + GAP;
    return item;
  });
}
