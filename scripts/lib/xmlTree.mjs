import { XMLParser, XMLValidator } from "fast-xml-parser";

/**
 * An element with its children in their order.
 * @typedef {{ name: string, attributes: Readonly<Record<string, string>>, children: readonly XmlNode[], text: string }} XmlNode
 */

/**
 * Reads a whole XML text.
 * @param {string} xml
 * @returns {{ root: XmlNode | null, fault: string | null }} fault: why it isn't well-formed
 */
export function xmlTree(xml) {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) return { root: null, fault: `line ${valid.err.line}: ${valid.err.msg}` };
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: true,
  });
  const nodes = elementsOf(parser.parse(xml));
  const root = nodes.find(({ name }) => !name.startsWith("?")) ?? null;
  return { root, fault: root === null ? "there is no element" : null };
}

/**
 * @param {readonly Record<string, unknown>[]} parsed
 * @returns {XmlNode[]}
 */
function elementsOf(parsed) {
  return parsed.flatMap((entry) => {
    const name = Object.keys(entry).find((key) => key !== ":@" && key !== "#text");
    if (name === undefined) return [];
    const inner = /** @type {Record<string, unknown>[]} */ (entry[name] ?? []);
    const text = inner.flatMap((one) => ("#text" in one ? [String(one["#text"])] : [])).join("");
    const attributes = /** @type {Record<string, string>} */ (entry[":@"] ?? {});
    return [{ name, attributes, children: elementsOf(inner), text }];
  });
}

/**
 * The element and all within it, from above.
 * @param {XmlNode} node
 * @returns {Generator<XmlNode>}
 */
export function* everyNode(node) {
  yield node;
  for (const child of node.children) yield* everyNode(child);
}
