import { languages, translator, type Language } from "../../core/index";
import { plainLook, type CellChange, type GridLook, type SheetChange } from "../../files/index";

/** What a newcomer may try, each a link into the pane. */
const trials = ["manager-results", "most-important", "sell-more", "overview"] as const;

const COLUMN = 1;
const WIDTH = 78;

const plain: GridLook = { ...plainLook, vertical: "center", wrap: true };
const title: GridLook = { ...plain, size: 18, bold: true, ink: "123B37" };
const link: GridLook = { ...plain, size: 12, underline: true, ink: "00695F" };
const quiet: GridLook = { ...plain, ink: "5A5A5A" };

/** The first sheet of the sample company. */
export function startSheet(language: Language): SheetChange {
  const say = translator(language);
  const lines: readonly { text: string; look: GridLook; height: number }[] = [
    { text: say("workbench.start.title"), look: title, height: 30 },
    { text: say("workbench.start.lead"), look: plain, height: 36 },
    { text: "", look: plain, height: 12 },
    ...trials.flatMap((job) => [
      { text: say(`job.${job}.question`), look: link, height: 24 },
      { text: say(`job.${job}.result`), look: quiet, height: 34 },
    ]),
    { text: "", look: plain, height: 12 },
    { text: say("workbench.start.own"), look: plain, height: 36 },
    { text: say("workbench.start.private"), look: plain, height: 36 },
  ];
  const cells: CellChange[] = lines.flatMap(({ text, look }, row) =>
    text === "" ? [] : [{ row: row + 1, column: COLUMN, value: text, formula: null, fills: null, typed: true, look }],
  );
  return {
    type: "added",
    sheet: say("workbench.start.name"),
    content: {
      cells,
      widths: [
        { column: 0, width: 3 },
        { column: COLUMN, width: WIDTH },
      ],
      heights: lines.map(({ height }, row) => ({ row: row + 1, height })),
      merges: [],
      frozenRows: 0,
      frozenColumns: 0,
    },
  };
}

/** The job that a cell of the start sheet links to, in whichever language the sheet was made; null: none. */
export function jobOfLink(sheet: string, text: string): string | null {
  for (const language of languages) {
    const say = translator(language);
    if (say("workbench.start.name") !== sheet) continue;
    const found = trials.find((job) => say(`job.${job}.question`) === text);
    if (found !== undefined) return found;
  }
  return null;
}
