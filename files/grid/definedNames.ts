import { attributeOf, childrenOf, numberOf, type XmlNode } from "../xlsx/xmlTree";
import { parseReference, type Reference } from "./ranges";

export interface DefinedName {
  /** In small letters. */
  readonly name: string;
  /** The place of the sheet that it belongs to; null: the workbook. */
  readonly sheet: number | null;
  readonly formula: string;
}

export function definedNames(workbook: XmlNode): DefinedName[] {
  return childrenOf(workbook, "definedNames", "definedName").map((one) => {
    const sheet = numberOf(one, "localSheetId", -1);
    return { name: attributeOf(one, "name").toLowerCase(), sheet: sheet < 0 ? null : sheet, formula: one.text.trim() };
  });
}

/** The range behind a text in a formula: an address, or a name that stands for one. */
export function resolvedReference(text: string, sheet: number, names: readonly DefinedName[]): Reference | null {
  const address = parseReference(text);
  if (address !== null) return address;
  const name = text
    .slice(text.lastIndexOf("!") + 1)
    .trim()
    .toLowerCase();
  const own = names.filter((one) => one.name === name);
  const found = own.find((one) => one.sheet === sheet) ?? own.find((one) => one.sheet === null) ?? own[0];
  return found === undefined ? null : parseReference(found.formula.replace(/^=/, ""));
}
