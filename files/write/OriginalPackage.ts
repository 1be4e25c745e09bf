import { PackageFault } from "../PackageFault";
import { relsPath, resolveTarget } from "./partNames";
import { attributeOf, childrenOf, namespaceOf, outline, type XmlElement, type XmlRoot } from "./xmlPatch";
import { readZip, unpack, type ZipEntry } from "../zip/zipContainer";

export const CONTENT_TYPES = "[Content_Types].xml";
export const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT_NAMESPACE = "http://purl.oclc.org/ooxml/";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`. */
  readonly kind: string;
  readonly target: string;
  /** Whether it points out of the package. */
  readonly isExternal: boolean;
}

export interface OriginalSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly path: string | null;
  readonly element: XmlElement;
}

/** The user's workbook, read only as far as is needed to add to it. */
export class OriginalPackage {
  readonly entries: readonly ZipEntry[];
  readonly workbookPath: string;
  readonly workbook: XmlRoot;
  readonly workbookRels: readonly Relationship[];
  readonly stylesPath: string | null;
  private readonly byName: ReadonlyMap<string, ZipEntry>;

  constructor(bytes: Uint8Array) {
    this.entries = readZip(bytes);
    this.byName = new Map(this.entries.map((entry) => [entry.name.toLowerCase(), entry]));
    const root = this.relationships("").find((one) => one.kind === "officeDocument");
    if (root === undefined) throw new PackageFault("damaged", relsPath(""));
    this.workbookPath = this.entry(root.target).name;
    this.workbook = outline(this.text(this.workbookPath), this.workbookPath);
    const namespace = namespaceOf(this.workbook.xml, this.workbook.root);
    if (namespace.startsWith(STRICT_NAMESPACE)) throw new PackageFault("strict", this.workbookPath);
    if (this.workbook.root.name !== "workbook" || namespace !== MAIN_NAMESPACE) {
      throw new PackageFault("damaged", this.workbookPath);
    }
    this.workbookRels = this.relationships(this.workbookPath);
    const styles = this.workbookRels.find((one) => one.kind === "styles");
    // a few programs name a style sheet that they never wrote
    this.stylesPath = styles === undefined ? null : (this.byName.get(styles.target.toLowerCase())?.name ?? null);
  }

  get countsFrom1904(): boolean {
    const properties = this.workbook.children.find((child) => child.name === "workbookPr");
    if (properties === undefined) return false;
    return ["1", "true"].includes(attributeOf(this.workbook.xml, properties, "date1904") ?? "");
  }

  has(path: string): boolean {
    return this.byName.has(path.toLowerCase());
  }

  /** The worksheets of the workbook in their order; charts on sheets of their own have no path. */
  get sheets(): OriginalSheet[] {
    const { xml, children } = this.workbook;
    const list = children.find((child) => child.name === "sheets");
    return (list === undefined ? [] : childrenOf(xml, list)).map((element) => {
      const id = attributeOf(xml, element, "id");
      const relation = this.workbookRels.find((one) => one.id === id && one.kind === "worksheet");
      return {
        name: attributeOf(xml, element, "name") ?? "",
        sheetId: Number(attributeOf(xml, element, "sheetId")),
        path: relation?.target ?? null,
        element,
      };
    });
  }

  text(path: string): string {
    const bytes = unpack(this.entry(path));
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
      throw new PackageFault("damaged", path);
    }
    // the mark at the beginning is kept, so that what isn't patched stays as it was
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  }

  /** Parts of a content type, from the list of types. */
  partsOfType(type: string): string[] {
    const types = outline(this.text(CONTENT_TYPES), CONTENT_TYPES);
    return types.children
      .filter((child) => child.name === "Override" && attributeOf(types.xml, child, "ContentType") === type)
      .map((child) => (attributeOf(types.xml, child, "PartName") ?? "").replace(/^\//, ""))
      .filter((path) => this.byName.has(path.toLowerCase()));
  }

  relationships(part: string): Relationship[] {
    const path = relsPath(part);
    if (!this.byName.has(path.toLowerCase())) return [];
    const { xml, children } = outline(this.text(path), path);
    return children.map((child) => ({
      id: attributeOf(xml, child, "Id") ?? "",
      kind: (attributeOf(xml, child, "Type") ?? "").split("/").at(-1)!,
      target: resolveTarget(part, attributeOf(xml, child, "Target") ?? ""),
      isExternal: attributeOf(xml, child, "TargetMode") === "External",
    }));
  }

  private entry(path: string): ZipEntry {
    const entry = this.byName.get(path.toLowerCase());
    if (entry === undefined) throw new PackageFault("damaged", path);
    return entry;
  }
}
