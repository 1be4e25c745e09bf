import type { Language } from "../../core/index";
import type { ProgramWords } from "../previewWords";

interface ExcelWords extends ProgramWords {
  readonly ribbon: string;
}

export const excelWords: Readonly<Record<Language, ExcelWords>> = {
  en: {
    title: "Klientela in Excel, a preview",
    explained: "Stands in for Excel, to try the add-in. Nothing is uploaded, nothing is saved.",
    ribbon: "Ribbon",
  },
  ru: {
    title: "Klientela в Excel: пробный показ",
    explained:
      "Здесь вместо Excel — наша страница, чтобы попробовать надстройку. Ничего не отправляется и не сохраняется.",
    ribbon: "Лента",
  },
  sk: {
    title: "Klientela v Exceli, ukážka",
    explained: "Namiesto Excelu je tu naša stránka, aby sa dal doplnok vyskúšať. Nič sa neodosiela ani neukladá.",
    ribbon: "Pás s nástrojmi",
  },
  hu: {
    title: "Klientela az Excelben, előnézet",
    explained:
      "Az Excelt itt a mi oldalunk helyettesíti, hogy a bővítményt ki lehessen próbálni. Semmit sem tölt fel és nem ment el.",
    ribbon: "Menüszalag",
  },
};
