import { FileProblem } from "../FileProblem";
import { brokenPart } from "../xlsx/packageReader";

const NO_STREAM = 0xffff_ffff;
const LAST_SECTOR = 0xffff_fffa;
const ENTRY = 128;
const STREAM = 2;
/** More of the table of sectors than this stands in sectors of its own. */
const HEADER_TABLE = 109;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly first: number;
  readonly size: number;
}

/**
 * The stream of an .xls workbook in its compound file: "Workbook", or "Book" of Excel 5 and 95. Streams within other
 * things, such as tables in a letter, are none.
 *
 * @throws FileProblem `brokenWorkbook` where the file contradicts itself or is cut off, `notAWorkbook` without a stream
 */
export function workbookStream(bytes: Uint8Array): Uint8Array {
  let stream: Uint8Array | null;
  try {
    stream = new CompoundFile(bytes).stream(["workbook", "book"]);
  } catch (cause) {
    throw brokenPart("", cause);
  }
  if (stream === null) throw new FileProblem("notAWorkbook");
  return stream;
}

/** A file in sectors, which are chained by a table. Throws an Error where a chain runs in a circle or out of the file. */
class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly table: Uint32Array;
  private readonly entries: readonly Entry[];

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new Error(`CompoundFile: sectors of 2^${shift} bytes`);
    this.sectorSize = 1 << shift;
    this.table = this.readTable();
    this.entries = entriesOf(this.chained(this.view.getUint32(48, true), Infinity));
  }

  /** The first stream at the top of the file that has one of the names, which are small letters; null: none. */
  stream(names: readonly string[]): Uint8Array | null {
    const top = this.topEntries();
    for (const name of names) {
      const entry = top.find((one) => one.type === STREAM && one.name.toLowerCase() === name);
      if (entry !== undefined) return this.contentOf(entry);
    }
    return null;
  }

  private contentOf({ first, size }: Entry): Uint8Array {
    if (size > this.bytes.length) throw new Error("CompoundFile: a stream longer than the file");
    if (size >= this.view.getUint32(56, true)) return this.chained(first, size);
    const root = this.entries[0]!;
    const short = this.chained(root.first, root.size);
    const shortTable = wordsOf(this.chained(this.view.getUint32(60, true), Infinity));
    return joinedChain(short, first, 1 << Math.min(this.view.getUint16(32, true), 12), 0, shortTable, size);
  }

  private chained(first: number, size: number): Uint8Array {
    return joinedChain(this.bytes, first, this.sectorSize, this.sectorSize, this.table, size);
  }

  /** The table of all sectors: which sector follows each. The header says where it lies. */
  private readTable(): Uint32Array {
    const { view, sectorSize } = this;
    const places: number[] = [];
    for (let at = 0; at < HEADER_TABLE; at++) places.push(view.getUint32(76 + 4 * at, true));
    const most = Math.ceil(this.bytes.length / sectorSize);
    let more = view.getUint32(68, true);
    for (let steps = 0; more < LAST_SECTOR; steps++) {
      if (steps > most) throw new Error("CompoundFile: a circle");
      const start = (more + 1) * sectorSize;
      for (let at = 0; at < sectorSize - 4; at += 4) places.push(view.getUint32(start + at, true));
      more = view.getUint32(start + sectorSize - 4, true);
    }
    const used = places.filter((place) => place < LAST_SECTOR);
    if (used.length > most) throw new Error("CompoundFile: a table longer than the file");
    const table = new Uint32Array((used.length * sectorSize) / 4);
    used.forEach((place, index) => {
      const start = (place + 1) * sectorSize;
      for (let at = 0; at < sectorSize; at += 4) {
        table[(index * sectorSize + at) / 4] =
          start + at + 4 <= this.bytes.length ? view.getUint32(start + at, true) : NO_STREAM;
      }
    });
    return table;
  }

  /** What stands at the top: a tree of names below the root. */
  private topEntries(): Entry[] {
    const found: Entry[] = [];
    const seen = new Set<number>();
    const waiting = [this.entries[0]?.child ?? NO_STREAM];
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      const entry = this.entries[place];
      if (entry === undefined || seen.has(place)) continue;
      seen.add(place);
      found.push(entry);
      waiting.push(entry.left, entry.right);
    }
    return found;
  }
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const utf16 = new TextDecoder("utf-16le");
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(64, view.getUint16(at + 64, true));
    entries.push({
      name: utf16.decode(directory.subarray(at, at + Math.max(0, length - 2))),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      first: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** Sectors one after another, from `first` on, `size` bytes of them; `Infinity`: as far as the chain goes. */
function joinedChain(
  bytes: Uint8Array,
  first: number,
  sectorSize: number,
  offset: number,
  table: Uint32Array,
  size: number,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const most = Math.ceil(bytes.length / sectorSize);
  let length = 0;
  for (let sector = first; sector < LAST_SECTOR && length < size; sector = table[sector] ?? NO_STREAM) {
    const start = offset + sector * sectorSize;
    if (start >= bytes.length || pieces.length > most) throw new Error("CompoundFile: a chain out of the file");
    const piece = bytes.subarray(start, Math.min(start + sectorSize, start + size - length, bytes.length));
    pieces.push(piece);
    length += piece.length;
  }
  if (size !== Infinity && length < size) throw new Error("CompoundFile: a stream that is cut off");
  const joined = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(4 * at, true));
}
