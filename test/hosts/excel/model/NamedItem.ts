import type { ExcelHostBook } from "../ExcelHostBook";
import { ExcelError, Live, type Argument, type HostType, type Json } from "../HostType";
import { booleanArgument, textArgument } from "./arguments";
import { addressOf, areaOrNull, splitAddress } from "../../model/address";
import type { Area } from "../../model/Area";
import { placeOf, rangeOf, sheetOf, valuesOf } from "./cellsOf";
import { quotedName } from "../../model/formulaTokens";
import type { NameModel } from "./sheetExtras";
import type { SheetModel } from "./SheetModel";
import { isName } from "./Table";

/** Names of the workbook, or of a sheet. */
export interface Names {
  readonly book: ExcelHostBook;
  /** Null: of the workbook. */
  readonly sheet: SheetModel | null;
}

interface OneName {
  readonly book: ExcelHostBook;
  readonly name: NameModel;
}

export const namesType: HostType<Names> = {
  name: "NamedItemCollection",
  call: {
    Add: ({ book, sheet }, [name, reference, comment]) => {
      const wish = textArgument(name);
      if (!isName(wish)) throw new ExcelError("InvalidArgument", `no name: ${wish}`);
      if (foundIn({ book, sheet }, wish) !== null) throw new ExcelError("ItemAlreadyExists");
      const made: NameModel = {
        id: book.newId(),
        name: wish,
        sheetId: sheet?.id ?? null,
        formula: reference instanceof Live ? formulaOf(placeOf(book, sheet, reference)) : formulaText(reference),
        comment: comment === undefined || comment === null ? "" : textArgument(comment),
        visible: true,
      };
      book.names.push(made);
      return new Live(namedItemType, { book, name: made });
    },
    GetCount: (self) => namesIn(self).length,
    GetItemOrNullObject: (self, [key]) => foundIn(self, key),
  },
  items: (self) => namesIn(self).map((name) => new Live(namedItemType, { book: self.book, name })),
  item: (self, key) => {
    const found = foundIn(self, key);
    if (found === null) throw new ExcelError("ItemNotFound");
    return found;
  },
};

function namesIn({ book, sheet }: Names): NameModel[] {
  return book.names.filter((one) => one.sheetId === (sheet?.id ?? null));
}

function foundIn(self: Names, key: Argument): Live | null {
  const wanted = textArgument(key).toLowerCase();
  const found = namesIn(self).find((one) => one.name.toLowerCase() === wanted || one.id.toLowerCase() === wanted);
  return found === undefined ? null : new Live(namedItemType, { book: self.book, name: found });
}

function formulaOf({ sheet, area }: { readonly sheet: SheetModel; readonly area: Area }): string {
  const fixed = addressOf(area).replace(/[A-Z]+|\d+/g, "$$$&");
  return `=${quotedName(sheet.name)}!${fixed}`;
}

function formulaText(value: Argument): string {
  const text = textArgument(value);
  if (!text.startsWith("=")) throw new ExcelError("InvalidArgument", `no formula: ${text}`);
  return text;
}

export const namedItemType: HostType<OneName> = {
  name: "NamedItem",
  id: ({ name }) => name.id,
  get: {
    Name: ({ name }) => name.name,
    Formula: ({ name }) => name.formula,
    Comment: ({ name }) => name.comment,
    Visible: ({ name }) => name.visible,
    Type: (self) => {
      if (cellsOf(self) !== null) return "Range";
      const { formula } = self.name;
      if (formula.includes("#REF!")) return "Error";
      if (/^="(?:[^"]|"")*"$/.test(formula)) return "String";
      if (/^=-?\d+$/.test(formula)) return "Integer";
      return /^=-?\d*\.\d+$/.test(formula) ? "Double" : "String";
    },
    Value: (self): Json => {
      const cells = cellsOf(self);
      if (cells === null) return self.name.formula.slice(1);
      const values = valuesOf(cells.sheet, cells.area);
      return values.length === 1 && values[0]!.length === 1 ? values[0]![0]! : formulaOf(cells).slice(1);
    },
  },
  set: {
    Formula: ({ name }, value) => (name.formula = formulaText(value)),
    Comment: ({ name }, value) => (name.comment = textArgument(value)),
    Visible: ({ name }, value) => (name.visible = booleanArgument(value)),
  },
  part: {
    Worksheet: ({ book, name }) => {
      const sheet = book.sheets.find((one) => one.id === name.sheetId);
      if (sheet === undefined) throw new ExcelError("ItemNotFound");
      return sheetOf(sheet);
    },
  },
  call: {
    Delete: ({ book, name }) => {
      if (!book.names.includes(name)) throw new ExcelError("ItemNotFound");
      book.names = book.names.filter((one) => one !== name);
      return undefined;
    },
    GetRange: (self) => {
      const cells = cellsOf(self);
      if (cells === null) throw new ExcelError("InvalidReference");
      return rangeOf(cells.sheet, cells.area);
    },
  },
};

/** The cells that a name stands for; null where it is something else. */
function cellsOf({ book, name }: OneName): { readonly sheet: SheetModel; readonly area: Area } | null {
  const { sheet: named, cells } = splitAddress(name.formula.slice(1));
  const sheet = book.sheets.find((one) => one.name.toLowerCase() === named?.toLowerCase());
  const area = areaOrNull(cells);
  return sheet === undefined || area === null ? null : { sheet, area };
}
