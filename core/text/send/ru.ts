import type { SendTextKey } from "./en";

export const sendTexts: Readonly<Record<SendTextKey, string>> = {
  "send.title": "{company}: {title}",
  "send.source": "По состоянию на {asOf:longDay}. Копия от {today:longDay}. Как считали — в конце листа.",
  "send.source.manager":
    "Менеджер: {name}. По состоянию на {asOf:longDay}. Копия от {today:longDay}. Как считали — в конце листа.",
  "send.source.client":
    "Клиент: {name}. По состоянию на {asOf:longDay}. Копия от {today:longDay}. Как считали — в конце листа.",
  "send.share.note": "Доля в сумме строк, показанных здесь.",
  "send.counted.heading": "Как считали",
  "send.counted.part":
    "Показана только часть строк. Классы и места определены среди всех клиентов компании, итоги и доли — по показанным строкам.",
  "send.counted.asOf": "По состоянию на {asOf:longDay}",
  "send.counted.rule": "{column}: {rule}",
  "send.counted.language": "Язык копии: {language}",
  "send.remark.unreadable":
    "Лист {sheet} не вошёл: запись о том, как он построен, не читается или сделана более новой версией Klientela.",
  "send.remark.otherLedger":
    "Лист {sheet} не вошёл: он построен по листу {ledger}, а остальные — по другому. Отправьте его отдельно.",
  "cli.registerGone": "Реестра клиентов {sheet} в этом файле нет; укажите его в --register.",
  "send.remark.empty": "Не вошли, потому что этому получателю в них нечего показать: {sheets}.",
  "send.remark.withheld": "Столбцы с себестоимостью, прибылью и доходом не вошли: {columns}.",
  "send.remark.ownColumns": "Столбцы, которые вы сами добавили на лист {sheet}, не вошли: {columns}.",
  "send.remark.changed":
    "{sheet}: {n:count} {n|цифра отличается|цифры отличаются|цифр отличаются} от книги. В копии то, что даёт журнал продаж сейчас.",
  "send.problem.sendNoSheets": "Здесь нет ни одного листа, построенного программой Klientela. Сначала постройте лист.",
  "send.problem.sendManager": "Менеджера «{name}» нет; есть {names}.",
  "send.problem.sendClient": "Клиента «{name}» нет; есть, например, {names}.",
  "send.problem.sendNothingLeft": "Ничего не записано: в этих листах нечего показать этому получателю: {sheets}.",
  "send.problem.sendLeak":
    "Ничего не записано: в копии на листе {sheet} осталось бы имя {name}: «{text}». Уберите его там или не включайте этот лист.",
  "send.remark.own":
    "{n|Ваш собственный лист войдёт|Ваши собственные листы войдут|Ваши собственные листы войдут} в копию как есть, только со значениями: {sheets}. Содержание не проверялось — просмотрите копию перед отправкой.",
  "send.remark.ownForOne":
    "Не вошли, потому что ваши собственные листы нельзя ограничить одним менеджером или клиентом: {sheets}.",
  "send.remark.ownLeft": "{sheet}: в копии только значения, поэтому в неё не вошли: {things}.",
  "send.remark.ownHidden": "{sheet}: ячейки в скрытых строках и столбцах не вошли.",
  "send.remark.ownErrors": "{sheet}: {n:count} {n|ячейка показывает|ячейки показывают|ячеек показывают} ошибку.",
  "send.problem.sendOwnForOne":
    "Ничего не записано: {sheets} — только для копии, предназначенной всем. Ваши собственные листы нельзя ограничить одним менеджером или клиентом.",
  "send.problem.sendNotOwn":
    "Ничего не записано: лист {sheet} не отправляется, потому что в нём данные, по которым строятся отчёты.",
  "send.problem.sendOwnLong": "Ничего не записано: лист {sheet} слишком длинный для копии. Не включайте его.",
  "send.page.own": "Ваши собственные листы",
  "send.page.own.about": "Войдут как есть, со значениями вместо формул. Их содержание не проверяется.",
  "send.page.own.forOne":
    "Ваши собственные листы входят только в копию для всех: их нельзя ограничить одним менеджером или клиентом.",
  "send.page.title": "Копия для отправки",
  "send.page.about":
    "Создаёт новый файл, в котором только значения: без журнала продаж, себестоимости и настроек. Ваша книга не меняется.",
  "send.page.sheets": "Листы",
  "send.page.for": "Для кого",
  "send.page.all": "Для всех: все строки",
  "send.page.manager": "Для одного менеджера: только клиенты из его портфеля",
  "send.page.client": "Для одного клиента: только его строка",
  "send.page.managerName": "Менеджер",
  "send.page.clientName": "Клиент",
  "send.page.company": "Название вашей компании",
  "send.page.company.hint": "Стоит перед каждым заголовком. Можно не заполнять.",
  "send.page.language": "Язык копии",
  "send.page.make": "Создать копию",
  "send.page.making": "Копия создаётся …",
  "send.page.done": "Копия готова: {name}. В вашей книге ничего не изменилось.",
  "send.done": "В копии {n:count} {n|лист|листа|листов}: {names}.",
  "cli.usage.send":
    "сделать копию для отправки: только значения, без журнала продаж; если указать — для одного менеджера или клиента",
  "cli.usage.settings": "построить здесь те же листы, что в другой книге, с её настройками",
  "cli.place.name": "ИМЯ",
  "cli.place.sheets": "ЛИСТ,ЛИСТ",
  "cli.problem.outNeeded": "Команде {command} нужен --out с именем нового файла.",
  "cli.problem.fromNeeded": "Команде {command} нужен --from с книгой, настройки которой взять.",
  "cli.problem.managerOrClient": "Выберите что-то одно: --manager или --client.",
  "cli.problem.settingsPeriods": "Значение --periods не может быть «{value}»; возможны same и latest.",
  "settings.button": "Взять настройки из другой книги",
  "settings.about": "Строит здесь листы другой книги — по вашим данным и с теми же настройками.",
  "settings.period": "Отчётные периоды",
  "settings.period.same": "Те же, что там",
  "settings.period.latest": "Последние здесь такой же длины",
  "settings.line": "{report}: {period}",
  "settings.none": "В {name} нет листов, построенных программой Klientela, поэтому брать настройки неоткуда.",
  "settings.skipped.unreadable":
    "Лист {sheet} пропущен: его настройки не читаются или сделаны более новой версией Klientela.",
  "settings.skipped.unfit": "{report}: отчёт пропущен, его настройки здесь не подходят. {why}",
  "settings.skipped.all": "Ни одна из настроек здесь не подходит, поэтому ничего не построено. {why}",
  "settings.noColumn": "В этом журнале продаж нет столбца «{header}» ({role}); то, что на нём основано, не построено.",
};
