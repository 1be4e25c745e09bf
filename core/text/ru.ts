import { en, type TextKey } from "./en";

/** To be translated. */
export const ru: Readonly<Record<TextKey, string>> = en;
