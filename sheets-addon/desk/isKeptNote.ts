import { dictionaries, languages } from "../../core/index";

let sentence: RegExp | null = null;

/** Whether a note is the one that tells what had been typed over a formula of ours: it is written once and then the user's. */
export function isKeptNote(text: string): boolean {
  sentence ??= new RegExp(
    `^(?:${languages
      .map((language) =>
        dictionaries[language]["refresh.remark.typedOver"]
          .split(/\{[^}]*\}/)
          .map((words) => words.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&"))
          .join("[^]*?"),
      )
      .join("|")})$`,
    "su",
  );
  return sentence.test(text.trim());
}
