import { HostFailure } from "../../pane/port/Host";
import { refusalOf } from "../protocol";

/** No answer of the server's own: nobody knows how far it came. What it refuses itself it has left as it was. */
export class BrokenOff extends HostFailure {}

/** A failure that `google.script.run` tells of a run that broke off, as a sentence with the one thing to do. */
export function runFailure(reason: unknown): BrokenOff {
  const { code, params } = refusalOf(messageOf(reason));
  return new BrokenOff(code, params, { cause: reason });
}

/** Whether nothing is known of what the server did, and the same may be asked again. */
export function isConnectionFailure(reason: unknown): boolean {
  return reason instanceof HostFailure && reason.code === "sheets.fault.connection";
}

/** Whether somebody else is at it, who will be done in a while. */
export function isBusyFailure(reason: unknown): boolean {
  return reason instanceof HostFailure && reason.code === "sheets.fault.busy";
}

function messageOf(reason: unknown): string {
  if (typeof reason === "string") return reason;
  if (typeof reason !== "object" || reason === null) return "";
  const { message } = reason as { readonly message?: unknown };
  return typeof message === "string" ? message : "";
}

/** What was begun couldn't be put back yet: it is as soon as the server can be reached. */
export class NotPutBack extends HostFailure {
  constructor(
    readonly ticket: string,
    sheet: string,
    cause: unknown,
  ) {
    super("sheets.fault.restore", { sheet }, { cause });
  }
}
