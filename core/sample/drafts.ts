/** A line of a document to be: what and how much, before its item, quantity and cost are found. */
export interface Entry {
  day: number;
  line: number;
  /** Whole currency units; negative for goods that came back. */
  amount: number;
  /** Place among the items of its line; found by the amount where not given. */
  item?: number;
}

/** A document to be: it gets its number when all documents stand in the order of their days. */
export interface Draft {
  readonly client: number;
  readonly manager: number;
  readonly entries: Entry[];
}
