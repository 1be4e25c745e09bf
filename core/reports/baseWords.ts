import { dealKindOf } from "../registers/dealStages";
import { languages } from "../text/language";
import { translator } from "../text/translate";
import { foldWords } from "../tidy/nameWords";
import { typedDay } from "../typed/readTypedCell";

/** A state of the client base that somebody typed. */
export interface TypedState {
  /** As it stands there. */
  readonly text: string;
  readonly kind: "used" | "open" | "refused" | "notOffered";
  /** Of an open one. */
  readonly stage: string;
  /** Serial day behind the comma; 0 without one. */
  readonly nextDate: number;
}

/** A line that is used, within the plan and outside of it. */
export const USED = "+";
export const OUTSIDE = "(+)";

/** In every language, for a sheet goes from hand to hand. */
const notOffered = new Set(languages.map((language) => foldWords(translator(language)("base.state.notOffered"))));

/**
 * What a typed state means (M19): a plus sign or a word for a won deal, refused and not offered in any of the languages, else
 * a stage, with the date of the next step behind its last comma where one stands there.
 *
 * @example
 * readState("Contract, 15.01.2011").stage // "Contract"
 * readState("Отказ").kind // "refused"
 */
export function readState(text: string): TypedState {
  const shown = text.trim();
  const state = (kind: TypedState["kind"], stage = "", nextDate = 0): TypedState => ({
    text: shown,
    kind,
    stage,
    nextDate,
  });
  if (shown === USED || shown === OUTSIDE) return state("used");
  if (notOffered.has(foldWords(shown))) return state("notOffered");
  const kind = dealKindOf(shown);
  if (kind !== "open") return state(kind === "won" ? "used" : "refused");
  const comma = shown.lastIndexOf(",");
  const nextDate = comma < 0 ? 0 : typedDay(shown.slice(comma + 1));
  return nextDate > 0 ? state("open", shown.slice(0, comma).trim(), nextDate) : state("open", shown);
}
