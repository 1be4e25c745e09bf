import type { Column, Formula } from "../plan/plan";
import type { Translate } from "../text/translate";
import { column } from "./columns";
import type { OptionSpec } from "./options";

/** Off unless it is asked for, so that the usual table stays narrow. */
export const planOption: OptionSpec = { key: "plan", type: "flag", fallback: false };

/**
 * A column to type a plan of sales into and the share of it that the column `sales` of the same table fulfils (M22).
 * Nothing is typed yet, so both are blank; what is typed later is computed by the formulas. Keys: `plan`, `execution`.
 */
export function planColumns(say: Translate, block: string, rowCount: number): Column[] {
  const ref = (key: string, rows: "same" | "all" | "total") => ({ block, column: key, rows });
  const blank = () => ({ numbers: new Float64Array(rowCount).fill(NaN) });
  const share = (rows: "same" | "total"): Formula => [
    "IF(N(",
    ref("plan", rows),
    ")>0,",
    ref("sales", rows),
    "/",
    ref("plan", rows),
    ',"")',
  ];
  const sum: Formula = ["IF(SUBTOTAL(109,", ref("plan", "all"), ')=0,"",SUBTOTAL(109,', ref("plan", "all"), "))"];
  return [
    column(say, "plan", "money", blank(), {
      owner: "user",
      total: { type: "value", value: NaN, formula: sum },
    }),
    column(say, "execution", "share", blank(), {
      formula: share("same"),
      total: { type: "value", value: NaN, formula: share("total") },
    }),
  ];
}
