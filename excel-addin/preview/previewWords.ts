import type { Language } from "../../core/index";

/** Words of the preview alone: it is for those who try the add-in out, and no part of it. */
interface PreviewWords {
  readonly title: string;
  readonly explained: string;
  readonly tryFunction: string;
  readonly ribbon: string;
}

export const previewWords: Readonly<Record<Language, PreviewWords>> = {
  en: {
    title: "Klientela in Excel, a preview",
    explained: "Stands in for Excel, to try the add-in. Nothing is uploaded, nothing is saved.",
    tryFunction: "Try a function",
    ribbon: "Ribbon",
  },
  ru: {
    title: "Klientela в Excel: пробный показ",
    explained:
      "Здесь вместо Excel — наша страница, чтобы попробовать надстройку. Ничего не отправляется и не сохраняется.",
    tryFunction: "Попробовать функцию",
    ribbon: "Лента",
  },
  sk: {
    title: "Klientela v Exceli, ukážka",
    explained: "Namiesto Excelu je tu naša stránka, aby sa dal doplnok vyskúšať. Nič sa neodosiela ani neukladá.",
    tryFunction: "Vyskúšať funkciu",
    ribbon: "Pás s nástrojmi",
  },
  hu: {
    title: "Klientela az Excelben, előnézet",
    explained:
      "Az Excelt itt a mi oldalunk helyettesíti, hogy a bővítményt ki lehessen próbálni. Semmit sem tölt fel és nem ment el.",
    tryFunction: "Függvény kipróbálása",
    ribbon: "Menüszalag",
  },
};
