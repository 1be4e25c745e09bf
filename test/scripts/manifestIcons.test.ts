import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { pictureFile, pictures, pictureSizes } from "../../excel-addin/manifest/index";
import { ICON_FOLDER, iconFile, ICON_SIZES } from "../../scripts/icons.mjs";
import { INK, pictograms, QUIET, SIDE } from "../../scripts/lib/pictograms.mjs";
import { box, disc, line, render, ring } from "../../scripts/lib/raster.mjs";
import { pngSize, writeRgbaPng } from "../../scripts/lib/rgbaPng.mjs";

const folder = path.resolve(import.meta.dirname, "../..", ICON_FOLDER);
const RED = [255, 0, 0] as const;
const at = (points: Uint8Array, size: number, column: number, row: number) => [
  ...points.subarray((row * size + column) * 4, (row * size + column) * 4 + 4),
];

describe("the pictures of the ribbon", () => {
  it("are there in every size, with the points that their name says", () => {
    const wanted = pictures.flatMap((picture) => pictureSizes.map((size) => pictureFile(picture, size)));
    expect(readdirSync(folder).sort()).toEqual(wanted.sort());
    for (const file of wanted) {
      const side = Number(/-(\d+)\.png$/.exec(file)?.[1]);
      expect(pngSize(readFileSync(path.join(folder, file))), file).toEqual({ width: side, height: side });
    }
  });

  it("are those that are drawn, with the same bytes in each run", () => {
    expect(Object.keys(pictograms).sort()).toEqual([...pictures].sort());
    expect([...ICON_SIZES]).toEqual([...pictureSizes]);
    for (const picture of pictures) {
      const drawn = writeRgbaPng(16, 16, render(pictograms[picture] ?? [], SIDE, 16));
      expect(readFileSync(path.join(folder, iconFile(picture, 16))).equals(drawn), picture).toBe(true);
    }
  });

  it("are no two alike, and none is nearly empty", () => {
    const files = pictures.map((picture) => readFileSync(path.join(folder, pictureFile(picture, 32))));
    expect(new Set(files.map((bytes) => bytes.toString("base64"))).size).toBe(pictures.length);
    for (const [place, picture] of pictures.entries()) {
      const data = files[place] ?? Buffer.alloc(0);
      const start = data.indexOf("IDAT");
      const rows = inflateSync(data.subarray(start + 4, start + 4 + data.readUInt32BE(start - 4)));
      let covered = 0;
      for (let row = 0; row < 32; row++)
        for (let column = 0; column < 32; column++) covered += rows[row * 129 + 4 + column * 4] ?? 0;
      expect(covered / 255 / 32 / 32, picture).toBeGreaterThan(0.12);
    }
  });

  // WCAG 2.1, 1.4.11: 3 : 1 for graphical objects; the grounds are those of the light, dark and black ribbon
  it.each([
    [[0xff, 0xff, 0xff] as const],
    [[0xf3, 0xf3, 0xf3] as const],
    [[0x29, 0x29, 0x29] as const],
    [[0x00, 0x00, 0x00] as const],
  ])("stand out on %s", (ground) => {
    for (const colour of [INK, QUIET]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe("drawing", () => {
  it("covers a point wholly, by half or not at all", () => {
    // a square from 1 to 2.5 of 4: the second point of a row whole, the third by half, of 5 × 5 samples 2 columns
    const points = render([{ shape: box(1, 1, 1.5, 1), colour: RED }], 4, 4);
    expect(at(points, 4, 0, 1)).toEqual([0, 0, 0, 0]);
    expect(at(points, 4, 1, 1)).toEqual([255, 0, 0, 255]);
    expect(at(points, 4, 2, 1)).toEqual([255, 0, 0, Math.round((3 / 5) * 255)]);
  });

  it("lays later shapes on top, and cuts out with one without a colour", () => {
    const blue = [0, 0, 255] as const;
    const layers = [
      { shape: box(0, 0, 4, 4), colour: RED },
      { shape: disc(2, 2, 1), colour: blue },
      { shape: box(0, 0, 1, 4), colour: null },
    ];
    const points = render(layers, 4, 4);
    expect(at(points, 4, 0, 0)).toEqual([0, 0, 0, 0]);
    expect(at(points, 4, 3, 0)).toEqual([255, 0, 0, 255]);
    expect(at(points, 4, 2, 2)[2]).toBeGreaterThan(100);
  });

  it("draws a part of a circle clockwise from the top, and lines with round ends", () => {
    const quarter = ring(0, 0, 10, 2, 0, 90);
    expect([quarter(7, -7), quarter(7, 7), quarter(-7, -7)]).toEqual([true, false, false]);
    const most = ring(0, 0, 10, 2, 90, 360);
    expect([most(7, -7), most(7, 7), most(-7, -7)]).toEqual([false, true, true]);
    const pen = line(2, [0, 0], [10, 0]);
    expect([pen(5, 0.9), pen(5, 1.1), pen(10.9, 0), pen(10.9, 0.9)]).toEqual([true, false, true, false]);
  });

  it("knows the size of a PNG, and what is none", () => {
    expect(pngSize(writeRgbaPng(3, 2, new Uint8Array(24)))).toEqual({ width: 3, height: 2 });
    expect(pngSize(Buffer.from("not a picture, but more than 24 bytes"))).toBeNull();
  });
});

/** WCAG 2.1: relative luminance and contrast. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const luminance = (colour: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
