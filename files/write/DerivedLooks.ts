import { colourBook } from "../grid/colours";
import { lookBook } from "../grid/gridLooks";
import type { GridBorder, GridLook } from "../grid/GridWorkbook";
import type { StyleBook } from "./StyleBook";
import { changedAttributes } from "./tagAttributes";
import { treeOf } from "./treeOf";
import { childrenOf, outline } from "./xmlPatch";
import { xmlAttribute } from "./xmlText";

const FONT_KEYS = ["font", "size", "bold", "italic", "underline", "strike", "ink"] as const;
const ALIGNMENT_KEYS = ["horizontal", "vertical", "wrap", "indent"] as const;
/** Children of a font in the order of the schema. */
const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);
const SIDES = ["left", "right", "top", "bottom"] as const;
const PLAIN_CELL = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';

/**
 * Looks that the user changed in the grid, made from those that the cells had: only what differs is replaced, so that
 * a cell that was made bold keeps its theme colour, its pattern and its protection.
 */
export class DerivedLooks {
  private old: readonly GridLook[] | null = null;
  private readonly known = new Map<string, number>();
  /** The last answer: neighbours mostly look alike, and naming a look is slow. */
  private last: { readonly from: number; readonly look: GridLook; readonly index: number } | null = null;

  /** `styles` and `theme`: the parts as they are in the file. */
  constructor(
    private readonly book: StyleBook,
    private readonly styles: string,
    private readonly theme: () => string | null,
  ) {}

  /** The index of a look like that with the index `from`, but looking so. */
  index(from: number, look: GridLook): number {
    if (this.last?.look !== look || this.last.from !== from) {
      this.last = { from, look, index: this.named(from, look) };
    }
    return this.last.index;
  }

  private named(from: number, look: GridLook): number {
    const key = `${from} ${JSON.stringify(look)}`;
    let index = this.known.get(key);
    if (index === undefined) {
      index = this.derive(from, look);
      this.known.set(key, index);
    }
    return index;
  }

  private derive(from: number, look: GridLook): number {
    const old = this.lookOf(from);
    const parsed = outline(this.book.cellXml(from) || PLAIN_CELL, "xl/styles.xml");
    const tag = parsed.xml.slice(parsed.root.start, parsed.root.openEnd);
    const id = (name: string): number => Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)["']`).exec(tag)?.[1] ?? 0);
    const changes = new Map<string, string>();
    const set = (name: string, value: number, applied: string): void => {
      changes.set(name, String(value));
      changes.set(applied, "1");
    };
    if (look.format !== old.format) set("numFmtId", this.book.formatId(look.format), "applyNumberFormat");
    if (FONT_KEYS.some((name) => look[name] !== old[name])) {
      set("fontId", this.book.append("fonts", this.fontXml(id("fontId"), old, look)), "applyFont");
    }
    if (look.fill !== old.fill) set("fillId", this.fill(look.fill), "applyFill");
    if (JSON.stringify(look.borders) !== JSON.stringify(old.borders)) {
      const xml = borderXml(look.borders, this.book.borderXmlOf(id("borderId")));
      set("borderId", this.book.append("borders", xml), "applyBorder");
    }
    const realigned = ALIGNMENT_KEYS.some((name) => look[name] !== old[name]);
    if (realigned) changes.set("applyAlignment", "1");
    if (changes.size === 0) return from;
    const children = childrenOf(parsed.xml, parsed.root);
    const text = (name: string): string => {
      const child = children.find((one) => one.name === name);
      return child === undefined ? "" : parsed.xml.slice(child.start, child.end);
    };
    const alignment = realigned ? alignmentXml(text("alignment"), old, look) : text("alignment");
    const inner = alignment + text("protection") + text("extLst");
    const open = `<xf${changedAttributes(tag, changes)}`;
    return this.book.append("cells", inner === "" ? `${open}/>` : `${open}>${inner}</xf>`);
  }

  private lookOf(index: number): GridLook {
    if (this.old === null) {
      const styles = treeOf(this.styles);
      const theme = this.theme();
      this.old = lookBook(styles, colourBook(theme === null ? null : treeOf(theme), styles)).cells;
    }
    return this.old[index] ?? this.old[0]!;
  }

  private fontXml(index: number, old: GridLook, look: GridLook): string {
    const xml = this.book.fontXml(index) || "<font/>";
    const { root, children } = outline(xml, "xl/styles.xml");
    const parts = new Map(root.selfClosing ? [] : children.map((one) => [one.name, xml.slice(one.start, one.end)]));
    const put = (name: string, text: string | null): void => {
      if (text === null) parts.delete(name);
      else parts.set(name, text);
    };
    if (look.bold !== old.bold) put("b", look.bold ? "<b/>" : null);
    if (look.italic !== old.italic) put("i", look.italic ? "<i/>" : null);
    if (look.strike !== old.strike) put("strike", look.strike ? "<strike/>" : null);
    if (look.underline !== old.underline) put("u", look.underline ? "<u/>" : null);
    if (look.size !== old.size) put("sz", `<sz val="${look.size}"/>`);
    if (look.ink !== old.ink) put("color", look.ink === null ? '<color theme="1"/>' : `<color rgb="FF${look.ink}"/>`);
    if (look.font !== old.font) {
      put("name", `<name val="${xmlAttribute(look.font)}"/>`);
      // these would choose another font than the named one
      for (const name of ["family", "charset", "scheme"]) put(name, null);
    }
    const rank = (name: string): number => FONT_ORDER.indexOf(name);
    const sorted = [...parts].sort(([a], [b]) => rank(a) - rank(b)).map(([, text]) => text);
    return `<font>${sorted.join("")}</font>`;
  }

  private fill(colour: string | null): number {
    if (colour === null) return 0;
    return this.book.append(
      "fills",
      `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
    );
  }
}

/** The diagonal, which a grid doesn't show, is kept. */
function borderXml(borders: GridLook["borders"], old: string): string {
  const diagonal = /<(?:[\w.-]+:)?diagonal(?:\s[^>]*)?(?:\/>|>.*?<\/(?:[\w.-]+:)?diagonal>)/s.exec(old)?.[0];
  const marks = /^<[^>]*>/.exec(old)?.[0].match(/\sdiagonal(?:Up|Down)="[^"]*"/g) ?? [];
  const side = (name: string, border: GridBorder | null): string =>
    border === null ? `<${name}/>` : `<${name} style="${border.line}"><color rgb="FF${border.colour}"/></${name}>`;
  const sides = SIDES.map((name) => side(name, borders[name])).join("");
  return `<border${marks.join("")}>${sides}${diagonal ?? "<diagonal/>"}</border>`;
}

function alignmentXml(old: string, before: GridLook, look: GridLook): string {
  const changes = new Map<string, string | null>();
  if (look.horizontal !== before.horizontal) changes.set("horizontal", look.horizontal);
  if (look.vertical !== before.vertical) changes.set("vertical", look.vertical);
  if (look.wrap !== before.wrap) changes.set("wrapText", look.wrap ? "1" : null);
  if (look.indent !== before.indent) changes.set("indent", look.indent === 0 ? null : String(look.indent));
  const attributes = changedAttributes(old === "" ? "<alignment/>" : old, changes);
  return attributes === "" ? "" : `<alignment${attributes}/>`;
}
