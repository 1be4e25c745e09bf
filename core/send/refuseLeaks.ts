import { dictionaries } from "../text/translate";
import { planTexts } from "./planTexts";
import { privacyCheck } from "./privacyCheck";
import type { SendPlan } from "./SendRequest";
import { SendProblem } from "./SendProblem";

/** Texts that a sheet may hold whoever the clients are. */
const OF_SHEETS =
  /^(?!(pane|workbench|cli|job|jobGroup|option|file|kept|grid|function|problem|explain|issue|refresh)\.)/;

/**
 * Holds a finished copy against the names that it must not tell. Whoever writes it asks this last.
 *
 * @throws SendProblem `sendLeak` with the first name that was found
 */
export function refuseLeaks(plan: SendPlan): void {
  if (plan.names.forbidden.length === 0) return;
  const ordinary = Object.entries(dictionaries[plan.language]).flatMap(([key, text]) =>
    OF_SHEETS.test(key) ? [text] : [],
  );
  const [leak] = privacyCheck(plan.sheets.flatMap(planTexts), plan.names, ordinary);
  if (leak === undefined) return;
  throw new SendProblem("sendLeak", { name: leak.name, sheet: leak.sheet, text: leak.text });
}
