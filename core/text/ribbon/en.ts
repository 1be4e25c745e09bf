/** The ribbon of Excel and the words of the manifest. */
export const ribbonTexts = {
  "ribbon.tab": "Klientela",
};

export type RibbonTextKey = keyof typeof ribbonTexts;
