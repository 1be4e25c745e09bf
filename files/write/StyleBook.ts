import { isDayFormat } from "../xlsx/dayFormat";
import { appendToList, applyEdits, attributeOf, childrenOf, outline, type XmlElement, type XmlRoot } from "./xmlPatch";
import { xmlAttribute } from "./xmlText";

/** How a cell looks. What is left out is the workbook's own. */
export interface CellLook {
  readonly bold?: boolean;
  /** RRGGBB */
  readonly ink?: string;
  /** Points more than the workbook's own font. */
  readonly larger?: number;
  readonly fill?: string;
  readonly border?: "row" | "box";
  /** A number format code. */
  readonly format?: string;
  readonly align?: "left" | "right" | "center";
  /** Steps away from the edge that the text is aligned to. */
  readonly indent?: number;
  readonly middle?: boolean;
  readonly wrap?: boolean;
  /** The text stays a text when its cell is edited. */
  readonly quotePrefix?: boolean;
}

/** How a cell looks while a condition holds. */
export interface ConditionLook {
  readonly fill: string;
  readonly ink: string;
  readonly bold: boolean;
}

/** Children of a style sheet in the order that the format asks for. */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const FIRST_OWN_FORMAT = 164;
const BUILT_IN_FORMATS: Readonly<Record<string, number>> = { General: 0, "0": 1, "0.00": 2, "#,##0": 3, "@": 49 };

/** Appends looks to a style sheet; what was there keeps its index and with it its meaning, and isn't written twice. */
export class StyleBook {
  private readonly document: XmlRoot;
  private readonly formats: Appended;
  private readonly fonts: Appended;
  private readonly fills: Appended;
  private readonly borders: Appended;
  private readonly cells: Appended;
  private readonly conditions: Appended;
  private readonly normal: number;
  private readonly elements = new Map<string, readonly XmlElement[]>();
  private readonly ownFormats: Map<number, string>;
  /** Of the workbook's own font. */
  readonly fontSize: number;
  readonly fontName: string;
  private readonly fontRest: string;

  constructor(
    xml: string,
    part: string,
    private readonly lineColour: string,
  ) {
    this.document = outline(xml, part);
    const present = (name: string): Appended => {
      const list = this.list(name);
      const items = list === undefined ? [] : childrenOf(xml, list);
      const places = items.map(({ start, end }, index): [string, number] => [unbound(xml.slice(start, end)), index]);
      return new Appended(items.length, places);
    };
    this.ownFormats = this.presentFormats();
    const formats = [...this.ownFormats].map(([id, code]): [string, number] => [code, id]);
    this.formats = new Appended(this.nextFormat(), formats);
    this.fonts = present("fonts");
    this.fills = present("fills");
    this.borders = present("borders");
    this.cells = present("cellXfs");
    this.conditions = present("dxfs");
    this.normal = this.normalStyle();
    const font = this.ownFont();
    this.fontSize = font.size;
    this.fontName = font.name;
    this.fontRest = font.rest;
  }

  /** Height of a line of text in points. */
  get lineHeight(): number {
    return Math.round(((this.fontSize * 15) / 11) * 4) / 4;
  }

  /** Index for a cell's `s`. */
  cell(look: CellLook): number {
    const format = look.format === undefined ? 0 : this.format(look.format);
    const font = this.font(look);
    const fill = look.fill === undefined ? 0 : this.fill(look.fill);
    const border = look.border === undefined ? 0 : this.borders.index(this.borderXml(look.border));
    const alignment = alignmentXml(look);
    const applied = [
      look.format === undefined ? "" : ' applyNumberFormat="1"',
      font === 0 ? "" : ' applyFont="1"',
      fill === 0 ? "" : ' applyFill="1"',
      border === 0 ? "" : ' applyBorder="1"',
      alignment === "" ? "" : ' applyAlignment="1"',
    ].join("");
    const quote = look.quotePrefix === true ? ' quotePrefix="1"' : "";
    const head = `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="${this.normal}"`;
    return this.cells.index(
      alignment === "" ? `${head}${quote}${applied}/>` : `${head}${quote}${applied}>${alignment}</xf>`,
    );
  }

