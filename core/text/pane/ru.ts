import type { PaneTextKey } from "./en";

export const paneTexts: Readonly<Record<PaneTextKey, string>> = {
  "pane.build": "Создать лист",
};
