import { inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { PackageFault } from "../PackageFault";

/** An entry with its bytes as they are packed: a part that isn't touched is copied without being packed anew. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: readonly Uint8Array[];
  /** MS-DOS date and time. */
  readonly time: number;
}

/** 1 January 1980, the earliest that a zip file can say: the same input gives the same bytes. */
export const FIXED_TIME = 0x0021_0000;
const UTF8_FLAG = 0x0800;
const FOUR_GIB = 0xffff_ffff;
/** A part that we must read in full to patch it; the user's data parts are never unpacked. */
const MOST_UNPACKED = 256 * 1024 * 1024;

/** Lists the entries of a zip file from its directory. Throws a {@link PackageFault}. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  try {
    return readEntries(bytes);
  } catch (error) {
    // a length that points beyond the end
    if (error instanceof RangeError) throw new PackageFault("damaged", "zip");
    throw error;
  }
}

function readEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directory(view);
  const decoder = new TextDecoder();
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new PackageFault("damaged", "zip");
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if ((flags & 1) !== 0) throw new PackageFault("encrypted", name);
    const sizes = entrySizes(view, at, at + 46 + nameLength, extraLength);
    const local = sizes.offset;
    if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50)
      throw new PackageFault("damaged", name);
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (data + sizes.packed > bytes.length) throw new PackageFault("damaged", name);
    if (!name.endsWith("/") && !seen.has(name)) {
      seen.add(name);
      entries.push({
        name,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        size: sizes.size,
        packed: [bytes.subarray(data, data + sizes.packed)],
        time: view.getUint32(at + 12, true),
      });
    }
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The bytes of an entry, checked. */
export function unpack(entry: ZipEntry): Uint8Array {
  if (entry.size > MOST_UNPACKED) throw new PackageFault("tooLarge", entry.name);
  const packed = entry.packed.length === 1 ? entry.packed[0]! : joined(entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new PackageFault("damaged", entry.name);
  let bytes: Uint8Array;
  try {
    bytes = inflateSync(packed, { out: new Uint8Array(entry.size) });
  } catch {
    throw new PackageFault("damaged", entry.name);
  }
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new PackageFault("damaged", entry.name);
  return bytes;
}

/** Puts entries together into a zip file, in their order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const named = entries.map((entry) => ({ entry, name: encoder.encode(entry.name), packed: packedSize(entry) }));
  const total = named.reduce((sum, { name, packed }) => sum + 76 + 2 * name.length + packed, 22);
  if (total > FOUR_GIB || entries.length > 0xffff) throw new PackageFault("tooLarge", "zip");
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const { entry, name, packed } of named) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    commonFields(view, at + 4, entry, name, packed);
    bytes.set(name, at + 30);
    at += 30 + name.length;
    for (const part of entry.packed) {
      bytes.set(part, at);
      at += part.length;
    }
  }
  const start = at;
  named.forEach(({ entry, name, packed }, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    commonFields(view, at + 6, entry, name, packed);
    view.setUint32(at + 42, offsets[index]!, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return bytes;
}

function commonFields(view: DataView, at: number, entry: ZipEntry, name: Uint8Array, packed: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_FLAG, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, packed, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}

function directory(view: DataView): { count: number; start: number } {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== 0xffff && start !== FOUR_GIB) return { count, start };
    const locator = at - 20;
    if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) break;
    const record = wide(view, locator + 8);
    if (record + 56 > view.byteLength) break;
    return { count: wide(view, record + 32), start: wide(view, record + 48) };
  }
  // a workbook with a password is a compound file, not a zip
  const compound = view.byteLength > 8 && view.getUint32(0, false) === 0xd0cf11e0;
  throw new PackageFault(compound ? "encrypted" : "damaged", "zip");
}

/** Sizes and offset of a directory entry; where they don't fit they stand in the extra field 1, in a fixed order. */
function entrySizes(view: DataView, at: number, extra: number, extraLength: number) {
  let packed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let place = field + 4;
    const take = (): number => {
      place += 8;
      return wide(view, place - 8);
    };
    if (size === FOUR_GIB) size = take();
    if (packed === FOUR_GIB) packed = take();
    if (offset === FOUR_GIB) offset = take();
  }
  return { packed, size, offset };
}

function wide(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function packedSize(entry: ZipEntry): number {
  return entry.packed.reduce((sum, part) => sum + part.length, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
