import type { TextKey } from "./en";
import { paneTexts } from "./pane/ru";
import { callsTexts } from "./calls/ru";
import { compareTexts } from "./compare/ru";
import { refreshTexts } from "./refresh/ru";
import { sendTexts } from "./send/ru";
import { askingTexts } from "./asking/ru";
import { checksTexts } from "./checks/ru";
import { namesTexts } from "./names/ru";
import { readingTexts } from "./reading/ru";
import { whereTexts } from "./where/ru";
import { inputsTexts } from "./inputs/ru";
import { segmentsTexts } from "./segments/ru";
import { portraitTexts } from "./portrait/ru";
import { gapsTexts } from "./gaps/ru";
import { baseTexts } from "./base/ru";
import { productsTexts } from "./products/ru";
import { setupTexts } from "./setup/ru";
import { addinTexts } from "./addin/ru";
import { excelTexts } from "./excel/ru";
import { sheetsTexts } from "./sheets/ru";
import { ribbonTexts } from "./ribbon/ru";
import { workbenchTexts } from "./workbench/ru";

export const ru: Readonly<Record<TextKey, string>> = {
  "language.name": "Русский",
  "list.and": "{names} и {last}",
  "list.andMore": "{names} и ещё {more:count}",
  "value.yes": "да",
  "value.no": "нет",

  "report.client-table.name": "Клиенты",
  "report.client-table.title": "Клиенты, {period}",
  "report.client-table.help": "По строке на клиента: статус, классы, продажи, направления, срок работы, менеджер.",
  "report.manager-table.name": "Менеджеры",
  "report.manager-table.title": "Менеджеры, {period}",
  "report.manager-table.help":
    "По строке на менеджера: новые, потерянные и восстановленные клиенты, первичные и повторные продажи, новые направления, возвраты.",
  "report.classes.name": "Классы",
  "report.classes.title": "Классы ABC и XYZ, {period}",
  "report.classes.help":
    "Клиенты по обороту (ABC) и по стабильности покупок (XYZ), матрица из девяти ячеек и кривая Парето.",
  "report.classes.matrixName": "Матрица классов",
  "report.classes.matrixTitle": "Матрица ABC × XYZ, {period}",
  "report.classes.serviceName": "Обслуживание классов",
  "report.classes.serviceTitle": "Что получает каждый класс",
  "report.status.name": "Статусы клиентов",
  "report.status.title": "Статусы клиентов на {asOf:longDay}",
  "report.status.help": "Клиентская база по статусам, периодам и менеджерам и переходы из статуса в статус за период.",
  "report.main.help": "Все четыре отчёта сразу: клиенты, менеджеры, классы, статусы.",
  "report.unfinished": "{title} (неполный период: журнал продаж заканчивается {lastDay:longDay})",

  "head.source":
    "Источник: «{sheet}», {read:count} из {total:count} {total|строки|строк|строк}. Данные на {asOf:longDay}. Построено {builtOn:longDay}.",
  "head.sourceRegister":
    "Источник: «{sheet}», {read:count} из {total:count} {total|строки|строк|строк}, и реестр клиентов «{register}». Данные на {asOf:longDay}. Построено {builtOn:longDay}.",
  "head.moreFindings": "Ещё {n:count} {n|замечание|замечания|замечаний} в проверке журнала продаж.",
  "print.footer": "Страница {page} из {pages}",
  total: "Итого",
  "total.clients": "Итого, {n:count} {n|клиент|клиента|клиентов}",
  "manager.none": "(без менеджера)",
  "manager.company": "Компания",

  "status.potential": "потенциальный",
  "status.new": "новый",
  "status.regular": "постоянный",
  "status.restored": "восстановленный",
  "status.lost": "потерянный",
  "status.none": "неизвестен",
  "movement.new": "новый",
  "movement.restored": "восстановлен",
  "movement.lost": "потерян",
  "movement.stayed": "остался",
  "movement.away": "всё ещё потерян",
  "movement.potential": "потенциальный",
  "stage.initial": "без продаж",
  "stage.primary": "первичная продажа",
  "stage.repeat": "повторная продажа",
  "stage.further": "новое направление",
  "stage.developed": "развитые отношения",
  "period.week": "неделя",
  "period.month": "месяц",
  "period.quarter": "квартал",
  "period.year": "год",
  "period.partial": "{period} (неполный период)",
  "basis.turnover": "оборот",
  "basis.margin": "валовая прибыль",
  "basis.income": "доход",

  "column.client.header": "Клиент",
  "column.client.note": "Название клиента, как оно записано в журнале продаж или в реестре клиентов.",
  "column.status.header": "Статус",
  "column.status.note":
    "Статус на {asOf:longDay}: новый, постоянный, восстановленный, потерянный ({months:count} {months|месяц|месяца|месяцев} без покупок) или потенциальный.",
  "column.movement.header": "Движение за период",
  "column.movement.note": "Как изменился статус клиента со дня перед началом периода по его последний день.",
  "column.stage.header": "Достигнутый этап",
  "column.stage.note":
    "Высший этап, до которого дошла работа с клиентом: первичная продажа, повторная продажа, новое направление, развитые отношения.",
  "column.abc.header": "ABC-класс",
  "column.abc.note":
    "Класс по показателю «{basis}», {window}: если на более крупных клиентов приходится меньше {a:share} общей суммы — A, меньше {b:share} — B, иначе — C.",
  "column.xyz.header": "XYZ-класс",
  "column.xyz.note":
    "Класс по коэффициенту вариации покупок (интервал: {period}): до {x:share} — X, до {y:share} — Y, выше — Z.",
  "column.variation.header": "Коэффициент вариации",
  "column.variation.note":
    "Коэффициент вариации сумм покупок (интервал: {period}): стандартное отклонение, делённое на среднее. Пусто у новых и потерянных клиентов и при числе интервалов меньше 3.",
  "column.variationSample.note":
    "Коэффициент вариации сумм покупок (интервал: {period}) по выборочному отклонению (n − 1). Пусто у новых и потерянных клиентов и при числе интервалов меньше 3.",
  "column.regularity.header": "Регулярность",
  "column.regularity.note":
    "X: покупки в каждом полном интервале («{period}») периода классификации. Y: покупки с пропусками. Z: единственный день покупки за всё время.",
  "column.rhythm.header": "Ритм покупок, дней",
  "column.rhythm.note": "Медианный промежуток между соседними днями покупок.",
  "column.linesPlan.header": "Направления, план",
  "column.linesPlan.note": "Продуктовые направления, предназначенные для сегмента клиента.",
  "column.linesActual.header": "Направления, факт",
  "column.linesActual.note": "Продуктовые направления с продажами за вычетом возвратов больше нуля, {window}.",
  "column.sales.header": "Продажи, {period}",
  "column.sales.note": "Продажи за вычетом возвратов за отчётный период.",
  "column.windowSales.header": "Продажи за {months:count} {months|месяц|месяца|месяцев}",
  "column.windowSales.note":
    "Продажи за вычетом возвратов за период классификации, {window}. По ним определяются классы.",
  "column.share.header": "Доля",
  "column.share.note": "Доля в общей сумме всех клиентов, у которых продажи за период классификации больше нуля.",
  "column.termMonths.header": "Срок работы, месяцев",
  "column.termMonths.note": "Полных месяцев с первой покупки по {asOf:longDay}.",
  "column.manager.header": "Менеджер",
  "column.manager.note":
    "Ответственный менеджер: из реестра клиентов, а если там не указан, — из последнего дня покупки.",
  "column.first.header": "Первая покупка",
  "column.first.note": "День первой покупки; дата «клиент с» из реестра клиентов важнее журнала продаж.",
  "column.last.header": "Последняя покупка",
  "column.last.note": "День последней покупки по состоянию на {asOf:longDay}.",
  "column.formerAbc.header": "Класс до потери",
  "column.formerAbc.note": "Для потерянных клиентов: ABC-класс, который был у клиента, пока он покупал.",

  "column.managerName.header": "Менеджер",
  "column.managerName.note":
    "Суммы относятся на менеджера, указанного в строке журнала продаж, число клиентов — на ответственного менеджера.",
  "column.potential.header": "Потенциальные клиенты",
  "column.potential.note": "Клиенты из реестра, у которых на {asOf:longDay} ещё нет покупок.",
  "column.primary.header": "Первичные продажи, клиентов",
  "column.primary.note": "Клиенты, чья первая покупка пришлась на отчётный период.",
  "column.lost.header": "Потерянные клиенты",
  "column.lost.note":
    "До начала периода были активны, на его последний день потеряны: {months:count} {months|месяц|месяца|месяцев} без покупок.",
  "column.restored.header": "Восстановленные клиенты",
  "column.restored.note": "До начала периода были потеряны, на его последний день активны.",
  "column.primarySum.header": "Первичные продажи",
  "column.primarySum.note": "Продажи в день первой покупки клиента.",
  "column.repeatSum.header": "Повторные продажи",
  "column.repeatSum.note": "Продажи, которые не относятся ни к первичным, ни к новым направлениям.",
  "column.newDirectionSum.header": "Первичные продажи в новых направлениях",
  "column.newDirectionSum.note": "Первая покупка продуктового направления клиентом, который раньше уже покупал другие.",
  "column.returnsSum.header": "Возвраты",
  "column.returnsSum.note": "Отрицательные строки и все строки документов, сумма которых равна нулю или меньше нуля.",
  "column.managerSales.header": "Продажи",
  "column.managerSales.note": "Первичные, повторные и в новых направлениях, за вычетом возвратов.",
  "column.managerShare.header": "Доля в продажах",
  "column.managerShare.note": "Доля менеджера в продажах за период.",
  "column.conversion.header": "Конверсия первых контактов",
  "column.conversion.note":
    "Доля купивших к {asOf:longDay} среди клиентов, первый контакт с которыми состоялся в отчётном периоде.",
  "column.conversionNew.header": "Доля новых среди новых и потенциальных",
  "column.conversionNew.note":
    "Число новых клиентов, делённое на число новых и потенциальных: даты первых контактов не ведутся.",
  "column.repeatCount.header": "Повторные продажи, число",
  "column.repeatCount.note": "Каждая покупка учтена по одному разу на каждое продуктовое направление в ней.",
  "column.newDirectionCount.header": "Новые направления, число",
  "column.newDirectionCount.note": "Первые покупки ещё одного продуктового направления.",
  "column.clients.header": "Клиенты в работе",
  "column.clients.note":
    "Новые, постоянные и восстановленные клиенты на {asOf:longDay}; в продажах компаниям (B2B) обычно от 50 до 250 на менеджера.",
  "column.averageCheck.header": "Средний чек",
  "column.averageCheck.note":
    "Сумма положительных строк за период, делённая на число покупок, к которым они относятся. В строке итога — средний чек по всем покупкам.",
  "column.margin.header": "Валовая прибыль",
  "column.margin.note": "Продажи минус себестоимость по строкам, где себестоимость известна.",

  "column.total.header": "Сумма, {window}",
  "column.total.note": "Показатель «{basis}» за период классификации; по нему определяется ABC-класс.",
  "column.cumulativeShare.header": "Доля нарастающим итогом",
  "column.cumulativeShare.note":
    "Доля этого клиента и всех, кто стоит перед ним. Записана значением: после сортировки формула потеряла бы смысл.",
  "column.class.header": "Класс",
  "column.class.note": "Обе буквы вместе, сначала ABC.",
  "column.variationRank.header": "Место по стабильности",
  "column.variationRank.note": "Место 1 у клиента с наименьшим коэффициентом вариации.",

  "column.abcRow.header": "ABC-класс",
  "column.abcRow.note": "Потерянные клиенты стоят отдельной строкой, сколько бы они ни покупали раньше.",
  "column.xClients.header": "X, клиентов",
  "column.yClients.header": "Y, клиентов",
  "column.zClients.header": "Z, клиентов",
  "column.noneClients.header": "Без XYZ-класса, клиентов",
  "column.allClients.header": "Всего клиентов",
  "column.xSum.header": "X, сумма",
  "column.ySum.header": "Y, сумма",
  "column.zSum.header": "Z, сумма",
  "column.noneSum.header": "Без XYZ-класса, сумма",
  "column.allSum.header": "Всего, сумма",
  "column.xShare.header": "X, доля",
  "column.yShare.header": "Y, доля",
  "column.zShare.header": "Z, доля",
  "column.noneShare.header": "Без XYZ-класса, доля",
  "column.allShare.header": "Всего, доля",
  "column.matrixClients.note": "Число клиентов в этой ячейке.",
  "column.matrixSum.note": "Продажи этим клиентам за период классификации.",
  "column.matrixShare.note": "Доля в обороте за период классификации.",
  "matrix.lost": "потерянные",
  "matrix.heading": "ABC × XYZ по вариации",
  "matrix.regularityHeading": "ABC × XYZ по регулярности",
  "spread.heading": "Как клиенты распределятся при других настройках",
  "column.spreadBy.header": "Интервал",
  "column.spreadBy.note": "Месяц и неделя: за период классификации. Квартал и год: за весь журнал продаж.",
  "column.spreadX.header": "X",
  "column.spreadY.header": "Y",
  "column.spreadZ.header": "Z",
  "column.spreadNone.header": "Без класса",
  "column.spreadLetter.note": "Число клиентов в этом классе.",
  "column.spreadLargest.header": "Самый большой класс",
  "column.spreadLargest.note":
    "Доля самого большого класса среди клиентов, у которых класс есть; при 90 % и больше такая настройка мало о чём говорит.",
  "column.tercileX.header": "Граница X по данным",
  "column.tercileX.note": "Граница, при которой в X попадает треть клиентов.",
  "column.tercileY.header": "Граница Y по данным",
  "column.tercileY.note": "Граница, при которой в X и Y попадают две трети клиентов.",
  "spread.regularity": "регулярность",
  "pareto.heading": "Кривая Парето",
  "column.paretoPlace.header": "Клиенты, доля",
  "column.paretoPlace.note": "Доля клиентов, начиная с самых крупных.",
  "column.paretoClients.header": "Клиенты, число",
  "column.paretoClients.note": "Число клиентов, начиная с самых крупных.",
  "column.paretoShare.header": "Их доля в общей сумме",
  "column.paretoShare.note": "Сколько приходится на всех этих клиентов вместе.",
  "column.paretoA.header": "Граница A",
  "column.paretoB.header": "Граница B",
  "column.paretoLimit.note": "Граница, проведённая на графике.",
  "variation.heading": "Вариация, начиная с самых стабильных клиентов",
  "column.variationPlace.header": "Клиенты, доля",
  "column.variationPlace.note": "Доля клиентов с известной вариацией, начиная с самых стабильных.",
  "column.variationX.header": "Граница X",
  "column.variationY.header": "Граница Y",
  "stars.heading": "Класс AX, три направления и больше",
  "service.typed": "Впишите в жёлтые ячейки, что получают клиенты каждого класса.",
  "column.serviceClass.header": "Класс",
  "column.serviceClass.note": "Девять классов.",
  "column.serviceContacts.header": "Контакты",
  "column.serviceContacts.note": "Заполняется вручную: как часто и кто связывается с клиентом.",
  "column.serviceTerms.header": "Условия",
  "column.serviceTerms.note": "Заполняется вручную: цены, отсрочка платежа, доставка.",
  "column.serviceGifts.header": "Подарки",
  "column.serviceGifts.note": "Заполняется вручную: знаки внимания.",

  "composition.heading": "Клиентская база по статусам",
  "column.baseClients.header": "Клиенты",
  "column.baseClients.note": "Клиенты с этим статусом на {asOf:longDay}.",
  "column.baseShare.header": "Доля клиентов",
  "column.baseShare.note": "Доля от всех клиентов этой таблицы.",
  "column.baseSales.header": "Продажи, {period}",
  "column.baseSales.note": "Продажи этим клиентам за отчётный период.",
  "column.baseWindowSales.header": "Продажи за {months:count} {months|месяц|месяца|месяцев}",
  "column.baseWindowSales.note": "Продажи этим клиентам за период классификации, {window}.",
  "movements.heading": "Движение за период",
  "column.movementName.header": "Движение",
  "column.movementName.note": "От статуса на {before:longDay} к статусу на {asOf:longDay}.",
  "transition.heading": "Из статуса в статус",
  "column.statusBefore.header": "Статус на {before:day}",
  "column.statusBefore.note": "В строках — статус в день перед началом периода, в столбцах — в его последний день.",
  "column.transition.note": "Клиенты, у которых был статус строки, а стал статус столбца.",
  "transition.none": "ещё не клиент",
  "periods.heading": "Клиентская база на конец каждого периода («{period}»)",
  "column.periodEnd.header": "Период",
  "column.periodEnd.note": "Статус на последний день каждого периода, последнего — на {asOf:longDay}.",
  "column.newKept.header": "Новые, ставшие постоянными",
  "column.newKept.note":
    "Доля нынешних постоянных среди клиентов, которые за {months:count} {months|месяц|месяца|месяцев} до этого были новыми.",
  "column.statusCount.note": "Клиенты с этим статусом.",
  "column.statusSum.note": "Продажи за период клиентам с этим статусом.",
  "column.statusShare.note": "Доля этих клиентов среди всех клиентов строки.",
  "breakdown.sums": "{heading}: продажи за период",
  "breakdown.shares": "{heading}: доля клиентов",
  "managersStatus.heading": "Клиентская база по менеджерам",
  "segmentsStatus.heading": "Клиентская база по сегментам",
  "column.allStatuses.header": "Все",

  "chart.managers": "{manager}: {share:share} продаж",
  "chart.managersAlone": "Продажи по видам",
  "chart.pareto":
    "{n:count} из {all:count} {all|клиента|клиентов|клиентов} {n|приносит|приносят|приносят} {share:share} общей суммы",
  "chart.variation": "У {share:share} клиентов вариация больше {limit:share}",
  "chart.statusPeriods":
    "{active:count} {active|активный|активных|активных} и {lost:count} {lost|потерянный клиент|потерянных клиента|потерянных клиентов} на {asOf:day}",
  "chart.axis.money": "Продажи",
  "chart.axis.shareOfTotal": "Доля в общей сумме",
  "chart.axis.shareOfClients": "Доля клиентов, начиная с самых крупных",
  "chart.axis.shareSteady": "Доля клиентов, начиная с самых стабильных",
  "chart.axis.variation": "Вариация",
  "chart.axis.clients": "Клиенты",
  "chart.axis.period": "Период",
  "chart.axis.manager": "Менеджер",

  "says.base":
    "{active:count} из {all:count} {all|клиента|клиентов|клиентов} {active|покупал|покупали|покупали} в течение {months:count} {months|последнего месяца|последних месяцев|последних месяцев}.",
  "says.moved":
    "За период: {new:count} {new|новый клиент|новых клиента|новых клиентов}, {restored:count} {restored|восстановленный|восстановленных|восстановленных}, {lost:count} {lost|потерянный|потерянных|потерянных}.",
  "says.half":
    "{n:count} {n|клиент приносит|клиента приносят|клиентов приносят} половину продаж за период {window}: {names}.",
  "says.windowFits":
    "Типичный клиент покупает раз в {days:decimal} {days|день|дня|дней}; считать клиента потерянным через {used:count} {used|месяц|месяца|месяцев} без покупок — подходящий срок.",
  "says.windowDiffers":
    "Типичный клиент покупает раз в {days:decimal} {days|день|дня|дней} (в среднем {mean:decimal}, половина клиентов — раз в {low:decimal}–{high:decimal} {high|день|дня|дней}); считать клиента потерянным лучше через {suggested:count} {suggested|месяц|месяца|месяцев} без покупок, а не через {used:count}.",
  "says.salesOnly": "Продажи за период — {sales:money}.",
  "says.kinds":
    "Продажи за период — {sales:money}: повторные {repeat:share}, первичные {primary:share}, в новых направлениях {newDirection:share}.",
  "says.kindsWithoutLines": "Продажи за период — {sales:money}: повторные {repeat:share}, первичные {primary:share}.",
  "says.returns": "Возвраты — {returns:money}, или {share:share} проданного.",
  "says.bestManager": "Больше всех приносит {manager}: {sales:money}, {share:share} продаж.",
  "says.lostMost":
    "{lost:count} {lost|клиент потерян|клиента потеряно|клиентов потеряно}, {restored:count} {restored|восстановлен|восстановлено|восстановлено}; больше всего потерь: {manager} ({most:count}).",
  "says.lostCompany":
    "{lost:count} {lost|клиент потерян|клиента потеряно|клиентов потеряно}, {restored:count} {restored|восстановлен|восстановлено|восстановлено}.",
  "says.conversion":
    "Из {contacts:count} {contacts|клиента|клиентов|клиентов} с первым контактом в этом периоде {bought|купил|купили|купили} {bought:count}, то есть {share:share}.",
  "says.classA":
    "{n:count} из {all:count} {all|клиента|клиентов|клиентов} {n|составляет|составляют|составляют} класс A и {n|приносит|приносят|приносят} {share:share} общей суммы.",
  "says.oneClassVariation":
    "При интервале «{period}» в класс {letter} попадает {share:share} клиентов, поэтому вариация мало говорит о стабильности; рядом стоит буква регулярности.",
  "says.limitsFromData":
    "Границы {x:share} и {y:share} взяты из данных: они делят ваших клиентов на три равные части и не годятся для сравнения с другими компаниями.",
  "says.limitsOffered": "Границы, взятые из данных, были бы {x:share} и {y:share}.",
  "says.stars": "И крупные, и стабильные (AX) — {n:count} {n|клиент|клиента|клиентов}: {names}.",
  "says.noStars": "Клиентов, которые были бы и крупными, и стабильными (AX), нет.",
  "says.composition":
    "На {asOf:longDay}: {regular:count} {regular|постоянный|постоянных|постоянных}, {new:count} {new|новый|новых|новых}, {restored:count} {restored|восстановленный|восстановленных|восстановленных} и {lost:count} {lost|потерянный клиент|потерянных клиента|потерянных клиентов}.",
  "says.potential":
    "Ещё {n:count} {n|потенциальный клиент|потенциальных клиента|потенциальных клиентов} пока без покупок.",
  "says.baseGrew":
    "За период {gained|прибавился|прибавилось|прибавилось} {gained:count} {gained|клиент|клиента|клиентов}, {lost|потерян|потеряно|потеряно} {lost:count}: активная база выросла на {n:count}.",
  "says.baseShrank":
    "За период {gained|прибавился|прибавилось|прибавилось} {gained:count} {gained|клиент|клиента|клиентов}, {lost|потерян|потеряно|потеряно} {lost:count}: активная база сократилась на {n:count}.",
  "says.baseEven":
    "За период {gained|прибавился|прибавилось|прибавилось} {gained:count} {gained|клиент|клиента|клиентов}, и столько же потеряно.",
  "says.newKept":
    "Новых клиентов {months:count} {months|месяц|месяца|месяцев} назад было {n:count}, из них {kept|постоянным стал|постоянными стали|постоянными стали} {kept:count} ({share:share}).",
  "says.biggestLost": "Самые крупные из потерянных клиентов по продажам за период {window}: {names}.",
  "says.nothing": "Продаж за период нет.",

  "issue.managersMissing": "Менеджеры в журнале продаж не указаны, поэтому вся компания стоит одной строкой.",
  "issue.linesMissing":
    "Продуктовые направления в журнале продаж не указаны, поэтому новые и купленные направления не показаны.",
  "issue.costsMissing": "Себестоимость в журнале продаж не указана, поэтому валовая прибыль не показана.",
  "issue.registerMissing": "Без реестра клиентов потенциальные клиенты не видны.",

  "issue.dayMissing": "{n:count} {n|строка пропущена|строки пропущены|строк пропущено}: нет даты ({cell}).",
  "issue.dayUnreadable":
    "{n:count} {n|строка пропущена|строки пропущены|строк пропущено}: дату не удалось прочитать ({cell}). Запишите её как дату или в виде 2009-03-31.",
  "issue.dayUnlikely":
    "{n:count} {n|строка пропущена|строки пропущены|строк пропущено}: дата раньше 1950 года ({cell}).",
  "issue.clientMissing": "{n:count} {n|строка пропущена|строки пропущены|строк пропущено}: нет клиента ({cell}).",
  "issue.amountMissing": "{n:count} {n|строка пропущена|строки пропущены|строк пропущено}: нет суммы ({cell}).",
  "issue.amountUnreadable":
    "{n:count} {n|строка пропущена|строки пропущены|строк пропущено}: сумма записана не числом ({cell}).",
  "issue.amountTooLarge":
    "{n:count} {n|строка пропущена|строки пропущены|строк пропущено}: сумма слишком велика ({cell}).",
  "issue.errorCell": "{n:count} {n|строка пропущена|строки пропущены|строк пропущено}: в ячейке ошибка ({cell}).",
  "issue.otherCurrency":
    "{n:count} {n|строка пропущена|строки пропущены|строк пропущено}: валюта не {currency}; разные валюты не складываются ({cell}).",
  "issue.amountRounded":
    "{n|Округлена|Округлены|Округлено} {n:count} {n|сумма|суммы|сумм}, где после запятой больше четырёх знаков ({cell}).",
  "issue.costUnreadable": "В столбце «{column}» не удалось прочитать {n:count} {n|число|числа|чисел} ({cell}).",
  "issue.costMissing":
    "{n:count} {n|строка|строки|строк} без себестоимости; в валовой прибыли {n|она не учтена|они не учтены|они не учтены}.",
  "issue.optionalErrorCell":
    "В столбце «{column}» {n:count} {n|ошибка|ошибки|ошибок}; ячейки с ошибками считаются пустыми ({cell}).",
  "issue.tooManyLines":
    "В столбце «{header}» {lines:count} {lines|направление|направления|направлений} — больше, чем можно планировать (40). Выберите столбец с категорией.",
  "issue.tooManyLines.proposed":
    "В столбце «{header}» {lines:count} {lines|направление|направления|направлений} — больше, чем можно планировать (40). Лучше подойдёт столбец «{proposed}».",
  "issue.afterAsOf": "{n:count} {n|строка|строки|строк} после {asOf:longDay} не {n|учтена|учтены|учтено}.",
  "issue.dayInFuture": "{n:count} {n|строка|строки|строк} с датой в будущем ({cell}).",
  "issue.returns": "{n:count} {n|строка — возврат|строки — возвраты|строк — возвраты}.",
  "issue.zeroLines": "{n:count} {n|строка|строки|строк} с нулевой суммой.",
  "issue.historyTooShort":
    "Журнал продаж начинается {firstDay:longDay}, меньше чем за {months:count} {months|месяц|месяца|месяцев} до начала периода: кто новый, восстановленный или потерянный, неизвестно, как и виды продаж.",
  "issue.historyShort":
    "Журнал продаж начинается {firstDay:longDay}, меньше чем за 12 месяцев до начала периода: клиенты, пришедшие раньше, могут выглядеть новыми.",
  "issue.periodUnfinished": "Журнал продаж заканчивается {lastDay:longDay}, раньше конца периода.",
  "issue.periodEmpty": "Продаж за период нет. В журнале продажи с {firstDay:longDay} по {lastDay:longDay}.",
  "issue.registerClientTwice":
    "{n:count} {n|клиент записан|клиента записаны|клиентов записаны} в реестре клиентов дважды; учитывается первая строка ({cell}).",
  "issue.registerClientMissing": "{n:count} {n|строка|строки|строк} реестра клиентов без клиента ({cell}).",
  "issue.registerDayUnreadable":
    "В реестре клиентов не удалось прочитать {n:count} {n|дату|даты|дат}, столбец «{column}» ({cell}).",
  "issue.clientSinceAfterFirstSale":
    "{n:count} {n|клиент покупал|клиента покупали|клиентов покупали} раньше даты «клиент с»; эта дата важнее журнала продаж.",

  "explain.heading": "{row} — {column}: {value}",
  "explain.settings": "Настройки",
  "explain.rows": "{n:count} {n|строка|строки|строк} журнала продаж, всего {sum:money}",
  "explain.rowsOnly": "{n:count} {n|строка|строки|строк} журнала продаж",
  "explain.clients": "{n:count} {n|клиент|клиента|клиентов}: {names}",
  "explain.clientsOnly": "{n:count} {n|клиент|клиента|клиентов}",
  "setting.period": "Отчётный период: {period}",
  "setting.classWindow": "Период классификации: {period}",
  "setting.statusMonths":
    "Клиент считается потерянным после {months:count} {months|месяца|месяцев|месяцев} без покупок",
  "setting.abcLimits": "Границы ABC: {a:share} и {b:share}, показатель: {basis}",
  "setting.xyzLimits": "Границы XYZ: {x:share} и {y:share}, интервал: {period}",
  "setting.sample": "Выборочное отклонение (n − 1)",
  "setting.population": "Отклонение генеральной совокупности (n)",
  "setting.samePeriods": "Все клиенты за одни и те же интервалы",
  "rule.clientsTotal": "Сумма этого столбца по всем клиентам.",
  "rule.client": "Название, как оно записано в журнале продаж или в реестре клиентов.",
  "rule.status":
    "Новый: первая покупка сделана в течение {months:count} {months|месяца|месяцев|месяцев} до {asOf:longDay} включительно. Постоянный: покупки были и в этот срок, и в такой же срок перед ним. Восстановленный: в этот срок были, в предыдущий нет, но были ещё раньше. Потерянный: были только до этого срока. Потенциальный: покупок ещё не было.",
  "rule.movement":
    "Статус на {before:longDay} рядом со статусом на {asOf:longDay}: новый, если первая покупка пришлась на период; иначе из активных в потерянные, из потерянных в активные или без перемен.",
  "rule.stage": "Высший этап, до которого дошли покупки на {asOf:longDay}.",
  "rule.abc":
    "Клиенты по убыванию суммы; класс определяет доля, которая приходится на клиентов перед этим: меньше {a:share} — A, меньше {b:share} — B, иначе C. При равных суммах класс один, лучший.",
  "rule.xyz":
    "Отклонение сумм по интервалам ({period}), делённое на их среднее: до {x:share} — X, до {y:share} — Y, выше — Z. Начиная с интервала первой покупки; не меньше трёх интервалов.",
  "rule.regularity":
    "Z: единственный день покупки за всё время. X: покупки в каждом полном интервале («{period}») периода классификации. Y: остальные.",
  "rule.rhythm": "Медиана промежутков между соседними днями покупок.",
  "rule.linesPlan": "Продуктовые направления, предназначенные для сегмента. Сегментов пока нет.",
  "rule.linesActual":
    "Продуктовые направления, сумма которых за период классификации за вычетом возвратов больше нуля.",
  "rule.sales": "Сумма всех строк клиента за отчётный период за вычетом возвратов.",
  "rule.windowSales": "Сумма всех строк клиента за период классификации за вычетом возвратов.",
  "rule.share": "Сумма этого клиента, делённая на сумму по всем клиентам, у которых она больше нуля.",
  "rule.cumulativeShare":
    "Сумма этого клиента и всех перед ним, делённая на сумму по всем клиентам, у которых она больше нуля.",
  "rule.termMonths": "Полных месяцев с первой покупки по {asOf:longDay}, оба дня включительно.",
  "rule.manager":
    "Из реестра клиентов; если там не указан, — менеджер последнего дня покупки, у которого сумма больше.",
  "rule.first": "День первой положительной строки покупки; дата «клиент с» из реестра клиентов важнее.",
  "rule.last": "Первый день последней покупки.",
  "rule.formerAbc": "ABC-класс за период классификации, который закончился, когда клиент был ещё активен.",
  "rule.class": "ABC-класс и XYZ-класс рядом.",
  "rule.variationRank": "Клиенты по возрастанию коэффициента вариации.",
  "rule.total": "Сумма всех строк клиента за период классификации, по которой определяется класс.",
  "rule.managerName": "Имя, как оно записано в журнале продаж или в реестре клиентов.",
  "rule.potential": "Клиенты из реестра, у которых на {asOf:longDay} ещё нет покупок, по ответственному менеджеру.",
  "rule.primary": "Клиенты, чья первая покупка пришлась на отчётный период, по менеджеру этой покупки.",
  "rule.lost":
    "Клиенты, которые до начала периода были активны, а на его последний день потеряны, по ответственному менеджеру.",
  "rule.restored":
    "Клиенты, которые до начала периода были потеряны, а на его последний день активны, по ответственному менеджеру.",
  "rule.primarySum": "Положительные строки покупок в день первой покупки клиента, по менеджеру строки.",
  "rule.repeatSum":
    "Положительные строки покупок, которые не относятся ни к первичным, ни к новым направлениям, по менеджеру строки.",
  "rule.newDirectionSum":
    "Положительные строки продуктового направления в день, когда клиент купил его впервые, если это позже его первой покупки.",
  "rule.returnsSum":
    "Отрицательные строки и все строки документов, сумма которых равна нулю или меньше нуля, по менеджеру строки.",
  "rule.managerSales": "Все строки менеджера за отчётный период за вычетом возвратов.",
  "rule.managerShare": "Продажи менеджера, делённые на продажи всех.",
  "rule.conversion":
    "Клиенты с первым контактом в отчётном периоде, купившие к {asOf:longDay}, делённые на всех клиентов с первым контактом в этом периоде.",
  "rule.conversionNew":
    "Число новых клиентов, делённое на число новых и потенциальных клиентов: даты первых контактов не ведутся.",
  "rule.repeatCount":
    "Покупки за период, по одному разу на каждое продуктовое направление, которое в них продано повторно.",
  "rule.newDirectionCount":
    "Покупки за период, по одному разу на каждое продуктовое направление, которое в них куплено впервые.",
  "rule.clients": "Новые, постоянные и восстановленные клиенты на последний день, по ответственному менеджеру.",
  "rule.averageCheck":
    "Сумма положительных строк менеджера за период, делённая на число покупок, в которых у него есть такая строка.",
  "rule.margin": "Строки за период минус их себестоимость, где она известна.",
  "rule.matrixClients": "Клиенты с этими ABC-классом и XYZ-классом, покупавшие в период классификации.",
  "rule.matrixSum": "Продажи этим клиентам за период классификации.",
  "rule.matrixShare": "Продажи этим клиентам, делённые на все продажи за период классификации.",
  "rule.spread": "Число клиентов в каждом классе, если считать вариацию по этим интервалам.",
  "rule.pareto": "Клиенты, начиная с самого крупного, и доля общей суммы, которая на них приходится.",
  "rule.variationCurve": "Клиенты, начиная с самого стабильного, и достигнутая вариация.",
  "rule.typed": "Эту ячейку заполняете вы.",
  "rule.baseClients": "Клиенты с этим статусом на {asOf:longDay}.",
  "rule.baseShare": "Клиенты с этим статусом, делённые на всех клиентов таблицы.",
  "rule.baseSales": "Продажи этим клиентам за отчётный период.",
  "rule.baseWindowSales": "Продажи этим клиентам за период классификации.",
  "rule.transition": "Клиенты по статусу в день перед началом периода и в его последний день.",
  "rule.periodStatus": "Клиенты по статусу на последний день периода.",
  "rule.statusSales": "Продажи за период клиентам с этим статусом.",
  "rule.statusShare": "Число клиентов с этим статусом, делённое на число всех клиентов строки.",
  "rule.newKept":
    "Клиенты, которые за {months:count} {months|месяц|месяца|месяцев} до этого были новыми, а теперь постоянные, делённые на всех, кто тогда был новым.",

  "option.from.help": "Первый день отчётного периода. По умолчанию последний полный квартал.",
  "option.to.help": "Последний день отчётного периода.",
  "option.statusMonths.help": "Через сколько месяцев без покупок клиент считается потерянным.",
  "option.yearStart.help": "Первый месяц финансового года, от 1 до 12.",
  "option.classMonths.help": "За сколько месяцев определяются классы клиентов.",
  "option.abc.help": "Границы ABC-классов в процентах от общей суммы.",
  "option.aLimit.help": "Своя граница A; до 1 включительно — доля, больше 1 — проценты.",
  "option.bLimit.help": "Своя граница B.",
  "option.abcBasis.help": "По какому показателю определяются ABC-классы.",
  "option.xyzPeriod.help": "Интервалы, по которым считается вариация.",
  "option.xLimit.help": "До какой вариации клиент относится к X.",
  "option.yLimit.help": "До какой вариации клиент относится к Y.",
  "option.xyzLimits.help": "Заданные границы или границы, взятые из данных (терцили).",
  "option.samePeriods.help": "Все клиенты за одни и те же интервалы, в том числе пришедшие позже.",
  "option.sampleDeviation.help": "Выборочное отклонение (n − 1) вместо отклонения генеральной совокупности.",
  "option.default": "по умолчанию {value}",

  "problem.columnsMissing":
    "На листе «{sheet}» не хватает столбцов: {columns}. Укажите столбцы в --columns, например --columns date=…,client=…,amount=….",
  "problem.columnNotFound": "Столбца «{wanted}» (данные: {role}) нет; заголовки на листе: {headers}.",
  "problem.nothingRead": "Ни одну строку листа «{sheet}» не удалось прочитать как продажу. {why}",
  "problem.sumTooLarge":
    "Суммы слишком велики, чтобы сложить их точно. Возьмите более крупную единицу, например тысячи.",
  "problem.sheetEmpty": "Лист «{sheet}» пуст.",
  "problem.sheetUnknown": "Листа «{sheet}» нет; листы книги: {sheets}.",
  "problem.ledgerNotFound":
    "Ни на одном листе нет столбцов с датой, клиентом и суммой. Укажите лист в --sheet, а столбцы в --columns.",
  "problem.registerClientColumn": "В реестре клиентов «{sheet}» нет столбца с клиентами.",
  "problem.optionUnknown": "Параметра «{option}» нет; возможные параметры: {options}.",
  "problem.optionValue": "Параметр {option} не может иметь значение «{value}»; возможно: {wanted}.",
  "problem.optionLimits": "Граница {low} ({lowValue}) не может быть выше границы {high} ({highValue}).",
  "problem.optionPeriod": "Период заканчивается ({to}) раньше, чем начинается ({from}).",
  "problem.optionBasis": "Для классов по показателю «{basis}» нужен столбец «{column}», а в журнале продаж его нет.",
  "role.date": "дата",
  "role.client": "клиент",
  "role.amount": "сумма",
  "role.manager": "менеджер",
  "role.line": "продуктовое направление",
  "role.item": "товар",
  "role.document": "документ",
  "role.region": "регион",
  "role.channel": "канал",
  "role.division": "подразделение",
  "role.currency": "валюта",
  "role.cost": "себестоимость",
  "role.income": "доход",
  "role.quantity": "количество",

  "function.ABCCLASS.help":
    "ABC-класс каждой суммы: A, B или C по доле итога, которая приходится на более крупные суммы.",
  "function.ABCCLASS.amounts":
    "Суммы клиентов, по одной в ячейке. Пустая ячейка остаётся без класса; 0 получает класс C, а Excel на компьютере передаёт пустую ячейку как 0.",
  "function.ABCCLASS.a_limit": "Граница A; до 1 включительно — доля, больше 1 — проценты. По умолчанию 50.",
  "function.ABCCLASS.b_limit": "Граница B. По умолчанию 79.",
  "function.XYZCLASS.help": "XYZ-класс каждой строки: насколько суммы клиента колеблются от интервала к интервалу.",
  "function.XYZCLASS.amounts_by_period":
    "Строка — клиент, столбец — интервал. Пустые ячейки считаются нулём; нули до первой покупки не учитываются.",
  "function.XYZCLASS.x_limit":
    "Граница X для вариации; до 1 включительно — доля, больше 1 — проценты. По умолчанию 10.",
  "function.XYZCLASS.y_limit": "Граница Y для вариации. По умолчанию 25.",
  "function.LTV.help":
    "Ценность клиента за всё время работы с ним (LTV): средний чек × покупок в месяц × маржа × месяцев.",
  "function.LTV.check": "Средний чек.",
  "function.LTV.purchases_per_month": "Среднее число покупок в месяц.",
  "function.LTV.margin": "Маржа как доля чека; до 1 включительно — доля, больше 1 — проценты.",
  "function.LTV.months": "Средний срок работы с клиентом в месяцах.",
  "function.NPS.help": "Индекс лояльности (NPS), от −100 до 100: процент оценок 9 и 10 минус процент оценок 6 и ниже.",
  "function.NPS.scores":
    "Ответы на вопрос, порекомендуют ли вас. Пустые ячейки не учитываются. На шкале 0–10 настольный Excel передаёт пустую ячейку как 0: указывайте только заполненные ячейки.",
  "function.NPS.scale": "«1-10» или «0-10». По умолчанию 1-10, при этом 0 считается пустой ячейкой.",
  "function.CLIENTSTATUS.help":
    "Статус каждого клиента на дату: новый, постоянный, восстановленный, потерянный или потенциальный.",
  "function.CLIENTSTATUS.dates": "Строка — клиент, по столбцам дни покупок. Пустые ячейки не учитываются.",
  "function.CLIENTSTATUS.as_of": "День, на который нужен статус.",
  "function.CLIENTSTATUS.months": "Через сколько месяцев без покупок клиент считается потерянным. По умолчанию 3.",
  "function.error.number": "Значение {parameter} должно быть числом.",
  "function.error.limits": "Первая граница не может быть выше второй.",
  "function.error.limit": "Граница должна быть числом, нулём или больше.",
  "function.error.sizes": "Размеры диапазонов не совпадают.",
  "function.error.cell": "В ячейке (строка {row:plain}, столбец {column:plain}) не число: {value}.",
  "function.error.day": "В ячейке (строка {row:plain}, столбец {column:plain}) не дата: {value}.",
  "function.error.asOf": "Значение as_of должно быть датой.",
  "function.error.months": "Значение months должно быть целым числом от 1 до 1200.",
  "function.error.scale": "Значение scale должно быть «1-10» или «0-10».",
  "function.error.outside": "{n:count} {n|ответ|ответа|ответов} вне шкалы, например {value}.",
  "function.error.errorCell": "В ячейке (строка {row:plain}, столбец {column:plain}) ошибка: {value}.",

  "cli.about":
    "Klientela превращает журнал продаж в таблицы для работы с клиентами. Данные не покидают этот компьютер.",
  "cli.usage": "Использование",
  "cli.usage.report": "построить отчёт",
  "cli.usage.reports": "показать отчёты и их параметры или параметры одного отчёта",
  "cli.usage.explain": "объяснить, откуда взялось число",
  "cli.usage.sample": "записать книгу с примером компании",
  "cli.place.report": "ОТЧЁТ",
  "cli.place.file": "ФАЙЛ",
  "cli.place.sheet": "ЛИСТ",
  "cli.place.day": "ГГГГ-ММ-ДД",
  "cli.place.option": "ПАРАМЕТР",
  "cli.place.value": "ЗНАЧЕНИЕ",
  "cli.place.row": "СТРОКА",
  "cli.place.column": "СТОЛБЕЦ",
  "cli.reports": "Отчёты",
  "cli.ledgerCheck":
    "Проверка журнала продаж: {read|прочитана|прочитаны|прочитано} {read:count} {read|строка|строки|строк}, пропущено {left:count}.",
  "cli.ledgerCheckClean": "Проверка журнала продаж: прочитаны все строки ({read:count}).",
  "cli.written": "Записан файл {file}",
  "cli.sheetsAdded":
    "{n|Добавлен|Добавлены|Добавлено} {n:count} {n|лист|листа|листов}: {names}. Ваши данные не изменены.",
  "cli.ledgerTooLarge":
    "Журнал продаж ({rows:count} {rows|строка|строки|строк}) остаётся в своём файле; в новой книге построенные листы.",
  "cli.moreRows": "… ещё {n:count} {n|строка|строки|строк}",
  "cli.moreColumns": "Ещё {n:count} {n|столбец|столбца|столбцов} в книге (--out) и в --json",
  "cli.noFigure": "В данных нет показателя {column}.",
  "cli.building": "Создаётся пример компании…",
  "cli.problem.unknownCommand": "Отчёта или команды «{command}» нет; возможно: {commands}.",
  "cli.problem.noCommand": "Укажите отчёт или команду: {commands}.",
  "cli.problem.noFile": "Укажите файл .xlsx или .csv после названия отчёта.",
  "cli.problem.unknownFlag": "У {command} нет параметра {flag}; список параметров выводит klientela reports.",
  "cli.problem.flagValue": "Параметру {flag} нужно значение.",
  "cli.problem.flagTwice": "Параметр {flag} указан дважды.",
  "cli.problem.tooManyFiles": "Нужен только один файл, а указаны: {files}.",
  "cli.problem.sampleAlone": "Для примера компании файл не нужен; уберите {files}.",
  "cli.usage.inputs":
    "листы о том, что должен покупать каждый клиент; в самом файле они находятся сами, параметр называет лист этого или другого файла",
  "cli.problem.noSegments":
    "На листе {sheet} не нашлось сегментов: в первой строке нужны заголовок «Сегмент» и признаки из реестра клиентов, ниже по строке на сегмент с его условиями.",
  "cli.problem.noMatrix":
    "На листе {sheet} не нашлось матрицы продуктов: в первой строке нужны заголовок «Сегмент» и направления, ниже по строке на сегмент с отметками.",
  "cli.problem.noDeals":
    "На листе {sheet} не нашлось сделок: в первой строке нужны заголовки «Клиент» и «Направление», ниже по строке на сделку.",
  "cli.problem.noDealLog":
    "На листе {sheet} не нашлось журнала сделок: в первой строке нужны заголовки «Сделка», «Этап» и «Дата», ниже по строке на каждый этап сделки.",
  "cli.problem.noPotential":
    "На листе {sheet} не нашлось объёмов закупок: в первой строке нужны заголовки «Клиент», «Направление» и «Объём», ниже по строке на направление клиента.",
  "cli.problem.fileNotFound": "Файла {file} нет.",
  "cli.problem.fileIsFolder": "{file} — это папка, а не файл.",
  "cli.problem.folderNotFound": "Папки {folder} для записи нет.",
  "cli.problem.fileUnreadable": "Файл {file} не удалось прочитать: {reason}.",
  "cli.problem.notOverInput": "Результат не записывается поверх исходного файла; укажите другое имя в --out.",
  "cli.problem.outUnwritable": "Файл {file} не удалось записать: {reason}. Ничего не изменено.",
  "cli.problem.printFailed": "Результат не удалось вывести: {reason}.",
  "cli.problem.ourMistake": "Это ошибка в Klientela, а не в вашем файле; ничего не изменено. Сообщите о ней: {message}",
  "cli.reason.permission": "нет доступа",
  "cli.reason.busy": "он открыт в другой программе",
  "cli.reason.full": "диск заполнен",
  "cli.reason.readOnly": "диск доступен только для чтения",
  "cli.reason.longName": "слишком длинное имя",
  "cli.reason.large": "он больше 2 ГБ",
  "cli.problem.outEnding": "Имя файла с результатом должно заканчиваться на {ending}.",
  "cli.problem.jsonOrOut": "Выберите что-то одно: --json или --out.",
  "cli.problem.language": "Языка «{value}» нет; возможно: {languages}.",
  "cli.problem.columns": "Для --columns нужны пары вида date=День,client=Покупатель; эта запись не подходит: {pair}.",
  "cli.problem.role": "Столбца вида «{role}» нет; возможно: {roles}.",
  "cli.problem.roleTwice": "В --columns дважды указано {role}.",
  "cli.problem.explainWants": "Команде explain нужны --row и --column.",
  "cli.problem.explainRow": "Строки «{row}» нет; есть, например, строки: {rows}.",
  "cli.problem.explainColumn": "Столбца «{column}» нет; есть столбцы: {columns}.",
  "cli.problem.explainTable": "Таблицы «{table}» нет; есть таблицы: {tables}.",
  "cli.problem.explainMain": "Команда explain работает с одним отчётом: {commands}.",

  "cli.problem.today": "Для --today нужен день вида 2009-03-31; это значение не подходит: {value}.",
  "cli.sheet": "Лист: {sheet}",
  "cli.columnsTaken": "Столбцы: {columns}",
  "file.empty": "Файл {name} пуст.",
  "file.notAWorkbook": "{name} — не книга (.xlsx, .xls, .ods) и не текстовая таблица (.csv).",
  "file.encrypted": "{name} защищён паролем. Сохраните файл без пароля и попробуйте снова.",
  "file.oldXls": "{name} — книга Excel 4.0 или более ранней версии (.xls). Сохраните её как .xlsx и попробуйте снова.",
  "file.xlsb": "{name} — двоичная книга (.xlsb). Сохраните её как .xlsx и попробуйте снова.",
  "file.notXlsx": "{name} можно прочитать, но не изменить. Сохраните файл как .xlsx и попробуйте снова.",
  "file.webPage":
    "{name} только называется книгой, внутри веб-страница. Откройте файл в табличном редакторе и сохраните как .xlsx.",
  "file.brokenWorkbook":
    "Файл {name} повреждён, прочитать его не удалось. Откройте его в табличном редакторе и сохраните заново.",
  "file.tooLarge": "После распаковки {name} занял бы {megabytes:count} МБ, а читается не больше {limit:count} МБ.",
  "file.tooManyParts": "В {name} {parts:count} {parts|часть|части|частей}, а читается не больше {limit:count}.",
  "file.tooManyCells": "На листе файла {name} было бы больше {limit:count} ячеек; столько прочитать нельзя.",
  "file.valuesOnly": "Из {name} берутся значения, без оформления и формул; сохраняется новый файл .xlsx.",
  "file.noSheet": "В {name} нет листа «{sheet}».",
  "file.strict": "{name} сохранён в формате «Strict Open XML». Сохраните файл как обычный .xlsx и попробуйте снова.",
  "file.cannotGrow": "В {name} не помещаются новые листы такого размера.",
  "file.csvEncoding":
    "{name} записан в неизвестной кодировке (около строки {row:count}). Сохраните файл как «CSV UTF-8» и попробуйте снова.",
  "file.csvQuotes": "В {name} около строки {row:count} кавычка не на своём месте.",
  "file.csvTooWide":
    "В строке {row:count} файла {name} {columns:count} {columns|столбец|столбца|столбцов}, а читается не больше {limit:count}.",
  ...paneTexts,
  ...workbenchTexts,
  ...callsTexts,
  ...compareTexts,
  ...refreshTexts,
  ...sendTexts,
  ...whereTexts,
  ...readingTexts,
  ...namesTexts,
  ...checksTexts,
  ...askingTexts,
  ...inputsTexts,
  ...segmentsTexts,
  ...portraitTexts,
  ...gapsTexts,
  ...baseTexts,
  ...productsTexts,
  ...setupTexts,
  ...addinTexts,
  ...excelTexts,
  ...sheetsTexts,
  ...ribbonTexts,
};
