import type { ReadingTextKey } from "./en";

export const readingTexts: Readonly<Record<ReadingTextKey, string>> = {
  "role.clientId": "номер клиента",
  "role.documentType": "вид документа",
  "role.status": "статус",
  "issue.rateMissing":
    "{n:count} {n|строка пропущена|строки пропущены|строк пропущено}: на этот день не указан курс для {currency} ({cell}).",
  "issue.amountAmbiguous":
    "{n:count} {n|сумму можно|суммы можно|сумм можно} прочитать двояко; {example} прочитано как {value:exact} ({cell}).",
  "issue.dayAmbiguous":
    "{n:count} {n|дату можно|даты можно|дат можно} прочитать двояко; {example} прочитано как {day:longDay} ({cell}).",
  "issue.textAmounts": "{n:count} {n|сумма записана|суммы записаны|сумм записано} текстом; они прочитаны и учтены.",
  "issue.textDays": "{n:count} {n|дата записана|даты записаны|дат записано} текстом; они прочитаны и учтены.",
  "issue.typeLeft":
    "{n:count} {n|строка пропущена|строки пропущены|строк пропущено}: по виду документа это не продажа ({types}; {cell}).",
  "issue.statusLeft":
    "{n:count} {n|строка пропущена|строки пропущены|строк пропущено}: по статусу это не продажа ({statuses}; {cell}).",
  "issue.stornoLeft":
    "{n:count} {n|строка пропущена|строки пропущены|строк пропущено}: отменённые счета и сами сторно ({cell}).",
  "issue.duplicateLeft":
    "{n:count} {n|строка пропущена|строки пропущены|строк пропущено}: повторы учитываются один раз ({cell}).",
  "issue.duplicates":
    "{n:count} {n|строка во всех столбцах повторяет|строки во всех столбцах повторяют|строк во всех столбцах повторяют} более раннюю, вместе {amount:money}. {n|Она учтена|Они учтены|Они учтены} ({cell}).",
  "issue.equalRows":
    "{n:count} {n|строка совпадает|строки совпадают|строк совпадают} с более ранней, вместе {amount:money}. Без номера документа их не отличить от второй продажи ({cell}).",
  "issue.stornos":
    "{n:count} {n|строка отменяет|строки отменяют|строк отменяют} более ранний счёт, вместе {amount:money}; они учтены как возвраты ({cell}).",
  "issue.currencies": "Суммы в {n:count} {n|валюте|валютах|валютах} пересчитаны в {currency} по указанным курсам.",
  "issue.filledDown":
    "{n:count} {n|пустая ячейка|пустые ячейки|пустых ячеек} столбца «{header}» {n|заполнена|заполнены|заполнено} значением сверху.",
  "issue.repeatedHeaders":
    "{n:count} {n|строка повторяет|строки повторяют|строк повторяют} заголовок и {n|пропущена|пропущены|пропущены} ({cell}).",
  "issue.subtotals":
    "{n:count} {n|промежуточный итог|промежуточных итога|промежуточных итогов} не в счёт: это не продажи ({cell}).",
  "issue.totals":
    "{n:count} {n|итоговая строка не учтена|итоговые строки не учтены|итоговых строк не учтено} ({cell}).",
  "issue.totalDiffers":
    "{n|Итог не сходится|Итоги не сходятся|Итоги не сходятся} со строками выше ({n:count}): в первом указано {printed:exact}, строки дают {computed:exact}, разница {difference:exact} ({cell}).",
  "issue.footers": "{n:count} {n|строка|строки|строк} с пояснениями вокруг таблицы не в счёт ({cell}).",
  "issue.hiddenRows":
    "{n:count} {n|строка скрыта|строки скрыты|строк скрыто} (вручную или фильтром), но {n|учтена|учтены|учтено} ({cell}).",
  "issue.encoding": "Текстовый файл прочитан в кодировке {encoding}.",
  "question.amountColumn.name": "Столбец сумм",
  "question.amountColumn.ask": "В каком столбце суммы продаж?",
  "question.dateColumn.name": "Дата продажи",
  "question.dateColumn.ask": "Какую дату считать датой продажи?",
  "question.clientColumn.name": "Кто клиент",
  "question.clientColumn.ask": "В каком столбце указан клиент?",
  "question.decimalSign.name": "Десятичный знак",
  "question.decimalSign.ask": "Что означает {example} в столбце «{header}»?",
  "question.dayOrder.name": "Порядок дня и месяца",
  "question.dayOrder.ask": "Что стоит первым в записи {example}: день или месяц (столбец «{header}»)?",
  "question.currency.name": "Валюта",
  "question.currency.ask": "В журнале {n:count} {n|валюта|валюты|валют}, складывать их нельзя. Какую учитывать?",
  "question.fillDown.name": "Пустые ячейки под именем",
  "question.fillDown.ask":
    "В {n:count} {n|строке|строках|строках} не указан клиент или дата. Действует ли для них то, что записано выше?",
  "question.documentTypes.name": "Виды документов — продажи",
  "question.documentTypes.ask": "Какие виды документов считать продажами (столбец «{header}»)?",
  "question.statuses.name": "Статусы — продажи",
  "question.statuses.ask": "Строки с каким статусом считать продажами (столбец «{header}»)?",
  "question.storno.name": "Отменённые счета",
  "question.storno.ask":
    "{n:count} {n|строка отменяет|строки отменяют|строк отменяют} более ранний счёт. Как их учитывать?",
  "question.duplicates.name": "Повторяющиеся строки",
  "question.duplicates.ask":
    "{n:count} {n|строка полностью повторяет|строки полностью повторяют|строк полностью повторяют} более раннюю. Это отдельные продажи?",
  "question.sheets.name": "Листы, прочитанные вместе",
  "question.sheets.ask": "Найдены листы с такими же столбцами. Какие из них относятся к журналу продаж?",
  "choice.decimalSign.point": "Точка отделяет дробную часть",
  "choice.decimalSign.comma": "Запятая отделяет дробную часть",
  "choice.decimalSign.grouped": "И точка, и запятая разделяют тысячи",
  "choice.dayOrder.dayFirst": "Сначала день",
  "choice.dayOrder.monthFirst": "Сначала месяц",
  "choice.currency.rates": "Все, по указанным курсам",
  "choice.fillDown.yes": "Да, заполнить сверху",
  "choice.fillDown.no": "Нет, эти строки пропустить",
  "choice.storno.keep": "Как возвраты: остаются и продажа, и возврат",
  "choice.storno.drop": "Никак: не учитывать ни счёт, ни сторно",
  "choice.duplicates.keep": "Да, учитывать каждую строку",
  "choice.duplicates.once": "Нет, учитывать один раз",
  "reading.amountColumn": "Суммы из столбца «{header}».",
  "reading.dateColumn": "Дата продажи из столбца «{header}».",
  "reading.clientColumn": "Клиент из столбца «{header}».",
  "reading.decimalSign": "{example} читается как {value}.",
  "reading.dayOrder": "{example} читается как {value}.",
  "reading.currency": "Учтены суммы в {currency}; не учтены: {others}.",
  "reading.rates": "Пересчитано в {currency} по указанным курсам: {others}.",
  "reading.fillDown": "Пустые ячейки «{header}» заполнены сверху.",
  "reading.grouped":
    "Прочитано из сгруппированного отчёта: сходится {agreed:count} из {printed:count} {printed|напечатанного итога|напечатанных итогов|напечатанных итогов}.",
  "reading.wide": "Прочитано из таблицы с месяцами по столбцам ({n:count} {n|столбец|столбца|столбцов}).",
  "reading.sheets": "Прочитаны вместе листы: {sheets}.",
  "reading.documentTypes": "Не считаются продажами: {types}.",
  "reading.statuses": "Не считаются продажами: {types}.",
  "reading.storno": "Отменённые счета не учтены ({n:count}).",
  "reading.duplicates": "Повторы учтены один раз ({n:count}).",
};
