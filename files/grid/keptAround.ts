import { attributeOf, childOf, childrenOf, descendantsOf, flagOf, numberOf, type XmlNode } from "../xlsx/xmlTree";
import type { KeptCount } from "./KeptCount";

/** Lists that a grid knows nothing of, each of which counts once. */
const OTHERS = ["scenarios", "dataConsolidate", "customSheetViews", "cellWatches", "smartTags", "webPublishItems"];

/** Counts what stands around the cells of a sheet and isn't drawn. */
export function keptAround(around: XmlNode, kept: KeptCount): void {
  kept.add("link", childrenOf(around, "hyperlinks", "hyperlink").length);
  if (flagOf(childOf(around, "sheetProtection"), "sheet")) kept.add("protection");
  kept.add("protection", childrenOf(around, "protectedRanges", "protectedRange").length);
  if (childOf(around, "picture") !== undefined) kept.add("picture");
  if (childOf(around, "legacyDrawingHF") !== undefined) kept.add("picture");
  kept.add("object", descendantsOf(childOf(around, "oleObjects"), "oleObject").length);
  kept.add("object", descendantsOf(childOf(around, "controls"), "control").length);
  kept.add("outline", columnOutlines(around));
  kept.add("other", OTHERS.filter((name) => childOf(around, name) !== undefined).length);
  kept.add("other", descendantsOf(childOf(around, "extLst"), "sparklineGroup").length);
}

/** Runs of columns that can be folded away. */
function columnOutlines(around: XmlNode): number {
  let runs = 0;
  let last = -1;
  for (const column of childrenOf(around, "cols", "col")) {
    if (attributeOf(column, "outlineLevel") === "" || numberOf(column, "outlineLevel", 0) === 0) continue;
    if (numberOf(column, "min", 0) !== last + 1) runs++;
    last = numberOf(column, "max", 0);
  }
  return runs;
}
