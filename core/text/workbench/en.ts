/** What the workbook in the browser says. */
export const workbenchTexts = {
  "workbench.open": "Open",
} as const;

export type WorkbenchTextKey = keyof typeof workbenchTexts;
