import { singleByteText } from "../csv/decode";
import { FileProblem } from "../FileProblem";
import type { SheetInfo } from "../OpenedFile";
import { isDayFormat } from "../xlsx/dayFormat";
import { BIFF5, BIFF8, Record, recordsFrom, type RecordAt } from "./records";
import { SegmentReader, type Segment } from "./SegmentReader";

const GLOBALS = 0x0005;
const CHART_SHEET = 2;
const CODE_SHEET = 6;

/** What stands before the sheets of a workbook, and holds for all of them. */
export interface XlsGlobals {
  readonly isBiff8: boolean;
  /** With the place of each in the stream. */
  readonly sheets: readonly { readonly info: SheetInfo; readonly at: number }[];
  readonly date1904: boolean;
  /** Of each cell style whether it shows days. */
  readonly dayStyles: readonly boolean[];
  readonly strings: readonly string[];
  /** A text of Excel 5 and 95, in the code page of its country. */
  text(start: number, length: number): string;
}

/** Reads them. Throws an Error where they contradict themselves, and a FileProblem where they can't be read at all. */
export function xlsGlobals(view: DataView): XlsGlobals {
  const [first] = recordsFrom(view, 0);
  if (first?.id !== Record.bof) throw new FileProblem("oldXls");
  const version = view.getUint16(first.start, true);
  if (version !== BIFF8 && version !== BIFF5) throw new FileProblem("oldXls");
  const isBiff8 = version === BIFF8;
  let codePage = 1252;
  const text = (start: number, length: number): string => pageText(bytesAt(view, start, length), codePage);
  const sheets: { info: SheetInfo; at: number }[] = [];
  const formats = new Map<number, string>();
  const styles: number[] = [];
  let strings: string[] = [];
  let date1904 = false;
  // some programs write a single sheet without anything before it
  if (view.getUint16(first.start + 2, true) !== GLOBALS)
    sheets.push({ info: { name: "Sheet1", hidden: false }, at: 0 });
  const name = (start: number, end: number): string =>
    isBiff8 ? new SegmentReader(view, [{ start, end }], 0).text(1) : text(start + 1, view.getUint8(start));
  const records = recordsFrom(view, 0);
  let held: RecordAt | undefined;
  for (;;) {
    const record: RecordAt | undefined = held ?? records.next().value ?? undefined;
    held = undefined;
    if (record === undefined || record.id === Record.eof) break;
    const { id, start, end } = record;
    switch (id) {
      case Record.filePass:
        throw new FileProblem("encrypted");
      case Record.codePage:
        codePage = view.getUint16(start, true);
        break;
      case Record.dateMode:
        date1904 = view.getUint16(start, true) === 1;
        break;
      case Record.boundSheet: {
        const type = view.getUint8(start + 5);
        if (type === CODE_SHEET) break;
        const hidden = (view.getUint8(start + 4) & 3) !== 0;
        const chart = type === CHART_SHEET ? { chartSheet: true } : {};
        sheets.push({ info: { name: name(start + 6, end), hidden, ...chart }, at: view.getUint32(start, true) });
        break;
      }
      case Record.format:
        formats.set(view.getUint16(start, true), formatCode(view, record, isBiff8, text));
        break;
      case Record.xf:
        styles.push(view.getUint16(start + 2, true));
        break;
      case Record.sst: {
        const segments: Segment[] = [record];
        for (
          held = records.next().value ?? undefined;
          held?.id === Record.continued;
          held = records.next().value ?? undefined
        ) {
          segments.push(held);
        }
        strings = sharedTexts(view, segments);
        break;
      }
    }
  }
  const dayStyles = styles.map((id) => isDayFormat(id, formats.get(id)));
  return { isBiff8, sheets, date1904, dayStyles, strings, text };
}

function formatCode(
  view: DataView,
  { start, end }: RecordAt,
  isBiff8: boolean,
  text: (start: number, length: number) => string,
): string {
  if (isBiff8) return new SegmentReader(view, [{ start, end }], 2).text(2);
  return text(start + 3, view.getUint8(start + 2));
}

/** The table of texts that cells refer to by number. */
function sharedTexts(view: DataView, segments: readonly Segment[]): string[] {
  const { start } = segments[0]!;
  const count = view.getUint32(start + 4, true);
  const reader = new SegmentReader(view, segments, 8);
  const texts: string[] = [];
  // each has three bytes at least, so that the end of the data bounds the count
  while (texts.length < count) texts.push(reader.text(2));
  return texts;
}

function pageText(bytes: Uint8Array, codePage: number): string {
  switch (codePage) {
    case 1250:
    case 1251:
      return singleByteText(bytes, `windows-${codePage}`);
    case 1253:
    case 1254:
    case 1257:
    case 1258:
      return new TextDecoder(`windows-${codePage}`).decode(bytes);
    default:
      return singleByteText(bytes, "windows-1252");
  }
}

function bytesAt(view: DataView, start: number, length: number): Uint8Array {
  if (start + length > view.byteLength) throw new Error("xlsGlobals: a text beyond the end");
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
}
