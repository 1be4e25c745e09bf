import { colours, palette, sheetColumn, type Mark, type PlacedTable } from "../../core/index";
import type { SheetBuild } from "./Graft";
import { rangeAddress } from "./worksheetXml";
import { sheetText } from "./xmlText";

export const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
export const EXCEL_MAIN = "http://schemas.microsoft.com/office/excel/2006/main";
/** Excel's limit of a text within a formula. */
const MOST_LITERAL = 255;

/** Colours that follow the cells: collected for a sheet, since rules are numbered over all of its tables. */
export class MarksXml {
  readonly rules: string[] = [];
  private readonly bars: string[] = [];
  private priority = 0;

  constructor(private readonly build: SheetBuild) {}

  add(table: PlacedTable): void {
    if (table.lastRow < table.firstRow) return;
    for (const mark of table.block.marks) this.addMark(table, mark);
  }

  /** What younger versions need beside the rules: bars of one colour that begin at zero. */
  get extensions(): string[] {
    if (this.bars.length === 0) return [];
    return [
      `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings>` +
        `${this.bars.join("")}</x14:conditionalFormattings></ext>`,
    ];
  }

  private addMark(table: PlacedTable, mark: Mark): void {
    switch (mark.type) {
      case "words": {
        const range = this.range(table, [mark.column]);
        const rules = mark.tones
          .filter(({ text }) => text !== "")
          .map(({ text, tone }) => {
            if (text.length > MOST_LITERAL) throw new Error(`MarksXml: a word of ${text.length} characters`);
            const look = this.build.styles.condition({ ...palette[tone], bold: false });
            const literal = sheetText(`"${text.replaceAll('"', '""')}"`);
            return `<cfRule type="cellIs" dxfId="${look}" priority="${++this.priority}" operator="equal"><formula>${literal}</formula></cfRule>`;
          });
        if (rules.length > 0) this.push(range, rules.join(""));
        return;
      }
      case "bar":
        this.addBar(this.range(table, [mark.column]));
        return;
      case "scale": {
        if (mark.columns.length === 0) return;
        const ends = [colours.scaleLow, colours.scaleHigh].map((colour) => `<color rgb="FF${colour}"/>`).join("");
        this.push(
          this.range(table, mark.columns),
          `<cfRule type="colorScale" priority="${++this.priority}"><colorScale><cfvo type="min"/><cfvo type="max"/>${ends}</colorScale></cfRule>`,
        );
        return;
      }
    }
  }

  private addBar(range: string): void {
    const priority = ++this.priority;
    const place = [this.build.sheetId, priority].map((part) => part.toString(16).toUpperCase().padStart(4, "0"));
    const id = `{4B4C4945-4E54-454C-${place[0]}-00000000${place[1]}}`;
    this.push(
      range,
      `<cfRule type="dataBar" priority="${priority}"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF${colours.bar}"/></dataBar>` +
        `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>${id}</x14:id></ext></extLst></cfRule>`,
    );
    this.bars.push(
      `<x14:conditionalFormatting xmlns:xm="${EXCEL_MAIN}"><x14:cfRule type="dataBar" id="${id}">` +
        '<x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/>' +
        `<x14:negativeFillColor rgb="FF${colours.negativeBar}"/><x14:axisColor rgb="FF5A5A5A"/></x14:dataBar>` +
        `</x14:cfRule><xm:sqref>${range}</xm:sqref></x14:conditionalFormatting>`,
    );
  }

  private push(range: string, rules: string): void {
    this.rules.push(`<conditionalFormatting sqref="${range}">${rules}</conditionalFormatting>`);
  }

  /** Neighbouring columns as one range, so that a scale over twenty months is a single one. */
  private range(table: PlacedTable, columns: readonly string[]): string {
    const places = columns.map((key) => sheetColumn(table.block, key)).sort((a, b) => a - b);
    const runs: [number, number][] = [];
    for (const place of places) {
      const last = runs.at(-1);
      if (last !== undefined && place <= last[1] + 1) last[1] = place;
      else runs.push([place, place]);
    }
    return runs.map(([first, last]) => rangeAddress(table.firstRow, first, table.lastRow, last)).join(" ");
  }
}
