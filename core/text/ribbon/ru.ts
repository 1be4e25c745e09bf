import type { RibbonTextKey } from "./en";

export const ribbonTexts: Readonly<Record<RibbonTextKey, string>> = {
  "ribbon.tab": "Klientela",
};
