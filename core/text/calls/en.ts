/** What the call list and the migration of statuses say. */
export const callsTexts = {} as const;

export type CallsTextKey = keyof typeof callsTexts;
