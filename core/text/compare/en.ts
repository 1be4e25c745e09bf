/** What the comparison with another period and the page for a meeting say. */
export const compareTexts = {} as const;

export type CompareTextKey = keyof typeof compareTexts;
