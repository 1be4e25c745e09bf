import type { SendTextKey } from "./en";

export const sendTexts: Readonly<Record<SendTextKey, string>> = {
  "send.title": "{company}: {title}",
  "send.source":
    "Fordulónap: {asOf:longDay} A másolat kelte: {today:longDay} A számítás módja a munkalap végén olvasható.",
  "send.source.manager":
    "Menedzser: {name}. Fordulónap: {asOf:longDay} A másolat kelte: {today:longDay} A számítás módja a munkalap végén olvasható.",
  "send.source.client":
    "Ügyfél: {name}. Fordulónap: {asOf:longDay} A másolat kelte: {today:longDay} A számítás módja a munkalap végén olvasható.",
  "send.share.note": "Részarány az itt szereplő sorok összegéből.",
  "send.counted.heading": "A számítás módja",
  "send.counted.part":
    "Csak a sorok egy része látható. Az osztályok és a helyezések a cég összes ügyfelére, az összegek és a részarányok a látható sorokra vonatkoznak.",
  "send.counted.asOf": "Fordulónap: {asOf:longDay}",
  "send.counted.rule": "{column}: {rule}",
  "send.counted.language": "A másolat nyelve: {language}",
  "send.remark.unreadable":
    "{sheet}: kimaradt, mert már nem olvasható, hogyan készült, vagy a Klientela újabb változata készítette.",
  "send.remark.otherLedger":
    "{sheet}: kimaradt, mert a(z) {ledger} munkalapból készült, a többi egy másikból. Küldje el külön.",
  "cli.registerGone": "A(z) {sheet} ügyfélnyilvántartás nincs ebben a fájlban; adja meg a --register kapcsolóval.",
  "send.remark.empty": "Kimaradtak, mert nincs bennük semmi, ami ennek a címzettnek megmutatható: {sheets}.",
  "send.remark.withheld": "Az önköltségről, fedezetről vagy jövedelemről szóló oszlopok kimaradtak: {columns}.",
  "send.remark.ownColumns": "{sheet}: a saját kezűleg hozzáadott oszlopok kimaradtak: {columns}.",
  "send.remark.changed":
    "{sheet}: {n:count} szám eltér a munkafüzetben lévőtől. A másolat azt tartalmazza, amit az értékesítési napló most ad.",
  "send.problem.sendNoSheets": "Itt nincs olyan munkalap, amelyet a Klientela készített. Előbb készítsen egyet.",
  "send.problem.sendManager": "Nincs „{name}” nevű menedzser; a menedzserek: {names}.",
  "send.problem.sendClient": "Nincs „{name}” nevű ügyfél; ügyfelek például: {names}.",
  "send.problem.sendNothingLeft":
    "Nem készült semmi: ezeken a munkalapokon nincs semmi, ami ennek a címzettnek megmutatható: {sheets}.",
  "send.problem.sendLeak":
    "Nem készült semmi: a másolatban a(z) {sheet} munkalapon szerepelne ez a név: {name} („{text}”). Törölje onnan, vagy hagyja ki a munkalapot.",
  "send.remark.own":
    "Változatlanul, csak értékekkel került a másolatba a saját munkalapok közül: {sheets}. A tartalmukat semmi sem ellenőrizte, ezért küldés előtt nézze át a másolatot.",
  "send.remark.ownForOne":
    "Kimaradtak, mert a saját munkalapok nem szűkíthetők egyetlen menedzserre vagy ügyfélre: {sheets}.",
  "send.remark.ownLeft": "{sheet}: a másolatban csak értékek vannak, ezért kimaradt belőle: {things}.",
  "send.remark.ownHidden": "{sheet}: a rejtett sorok és oszlopok cellái kimaradtak.",
  "send.remark.ownErrors": "{sheet}: {n:count} cella hibát mutat.",
  "send.problem.sendOwnForOne":
    "Nem készült semmi: csak a mindenkinek szóló másolatba kerülhet be: {sheets}. A saját munkalapok nem szűkíthetők egyetlen menedzserre vagy ügyfélre.",
  "send.problem.sendNotOwn":
    "Nem készült semmi: a(z) {sheet} munkalap nem küldhető el, mert azokat az adatokat tartalmazza, amelyekből a kimutatások készülnek.",
  "send.problem.sendOwnLong": "Nem készült semmi: a(z) {sheet} munkalap túl hosszú egy másolathoz. Hagyja ki.",
  "send.page.own": "Saját munkalapok",
  "send.page.own.about":
    "Változatlanul kerülnek a másolatba, képletek helyett értékekkel. A tartalmukat semmi sem ellenőrzi.",
  "send.page.own.forOne":
    "A saját munkalapok csak a mindenkinek szóló másolatba kerülhetnek be: nem szűkíthetők egyetlen menedzserre vagy ügyfélre.",
  "send.page.title": "Másolat elküldésre",
  "send.page.about":
    "Új fájlt készít, amelyben csak értékek vannak: nincs benne az értékesítési napló, az önköltség és a beállítások. A munkafüzete nem változik.",
  "send.page.sheets": "Munkalapok",
  "send.page.for": "Kinek készül",
  "send.page.all": "Mindenkinek: az összes sor",
  "send.page.manager": "Egy menedzsernek: csak a hozzá tartozó ügyfelek",
  "send.page.client": "Egy ügyfélnek: csak a saját sora",
  "send.page.managerName": "Menedzser",
  "send.page.clientName": "Ügyfél",
  "send.page.company": "A cég neve",
  "send.page.company.hint": "Minden cím elé kerül. Üresen is hagyható.",
  "send.page.language": "A másolat nyelve",
  "send.page.make": "Másolat készítése",
  "send.page.making": "Készül a másolat …",
  "send.page.done": "Elkészült a másolat: {name}. A munkafüzetében semmi sem változott.",
  "send.done": "A másolat {n:count} munkalapot tartalmaz: {names}.",
  "cli.usage.send":
    "elküldésre szánt másolatot készít: csak értékek, értékesítési napló nélkül; kérésre egy menedzsernek vagy egy ügyfélnek",
  "cli.usage.settings": "elkészíti itt azt, amit egy másik munkafüzet tartalmaz, annak beállításaival",
  "cli.place.name": "NÉV",
  "cli.place.sheets": "LAP,LAP",
  "cli.problem.outNeeded": "A(z) {command} parancshoz --out kell az új fájl nevével.",
  "cli.problem.fromNeeded":
    "A(z) {command} parancshoz --from kell azzal a munkafüzettel, amelynek a beállításait át kell venni.",
  "cli.problem.managerOrClient": "A --manager és a --client közül csak az egyik adható meg.",
  "cli.problem.settingsPeriods": "A --periods értéke nem lehet „{value}”; lehetséges: same és latest.",
  "settings.button": "Beállítások átvétele másik munkafüzetből",
  "settings.about": "A másik munkafüzet lapjait készíti el itt, az itteni adatokból, ugyanazokkal a beállításokkal.",
  "settings.period": "Vizsgált időszakok",
  "settings.period.same": "Ugyanazok, mint ott",
  "settings.period.latest": "A legutóbbi, ugyanolyan hosszú időszak itt",
  "settings.line": "{report}: {period}",
  "settings.none": "{name}: nincs benne olyan munkalap, amelyet a Klientela készített, ezért nincs mit átvenni.",
  "settings.skipped.unreadable":
    "{sheet}: kimaradt, mert a beállításai nem olvashatók, vagy a Klientela újabb változatából valók.",
  "settings.skipped.unfit": "{report}: kimaradt, mert a beállításai itt nem alkalmazhatók. {why}",
  "settings.skipped.all": "Egyik beállítás sem alkalmazható itt, ezért nem készült semmi. {why}",
  "settings.noColumn": "Ebben az értékesítési naplóban nincs „{header}” oszlop ({role}); ami erre épül, kimaradt.",
};
