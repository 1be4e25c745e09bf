import type { CellValue } from "../cells/cellBlock";
import { normalHeader } from "../ledger/headerWords";

/**
 * The row that has most of the headers that somebody chose, and where they stand in it; null where no row has any. Of equal
 * headers the first column counts; a header that was written otherwise since is found by its letters and digits.
 *
 * @param columns role → header; one of "" is no column
 */
export function chosenHeader(
  rows: readonly (readonly CellValue[])[],
  columns: ReadonlyMap<string, string>,
): { readonly row: number; readonly columns: ReadonlyMap<string, number> } | null {
  let best: { readonly row: number; readonly columns: ReadonlyMap<string, number> } | null = null;
  rows.forEach((cells, row) => {
    const texts = cells.map((cell) => (cell === null || typeof cell === "object" ? "" : String(cell).trim()));
    const folded = texts.map(normalHeader);
    const found = new Map<string, number>();
    for (const [role, header] of columns) {
      if (header.trim() === "") continue;
      const exact = texts.indexOf(header.trim());
      const normal = normalHeader(header);
      const at = exact >= 0 || normal === "" ? exact : folded.indexOf(normal);
      if (at >= 0) found.set(role, at);
    }
    if (found.size > (best?.columns.size ?? 0)) best = { row, columns: found };
  });
  return best;
}
