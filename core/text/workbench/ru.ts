import type { WorkbenchTextKey } from "./en";

export const workbenchTexts: Readonly<Record<WorkbenchTextKey, string>> = {
  "workbench.open": "Открыть",
};
