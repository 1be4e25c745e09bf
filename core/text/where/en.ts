/** What is said of a selection of rows and of a block that was pasted twice. */
export const whereTexts = {} as const;

export type WhereTextKey = keyof typeof whereTexts;
