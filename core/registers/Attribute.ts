import type { CellValue } from "../cells/cellBlock";

/** A column of the client register by which segments may be made: all but names, numbers of clients, managers and phones. */
export interface Attribute {
  /** As it stands in the sheet; where two are the same the later one has a number behind it. */
  readonly header: string;
  /** Sheet column, counted from 0. */
  readonly column: number;
  /** Key of the column where Klientela built it; none of a column of the user's own. */
  readonly key?: string;
  /** What most of its cells are. Days are serial numbers. */
  readonly type: AttributeType;
  /** One a row of the register: a trimmed text, a number, true or false for words of yes and no; null where blank or unreadable. */
  readonly values: readonly CellValue[];
}

export type AttributeType = "text" | "number" | "day" | "yesNo";

/** The same with a value for each client of the company; null for who isn't registered. */
export type ClientAttribute = Attribute;
