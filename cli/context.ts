import { isLanguage, parseIsoDay, serialOf, translator, languages, type Translate } from "../core/index";
import { UsageProblem, type Args } from "./args";

/** What the world outside hands in: clock, language, streams. Nothing else in this folder asks for them. */
export interface Context {
  readonly say: Translate;
  /** Serial day. */
  readonly today: number;
  readonly args: Args;
  readonly width: number;
  out(line: string): void;
  note(line: string): void;
}

/** Language of `--lang`, else of the system where we speak it, else English. */
export function chosenLanguage(args: Args, environment: Readonly<Record<string, string | undefined>>): Translate {
  const wanted = args.flags.get("lang");
  if (wanted !== undefined) {
    if (!isLanguage(wanted)) throw new UsageProblem("language", { value: wanted, languages: languages.join(", ") });
    return translator(wanted);
  }
  const system = (environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "en").slice(0, 2);
  return translator(isLanguage(system) ? system : "en");
}

/** The day of `--today`, else of the clock. */
export function chosenDay(args: Args, now: Date): number {
  const wanted = args.flags.get("today");
  if (wanted === undefined) return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const day = parseIsoDay(wanted);
  if (day === null) throw new UsageProblem("today", { value: wanted });
  return day;
}
