import { openCsv } from "./csv/csvFile";
import { FileProblem } from "./FileProblem";
import type { OpenedFile } from "./OpenedFile";
import { isOpenDocument, openOds } from "./ods/odsFile";
import { workbookStream } from "./xls/compoundFile";
import { openXls } from "./xls/xlsFile";
import { PackageReader } from "./xlsx/packageReader";
import { openXlsx } from "./xlsx/xlsxFile";

export type { OpenedFile, SheetInfo } from "./OpenedFile";

/** So much of a file is looked at to tell what it is. */
const SAMPLE = 65_536;
const PDF = [0x25, 0x50, 0x44, 0x46];
const ZIP_FILE = [0x50, 0x4b, 0x03, 0x04];
const ZIP_WITHOUT_FILES = [0x50, 0x4b, 0x05, 0x06];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The same stream without the container, as some programs write it. */
const BARE_STREAM = [0x09, 0x08];
/** Excel 2 to 4 wrote the bare stream: the record BOF of each version. */
const BARE_XLS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/**
 * Opens a workbook (.xlsx, .xlsm, .xls, .ods) or a text with separators. What it is, its content decides, not its name: workbooks
 * named .csv and texts named .xls are common. The bytes are kept and must not be changed while the file is in use.
 *
 * @throws FileProblem
 */
export async function openFile(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  if (bytes.length === 0) throw new FileProblem("empty");
  if (startsWith(bytes, ZIP_FILE) || startsWith(bytes, ZIP_WITHOUT_FILES)) {
    const files = new PackageReader(bytes);
    return isOpenDocument(files) ? openOds(files) : openXlsx(files);
  }
  if (startsWith(bytes, COMPOUND_FILE)) return openCompoundFile(bytes);
  if (startsWith(bytes, BARE_STREAM)) return openXls(bytes);
  if (BARE_XLS.some((magic) => startsWith(bytes, magic))) throw new FileProblem("oldXls");
  if (startsWith(bytes, PDF)) throw new FileProblem("notAWorkbook");
  const file = openCsv(name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1), bytes);
  const sample = file.sample(SAMPLE);
  if (sample.trim() === "" && bytes.length <= SAMPLE) throw new FileProblem("empty");
  if (/^\s*<(?:!doctype|html|head|body|table|style|meta|\?xml)[\s>]/i.test(sample)) throw new FileProblem("webPage");
  // eslint-disable-next-line no-control-regex -- what a text doesn't contain is what is looked for
  if (/[\u0000-\u0008\u000e-\u0019\u001c-\u001f]/.test(sample)) throw new FileProblem("notAWorkbook");
  return file;
}

/** An encrypted .xlsx and an .xls stand in the same container, as letters of old do: the names of its streams tell which. */
function openCompoundFile(bytes: Uint8Array): OpenedFile {
  const names = new Set<string>();
  const utf16 = new TextDecoder("utf-16le");
  // Entries of the directory are 128 bytes long, lie at multiples of that, and hold the length of the name at 64.
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = bytes[at + 64]! + 256 * bytes[at + 65]!;
    if (length >= 4 && length <= 64 && length % 2 === 0) names.add(utf16.decode(bytes.subarray(at, at + length - 2)));
  }
  if (names.has("EncryptedPackage")) throw new FileProblem("encrypted");
  if (names.has("WordDocument") || names.has("PowerPoint Document")) throw new FileProblem("notAWorkbook");
  return openXls(workbookStream(bytes));
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, place) => bytes[place] === byte);
}
