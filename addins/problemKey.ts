import { SendProblem, type TextKey, type TextParams } from "../core/index";
import { GridFault, fileProblemKey } from "../files/index";

/** What is wrong with a file, as a key of the texts: only that crosses the border of a worker. */
export function problemKey(problem: unknown, name: string): { code: TextKey; params: TextParams } {
  const ofFile = fileProblemKey(problem, name);
  if (ofFile !== null) return ofFile;
  if (problem instanceof GridFault) {
    const { code, sheet, cell } = problem;
    return { code: `workbench.fault.${code}`, params: { sheet, cell } };
  }
  if (problem instanceof SendProblem) return { code: `send.problem.${problem.code}`, params: problem.params };
  const message = problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem);
  return { code: "cli.problem.ourMistake", params: { message } };
}
