import { TreeBuilder, type XmlNode } from "../xlsx/xmlTree";
import { XmlScanner } from "../xlsx/XmlScanner";

/** The root element of a text. Throws an Error where it is too large. */
export function treeOf(xml: string): XmlNode {
  const tree = new TreeBuilder();
  const scanner = new XmlScanner([], {
    wantsText: true,
    open: () => undefined,
    close: () => undefined,
    text: (bytes, start, end, literal) => tree.text(bytes, start, end, literal),
    openOther: (bytes, name, nameEnd, end) => tree.open(bytes, name, nameEnd, end),
    closeOther: () => tree.close(),
  });
  scanner.push(new TextEncoder().encode(xml));
  scanner.finish();
  return tree.root.children[0] ?? tree.root;
}
