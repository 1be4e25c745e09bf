import type { WhereTextKey } from "./en";

export const whereTexts: Readonly<Record<WhereTextKey, string>> = {};
