import { isLedgerRole, ledgerRoles, type LedgerRole } from "../core/index";
import { isKnownFlag, isSwitch, takesYesOrNo } from "./flags";

/** A call that can't be carried out as it was written: one sentence, exit code 2. */
export class UsageProblem extends Error {
  constructor(
    readonly code:
      | "unknownCommand"
      | "noCommand"
      | "noFile"
      | "unknownFlag"
      | "flagValue"
      | "flagTwice"
      | "tooManyFiles"
      | "sampleAlone"
      | "fileNotFound"
      | "fileIsFolder"
      | "folderNotFound"
      | "notOverInput"
      | "outEnding"
      | "jsonOrOut"
      | "language"
      | "columns"
      | "role"
      | "roleTwice"
      | "answers"
      | "answerUnknown"
      | "answerTwice"
      | "answerValue"
      | "explainWants"
      | "explainRow"
      | "explainColumn"
      | "explainTable"
      | "explainMain"
      | "outNeeded"
      | "fromNeeded"
      | "managerOrClient"
      | "settingsPeriods"
      | "today",
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`usage: ${code} ${JSON.stringify(params)}`);
  }
}

/** The words of a call, sorted: what isn't a flag, and the flags with their values. */
export interface Args {
  readonly words: readonly string[];
  readonly flags: ReadonlyMap<string, string>;
}

/** Sorts the words of a call. `--flag value` and `--flag=value` are the same. */
export function parseArgs(argv: readonly string[]): Args {
  const words: string[] = [];
  const flags = new Map<string, string>();
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] === "-h" ? "--help" : argv[at]!;
    if (word === "--") continue;
    if (!word.startsWith("--")) {
      words.push(word);
      continue;
    }
    const equals = word.indexOf("=");
    const name = equals < 0 ? word.slice(2) : word.slice(2, equals);
    const flag = `--${name}`;
    if (!isKnownFlag(name) || (isSwitch(name) && equals >= 0)) {
      throw new UsageProblem("unknownFlag", { flag: isSwitch(name) ? word : flag, command: words[0] ?? "klientela" });
    }
    if (flags.has(name)) throw new UsageProblem("flagTwice", { flag });
    const next = argv[at + 1];
    if (equals >= 0) {
      flags.set(name, word.slice(equals + 1));
    } else if (isSwitch(name) || (takesYesOrNo(name) && !/^(yes|no|true|false)$/.test(next ?? ""))) {
      flags.set(name, "true");
    } else {
      if (next === undefined || next.startsWith("--")) throw new UsageProblem("flagValue", { flag });
      flags.set(name, next);
      at++;
    }
  }
  return { words, flags };
}

/** `date=Day,client=Customer`; a header may hold commas, for a piece without "=" belongs to the header before it. */
export function parseColumns(text: string | undefined): Map<LedgerRole, string> {
  const columns = new Map<LedgerRole, string>();
  if (text === undefined) return columns;
  const pairs: string[] = [];
  for (const piece of text.split(",")) {
    const continues = pairs.length > 0 && !piece.includes("=") && piece.trim() !== "" && !isLedgerRole(piece.trim());
    if (continues) pairs.push(`${pairs.pop()!},${piece}`);
    else pairs.push(piece);
  }
  for (const pair of pairs) {
    const equals = pair.indexOf("=");
    const role = pair.slice(0, equals).trim();
    const header = pair.slice(equals + 1).trim();
    if (equals < 1 || header === "") throw new UsageProblem("columns", { pair });
    if (!isLedgerRole(role)) throw new UsageProblem("role", { role, roles: ledgerRoles.join(", ") });
    if (columns.has(role)) throw new UsageProblem("roleTwice", { role });
    columns.set(role, header);
  }
  return columns;
}
