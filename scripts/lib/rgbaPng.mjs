import { zlibSync } from "fflate";
import { pngChunk, PNG_SIGNATURE } from "./png.mjs";

/**
 * Points with opacity as a PNG file. It is packed by a library whose version is fixed, and not by Node's, whose result
 * differs from version to version: so the same points give the same bytes on every machine.
 * @param {number} width
 * @param {number} height
 * @param {Uint8Array} points red, green, blue, opacity, row by row
 */
export function writeRgbaPng(width, height, points) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const rows = new Uint8Array((width * 4 + 1) * height);
  for (let row = 0; row < height; row++) {
    rows.set(points.subarray(row * width * 4, (row + 1) * width * 4), row * (width * 4 + 1) + 1);
  }
  return Buffer.concat([
    PNG_SIGNATURE,
    pngChunk("IHDR", head),
    pngChunk("IDAT", Buffer.from(zlibSync(rows, { level: 9 }))),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

/**
 * Width and height of a PNG file in points; null where it is none.
 * @param {Uint8Array} bytes
 * @returns {{ width: number, height: number } | null}
 */
export function pngSize(bytes) {
  const buffer = Buffer.from(bytes);
  if (buffer.length < 24 || !buffer.subarray(0, 8).equals(PNG_SIGNATURE)) return null;
  return { width: buffer.readUInt32BE(16), height: buffer.readUInt32BE(20) };
}
