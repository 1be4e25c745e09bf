import type { TextKey } from "../../core/index";
import { HostFailure } from "../../pane/port/Host";

/**
 * Each error code of Excel's documentation → the sentence that says what to do about it. `Excel.ErrorCodes` and those that the
 * page "Error handling with the application-specific JavaScript APIs" names besides.
 */
const sentences: ReadonlyMap<string, TextKey> = new Map<string, TextKey>([
  ["InvalidOperationInCellEditMode", "excel.fault.cellEdit"],
  ["AccessDenied", "excel.fault.denied"],
  ["BadPassword", "excel.fault.denied"],
  ["InactiveWorkbook", "excel.fault.inactive"],
  ["ActivityLimitReached", "excel.fault.busy"],
  ["ServiceNotAvailable", "excel.fault.connection"],
  ["RequestAborted", "excel.fault.connection"],
  ["Unauthenticated", "excel.fault.connection"],
  ["ConnectionFailure", "excel.fault.connection"],
  ["MemoryLimitReached", "excel.fault.tooLarge"],
  ["RequestPayloadSizeLimitExceeded", "excel.fault.tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "excel.fault.tooLarge"],
  ["OperationCellsExceedLimit", "excel.fault.tooManyCells"],
  ["RangeExceedsLimit", "excel.fault.tooManyCells"],
  ["ApiNotAvailable", "excel.fault.old"],
  ["ApiNotFound", "excel.fault.old"],
  ["Conflict", "excel.fault.meanwhile"],
  ["InvalidReference", "excel.fault.meanwhile"],
  ["ItemAlreadyExists", "excel.fault.meanwhile"],
  ["ItemNotFound", "excel.fault.meanwhile"],
  ["FilteredRangeConflict", "excel.fault.inTheWay"],
  ["InsertDeleteConflict", "excel.fault.inTheWay"],
  ["MergedRangeConflict", "excel.fault.inTheWay"],
  ["NonBlankCellOffSheet", "excel.fault.inTheWay"],
  ["PivotTableRangeConflict", "excel.fault.inTheWay"],
  ["TableOverlap", "excel.fault.inTheWay"],
  ["OpenWorkbookLinksBlocked", "excel.fault.links"],
  ["RefreshWorkbookLinksBlocked", "excel.fault.links"],
]);

/**
 * What stood in the way, as a sentence with the one thing to do. Whatever isn't an error of Excel's goes on as it is; a code
 * that nobody has described is told with the code.
 *
 * @param sheet the sheet that was being written, where it is known which
 */
export function failureOf(reason: unknown, sheet?: string): unknown {
  if (reason instanceof HostFailure) return reason;
  const code = errorCodeOf(reason);
  if (code === null) return reason;
  const options = { cause: reason };
  if (sheet !== undefined) {
    if (code === "AccessDenied") return new HostFailure("excel.fault.sheetProtected", { sheet }, options);
    if (code === "ItemNotFound") return new HostFailure("excel.fault.noSheet", { sheet }, options);
  }
  const sentence = sentences.get(code);
  if (sentence === undefined) return new HostFailure("excel.fault.unknown", { code }, options);
  return new HostFailure(sentence, {}, options);
}

/**
 * The code of an error that Excel's library has thrown; null: it is none. Also of one that the door has put into a sentence.
 * By its shape: the library may live in another window than this code.
 */
export function errorCodeOf(reason: unknown): string | null {
  if (reason instanceof HostFailure) return reason.cause === undefined ? null : errorCodeOf(reason.cause);
  if (typeof reason !== "object" || reason === null) return null;
  const { code, message } = reason as { readonly code?: unknown; readonly message?: unknown };
  return typeof code === "string" && code !== "" && typeof message === "string" ? code : null;
}

/** Whether Excel took or gave less at once than it was asked for: the same in smaller pieces may go. */
export function isPayloadError(reason: unknown): boolean {
  const code = errorCodeOf(reason);
  return code !== null && tooMuchAtOnce.has(code);
}

const tooMuchAtOnce: ReadonlySet<string> = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "MemoryLimitReached",
  "OperationCellsExceedLimit",
  "RangeExceedsLimit",
]);
