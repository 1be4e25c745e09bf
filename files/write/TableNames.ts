import { KEY_HEADER } from "../../core/index";
import type { OriginalPackage } from "./OriginalPackage";
import { attributeOf, childrenOf, outline } from "./xmlPatch";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Names and ids of tables; a name is shared with the defined names of the workbook. */
export class TableNames {
  private constructor(
    private readonly taken: Set<string>,
    private nextId: number,
  ) {}

  static of(original: OriginalPackage): TableNames {
    const { xml, children } = original.workbook;
    const taken = new Set<string>();
    const names = children.find((child) => child.name === "definedNames");
    for (const name of names === undefined ? [] : childrenOf(xml, names)) {
      taken.add((attributeOf(xml, name, "name") ?? "").toLowerCase());
    }
    let last = 0;
    for (const path of original.partsOfType(TABLE_TYPE)) {
      const table = outline(original.text(path), path);
      last = Math.max(last, Number(attributeOf(table.xml, table.root, "id") ?? 0));
      for (const name of ["name", "displayName"]) {
        taken.add((attributeOf(table.xml, table.root, name) ?? "").toLowerCase());
      }
    }
    return new TableNames(taken, last + 1);
  }

  /** A free name like the wished one, and an id. */
  next(wish: string): { name: string; id: number } {
    return { name: freeTableName(wish, this.taken), id: this.nextId++ };
  }
}

/** A free name like the wished one, which is taken from then on; `taken` is in small letters. */
export function freeTableName(wish: string, taken: Set<string>): string {
  const base = wish.replace(/[^\p{L}\p{N}_]/gu, "_").slice(0, 200);
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base}_${number}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/**
 * Headers as a table takes them: never empty, at most 255 characters, unique without regard to case. The cells must
 * show the same, else Excel offers to repair the file.
 */
export function tableHeaders(columns: readonly { readonly key: string; readonly header: string }[]): string[] {
  const taken = new Set<string>([KEY_HEADER]);
  return columns.map(({ key, header }) => {
    const base = header.trim() === "" ? key : header;
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? "" : ` (${number})`;
      const name = base.slice(0, 255 - suffix.length) + suffix;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}
