import { isLedgerRole, ledgerRoles, type LedgerRole } from "../core/index";

/** A call that can't be carried out as it was written: one sentence, exit code 2. */
export class UsageProblem extends Error {
  constructor(
    readonly code:
      | "unknownCommand"
      | "noCommand"
      | "noFile"
      | "unknownFlag"
      | "flagValue"
      | "tooManyFiles"
      | "fileNotFound"
      | "notOverInput"
      | "outXlsx"
      | "jsonOrOut"
      | "language"
      | "columns"
      | "role"
      | "explainWants"
      | "explainRow"
      | "explainColumn"
      | "explainMain"
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

/** Flags that stand alone. */
const switches = new Set(["json", "sample", "help"]);

/** Sorts the words of a call. `--flag value` and `--flag=value` are the same. */
export function parseArgs(argv: readonly string[]): Args {
  const words: string[] = [];
  const flags = new Map<string, string>();
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at]!;
    if (!word.startsWith("--") || word === "--") {
      if (word !== "--") words.push(word);
      continue;
    }
    const equals = word.indexOf("=");
    const name = equals < 0 ? word.slice(2) : word.slice(2, equals);
    if (switches.has(name)) {
      flags.set(name, "true");
    } else if (equals >= 0) {
      flags.set(name, word.slice(equals + 1));
    } else {
      const value = argv[at + 1];
      if (value === undefined || value.startsWith("--")) throw new UsageProblem("flagValue", { flag: word });
      flags.set(name, value);
      at++;
    }
  }
  return { words, flags };
}

/** `date=Day,client=Customer` */
export function parseColumns(text: string | undefined): Map<LedgerRole, string> {
  const columns = new Map<LedgerRole, string>();
  if (text === undefined) return columns;
  for (const pair of text.split(",")) {
    const equals = pair.indexOf("=");
    const role = pair.slice(0, equals).trim();
    const header = pair.slice(equals + 1).trim();
    if (equals < 1 || header === "") throw new UsageProblem("columns", { pair });
    if (!isLedgerRole(role)) throw new UsageProblem("role", { role, roles: ledgerRoles.join(", ") });
    columns.set(role, header);
  }
  return columns;
}

/** `status-months` → `statusMonths` */
export function camel(flag: string): string {
  return flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `statusMonths` → `status-months` */
export function kebab(option: string): string {
  return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
