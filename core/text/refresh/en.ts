/** What is said of built sheets that are refreshed, of their recipes and of the next period. */
export const refreshTexts = {} as const;

export type RefreshTextKey = keyof typeof refreshTexts;
