import { performance } from "node:perf_hooks";
import v8 from "node:v8";
import vm from "node:vm";

export interface Stage {
  readonly name: string;
  /** What is measured. */
  run(): unknown;
}

export interface Measured {
  readonly name: string;
  /** Milliseconds. */
  readonly median: number;
  readonly best: number;
}

// here and not as an option of Node, so that the processes whose memory is measured run as the product does
v8.setFlagsFromString("--expose-gc");
const collectGarbage = vm.runInNewContext("gc") as () => void;

let warms = true;

/** For who only wants to see that every stage runs: each once, and the times mean little. */
export function withoutWarmUp(): void {
  warms = false;
}

/**
 * Runs the stages in turn, so many rounds after the warm-up, so that whatever else the machine does meets all of them
 * alike. Garbage of one stage isn't collected in the time of another.
 */
export async function measure(stages: readonly Stage[], rounds: number, warmUp = 3): Promise<Measured[]> {
  const times = stages.map((): number[] => []);
  for (let round = warms ? -warmUp : 0; round < rounds; round++) {
    for (const [place, stage] of stages.entries()) {
      collectGarbage();
      const began = performance.now();
      const result = stage.run();
      if (result instanceof Promise) await result;
      if (round >= 0) times[place]!.push(performance.now() - began);
    }
  }
  return stages.map(({ name }, place) => measured(name, times[place]!));
}

/** Median and best of several times. */
export function measured(name: string, times: readonly number[]): Measured {
  const sorted = [...times].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
  return { name, median, best: sorted[0]! };
}

/** Milliseconds that a call takes once, and what it gives. */
export function timed<T>(run: () => T): { readonly ms: number; readonly value: T } {
  const began = performance.now();
  const value = run();
  return { ms: performance.now() - began, value };
}
