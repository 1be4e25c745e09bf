import type { BuiltRow } from "../typed/TypedSheets";
import type { ReportContext } from "./Report";

/**
 * How the rows begin that were typed in the very sheet that is built again: what stands in another sheet that was set up for
 * the same must not be typed a second time here.
 *
 * @param sheet "deals", or with its part "deals.log"
 */
export function builtRows({ tagNumber }: Pick<ReportContext, "tagNumber">, sheet: string): string {
  return `klientela/1/${sheet}/${tagNumber}#`;
}

/** What was typed in the rows of a sheet, by the keys of the rows. */
export function byBuiltRow<T extends { readonly row?: BuiltRow }>(typed: readonly T[], rows: string): Map<string, T> {
  return new Map(
    typed.flatMap((one) => (one.row?.startsWith(rows) === true ? [[one.row.slice(rows.length), one] as const] : [])),
  );
}
