/**
 * A shape: whether a place belongs to it. Coordinates run from 0 to the side of the drawing, y downwards.
 * @typedef {(x: number, y: number) => boolean} Shape
 */

/**
 * A shape in a colour; later layers lie on top of earlier ones. `null` cuts out of those below.
 * @typedef {{ shape: Shape, colour: readonly [number, number, number] | null }} Layer
 */

/** Places at which a point is asked, in each direction: 25 shades at an edge. */
const SAMPLES = 5;

/**
 * @param {number} cx
 * @param {number} cy
 * @param {number} r
 * @returns {Shape}
 */
export function disc(cx, cy, r) {
  return (x, y) => (x - cx) ** 2 + (y - cy) ** 2 <= r * r;
}

/**
 * A circle drawn with a pen; `from` and `to` in degrees, clockwise from the top.
 * @param {number} cx
 * @param {number} cy
 * @param {number} r of the middle of the line
 * @param {number} width
 * @param {number} [from]
 * @param {number} [to]
 * @returns {Shape}
 */
export function ring(cx, cy, r, width, from = 0, to = 360) {
  const [inner, outer] = [(r - width / 2) ** 2, (r + width / 2) ** 2];
  const [begin, end] = [towards(from), towards(to)];
  return (x, y) => {
    const [dx, dy] = [x - cx, y - cy];
    const far = dx * dx + dy * dy;
    if (far < inner || far > outer) return false;
    if (to - from >= 360) return true;
    const behindBegin = begin.x * dy - begin.y * dx >= 0;
    const beforeEnd = dx * end.y - dy * end.x >= 0;
    return to - from <= 180 ? behindBegin && beforeEnd : behindBegin || beforeEnd;
  };
}

/**
 * Rounded, so that the last digit of a sine decides nothing.
 * @param {number} degrees clockwise from the top
 */
function towards(degrees) {
  const turn = (degrees * Math.PI) / 180;
  const rounded = (/** @type {number} */ value) => Math.round(value * 1e6) / 1e6;
  return { x: rounded(Math.sin(turn)), y: rounded(-Math.cos(turn)) };
}

/**
 * @param {number} left
 * @param {number} top
 * @param {number} width
 * @param {number} height
 * @param {number} [radius] of the corners
 * @returns {Shape}
 */
export function box(left, top, width, height, radius = 0) {
  return (x, y) => {
    if (x < left || y < top || x > left + width || y > top + height) return false;
    const dx = Math.max(left + radius - x, x - (left + width - radius), 0);
    const dy = Math.max(top + radius - y, y - (top + height - radius), 0);
    return dx * dx + dy * dy <= radius * radius || dx === 0 || dy === 0;
  };
}

/**
 * A line through some places, with round ends and corners.
 * @param {number} width
 * @param {readonly (readonly [number, number])[]} places
 * @returns {Shape}
 */
export function line(width, ...places) {
  const reach = (width / 2) ** 2;
  return (x, y) =>
    places.some(([bx, by], at) => {
      const [ax, ay] = places[at - 1] ?? [bx, by];
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
      return (x - ax - along * (bx - ax)) ** 2 + (y - ay - along * (by - ay)) ** 2 <= reach;
    });
}

/**
 * What lies within some corners.
 * @param {readonly (readonly [number, number])[]} corners
 * @returns {Shape}
 */
export function polygon(...corners) {
  return (x, y) => {
    let inside = false;
    for (let at = 0, before = corners.length - 1; at < corners.length; before = at++) {
      const [ax, ay] = corners[at] ?? [0, 0];
      const [bx, by] = corners[before] ?? [0, 0];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
    return inside;
  };
}

/**
 * What one shape has and the others don't.
 * @param {Shape} shape
 * @param {readonly Shape[]} others
 * @returns {Shape}
 */
export function without(shape, ...others) {
  return (x, y) => shape(x, y) && !others.some((other) => other(x, y));
}

/**
 * What two shapes have in common.
 * @param {Shape} one
 * @param {Shape} other
 * @returns {Shape}
 */
export function common(one, other) {
  return (x, y) => one(x, y) && other(x, y);
}

/**
 * A drawing as points of red, green, blue and opacity; the edges are smooth. The same points on every machine: only
 * sums, products and comparisons of the coordinates decide.
 * @param {readonly Layer[]} layers
 * @param {number} side of the drawing in its own units
 * @param {number} size of the picture in points
 * @returns {Uint8Array}
 */
export function render(layers, side, size) {
  const fromAbove = [...layers].reverse();
  const points = new Uint8Array(size * size * 4);
  const step = side / size / SAMPLES;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0];
      let covered = 0;
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const x = (column * SAMPLES + (sample % SAMPLES) + 0.5) * step;
        const y = (row * SAMPLES + Math.floor(sample / SAMPLES) + 0.5) * step;
        const colour = fromAbove.find(({ shape }) => shape(x, y))?.colour;
        if (!colour) continue;
        covered++;
        colour.forEach((part, at) => (sum[at] = (sum[at] ?? 0) + part));
      }
      if (covered === 0) continue;
      const mean = sum.map((part) => Math.round(part / covered));
      points.set([...mean, Math.round((covered * 255) / SAMPLES ** 2)], (row * size + column) * 4);
    }
  }
  return points;
}
