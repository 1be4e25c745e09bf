import { box, common, disc, line, polygon, ring, without } from "./raster.mjs";

/** @typedef {import("./raster.mjs").Layer} Layer */
/** @typedef {import("./raster.mjs").Shape} Shape */

/** Side of every drawing in its own units. What begins at even places is sharp in 16 points too. */
export const SIDE = 32;

/** At least 3 : 1 on the light and on the dark ribbon. */
export const INK = /** @type {const} */ ([0x12, 0x86, 0x7b]);
export const QUIET = /** @type {const} */ ([0x84, 0x8c, 0x93]);
const GROUND = /** @type {const} */ ([0x00, 0x69, 0x5f]);
const WHITE = /** @type {const} */ ([0xff, 0xff, 0xff]);
const AMBER = /** @type {const} */ ([0xff, 0xc2, 0x4d]);

/** @typedef {(...shapes: Shape[]) => Layer[]} Pen */
/** @type {Pen} */
const ink = (...shapes) => shapes.map((shape) => ({ shape, colour: INK }));
/** @type {Pen} */
const quiet = (...shapes) => shapes.map((shape) => ({ shape, colour: QUIET }));
/** @type {Pen} */
const cut = (...shapes) => shapes.map((shape) => ({ shape, colour: null }));

/**
 * A person: head and shoulders.
 * @param {number} x middle
 * @param {number} foot
 * @param {number} size height of it all
 * @returns {Shape[]}
 */
function person(x, foot, size) {
  const shoulders = size * 0.44;
  return [
    disc(x, foot - size * 0.77, size * 0.23),
    common(disc(x, foot, shoulders), box(x - size, foot - size, 2 * size, size)),
  ];
}

/**
 * Columns on one foot.
 * @param {number} left
 * @param {number} foot
 * @param {number} width
 * @param {number} gap
 * @param {readonly number[]} heights
 */
function columns(left, foot, width, gap, heights) {
  return heights.map((height, at) => box(left + at * (width + gap), foot - height, width, height));
}

/**
 * Each drawing by its name, one for each of `pictures` in `excel-addin/manifest/pictures.ts`. Those of questions are drawn in
 * the pane too (`pane/ui/JobPicture.tsx`), and show the same.
 * @type {Readonly<Record<string, readonly Layer[]>>}
 */
