/**
 * What a user must know after sheets were refreshed in a file.
 *
 * - `typedOver`: a value had been typed over a formula of ours; the formula stands there again, the value in a note.
 * - `looseReference`: a formula names cells that no longer stand together; it keeps its distance from the table's top.
 * - `lostReference`: a formula named a cell or a column that is gone.
 *
 * `address` of a name of the workbook is the name, and `sheet` then "".
 */
export type RefreshFinding =
  | { readonly kind: "typedOver"; readonly sheet: string; readonly address: string; readonly typed: string }
  | { readonly kind: "looseReference" | "lostReference"; readonly sheet: string; readonly address: string };
