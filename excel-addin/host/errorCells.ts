/** More kinds than these are asked for in several requests. */
const MOST_CELLS = 250_000;

interface Suspects {
  readonly column: number;
  first: number;
  last: number;
}

/**
 * Which cells hold an error, as row × width + column of the values. Excel gives errors as texts, `#REF!`; a text that is
 * written like one is told from it by its kind, which is asked for only where such a text stands.
 */
export async function errorCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  corner: { readonly row: number; readonly column: number },
  values: readonly (readonly unknown[])[],
): Promise<ReadonlySet<number>> {
  const width = values[0]?.length ?? 0;
  const found = new Set<number>();
  const kinds = async (part: readonly Suspects[]): Promise<void> => {
    const ranges = part.map(({ column, first, last }) => {
      const range = sheet.getRangeByIndexes(corner.row + first, corner.column + column, last - first + 1, 1);
      range.load("valueTypes");
      return range;
    });
    await context.sync();
    part.forEach(({ column, first }, at) => {
      ranges[at]!.valueTypes.forEach((kind, row) => {
        if ((kind[0] as string) === "Error") found.add((first + row) * width + column);
      });
    });
  };
  for (const part of parts(suspects(values))) await kinds(part);
  return found;
}

/** Every error begins with this sign, whichever Excel will have next. */
function suspects(values: readonly (readonly unknown[])[]): Suspects[] {
  const found = new Map<number, Suspects>();
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      if (typeof value !== "string" || value.charCodeAt(0) !== 35) return;
      const known = found.get(column);
      if (known === undefined) found.set(column, { column, first: row, last: row });
      else known.last = row;
    });
  });
  return [...found.values()];
}

function parts(all: readonly Suspects[]): Suspects[][] {
  const made: Suspects[][] = [];
  let cells = 0;
  for (const one of all) {
    const more = one.last - one.first + 1;
    if (made.length === 0 || cells + more > MOST_CELLS) {
      made.push([]);
      cells = 0;
    }
    made.at(-1)!.push(one);
    cells += more;
  }
  return made;
}
