/** How a cell looks. Colours are `#RRGGBB`, "" is no fill. */
export interface CellLook {
  readonly numberFormat: string;
  readonly fill: string;
  readonly ink: string;
  readonly fontName: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly indent: number;
  readonly wrap: boolean;
  /** `style|weight|color`, "" where there is none. */
  readonly top: string;
  readonly bottom: string;
  readonly left: string;
  readonly right: string;
}

export const PLAIN_LOOK: CellLook = {
  numberFormat: "General",
  fill: "",
  ink: "#000000",
  fontName: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  strikethrough: false,
  underline: "None",
  horizontal: "General",
  vertical: "Bottom",
  indent: 0,
  wrap: false,
  top: "",
  bottom: "",
  left: "",
  right: "",
};

/** All looks of a workbook, each once under its number; 0 is that of a cell nobody has touched. */
export class LookBook {
  private readonly list: CellLook[] = [PLAIN_LOOK];
  private readonly numbers = new Map<string, number>([[keyOf(PLAIN_LOOK), 0]]);
  private readonly changes = new Map<string, Map<number, number>>();

  get(number: number): CellLook {
    return this.list[number]!;
  }

  numberOf(look: CellLook): number {
    const key = keyOf(look);
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.list.push(look) - 1;
      this.numbers.set(key, number);
    }
    return number;
  }

  /** What becomes of a look of this number by a change, as a function that is quick for many cells. */
  changed(change: Partial<CellLook>): (number: number) => number {
    const key = JSON.stringify(change);
    let known = this.changes.get(key);
    if (known === undefined) this.changes.set(key, (known = new Map<number, number>()));
    const results = known;
    return (number) => {
      let result = results.get(number);
      if (result === undefined) results.set(number, (result = this.numberOf({ ...this.get(number), ...change })));
      return result;
    };
  }
}

function keyOf(look: CellLook): string {
  return Object.keys(PLAIN_LOOK)
    .map((name) => look[name as keyof CellLook])
    .join("\n");
}
