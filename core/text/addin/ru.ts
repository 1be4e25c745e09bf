import type { AddinTextKey } from "./en";

export const addinTexts: Readonly<Record<AddinTextKey, string>> = {
  "addin.attached.open": "Открыть большой файл рядом с книгой",
  "addin.attached.about":
    "Книга остаётся небольшой: файл читается на этом компьютере, до миллиона строк, и каждый вопрос учитывает их все.",
  "addin.attached.title": "Файлы рядом с книгой",
  "addin.attached.file": "{name}, {rows:count} {rows|строка|строки|строк}",
  "addin.attached.remove": "Убрать",
  "addin.attached.removeNamed": "Убрать {name}",
  "addin.attached.opening": "Открываем {name}",
  "addin.attached.notShown": "{sheet} — файл рядом с книгой, поэтому показать его ячейки нельзя.",
  "addin.attached.gone": "Этого файла рядом с книгой больше нет. Ничего не изменено: откройте его ещё раз.",
  "addin.attached.nothing": "В {name} нет ячеек, которые могли бы быть журналом продаж.",
};
