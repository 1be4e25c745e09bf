import type { Language } from "../../core/index";
import type { ProgramWords } from "../previewWords";

interface SheetsWords extends ProgramWords {
  /** The menu of Google Sheets in which add-ons are, as it is called there. */
  readonly extensions: string;
  readonly close: string;
}

export const sheetsWords: Readonly<Record<Language, SheetsWords>> = {
  en: {
    title: "Klientela in Google Sheets, a preview",
    explained: "Stands in for Google Sheets, to try the add-on. Nothing is uploaded, nothing is saved.",
    extensions: "Extensions",
    close: "Close",
  },
  ru: {
    title: "Klientela в Google Таблицах: пробный показ",
    explained:
      "Здесь вместо Google Таблиц — наша страница, чтобы попробовать дополнение. Ничего не отправляется и не сохраняется.",
    extensions: "Расширения",
    close: "Закрыть",
  },
  sk: {
    title: "Klientela v Tabuľkách Google, ukážka",
    explained:
      "Namiesto Tabuliek Google je tu naša stránka, aby sa dal doplnok vyskúšať. Nič sa neodosiela ani neukladá.",
    extensions: "Rozšírenia",
    close: "Zavrieť",
  },
  hu: {
    title: "Klientela a Google Táblázatokban, előnézet",
    explained:
      "A Google Táblázatokat itt a mi oldalunk helyettesíti, hogy a bővítményt ki lehessen próbálni. Semmit sem tölt fel és nem ment el.",
    extensions: "Bővítmények",
    close: "Bezárás",
  },
};
