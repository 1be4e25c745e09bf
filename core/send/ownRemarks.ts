import type { TextKey } from "../text/en";
import { listText, type Translate } from "../text/translate";

/** What of a sheet of the user's own isn't in its copy, or should be looked at there. */
export interface OwnFinding {
  /** Its name in the workbook. */
  readonly sheet: string;
  /** Things that a copy of values doesn't hold: texts that count them. */
  readonly left: readonly { readonly code: TextKey; readonly count: number }[];
  /** Whether cells stood in hidden rows or columns. */
  readonly hidden: boolean;
  /** How many cells of the copy show an error. */
  readonly errors: number;
}

/** The findings in sentences for who sends the copy. */
export function ownRemarks(say: Translate, findings: readonly OwnFinding[]): string[] {
  return findings.flatMap(({ sheet, left, hidden, errors }) => [
    ...(left.length === 0
      ? []
      : [
          say("send.remark.ownLeft", {
            sheet,
            things: listText(
              say,
              left.map(({ code, count }) => say(code, { n: count })),
              left.length,
            ),
          }),
        ]),
    ...(hidden ? [say("send.remark.ownHidden", { sheet })] : []),
    ...(errors === 0 ? [] : [say("send.remark.ownErrors", { sheet, n: errors })]),
  ]);
}
