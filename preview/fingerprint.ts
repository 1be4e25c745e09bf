import { CellTag } from "../core/index";
import type { GridSheet } from "../files/index";

/** A short text that is another for a sheet that is drawn otherwise. */
export function fingerprint(sheet: GridSheet): string {
  const { blocks, ...rest } = sheet;
  let hash = 0;
  const add = (number: number): void => {
    hash = (Math.imul(hash, 31) + number) | 0;
  };
  const bits = new Uint32Array(2);
  const real = new Float64Array(bits.buffer);
  for (const { cells, looks, formulas } of blocks) {
    for (const [at, column] of cells.columns.entries()) {
      for (let row = 0; row < cells.rowCount; row++) {
        const tag = column.tags[row]!;
        add(tag);
        if (tag === CellTag.blank) continue;
        const value = column.values[row]!;
        if (tag === CellTag.text || tag === CellTag.error) add(textHash(column.texts[value]!));
        else {
          real[0] = value;
          add(bits[0]!);
          add(bits[1]!);
        }
      }
      add(at);
    }
    for (const column of looks) for (const look of column) add(look);
    for (const { row, column, text } of formulas) {
      add(row);
      add(column);
      add(textHash(text));
    }
  }
  return `${hash} ${JSON.stringify(rest)}`;
}

function textHash(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}
