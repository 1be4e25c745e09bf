import type { Block, SheetPlan } from "../plan/plan";
import type { ReportContext, ReportKey } from "./Report";

/**
 * A sheet of a report. `part` tells the further sheets of one report apart ("" for the first); `main` is the key of the
 * table whose header stays in view and is repeated in print, null where several small tables stand below each other.
 */
export function builtSheet(
  { say, recipe, tagNumber }: ReportContext,
  report: ReportKey,
  part: string,
  name: string,
  blocks: readonly Block[],
  main: string | null,
): SheetPlan {
  return {
    tag: `klientela/1/${report}${part === "" ? "" : `.${part}`}/${tagNumber}`,
    recipe,
    name,
    language: say.language,
    blocks,
    freezeAt: main,
    print: { landscape: true, repeatHeaderOf: main, footer: say("print.footer", { page: "&P", pages: "&N" }) },
  };
}
