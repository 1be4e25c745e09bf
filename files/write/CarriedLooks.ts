import { colourBook } from "../grid/colours";
import type { GridLook } from "../grid/GridWorkbook";
import { lookBook, type ConditionalLook, type LookBook } from "../grid/gridLooks";
import { isRemarkGround, lookChange, ownFonts, type FontKey } from "./lookChange";
import type { StyleBook } from "./StyleBook";
import { attributesIn, changedAttributes } from "./tagAttributes";
import { treeOf } from "./treeOf";
import { childrenOf, outline } from "./xmlPatch";

/** Children of a font in the order of the schema. */
const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);
/** What of a font shows a part of its look. */
const FONT_PARTS = {
  bold: ["b"],
  italic: ["i"],
  strike: ["strike"],
  underline: ["u"],
  size: ["sz"],
  ink: ["color"],
  font: ["name", "family", "charset", "scheme"],
} as const satisfies Readonly<Record<FontKey, readonly string[]>>;

/**
 * What the user changed in the look of a cell of ours, put onto the look that the cell has now. It goes by what we write
 * at all, so that another colour of ours, such as that of a remark that is gone, is no change of his.
 */
export class CarriedLooks {
  private looks: readonly GridLook[];
  private readonly conditions: readonly ConditionalLook[];
  private readonly known = new Map<string, number>();
  private readonly ownFonts: ReadonlySet<string>;

  /** `theme`: that of the workbook. To be made when the fresh sheets have been written. */
  constructor(
    private readonly book: StyleBook,
    private readonly theme: string | null,
  ) {
    const { cells, conditions } = this.read();
    this.looks = cells;
    this.conditions = conditions;
    this.ownFonts = ownFonts(this.looks[0]!);
  }

  /** Of a cell whose content is ours: `present` its look until now, `fresh` the look that we give it. */
  derived(present: number, fresh: number): number {
    return this.once(`d ${present} ${fresh}`, present === fresh, fresh, () => {
      const old = this.look(present);
      const now = this.look(fresh);
      const changes = new Map<string, number>();
      const changed = lookChange(old, now, this.ownFonts);
      if (changed.format) this.take("numFmtId", present, changes);
      if (changed.fill) this.take("fillId", present, changes);
      if (changed.borders) this.take("borderId", present, changes);
      if (changed.font.length > 0) changes.set("fontId", this.font(present, fresh, changed.font));
      const alignment = new Map<string, string | null>();
      if (changed.horizontal) {
        alignment.set("horizontal", old.horizontal);
        alignment.set("indent", old.indent === 0 ? null : String(old.indent));
      }
      if (changed.vertical) alignment.set("vertical", old.vertical);
      return this.derive(fresh, changes, alignment);
    });
  }

  /** Of a cell that is carried as a whole: its own look, but for the ground of a remark of ours that came or went. */
  typed(present: number, fresh: number): number {
    return this.once(`t ${present} ${fresh}`, present === fresh, fresh, () => {
      const [old, now] = [this.look(present).fill, this.look(fresh).fill];
      if (!isRemarkGround(old, now)) return present;
      const changes = new Map<string, number>();
      this.take("fillId", fresh, changes);
      return this.derive(present, changes, new Map());
    });
  }

  /** The same on another ground. */
  grounded(style: number, colour: string): number {
    return this.once(`g ${style} ${colour}`, false, style, () =>
      this.derive(style, new Map([["fillId", this.book.fill(colour)]]), new Map()),
    );
  }

  /** The ground that a rule gives, by the number of its look. */
  conditionFill(index: number): string | null {
    return this.conditions[index]?.fill ?? null;
  }

  private once(key: string, isSame: boolean, fresh: number, make: () => number): number {
    if (isSame) return fresh;
    let index = this.known.get(key);
    if (index === undefined) {
      index = make();
      this.known.set(key, index);
    }
    return index;
  }

  private look(index: number): GridLook {
    if (index >= this.looks.length) this.looks = this.read().cells;
    return this.looks[index] ?? this.looks[0]!;
  }

  private read(): LookBook {
    const styles = treeOf(this.book.toXml());
    return lookBook(styles, colourBook(this.theme === null ? null : treeOf(this.theme), styles));
  }

  private take(name: string, from: number, changes: Map<string, number>): void {
    changes.set(name, this.number(from, name));
  }

  private number(index: number, name: string): number {
    return Number(attributesIn(this.book.cellXml(index)).find((one) => one.name === name)?.value ?? 0);
  }

  private font(present: number, fresh: number, keys: readonly FontKey[]): number {
    const own = fontParts(this.book.fontXml(this.number(fresh, "fontId")));
    const theirs = fontParts(this.book.fontXml(this.number(present, "fontId")));
    for (const name of keys.flatMap((key) => FONT_PARTS[key])) {
      const part = theirs.get(name);
      if (part === undefined) own.delete(name);
      else own.set(name, part);
    }
    const rank = (name: string): number => FONT_ORDER.indexOf(name);
    const sorted = [...own].sort(([a], [b]) => rank(a) - rank(b)).map(([, part]) => part);
    return this.book.append("fonts", `<font>${sorted.join("")}</font>`);
  }

  /** The look `from` with other numbers and another alignment. */
  private derive(
    from: number,
    numbers: ReadonlyMap<string, number>,
    alignment: ReadonlyMap<string, string | null>,
  ): number {
    if (numbers.size === 0 && alignment.size === 0) return from;
    const xml = this.book.cellXml(from) || '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
    const { root, children } = outline(xml, "xl/styles.xml");
    const applied: Readonly<Record<string, string>> = {
      numFmtId: "applyNumberFormat",
      fontId: "applyFont",
      fillId: "applyFill",
      borderId: "applyBorder",
    };
    const changes = new Map<string, string>();
    for (const [name, value] of numbers) changes.set(name, String(value)).set(applied[name]!, "1");
    if (alignment.size > 0) changes.set("applyAlignment", "1");
    const inner = children.map((child) => {
      const text = xml.slice(child.start, child.end);
      return child.name === "alignment" ? `<alignment${changedAttributes(text, alignment)}/>` : unprefixed(text);
    });
    if (alignment.size > 0 && !children.some(({ name }) => name === "alignment")) {
      inner.unshift(`<alignment${changedAttributes("<alignment/>", alignment)}/>`);
    }
    const open = `<xf${changedAttributes(xml.slice(root.start, root.openEnd), changes)}`;
    return this.book.append("cells", inner.length === 0 ? `${open}/>` : `${open}>${inner.join("")}</xf>`);
  }
}

function fontParts(xml: string): Map<string, string> {
  if (xml === "") return new Map();
  const { root } = outline(xml, "xl/styles.xml");
  return new Map(childrenOf(xml, root).map((part) => [part.name, unprefixed(xml.slice(part.start, part.end))]));
}

/** In a style sheet whose elements have a prefix ours carry the namespace instead. */
function unprefixed(xml: string): string {
  return xml.replace(/(<\/?)[\w-]+:(?=[\w-])/g, "$1");
}
