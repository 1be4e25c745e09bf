import type { TextKey } from "./en";
import { paneTexts } from "./pane/hu";
import { callsTexts } from "./calls/hu";
import { compareTexts } from "./compare/hu";
import { refreshTexts } from "./refresh/hu";
import { sendTexts } from "./send/hu";
import { askingTexts } from "./asking/hu";
import { checksTexts } from "./checks/hu";
import { namesTexts } from "./names/hu";
import { readingTexts } from "./reading/hu";
import { whereTexts } from "./where/hu";
import { inputsTexts } from "./inputs/hu";
import { segmentsTexts } from "./segments/hu";
import { portraitTexts } from "./portrait/hu";
import { gapsTexts } from "./gaps/hu";
import { baseTexts } from "./base/hu";
import { productsTexts } from "./products/hu";
import { setupTexts } from "./setup/hu";
import { addinTexts } from "./addin/hu";
import { excelTexts } from "./excel/hu";
import { sheetsTexts } from "./sheets/hu";
import { ribbonTexts } from "./ribbon/hu";
import { workbenchTexts } from "./workbench/hu";

/** The Hungarian texts. */
export const hu: Readonly<Record<TextKey, string>> = {
  "language.name": "Magyar",
  "list.and": "{names} és {last}",
  "list.andMore": "{names} és még {more:count}",
  "value.yes": "igen",
  "value.no": "nem",

  "report.client-table.name": "Ügyfelek",
  "report.client-table.title": "Ügyfelek, {period}",
  "report.client-table.help":
    "Ügyfelenként egy sor: státusz, osztályok, forgalom, termékvonalak, az ügyfélkapcsolat hossza, menedzser.",
  "report.manager-table.name": "Menedzserek",
  "report.manager-table.title": "Menedzserek, {period}",
  "report.manager-table.help":
    "Menedzserenként egy sor: új, elvesztett és visszaszerzett ügyfelek, első és ismételt értékesítés, új termékvonalak, visszáru.",
  "report.classes.name": "Osztályok",
  "report.classes.title": "ABC- és XYZ-osztályok, {period}",
  "report.classes.help":
    "Ügyfelek a forgalmuk (ABC) és vásárlásaik egyenletessége (XYZ) szerint, kilenccellás mátrixszal és Pareto-görbével.",
  "report.classes.matrixName": "Osztálymátrix",
  "report.classes.matrixTitle": "ABC × XYZ mátrix, {period}",
  "report.classes.serviceName": "Kiszolgálás osztályonként",
  "report.classes.serviceTitle": "Mi jár az egyes osztályoknak",
  "report.status.name": "Ügyfélstátusz",
  "report.status.title": "Ügyfélstátusz, {asOf:longDay}",
  "report.status.help":
    "Az ügyfélkör státusz, időszak és menedzser szerint, valamint az időszakban státuszt váltó ügyfelek.",
  "report.main.help": "Mind a négy egyszerre: ügyfelek, menedzserek, osztályok, státusz.",
  "report.unfinished": "{title} (nem teljes: az értékesítési napló utolsó napja {lastDay:longDay})",

  "head.source":
    "Forrás: {sheet}, {total:count} sorból {read:count}. Fordulónap: {asOf:longDay} Készült: {builtOn:longDay}",
  "head.sourceRegister":
    "Forrás: {sheet}, {total:count} sorból {read:count}, valamint az ügyfélnyilvántartás ({register}). Fordulónap: {asOf:longDay} Készült: {builtOn:longDay}",
  "head.moreFindings": "További {n:count} észrevétel a naplóellenőrzésben.",
  "print.footer": "{page}. oldal, összesen {pages}",
  total: "Összesen",
  "total.clients": "Összesen, {n:count} ügyfél",
  "manager.none": "(nincs menedzser)",
  "manager.company": "Cég",

  "status.potential": "potenciális",
  "status.new": "új",
  "status.regular": "rendszeres",
  "status.restored": "visszaszerzett",
  "status.lost": "elvesztett",
  "status.none": "nem ismert",
  "movement.new": "új",
  "movement.restored": "visszaszerzett",
  "movement.lost": "elvesztett",
  "movement.stayed": "megmaradt",
  "movement.away": "még elvesztett",
  "movement.potential": "potenciális",
  "stage.initial": "még nem vásárolt",
  "stage.primary": "első értékesítés",
  "stage.repeat": "ismételt értékesítés",
  "stage.further": "további termékvonal",
  "stage.developed": "kiépült kapcsolat",
  "period.week": "hét",
  "period.month": "hónap",
  "period.quarter": "negyedév",
  "period.year": "év",
  "period.partial": "{period} (nem teljes)",
  "basis.turnover": "forgalom",
  "basis.margin": "fedezet",
  "basis.income": "jövedelem",

  "column.client.header": "Ügyfél",
  "column.client.note": "Az ügyfél neve úgy, ahogy az értékesítési naplóban vagy az ügyfélnyilvántartásban szerepel.",
  "column.status.header": "Státusz",
  "column.status.note":
    "Státusz a fordulónapon ({asOf:longDay}): új, rendszeres, visszaszerzett, elvesztett ({months:count} hónap vásárlás nélkül) vagy potenciális.",
  "column.movement.header": "Mozgás az időszakban",
  "column.movement.note": "Hogyan változott az ügyfél státusza az időszak előtti naptól az időszak utolsó napjáig.",
  "column.stage.header": "Elért szakasz",
  "column.stage.note":
    "A valaha elért legmagasabb szakasz: első értékesítés, ismételt értékesítés, további termékvonal, kiépült kapcsolat.",
  "column.abc.header": "ABC-osztály",
  "column.abc.note":
    "Az osztályozás alapja: {basis} ({window}). Az előtte álló ügyfelek együttes részaránya {a:share} alatt: A, {b:share} alatt: B, egyébként C.",
  "column.xyz.header": "XYZ-osztály",
  "column.xyz.note":
    "Osztály a vásárlások ingadozása alapján, {period} szerinti bontásban: legfeljebb {x:share}: X, legfeljebb {y:share}: Y, fölötte Z.",
  "column.variation.header": "Vásárlások ingadozása",
  "column.variation.note":
    "Az összegek variációs együtthatója {period} szerinti bontásban: a szórás osztva az átlaggal. Üres új és elvesztett ügyfélnél, valamint 3-nál kevesebb időegység esetén.",
  "column.variationSample.note":
    "Az összegek variációs együtthatója {period} szerinti bontásban, mintából becsült szórással (n − 1). Üres új és elvesztett ügyfélnél, valamint 3-nál kevesebb időegység esetén.",
  "column.regularity.header": "Rendszeresség",
  "column.regularity.note":
    "X: az osztályozási időszakban minden teljes {period} során vásárolt. Y: ennél ritkábban. Z: mindössze egyetlen napon vásárolt.",
  "column.rhythm.header": "Vásárlási ütem, nap",
  "column.rhythm.note": "Két vásárlási nap között jellemzően eltelt idő (medián).",
  "column.linesPlan.header": "Tervezett termékvonalak",
  "column.linesPlan.note": "Az ügyfél szegmensének szánt termékvonalak száma.",
  "column.linesActual.header": "Vásárolt termékvonalak",
  "column.linesActual.note": "A nullánál nagyobb nettó forgalmú termékvonalak száma ({window}).",
  "column.sales.header": "Forgalom, {period}",
  "column.sales.note": "A vizsgált időszak értékesítése a visszáru levonása után.",
  "column.windowSales.header": "{months:count} havi forgalom",
  "column.windowSales.note":
    "Az osztályozási időszak ({window}) értékesítése a visszáru levonása után. Ez az osztályozás alapja.",
  "column.share.header": "Részarány",
  "column.share.note": "Részarány az osztályozási időszakban pozitív forgalmú ügyfelek együttes forgalmából.",
  "column.termMonths.header": "Mióta ügyfél, hónap",
  "column.termMonths.note": "Az első vásárlástól a fordulónapig ({asOf:longDay}) eltelt teljes hónapok száma.",
  "column.manager.header": "Menedzser",
  "column.manager.note":
    "A felelős menedzser: az ügyfélnyilvántartás szerint, ennek hiányában a legutóbbi vásárlási nap menedzsere.",
  "column.first.header": "Első vásárlás",
  "column.first.note":
    "Az első vásárlás napja; ha az ügyfélnyilvántartásban szerepel „ügyfél ettől” dátum, az az irányadó.",
  "column.last.header": "Utolsó vásárlás",
  "column.last.note": "A fordulónapig ({asOf:longDay}) történt legutóbbi vásárlás napja.",
  "column.formerAbc.header": "Osztály az elvesztés előtt",
  "column.formerAbc.note": "Elvesztett ügyfeleknél: az ABC-osztály, amelybe az utolsó aktív időszakban tartoztak.",

  "column.managerName.header": "Menedzser",
  "column.managerName.note": "Az összegek a naplósor menedzserénél, az ügyfelek a felelős menedzsernél számítanak.",
  "column.potential.header": "Potenciális ügyfelek",
  "column.potential.note": "A nyilvántartásban szereplő ügyfelek, akik a fordulónapig ({asOf:longDay}) nem vásároltak.",
  "column.primary.header": "Első értékesítés, ügyfelek",
  "column.primary.note": "Ügyfelek, akiknek az első vásárlása az időszakra esik.",
  "column.lost.header": "Elvesztett ügyfelek",
  "column.lost.note":
    "Az időszak előtt aktív, az utolsó napján már elvesztett ügyfelek: {months:count} hónap vásárlás nélkül.",
  "column.restored.header": "Visszaszerzett ügyfelek",
  "column.restored.note": "Az időszak előtt elvesztett, az utolsó napján aktív ügyfelek.",
  "column.primarySum.header": "Első értékesítés",
  "column.primarySum.note": "Az ügyfelek első vásárlási napjának értékesítése.",
  "column.repeatSum.header": "Ismételt értékesítés",
  "column.repeatSum.note": "Minden értékesítés, amely nem első, és nem is új termékvonalban történt.",
  "column.newDirectionSum.header": "Első értékesítés új termékvonalban",
  "column.newDirectionSum.note":
    "Termékvonalak első megvásárlása olyan ügyfeleknél, akik korábban már vettek más termékvonalat.",
  "column.returnsSum.header": "Visszáru",
  "column.returnsSum.note": "Negatív sorok, valamint a nulla vagy negatív végösszegű bizonylatok összes sora.",
  "column.managerSales.header": "Forgalom",
  "column.managerSales.note":
    "Első értékesítés, ismételt értékesítés és új termékvonalak együtt, a visszáru levonása után.",
  "column.managerShare.header": "Részarány a forgalomból",
  "column.managerShare.note": "A menedzser részaránya az időszak forgalmából.",
  "column.conversion.header": "Első megkeresések konverziója",
  "column.conversion.note":
    "Az időszakban először megkeresett ügyfelek közül azok aránya, akik a fordulónapig ({asOf:longDay}) vásároltak.",
  "column.conversionNew.header": "Újak aránya (új + potenciális)",
  "column.conversionNew.note":
    "Az új ügyfelek száma osztva az új és a potenciális ügyfelek számával, mivel az első megkeresés napja nincs nyilvántartva.",
  "column.repeatCount.header": "Ismételt értékesítés, darab",
  "column.repeatCount.note": "Minden vásárlás termékvonalanként egyszer számít.",
  "column.newDirectionCount.header": "Új termékvonal, darab",
  "column.newDirectionCount.note": "További termékvonalak első megvásárlásai.",
  "column.clients.header": "Aktív ügyfelek",
  "column.clients.note":
    "A fordulónapon ({asOf:longDay}) új, rendszeres vagy visszaszerzett ügyfelek; vállalati értékesítésben menedzserenként 50–250 a szokásos.",
  "column.averageCheck.header": "Átlagos számlaérték",
  "column.averageCheck.note":
    "Az időszak pozitív sorainak összege osztva a hozzájuk tartozó vásárlások számával. Az összesítő sorban minden vásárlás átlaga áll.",
  "column.margin.header": "Fedezet",
  "column.margin.note": "Bruttó árrés: forgalom mínusz önköltség azoknál a soroknál, amelyek önköltsége ismert.",

  "column.total.header": "Összesen, {window}",
  "column.total.note": "Az ABC-osztályozás alapja az osztályozási időszakban: {basis}.",
  "column.cumulativeShare.header": "Halmozott részarány",
  "column.cumulativeShare.note":
    "Ennek az ügyfélnek és az összes előtte állónak az együttes részaránya. Rögzített érték, mert átrendezés után képletként értelmét vesztené.",
  "column.class.header": "Osztály",
  "column.class.note": "A két betű együtt, elöl az ABC.",
  "column.variationRank.header": "Egyenletességi sorrend",
  "column.variationRank.note": "Az 1. helyen a legkisebb ingadozású ügyfél áll.",

  "column.abcRow.header": "ABC-osztály",
  "column.abcRow.note": "Az elvesztett ügyfelek külön sorban állnak, bármennyit vásároltak korábban.",
  "column.xClients.header": "X, ügyfelek",
  "column.yClients.header": "Y, ügyfelek",
  "column.zClients.header": "Z, ügyfelek",
  "column.noneClients.header": "XYZ-osztály nélkül, ügyfelek",
  "column.allClients.header": "Összes ügyfél",
  "column.xSum.header": "X, összeg",
  "column.ySum.header": "Y, összeg",
  "column.zSum.header": "Z, összeg",
  "column.noneSum.header": "XYZ-osztály nélkül, összeg",
  "column.allSum.header": "Mind, összeg",
  "column.xShare.header": "X, részarány",
  "column.yShare.header": "Y, részarány",
  "column.zShare.header": "Z, részarány",
  "column.noneShare.header": "XYZ-osztály nélkül, részarány",
  "column.allShare.header": "Mind, részarány",
  "column.matrixClients.note": "Az ebbe a cellába tartozó ügyfelek száma.",
  "column.matrixSum.note": "Forgalmuk az osztályozási időszakban.",
  "column.matrixShare.note": "Részarányuk az osztályozási időszak forgalmából.",
  "matrix.lost": "elvesztett",
  "matrix.heading": "ABC × XYZ az ingadozás alapján",
  "matrix.regularityHeading": "ABC × XYZ a rendszeresség alapján",
  "spread.heading": "Az ügyfelek megoszlása más beállításokkal",
  "column.spreadBy.header": "Időegység",
  "column.spreadBy.note": "Hónap és hét: az osztályozási időszak adatai. Negyedév és év: a teljes értékesítési napló.",
  "column.spreadX.header": "X",
  "column.spreadY.header": "Y",
  "column.spreadZ.header": "Z",
  "column.spreadNone.header": "Nincs osztálya",
  "column.spreadLetter.note": "Az ebbe az osztályba tartozó ügyfelek száma.",
  "column.spreadLargest.header": "Legnagyobb osztály",
  "column.spreadLargest.note":
    "A legnagyobb osztály részaránya az osztályba sorolt ügyfelek között; 90%-tól a beállítás keveset mond.",
  "column.tercileX.header": "X-határ az adatokból",
  "column.tercileX.note": "Az a határ, amellyel az ügyfelek harmada X osztályú.",
  "column.tercileY.header": "Y-határ az adatokból",
  "column.tercileY.note": "Az a határ, amellyel az ügyfelek kétharmada X vagy Y osztályú.",
  "spread.regularity": "rendszeresség",
  "pareto.heading": "Pareto-görbe",
  "column.paretoPlace.header": "Ügyfelek, részarány",
  "column.paretoPlace.note": "Az ügyfelek hányada, a legnagyobbtól kezdve.",
  "column.paretoClients.header": "Ügyfelek száma",
  "column.paretoClients.note": "Ennyi ügyfél, a legnagyobbtól kezdve.",
  "column.paretoShare.header": "Részarányuk az összesből",
  "column.paretoShare.note": "Ezeknek az ügyfeleknek az együttes részaránya.",
  "column.paretoA.header": "A-határ",
  "column.paretoB.header": "B-határ",
  "column.paretoLimit.note": "Az ábrán berajzolt határ.",
  "variation.heading": "Ingadozás, a legegyenletesebben vásárló ügyféltől kezdve",
  "column.variationPlace.header": "Ügyfelek, részarány",
  "column.variationPlace.note":
    "Azoknak az ügyfeleknek a hányada, akiknél mérhető az ingadozás, a legegyenletesebben vásárlótól kezdve.",
  "column.variationX.header": "X-határ",
  "column.variationY.header": "Y-határ",
  "stars.heading": "AX osztályú ügyfelek legalább három termékvonallal",
  "service.typed": "Írja a sárga cellákba, mi jár az egyes osztályok ügyfeleinek.",
  "column.serviceClass.header": "Osztály",
  "column.serviceClass.note": "A kilenc osztály.",
  "column.serviceContacts.header": "Kapcsolattartás",
  "column.serviceContacts.note": "Kitöltendő: milyen gyakran és ki keresi meg az ügyfelet.",
  "column.serviceTerms.header": "Feltételek",
  "column.serviceTerms.note": "Kitöltendő: árak, fizetési határidő, szállítás.",
  "column.serviceGifts.header": "Ajándékok",
  "column.serviceGifts.note": "Kitöltendő: figyelmességek.",

  "composition.heading": "Az ügyfélkör státusz szerint",
  "column.baseClients.header": "Ügyfelek",
  "column.baseClients.note": "Az ilyen státuszú ügyfelek száma a fordulónapon ({asOf:longDay}).",
  "column.baseShare.header": "Ügyfelek részaránya",
  "column.baseShare.note": "Részarány a táblázatban szereplő összes ügyfélből.",
  "column.baseSales.header": "Forgalom, {period}",
  "column.baseSales.note": "Ezeknek az ügyfeleknek a forgalma a vizsgált időszakban.",
  "column.baseWindowSales.header": "{months:count} havi forgalom",
  "column.baseWindowSales.note": "Ezeknek az ügyfeleknek a forgalma az osztályozási időszakban ({window}).",
  "movements.heading": "Mozgás az időszakban",
  "column.movementName.header": "Mozgás",
  "column.movementName.note": "Státuszváltozás a két nap között: {before:longDay} → {asOf:longDay}",
  "transition.heading": "Átmenet a státuszok között",
  "column.statusBefore.header": "Státusz, {before:day}",
  "column.statusBefore.note": "Sorok: státusz az időszak előtti napon. Oszlopok: státusz az időszak utolsó napján.",
  "column.transition.note": "Azok az ügyfelek, akik a sor státuszából az oszlop státuszába kerültek.",
  "transition.none": "még nem ügyfél",
  "periods.heading": "Az ügyfélkör minden {period} végén",
  "column.periodEnd.header": "Időszak",
  "column.periodEnd.note":
    "Státusz minden időszak utolsó napján; az utolsó időszak a fordulónappal ({asOf:longDay}) zárul.",
  "column.newKept.header": "Rendszeressé vált újak",
  "column.newKept.note": "Akik {months:count} hónappal korábban újak voltak, azok közül a most rendszeresek aránya.",
  "column.statusCount.note": "Az ilyen státuszú ügyfelek száma.",
  "column.statusSum.note": "Az ilyen státuszú ügyfelek forgalma az időszakban.",
  "column.statusShare.note": "Ezeknek az ügyfeleknek a részaránya a sor összes ügyfeléből.",
  "breakdown.sums": "{heading}: forgalom az időszakban",
  "breakdown.shares": "{heading}: az ügyfelek részaránya",
  "managersStatus.heading": "Az ügyfélkör menedzserenként",
  "segmentsStatus.heading": "Az ügyfélkör szegmensenként",
  "column.allStatuses.header": "Mind",

  "chart.managers": "{manager} hozza a forgalom {share:share}-át",
  "chart.managersAlone": "Forgalom az értékesítés fajtája szerint",
  "chart.pareto": "{all:count} ügyfélből {n:count} hozza a teljes összeg {share:share}-át",
  "chart.variation": "Az ügyfelek {share:share}-ánál {limit:share} fölötti az ingadozás",
  "chart.statusPeriods": "{active:count} aktív és {lost:count} elvesztett ügyfél ({asOf:day})",
  "chart.axis.money": "Forgalom",
  "chart.axis.shareOfTotal": "Részarány az összesből",
  "chart.axis.shareOfClients": "Ügyfelek hányada, a legnagyobbtól kezdve",
  "chart.axis.shareSteady": "Ügyfelek hányada, a legegyenletesebbtől kezdve",
  "chart.axis.variation": "Ingadozás",
  "chart.axis.clients": "Ügyfelek",
  "chart.axis.period": "Időszak",
  "chart.axis.manager": "Menedzser",

  "says.base": "{all:count} ügyfélből {active:count} vásárolt az utolsó {months:count} hónapban.",
  "says.moved": "Az időszakban {new:count} új ügyfél érkezett, {restored:count} visszatért, {lost:count} elveszett.",
  "says.half": "A forgalom felét {n:count} ügyfél hozza ({window}): {names}.",
  "says.windowFits":
    "A tipikus (medián) ügyfél {days:decimal} naponta vásárol; ehhez jól illik a jelenlegi {used:count} hónapos státuszidőszak.",
  "says.windowDiffers":
    "A tipikus (medián) ügyfél {days:decimal} naponta vásárol (átlagosan {mean:decimal}, az ügyfelek felénél {low:decimal} és {high:decimal} nap között); ehhez jobban illene {suggested:count} hónapos státuszidőszak, a mostani {used:count} hónapos helyett.",
  "says.salesOnly": "Az időszak forgalma {sales:money}.",
  "says.kinds":
    "Az időszak forgalma {sales:money}, megoszlása: {repeat:share} ismételt értékesítés, {primary:share} első értékesítés, {newDirection:share} első értékesítés új termékvonalban.",
  "says.kindsWithoutLines":
    "Az időszak forgalma {sales:money}, megoszlása: {repeat:share} ismételt és {primary:share} első értékesítés.",
  "says.returns": "A visszáru értéke {returns:money}, az eladott érték {share:share}-a.",
  "says.bestManager": "A legtöbbet hozta: {manager} ({sales:money}, a forgalom {share:share}-a).",
  "says.lostMost":
    "{lost:count} ügyfél elveszett, {restored:count} visszatért; a legtöbb elvesztett ügyfél menedzsere: {manager} ({most:count}).",
  "says.lostCompany": "{lost:count} ügyfél elveszett, {restored:count} visszatért.",
  "says.conversion":
    "Az időszakban először megkeresett {contacts:count} ügyfélből {bought:count} vásárolt: {share:share}.",
  "says.classA":
    "Az A osztályba {all:count} ügyfélből {n:count} tartozik, és ez a kör hozza a teljes összeg {share:share}-át.",
  "says.oneClassVariation":
    "Az ügyfelek {share:share}-a {letter} osztályú {period} szerinti bontásban, vagyis az ingadozás itt keveset mond az egyenletességről; mellette a rendszeresség betűjele is látható.",
  "says.limitsFromData":
    "A határok ({x:share} és {y:share}) az adatokból származnak: három egyenlő részre osztják az Ön ügyfeleit, más cégekkel nem vethetők össze.",
  "says.limitsOffered": "Az adatokból számított határok ezek lennének: {x:share} és {y:share}.",
  "says.stars": "{n:count} ügyfél nagy és egyenletesen is vásárol (AX): {names}.",
  "says.noStars": "Nincs olyan ügyfél, aki nagy, és egyenletesen is vásárol (AX).",
  "says.composition":
    "Az ügyfélkör a fordulónapon ({asOf:longDay}): {regular:count} rendszeres, {new:count} új, {restored:count} visszaszerzett és {lost:count} elvesztett ügyfél.",
  "says.potential": "További {n:count} ismert ügyfél még nem vásárolt.",
  "says.baseGrew":
    "Az időszakban {gained:count} új vagy visszaszerzett ügyfél érkezett, {lost:count} elveszett: az aktív ügyfélkör {n:count} ügyféllel bővült.",
  "says.baseShrank":
    "Az időszakban {gained:count} új vagy visszaszerzett ügyfél érkezett, {lost:count} elveszett: az aktív ügyfélkör {n:count} ügyféllel szűkült.",
  "says.baseEven": "Az időszakban {gained:count} új vagy visszaszerzett ügyfél érkezett, és ugyanennyi veszett el.",
  "says.newKept":
    "{months:count} hónappal korábban {n:count} ügyfél volt új, közülük mára {kept:count} rendszeres ({share:share}).",
  "says.biggestLost": "A legnagyobb forgalmú elvesztett ügyfelek ({window}): {names}.",
  "says.nothing": "Az időszakban nem volt értékesítés.",

  "issue.managersMissing": "Az értékesítési naplóban nincs menedzser, ezért a cég egyetlen sorban szerepel.",
  "issue.linesMissing":
    "Az értékesítési naplóban nincs termékvonal, ezért az új és a vásárolt termékvonalak kimaradnak.",
  "issue.costsMissing": "Az értékesítési naplóban nincs önköltség, ezért a fedezet kimarad.",
  "issue.registerMissing": "Ügyfélnyilvántartás nélkül nincsenek potenciális ügyfelek.",

  "issue.dayMissing": "{n:count} sor kimaradt: nincs dátum ({cell}).",
  "issue.dayUnreadable":
    "{n:count} sor kimaradt: a dátum nem olvasható ({cell}). Adja meg dátumként vagy 2009-03-31 alakban.",
  "issue.dayUnlikely": "{n:count} sor kimaradt: a dátum 1950 előtti ({cell}).",
  "issue.clientMissing": "{n:count} sor kimaradt: nincs ügyfél ({cell}).",
  "issue.amountMissing": "{n:count} sor kimaradt: nincs összeg ({cell}).",
  "issue.amountUnreadable": "{n:count} sor kimaradt: az összeg nem szám ({cell}).",
  "issue.amountTooLarge": "{n:count} sor kimaradt: az összeg túl nagy ({cell}).",
  "issue.errorCell": "{n:count} sor kimaradt: a cellában hibaérték áll ({cell}).",
  "issue.otherCurrency":
    "{n:count} sor kimaradt: pénzneme nem {currency}, a különböző pénznemek pedig nem adhatók össze ({cell}).",
  "issue.amountRounded": "{n:count} összeg négynél több tizedesjegyű volt, ezért kerekítve szerepel ({cell}).",
  "issue.costUnreadable": "{n:count} szám nem olvasható ebben az oszlopban: {column} ({cell}).",
  "issue.costMissing": "{n:count} sorban nincs önköltség, ezek a fedezetbe nem számítanak bele.",
  "issue.optionalErrorCell": "{n:count} hibaérték ebben az oszlopban: {column}; üresnek számít ({cell}).",
  "issue.tooManyLines":
    "Ebben az oszlopban {lines:count} termékvonal van: {header}. Legfeljebb 40 tervezhető; válasszon kategóriaoszlopot.",
  "issue.tooManyLines.proposed":
    "Ebben az oszlopban {lines:count} termékvonal van: {header}. Legfeljebb 40 tervezhető; jobban megfelelne ez az oszlop: {proposed}.",
  "issue.afterAsOf": "{n:count} sor a fordulónap ({asOf:longDay}) utáni, ezért nem számít bele.",
  "issue.dayInFuture": "{n:count} sor dátuma jövőbeli ({cell}).",
  "issue.returns": "{n:count} sor visszáru.",
  "issue.zeroLines": "{n:count} sor összege nulla.",
  "issue.historyTooShort":
    "Az értékesítési napló kezdőnapja {firstDay:longDay}, kevesebb mint {months:count} hónappal az időszak előtt: így nem állapítható meg, ki új, visszaszerzett vagy elvesztett, és az értékesítés fajtája sem.",
  "issue.historyShort":
    "Az értékesítési napló kezdőnapja {firstDay:longDay}, kevesebb mint 12 hónappal az időszak előtt: a korábbi ügyfelek újnak látszhatnak.",
  "issue.periodUnfinished": "Az értékesítési napló az időszak vége előtt zárul, utolsó napja {lastDay:longDay}",
  "issue.periodEmpty":
    "Az időszakban nem volt értékesítés. Az értékesítési napló első napja {firstDay:longDay}, utolsó napja {lastDay:longDay}",
  "issue.registerClientTwice":
    "{n:count} ügyfél kétszer szerepel az ügyfélnyilvántartásban; az első sor számít ({cell}).",
  "issue.registerClientMissing": "Az ügyfélnyilvántartás {n:count} sorában nincs ügyfél ({cell}).",
  "issue.registerDayUnreadable": "Az ügyfélnyilvántartásban {n:count} dátum nem olvasható, oszlop: {column} ({cell}).",
  "issue.clientSinceAfterFirstSale":
    "{n:count} ügyfél már az „ügyfél ettől” dátum előtt vásárolt; az értékesítési naplóval szemben ez a dátum az irányadó.",

  "explain.heading": "{row} – {column}: {value}",
  "explain.settings": "Beállítások",
  "explain.rows": "{n:count} sor az értékesítési naplóból, összesen {sum:money}",
  "explain.rowsOnly": "{n:count} sor az értékesítési naplóból",
  "explain.clients": "{n:count} ügyfél: {names}",
  "explain.clientsOnly": "{n:count} ügyfél",
  "setting.period": "Vizsgált időszak: {period}",
  "setting.classWindow": "Osztályozási időszak: {period}",
  "setting.statusMonths": "Elvesztettnek számít {months:count} hónap vásárlás nélkül",
  "setting.abcLimits": "ABC-határok: {a:share} és {b:share}, alapja: {basis}",
  "setting.xyzLimits": "XYZ-határok: {x:share} és {y:share}, időegység: {period}",
  "setting.sample": "Mintából becsült szórás (n − 1)",
  "setting.population": "Sokasági szórás (n)",
  "setting.samePeriods": "Minden ügyfél ugyanazokon az időegységeken mérve",
  "rule.clientsTotal": "Ennek az oszlopnak az összege az összes ügyfélre.",
  "rule.client": "A név úgy, ahogy az értékesítési naplóban vagy az ügyfélnyilvántartásban szerepel.",
  "rule.status":
    "Új: az első vásárlás a fordulónappal ({asOf:longDay}) záruló {months:count} hónapra esik. Rendszeres: vásárolt ekkor és az azt megelőző {months:count} hónapban is. Visszaszerzett: vásárolt ekkor, a megelőző hónapokban nem, de korábban igen. Elvesztett: csak korábban vásárolt. Potenciális: még nem vásárolt.",
  "rule.movement":
    "A két nap ({before:longDay} és {asOf:longDay}) státuszának összevetése: új, ha az első vásárlás az időszakra esik; egyébként aktívból elvesztett, elvesztettből aktív, vagy változatlan.",
  "rule.stage": "A vásárlásokkal a fordulónapig ({asOf:longDay}) elért legmagasabb szakasz.",
  "rule.abc":
    "Ügyfelek csökkenő összeg szerint; az osztályt az előtte álló ügyfelek együttes részaránya adja: {a:share} alatt A, {b:share} alatt B, egyébként C. Egyenlő összegek a jobb osztályba kerülnek.",
  "rule.xyz":
    "Az összegek szórása {period} szerinti bontásban, osztva az átlagukkal: legfeljebb {x:share}: X, legfeljebb {y:share}: Y, fölötte Z. Az első vásárlás időegységétől kezdve, legalább három időegység alapján.",
  "rule.regularity":
    "Z: mindössze egyetlen napon vásárolt. X: az osztályozási időszakban minden teljes {period} során vásárolt. Y: a többi ügyfél.",
  "rule.rhythm": "Az egymást követő vásárlási napok között eltelt idők mediánja.",
  "rule.linesPlan": "Az ügyfél szegmensének szánt termékvonalak. Szegmensek még nincsenek.",
  "rule.linesActual": "Azok a termékvonalak, amelyek nettó összege az osztályozási időszakban nullánál nagyobb.",
  "rule.sales": "Az ügyfél összes sorának összege a vizsgált időszakban, a visszáru levonása után.",
  "rule.windowSales": "Az ügyfél összes sorának összege az osztályozási időszakban, a visszáru levonása után.",
  "rule.share": "Az ügyfél összege osztva a pozitív ügyfélösszegek végösszegével.",
  "rule.cumulativeShare":
    "Ennek az ügyfélnek és az összes előtte állónak az összege osztva a pozitív ügyfélösszegek végösszegével.",
  "rule.termMonths": "Teljes hónapok az első vásárlástól a fordulónapig ({asOf:longDay}), mindkét napot beleértve.",
  "rule.manager":
    "Az ügyfélnyilvántartás szerint; ennek hiányában a legutóbbi vásárlási nap menedzsere, több közül az, akinél nagyobb az összeg.",
  "rule.first":
    "Az első vásárlás első pozitív sorának napja; ha a nyilvántartásban szerepel „ügyfél ettől” dátum, az az irányadó.",
  "rule.last": "A legutóbbi vásárlás első napja.",
  "rule.formerAbc": "ABC-osztály abban az osztályozási időszakban, amelynek végén az ügyfél utoljára aktív volt.",
  "rule.class": "Az ABC-osztály és az XYZ-osztály egymás mellett.",
  "rule.variationRank": "Az ügyfelek ingadozás szerinti sorrendje, elöl a legkisebb.",
  "rule.total": "Az ügyfél összes sorának összege abban az osztályozási időszakban, amely az osztály alapja.",
  "rule.managerName": "A név úgy, ahogy az értékesítési naplóban vagy az ügyfélnyilvántartásban szerepel.",
  "rule.potential":
    "A nyilvántartásban szereplő ügyfelek, akik a fordulónapig ({asOf:longDay}) nem vásároltak, felelős menedzser szerint.",
  "rule.primary": "Ügyfelek, akiknek az első vásárlása az időszakra esik, e vásárlás menedzsere szerint.",
  "rule.lost": "Az időszak előtt aktív, az utolsó napján már elvesztett ügyfelek, felelős menedzser szerint.",
  "rule.restored": "Az időszak előtt elvesztett, az utolsó napján aktív ügyfelek, felelős menedzser szerint.",
  "rule.primarySum": "Az ügyfél első vásárlási napján történt vásárlások pozitív sorai, a sor menedzsere szerint.",
  "rule.repeatSum":
    "Azoknak a vásárlásoknak a pozitív sorai, amelyek nem elsők, és nem is új termékvonalban történtek, a sor menedzsere szerint.",
  "rule.newDirectionSum":
    "Egy termékvonal pozitív sorai azon a napon, amikor az ügyfél először vette, ha ez későbbi az első vásárlásánál.",
  "rule.returnsSum":
    "Negatív sorok, valamint a nulla vagy negatív végösszegű bizonylatok összes sora, a sor menedzsere szerint.",
  "rule.managerSales": "A menedzser összes sora a vizsgált időszakban, a visszáru levonása után.",
  "rule.managerShare": "A menedzser forgalma osztva a teljes forgalommal.",
  "rule.conversion":
    "Az időszakban először megkeresett ügyfelek közül azok száma, akik a fordulónapig ({asOf:longDay}) vásároltak, osztva az időszakban először megkeresettek számával.",
  "rule.conversionNew":
    "Az új ügyfelek száma osztva az új és a potenciális ügyfelek számával: az első megkeresés napja nincs nyilvántartva.",
  "rule.repeatCount": "Az időszak vásárlásai; minden ismételten vásárolt termékvonal vásárlásonként egyszer számít.",
  "rule.newDirectionCount": "Az időszak vásárlásai; minden először vásárolt termékvonal vásárlásonként egyszer számít.",
  "rule.clients": "Az utolsó napon új, rendszeres vagy visszaszerzett ügyfelek, felelős menedzser szerint.",
  "rule.averageCheck":
    "Az időszak pozitív sorainak összege osztva azoknak a vásárlásoknak a számával, amelyekben a menedzsernek van ilyen sora.",
  "rule.margin": "Az időszak sorainak összege mínusz önköltségük, ahol az önköltség ismert.",
  "rule.matrixClients":
    "Ebbe az ABC-osztályba és ebbe az XYZ-osztályba tartozó ügyfelek, akik az osztályozási időszakban vásároltak.",
  "rule.matrixSum": "Ezeknek az ügyfeleknek a forgalma az osztályozási időszakban.",
  "rule.matrixShare": "Ezeknek az ügyfeleknek a forgalma osztva az osztályozási időszak teljes forgalmával.",
  "rule.spread": "Ügyfelek az egyes osztályokban, ha az ingadozást ezekkel az időegységekkel számoljuk.",
  "rule.pareto": "Az ügyfelek a legnagyobbtól lefelé, és együttes részarányuk a teljes összegből.",
  "rule.variationCurve": "Az ügyfelek a legegyenletesebben vásárlótól kezdve, és az elért ingadozás.",
  "rule.typed": "Ezt a cellát Ön tölti ki.",
  "rule.baseClients": "Az ilyen státuszú ügyfelek száma a fordulónapon ({asOf:longDay}).",
  "rule.baseShare": "Az ilyen státuszú ügyfelek száma osztva a táblázat összes ügyfelével.",
  "rule.baseSales": "Ezeknek az ügyfeleknek a forgalma a vizsgált időszakban.",
  "rule.baseWindowSales": "Ezeknek az ügyfeleknek a forgalma az osztályozási időszakban.",
  "rule.transition": "Ügyfelek az időszak előtti és az utolsó napi státuszuk szerint.",
  "rule.periodStatus": "Ügyfelek az időszak utolsó napján érvényes státuszuk szerint.",
  "rule.statusSales": "Az ilyen státuszú ügyfelek forgalma az időszakban.",
  "rule.statusShare": "Az ilyen státuszú ügyfelek száma osztva a sor összes ügyfelének számával.",
  "rule.newKept":
    "Azok az ügyfelek, akik {months:count} hónappal korábban újak voltak, és most rendszeresek, osztva az akkori összes új ügyféllel.",

  "option.from.help": "A vizsgált időszak első napja. Alapérték: az utolsó teljes negyedév.",
  "option.to.help": "A vizsgált időszak utolsó napja.",
  "option.statusMonths.help": "Ennyi hónap vásárlás nélkül az ügyfél elvesztettnek számít.",
  "option.yearStart.help": "Az üzleti év első hónapja, 1–12.",
  "option.classMonths.help": "Ennyi hónap forgalma alapján kapnak osztályt az ügyfelek.",
  "option.abc.help": "Az ABC-osztályok határai a teljes összeg százalékában.",
  "option.aLimit.help": "Saját A-határ; 1-ig arányként, fölötte százalékként értendő.",
  "option.bLimit.help": "Saját B-határ.",
  "option.abcBasis.help": "Az ABC-osztályozás alapja.",
  "option.xyzPeriod.help": "Az ingadozás számításának időegysége.",
  "option.xLimit.help": "Legfeljebb ekkora ingadozásnál az ügyfél X osztályú.",
  "option.yLimit.help": "Legfeljebb ekkora ingadozásnál az ügyfél Y osztályú.",
  "option.xyzLimits.help": "Rögzített határok vagy az adatokból vett határok (tercilisek).",
  "option.samePeriods.help": "Minden ügyfél ugyanazokon az időegységeken mérve, a később érkezettek is.",
  "option.sampleDeviation.help": "Mintából becsült szórás (n − 1) a sokasági szórás helyett.",
  "option.default": "alapérték: {value}",

  "problem.columnsMissing":
    "Nem található oszlop ehhez: {columns} (munkalap: {sheet}). Adja meg az oszlopokat a --columns kapcsolóval, például --columns date=…,client=…,amount=….",
  "problem.columnNotFound": "Nincs ilyen oszlop: „{wanted}” (szerepe: {role}); az oszlopfejlécek: {headers}.",
  "problem.nothingRead": "Egyetlen sor sem olvasható értékesítésként ezen a munkalapon: {sheet}. {why}",
  "problem.sumTooLarge": "Az összegek túl nagyok a pontos összeadáshoz. Használjon nagyobb egységet, például ezret.",
  "problem.sheetEmpty": "Üres munkalap: {sheet}.",
  "problem.sheetUnknown": "Nincs ilyen munkalap: „{sheet}”; a munkalapok: {sheets}.",
  "problem.ledgerNotFound":
    "Egyik munkalapon sincs együtt dátum-, ügyfél- és összegoszlop. Adja meg a munkalapot a --sheet, az oszlopokat a --columns kapcsolóval.",
  "problem.registerClientColumn": "Az ügyfélnyilvántartásban ({sheet}) nincs ügyféloszlop.",
  "problem.optionUnknown": "Nincs ilyen beállítás: „{option}”; a beállítások: {options}.",
  "problem.optionValue": "Nem adható meg ez az érték: {option} = „{value}”; lehetséges: {wanted}.",
  "problem.optionLimits": "Az alsó határ ({low}: {lowValue}) nem lehet nagyobb a felsőnél ({high}: {highValue}).",
  "problem.optionPeriod": "Az időszak vége ({to}) korábbi, mint a kezdete ({from}).",
  "problem.optionBasis":
    "Az osztályozás választott alapjához ({basis}) hiányzik az értékesítési naplóból ez az oszlop: {column}.",
  "role.date": "dátum",
  "role.client": "ügyfél",
  "role.amount": "összeg",
  "role.manager": "menedzser",
  "role.line": "termékvonal",
  "role.item": "cikk",
  "role.document": "bizonylat",
  "role.region": "régió",
  "role.channel": "csatorna",
  "role.division": "részleg",
  "role.currency": "pénznem",
  "role.cost": "önköltség",
  "role.income": "jövedelem",
  "role.quantity": "mennyiség",

  "function.ABCCLASS.help": "Az összegek ABC-osztálya: A, B vagy C a nagyobb összegek együttes részaránya alapján.",
  "function.ABCCLASS.amounts":
    "Az ügyfelek összegei, cellánként egy. Az üres cella osztály nélkül marad; a 0 C osztályt kap, és az asztali Excel az üres cellát 0-ként adja át.",
  "function.ABCCLASS.a_limit": "A-határ; 1-ig arányként, fölötte százalékként értendő. Alapérték: 50.",
  "function.ABCCLASS.b_limit": "B-határ. Alapérték: 79.",
  "function.XYZCLASS.help":
    "A sorok XYZ-osztálya: mennyire ingadoznak az ügyfél összegei egyik időegységről a másikra.",
  "function.XYZCLASS.amounts_by_period":
    "Soronként egy ügyfél, oszloponként egy időegység. Az üres cella 0; az első vásárlás előtti nullák nem számítanak.",
  "function.XYZCLASS.x_limit": "Az ingadozás X-határa; 1-ig arányként, fölötte százalékként értendő. Alapérték: 10.",
  "function.XYZCLASS.y_limit": "Az ingadozás Y-határa. Alapérték: 25.",
  "function.LTV.help":
    "Ügyfélérték (LTV) a teljes ügyfélkapcsolatra: számlaérték × havi vásárlások × fedezeti hányad × hónapok.",
  "function.LTV.check": "Átlagos számlaérték.",
  "function.LTV.purchases_per_month": "A vásárlások átlagos havi száma.",
  "function.LTV.margin": "Fedezeti hányad a számlaértékből; 1-ig arányként, fölötte százalékként értendő.",
  "function.LTV.months": "Az ügyfélkapcsolat átlagos hossza hónapban.",
  "function.NPS.help":
    "Ajánlási mutató (NPS), −100 és 100 között: a 9-es és 10-es válaszok százaléka mínusz a legfeljebb 6-osoké.",
  "function.NPS.scores":
    "Válaszok arra a kérdésre, hogy ajánlanák-e Önöket. Az üres cellák nem számítanak. A 0–10-es skálán az asztali Excel az üres cellát 0-ként adja át, ezért csak kitöltött cellákat adjon meg.",
  "function.NPS.scale": "„1-10” vagy „0-10”. Alapérték: 1-10, ekkor a 0 üres cellának számít.",
  "function.CLIENTSTATUS.help":
    "Az ügyfelek státusza egy adott napon: új, rendszeres, visszaszerzett, elvesztett vagy potenciális.",
  "function.CLIENTSTATUS.dates":
    "Soronként egy ügyfél, egymás mellett a vásárlási napok. Az üres cellák nem számítanak.",
  "function.CLIENTSTATUS.as_of": "A nap, amelyre a státusz vonatkozik.",
  "function.CLIENTSTATUS.months": "Ennyi hónap vásárlás nélkül az ügyfél elvesztettnek számít. Alapérték: 3.",
  "function.error.number": "{parameter}: számot kell megadni.",
  "function.error.limits": "Az első határ nem lehet nagyobb a másodiknál.",
  "function.error.limit": "A határ csak nulla vagy pozitív szám lehet.",
  "function.error.sizes": "A tartományok mérete eltér.",
  "function.error.cell": "Nem szám áll a cellában ({row:plain}. sor, {column:plain}. oszlop): {value}.",
  "function.error.day": "Nem dátum áll a cellában ({row:plain}. sor, {column:plain}. oszlop): {value}.",
  "function.error.asOf": "as_of: dátumot kell megadni.",
  "function.error.months": "months: 1 és 1200 közötti egész számot kell megadni.",
  "function.error.scale": "scale: „1-10” vagy „0-10” adható meg.",
  "function.error.outside": "{n:count} válasz kívül esik a skálán, például {value}.",
  "function.error.errorCell": "Hibaérték áll a cellában ({row:plain}. sor, {column:plain}. oszlop): {value}.",

  "cli.about":
    "A Klientela az értékesítési naplóból ügyfélkezelési táblázatokat készít. Az adatok nem hagyják el ezt a számítógépet.",
  "cli.usage": "Használat",
  "cli.usage.report": "riport készítése",
  "cli.usage.reports": "a riportok és beállításaik listája, vagy egy riport beállításai",
  "cli.usage.explain": "megmondja, honnan származik egy szám",
  "cli.usage.sample": "a mintacég munkafüzetének elkészítése",
  "cli.place.report": "RIPORT",
  "cli.place.file": "FÁJL",
  "cli.place.sheet": "MUNKALAP",
  "cli.place.day": "ÉÉÉÉ-HH-NN",
  "cli.place.option": "BEÁLLÍTÁS",
  "cli.place.value": "ÉRTÉK",
  "cli.place.row": "SOR",
  "cli.place.column": "OSZLOP",
  "cli.reports": "Riportok",
  "cli.ledgerCheck": "Naplóellenőrzés: {read:count} sor beolvasva, {left:count} kimaradt.",
  "cli.ledgerCheckClean": "Naplóellenőrzés: minden sor beolvasva ({read:count}).",
  "cli.written": "Elkészült: {file}",
  "cli.sheetsAdded": "{n:count} új munkalap: {names}. Az Ön adatai változatlanok.",
  "cli.ledgerTooLarge":
    "Az értékesítési napló ({rows:count} sor) a saját fájljában marad; az új munkafüzetbe az elkészített munkalapok kerülnek.",
  "cli.moreRows": "… még {n:count} sor",
  "cli.moreColumns": "További {n:count} oszlop a munkafüzetben (--out) és a --json kimenetben",
  "cli.noFigure": "Az adatokban nincs érték ehhez: {column}.",
  "cli.building": "A mintacég készül …",
  "cli.problem.unknownCommand": "Nincs ilyen riport vagy parancs: „{command}”; lehetséges: {commands}.",
  "cli.problem.noCommand": "Adjon meg egy riportot vagy parancsot: {commands}.",
  "cli.problem.noFile": "Adja meg az .xlsx- vagy .csv-fájlt a riport neve után.",
  "cli.problem.unknownFlag": "Nincs {flag} kapcsoló ehhez: {command}; a kapcsolókat a klientela reports sorolja fel.",
  "cli.problem.flagValue": "Ehhez a kapcsolóhoz érték is kell: {flag}.",
  "cli.problem.flagTwice": "Ez a kapcsoló kétszer szerepel: {flag}.",
  "cli.problem.tooManyFiles": "Egyszerre csak egy fájl adható meg: {files}.",
  "cli.problem.sampleAlone": "A mintacéghez nem kell fájl; hagyja el ezt: {files}.",
  "cli.usage.inputs":
    "munkalapok arról, mit kellene vennie az egyes ügyfeleknek; a fájlban maguktól megtalálhatók, a kapcsoló e fájl vagy egy másik fájl lapját nevezi meg",
  "cli.problem.noSegments":
    "Ezen a munkalapon nincsenek olvasható szegmensek: {sheet}; az első sorban a „Szegmens” fejléc és az ügyfélnyilvántartás jellemzői álljanak, alatta soronként egy szegmens a feltételeivel.",
  "cli.problem.noMatrix":
    "Ezen a munkalapon nincs olvasható termékmátrix: {sheet}; az első sorban a „Szegmens” fejléc és a termékvonalak álljanak, alatta soronként egy szegmens a jeleivel.",
  "cli.problem.noDeals":
    "Ezen a munkalapon nincsenek olvasható ügyletek: {sheet}; az első sorban az „Ügyfél” és a „Termékvonal” fejléc álljon, alatta soronként egy ügylet.",
  "cli.problem.noDealLog":
    "Ezen a munkalapon nincs olvasható ügyletnapló: {sheet}; az első sorban az „Ügylet”, a „Szakasz” és a „Dátum” fejléc álljon, alatta soronként egy szakasz, ahová az ügylet eljutott.",
  "cli.problem.noPotential":
    "Ezen a munkalapon nincsenek olvasható teljes beszerzések: {sheet}; az első sorban az „Ügyfél”, a „Termékvonal” és a „Volumen” fejléc álljon, alatta soronként egy ügyfél egy termékvonala.",
  "cli.problem.fileNotFound": "Nincs ilyen fájl: {file}.",
  "cli.problem.fileIsFolder": "Ez mappa, nem fájl: {file}.",
  "cli.problem.folderNotFound": "Nincs ilyen célmappa: {folder}.",
  "cli.problem.fileUnreadable": "A fájl nem olvasható: {file} ({reason}).",
  "cli.problem.notOverInput":
    "Az eredmény sosem írja felül a bemeneti fájlt; adjon meg másik nevet az --out kapcsolóval.",
  "cli.problem.outUnwritable": "A fájl nem írható: {file} ({reason}). Semmi sem változott.",
  "cli.problem.printFailed": "Az eredmény nem írható ki: {reason}.",
  "cli.problem.ourMistake": "Ez a Klientela hibája, nem az Ön fájljáé; semmi sem változott. Kérjük, jelezze: {message}",
  "cli.reason.permission": "nincs hozzá jogosultság",
  "cli.reason.busy": "egy másik program használja",
  "cli.reason.full": "megtelt a lemez",
  "cli.reason.readOnly": "a lemez csak olvasható",
  "cli.reason.longName": "túl hosszú a név",
  "cli.reason.large": "nagyobb 2 GB-nál",
  "cli.problem.outEnding": "Az eredményfájl nevének {ending} végűnek kell lennie.",
  "cli.problem.jsonOrOut": "A --json és az --out közül csak az egyik adható meg.",
  "cli.problem.language": "Nincs ilyen nyelv: „{value}”; lehetséges: {languages}.",
  "cli.problem.columns": "A --columns kapcsoló ilyen párokat vár: date=Dátum,client=Ügyfél; ez nem ilyen: {pair}.",
  "cli.problem.role": "Nincs ilyen oszlopszerep: „{role}”; lehetséges: {roles}.",
  "cli.problem.roleTwice": "A --columns kétszer adja meg ezt: {role}.",
  "cli.problem.explainWants": "Az explain parancshoz --row és --column is kell.",
  "cli.problem.explainRow": "Nincs ilyen sor: „{row}”; ilyen sorok vannak például: {rows}.",
  "cli.problem.explainColumn": "Nincs ilyen oszlop: „{column}”; az oszlopok: {columns}.",
  "cli.problem.explainTable": "Nincs ilyen táblázat: „{table}”; a táblázatok: {tables}.",
  "cli.problem.explainMain": "Az explain egyszerre egy riporttal működik: {commands}.",

  "cli.problem.today": "A --today kapcsoló napot vár, például 2009-03-31; ez nem az: {value}.",
  "cli.sheet": "Munkalap: {sheet}",
  "cli.columnsTaken": "Oszlopok: {columns}",
  "file.empty": "Üres fájl: {name}.",
  "file.notAWorkbook": "Ez a fájl nem munkafüzet (.xlsx, .xls, .ods), és nem is szöveges táblázat (.csv): {name}.",
  "file.encrypted": "Jelszóval védett fájl: {name}. Mentse jelszó nélkül, és próbálja újra.",
  "file.oldXls": "Excel 4-es vagy régebbi munkafüzet (.xls): {name}. Mentse .xlsx formátumban, és próbálja újra.",
  "file.xlsb": "Bináris munkafüzet (.xlsb): {name}. Mentse .xlsx formátumban, és próbálja újra.",
  "file.notXlsx": "Ez a fájl olvasható, de nem módosítható: {name}. Mentse .xlsx formátumban, és próbálja újra.",
  "file.webPage":
    "Ez a fájl csak a nevében munkafüzet, a tartalma weblap: {name}. Nyissa meg egy táblázatkezelőben, és mentse .xlsx formátumban.",
  "file.brokenWorkbook": "A fájl sérült, nem olvasható: {name}. Nyissa meg egy táblázatkezelőben, és mentse el újra.",
  "file.tooLarge":
    "Túl nagy fájl: {name}. Kicsomagolva {megabytes:count} MB lenne, a beolvasás felső határa {limit:count} MB.",
  "file.tooManyParts":
    "Túl sok részből álló fájl: {name}. {parts:count} részt tartalmaz, a beolvasás felső határa {limit:count}.",
  "file.tooManyCells":
    "Túl sok cella: {name}. Egy munkalapja több mint {limit:count} cellából állna, ennyi nem olvasható be.",
  "file.valuesOnly":
    "Ebből a fájlból az értékek kerülnek át, a formázás és a képletek nem: {name}. A mentés új .xlsx fájlba történik.",
  "file.noSheet": "Nincs „{sheet}” nevű munkalap ebben a fájlban: {name}.",
  "file.strict":
    "Ez a fájl „Strict Open XML” formátumban van mentve: {name}. Mentse közönséges .xlsx fájlként, és próbálja újra.",
  "file.cannotGrow": "Ebbe a fájlba ekkora munkalapok már nem férnek el: {name}.",
  "file.csvEncoding":
    "Ismeretlen kódolású fájl: {name} ({row:count}. sor környéke). Mentse „CSV UTF-8” formátumban, és próbálja újra.",
  "file.csvQuotes": "Rossz helyen álló idézőjel: {name} ({row:count}. sor környéke).",
  "file.csvTooWide":
    "Túl sok oszlop: {name}, {row:count}. sor. {columns:count} oszlopot tartalmaz, a beolvasás felső határa {limit:count}.",
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
