import { FileProblem } from "../FileProblem";
import { PackageReader } from "../xlsx/packageReader";
import { elements, sharedStrings, workbookParts, type WorkbookParts } from "../xlsx/workbookParts";
import { readTree } from "../xlsx/xmlTree";
import { colourBook } from "./colours";
import { definedNames, type DefinedName } from "./definedNames";
import type { WishedChoices } from "./gridChoices";
import { lookBook } from "./gridLooks";
import type { GridChoices, GridRange, GridSheet, GridWorkbook, KeptThing } from "./GridWorkbook";
import { readSheet, type GridContext, type ReadSheet } from "./SheetReader";
import { sheetsNamed } from "./sheetsNamed";
import { wordsOf } from "./wordsOf";

export interface GridOptions {
  /** Of a sheet with more rows than these only the first ones are read. 200,000 where it is left out. */
  readonly mostRows?: number;
  /** How many these first ones are. 1,000 where it is left out. */
  readonly firstRows?: number;
  /** Only these sheets, by name. What other sheets say of them is read all the same. */
  readonly sheets?: readonly string[];
}

/**
 * Reads the bytes of an .xlsx workbook, of whatever program, as a grid draws it: cells, looks, formulas, sizes, rules,
 * choices, notes, charts. What it can't draw it counts, so that a person can be told what stays in the file.
 *
 * @throws FileProblem `noSheet` of a wished sheet that isn't there, and all that {@link openFile} throws
 */
export async function readGrid(bytes: Uint8Array, options: GridOptions = {}): Promise<GridWorkbook> {
  const files = new PackageReader(bytes);
  const parts = await workbookParts(files);
  const names = parts.sheets.map(({ info }) => info.name);
  for (const sheet of options.sheets ?? []) {
    if (!names.includes(sheet)) throw new FileProblem("noSheet", { sheet });
  }
  const context = await contextOf(files, parts, options);
  const read: ReadSheet[] = [];
  for (const [place, part] of parts.sheets.entries()) read.push(await readSheet(part, place, context));
  const pointedAt = await sheetsPointedAt(files, parts, context.names, read);
  const wordList = wordLists(read);
  const macros: KeptThing[] = files.find(/(^|\/)vbaProject\.bin$/i) === undefined ? [] : [{ kind: "macro", count: 1 }];
  const sheets = read.map(({ sheet, choices }, place): GridSheet => ({
    ...sheet,
    choices: choices.map((one) => withWords(one, sheet.name, wordList)),
    kept: place === 0 ? [...sheet.kept, ...macros] : sheet.kept,
    fixed: sheet.fixed || pointedAt.has(sheet.name.toLowerCase()),
  }));
  const wanted = options.sheets === undefined ? null : new Set(options.sheets);
  return {
    sheets: wanted === null ? sheets : sheets.filter(({ name }) => wanted.has(name)),
    looks: context.looks.cells,
  };
}

async function contextOf(files: PackageReader, parts: WorkbookParts, options: GridOptions): Promise<GridContext> {
  const theme = [...parts.relationships.values()].find((one) => one.type === "theme" && files.has(one.target));
  const styles = parts.styles === null ? null : await readTree(files, parts.styles);
  const colours = colourBook(theme === undefined ? null : await readTree(files, theme.target), styles);
  const looks = lookBook(styles, colours);
  const mostRows = options.mostRows ?? 200_000;
  return {
    files,
    looks,
    colours,
    names: definedNames(await readTree(files, parts.path)),
    sheets: parts.sheets.map(({ info }) => info.name),
    setting: {
      strings: await sharedStrings(files, parts.sharedStrings),
      days: looks.days,
      looks: looks.cells.length,
      date1904: parts.date1904,
      mostRows,
      firstRows: Math.min(mostRows, options.firstRows ?? 1_000),
    },
  };
}

/** Sheets, in small letters, to which names, pivots and things on other sheets point: their rows must stay in place. */
async function sheetsPointedAt(
  files: PackageReader,
  parts: WorkbookParts,
  names: readonly DefinedName[],
  read: readonly ReadSheet[],
): Promise<Set<string>> {
  const found = new Set<string>(read.flatMap(({ pointsTo }) => [...pointsTo]));
  for (const { name, formula } of names) {
    // the sheet's own filter says the same, and where there is none any more the name means nothing
    if (name !== "_xlnm._filterdatabase") for (const sheet of sheetsNamed(formula)) found.add(sheet);
  }
  for (const { type, target } of parts.relationships.values()) {
    if (type !== "pivotCacheDefinition" || !files.has(target)) continue;
    await elements(files, target, ["worksheetSource"], (_, attributes) => {
      found.add((attributes.get("sheet") ?? "").toLowerCase());
    });
  }
  return found;
}

type WordList = (sheet: string, range: GridRange) => { readonly words: readonly string[]; readonly all: boolean };

/** The words of ranges, each read once however many lists take them. */
function wordLists(read: readonly ReadSheet[]): WordList {
  const sheets = new Map(read.map(({ sheet }) => [sheet.name.toLowerCase(), sheet]));
  const known = new Map<string, readonly string[]>();
  return (name, range) => {
    const key = JSON.stringify([name.toLowerCase(), range]);
    const sheet = sheets.get(name.toLowerCase());
    let words = known.get(key);
    if (words === undefined) known.set(key, (words = wordsOf(sheet?.blocks ?? [], range)));
    return { words, all: sheet?.whole === true };
  };
}

function withWords({ ranges, strict, words }: WishedChoices, sheet: string, wordList: WordList): GridChoices {
  if (!("range" in words)) return { ranges, strict, words };
  const read = wordList(words.sheet ?? sheet, words.range);
  // where not all words could be read, another one may well be among them
  return {
    ranges,
    strict: strict && read.all,
    words: read.words,
    source: { sheet: words.sheet ?? sheet, range: words.range },
  };
}
