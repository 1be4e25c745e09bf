import type { TableHeaders } from "./FormulaMover";

const ITEM = /\[((?:[^[\]']|'.)*)\]/gs;

/**
 * The columns in the brackets behind a table's name with their new names: `[Amount]`, `[[#This Row],[Amount]]`,
 * `[[Day]:[Amount]]`. Null where one of them is gone.
 */
export function renamedColumns(brackets: string, headers: TableHeaders): string | null {
  let isGone = false;
  const renamed = brackets.replace(ITEM, (whole, inner: string) => {
    if (/^[#@]/.test(inner) || inner === "") return whole;
    const fresh = headers.get(inner.replace(/'(.)/gs, "$1").toLowerCase());
    if (fresh === null) isGone = true;
    return fresh === null || fresh === undefined ? whole : `[${fresh.replace(/['[\]#@]/g, "'$&")}]`;
  });
  return isGone ? null : renamed;
}
