const WIDTH = 512;
const before = new Int32Array(WIDTH);
const last = new Int32Array(WIDTH);
const current = new Int32Array(WIDTH);

/**
 * How many letters must be put in, taken out, replaced or swapped with their neighbour to make one text of the other (optimal
 * string alignment)? Beyond `most` it isn't told how many: `most + 1`.
 *
 * @example
 * editDistance("romashka", "romahska", 2) // 1
 * editDistance("kitten", "sitting", 2) // 3
 */
export function editDistance(one: string, other: string, most: number): number {
  const beyond = most + 1;
  if (Math.abs(one.length - other.length) > most) return beyond;
  if (one.length >= WIDTH || other.length >= WIDTH) return one === other ? 0 : beyond;
  let [two, row, next] = [before, last, current];
  for (let at = 0; at <= other.length; at++) row[at] = at;
  for (let i = 1; i <= one.length; i++) {
    // beyond the band every distance is too large anyway
    const from = Math.max(1, i - most);
    const to = Math.min(other.length, i + most);
    next[from - 1] = from === 1 ? i : beyond;
    let least = next[from - 1]!;
    for (let j = from; j <= to; j++) {
      const same = one.charCodeAt(i - 1) === other.charCodeAt(j - 1);
      const above = j === i + most ? beyond : row[j]! + 1;
      let value = Math.min(above, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (
        i > 1 &&
        j > 1 &&
        one.charCodeAt(i - 1) === other.charCodeAt(j - 2) &&
        one.charCodeAt(i - 2) === other.charCodeAt(j - 1)
      ) {
        value = Math.min(value, two[j - 2]! + 1);
      }
      next[j] = value;
      if (value < least) least = value;
    }
    if (least > most) return beyond;
    [two, row, next] = [row, next, two];
  }
  return Math.min(row[other.length]!, beyond);
}
