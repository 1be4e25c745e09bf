import { refuseLeaks, type SendPlan } from "../../core/index";
import type { WholeSheet } from "../grid/GridChanges";
import type { AddOptions } from "./addPlan";
import { appendSheets } from "./addSheets";
import { DerivedLooks } from "./DerivedLooks";
import { emptyPackage, PLAIN_STYLES } from "./emptyPackage";
import type { SheetDraft } from "./Graft";
import { gridSheet } from "./gridSheet";
import { planSheet } from "./planSheet";

/** A sheet of the user's own as it is to stand in the copy. */
export interface OwnContent {
  readonly name: string;
  readonly content: WholeSheet;
}

/**
 * Writes a copy for sending as a workbook of its own. It holds the sheets of the plan and nothing else: no key, no
 * recipe, nothing hidden, nobody's name in its properties. The same input gives the same bytes.
 *
 * @param own the sheets of the user's own that the plan names
 * @throws SendProblem where a name would be told that must not be; then there are no bytes
 */
export function sendCopy(plan: SendPlan, options: AddOptions, own: readonly OwnContent[] = []): Uint8Array {
  if (plan.sheets.length + own.length === 0) throw new Error("sendCopy: a copy needs a sheet");
  if (own.length !== plan.own.length) throw new Error("sendCopy: the own sheets aren't those of the plan");
  if (own.length > 0 && plan.names.forbidden.length > 0) {
    throw new Error("sendCopy: own sheets go into a copy for everybody only");
  }
  refuseLeaks(plan);
  return appendSheets(emptyPackage(options.now), [...plan.sheets.map(planSheet), ...ownDrafts(own)]).bytes;
}

/** Looks are shared by the sheets of a book, which is there once the first of them is written. */
function ownDrafts(own: readonly OwnContent[]): SheetDraft[] {
  let looks: DerivedLooks | null = null;
  return own.map(({ name, content }) => ({
    name,
    write: (build) => {
      looks ??= new DerivedLooks(build.styles, PLAIN_STYLES, () => null);
      gridSheet(name, content, looks).write(build);
    },
  }));
}
