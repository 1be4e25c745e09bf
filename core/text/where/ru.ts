import type { WhereTextKey } from "./en";

export const whereTexts: Readonly<Record<WhereTextKey, string>> = {
  "option.where.label": "Только строки, где …",
  "option.where.help":
    "Только те строки журнала продаж, для которых выполнены все условия; условие можно поставить на любой столбец. Условия названы в заголовке каждого листа.",
  "option.firstIn.label": "Первую покупку искать",
  "option.firstIn.help":
    "Где искать первую покупку клиента, когда строки выбраны: во всех строках или только в выбранных.",
  "option.firstIn.choice.all": "во всех строках",
  "option.firstIn.choice.selection": "в выбранных строках",
  "problem.whereForm":
    "Условие «{condition}» не удалось разобрать. Напишите столбец, один из знаков = <> >= <= > < и значение, например Регион = Запад; названия с такими знаками возьмите в прямые кавычки.",
  "problem.whereValue":
    "В условии «{condition}» нечего сравнивать: после >= <= > < пишется число, например 1000.50, или день, например 2009-03-31.",
  "problem.whereHeader": "В журнале продаж нет столбца «{header}». Выберите один из столбцов: {headers}.",
  "setting.where": "Только строки, где {conditions}",
  "where.title": "{title}, только {conditions}",
  "where.or": "{names} или {last}",
  "where.blank": "{header} не заполнено",
  "where.filled": "{header} заполнено",
  "where.nothing": "пусто",
  "where.source": "Выбрано {n:count} из {read:count} {read|строки|строк|строк}.",
  "where.firstInAll":
    "Первая покупка ищется во всех строках: кто раньше покупал вне выбранных строк, новым здесь не считается.",
  "where.firstInSelection":
    "Первая покупка ищется только в выбранных строках; дата «клиент с» из реестра не учитывается.",
  "where.editor.column": "Столбец",
  "where.editor.sign": "Условие",
  "where.editor.value": "Значение",
  "where.editor.values": "Несколько значений разделяйте знаком {sign}.",
  "where.editor.add": "Добавить условие",
  "where.editor.remove": "Убрать условие на столбец «{column}»",
  "where.editor.group": "Условие {n:count}",
  "where.editor.incomplete":
    "Выберите столбец; после «не меньше» и подобных введите число, например 1000.50, или день, например 2009-03-31.",
  "where.sign.is": "равно",
  "where.sign.isNot": "не равно",
  "where.sign.atLeast": "не меньше",
  "where.sign.atMost": "не больше",
  "where.sign.above": "больше",
  "where.sign.below": "меньше",
  "where.sign.blank": "не заполнено",
  "where.sign.filled": "заполнено",
  "issue.whereEmpty": "В журнале продаж нет строк, для которых выполнены условия: {where}.",
  "issue.pastedTwice":
    "Строки {first:count}–{last:count} ({n:count} {n|строка|строки|строк}) в точности повторяют строки {originalFirst:count}–{originalLast:count}: возможно, их вставили дважды ({cell}).",
  "changed.total": "Сумма за период {period} была {before:money}, теперь {now:money}: {what}.",
  "changed.sameTotal": "Сумма за период {period} прежняя, {now:money}, но строки изменились: {what}.",
  "changed.periodWhere": "{period} (только {conditions})",
  "changed.added": "новая строка {row:count} ({day:day}, {client}, {amount:money})",
  "changed.addedMany":
    "{n:count} {n|новая строка|новые строки|новых строк} (между строками {first:count} и {last:count}) на сумму {amount:money}",
  "changed.edited": "в строке {row:count} ({day:day}, {client}) было {before:money}, стало {now:money}",
  "changed.removed": "{days}: на {n:count} {n|строку|строки|строк} меньше, на сумму {amount:money}",
  "changed.day": "{days}: было {before:money}, стало {now:money}",
  "changed.otherwise": "{days}: сумма та же, но строки другие",
  "changed.more": "ещё {n:count} {n|изменение|изменения|изменений}",
};
