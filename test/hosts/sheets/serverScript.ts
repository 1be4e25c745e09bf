import { serverScript as built } from "../../../scripts/lib/buildSheets.mjs";

let script: Promise<string> | null = null;

/** The script for Google's servers as it is pushed, made once for all tests of a file. */
export function serverScript(): Promise<string> {
  return (script ??= built());
}
