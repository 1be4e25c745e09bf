import { colours, FIRST_COLUMN, type Language, type PlacedTable } from "../../core/index";
import { bodyLook, headerLook, noteLook, totalLook, type CellLook, type GridLook } from "../../files/index";
import type { Carrying } from "./Carrying";

/** How the cells of a fresh sheet look before anything of the user's is put onto them. */
export class FreshLooks {
  private readonly known = new Map<string, GridLook>();
  private readonly grounds = new Map<string, string>();

  /** `plain`: the usual look of the workbook. */
  constructor(
    private readonly carrying: Carrying,
    private readonly language: Language,
    readonly plain: GridLook,
  ) {
    for (const { block, firstRow } of carrying.tables) {
      for (const { row, column, kind } of block.remarks ?? []) {
        if (kind === "also") continue;
        const at = FIRST_COLUMN + block.columns.findIndex(({ key }) => key === column);
        this.grounds.set(`${firstRow + row} ${at}`, kind === "gone" ? colours.goneFill : colours.remarkFill);
      }
    }
  }

  at(row: number, column: number): GridLook {
    const table = this.carrying.tableAt(row);
    const index = column - FIRST_COLUMN;
    if (table !== undefined && table.block.columns[index] !== undefined) return this.inTable(table, row, index);
    const note = this.carrying.place.placed.find(
      (one) => one.type === "note" && row >= one.row && row < one.row + one.lines.length,
    );
    if (note?.type !== "note" || column !== FIRST_COLUMN) return this.plain;
    const { style, text } = note.lines[row - note.row]!;
    return text === "" ? this.plain : this.once(`n ${style}`, () => noteLook(style));
  }

  private inTable(table: PlacedTable, row: number, index: number): GridLook {
    const { block, keyRow, totalRow, headerRow, firstRow, lastRow } = table;
    const column = block.columns[index]!;
    if (row === keyRow) return this.plain;
    if (row === headerRow)
      return this.once(`h ${block.key} ${index}`, () => headerLook(column, block.list, index === 0));
    if (row === totalRow)
      return this.once(`t ${block.key} ${index}`, () => totalLook(column, block.list, this.language));
    const ground = this.grounds.get(`${row} ${FIRST_COLUMN + index}`);
    const fill = ground ?? (row >= firstRow && row > lastRow ? colours.goneFill : undefined);
    return this.once(`b ${block.key} ${index} ${fill ?? ""}`, () => {
      const look = bodyLook(column, block.list, index === 0, this.language);
      return fill === undefined ? look : { ...look, fill };
    });
  }

  private once(key: string, make: () => CellLook): GridLook {
    let look = this.known.get(key);
    if (look === undefined) {
      look = gridLook(make(), this.plain);
      this.known.set(key, look);
    }
    return look;
  }
}

function gridLook(look: CellLook, plain: GridLook): GridLook {
  const { bold, ink, larger, fill, format, align, indent, middle, wrap } = look;
  return {
    ...plain,
    bold: bold === true,
    ink: ink ?? null,
    size: plain.size + (larger ?? 0),
    fill: fill ?? null,
    format: format ?? "General",
    horizontal: align ?? null,
    indent: indent ?? 0,
    vertical: middle === true ? "center" : null,
    wrap: wrap === true,
  };
}