export const pictograms = {
  // the letter K: its stem is a column of cells, its upper arm goes up
  product: [
    { shape: box(0, 0, 32, 32, 6), colour: GROUND },
    ...columns(8, 12, 4, 0, [6]).map((shape) => ({ shape, colour: WHITE })),
    { shape: box(8, 14, 4, 4), colour: WHITE },
    { shape: box(8, 20, 4, 6), colour: WHITE },
    { shape: polygon([13, 16], [20, 6], [25.5, 6], [18, 16], [25.5, 26], [20, 26]), colour: WHITE },
    { shape: polygon([15.1, 13], [20, 6], [25.5, 6], [18, 16], [16.9, 14.6]), colour: AMBER },
  ],
  refresh: [...ink(ring(16, 17, 10, 4, 55, 345)), ...ink(polygon([12.5, 0.5], [12.5, 13.5], [21, 7]))],
  more: [
    ...ink(disc(6, 8, 3), disc(6, 16, 3), disc(6, 24, 3)),
    ...quiet(box(12, 6, 18, 4), box(12, 14, 18, 4), box(12, 22, 12, 4)),
  ],
  people: [
    ...quiet(...person(9, 24, 16), ...person(23, 24, 16)),
    ...cut(disc(16, 13, 7), disc(16, 30, 11)),
    ...ink(...person(16, 30, 21)),
  ],
  goods: [
    ...quiet(polygon([16, 2], [29, 8], [16, 14], [3, 8])),
    ...ink(polygon([3, 10], [15, 15.5], [15, 30], [3, 24])),
    ...ink(polygon([29, 10], [17, 15.5], [17, 30], [29, 24])),
  ],
  gauge: [
    ...quiet(ring(16, 22, 12, 4, 270, 375)),
    ...ink(ring(16, 22, 12, 4, 15, 90)),
    ...ink(line(3, [16, 22], [22, 14]), disc(16, 22, 3)),
  ],
  funnel: [
    ...ink(polygon([2, 4], [30, 4], [19, 18], [13, 18])),
    ...quiet(polygon([13, 20], [19, 20], [19, 26], [13, 30])),
  ],
  speech: [
    ...ink(box(2, 4, 28, 18, 4), polygon([8, 20], [18, 20], [8, 30])),
    ...cut(box(8, 9, 16, 2.5), box(8, 14, 10, 2.5)),
  ],
  check: [...quiet(ring(16, 16, 13, 3)), ...ink(line(4, [9, 16], [14, 21], [23, 11]))],
  calendar: [
    ...ink(box(3, 6, 26, 8, 2), box(8, 2, 4, 6, 1), box(20, 2, 4, 6, 1)),
    ...quiet(without(box(3, 12, 26, 18, 2), box(5, 14, 22, 14))),
    ...ink(box(8, 17, 4, 4), box(14, 17, 4, 4), box(20, 17, 4, 4)),
    ...quiet(box(8, 23, 4, 4), box(14, 23, 4, 4)),
  ],

  pareto: [
    ...ink(...columns(4, 30, 4, 2, [18, 10, 6, 4])),
    ...quiet(line(2.5, [6, 9], [12, 5.5], [18, 3.5], [28, 2.5])),
  ],
  status: [
    ...ink(...columns(4, 30, 4, 2, [12, 14, 18, 22])),
    ...quiet(box(4, 12, 4, 4), box(10, 10, 4, 4), box(16, 6, 4, 4), box(22, 2, 4, 4)),
  ],
  steady: [
    ...quiet(...[2, 9, 16, 23].map((x) => box(x, 15, 5, 2))),
    ...ink(line(3.2, [3, 25], [9, 18], [15, 21], [22, 11], [29, 6])),
  ],
  matrix: [0, 1, 2].flatMap((row) =>
    [0, 1, 2].flatMap((place) => (row + place > 1 ? quiet : ink)(box(2 + place * 10, 2 + row * 10, 8, 8))),
  ),
  bars: ink(box(2, 4, 28, 6), box(2, 14, 18, 6), box(2, 24, 10, 6)),
  table: [...ink(box(2, 4, 28, 6)), ...quiet(...[12, 18, 24].flatMap((y) => [box(2, y, 10, 4), box(14, y, 16, 4)]))],
  call: [
    ...ink(
      polygon(
        [3, 4],
        [10, 2],
        [14, 10],
        [10, 13.5],
        [19, 22],
        [22.5, 18],
        [30, 22],
        [28, 29],
        [24, 30],
        [14, 26],
        [6, 18],
        [2.5, 9],
      ),
    ),
    ...quiet(ring(17, 15, 6, 2.5, 0, 90), ring(17, 15, 11.5, 2.5, 0, 90)),
  ],
  move: [
    ...quiet(...[2, 12, 22].map((y) => box(2, y, 8, 8))),
    ...ink(...[2, 12, 22].map((y) => box(22, y, 8, 8))),
    ...ink(line(2.4, [12, 6], [19, 15]), polygon([15, 17.5], [21, 17.5], [21, 11.5])),
  ],
  page: [
    ...quiet(without(box(4, 2, 24, 28, 2), box(6, 4, 20, 24)), box(10, 8, 12, 2), box(10, 12, 8, 2)),
    ...ink(...columns(10, 26, 3, 1.5, [5, 8, 11])),
  ],
  segments: [...ink(disc(9, 9, 7), disc(23, 23, 7)), ...quiet(disc(23, 8, 5), disc(9, 24, 5))],
  marks: [0, 1, 2].flatMap((row) =>
    [0, 1, 2].flatMap((place) => {
      const [x, y] = [2 + place * 10, 2 + row * 10];
      return (row + place) % 2 === 0 ? ink(box(x, y + 3, 8, 2), box(x + 3, y, 2, 8)) : quiet(box(x + 2, y + 3, 4, 2));
    }),
  ),
  gap: [
    [18, 4],
    [12, 14],
    [6, 24],
  ].flatMap(([width = 0, y = 0]) => [
    ...ink(box(2, y, width, 6)),
    ...quiet(without(box(width + 4, y, 26 - width, 6), box(width + 6, y + 2, 22 - width, 2))),
  ]),
  find: [
    ...quiet(...[4, 12, 20].map((y) => box(2, y, 14, 4))),
    ...cut(disc(19, 15, 10.5)),
    ...ink(ring(19, 15, 8, 3), line(4, [25.5, 21.5], [29, 28])),
  ],
  pair: [
    ...ink(ring(11, 16, 8.5, 3)),
    ...quiet(ring(21, 16, 8.5, 3)),
    ...ink(common(disc(11, 16, 8.5), disc(21, 16, 8.5))),
  ],
  share: [...quiet(ring(16, 16, 11, 6)), ...ink(ring(16, 16, 11, 6, 0, 120))],
};
