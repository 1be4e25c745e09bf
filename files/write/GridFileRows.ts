import { CellTag, cellAt, columnLetters, type CellColumn } from "../../core/index";
import type { GridBlock, GridFormula, GridRow, GridSheet } from "../grid/GridWorkbook";
import { formulaContent, valueContent } from "./cellContent";
import { styleMark } from "./cellXml";
import { rangeText } from "./worksheetXml";

/** The rows of a sheet as a grid draws it; a text that many cells share is escaped once. */
export class GridFileRows {
  private readonly rows: ReadonlyMap<number, GridRow>;
  private readonly columnLooks: readonly number[];
  private readonly letters: string[] = [];
  private waiting: number[];

  /** `styles`: places in the style sheet by the numbers of looks. */
  constructor(
    sheet: GridSheet,
    private readonly styles: readonly number[],
    private readonly blocks: readonly GridBlock[] = sheet.blocks,
  ) {
    this.rows = new Map(sheet.rows.map((row) => [row.row, row]));
    this.waiting = [...this.rows.keys()].sort((one, other) => other - one);
    const looks: number[] = [];
    for (const { first, last, look } of sheet.columns) {
      for (let column = first; look !== 0 && column <= Math.min(last, sheet.columnCount); column++)
        looks[column] = look;
    }
    this.columnLooks = looks;
  }

  /** From top to bottom. */
  write(out: { write(text: string): void }): void {
    for (const block of this.blocks) this.block(block, out);
    this.bare(Infinity, out);
  }

  private block(block: GridBlock, out: { write(text: string): void }): void {
    const { cells, looks, formulas } = block;
    const columns = cells.columns.map((column, at) => new ColumnText(column, looks[at]));
    let next = 0;
    for (let index = 0; index < cells.rowCount; index++) {
      const row = cells.firstRow + index;
      this.bare(row, out);
      const own = new Map<number, GridFormula>();
      for (; next < formulas.length && formulas[next]!.row <= row; next++)
        own.set(formulas[next]!.column, formulas[next]!);
      const marks = this.rows.get(row);
      const base = marks?.look;
      const number = `${row + 1}"`;
      let xml = "";
      for (let at = 0; at < columns.length; at++) {
        const column = cells.firstColumn + at;
        const text = columns[at]!;
        const look = text.lookAt(index);
        const formula = own.size === 0 ? undefined : own.get(column);
        if (formula === undefined && text.isBlank(index)) {
          if (look === (base ?? this.columnLooks[column] ?? 0)) continue;
          xml += `${this.start(column)}${number}${styleMark(this.styles[look] ?? 0)}/>`;
        } else if (formula === undefined) {
          xml += `${this.start(column)}${number}${styleMark(this.styles[look] ?? 0)}${text.content(index)}`;
        } else {
          const value = cellAt(cells, index, at);
          xml += `${this.start(column)}${number}${styleMark(this.styles[look] ?? 0)}${formulaXml(formula, value)}`;
          own.delete(column);
        }
      }
      // of a sheet whose formulas alone are known
      const rest = [...own.values()].sort((one, other) => one.column - other.column);
      for (const formula of rest) xml += `${this.start(formula.column)}${number}${formulaXml(formula, null)}`;
      if (marks !== undefined) this.waiting.pop();
      if (xml !== "" || marks !== undefined) out.write(this.rowXml(row, xml));
    }
  }

  /** Rows above one that have a size or a look and no cells. */
  private bare(until: number, out: { write(text: string): void }): void {
    for (let row = this.waiting.at(-1); row !== undefined && row < until; row = this.waiting.at(-1)) {
      this.waiting.pop();
      out.write(this.rowXml(row, ""));
    }
  }

  private rowXml(row: number, cells: string): string {
    const marks = this.rows.get(row);
    const style = marks?.look === undefined ? 0 : (this.styles[marks.look] ?? 0);
    const look = marks?.look === undefined ? "" : ` s="${style}" customFormat="1"`;
    const height = (marks?.height ?? null) === null ? "" : ` ht="${marks!.height!}" customHeight="1"`;
    const hidden = marks?.hidden === true ? ' hidden="1"' : "";
    return `<row r="${row + 1}"${look}${height}${hidden}${cells === "" ? "/>" : `>${cells}</row>`}`;
  }

  private start(column: number): string {
    return (this.letters[column] ??= `<c r="${columnLetters(column)}`);
  }
}

function formulaXml({ text, fills }: GridFormula, value: Parameters<typeof formulaContent>[1]): string {
  const { type, xml } = formulaContent(text, value, fills === null ? null : rangeText(fills), "");
  return `${typeMark(type)}>${xml}</c>`;
}

function typeMark(type: string | null): string {
  return type === null ? "" : ` t="${type}"`;
}

/** The cells of a column as they are written behind their address. */
class ColumnText {
  private readonly texts: (string | undefined)[] = [];

  constructor(
    private readonly column: CellColumn,
    private readonly looks: Uint32Array | undefined,
  ) {}

  lookAt(row: number): number {
    return this.looks?.[row] ?? 0;
  }

  isBlank(row: number): boolean {
    const { tags, texts, values } = this.column;
    return tags[row] === CellTag.blank || (tags[row] === CellTag.text && texts[values[row]!] === "");
  }

  content(row: number): string {
    const { tags, texts, values } = this.column;
    const value = values[row]!;
    switch (tags[row]) {
      case CellTag.number:
        return Number.isFinite(value) ? `><v>${value}</v></c>` : "/>";
      case CellTag.boolean:
        return ` t="b"><v>${value}</v></c>`;
      case CellTag.error: {
        const { type, xml } = valueContent({ error: texts[value]! }, "");
        return `${typeMark(type)}>${xml}</c>`;
      }
      default: {
        let known = this.texts[value];
        if (known === undefined) {
          const { type, xml } = valueContent(texts[value]!, "");
          known = `${typeMark(type)}>${xml}</c>`;
          this.texts[value] = known;
        }
        return known;
      }
    }
  }
}
