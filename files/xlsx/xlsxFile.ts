import type { CellBlock } from "../../core/index";
import { BlockFeed } from "../BlockFeed";
import { FileProblem } from "../FileProblem";
import type { OpenedFile } from "../OpenedFile";
import { brokenPart, type PackageReader } from "./packageReader";
import { SHEET_ELEMENTS, SheetHandler, type SheetSetting } from "./SheetHandler";
import { dayStyles, sharedStrings, utf8Pieces, workbookParts } from "./workbookParts";
import { XmlScanner } from "./XmlScanner";

/**
 * Opens an .xlsx workbook. Cells are read straight into blocks, so that a sheet never stands in memory
 * as a whole; texts and styles are read with the first sheet and kept.
 */
export async function openXlsx(files: PackageReader): Promise<OpenedFile> {
  const workbook = await workbookParts(files);
  let setting: Promise<SheetSetting> | null = null;
  const readSetting = async (): Promise<SheetSetting> => ({
    strings: (await sharedStrings(files, workbook.sharedStrings)).texts,
    dayStyles: await dayStyles(files, workbook.styles),
    date1904: workbook.date1904,
  });
  return {
    kind: "xlsx",
    sheets: workbook.sheets.map(({ info }) => info),
    async *read(name, limit) {
      const sheet = workbook.sheets.find(({ info }) => info.name === name);
      if (sheet === undefined) throw new FileProblem("noSheet", { sheet: name });
      if (sheet.part === null) return;
      setting ??= readSetting();
      yield* blocksOf(files, name, sheet.part, await setting, limit?.rows ?? Infinity);
    },
  };
}

async function* blocksOf(
  files: PackageReader,
  name: string,
  part: string,
  setting: SheetSetting,
  rowLimit: number,
): AsyncGenerator<CellBlock, void, undefined> {
  const feed = new BlockFeed(name, rowLimit);
  const handler = new SheetHandler(feed, setting, rowLimit);
  const scanner = new XmlScanner(SHEET_ELEMENTS, handler);
  for await (const piece of utf8Pieces(files.pieces(part))) {
    // What follows the cells is only unpacked, for the checksum stands over all of it.
    if (handler.done && rowLimit === Infinity) continue;
    if (handler.done) break;
    try {
      scanner.push(piece);
    } catch (cause) {
      throw brokenPart(part, cause);
    }
    yield* feed.finished.splice(0);
  }
  if (!handler.done) {
    try {
      scanner.finish();
    } catch (cause) {
      throw brokenPart(part, cause);
    }
  }
  feed.finish();
  yield* feed.finished;
}
