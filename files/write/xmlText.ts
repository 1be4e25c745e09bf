const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LOOKS_ESCAPED = /_(?=x[0-9a-fA-F]{4}_)/g;
const NEEDS_WORK = /[&<>_\u0000-\u001f\ud800-\udfff\ufffe\uffff]/; // eslint-disable-line no-control-regex

const code = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/**
 * Text as spreadsheets store it: what XML can't carry becomes `_xHHHH_`, and a literal `_x0041_` is escaped too,
 * so that it is not taken for an "A" on reading. Line breaks and tabs stay.
 */
export function sheetText(text: string): string {
  if (!NEEDS_WORK.test(text)) return text;
  return xmlText(text.replace(LOOKS_ESCAPED, "_x005F_").replace(FORBIDDEN, code));
}

/** The same for an attribute, where XML would turn line breaks and tabs into blanks. */
export function sheetAttribute(text: string): string {
  return xmlAttribute(
    text
      .replace(LOOKS_ESCAPED, "_x005F_")
      .replace(FORBIDDEN, code)
      .replace(/[\t\n]/g, code),
  );
}

/** A formula: line breaks stay, what XML can't carry is escaped. */
export function formulaText(formula: string): string {
  return xmlText(formula.replace(/\r\n?/g, "\n").replace(FORBIDDEN, code));
}

/** Element content. */
export function xmlText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Text where `_xHHHH_` has no meaning, such as a chart's title: what XML can't carry is left out. */
export function plainText(text: string): string {
  return xmlText(text.replace(FORBIDDEN, ""));
}

/** Attribute content, for double quotes. */
export function xmlAttribute(text: string): string {
  return xmlText(text.replace(FORBIDDEN, ""))
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\t", "&#9;");
}

/** The text behind the entities of an attribute or an element. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    if (name.startsWith("#x")) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    return { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[name] ?? whole;
  });
}

/** The text of a cell behind the entities and the escapes `_xHHHH_`. */
export function unescapeSheetText(text: string): string {
  const plain = unescapeXml(text.replace(/\r\n?/g, "\n"));
  return plain.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
