import { en, type TextKey } from "./en";

/** To be translated. */
export const sk: Readonly<Record<TextKey, string>> = en;
