import type { SendTextKey } from "./en";

export const sendTexts: Readonly<Record<SendTextKey, string>> = {};
