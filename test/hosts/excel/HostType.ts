/** What goes over the border between Microsoft's library and our host. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** An object of the host as the library sees it: a workbook, a sheet, a range, a part of one. */
export class Live<T extends object = object> {
  /** Asked only about the object itself, so it needn't be known of which kind. */
  readonly type: HostType<object>;

  constructor(
    type: HostType<T>,
    readonly self: T,
  ) {
    this.type = type as unknown as HostType<object>;
  }
}

/** An argument: a value, or another object of the host. */
export type Argument = Json | Live | undefined;

/**
 * One class of Excel's object model with all members that the add-in uses, under their names in capitals as they go over
 * the border; whatever isn't here is refused. Members are entered in one registry by the name of their class, so that a
 * test can hold them against Microsoft's typings.
 */
export interface HostType<T extends object> {
  /** As in the typings: `Range`. */
  readonly name: string;
  /** Under which the object is found again in later batches. Without one its path is walked anew. */
  readonly id?: (self: T) => string;
  /** Values that can be loaded. */
  readonly get?: Readonly<Record<string, (self: T) => Json>>;
  /** Values that can be set. They throw an `ExcelError` for what Excel refuses. */
  readonly set?: Readonly<Record<string, (self: T, value: Json) => void>>;
  /** Properties that are objects. */
  readonly part?: Readonly<Record<string, (self: T) => Live>>;
  /** Methods: what they give is a value, an object, or nothing. `null` of a method `…OrNullObject` is the null object. */
  readonly call?: Readonly<Record<string, (self: T, args: readonly Argument[]) => Json | Live | undefined>>;
  /** Of a collection. */
  readonly items?: (self: T) => readonly Live[];
  /** Of a collection, by name, id or number. Throws `ItemNotFound`. */
  readonly item?: (self: T, key: Json) => Live;
  /** Events whose handlers can be added: `SelectionChanged`, as in the library's `_RegisterSelectionChangedEvent`. */
  readonly events?: readonly string[];
  /** More members of the same class, in files of their own. */
  readonly also?: () => Omit<HostType<T>, "name" | "also">;
}

/** An error as Excel answers it; codes are those of its documentation. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
  }
}
