import type { TextKey, TextParams } from "../../core/index";
import { refusalOf, type Answer, type Refusal } from "../protocol";

/** What the server itself refuses, as a key of the texts. */
export class Refused extends Error {
  constructor(
    readonly code: TextKey,
    readonly params: TextParams = {},
  ) {
    super(`server: ${code} ${JSON.stringify(params)}`);
  }
}

/** Carries out a call of the sidebar's. Whatever is thrown in it becomes a refusal: Google would hand over its words only. */
export function answer<T>(call: () => T): Answer<T> {
  try {
    return { ok: true, value: call() };
  } catch (reason) {
    return refusal(reason);
  }
}

/** What was thrown at a sheet, named with that sheet where it says that cells of it are protected. */
export function refusedAt(reason: unknown, sheet: string): Refused {
  if (reason instanceof Refused) return reason;
  const { code, params } = refusalOf(messageOf(reason), sheet);
  return new Refused(code, params);
}

function refusal(reason: unknown): Refusal {
  if (reason instanceof Refused) return { ok: false, code: reason.code, params: reason.params };
  return refusalOf(messageOf(reason));
}

/** Google throws errors, and now and then what only looks like one. */
function messageOf(reason: unknown): string {
  const message: unknown =
    typeof reason === "object" && reason !== null ? (reason as { message?: unknown }).message : reason;
  return typeof message === "string" ? message : "";
}
