import type { TextKey, TextParams } from "../../core/index";
import { FileProblem, GridFault, PackageFault } from "../../files/index";

const faultKeys: Readonly<Record<PackageFault["code"], TextKey>> = {
  damaged: "file.brokenWorkbook",
  encrypted: "file.encrypted",
  strict: "file.strict",
  tooLarge: "file.cannotGrow",
};

/** What is wrong with a file, as a key of the texts: only that crosses the border of a worker. */
export function problemKey(problem: unknown, name: string): { code: TextKey; params: TextParams } {
  if (problem instanceof FileProblem) return { code: `file.${problem.code}`, params: { name, ...problem.params } };
  if (problem instanceof PackageFault) return { code: faultKeys[problem.code], params: { name } };
  if (problem instanceof GridFault) {
    const { code, sheet, cell } = problem;
    return { code: `workbench.fault.${code}`, params: { sheet, cell } };
  }
  const message = problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem);
  return { code: "cli.problem.ourMistake", params: { message } };
}
