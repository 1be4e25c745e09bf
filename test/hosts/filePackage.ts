import { strFromU8, unzipSync } from "fflate";
import { XMLParser } from "fast-xml-parser";

/** A parsed element: attributes begin with "@", text is "#". */
export interface Node {
  readonly [name: string]: Node[] | string | undefined;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  textNodeName: "#",
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  alwaysCreateTextNode: true,
  // nobody asks where an element stands, and telling it takes a quarter of the time
  jPath: false,
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
});

/** The parts of an .xlsx file, read without any of the product's own code. */
export class FilePackage {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  private readonly read = new Map<string, Node>();

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  xml(path: string): Node {
    const there = this.read.get(path);
    if (there !== undefined) return there;
    const part = this.parts[path];
    if (part === undefined) throw new Error(`no part ${path}`);
    const node = parser.parse(strFromU8(part)) as Node;
    this.read.set(path, node);
    return node;
  }

  /** Relationships of a part: id → type's last word and the path of the target. */
  relations(path: string): Map<string, { kind: string; target: string }> {
    const slash = path.lastIndexOf("/") + 1;
    const rels = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
    if (this.parts[rels] === undefined) return new Map();
    const list = nodes(nodes(this.xml(rels), "Relationships")[0]!, "Relationship");
    return new Map(
      list.map((one) => {
        const target = attribute(one, "Target");
        const url = new URL(target, `file:///${path.slice(0, slash)}`);
        return [
          attribute(one, "Id"),
          { kind: attribute(one, "Type").split("/").at(-1)!, target: decodeURI(url.pathname.slice(1)) },
        ];
      }),
    );
  }
}

export function nodes(node: Node | undefined, ...path: readonly string[]): Node[] {
  let found: Node[] = node === undefined ? [] : [node];
  for (const name of path) {
    found = found.flatMap((one) => {
      const inner = one[name];
      return Array.isArray(inner) ? inner : [];
    });
  }
  return found;
}

export function attribute(node: Node | undefined, name: string): string {
  const value = node?.[`@${name}`];
  return typeof value === "string" ? value : "";
}

export function textOf(node: Node | undefined): string {
  const value = node?.["#"];
  return typeof value === "string" ? value : "";
}

/** What `_xHHHH_` stands for. */
export function decoded(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** `B7` → row 6, column 1; signs of absolute addresses don't matter. */
export function placeOf(address: string): { row: number; column: number } {
  const [, letters, digits] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  if (letters === undefined) throw new Error(`not an address: ${address}`);
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

export function addressOf(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** The addresses of a range, row by row. */
export function addressesOf(range: string): string[] {
  const [from, to = from] = range.split(":") as [string, string?];
  const first = placeOf(from);
  const last = placeOf(to);
  const found: string[] = [];
  for (let row = first.row; row <= last.row; row++) {
    for (let column = first.column; column <= last.column; column++) found.push(addressOf(row, column));
  }
  return found;
}
