/** More are never kept: what looks alike so often says nothing. */
const MOST = 200_000;

/** Pairs of places, each once, with the reason that was given first. */
export class CandidatePairs {
  private readonly reasons = new Map<number, number>();

  constructor(private readonly size: number) {}

  add(one: number, other: number, reason: number): void {
    if (one === other) return;
    const pair = Math.min(one, other) * this.size + Math.max(one, other);
    if (!this.reasons.has(pair) && this.reasons.size < MOST) this.reasons.set(pair, reason);
  }

  forEach(visit: (one: number, other: number, reason: number) => void): void {
    for (const [pair, reason] of this.reasons) visit(Math.floor(pair / this.size), pair % this.size, reason);
  }
}
