import type { Work } from "./Work";

/**
 * Carries out steps from where an earlier call stopped. Each may be carried out twice, in part too: a call that is cut off
 * loses only what it did, and begins again there. False: the time was up before.
 */
export function runSteps(work: Work, steps: readonly (() => void)[]): boolean {
  for (let at = work.state.step; at < steps.length; at++) {
    if (work.budget.isUp()) {
      work.leave({ step: at });
      return false;
    }
    steps[at]!();
  }
  return true;
}
