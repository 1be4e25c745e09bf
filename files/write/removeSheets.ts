import { GridFault } from "../GridFault";
import { FormulaMover, type MovedSheet } from "./FormulaMover";
import { Graft } from "./Graft";
import { movedElements, movedSheet } from "./movedElements";
import { CONTENT_TYPES, type OriginalPackage, type OriginalSheet } from "./OriginalPackage";
import { relsPath } from "./partNames";
import { attributesIn } from "./tagAttributes";
import { attributeOf, childrenOf, outline, type XmlElement, type XmlEdit } from "./xmlPatch";
import { formulaText, unescapeXml } from "./xmlText";

const CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const TABLE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/**
 * Takes sheets out of a workbook with all parts that only they use. Formulas elsewhere that point to them become `#REF!`,
 * names that belong to them go, the other sheets keep theirs. At least one visible sheet must stay. Throws a `GridFault`
 * (`noSheet`) where there is no such sheet, and an Error where none would stay.
 */
export function removeSheets(bytes: Uint8Array, names: readonly string[]): Uint8Array {
  if (names.length === 0) return bytes;
  const graft = new Graft(bytes);
  const { original } = graft;
  const { sheets } = original;
  for (const name of names) if (!sheets.some((sheet) => sheet.name === name)) throw new GridFault("noSheet", name, "");
  const gone = new Set(names);
  const isShown = ({ element }: OriginalSheet): boolean =>
    ["visible", null].includes(attributeOf(original.workbook.xml, element, "state"));
  const left = sheets.filter((sheet) => !gone.has(sheet.name));
  if (!left.some(isShown)) throw new Error("removeSheets: no visible sheet would stay");
  const paths = sheets.flatMap(({ name, path }) => (gone.has(name) && path !== null ? [path] : []));
  const dropped = ownParts(original, paths);
  for (const path of dropped) graft.drop(path);
  const nowhere: MovedSheet = { move: () => null };
  const tables = new Map(
    original.partsOfType(TABLE).flatMap((path) => {
      if (!dropped.has(path.toLowerCase())) return [];
      const { xml, root } = outline(original.text(path), path);
      return [[(attributeOf(xml, root, "displayName") ?? "").toLowerCase(), allGone] as const];
    }),
  );
  const formulas = new FormulaMover(
    names.map((name) => [name, nowhere] as const),
    tables,
  );
  moveOthers(graft, formulas, dropped, left);
  graft.edit(workbookEdits(original, gone, formulas, isShown));
  for (const { kind, target } of original.workbookRels) if (kind === "calcChain") graft.drop(target);
  graft.computeAnew();
  return graft.finish();
}

/** Every column of a table that goes. */
const allGone: ReadonlyMap<string, null> = new (class extends Map<string, null> {
  override get(): null {
    return null;
  }
})();

function moveOthers(
  graft: Graft,
  formulas: FormulaMover,
  dropped: ReadonlySet<string>,
  left: readonly OriginalSheet[],
): void {
  const { original } = graft;
  for (const { path } of left) {
    if (path === null) continue;
    const xml = original.text(path);
    if (!formulas.mention.test(xml)) continue;
    const moved = movedSheet(xml, path, formulas).xml;
    if (moved !== xml) graft.replace(path, moved);
  }
  for (const path of [CHART, TABLE].flatMap((type) => original.partsOfType(type))) {
    if (dropped.has(path.toLowerCase())) continue;
    const xml = original.text(path);
    const moved = movedElements(xml, formulas, null).xml;
    if (moved !== xml) graft.replace(path, moved);
  }
}

/** The sheets' parts and what only these point to, in small letters. */
function ownParts(original: OriginalPackage, sheets: readonly string[]): Set<string> {
  const rels = original.entries.filter(({ name }) => name.endsWith(".rels"));
  const users = new Map<string, Set<string>>();
  const targets = new Map<string, string[]>();
  for (const { name } of rels) {
    const part = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
    const own = original.relationships(part).filter(({ isExternal }) => !isExternal);
    targets.set(
      part.toLowerCase(),
      own.map(({ target }) => target.toLowerCase()),
    );
    for (const { target } of own) {
      const key = target.toLowerCase();
      users.set(key, (users.get(key) ?? new Set()).add(part.toLowerCase()));
    }
  }
  const gone = new Set(sheets.map((path) => path.toLowerCase()));
  const open = [...gone];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const target of targets.get(part) ?? []) {
      const isShared = [...(users.get(target) ?? [])].some((user) => !gone.has(user));
      if (isShared || gone.has(target)) continue;
      gone.add(target);
      open.push(target);
    }
  }
  for (const part of [...gone]) gone.add(relsPath(part));
  gone.delete(CONTENT_TYPES.toLowerCase());
  return gone;
}

function workbookEdits(
  original: OriginalPackage,
  gone: ReadonlySet<string>,
  formulas: FormulaMover,
  isShown: (sheet: OriginalSheet) => boolean,
): XmlEdit[] {
  const { xml, children } = original.workbook;
  const { sheets } = original;
  const places = new Map<number, number>();
  sheets.forEach(({ name }, place) => {
    if (!gone.has(name)) places.set(place, places.size);
  });
  const edits = sheets
    .filter(({ name }) => gone.has(name))
    .map(({ element }) => ({ at: element.start, until: element.end, text: "" }));
  const inside = (name: string): XmlElement[] => {
    const list = children.find((child) => child.name === name);
    return list === undefined ? [] : childrenOf(xml, list);
  };
  for (const name of inside("definedNames")) {
    const local = attributeOf(xml, name, "localSheetId");
    const place = local === null ? 0 : places.get(Number(local));
    if (place === undefined) {
      edits.push({ at: name.start, until: name.end, text: "" });
      continue;
    }
    if (local !== null) edits.push(...attributeEdit(xml, name, "localSheetId", String(place)));
    const formula = unescapeXml(xml.slice(name.openEnd, name.closeStart));
    const moved = formulas.move(formula, null).formula;
    if (moved !== formula) edits.push({ at: name.openEnd, until: name.closeStart, text: formulaText(moved) });
  }
  const shown = sheets.findIndex((sheet) => !gone.has(sheet.name) && isShown(sheet));
  for (const view of inside("bookViews")) {
    for (const name of ["activeTab", "firstSheet"]) {
      const old = attributeOf(xml, view, name);
      if (old === null) continue;
      const place = places.get(Number(old)) ?? places.get(shown) ?? 0;
      edits.push(...attributeEdit(xml, view, name, String(place)));
    }
  }
  return edits;
}

function attributeEdit(xml: string, element: XmlElement, name: string, value: string): XmlEdit[] {
  const tag = xml.slice(element.start, element.openEnd);
  const found = attributesIn(tag).find((one) => one.name === name);
  if (found === undefined || found.value === value) return [];
  const at = element.start + tag.indexOf(found.raw);
  return [{ at, until: at + found.raw.length, text: ` ${name}="${value}"` }];
}
