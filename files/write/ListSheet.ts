import { cellAddress, quotedSheet } from "../../core/index";
import { textCell } from "./cellXml";
import type { LongLists, SheetDraft } from "./Graft";
import { absoluteRange } from "./validationsXml";
import { sheetHead, sheetTail } from "./worksheetXml";

/** Words too long for a validation stand in columns of one hidden sheet, which is made only where it is needed. */
export class ListSheet implements LongLists {
  private readonly columns: (readonly string[])[] = [];
  private readonly ranges = new Map<string, string>();
  private name: string | null = null;

  /** `present`: lists that the workbook has already, and where they stand. */
  constructor(
    private readonly reserve: () => string,
    present: Iterable<readonly [words: readonly string[], range: string]> = [],
  ) {
    for (const [words, range] of present) this.ranges.set(JSON.stringify(words), range);
  }

  range(words: readonly string[]): string {
    const key = JSON.stringify(words);
    const known = this.ranges.get(key);
    if (known !== undefined) return known;
    this.name ??= this.reserve();
    const range = `${quotedSheet(this.name)}!${absoluteRange(this.columns.length, 0, words.length - 1)}`;
    this.columns.push(words);
    this.ranges.set(key, range);
    return range;
  }

  /** The sheet, or null where no list was too long. */
  draft(): SheetDraft | null {
    if (this.name === null) return null;
    return {
      name: this.name,
      hidden: true,
      write: (build) => {
        const widths = this.columns.map(() => 24);
        const rows = Math.max(...this.columns.map((words) => words.length));
        build.out.write(
          sheetHead(
            {
              widths,
              hiddenColumns: [],
              hiddenRows: [],
              frozenRows: 0,
              frozenColumns: 0,
              gridLines: true,
              fitToWidth: false,
              size: { rows, columns: widths.length },
            },
            build,
          ),
        );
        for (let row = 0; row < rows; row++) {
          const cells = this.columns.map((words, column) => {
            const word = words[row];
            return word === undefined ? "" : textCell(cellAddress(row, column), 0, word);
          });
          build.out.write(`<row r="${row + 1}">${cells.join("")}</row>`);
        }
        build.out.write(sheetTail({}));
      },
    };
  }
}
