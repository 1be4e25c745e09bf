import { statuses, type Status } from "../methods/status";
import type { Tone, WordTone } from "../plan/plan";
import type { Translate } from "../text/translate";

/** Statuses in the order of the tables. */
export const shownStatuses = ["potential", "new", "regular", "restored", "lost"] as const satisfies readonly Status[];

/** Shown words of the statuses, at the places of their codes; blank for none. */
export function statusTexts(say: Translate): string[] {
  return statuses.map((status) => (status === "none" ? "" : say(`status.${status}`)));
}

/** Colours of the shown words. */
export function statusTones(say: Translate): WordTone[] {
  return statuses
    .filter((status): status is Exclude<Status, "none"> => status !== "none")
    .map((status) => ({ text: say(`status.${status}`), tone: status satisfies Tone }));
}
