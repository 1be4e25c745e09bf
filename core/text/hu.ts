import { en, type TextKey } from "./en";

/** To be translated. */
export const hu: Readonly<Record<TextKey, string>> = en;
