/** A piece of XML: an element, or the text within one. */
export type Piece = XmlElement | string;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Piece[];
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Piece[]
): XmlElement {
  return { name, attributes, children };
}

/** An element as lines, each level two blanks deeper; one that holds a text stays on a line. */
export function elementText({ name, attributes, children }: XmlElement, indent = ""): string {
  const words = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const open = `${indent}<${name}${words.join("")}`;
  if (children.length === 0) return `${open}/>\n`;
  if (children.every((child) => typeof child === "string")) {
    return `${open}>${children.map(escaped).join("")}</${name}>\n`;
  }
  const inner = children.map((child) =>
    typeof child === "string" ? escaped(child) : elementText(child, `${indent}  `),
  );
  return `${open}>\n${inner.join("")}${indent}</${name}>\n`;
}

/** Text as it may stand in XML and HTML, also within quotation marks. */
export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
