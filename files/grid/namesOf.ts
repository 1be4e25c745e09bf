import { PackageReader } from "../xlsx/packageReader";
import { workbookParts } from "../xlsx/workbookParts";
import { readTree } from "../xlsx/xmlTree";
import { definedNames, type DefinedName } from "./definedNames";

/** The names that the bytes of an .xlsx workbook define, in small letters, with the formulas that they stand for. */
export async function namesOf(bytes: Uint8Array): Promise<readonly DefinedName[]> {
  const files = new PackageReader(bytes);
  const { path } = await workbookParts(files);
  return definedNames(await readTree(files, path));
}
