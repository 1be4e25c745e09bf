import {
  ColumnProblem,
  LedgerProblem,
  OptionProblem,
  RegisterProblem,
  type TextKey,
  type Translate,
} from "../core/index";
import { FileProblem } from "../files/index";
import { UsageProblem, kebab } from "./args";

/** What went wrong, as one sentence and an exit code; null for a mistake of ours. */
export function problemText(
  say: Translate,
  problem: unknown,
  fileName: string,
): { readonly text: string; readonly exit: number } | null {
  if (problem instanceof UsageProblem) return { text: say(`cli.problem.${problem.code}`, problem.params), exit: 2 };
  if (problem instanceof OptionProblem) return { text: optionText(say, problem), exit: 2 };
  if (problem instanceof ColumnProblem) {
    const params = { ...problem.params, role: say(`role.${problem.params.role}`) };
    return { text: say("problem.columnNotFound", params), exit: 2 };
  }
  if (problem instanceof RegisterProblem) return { text: say("problem.registerClientColumn", problem.params), exit: 1 };
  if (problem instanceof LedgerProblem) return { text: say(`problem.${problem.code}`, problem.params), exit: 1 };
  if (problem instanceof SheetProblem)
    return { text: say(`problem.${problem.code}`, problem.params), exit: problem.exit };
  if (problem instanceof FileProblem) {
    return { text: say(`file.${problem.code}`, { name: fileName, part: "", ...problem.params }), exit: 1 };
  }
  if (problem instanceof DiskProblem)
    return { text: say(`cli.problem.${problem.code}`, problem.params), exit: problem.exit };
  return null;
}

/** A sheet that isn't there, or none that is a ledger. */
export class SheetProblem extends Error {
  constructor(
    readonly code: "sheetUnknown" | "ledgerNotFound",
    readonly params: Readonly<Record<string, string>> = {},
    readonly exit = 2,
  ) {
    super(`sheet: ${code}`);
  }
}

/** A file that the system doesn't let us read or write. */
export class DiskProblem extends Error {
  constructor(
    readonly code: "fileUnreadable" | "outUnwritable",
    readonly params: { readonly file: string; readonly reason: string },
    readonly exit = 1,
  ) {
    super(`disk: ${code} ${params.reason}`);
  }
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
  if (code === "optionBasis") {
    named["basis"] = say(`basis.${String(params["basis"])}` as TextKey);
    named["column"] = say(`role.${String(params["column"])}` as TextKey);
  }
  return say(`problem.${code}`, named);
}
