/** What is said of copies for sending and of settings taken over. */
export const sendTexts = {} as const;

export type SendTextKey = keyof typeof sendTexts;
