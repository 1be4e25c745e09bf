import type { PackageReader } from "./packageReader";
import { scanPart } from "./workbookParts";
import { attributesOf, TextCollector } from "./xmlValues";

/** An element of a part that is small enough to stand in memory as a whole. */
export interface XmlNode {
  /** Without its prefix. */
  readonly name: string;
  /** By their names as written, prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

interface NodeInWork extends XmlNode {
  readonly children: NodeInWork[];
  text: string;
}

/** Styles, charts and rules of the fullest workbooks have some hundred thousand elements. */
const MOST_NODES = 2_000_000;
/** Deeper than any chart; whoever walks through a tree may do so by calling himself. */
const MOST_DEPTH = 200;

/** Builds a tree from what a scanner tells. Throws an Error where it is too large. */
export class TreeBuilder {
  readonly root: NodeInWork = { name: "", attributes: new Map(), children: [], text: "" };
  private readonly stack: NodeInWork[] = [this.root];
  private readonly collector = new TextCollector();
  private readonly decoder = new TextDecoder();
  private count = 0;

  open(bytes: Uint8Array, name: number, nameEnd: number, end: number): void {
    this.openNamed(this.decoder.decode(bytes.subarray(name, nameEnd)), bytes, nameEnd, end);
  }

  openNamed(name: string, bytes: Uint8Array, start: number, end: number): void {
    this.flush();
    if (++this.count > MOST_NODES || this.stack.length > MOST_DEPTH) throw new Error("TreeBuilder: too large");
    const attributes = start < end ? attributesOf(bytes, start, end) : new Map<string, string>();
    const node: NodeInWork = { name, attributes, children: [], text: "" };
    this.stack.at(-1)!.children.push(node);
    this.stack.push(node);
  }

  close(): void {
    this.flush();
    if (this.stack.length > 1) this.stack.pop();
  }

  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    this.collector.add(bytes, start, end, literal);
  }

  private flush(): void {
    if (this.collector.isEmpty) return;
    this.stack.at(-1)!.text += this.collector.text(true);
    this.collector.clear();
  }
}

/** The root element of a part. A damaged or too large part is a `brokenWorkbook` problem. */
export async function readTree(files: PackageReader, part: string): Promise<XmlNode> {
  const tree = new TreeBuilder();
  await scanPart(files, part, [], {
    wantsText: true,
    open: () => undefined,
    close: () => undefined,
    text: (bytes, start, end, literal) => tree.text(bytes, start, end, literal),
    openOther: (bytes, name, nameEnd, end) => tree.open(bytes, name, nameEnd, end),
    closeOther: () => tree.close(),
  });
  return tree.root.children[0] ?? tree.root;
}

/** The first child of a name, going down one name after the other. */
export function childOf(node: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined {
  let found = node;
  for (const name of names) found = found?.children.find((child) => child.name === name);
  return found;
}

/** All children of a name; of several names, those of all that the earlier names lead to. */
export function childrenOf(node: XmlNode | undefined, ...names: readonly string[]): XmlNode[] {
  let found = node === undefined ? [] : [node];
  for (const name of names) found = found.flatMap((one) => one.children.filter((child) => child.name === name));
  return found;
}

/** All elements of a name below a node, from top to bottom; of alternatives only what younger programs read. */
export function descendantsOf(node: XmlNode | undefined, name: string): XmlNode[] {
  if (node === undefined) return [];
  const found: XmlNode[] = [];
  for (const child of node.children) {
    if (child.name === "Fallback") continue;
    if (child.name === name) found.push(child);
    found.push(...descendantsOf(child, name));
  }
  return found;
}

/** An attribute as it is written; "" where it is missing. */
export function attributeOf(node: XmlNode | undefined, name: string): string {
  return node?.attributes.get(name) ?? "";
}

/** The number in an attribute; `otherwise` where there is none. */
export function numberOf(node: XmlNode | undefined, name: string, otherwise: number): number {
  const text = attributeOf(node, name);
  const value = text === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : otherwise;
}

/** Whether an attribute says yes; `otherwise` where it is missing. */
export function flagOf(node: XmlNode | undefined, name: string, otherwise = false): boolean {
  const text = attributeOf(node, name);
  return text === "" ? otherwise : text === "1" || text === "true" || text === "on";
}

/** The id of a relationship, whatever the prefix. */
export function relationOf(node: XmlNode | undefined, name = "id"): string {
  for (const [key, value] of node?.attributes ?? []) if (key.endsWith(`:${name}`)) return value;
  return "";
}
