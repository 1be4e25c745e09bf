import type { CallsTextKey } from "./en";

export const callsTexts: Readonly<Record<CallsTextKey, string>> = {
  "report.call-list.name": "Hívólista",
  "report.call-list.title": "Kit hívjunk fel, {asOf:longDay}",
  "report.call-list.help":
    "Az A és B osztály elvesztett, késésben vagy veszélyben lévő ügyfelei a kockán forgó összeg szerint, hellyel a hívás eredményének.",
  "callReason.lost": "elvesztett",
  "callReason.overdue": "késésben",
  "callReason.atRisk": "veszélyben",
  "column.callWhy.header": "Miért hívjuk",
  "column.callWhy.note":
    "Elvesztett: {months:count} hónapja nem vásárolt. Késésben: ilyen hosszú szünet még nem volt. Veszélyben: a szünet hosszabb, mint az esetek négyötödében; ehhez legalább négy vásárlási nap kell.",
  "column.callAbc.note": "Osztály ({basis}), {window}. Elvesztett ügyfélnél a korábbi osztály.",
  "column.callStake.header": "Kockán forgó összeg",
  "column.callStake.note":
    "Az utolsó {months:count} hónap értékesítése a visszáru levonása után; elvesztett ügyfélnél a legutóbbi vásárlásig tartó {months:count} hónapé.",
  "column.callDaysSince.header": "Eltelt napok",
  "column.callDaysSince.note": "A legutóbbi vásárlástól a fordulónapig ({asOf:longDay}) eltelt napok száma.",
  "column.callExpected.header": "Várható vásárlás",
  "column.callExpected.note": "A legutóbbi vásárlás napja és az ügyfélnél szokásos idő összege.",
  "column.callLines.header": "Mit vásárol",
  "column.callLines.note": "A kockán forgó összeg termékvonalai, a legnagyobbtól kezdve.",
  "column.callPhone.header": "Telefon",
  "column.callPhone.note": "Az ügyfélnyilvántartásból.",
  "column.callCalled.header": "Felhívva",
  "column.callCalled.note": "Kézzel töltendő: a hívás napja.",
  "column.callResult.header": "Eredmény",
  "column.callResult.note": "Kézzel töltendő: mi lett a hívás eredménye.",
  "column.callNextDate.header": "Következő hívás",
  "column.callNextDate.note": "Kézzel töltendő: mikor hívjuk újra.",
  "says.callNobody":
    "Senkit sem kell felhívni: az A és B osztályban nincs elvesztett, késésben vagy veszélyben lévő ügyfél.",
  "says.callCount":
    "{n:count} A vagy B osztályú ügyfelet kell felhívni ({lost:count} elvesztett, {overdue:count} késésben, {atRisk:count} veszélyben); {stake:money} értékű forgalom forog kockán.",
  "says.callFirst": "Kezdje velük: {names}.",
  "says.callOverdue": "Késésben lévő ügyfelek menedzserenként: {names}.",
  "calls.overdueManager": "{manager} ({n:count})",
  "issue.phonesMissing": "Nincsenek telefonszámok; az ügyfélnyilvántartás Telefon oszlopából kerülnének ide.",
  "rule.callWhy.lost":
    "A legutóbbi vásárlás óta ({last:longDay}) {days:count} nap telt el. Az ügyfél {months:count} hónap vásárlás nélkül vagy a szerződés lejártával számít elvesztettnek.",
  "rule.callWhy.overdue":
    "{days:count} napja nem vásárolt. Két vásárlási nap között eddig legfeljebb {longest:count} nap telt el.",
  "rule.callWhy.atRisk":
    "{days:count} napja nem vásárolt. A vásárlási napok között ötből négyszer legfeljebb {usual:decimal} nap telt el (80. percentilis), a leghosszabb szünet {longest:count} nap volt.",
  "rule.callStakeLost":
    "Az ügyfél összes sorának összege a legutóbbi vásárlással záruló {classMonths:count} hónapban, a visszáru levonása után.",
  "rule.callTotal": "A lista összes ügyfelének kockán forgó összege.",
  "rule.callDaysSince": "A két nap között eltelt napok: {last:longDay} – {asOf:longDay}",
  "rule.callExpected":
    "A legutóbbi vásárlás napja és a vásárlási napok közötti idő mediánja együtt; a fél napot felfelé kerekítjük.",
  "rule.callLines":
    "Azok a termékvonalak, amelyek összege pozitív a kockán forgó összeg hónapjaiban, a legnagyobbtól kezdve.",
  "rule.callPhone": "Ahogyan az ügyfélnyilvántartásban szerepel.",
  "report.migration.name": "Státuszváltások",
  "report.migration.title": "Ki hová került: státusz két napon, {before:longDay} és {asOf:longDay}",
  "report.migration.help":
    "Melyik státuszból melyikbe kerültek az ügyfelek két nap között: számuk, forgalmuk, a különbség, és az átkerültek listája.",
  "column.migrationBefore.header": "Státusz, {before:day}",
  "column.migrationBefore.note":
    "Sorok: státusz az első napon ({before:longDay}). Oszlopok: státusz a másodikon ({asOf:longDay}).",
  "column.migrationStatus.header": "Státusz, {day:day}",
  "column.migrationStatus.note": "Az ügyfél státusza ezen a napon: {day:longDay}",
  "column.migrationSales.note": "Értékesítés a visszáru levonása után ({window}).",
  "column.migrationChange.header": "Különbség",
  "column.migrationChange.note": "A későbbi időszak értékesítése mínusz a korábbié.",
  "column.migrationManager.note":
    "A felelős menedzser a fordulónapon ({asOf:longDay}), mindkét napra: a nyilvántartás a korábbit nem őrzi, így az átadott ügyfelek nem különülnek el.",
  "migration.clients.heading":
    "Ügyfelek: státusz az első napon ({before:longDay}, sorok) és a másodikon ({asOf:longDay}, oszlopok)",
  "migration.first.heading": "Ezen ügyfelek forgalma ({first})",
  "migration.second.heading": "Ezen ügyfelek forgalma ({second})",
  "migration.difference.heading": "A forgalom különbsége",
  "migration.movers.heading": "Kik kerültek át",
  "migration.clients.note":
    "Ügyfelek, akik az első napon ({before:longDay}) a sor, a másodikon ({asOf:longDay}) az oszlop státuszában voltak.",
  "migration.first.note": "Értékesítés a visszáru levonása után ({first}).",
  "migration.second.note": "Értékesítés a visszáru levonása után ({second}).",
  "migration.difference.note": "A későbbi időszak értékesítése mínusz a korábbié.",
  "rule.migration.clients":
    "Ügyfelek a két nap ({before:longDay} és {asOf:longDay}) státusza szerint. Még nem ügyfél: addig nem vásárolt, és nem is volt ismert.",
  "rule.migration.first": "Az összes sor ({first}) a visszáru levonása után.",
  "rule.migration.second": "Az összes sor ({second}) a visszáru levonása után.",
  "rule.migration.difference":
    "A későbbi időszak ({second}) forgalma mínusz a korábbié ({first}): a korábbi sorok levonódnak.",
  "rule.migration.absent": "A megadott napig ({asOf:longDay}) nem vásárolt, és nem is volt ismert.",
  "says.migrationMoved":
    "A két nap ({before:longDay} és {asOf:longDay}) között {all:count} ügyfél közül {n:count} státusza változott.",
  "says.migrationNobody":
    "A két nap ({before:longDay} és {asOf:longDay}) között egyetlen ügyfél státusza sem változott.",
  "says.migrationUnknown":
    "Nem állapítható meg, ki került át: az értékesítési napló túl későn ({firstDay:longDay}) kezdődik ahhoz, hogy az első nap ({before:longDay}) minden státusza ismert legyen.",
  "says.migrationGone": "{n:count} ügyfél elveszett: forgalmuk ({first}) {sum:money} volt.",
  "says.migrationGained": "{n:count} ügyfél jött vagy tért vissza: forgalmuk ({second}) {sum:money} volt.",
  "says.migrationFallen": "Az átkerültek közül náluk esett a legtöbbet a forgalom: {names}.",
  "says.migrationRisen": "A legtöbbet náluk nőtt a forgalom: {names}.",
  "option.byManager.label": "Menedzserenként külön oldal",
  "option.byManager.help": "A lista menedzserek szerint; nyomtatásban mindegyik új oldalon kezdődik.",
  "option.since.label": "Összevetés napja",
  "option.since.help": "A korábbi nap: az előző időszak utolsó napja vagy ugyanaz a nap egy évvel korábban.",
  "option.since.choice.previous": "az előző időszak vége",
  "option.since.choice.year": "egy évvel korábban",
  "job.call-next.question": "Kit hívjunk fel legközelebb?",
  "job.call-next.result":
    "A nagy ügyfelek, akik elvesztek, késnek vagy veszélyben vannak, összeg szerint, hellyel a hívás eredményének.",
  "job.call-next.words":
    "hívás felhívni telefon hívólista lista kapcsolat visszaszerzés lemorzsolódás churn kockázat késés esedékes következő rendelés várható ütem alvó vevők",
  "job.who-moved.question": "Ki honnan hová került?",
  "job.who-moved.result": "Státuszok két napon: ügyfelek, forgalom és különbség, valamint az átkerültek listája.",
  "job.who-moved.words":
    "migráció mozgás átkerülés átmenet mátrix státusz változás elvesztett új visszaszerzett lemorzsolódás megtartás összevetés két nap hőtérkép vevők",
};
