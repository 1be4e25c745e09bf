/** What the side pane says. */
export const paneTexts = {
  "pane.build": "Build the sheet",
} as const;

export type PaneTextKey = keyof typeof paneTexts;