  /** Index for a rule's `dxfId`. */
  condition(look: ConditionLook): number {
    const bold = look.bold ? "<b/>" : "";
    return this.conditions.index(
      `<dxf><font>${bold}<color rgb="FF${look.ink}"/></font>` +
        `<fill><patternFill patternType="solid"><fgColor rgb="FF${look.fill}"/><bgColor rgb="FF${look.fill}"/></patternFill></fill></dxf>`,
    );
  }

  /** Whether anything was asked for. */
  get isLonger(): boolean {
    return [this.formats, this.cells, this.conditions].some(({ items }) => items.length > 0);
  }

  /** The style sheet with what was asked for. */
  toXml(): string {
    const lists: [string, Appended][] = [
      ["numFmts", this.formats],
      ["fonts", this.fonts],
      ["fills", this.fills],
      ["borders", this.borders],
      ["cellXfs", this.cells],
      ["dxfs", this.conditions],
    ];
    const edits = lists.flatMap(([name, appended]) => appendToList(this.document, name, appended.items, ORDER, true));
    return applyEdits(this.document.xml, edits);
  }

  /** Whether cells with this index show days. */
  isDay(index: number): boolean {
    const id = Number(/\snumFmtId\s*=\s*["'](\d+)["']/.exec(this.cellXml(index))?.[1] ?? 0);
    return isDayFormat(id, this.formatCode(id));
  }

  /** The look with this index as it stands in the style sheet; "" where there is none. */
  cellXml(index: number): string {
    return this.itemXml("cellXfs", this.cells, index);
  }

  fontXml(index: number): string {
    return this.itemXml("fonts", this.fonts, index);
  }

  fillXml(index: number): string {
    return this.itemXml("fills", this.fills, index);
  }

  borderXmlOf(index: number): string {
    return this.itemXml("borders", this.borders, index);
  }

  /** The code of a format that the workbook defines itself. */
  formatCode(id: number): string | undefined {
    return this.ownFormats.get(id);
  }

  /** The number of a format code: its own where the workbook has it, else a new one. */
  formatId(code: string): number {
    for (const [id, own] of this.ownFormats) if (own === code) return id;
    const id = this.format(code);
    if (id >= FIRST_OWN_FORMAT) this.ownFormats.set(id, code);
    return id;
  }

  /** Indexes of items written out, each appended once. */
  append(list: "fonts" | "fills" | "borders" | "cells" | "conditions", xml: string): number {
    return this[list].index(xml);
  }

  /** Index of a ground of one colour, RRGGBB. */
  fill(colour: string): number {
    return this.fills.index(solidFill(colour));
  }

  private itemXml(name: string, appended: Appended, index: number): string {
    let elements = this.elements.get(name);
    if (elements === undefined) {
      const list = this.list(name);
      elements = list === undefined ? [] : childrenOf(this.document.xml, list);
      this.elements.set(name, elements);
    }
    const element = elements[index];
    if (element !== undefined) return this.document.xml.slice(element.start, element.end);
    return appended.items[index - elements.length] ?? "";
  }

  private format(code: string): number {
    const builtIn = Object.hasOwn(BUILT_IN_FORMATS, code) ? BUILT_IN_FORMATS[code] : undefined;
    if (builtIn !== undefined) return builtIn;
    return this.formats.indexOf(code, (id) => `<numFmt numFmtId="${id}" formatCode="${xmlAttribute(code)}"/>`);
  }

  private font(look: CellLook): number {
    if (look.bold !== true && look.ink === undefined && look.larger === undefined) return 0;
    const bold = look.bold === true ? "<b/>" : "";
    const size = `<sz val="${this.fontSize + (look.larger ?? 0)}"/>`;
    const colour = look.ink === undefined ? "" : `<color rgb="FF${look.ink}"/>`;
    return this.fonts.index(
      `<font>${bold}${size}${colour}<name val="${xmlAttribute(this.fontName)}"/>${this.fontRest}</font>`,
    );
  }

  private borderXml(kind: "row" | "box"): string {
    const side = (name: string): string => `<${name} style="thin"><color rgb="FF${this.lineColour}"/></${name}>`;
    if (kind === "box") {
      return `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`;
    }
    return `<border><left/><right/><top/>${side("bottom")}<diagonal/></border>`;
  }

  private list(name: string): XmlElement | undefined {
    return this.document.children.find((child) => child.name === name);
  }

  private presentFormats(): Map<number, string> {
    const list = this.list("numFmts");
    const { xml } = this.document;
    return new Map(
      (list === undefined ? [] : childrenOf(xml, list)).map((one) => [
        Number(attributeOf(xml, one, "numFmtId")),
        attributeOf(xml, one, "formatCode") ?? "",
      ]),
    );
  }

  private nextFormat(): number {
    const list = this.list("numFmts");
    if (list === undefined) return FIRST_OWN_FORMAT;
    const { xml } = this.document;
    const ids = childrenOf(xml, list).map((child) => Number(attributeOf(xml, child, "numFmtId")));
    return Math.max(FIRST_OWN_FORMAT - 1, ...ids) + 1;
  }

  /** Place of the "Normal" style among the style records: the base of our cells. */
  private normalStyle(): number {
    const list = this.list("cellStyles");
    if (list === undefined) return 0;
    const { xml } = this.document;
    const normal = childrenOf(xml, list).find((child) => attributeOf(xml, child, "builtinId") === "0");
    return normal === undefined ? 0 : Number(attributeOf(xml, normal, "xfId") ?? 0);
  }

  private ownFont(): { name: string; size: number; rest: string } {
    const { xml } = this.document;
    const list = this.list("fonts");
    const font = list === undefined ? undefined : childrenOf(xml, list)[0];
    const parts = font === undefined ? [] : childrenOf(xml, font);
    const value = (name: string): string | null => {
      const part = parts.find((child) => child.name === name);
      return part === undefined ? null : attributeOf(xml, part, "val");
    };
    const rest = ["family", "charset", "scheme"].map((name) => {
      const found = value(name);
      return found === null ? "" : `<${name} val="${xmlAttribute(found)}"/>`;
    });
    const size = Number(value("sz") ?? 11);
    return { name: value("name") ?? "Calibri", size: size > 0 ? size : 11, rest: rest.join("") };
  }
}

/** Items behind those that are there already, each once: what the file has is used again. */
class Appended {
  readonly items: string[] = [];
  private readonly places = new Map<string, number>();

  /** `present`: what is there and its numbers; of two that are the same the first counts. */
  constructor(
    private readonly first: number,
    present: readonly (readonly [string, number])[],
  ) {
    for (const [key, index] of present) if (!this.places.has(key)) this.places.set(key, index);
  }

  index(xml: string): number {
    return this.indexOf(xml, () => xml);
  }

  indexOf(key: string, make: (index: number) => string): number {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const index = this.first + this.items.length;
    this.items.push(make(index));
    this.places.set(key, index);
    return index;
  }
}

/** Without the namespace that an item of ours carries in a style sheet whose elements have a prefix. */
function unbound(xml: string): string {
  return xml.replace(/^(<[\w.-]+) xmlns="[^"]*"/, "$1");
}

function solidFill(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function alignmentXml(look: CellLook): string {
  const attributes = [
    look.align === undefined ? "" : ` horizontal="${look.align}"`,
    look.indent === undefined ? "" : ` indent="${look.indent}"`,
    look.middle === true ? ' vertical="center"' : "",
    look.wrap === true ? ' wrapText="1"' : "",
  ].join("");
  return attributes === "" ? "" : `<alignment${attributes}/>`;
}
