import path from "node:path";
import ts from "typescript";
import { isMain, root } from "./lib/root.mjs";

/** @type {ts.FormatDiagnosticsHost} */
const format = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => "\n",
};

/**
 * Checks the types of a project as `tsc -p` does, but asks only for the faults of the files that its `tsconfig.json` names.
 * What they import from another room is checked there, with what is known in that room; `tsc` would check `core` anew in
 * every room that uses it, which takes most of its time.
 * @param {string} folder of the project, from the root of the repository
 * @returns {string} what is wrong, in the words of `tsc`; empty when all is well
 */
export function typeFaults(folder) {
  /** @type {ts.Diagnostic[]} */
  const faults = [];
  const file = path.join(root, folder, "tsconfig.json");
  const config = ts.getParsedCommandLineOfConfigFile(
    file,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (fault) => void faults.push(fault) },
  );
  if (config !== undefined) {
    const { fileNames, options, errors } = config;
    const program = ts.createProgram({ rootNames: fileNames, options, configFileParsingDiagnostics: errors });
    faults.push(...program.getConfigFileParsingDiagnostics(), ...program.getOptionsDiagnostics());
    faults.push(...program.getGlobalDiagnostics(), ...program.getSyntacticDiagnostics());
    for (const name of fileNames) faults.push(...program.getSemanticDiagnostics(program.getSourceFile(name)));
  }
  return ts.formatDiagnostics(ts.sortAndDeduplicateDiagnostics(faults), format);
}

if (isMain(import.meta.url)) {
  const found = typeFaults(process.argv[2] ?? ".");
  if (found !== "") {
    console.error(found);
    process.exitCode = 1;
  }
}
