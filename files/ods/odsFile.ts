import type { CellBlock } from "../../core/index";
import { BlockFeed } from "../BlockFeed";
import { FileProblem } from "../FileProblem";
import type { OpenedFile, SheetInfo } from "../OpenedFile";
import { brokenPart, type PackageReader } from "../xlsx/packageReader";
import { elements, scanPart, utf8Pieces } from "../xlsx/workbookParts";
import { XmlScanner } from "../xlsx/XmlScanner";
import { attributesOf } from "../xlsx/xmlValues";
import { ODS_ELEMENTS, OdsHandler } from "./OdsHandler";

const CONTENT = "content.xml";
const MANIFEST = "META-INF/manifest.xml";
/** No program makes as many, and every list of sheets would be slow. */
const MOST_SHEETS = 10_000;

/** Whether a package is an OpenDocument: a table, a letter, or anything else of it. */
export function isOpenDocument(files: PackageReader): boolean {
  return files.has(MANIFEST) && (files.has(CONTENT) || files.has("encrypted-package"));
}

/**
 * Opens an OpenDocument table (.ods). Its sheets stand in one part, which is looked through once for their names and
 * once more for each sheet that is read.
 */
export async function openOds(files: PackageReader): Promise<OpenedFile> {
  await refuseEncrypted(files);
  const sheets = await sheetsOf(files);
  return {
    kind: "ods",
    sheets,
    async *read(name, limit) {
      const place = sheets.findIndex((sheet) => sheet.name === name);
      if (place < 0) throw new FileProblem("noSheet", { sheet: name });
      yield* blocksOf(files, name, place, limit?.rows ?? Infinity);
    },
  };
}

async function refuseEncrypted(files: PackageReader): Promise<void> {
  let encrypted = false;
  await elements(files, MANIFEST, ["encryption-data"], () => {
    encrypted = true;
  });
  if (encrypted) throw new FileProblem("encrypted");
  if (!files.has(CONTENT)) throw new FileProblem("notAWorkbook");
}

/** The sheets in their order; hidden are those whose style says so. */
async function sheetsOf(files: PackageReader): Promise<SheetInfo[]> {
  const found: { name: string; style: string }[] = [];
  const hidden = new Set<string>();
  let style = "";
  let depth = 0;
  let spreadsheetAt = -1;
  await scanPart(files, CONTENT, ["table", "style", "table-properties", "spreadsheet"], {
    wantsText: false,
    open(element, bytes, start, end) {
      const here = depth++;
      if (element === 3) {
        if (spreadsheetAt < 0) spreadsheetAt = here;
      } else if (element === 0) {
        if (spreadsheetAt < 0 || here !== spreadsheetAt + 1) return;
        const attributes = attributesOf(bytes, start, end);
        found.push({ name: attributes.get("table:name") ?? "", style: attributes.get("table:style-name") ?? "" });
        if (found.length > MOST_SHEETS) throw new Error("openOds: too many sheets");
      } else if (spreadsheetAt < 0) {
        const attributes = attributesOf(bytes, start, end);
        if (element === 1) style = attributes.get("style:name") ?? "";
        else if (attributes.get("table:display") === "false") hidden.add(style);
      }
    },
    close: () => void depth--,
    openOther: () => void depth++,
    closeOther: () => void depth--,
    text: () => undefined,
  });
  if (spreadsheetAt < 0) throw new FileProblem("notAWorkbook");
  if (found.length === 0) throw brokenPart(CONTENT);
  return found.map((sheet) => ({ name: sheet.name, hidden: hidden.has(sheet.style) }));
}

async function* blocksOf(
  files: PackageReader,
  name: string,
  place: number,
  rowLimit: number,
): AsyncGenerator<CellBlock, void, undefined> {
  const feed = new BlockFeed(name, rowLimit);
  const handler = new OdsHandler(feed, place, rowLimit);
  const scanner = new XmlScanner(ODS_ELEMENTS, handler);
  const guarded = (work: () => void): void => {
    try {
      work();
    } catch (cause) {
      throw cause instanceof FileProblem ? cause : brokenPart(CONTENT, cause);
    }
  };
  for await (const piece of utf8Pieces(files.pieces(CONTENT))) {
    if (handler.done && rowLimit === Infinity) continue;
    if (handler.done) break;
    guarded(() => scanner.push(piece));
    yield* feed.finished.splice(0);
  }
  if (!handler.done) guarded(() => scanner.finish());
  feed.finish();
  yield* feed.finished;
}
