import { Graft, type SheetDraft } from "./Graft";
import { ListSheet } from "./ListSheet";
import { LIST_SHEET } from "./presentLists";

/** What came of adding: the workbook, and the names that the sheets got, in their order. */
export interface Added {
  readonly bytes: Uint8Array;
  readonly names: readonly string[];
}

/** Appends sheets to a package. All parts of the original keep their content but four lists that must name the new ones. */
export function appendSheets(original: Uint8Array, drafts: readonly SheetDraft[]): Added {
  const graft = new Graft(original);
  const lists = new ListSheet(() => graft.reserve(LIST_SHEET));
  const names = drafts.map((draft) => graft.add(draft, lists));
  const own = lists.draft();
  if (own !== null) graft.add(own, lists);
  return { bytes: graft.finish(), names };
}
