import type { Company } from "../registers/company";
import { Facts } from "./Facts";
import { LastResults } from "./LastResults";
import type { Settings } from "./options";

/** Settings whose facts are kept whole: those in force, and those that were in force just before. */
const MOST_SETTINGS = 4;
/** Single results that different settings share: each a column of rows or of clients. */
const MOST_SHARED = 120;

/**
 * The facts of one company under the settings asked for last. Who changes the language, or builds what he has just
 * looked at, waits for nothing to be computed again; who changes a setting, only for what hangs on it.
 */
export class FactsCache {
  private readonly kept = new LastResults(MOST_SETTINGS);
  private readonly shared = { columns: new LastResults(MOST_SHARED), selections: new LastResults(MOST_SETTINGS) };

  constructor(readonly company: Company) {}

  /** `today` as in {@link Facts}. Throws `OptionProblem` as it does. */
  of(settings: Settings, today: number): Facts {
    const name = JSON.stringify([settings, today]);
    return this.kept.once(name, () => new Facts(this.company, settings, today, this.shared));
  }
}
