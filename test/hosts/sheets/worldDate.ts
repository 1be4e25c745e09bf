import type { ScriptWorld } from "./ScriptWorld";

/** The script's `Date`: it tells the time of the fake's clock. */
export function worldDate(world: ScriptWorld): DateConstructor {
  class WorldDate extends Date {
    constructor(...args: readonly unknown[]) {
      super(...((args.length === 0 ? [world.now] : args) as [number]));
    }

    static override now(): number {
      return world.now;
    }
  }
  return WorldDate as unknown as DateConstructor;
}
