import { strToU8, zipSync, type Zippable } from "fflate";

const NAMESPACES = ["office", "table", "text", "style", "calcext", "draw", "manifest"]
  .map((prefix) => `xmlns:${prefix}="urn:${prefix}"`)
  .join(" ");

/** An .ods package written by hand; `tables` is what stands in `<office:spreadsheet>`. */
export function smallOds(tables: string, more: { styles?: string; manifest?: string; kind?: string } = {}): Uint8Array {
  const { styles = "", manifest = "", kind = "spreadsheet" } = more;
  const parts: Zippable = {
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    "content.xml": strToU8(
      `<?xml version="1.0"?><office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles>` +
        `<office:body><office:${kind}>${tables}</office:${kind}></office:body></office:document-content>`,
    ),
    "META-INF/manifest.xml": strToU8(`<manifest:manifest ${NAMESPACES}>${manifest}</manifest:manifest>`),
  };
  return zipSync(parts);
}

export function table(rows: string, name = "S"): string {
  return `<table:table table:name="${name}">${rows}</table:table>`;
}
