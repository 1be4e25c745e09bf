import { HostFailure } from "../../pane/port/Host";

/** What stood in the way, as a sentence with the one thing to do. Whatever isn't an error of Excel's goes on as it is. */
export function failureOf(reason: unknown): unknown {
  if (reason instanceof HostFailure || !(reason instanceof Error)) return reason;
  const { code } = reason as { readonly code?: unknown };
  return typeof code === "string" ? new HostFailure("excel.fault.unknown", { code }, { cause: reason }) : reason;
}
