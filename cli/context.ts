import { isLanguage, languages, parseIsoDay, serialOf, translator, type Language, type Translate } from "../core/index";
import { UsageProblem, type Args } from "./args";

/** What the world outside hands in: clock, language, streams. Nothing else in this folder asks for them. */
export interface Context {
  readonly say: Translate;
  /** Serial day. */
  readonly today: number;
  readonly args: Args;
  /** Places of a line of a table. */
  readonly width: number;
  /** Places after which a sentence is broken: none where nobody looks on, so that other programs find whole sentences. */
  readonly wrapAt: number;
  out(line: string): void;
  note(line: string): void;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Language of `--lang`, else of the system where we speak it, else English. Asked before the call is understood, it passes over what is wrong. */
export function spokenLanguage(argv: readonly string[], environment: Environment, locale: string): Language {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const wanted = at < 0 ? undefined : argv[at] === "--lang" ? argv[at + 1] : argv[at]!.slice("--lang=".length);
  if (wanted !== undefined && isLanguage(wanted)) return wanted;
  // Windows names no language in its environment
  const system = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || locale;
  const short = /^([a-z]{2})(?![a-z])/i.exec(system)?.[1]?.toLowerCase() ?? "en";
  return isLanguage(short) ? short : "en";
}

/** Throws where `--lang` is none of ours. */
export function chosenLanguage(args: Args, spoken: Language): Translate {
  const wanted = args.flags.get("lang");
  if (wanted !== undefined && !isLanguage(wanted)) {
    throw new UsageProblem("language", { value: wanted, languages: languages.join(", ") });
  }
  return translator(spoken);
}

/** The day of `--today`, else of the clock where the user is. */
export function chosenDay(args: Args, now: Date): number {
  const wanted = args.flags.get("today");
  if (wanted === undefined) return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const day = parseIsoDay(wanted);
  if (day === null) throw new UsageProblem("today", { value: wanted });
  return day;
}
