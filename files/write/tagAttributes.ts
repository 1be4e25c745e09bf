import { unescapeXml } from "./xmlText";

/** An attribute as it is written, with its blanks in front. */
export interface TagAttribute {
  /** With its prefix. */
  readonly name: string;
  readonly value: string;
  readonly raw: string;
}

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** The attributes of an opening tag in their order. */
export function attributesIn(tag: string): TagAttribute[] {
  const found: TagAttribute[] = [];
  ATTRIBUTE.lastIndex = /^<[^\s/>]+/.exec(tag)?.[0].length ?? 0;
  for (let match = ATTRIBUTE.exec(tag); match !== null; match = ATTRIBUTE.exec(tag)) {
    found.push({ name: match[1]!, value: unescapeXml(match[2] ?? match[3]!), raw: match[0] });
  }
  return found;
}

/**
 * The attributes of a tag with some of them set or, by null, taken away; the others keep their bytes and places. Values
 * must need no escaping.
 */
export function changedAttributes(tag: string, changes: ReadonlyMap<string, string | null>): string {
  const open = new Map(changes);
  let text = "";
  for (const { name, raw, value } of attributesIn(tag)) {
    const change = open.get(name);
    open.delete(name);
    if (change === undefined || change === value) text += raw;
    else if (change !== null) text += ` ${name}="${change}"`;
  }
  for (const [name, value] of open) if (value !== null) text += ` ${name}="${value}"`;
  return text;
}

/** Where the value of an attribute stands in a tag that lies from `start` to `end`, or null; quick, for millions of tags. */
export function attributeSpan(xml: string, start: number, end: number, name: string): [number, number] | null {
  for (let at = start; at < end;) {
    while (at < end && xml.charCodeAt(at) <= 0x20) at++;
    const from = at;
    while (at < end && xml.charCodeAt(at) !== 0x3d && xml.charCodeAt(at) > 0x20) at++;
    const fits = at - from === name.length && xml.startsWith(name, from);
    while (at < end && xml.charCodeAt(at) !== 0x22 && xml.charCodeAt(at) !== 0x27) at++;
    if (at >= end) return null;
    const quote = xml.charCodeAt(at);
    const value = ++at;
    while (at < end && xml.charCodeAt(at) !== quote) at++;
    if (fits) return [value, at];
    at++;
  }
  return null;
}
