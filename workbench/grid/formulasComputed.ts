import type { Univer } from "@univerjs/core";
import { FormulaCalculationSessionService } from "@univerjs/preset-sheets-core";

const MOST_WAIT = 20_000;
/** Computing begins a moment after the typing; where it hasn't by then, there was nothing to compute. */
const BEGINS_WITHIN = 300;

/** Waits until the engine has put its last results into the cells; a formula that takes too long is not waited for. */
export async function formulasComputed(univer: Univer): Promise<void> {
  const session = univer.__getInjector().get(FormulaCalculationSessionService);
  await session.waitForLatestApplied(MOST_WAIT, BEGINS_WITHIN).catch(() => undefined);
}
