import { appendToList, attributeOf, childrenOf, namespaceOf, type XmlEdit, type XmlRoot } from "./xmlPatch";
import { xmlText } from "./xmlText";

/** A name that belongs to a sheet. */
export interface LocalName {
  readonly name: string;
  /** Place of the sheet in the workbook, counted from 0. */
  readonly sheet: number;
  readonly formula: string;
  readonly hidden: boolean;
}

/** The edits that define names in a workbook. They stand sorted, as Excel keeps them; `order`: of the workbook's children. */
export function nameEdits(workbook: XmlRoot, names: readonly LocalName[], order: readonly string[]): XmlEdit[] {
  const own = names
    .map((local) => ({ key: keyOf(local.name, local.sheet), xml: nameXml(local) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const list = workbook.children.find((child) => child.name === "definedNames");
  if (list === undefined || list.selfClosing) {
    return appendToList(
      workbook,
      "definedNames",
      own.map((one) => one.xml),
      order,
      false,
    );
  }
  const namespace = workbook.root.prefix === "" ? "" : ` xmlns="${namespaceOf(workbook.xml, workbook.root)}"`;
  const present = childrenOf(workbook.xml, list).map((child) => ({
    at: child.start,
    key: keyOf(
      attributeOf(workbook.xml, child, "name") ?? "",
      Number(attributeOf(workbook.xml, child, "localSheetId") ?? -1),
    ),
  }));
  return own.map((one) => {
    const at = present.find((other) => other.key > one.key)?.at ?? list.closeStart;
    return { at, until: at, text: one.xml.replace("<definedName", `<definedName${namespace}`) };
  });
}

function keyOf(name: string, sheet: number): string {
  return `${name.replace(/^_xlnm\./, "").toLowerCase()}\u0000${String(sheet + 1).padStart(6, "0")}`;
}

function nameXml({ name, sheet, formula, hidden }: LocalName): string {
  const mark = hidden ? ' hidden="1"' : "";
  return `<definedName name="${name}" localSheetId="${sheet}"${mark}>${xmlText(formula)}</definedName>`;
}
