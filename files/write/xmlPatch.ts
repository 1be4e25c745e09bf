import { PackageFault } from "../PackageFault";
import { unescapeXml } from "./xmlText";

/** Where an element stands in its text. Only what is patched is touched, so a user's part keeps every other byte. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** With the colon, or "". */
  readonly prefix: string;
  readonly start: number;
  /** After the opening tag's ">". */
  readonly openEnd: number;
  readonly selfClosing: boolean;
  /** At the "<" of the closing tag; `openEnd` where it closes itself. */
  readonly closeStart: number;
  readonly end: number;
}

/** An element together with the text that it stands in. */
export interface XmlRoot {
  readonly xml: string;
  readonly root: XmlElement;
  readonly children: readonly XmlElement[];
}

export interface XmlEdit {
  readonly at: number;
  /** End of what is replaced. */
  readonly until: number;
  readonly text: string;
}

export interface Tag {
  readonly start: number;
  readonly end: number;
  readonly kind: "open" | "close" | "self" | "other";
}

/** The next tag, comment or section; null behind the last one. */
export function nextTag(xml: string, from: number): Tag | null {
  const start = xml.indexOf("<", from);
  if (start < 0) return null;
  const until = (mark: string): Tag => {
    const at = xml.indexOf(mark, start);
    return { start, end: at < 0 ? xml.length : at + mark.length, kind: "other" };
  };
  if (xml.startsWith("<!--", start)) return until("-->");
  if (xml.startsWith("<![CDATA[", start)) return until("]]>");
  if (xml[start + 1] === "?" || xml[start + 1] === "!") return until(">");
  let at = start + 1;
  for (let quote = ""; at < xml.length; at++) {
    const sign = xml[at]!;
    if (quote !== "") {
      if (sign === quote) quote = "";
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === ">") break;
  }
  const kind = xml[start + 1] === "/" ? "close" : xml[at - 1] === "/" ? "self" : "open";
  return { start, end: at + 1, kind };
}

/** The element that a tag opens. */
export function elementAt(xml: string, tag: Tag): XmlElement {
  const [, prefix, name] = /^<([\w.-]+:)?([\w.-]+)/.exec(xml.slice(tag.start, tag.start + 200)) ?? [];
  const base = { name: name ?? "", prefix: prefix ?? "", start: tag.start, openEnd: tag.end };
  if (tag.kind === "self") return { ...base, selfClosing: true, closeStart: tag.end, end: tag.end };
  let depth = 1;
  let at = tag.end;
  for (;;) {
    const next = nextTag(xml, at);
    if (next === null) throw new PackageFault("damaged", base.name);
    if (next.kind === "open") depth++;
    if (next.kind === "close" && --depth === 0) {
      return { ...base, selfClosing: false, closeStart: next.start, end: next.end };
    }
    at = next.end;
  }
}

/** The direct children of an element. */
export function childrenOf(xml: string, parent: XmlElement): XmlElement[] {
  const children: XmlElement[] = [];
  let at = parent.openEnd;
  while (at < parent.closeStart) {
    const tag = nextTag(xml, at);
    if (tag === null || tag.start >= parent.closeStart) break;
    if (tag.kind === "other") {
      at = tag.end;
      continue;
    }
    const child = elementAt(xml, tag);
    children.push(child);
    at = child.end;
  }
  return children;
}

/** Reads the outline of a part: its root and the root's children. */
export function outline(xml: string, part: string): XmlRoot {
  for (let at = 0; ;) {
    const tag = nextTag(xml, at);
    if (tag === null) throw new PackageFault("damaged", part);
    if (tag.kind === "open" || tag.kind === "self") {
      const root = elementAt(xml, tag);
      return { xml, root, children: childrenOf(xml, root) };
    }
    at = tag.end;
  }
}

/** An attribute by its local name, or null. */
export function attributeOf(xml: string, element: XmlElement, name: string): string | null {
  const open = xml.slice(element.start, element.openEnd);
  const found = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*("([^"]*)"|'([^']*)')`).exec(open);
  return found === null ? null : unescapeXml(found[2] ?? found[3]!);
}

/** The namespace that an element's own prefix stands for, as far as its own tag declares it. */
export function namespaceOf(xml: string, element: XmlElement): string {
  const open = xml.slice(element.start, element.openEnd);
  const name = element.prefix === "" ? "xmlns" : `xmlns:${element.prefix.slice(0, -1)}`;
  const found = new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(open);
  return found?.[1] ?? "";
}

/**
 * The edits that append `items` to the list `name` of a root, which is made in its place by `order` where it is
 * missing. Items are written without a prefix; in a document that uses one they carry the namespace themselves.
 */
export function appendToList(
  document: XmlRoot,
  name: string,
  items: readonly string[],
  order: readonly string[],
  counted: boolean,
): XmlEdit[] {
  if (items.length === 0) return [];
  const { xml, root, children } = document;
  const own = withNamespace(items, root.prefix === "" ? null : namespaceOf(xml, root));
  const list = children.find((child) => child.name === name);
  if (list === undefined) {
    const rank = order.indexOf(name);
    const after = children.filter((child) => order.indexOf(child.name) <= rank && order.includes(child.name)).at(-1);
    const at = after?.end ?? root.openEnd;
    const count = counted ? ` count="${items.length}"` : "";
    const tag = `${root.prefix}${name}`;
    return [{ at, until: at, text: `<${tag}${count}>${own}</${tag}>` }];
  }
  const open = xml.slice(list.start, list.openEnd);
  const before = childrenOf(xml, list).length;
  let newOpen = open.replace(/(\scount\s*=\s*)(["'])[^"']*\2/, `$1"${before + items.length}"`);
  if (!list.selfClosing) {
    const edits = [{ at: list.closeStart, until: list.closeStart, text: own }];
    return newOpen === open ? edits : [{ at: list.start, until: list.openEnd, text: newOpen }, ...edits];
  }
  newOpen = newOpen.replace(/\s*\/>$/, ">");
  return [{ at: list.start, until: list.end, text: `${newOpen}${own}</${list.prefix}${list.name}>` }];
}

/** Items as they must be written into a document whose root has a prefix. */
export function withNamespace(items: readonly string[], namespace: string | null): string {
  if (namespace === null) return items.join("");
  return items.map((item) => item.replace(/^<([\w.-]+)/, `<$1 xmlns="${namespace}"`)).join("");
}

/** Carries edits out. They must not overlap; at one place they keep their order. */
export function applyEdits(xml: string, edits: readonly XmlEdit[]): string {
  const sorted = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.at - b.edit.at || a.index - b.index);
  let text = "";
  let at = 0;
  for (const { edit } of sorted) {
    text += xml.slice(at, edit.at) + edit.text;
    at = edit.until;
  }
  return text + xml.slice(at);
}
