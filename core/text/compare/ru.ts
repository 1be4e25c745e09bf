import type { CompareTextKey } from "./en";

export const compareTexts: Readonly<Record<CompareTextKey, string>> = {};
