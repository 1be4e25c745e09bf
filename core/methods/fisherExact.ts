/**
 * Natural logarithms of 0!, 1!, … `most`!: for many tests on the same clients.
 *
 * @example
 * Math.exp(logFactorials(4)[4]!) // 24.000000000000004
 */
export function logFactorials(most: number): Float64Array {
  const logs = new Float64Array(most + 1);
  let lost = 0;
  for (let n = 1; n <= most; n++) {
    // compensated, so that a hundred thousand terms lose no digit
    const term = Math.log(n) - lost;
    const sum = logs[n - 1]! + term;
    lost = sum - logs[n - 1]! - term;
    logs[n] = sum;
  }
  return logs;
}

/**
 * Is a value more frequent among the chosen than chance would make it (M12)? Fisher's exact test, one-sided: of all ways
 * to choose `chosen` of `all`, the share in which at least `both` of those with the value are chosen. 1 where no fewer
 * are possible; 0 … 1 always. Nobody chosen, or nobody with the value: 1.
 *
 * @param both chosen ones with the value
 * @param chosen how many are chosen
 * @param holding how many have the value, chosen or not
 * @param all how many there are
 * @param logs of factorials up to `all`, where many tests share them
 *
 * @example
 * fisherExact(3, 4, 4, 8) // 17 / 70
 */
export function fisherExact(
  both: number,
  chosen: number,
  holding: number,
  all: number,
  logs: Float64Array = logFactorials(all),
): number {
  const least = Math.max(0, chosen + holding - all);
  const most = Math.min(chosen, holding);
  if (!(chosen <= all && holding <= all && both <= most)) {
    throw new Error(`fisherExact: ${both} of ${chosen} and ${holding} in ${all}`);
  }
  if (both <= least) return 1;
  const ways = (from: number, take: number): number => logs[from]! - logs[take]! - logs[from - take]!;
  const whole = ways(all, chosen);
  let p = 0;
  // from the rarest on, so that small terms aren't lost beside large ones
  for (let at = most; at >= both; at--) p += Math.exp(ways(holding, at) + ways(all - holding, chosen - at) - whole);
  return Math.min(1, p);
}
