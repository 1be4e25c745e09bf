import type { RefreshTextKey } from "./en";

export const refreshTexts: Readonly<Record<RefreshTextKey, string>> = {};
