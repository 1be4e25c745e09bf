import { deflateSync } from "node:zlib";

/**
 * A picture: three bytes a point, red, green, blue, row by row.
 * @typedef {{ width: number, height: number, points: Uint8Array }} Picture
 */

/**
 * Reads a picture as `pdftoppm` writes it (P6).
 * @param {Uint8Array} bytes
 * @returns {Picture}
 */
export function readPpm(bytes) {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 64)).toString("latin1"));
  if (head === null) throw new Error("readPpm: no P6 picture");
  return { width: Number(head[1]), height: Number(head[2]), points: bytes.subarray(head[0].length) };
}

/**
 * Pictures one below the other on white, the left edges in line.
 * @param {readonly Picture[]} pictures
 * @param {number} gap in points, between them and around them
 * @returns {Picture}
 */
export function stacked(pictures, gap) {
  const width = Math.max(...pictures.map((one) => one.width)) + 2 * gap;
  const height = pictures.reduce((sum, one) => sum + one.height + gap, gap);
  const points = new Uint8Array(width * height * 3).fill(255);
  let top = gap;
  for (const one of pictures) {
    for (let row = 0; row < one.height; row++) {
      const line = one.points.subarray(row * one.width * 3, (row + 1) * one.width * 3);
      points.set(line, ((top + row) * width + gap) * 3);
    }
    top += one.height + gap;
  }
  return { width, height, points };
}

/**
 * The picture as a PNG file of at most 256 colours, the same bytes for the same picture. Sheets have few colours, and
 * the shades at the edges of letters can be told apart by nobody.
 * @param {Picture} picture
 */
export function writePng({ width, height, points }) {
  const { palette, places } = reduced(points);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++) {
    rows.set(places.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  return Buffer.concat([
    PNG_SIGNATURE,
    pngChunk("IHDR", head),
    pngChunk("PLTE", Buffer.from(palette.flatMap(rgb))),
    pngChunk("IDAT", deflateSync(rows, { level: 9 })),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

/**
 * The most frequent colours, and for each point the place of the nearest of them.
 * @param {Uint8Array} points
 */
function reduced(points) {
  const colours = new Uint32Array(points.length / 3);
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let at = 0; at < colours.length; at++) {
    const colour = points.subarray(at * 3, at * 3 + 3).reduce((sum, one) => sum * 256 + one, 0);
    colours[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const sorted = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
  const palette = sorted.slice(0, 256);
  const placeOf = new Map(sorted.map((colour) => [colour, nearest(colour, palette)]));
  return { palette, places: Uint8Array.from(colours, (colour) => placeOf.get(colour) ?? 0) };
}

/**
 * @param {number} colour
 * @param {readonly number[]} palette
 */
function nearest(colour, palette) {
  const wanted = rgb(colour);
  const far = palette.map((one) => rgb(one).reduce((sum, part, at) => sum + (part - (wanted[at] ?? 0)) ** 2, 0));
  return far.indexOf(Math.min(...far));
}

/** @param {number} colour */
function rgb(colour) {
  return [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255];
}

/** What every PNG file begins with. */
export const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A piece of a PNG file with its length and check sum.
 * @param {string} type
 * @param {Buffer} data
 */
export function pngChunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const sized = Buffer.alloc(body.length + 8);
  sized.writeUInt32BE(data.length, 0);
  sized.set(body, 4);
  sized.writeUInt32BE(crc32(body), body.length + 4);
  return sized;
}

/** @param {Uint8Array} bytes */
function crc32(bytes) {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
