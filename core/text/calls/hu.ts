import type { CallsTextKey } from "./en";

export const callsTexts: Readonly<Record<CallsTextKey, string>> = {};
