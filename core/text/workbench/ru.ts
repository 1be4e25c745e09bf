import type { WorkbenchTextKey } from "./en";

export const workbenchTexts: Readonly<Record<WorkbenchTextKey, string>> = {
  "workbench.open": "Открыть",
  "workbench.save": "Сохранить",
  "workbench.new": "Новый файл",
  "workbench.sample": "Пример компании",
  "workbench.undo": "Отменить",
  "workbench.redo": "Вернуть",
  "workbench.menu": "Файл",
  "workbench.language": "Язык",
  "workbench.dark": "Тёмное оформление",
  "workbench.pane": "Панель Klientela",
  "workbench.gridLabel": "Книга",
  "workbench.gridLoading": "Таблица загружается",
  "workbench.dropHere": "Отпустите файл, чтобы открыть его",
  "workbench.dismiss": "Закрыть сообщение",
  "workbench.private": "Ничего не отправляется",
  "workbench.unsaved": "Ещё не сохранено; черновик хранится в этом браузере",
  "workbench.unsavedNoDraft": "Ещё не сохранено",
  "workbench.saved": "Сохранено как {name}. Открытый файл не изменён.",
  "workbench.attached": "Строк: {n:count}. Показаны первые 1 000, в расчёт идут все",
  "workbench.kept": "Остаётся в файле, здесь не показано: {things}",
  "workbench.keptHelp":
    "Эти части файла сохраняются без изменений. Чтобы они остались верными, строки и столбцы этого листа здесь нельзя вставлять, удалять и перемещать.",
  "workbench.sampleFile": "Пример Klientela",
  "workbench.newFile": "Книга",
  "workbench.newSheet": "Лист1",
  "workbench.busy.open": "Открывается {name} …",
  "workbench.busy.sample": "Готовится пример компании …",
  "workbench.busy.save": "Сохраняется {name} …",
  "workbench.step.writing": "Листы записываются",
  "workbench.step.showing": "Листы выводятся на экран",
  "workbench.draft": "Файл {name} остался несохранённым ({day}). Продолжить работу с ним?",
  "workbench.draftOpen": "Продолжить",
  "workbench.draftForget": "Удалить черновик",
  "workbench.ask.title": "Сохранить {name}?",
  "workbench.ask.text": "В книге есть несохранённая работа.",
  "workbench.ask.save": "Сохранить",
  "workbench.ask.leave": "Не сохранять",
  "workbench.ask.stay": "Отмена",
  "workbench.nothingToSave":
    "Журнал продаж остаётся в своём файле, и по нему ещё ничего не построено: сохранять нечего.",
  "workbench.fault.worker":
    "Часть страницы, работающая с файлами, остановилась. Ничего не изменено. Перезагрузите страницу: черновик сохранён в браузере. ({message})",
  "workbench.fault.arrayFormula":
    "Ничего не сохранено: ячейка {cell} на листе {sheet} входит в формулу, которая заполняет несколько ячеек. Отмените ввод или замените их все.",
  "workbench.fault.dataTable":
    "Ничего не сохранено: ячейка {cell} на листе {sheet} входит в таблицу данных «что если», она вычисляется целиком. Отмените ввод в неё.",
  "workbench.fault.headerInUse":
    "Ничего не сохранено: формулы ссылаются на заголовок таблицы в ячейке {cell} листа {sheet} по имени. Отмените изменение заголовка.",
  "workbench.fault.textTooLong":
    "Ничего не сохранено: текст в ячейке {cell} на листе {sheet} длиннее 32 767 знаков, которые вмещает ячейка. Сократите его.",
  "workbench.fault.formulaTooLong":
    "Ничего не сохранено: формула в ячейке {cell} на листе {sheet} длиннее 8 192 знаков. Сократите её.",
  "workbench.fault.outside":
    "Ничего не сохранено: ячейка {cell} на листе {sheet} лежит за последней строкой или столбцом книги.",
  "workbench.fault.grid": "Таблицу не удалось загрузить. Перезагрузите страницу.",
  "workbench.fault.notOurs":
    "Лист {sheet} был в файле при открытии, поэтому отсюда он не удаляется. Ничего не изменено.",
  "workbench.fault.noSheet": "Листа {sheet} больше нет.",
  "workbench.refused.fixed":
    "На листе вашего файла это невозможно: вставка, удаление или перенос могут нарушить то, что здесь не показано. Пишите в ячейки или добавьте свой лист.",
  "workbench.refused.attached":
    "Этот лист слишком длинный, чтобы менять его здесь: он остаётся в своём файле, а все отчёты читают его целиком.",
  "workbench.refused.built":
    "Построенный лист сохраняет свою форму. Заполняйте светло-жёлтые ячейки или удалите лист через панель.",
  "workbench.refused.unsupported":
    "При сохранении файла это пропало бы, поэтому здесь не выполняется. Сделайте это в своей программе таблиц.",
  "workbench.start.name": "Начните здесь",
  "workbench.start.title": "Три вещи, которые стоит попробовать",
  "workbench.start.lead":
    "Это вымышленная ИТ-компания: продажи на втором листе, клиенты на третьем. Нажмите на строку ниже, остальное сделает панель справа.",
  "workbench.start.own":
    "Ваши продажи: нажмите «Открыть» или перетащите файл .xlsx или .csv на эту страницу. Достаточно столбцов с датой, клиентом и суммой.",
  "workbench.start.private":
    "Всё считается на этом компьютере. Ничего не отправляется, и ваш файл никогда не перезаписывается.",
  "kept.chart": "{n:count} {n|диаграмма|диаграммы|диаграмм}",
  "kept.chartSheet": "{n:count} {n|лист-диаграмма|листа-диаграммы|листов-диаграмм}",
  "kept.picture": "{n:count} {n|рисунок|рисунка|рисунков}",
  "kept.shape": "{n:count} {n|фигура|фигуры|фигур}",
  "kept.pivot": "{n:count} {n|сводная таблица|сводные таблицы|сводных таблиц}",
  "kept.table": "{n:count} {n|таблица|таблицы|таблиц}",
  "kept.slicer": "{n:count} {n|срез|среза|срезов}",
  "kept.rule": "{n:count} {n|правило форматирования|правила форматирования|правил форматирования}",
  "kept.validation": "{n:count} {n|проверка ввода|проверки ввода|проверок ввода}",
  "kept.comment": "{n:count} {n|комментарий|комментария|комментариев}",
  "kept.link": "{n:count} {n|ссылка|ссылки|ссылок}",
  "kept.object": "{n:count} {n|внедрённый объект|внедрённых объекта|внедрённых объектов}",
  "kept.protection": "защита листа",
  "kept.outline": "группировка строк или столбцов",
  "kept.richText": "{n:count} {n|ячейка со смешанным шрифтом|ячейки со смешанным шрифтом|ячеек со смешанным шрифтом}",
  "kept.macro": "макросы",
  "kept.other": "прочие части",
  "grid.functionCategory": "Функции Klientela",
  "grid.functionExample": "Пример: {example}",
};
