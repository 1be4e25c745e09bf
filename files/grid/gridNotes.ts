import { attributeOf, childOf, childrenOf, type XmlNode } from "../xlsx/xmlTree";
import { unescapeCell } from "../xlsx/xmlValues";
import type { GridNote } from "./GridWorkbook";
import { parseRange } from "./ranges";

/**
 * The notes of a sheet. `threads`: addresses of the cells with a conversation, whose notes only tell older programs that
 * there is one.
 */
export function gridNotes(comments: XmlNode, threads: ReadonlySet<string>): GridNote[] {
  return childrenOf(comments, "commentList", "comment").flatMap((one) => {
    const address = attributeOf(one, "ref");
    const range = parseRange(address);
    if (range === null || threads.has(address)) return [];
    const body = childOf(one, "text");
    const runs = [...childrenOf(body, "t"), ...childrenOf(body, "r", "t")];
    const text = runs.map((run) => unescapeCell(run.text)).join("");
    return [{ row: range.firstRow, column: range.firstColumn, text }];
  });
}

/** Addresses of the cells with a conversation, and how many contributions there are. */
export function threadsOf(root: XmlNode): string[] {
  return childrenOf(root, "threadedComment").map((one) => attributeOf(one, "ref"));
}
