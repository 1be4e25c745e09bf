import { existsSync } from "node:fs";
import path from "node:path";

/** Where LibreOffice's program stands when it is not on the path. */
const USUAL_FOLDERS = [
  "/Applications/LibreOffice.app/Contents/MacOS",
  "C:\\Program Files\\LibreOffice\\program",
  "C:\\Program Files (x86)\\LibreOffice\\program",
];

/**
 * The folder of `soffice`, on the path or where its installer puts it; null without it.
 * @param {string} searchPath
 * @param {(file: string) => boolean} [exists]
 */
export function libreOfficeFolder(searchPath, exists = existsSync) {
  const folders = [...searchPath.split(path.delimiter), ...USUAL_FOLDERS].filter((folder) => folder !== "");
  return folders.find((folder) => ["soffice", "soffice.exe"].some((name) => exists(path.join(folder, name)))) ?? null;
}
