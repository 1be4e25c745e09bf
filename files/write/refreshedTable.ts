import { FIRST_COLUMN, type PlacedTable, type CarryMap } from "../../core/index";
import type { FormulaMover, MovedSheet } from "./FormulaMover";
import type { PresentTable } from "./PresentSheet";
import { attributesIn, changedAttributes } from "./tagAttributes";
import { applyEdits, childrenOf, outline, type XmlEdit } from "./xmlPatch";
import { formulaText, unescapeXml } from "./xmlText";

const FORMULA = /<(calculatedColumnFormula|totalsRowFormula)((?:\s[^>]*)?)>([^<]*)<\/\1>/g;

/** A fresh table whose columns that are the user's keep what they had, such as a formula for all of their cells. */
export function refreshedTable(
  fresh: string,
  table: PlacedTable,
  old: PresentTable,
  places: CarryMap,
  formulas: FormulaMover,
  own: MovedSheet,
): string {
  const { xml, children } = outline(fresh, old.path);
  const list = children.find((child) => child.name === "tableColumns");
  const band = places.band(old.range.firstRow);
  const edits: XmlEdit[] = [];
  for (const element of list === undefined ? [] : childrenOf(xml, list)) {
    const tag = xml.slice(element.start, element.openEnd);
    const attributes = attributesIn(tag);
    const index = Number(attributes.find(({ name }) => name === "id")?.value) - 1;
    const column = table.block.columns[index - FIRST_COLUMN];
    if (column?.carried !== true) continue;
    const from = old.columns.findIndex((_, at) => places.columnIn(band, old.range.firstColumn + at) === index);
    if (from < 0) continue;
    const theirs = old.columns[from]!.xml.replace(/(<\/?)[\w.-]+:(?=[\w-])/g, "$1");
    const theirTag = /^<[^>]*>/.exec(theirs)![0];
    const raw = attributes.find(({ name }) => name === "name")!.raw;
    const others = changedAttributes(
      theirTag,
      new Map([
        ["id", String(index + 1)],
        ["name", null],
      ]),
    );
    const inner = theirs.slice(theirTag.length).replace(FORMULA, (_, name: string, marks: string, text: string) => {
      const { formula } = formulas.move(unescapeXml(text), own);
      return `<${name}${marks}>${formulaText(formula)}</${name}>`;
    });
    const close = theirTag.endsWith("/>") ? "/>" : ">";
    edits.push({ at: element.start, until: element.end, text: `<tableColumn${others}${raw}${close}${inner}` });
  }
  const style = /<(?:[\w.-]+:)?tableStyleInfo\s[^>]*>/.exec(old.xml)?.[0];
  const ours = children.find((child) => child.name === "tableStyleInfo");
  if (style !== undefined && ours !== undefined && style.endsWith("/>")) {
    const text = `<tableStyleInfo${attributesIn(style)
      .map(({ raw }) => raw)
      .join("")}/>`;
    edits.push({ at: ours.start, until: ours.end, text });
  }
  return applyEdits(xml, edits);
}
