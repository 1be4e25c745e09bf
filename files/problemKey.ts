import type { TextKey, TextParams } from "../core/index";
import { FileProblem } from "./FileProblem";
import { PackageFault } from "./PackageFault";

const faultKeys: Readonly<Record<PackageFault["code"], TextKey>> = {
  damaged: "file.brokenWorkbook",
  encrypted: "file.encrypted",
  strict: "file.strict",
  tooLarge: "file.cannotGrow",
};

/** What is wrong with a file, as a key of the texts; null where it is no problem of the file. */
export function fileProblemKey(problem: unknown, name: string): { code: TextKey; params: TextParams } | null {
  if (problem instanceof FileProblem) return { code: `file.${problem.code}`, params: { name, ...problem.params } };
  if (problem instanceof PackageFault) return { code: faultKeys[problem.code], params: { name } };
  return null;
}
