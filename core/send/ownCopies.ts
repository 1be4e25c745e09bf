import { freeSheetName } from "../plan/sheetName";
import { listText } from "../text/translate";
import type { OwnCopy, Recipient, SendRequest } from "./SendRequest";

/** The user's own sheets of a copy, and what must be said of them. */
export interface OwnCopies {
  readonly own: readonly OwnCopy[];
  readonly remarks: readonly string[];
}

/**
 * Own sheets as they are called in the copy. Their rows belong to nobody that we know, so a copy for one manager or
 * client holds none of them.
 *
 * @param taken names of the sheets that are in the copy already; those of the own ones are added
 */
export function ownCopies({ own = [], say }: SendRequest, recipient: Recipient, taken: Set<string>): OwnCopies {
  if (own.length === 0) return { own: [], remarks: [] };
  const sheets = listText(say, own, 6);
  if (recipient.type !== "all") return { own: [], remarks: [say("send.remark.ownForOne", { sheets })] };
  return {
    own: own.map((sheet) => ({ sheet, name: freeSheetName(sheet, taken) })),
    remarks: [say("send.remark.own", { n: own.length, sheets })],
  };
}
