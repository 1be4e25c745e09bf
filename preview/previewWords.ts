import type { Language } from "../core/index";

/** Words of every preview: they are for those who try an add-in out, and no part of it. */
export interface PreviewWords {
  readonly tryFunction: string;
}

/** Words of the preview of one program. */
export interface ProgramWords {
  readonly title: string;
  readonly explained: string;
}

export const previewWords: Readonly<Record<Language, PreviewWords>> = {
  en: { tryFunction: "Try a function" },
  ru: { tryFunction: "Попробовать функцию" },
  sk: { tryFunction: "Vyskúšať funkciu" },
  hu: { tryFunction: "Függvény kipróbálása" },
};
