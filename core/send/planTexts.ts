import type { PlainSheet, TableBlock } from "../plan/plan";

/** A text that will stand in a copy. `cell`: a whole cell of names or of what was typed; else a sentence or a title. */
export interface PlacedText {
  readonly sheet: string;
  readonly text: string;
  readonly cell: boolean;
}

/**
 * The texts of a sheet that can hold names: its own name, lines of text, titles of pictures, total labels, and cells of
 * texts. Headers, their notes and words such as "regular" are ours and the same for everybody.
 */
export function planTexts(sheet: PlainSheet): PlacedText[] {
  const texts: PlacedText[] = [];
  const add = (text: string, cell: boolean): void => {
    if (text !== "") texts.push({ sheet: sheet.name, text, cell });
  };
  add(sheet.name, false);
  add(sheet.print.footer, false);
  for (const block of sheet.blocks) {
    switch (block.type) {
      case "note":
        block.lines.forEach((line) => add(line.text, false));
        break;
      case "chart":
        add(block.title, false);
        block.series.forEach((series) => add(series.title, false));
        break;
      case "table":
        add(block.totalLabel ?? "", false);
        cellTexts(block).forEach((text) => add(text, true));
        break;
    }
  }
  return texts;
}

function cellTexts(table: TableBlock): Set<string> {
  const texts = new Set<string>();
  for (const { kind, values } of table.columns) {
    if (kind === "code" || "numbers" in values) continue;
    values.of.forEach((place) => texts.add(values.texts[place]!));
  }
  return texts;
}
