import type { CallsTextKey } from "./en";

export const callsTexts: Readonly<Record<CallsTextKey, string>> = {
  "report.call-list.name": "Кому позвонить",
  "report.call-list.title": "Кому позвонить, на {asOf:longDay}",
  "report.call-list.help":
    "Клиенты классов A и B, которые потеряны, просрочили заказ или близки к этому, по сумме под угрозой; есть место для итогов звонка.",
  "callReason.lost": "потерян",
  "callReason.overdue": "заказ просрочен",
  "callReason.atRisk": "под угрозой",
  "column.callWhy.header": "Почему звоним",
  "column.callWhy.note":
    "Потерян: {months:count} {months|месяц|месяца|месяцев} без покупок. Заказ просрочен: такого долгого перерыва у клиента ещё не было. Под угрозой: перерыв дольше, чем в четырёх случаях из пяти; нужны хотя бы четыре дня покупок.",
  "column.callAbc.note": "Класс по показателю «{basis}», {window}. У потерянных клиентов — прежний класс.",
  "column.callStake.header": "Сумма под угрозой",
  "column.callStake.note":
    "Продажи за вычетом возвратов за {months:count} {months|последний месяц|последних месяца|последних месяцев}; у потерянных клиентов — за {months:count} {months|месяц|месяца|месяцев} до последней покупки.",
  "column.callDaysSince.header": "Дней после покупки",
  "column.callDaysSince.note": "Сколько дней прошло с последней покупки к {asOf:longDay}.",
  "column.callExpected.header": "Ожидаемая покупка",
  "column.callExpected.note": "Последняя покупка плюс обычный для клиента промежуток.",
  "column.callLines.header": "Что покупает",
  "column.callLines.note":
    "Продуктовые направления, из которых складывается сумма под угрозой, начиная с самого крупного.",
  "column.callPhone.header": "Телефон",
  "column.callPhone.note": "Из реестра клиентов.",
  "column.callCalled.header": "Когда звонили",
  "column.callCalled.note": "Заполняется вручную: день звонка.",
  "column.callResult.header": "Результат",
  "column.callResult.note": "Заполняется вручную: чем закончился разговор.",
  "column.callNextDate.header": "Следующий звонок",
  "column.callNextDate.note": "Заполняется вручную: когда позвонить снова.",
  "says.callNobody":
    "Звонить никому не нужно: среди клиентов классов A и B никто не потерян, не просрочил заказ и не под угрозой.",
  "says.callCount":
    "{n:count} {n|клиенту|клиентам|клиентам} классов A и B нужно позвонить (потеряны: {lost:count}, заказ просрочен: {overdue:count}, под угрозой: {atRisk:count}); речь о продажах на {stake:money}.",
  "says.callFirst": "Начните с этих: {names}.",
  "says.callOverdue": "Просроченные заказы по менеджерам: {names}.",
  "calls.overdueManager": "{manager} ({n:count})",
  "issue.phonesMissing": "Номеров телефонов нет; они появятся, если добавить в реестр клиентов столбец «Телефон».",
  "rule.callWhy.lost":
    "Последняя покупка была {last:longDay}, прошло {days:count} {days|день|дня|дней}. Клиент считается потерянным после {months:count} {months|месяца|месяцев|месяцев} без покупок или когда закончился договор.",
  "rule.callWhy.overdue":
    "Перерыв длится {days:count} {days|день|дня|дней}. Самый долгий промежуток между днями покупок до сих пор: {longest:count} {longest|день|дня|дней}.",
  "rule.callWhy.atRisk":
    "Перерыв длится {days:count} {days|день|дня|дней}. Четыре из пяти промежутков между днями покупок не длиннее {usual:decimal} {usual|дня|дней|дней} (80-й процентиль), самый долгий: {longest:count} {longest|день|дня|дней}.",
  "rule.callStakeLost":
    "Сумма всех строк клиента за {classMonths:count} {classMonths|месяц|месяца|месяцев} до последней покупки включительно, за вычетом возвратов.",
  "rule.callTotal": "Суммы под угрозой по всем клиентам списка.",
  "rule.callDaysSince": "Число дней от {last:longDay} до {asOf:longDay}.",
  "rule.callExpected":
    "День последней покупки плюс медианный промежуток между днями покупок; половина дня округляется вверх.",
  "rule.callLines":
    "Продуктовые направления с суммой больше нуля за те же месяцы, что и сумма под угрозой, начиная с самого крупного.",
  "rule.callPhone": "Как записано в реестре клиентов.",
  "report.migration.name": "Переходы статусов",
  "report.migration.title": "Кто куда перешёл: статусы на {before:longDay} и на {asOf:longDay}",
  "report.migration.help":
    "Из какого статуса в какой перешли клиенты между двумя датами: число, продажи и разница, а также список перешедших.",
  "column.migrationBefore.header": "Статус на {before:day}",
  "column.migrationBefore.note": "В строках — статус на {before:longDay}, в столбцах — на {asOf:longDay}.",
  "column.migrationStatus.header": "Статус на {day:day}",
  "column.migrationStatus.note": "Статус клиента на {day:longDay}.",
  "column.migrationSales.note": "Продажи за вычетом возвратов, {window}.",
  "column.migrationChange.header": "Разница",
  "column.migrationChange.note": "Продажи за поздний период минус продажи за ранний.",
  "column.migrationManager.note":
    "Ответственный менеджер на {asOf:longDay}, для обеих дат: прежних менеджеров реестр не хранит, поэтому передача клиентов отдельно не показана.",
  "migration.clients.heading": "Клиенты: статус на {before:longDay} (строки) и на {asOf:longDay} (столбцы)",
  "migration.first.heading": "Продажи этим клиентам, {first}",
  "migration.second.heading": "Продажи этим клиентам, {second}",
  "migration.difference.heading": "Разница в продажах",
  "migration.movers.heading": "Кто перешёл",
  "migration.clients.note":
    "Клиенты, у которых на {before:longDay} был статус строки, а на {asOf:longDay} — статус столбца.",
  "migration.first.note": "Продажи за вычетом возвратов, {first}.",
  "migration.second.note": "Продажи за вычетом возвратов, {second}.",
  "migration.difference.note": "Продажи за поздний период минус продажи за ранний.",
  "rule.migration.clients":
    "Клиенты по статусу на {before:longDay} и на {asOf:longDay}. Ещё не клиент: до этого дня не покупал и не был известен.",
  "rule.migration.first": "Все строки за {first} за вычетом возвратов.",
  "rule.migration.second": "Все строки за {second} за вычетом возвратов.",
  "rule.migration.difference": "Продажи за {second} минус продажи за {first}: строки раннего периода вычитаются.",
  "rule.migration.absent": "До {asOf:longDay} включительно не покупал и не был известен.",
  "says.migrationMoved":
    "С {before:longDay} по {asOf:longDay} статус сменили {n:count} из {all:count} {all|клиента|клиентов|клиентов}.",
  "says.migrationNobody": "С {before:longDay} по {asOf:longDay} ни один клиент не сменил статус.",
  "says.migrationUnknown":
    "Кто перешёл, сказать нельзя: журнал продаж начинается {firstDay:longDay}, слишком поздно, чтобы знать все статусы на {before:longDay}.",
  "says.migrationGone":
    "{n:count} {n|клиент потерян|клиента потеряно|клиентов потеряно} (продажи за {first}: {sum:money}).",
  "says.migrationGained":
    "{n:count} {n|клиент пришёл или вернулся|клиента пришли или вернулись|клиентов пришли или вернулись} (продажи за {second}: {sum:money}).",
  "says.migrationFallen": "Среди перешедших продажи больше всего снизились у клиентов: {names}.",
  "says.migrationRisen": "Больше всего продажи выросли у клиентов: {names}.",
  "option.byManager.label": "Отдельная страница на менеджера",
  "option.byManager.help": "Список по менеджерам; при печати каждый начинается с новой страницы.",
  "option.since.label": "Сравнить с датой",
  "option.since.help": "Ранняя дата: последний день предыдущего периода или тот же день год назад.",
  "option.since.choice.previous": "конец предыдущего периода",
  "option.since.choice.year": "год назад",
  "job.call-next.question": "Кому позвонить в первую очередь?",
  "job.call-next.result":
    "Крупные клиенты, которые потеряны, просрочили заказ или под угрозой, по сумме, с местом для итогов звонка.",
  "job.call-next.words":
    "обзвон звонок звонки позвонить телефон контакт список вернуть возврат реактивация отток риск просрочка следующий заказ ожидаемая дата ритм уснувшие спящие давность контрагенты заказчики",
  "job.who-moved.question": "Кто из какого статуса в какой перешёл?",
  "job.who-moved.result": "Статусы на две даты: клиенты, продажи и разница, и список перешедших.",
  "job.who-moved.words":
    "миграция переход переходы матрица статус статусы изменение движение потеряны вернулись новые отток удержание сравнение две даты тепловая карта контрагенты заказчики",
};
