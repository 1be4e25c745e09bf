import { FileProblem } from "../FileProblem";
import { crcOn, crcResult } from "../zip/crc32";
import { readZip, type ZipEntry } from "../zip/zipContainer";

const MEGABYTE = 1_048_576;
/** A full sheet of 1,048,576 rows and 30 columns is some 1.5 GB of XML; a bomb promises far more. */
const MOST_MEGABYTES = 2_048;
/** Workbooks of hundreds of sheets with drawings and comments have some thousands of parts. */
const MOST_PARTS = 20_000;
/** Given to the inflater at once: a slice blows up to 17 MB at worst. */
const SLICE = 16_384;

/**
 * The parts of an .xlsx package, found in its directory and unpacked piece by piece. What the package claims to unpack
 * to is checked before anything is unpacked, and what comes out is held to the claim.
 */
export class PackageReader {
  private readonly entries = new Map<string, ZipEntry>();

  constructor(bytes: Uint8Array) {
    const entries = directoryOf(bytes);
    if (entries.length > MOST_PARTS) {
      throw new FileProblem("tooManyParts", { parts: entries.length, limit: MOST_PARTS });
    }
    let unpacked = 0;
    let packed = 0;
    for (const entry of entries) {
      unpacked += entry.size;
      packed += entry.packed.reduce((sum, piece) => sum + piece.length, 0);
      this.entries.set(keyOf(entry.name), entry);
    }
    const megabytes = Math.ceil(unpacked / MEGABYTE);
    if (megabytes > MOST_MEGABYTES) throw new FileProblem("tooLarge", { megabytes, limit: MOST_MEGABYTES });
    // Entries that share their bytes are the trick of small bombs; no program writes them.
    if (packed > bytes.length) throw new FileProblem("brokenWorkbook", { part: "" });
  }

  has(part: string): boolean {
    return this.entries.has(keyOf(part));
  }

  /** The first part whose name fits, in the order of the package. */
  find(pattern: RegExp): string | undefined {
    for (const { name } of this.entries.values()) if (pattern.test(name)) return name;
    return undefined;
  }

  /** The bytes of a part in pieces. A part that is missing or damaged is a `brokenWorkbook` problem. */
  async *pieces(part: string): AsyncGenerator<Uint8Array, void, undefined> {
    const entry = this.entries.get(keyOf(part));
    if (entry === undefined || (entry.method !== 0 && entry.method !== 8)) throw brokenPart(part);
    let size = 0;
    let crc = -1;
    const packed = entry.packed[0]!;
    for await (const piece of entry.method === 0 ? slices(packed) : inflated(packed, part)) {
      size += piece.length;
      if (size > entry.size) throw brokenPart(part);
      crc = crcOn(crc, piece);
      yield piece;
    }
    if (size !== entry.size || crcResult(crc) !== entry.crc) throw brokenPart(part);
  }
}

/** The problem of a part that can't be read. */
export function brokenPart(part: string, cause?: unknown): FileProblem {
  return new FileProblem("brokenWorkbook", { part }, { cause });
}

/** Names of parts are the same in capitals and small letters; some programs write backslashes. */
function keyOf(part: string): string {
  return part.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

function directoryOf(bytes: Uint8Array): ZipEntry[] {
  try {
    return readZip(bytes);
  } catch (cause) {
    const encrypted = cause instanceof Error && "code" in cause && cause.code === "encrypted";
    throw encrypted ? new FileProblem("encrypted", {}, { cause }) : brokenPart("", cause);
  }
}

function* slices(packed: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let start = 0; start < packed.length; start += SLICE) yield packed.subarray(start, start + SLICE);
}

/** The platform's own inflater: 0.8 s for 245 MB, where one in JavaScript takes 2 s. */
async function* inflated(packed: Uint8Array, part: string): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = new DecompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  const reader: ReadableStreamDefaultReader<Uint8Array> = stream.readable.getReader();
  const feeding = feed(writer, packed).catch(() => undefined);
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw brokenPart(part, cause);
      });
      if (done) return;
      yield value;
    }
  } finally {
    // Cancelling ends the feeding too; that either fails because the other side is gone is no news.
    await reader.cancel().catch(() => undefined);
    await writer.abort().catch(() => undefined);
    await feeding;
  }
}

async function feed(writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>, packed: Uint8Array): Promise<void> {
  for (const slice of slices(packed)) {
    await writer.ready;
    await writer.write(slice as Uint8Array<ArrayBuffer>);
  }
  await writer.close();
}
