import type { GridRange } from "../grid/GridWorkbook";
import { parseRange, parseRanges } from "../grid/ranges";
import { carriedExtensions, carriedFormats, carriedValidations, type RuleSetting } from "./carriedRules";
import { elementsFrom, type PresentSheet } from "./PresentSheet";
import { attributesIn, changedAttributes } from "./tagAttributes";
import { attributeOf, outline } from "./xmlPatch";
import { rangeText } from "./worksheetXml";

/** What follows the cells, in the order of the format. */
const ORDER = (
  "sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells " +
  "phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks " +
  "colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects " +
  "controls webPublishItems tableParts extLst"
).split(" ");
/** They are the plan's; everything else that isn't treated by itself is the user's and stays as it is. */
const PLANNED = new Set(["pageMargins", "headerFooter", "rowBreaks", "ignoredErrors"]);

export interface TailParts {
  readonly drawing: string | undefined;
  readonly legacyDrawing: string | undefined;
  readonly tables: readonly string[];
}

/** Everything behind the cells of a sheet that is written anew: what the plan wants, and what the user has put there. */
export function refreshedTail(present: PresentSheet, freshXml: string, setting: RuleSetting, parts: TailParts): string {
  const fresh = new Map<string, string[]>();
  for (const one of elementsFrom(freshXml, freshXml.indexOf("</sheetData>") + "</sheetData>".length)) {
    fresh.set(one.name, [...(fresh.get(one.name) ?? []), freshXml.slice(one.start, one.end)]);
  }
  const pieces = ORDER.map((name): string => {
    const own = fresh.get(name) ?? [];
    const theirs = present.tailOf(name);
    switch (name) {
      case "autoFilter":
      case "sortState":
        return theirs.map((one) => movedRef(one, setting)).join("");
      case "mergeCells":
        return listXml(
          name,
          itemsOf(theirs[0]).map((one) => movedRef(one, setting)),
        );
      case "conditionalFormatting":
        return numbered([...carriedFormats(theirs, setting), ...own]);
      case "dataValidations": {
        const ours = itemsOf(own[0]);
        const ranges = ours.flatMap((one) =>
          parseRanges(attributesIn(one).find((a) => a.name === "sqref")?.value ?? ""),
        );
        return listXml(name, [...ours, ...carriedValidations(theirs[0], ranges, setting)]);
      }
      case "hyperlinks": {
        const links = itemsOf(theirs[0]).map((one) => movedRef(one, setting));
        return links.join("") === "" ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
      }
      case "pageSetup":
        return withPrinter(own[0] ?? "", theirs[0]);
      case "drawing":
      case "legacyDrawing": {
        const id = parts[name];
        return id === undefined ? "" : `<${name} r:id="${id}"/>`;
      }
      case "tableParts":
        return listXml(
          name,
          parts.tables.map((id) => `<tablePart r:id="${id}"/>`),
        );
      case "extLst": {
        const all = [...extensionsOf(own[0])];
        for (const [uri, text] of carriedExtensions(theirs[0], setting)) {
          const at = all.findIndex(([key]) => key === uri);
          if (at < 0) all.push([uri, text]);
          else all[at] = [uri, joined(all[at]![1], text)];
        }
        return all.length === 0 ? "" : `<extLst>${all.map(([, text]) => text).join("")}</extLst>`;
      }
      default:
        return (PLANNED.has(name) ? own : theirs).join("");
    }
  });
  return pieces.join("");
}

function itemsOf(list: string | undefined): string[] {
  if (list === undefined) return [];
  const { xml, children } = outline(list, "list");
  return children.map((child) => xml.slice(child.start, child.end));
}

function listXml(name: string, items: readonly string[]): string {
  const left = items.filter((item) => item !== "");
  return left.length === 0 ? "" : `<${name} count="${left.length}">${left.join("")}</${name}>`;
}

/** "" where its cells are gone or no longer stand together. */
function movedRef(xml: string, { pieces }: RuleSetting): string {
  const { root } = outline(xml, "ref");
  const range = parseRange(attributeOf(xml, root, "ref") ?? "");
  const moved: readonly GridRange[] = range === null ? [] : pieces(range);
  if (moved.length !== 1) return "";
  return xml.replace(/(\sref\s*=\s*)(["'])[^"']*\2/, `$1"${rangeText(moved[0]!)}"`);
}

/** The user's rules come first, as he would see his colours. */
function numbered(formats: readonly string[]): string {
  let priority = 0;
  return formats.join("").replace(/(<cfRule\s[^>]*?\bpriority\s*=\s*)(["'])\d+\2/g, (_, start: string) => {
    priority++;
    return `${start}"${priority}"`;
  });
}

function withPrinter(own: string, theirs: string | undefined): string {
  const id = attributesIn(theirs ?? "<x/>").find(({ name }) => /:id$/.test(name));
  return id === undefined ? own : `<pageSetup${changedAttributes(own, new Map([["r:id", id.value]]))}/>`;
}

function extensionsOf(list: string | undefined): [string, string][] {
  return itemsOf(list).map((text) => [
    attributesIn(text.slice(0, text.indexOf(">") + 1)).find(({ name }) => name === "uri")?.value ?? "",
    text,
  ]);
}

/** Two extensions of one kind: the lists within become one. */
function joined(own: string, theirs: string): string {
  const [a, b] = [outline(own, "ext"), outline(theirs, "ext")];
  const group = a.children[0];
  const other = b.children[0];
  if (group === undefined || other === undefined || group.name !== other.name || group.selfClosing) return own;
  const marks = new Set(attributesIn(own.slice(a.root.start, a.root.openEnd)).map(({ name }) => name));
  const more = [b.root, other].flatMap((one) =>
    attributesIn(theirs.slice(one.start, one.openEnd)).filter(
      ({ name }) => name.startsWith("xmlns:") && !marks.has(name),
    ),
  );
  const unique = [...new Map(more.map(({ name, raw }) => [name, raw])).values()].join("");
  const open = own.slice(a.root.start, a.root.openEnd).replace(/>$/, `${unique}>`);
  const count = outlineCount(own.slice(group.start, group.openEnd));
  const inner = theirs.slice(other.openEnd, other.closeStart);
  return (
    open +
    own.slice(a.root.openEnd, group.start) +
    count +
    own.slice(group.openEnd, group.closeStart) +
    inner +
    own.slice(group.closeStart)
  );
}

/** A count is only a hint, and the sum is another. */
function outlineCount(tag: string): string {
  return tag.replace(/\scount="\d+"/, "");
}
