import { pick, whole, type Random } from "../../core/sample/random";
import { FileProblem } from "../../files/FileProblem";
import { openFile } from "../../files/openFile";

/** Beyond this the cells of a damaged file would fill the memory. */
const MOST_CELLS = 50_000_000;
const NUMBERS = [0, 1, 2, 3, 5, 7, 9, 10, 13, 32, 34, 47, 60, 62, 127, 128, 254, 255];

/** What became of an input: that it was read, or the code of its problem. Anything else that is thrown fails the test. */
export async function outcomeOf(bytes: Uint8Array): Promise<string> {
  let cells = 0;
  try {
    const file = await openFile("x", bytes);
    for (const { name } of file.sheets) {
      for await (const block of file.read(name)) {
        if (
          block.columns.some(({ tags, values }) => tags.length !== block.rowCount || values.length !== block.rowCount)
        ) {
          throw new Error("a column of another length than its block");
        }
        cells += block.rowCount * block.columns.length;
      }
    }
    if (cells > MOST_CELLS) throw new Error(`${cells} cells of ${bytes.length} bytes`);
    return "read";
  } catch (problem) {
    if (problem instanceof FileProblem) return problem.code;
    throw problem;
  }
}

export function randomBytes(random: Random, most: number): Uint8Array {
  return Uint8Array.from({ length: whole(random, 0, most) }, () => whole(random, 0, 255));
}

/** The bytes with some damage: bits, numbers and lengths changed, pieces cut out, doubled or swapped, words put in, the end lost. */
export function mutated(random: Random, original: Uint8Array, words: readonly string[] = []): Uint8Array {
  let bytes: Uint8Array = original.slice();
  for (let count = whole(random, 1, 4); count > 0 && bytes.length > 0; count--) {
    const at = whole(random, 0, bytes.length - 1);
    const length = whole(random, 0, Math.min(64, bytes.length - at));
    switch (whole(random, 0, words.length === 0 ? 7 : 8)) {
      case 0:
        bytes[at]! ^= 1 << whole(random, 0, 7);
        break;
      case 1:
        bytes[at] = pick(random, NUMBERS);
        break;
      case 2:
        bytes[at] = whole(random, 0, 255);
        if (at + 1 < bytes.length) bytes[at + 1] = pick(random, [0, 0, 1, 16, 255]);
        break;
      case 3:
        for (let place = at; place < Math.min(bytes.length, at + 4); place++)
          bytes[place] = pick(random, [0, 255, 254]);
        break;
      case 4:
        if (random() < 0.3) bytes = bytes.slice(0, at);
        break;
      case 5:
        bytes = spliced(bytes, at, length, new Uint8Array(0));
        break;
      case 6:
        bytes = spliced(bytes, whole(random, 0, bytes.length - 1), 0, bytes.slice(at, at + length));
        break;
      case 7: {
        const to = whole(random, 0, bytes.length - length);
        const one = bytes.slice(at, at + length);
        bytes.set(bytes.slice(to, to + length), at);
        bytes.set(one, to);
        break;
      }
      default:
        bytes = spliced(bytes, at, whole(random, 0, 3), new TextEncoder().encode(pick(random, words)));
    }
  }
  return bytes;
}

function spliced(bytes: Uint8Array, at: number, gone: number, put: Uint8Array): Uint8Array {
  const made = new Uint8Array(bytes.length - Math.min(gone, bytes.length - at) + put.length);
  made.set(bytes.subarray(0, at));
  made.set(put, at);
  made.set(bytes.subarray(at + gone), at + put.length);
  return made;
}

/** Runs as many inputs, and says how each ended. */
export async function outcomes(count: number, make: (run: number) => Uint8Array): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (let run = 0; run < count; run++) {
    const bytes = make(run);
    try {
      const outcome = await outcomeOf(bytes);
      found.set(outcome, (found.get(outcome) ?? 0) + 1);
    } catch (cause) {
      throw new Error(`input ${run}: ${Buffer.from(bytes.subarray(0, 4_000)).toString("base64")}`, { cause });
    }
  }
  return found;
}
