import {
  ColumnProblem,
  OptionProblem,
  SheetProblem,
  problemSentence,
  type ProblemWords,
  type TextKey,
  type TextParams,
  type Translate,
} from "../core/index";
import { FileProblem, PackageFault, fileProblemKey } from "../files/index";
import { UsageProblem } from "./args";
import { kebab } from "./flags";

/** The command line writes its options with dashes. */
export const words: ProblemWords = {
  option: (key) => `--${kebab(key)}`,
  ledgerNotFound: "problem.ledgerNotFound",
  columnsMissing: "problem.columnsMissing",
};

interface Said {
  readonly text: string;
  readonly exit: number;
}

/** What went wrong, as one sentence and an exit code. `file` is the one that the call is about. */
export function problemText(say: Translate, problem: unknown, file: string): Said {
  if (problem instanceof ProblemOfFile) return problemText(say, problem.cause, problem.file);
  if (problem instanceof UsageProblem) return { text: say(`cli.problem.${problem.code}`, problem.params), exit: 2 };
  if (problem instanceof NothingDone) return { text: say(problem.key, problem.params), exit: 1 };
  const sentence = problemSentence(say, problem, words);
  if (sentence !== null) return { text: sentence, exit: isOfTheCall(problem) ? 2 : 1 };
  const ofFile = fileProblemKey(problem, file);
  if (ofFile !== null) return { text: say(ofFile.code, ofFile.params), exit: 1 };
  if (problem instanceof DiskProblem) {
    const params: TextParams = { file: problem.file, reason: reasonText(say, problem.reason) };
    return { text: say(`cli.problem.${problem.code}`, params), exit: 1 };
  }
  return { text: say("cli.problem.ourMistake", { message: mistakeText(problem) }), exit: 1 };
}

/** Whether the call was wrong, not what it is about. */
function isOfTheCall(problem: unknown): boolean {
  if (problem instanceof SheetProblem) return problem.code === "sheetUnknown";
  return problem instanceof OptionProblem || problem instanceof ColumnProblem;
}

/** There is nothing to do, or it can't be done with what there is. */
export class NothingDone extends Error {
  constructor(
    readonly key: TextKey,
    readonly params: TextParams,
  ) {
    super(`nothing done: ${key}`);
  }
}

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
