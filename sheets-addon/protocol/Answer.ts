import type { TextKey, TextParams } from "../../core/index";

/**
 * What the server answers to a call of the sidebar. Only what JSON holds crosses in either direction: no Date, no undefined,
 * no NaN, no class. What went wrong is told by a key of the texts, since Google's own messages come in any language.
 */
export type Answer<T> = { readonly ok: true; readonly value: T } | Refusal;

export interface Refusal {
  readonly ok: false;
  readonly code: TextKey;
  readonly params: TextParams;
}
