import type { ClientLines } from "./clientLines";

/** How much of each product line the clients who buy it bought in 12 months. Of segment s and line l at `s * lineCount + l`. */
export interface MedianSums {
  /** Clients of the segment with a sum of 12 months above zero. */
  readonly buyers: Uint32Array;
  /** Median of their sums in whole ten-thousandths, half of one rounded up; NaN without any. */
  readonly median: Float64Array;
  /** The same of all clients, by line. */
  readonly allBuyers: Uint32Array;
  readonly allMedian: Float64Array;
}

/**
 * The median sum of each product line over the last 12 months among those who buy it, by segment and in all (M17). Between
 * two middle sums it is their mean.
 */
export function medianSums(
  bought: ClientLines,
  segmentOf: ArrayLike<number>,
  segmentCount: number,
  lineCount: number,
): MedianSums {
  const { start, line, yearSum } = bought;
  const clients = start.length - 1;
  // the sums of a line stand together, in it by segment, those of no segment first
  const width = segmentCount + 1;
  const ends = new Uint32Array(lineCount * width + 1);
  for (let client = 0; client < clients; client++) {
    for (let entry = start[client]!; entry < start[client + 1]!; entry++) {
      if (yearSum[entry]! > 0) ends[line[entry]! * width + segmentOf[client]! + 2]!++;
    }
  }
  for (let bin = 0; bin < lineCount * width; bin++) ends[bin + 1]! += ends[bin]!;
  const sums = new Float64Array(ends[lineCount * width]!);
  // until all sums are in place, of each bin where its next one goes
  const next = ends.slice();
  for (let client = 0; client < clients; client++) {
    for (let entry = start[client]!; entry < start[client + 1]!; entry++) {
      if (yearSum[entry]! > 0) sums[next[line[entry]! * width + segmentOf[client]! + 1]!++] = yearSum[entry]!;
    }
  }
  const found: MedianSums = {
    buyers: new Uint32Array(segmentCount * lineCount),
    median: new Float64Array(segmentCount * lineCount),
    allBuyers: new Uint32Array(lineCount),
    allMedian: new Float64Array(lineCount),
  };
  for (let product = 0; product < lineCount; product++) {
    for (let segment = 0; segment < segmentCount; segment++) {
      const bin = product * width + segment + 1;
      const own = sums.subarray(ends[bin]!, ends[bin + 1]!);
      found.buyers[segment * lineCount + product] = own.length;
      found.median[segment * lineCount + product] = medianOf(own);
    }
    const all = sums.subarray(ends[product * width]!, ends[(product + 1) * width]!);
    found.allBuyers[product] = all.length;
    found.allMedian[product] = medianOf(all);
  }
  return found;
}

/**
 * The middle of some whole numbers, half a one rounded up; NaN of none. Changes their order.
 *
 * @example
 * [[9, 1, 4], [4, 1, 9, 2], [1, 2]].map((sums) => medianOf(Float64Array.from(sums))) // [4, 3, 2]
 */
export function medianOf(sums: Float64Array): number {
  if (sums.length === 0) return NaN;
  const middle = sums.length >> 1;
  putInPlace(sums, middle);
  if (sums.length % 2 === 1) return sums[middle]!;
  let below = sums[0]!;
  for (let at = 1; at < middle; at++) if (sums[at]! > below) below = sums[at]!;
  return Math.floor((below + sums[middle]! + 1) / 2);
}

/** Puts the value of a place in the order there, no larger ones before it (quickselect with the middle of three as pivot). */
function putInPlace(values: Float64Array, place: number): void {
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const [first, middle, last] = [values[from]!, values[(from + to) >> 1]!, values[to]!];
    const pivot = Math.max(Math.min(first, middle), Math.min(Math.max(first, middle), last));
    let low = from;
    let high = to;
    while (low <= high) {
      while (values[low]! < pivot) low++;
      while (values[high]! > pivot) high--;
      if (low > high) break;
      const value = values[low]!;
      values[low++] = values[high]!;
      values[high--] = value;
    }
    if (place <= high) to = high;
    else if (place >= low) from = low;
    else return;
  }
}
