import { cellAddress } from "../../core/index";
import { attributesIn } from "./tagAttributes";
import type { FormulaMover, MovedFormula, MovedSheet } from "./FormulaMover";
import { walkSheet } from "./sheetScan";
import { sharedFormulas } from "./sharedFormulas";
import { applyEdits, type XmlEdit } from "./xmlPatch";
import { formulaText, unescapeXml, xmlAttribute } from "./xmlText";

/** What came of the formulas in a part. */
export interface MovedPart {
  readonly xml: string;
  /** Of formulas that lost something: the cell, "" where it isn't one. */
  readonly told: readonly { readonly address: string; readonly moved: MovedFormula }[];
}

const FORMULA =
  /<((?:[\w.-]+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula))((?:\s[^>]*)?)>([^<]*)<\/\1>/g;
const CELL = /<(?:[\w.-]+:)?c\s[^>]*?\br\s*=\s*["']([A-Z]+\d+)["']/g;
const LINK = /(<(?:[\w.-]+:)?hyperlink\s[^>]*?\blocation\s*=\s*)"([^"]*)"/g;

/** The formulas of a chart, of rules and the like: every element that holds one. */
export function movedElements(xml: string, mover: FormulaMover, own: MovedSheet | null): MovedPart {
  const told: { address: string; moved: MovedFormula }[] = [];
  const text = xml.replace(FORMULA, (whole, name: string, attributes: string, inner: string) => {
    if (inner === "") return whole;
    const formula = unescapeXml(inner);
    const moved = mover.move(formula, own);
    if (moved.isLoose || moved.isGone) told.push({ address: "", moved });
    return moved.formula === formula ? whole : `<${name}${attributes}>${formulaText(moved.formula)}</${name}>`;
  });
  return { xml: text, told };
}

/**
 * The formulas of a sheet that was not refreshed itself, those of its rules and its links included. One that several cells
 * share is written out for each of them where it changes: their new texts are no longer the same one moved.
 */
export function movedSheet(xml: string, part: string, mover: FormulaMover): MovedPart {
  const scanned = walkSheet(xml, part, () => undefined);
  const shared = sharedFormulas(scanned);
  const groups = new Map<number, { readonly edits: XmlEdit[]; isChanged: boolean }>();
  const told: { address: string; moved: MovedFormula }[] = [];
  const tell = (address: string, moved: MovedFormula): void => {
    if (moved.isLoose || moved.isGone) told.push({ address, moved });
  };
  const isShared = new Set<number>();
  for (const { text, group, element } of shared.values()) {
    isShared.add(element.start);
    const moved = mover.move(text, null);
    const own = groups.get(group) ?? { edits: [], isChanged: false };
    groups.set(group, own);
    own.isChanged ||= moved.formula !== text;
    const name = /^<([^\s/>]+)/.exec(xml.slice(element.start, element.openEnd))![1]!;
    own.edits.push({
      at: element.start,
      until: element.end,
      text: `<${name}>${formulaText(moved.formula)}</${name}>`,
    });
    tell(cellAddress(element.row, element.column), moved);
  }
  const edits = [...groups.values()].flatMap((group) => (group.isChanged ? group.edits : []));
  for (const match of xml.matchAll(FORMULA)) {
    if (isShared.has(match.index) || match[3] === "") continue;
    const formula = unescapeXml(match[3]!);
    const moved = mover.move(formula, null);
    const isCell = match.index > scanned.data.start && match.index < scanned.data.closeStart;
    if (moved.isLoose || moved.isGone) tell(isCell ? cellBefore(xml, match.index) : "", moved);
    if (moved.formula === formula) continue;
    const text = `<${match[1]!}${match[2]!}>${formulaText(moved.formula)}</${match[1]!}>`;
    edits.push({ at: match.index, until: match.index + match[0].length, text });
  }
  for (const match of xml.slice(scanned.data.end).matchAll(LINK)) {
    const location = unescapeXml(match[2]!);
    const moved = mover.move(location, null);
    if (moved.formula === location || moved.isGone) continue;
    const at = scanned.data.end + match.index + match[1]!.length;
    edits.push({ at, until: at + match[2]!.length + 2, text: `"${xmlAttribute(moved.formula)}"` });
  }
  return { xml: edits.length === 0 ? xml : applyEdits(xml, edits), told };
}

/** The address of the cell whose formula stands here. */
function cellBefore(xml: string, at: number): string {
  const from = Math.max(0, at - 400);
  return [...xml.slice(from, at).matchAll(CELL)].at(-1)?.[1] ?? "";
}

const SOURCE = /<(?:[\w.-]+:)?worksheetSource\s[^>]*>/;

/** A pivot table's memory with the moved place of its source. */
export function movedPivotSource(xml: string, move: (sheet: string, range: string) => string | null): string {
  return xml.replace(SOURCE, (tag) => {
    const attributes = attributesIn(tag);
    const value = (name: string): string => attributes.find((one) => one.name === name)?.value ?? "";
    const old = value("ref");
    const moved = old === "" || value("sheet") === "" ? null : move(value("sheet"), old);
    return moved === null ? tag : tag.replace(/(\sref\s*=\s*)(["'])[^"']*\2/, `$1$2${moved}$2`);
  });
}
