import {
  ColumnProblem,
  LedgerProblem,
  OptionProblem,
  RegisterProblem,
  SheetProblem,
  type TextKey,
  type TextParams,
  type Translate,
} from "../core/index";
import { FileProblem, PackageFault } from "../files/index";
import { UsageProblem } from "./args";
import { kebab } from "./flags";

/** Headers and sheets may be hundreds: so many characters of their names help. */
const MOST_NAMES = 400;

interface Said {
  readonly text: string;
  readonly exit: number;
}

/** What went wrong, as one sentence and an exit code. `file` is the one that the call is about. */
export function problemText(say: Translate, problem: unknown, file: string): Said {
  if (problem instanceof ProblemOfFile) return problemText(say, problem.cause, problem.file);
  if (problem instanceof UsageProblem) return { text: say(`cli.problem.${problem.code}`, problem.params), exit: 2 };
  if (problem instanceof OptionProblem) return { text: optionText(say, problem), exit: 2 };
  if (problem instanceof ColumnProblem) {
    const { role, wanted, headers } = problem.params;
    return {
      text: say("problem.columnNotFound", { wanted, role: say(`role.${role}`), headers: shortened(headers) }),
      exit: 2,
    };
  }
  if (problem instanceof SheetProblem) {
    const { sheet, sheets } = problem.params;
    const exit = problem.code === "sheetUnknown" ? 2 : 1;
    return { text: say(`problem.${problem.code}`, { sheet, sheets: shortened(sheets.join(", ")) }), exit };
  }
  if (problem instanceof RegisterProblem) return { text: say("problem.registerClientColumn", problem.params), exit: 1 };
  if (problem instanceof LedgerProblem) return { text: say(`problem.${problem.code}`, problem.params), exit: 1 };
  if (problem instanceof FileProblem)
    return { text: say(`file.${problem.code}`, { name: file, ...problem.params }), exit: 1 };
  if (problem instanceof PackageFault) return { text: say(faultKeys[problem.code], { name: file }), exit: 1 };
  if (problem instanceof DiskProblem) {
    const params: TextParams = { file: problem.file, reason: reasonText(say, problem.reason) };
    return { text: say(`cli.problem.${problem.code}`, params), exit: 1 };
  }
  return { text: say("cli.problem.ourMistake", { message: mistakeText(problem) }), exit: 1 };
}

const faultKeys: Readonly<Record<PackageFault["code"], TextKey>> = {
  damaged: "file.brokenWorkbook",
  encrypted: "file.encrypted",
  strict: "file.strict",
  tooLarge: "file.cannotGrow",
};

/** A problem with one of several files: the sentence must name that one. */
export class ProblemOfFile extends Error {
  constructor(
    readonly file: string,
    override readonly cause: FileProblem | PackageFault,
  ) {
    super(`${file}: ${cause.message}`);
  }
}

/** Does some work with a file; what is wrong with the file then carries its name. */
export async function withFile<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (problem) {
    if (problem instanceof FileProblem || problem instanceof PackageFault) throw new ProblemOfFile(file, problem);
    throw problem;
  }
}

/** A file that the system doesn't let us read or write; `reason` is the system's code. */
export class DiskProblem extends Error {
  constructor(
    readonly code: "fileUnreadable" | "outUnwritable",
    readonly file: string,
    readonly reason: string,
  ) {
    super(`disk: ${code} ${reason}`);
  }
}

/** The system's code in words; an uncommon one as it is. */
export function reasonText(say: Translate, reason: string): string {
  switch (reason) {
    case "EACCES":
    case "EPERM":
      return say("cli.reason.permission");
    case "EBUSY":
    case "ETXTBSY":
      return say("cli.reason.busy");
    case "ENOSPC":
    case "EDQUOT":
      return say("cli.reason.full");
    case "EROFS":
      return say("cli.reason.readOnly");
    case "ENAMETOOLONG":
      return say("cli.reason.longName");
    case "EFBIG":
    case "ERR_FS_FILE_TOO_LARGE":
      return say("cli.reason.large");
    default:
      return reason;
  }
}

/** The first place of our own where it happened is enough to find it. */
function mistakeText(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem);
  const [, place = ""] = /^\s+at (.*)$/m.exec(problem.stack ?? "") ?? [];
  return `${problem.name}: ${problem.message}${place === "" ? "" : ` (${place})`}`;
}

function optionText(say: Translate, problem: OptionProblem): string {
  const { code, params } = problem;
  const named: Record<string, string | number> = { ...params };
  // the command line writes its options with dashes
  for (const key of ["option", "low", "high"])
    if (typeof named[key] === "string") named[key] = `--${kebab(named[key])}`;
  if (typeof named["options"] === "string") {
    named["options"] = named["options"]
      .split(", ")
      .map((option) => `--${kebab(option)}`)
      .join(", ");
  }
  if (named["wanted"] === "YYYY-MM-DD") named["wanted"] = say("cli.place.day");
  if (code === "optionBasis") {
    named["basis"] = say(`basis.${String(params["basis"])}` as TextKey);
    named["column"] = say(`role.${String(params["column"])}` as TextKey);
  }
  return say(`problem.${code}`, named);
}

function shortened(names: string): string {
  return names.length <= MOST_NAMES ? names : `${names.slice(0, MOST_NAMES)}…`;
}
