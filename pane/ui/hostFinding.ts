import type { Translate, Finding } from "../../core/index";
import type { AppliedFinding } from "../port/Host";

/** What the host came upon, in a sentence. */
export function hostFinding({ code, params, place }: AppliedFinding, say: Translate): Finding {
  return { text: say(code, params), place };
}
