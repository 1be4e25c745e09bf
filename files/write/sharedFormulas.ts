import { shiftFormula } from "../grid/shiftFormula";
import { placeNumber } from "./formulaGroups";
import type { ScannedFormula, ScannedSheet } from "./sheetScan";
import { attributesIn } from "./tagAttributes";
import { unescapeXml } from "./xmlText";

/** A formula whose text stands once for several cells, read for one of them. */
export interface SharedFormula {
  readonly text: string;
  /** The same for all cells that share it. */
  readonly group: number;
  readonly element: ScannedFormula;
}

/** The shared formulas of a sheet by the places of their cells. */
export function sharedFormulas({ xml, formulas }: ScannedSheet): Map<number, SharedFormula> {
  const found = new Map<number, SharedFormula>();
  // a number may be used again: the formula with the text begins a group, those behind it belong to it
  const latest = new Map<string, { readonly text: string; readonly at: ScannedFormula; readonly group: number }>();
  let groups = 0;
  for (const element of formulas) {
    const attributes = new Map(
      attributesIn(xml.slice(element.start, element.openEnd)).map(({ name, value }) => [name, value]),
    );
    if (attributes.get("t") !== "shared") continue;
    const index = attributes.get("si") ?? "";
    if (element.closeStart > element.openEnd) {
      const text = unescapeXml(xml.slice(element.openEnd, element.closeStart));
      latest.set(index, { text, at: element, group: groups++ });
    }
    const master = latest.get(index);
    if (master === undefined) continue;
    const text = shiftFormula(master.text, element.row - master.at.row, element.column - master.at.column);
    found.set(placeNumber(element.row, element.column), { text, group: master.group, element });
  }
  return found;
}
