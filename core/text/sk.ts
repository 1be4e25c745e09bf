import type { TextKey } from "./en";
import { paneTexts } from "./pane/sk";
import { callsTexts } from "./calls/sk";
import { compareTexts } from "./compare/sk";
import { refreshTexts } from "./refresh/sk";
import { sendTexts } from "./send/sk";
import { askingTexts } from "./asking/sk";
import { checksTexts } from "./checks/sk";
import { namesTexts } from "./names/sk";
import { readingTexts } from "./reading/sk";
import { whereTexts } from "./where/sk";
import { inputsTexts } from "./inputs/sk";
import { segmentsTexts } from "./segments/sk";
import { portraitTexts } from "./portrait/sk";
import { gapsTexts } from "./gaps/sk";
import { baseTexts } from "./base/sk";
import { productsTexts } from "./products/sk";
import { setupTexts } from "./setup/sk";
import { addinTexts } from "./addin/sk";
import { excelTexts } from "./excel/sk";
import { sheetsTexts } from "./sheets/sk";
import { ribbonTexts } from "./ribbon/sk";
import { workbenchTexts } from "./workbench/sk";

/** The Slovak texts. Months, weeks, quarters and years are masculine, so "za {period}" and "každý {period}" need no other case. */
export const sk: Readonly<Record<TextKey, string>> = {
  "language.name": "Slovenčina",
  "list.and": "{names} a {last}",
  "list.andMore": "{names} a ešte {more:count}",
  "value.yes": "áno",
  "value.no": "nie",

  "report.client-table.name": "Zákazníci",
  "report.client-table.title": "Zákazníci, {period}",
  "report.client-table.help":
    "Každý zákazník v jednom riadku: stav, triedy, predaj, produktové rady, dĺžka spolupráce, manažér.",
  "report.manager-table.name": "Manažéri",
  "report.manager-table.title": "Manažéri, {period}",
  "report.manager-table.help":
    "Každý manažér v jednom riadku: získaní, stratení a obnovení zákazníci, prvé a opakované predaje, predaje v nových radoch, dobropisy.",
  "report.classes.name": "Triedy",
  "report.classes.title": "Triedy ABC a XYZ, {period}",
  "report.classes.help":
    "Zákazníci podľa obratu (ABC) a stability nákupov (XYZ), s maticou deviatich polí a Paretovou krivkou.",
  "report.classes.matrixName": "Matica tried",
  "report.classes.matrixTitle": "Matica ABC × XYZ, {period}",
  "report.classes.serviceName": "Starostlivosť podľa tried",
  "report.classes.serviceTitle": "Čo dostáva každá trieda",
  "report.status.name": "Stav zákazníkov",
  "report.status.title": "Stav zákazníkov ku dňu {asOf:longDay}",
  "report.status.help": "Zákaznícka základňa podľa stavu, v čase aj podľa manažérov, a zmeny v sledovanom období.",
  "report.main.help": "Všetky štyri zostavy naraz: zákazníci, manažéri, triedy, stav.",
  "report.unfinished": "{title} (neukončené obdobie: evidencia predaja sa končí {lastDay:longDay})",

  "head.source":
    "Zdroj: {sheet}, načítané riadky: {read:count} (spolu {total:count}). Stav ku dňu {asOf:longDay}. Vytvorené {builtOn:longDay}.",
  "head.sourceRegister":
    "Zdroj: {sheet}, načítané riadky: {read:count} (spolu {total:count}), a register zákazníkov {register}. Stav ku dňu {asOf:longDay}. Vytvorené {builtOn:longDay}.",
  "head.moreFindings": "V kontrole evidencie {n|je|sú|je} ešte {n:count} {n|zistenie|zistenia|zistení}.",
  "print.footer": "Strana {page} z {pages}",
  total: "Spolu",
  "total.clients": "Spolu {n:count} {n|zákazník|zákazníci|zákazníkov}",
  "manager.none": "(bez manažéra)",
  "manager.company": "Firma",

  "status.potential": "potenciálny",
  "status.new": "nový",
  "status.regular": "stály",
  "status.restored": "obnovený",
  "status.lost": "stratený",
  "status.none": "neznámy",
  "movement.new": "nový",
  "movement.restored": "obnovený",
  "movement.lost": "stratený",
  "movement.stayed": "zostáva aktívny",
  "movement.away": "naďalej stratený",
  "movement.potential": "potenciálny",
  "stage.initial": "bez predaja",
  "stage.primary": "prvý predaj",
  "stage.repeat": "opakovaný predaj",
  "stage.further": "ďalší rad",
  "stage.developed": "rozvinutý",
  "period.week": "týždeň",
  "period.month": "mesiac",
  "period.quarter": "štvrťrok",
  "period.year": "rok",
  "period.partial": "{period} (neukončené)",
  "basis.turnover": "obrat",
  "basis.margin": "hrubá marža",
  "basis.income": "výnos",

  "column.client.header": "Zákazník",
  "column.client.note": "Názov zákazníka tak, ako je v evidencii predaja alebo v registri zákazníkov.",
  "column.status.header": "Stav",
  "column.status.note":
    "Stav ku dňu {asOf:longDay}: nový, stály, obnovený, stratený (po {months:count} {months|mesiaci|mesiacoch|mesiacoch} bez nákupu) alebo potenciálny.",
  "column.movement.header": "Zmena stavu v období",
  "column.movement.note": "Ako sa stav zákazníka zmenil medzi dňom pred sledovaným obdobím a posledným dňom obdobia.",
  "column.stage.header": "Dosiahnutý stupeň",
  "column.stage.note":
    "Najvyšší stupeň, aký zákazník dosiahol: prvý predaj, opakovaný predaj, ďalší produktový rad, rozvinutý.",
  "column.abc.header": "Trieda ABC",
  "column.abc.note":
    "Základ: {basis}, {window}. Rozhoduje, akú časť celku majú spolu zákazníci v poradí pred týmto zákazníkom: menej ako {a:share} A, menej ako {b:share} B, inak C.",
  "column.xyz.header": "Trieda XYZ",
  "column.xyz.note":
    "Trieda podľa kolísania nákupov (súčty za {period}): do {x:share} vrátane X, do {y:share} vrátane Y, nad touto hranicou Z.",
  "column.variation.header": "Kolísanie nákupov",
  "column.variation.note":
    "Variačný koeficient súčtov za {period}: smerodajná odchýlka delená priemerom. Prázdne pri nových a stratených zákazníkoch a pri menej ako 3 obdobiach.",
  "column.variationSample.note":
    "Variačný koeficient súčtov za {period} s výberovou smerodajnou odchýlkou (n − 1). Prázdne pri nových a stratených zákazníkoch a pri menej ako 3 obdobiach.",
  "column.regularity.header": "Pravidelnosť",
  "column.regularity.note":
    "X: aspoň jeden nákup každý celý {period} klasifikačného obdobia. Y: menej pravidelné nákupy. Z: doteraz jediný deň nákupu.",
  "column.rhythm.header": "Rytmus nákupov, dni",
  "column.rhythm.note": "Medián počtu dní medzi dvoma po sebe idúcimi dňami nákupu.",
  "column.linesPlan.header": "Plánované rady",
  "column.linesPlan.note": "Produktové rady určené pre segment zákazníka.",
  "column.linesActual.header": "Kupované rady",
  "column.linesActual.note": "Produktové rady, ktorých predaj po odpočítaní dobropisov je kladný, {window}.",
  "column.sales.header": "Predaj {period}",
  "column.sales.note": "Predaj po odpočítaní dobropisov v sledovanom období.",
  "column.windowSales.header": "Predaj za {months:count} {months|mesiac|mesiace|mesiacov}",
  "column.windowSales.note":
    "Predaj po odpočítaní dobropisov za klasifikačné obdobie, {window}. Podľa neho sa určujú triedy.",
  "column.share.header": "Podiel",
  "column.share.note": "Podiel na súčte všetkých zákazníkov s kladným predajom za klasifikačné obdobie.",
  "column.termMonths.header": "Dĺžka spolupráce, mesiace",
  "column.termMonths.note": "Celé mesiace od prvého nákupu do {asOf:longDay}.",
  "column.manager.header": "Manažér",
  "column.manager.note": "Zodpovedný manažér: podľa registra zákazníkov, inak podľa posledného dňa nákupu.",
  "column.first.header": "Prvý nákup",
  "column.first.note": "Deň prvého nákupu; údaj „zákazník od“ z registra má prednosť pred evidenciou predaja.",
  "column.last.header": "Posledný nákup",
  "column.last.note": "Deň posledného nákupu do {asOf:longDay}.",
  "column.formerAbc.header": "Trieda pred stratou",
  "column.formerAbc.note": "Pri stratených zákazníkoch: trieda ABC v čase, keď boli naposledy aktívni.",

  "column.managerName.header": "Manažér",
  "column.managerName.note":
    "Sumy patria manažérovi uvedenému v riadku evidencie predaja, počty zákazníkov zodpovednému manažérovi.",
  "column.potential.header": "Potenciálni zákazníci",
  "column.potential.note": "Zákazníci z registra, ktorí do {asOf:longDay} nič nenakúpili.",
  "column.primary.header": "Prvé predaje, počet zákazníkov",
  "column.primary.note": "Zákazníci, ktorí v sledovanom období nakúpili prvýkrát.",
  "column.lost.header": "Stratení zákazníci",
  "column.lost.note":
    "Pred sledovaným obdobím aktívni, v jeho posledný deň stratení: {months:count} {months|mesiac|mesiace|mesiacov} bez nákupu.",
  "column.restored.header": "Obnovení zákazníci",
  "column.restored.note": "Pred sledovaným obdobím stratení, v jeho posledný deň aktívni.",
  "column.primarySum.header": "Prvé predaje, suma",
  "column.primarySum.note": "Predaj v deň prvého nákupu zákazníka.",
  "column.repeatSum.header": "Opakované predaje, suma",
  "column.repeatSum.note": "Predaj, ktorý nie je prvý ani prvý v novom rade.",
  "column.newDirectionSum.header": "Prvé predaje v novom rade, suma",
  "column.newDirectionSum.note": "Produktový rad, ktorý zákazník kúpil prvýkrát, keď už predtým kupoval iné rady.",
  "column.returnsSum.header": "Dobropisy",
  "column.returnsSum.note": "Záporné riadky a všetky riadky dokladov, ktorých súčet je nulový alebo záporný.",
  "column.managerSales.header": "Predaj",
  "column.managerSales.note": "Prvé predaje, opakované predaje a prvé predaje v novom rade po odpočítaní dobropisov.",
  "column.managerShare.header": "Podiel na predaji",
  "column.managerShare.note": "Podiel manažéra na predaji v sledovanom období.",
  "column.conversion.header": "Konverzia prvých kontaktov",
  "column.conversion.note":
    "Podiel zákazníkov, ktorí do {asOf:longDay} nakúpili, na všetkých s prvým kontaktom v sledovanom období.",
  "column.conversionNew.header": "Noví z nových a potenciálnych",
  "column.conversionNew.note":
    "Počet nových zákazníkov delený počtom nových a potenciálnych, keďže dátumy prvých kontaktov nie sú k dispozícii.",
  "column.repeatCount.header": "Opakované predaje, počet",
  "column.repeatCount.note": "Nákupy; každý sa počíta raz za každý produktový rad, ktorý obsahuje.",
  "column.newDirectionCount.header": "Prvé predaje v novom rade, počet",
  "column.newDirectionCount.note": "Prvé nákupy ďalšieho produktového radu.",
  "column.clients.header": "Aktívni zákazníci",
  "column.clients.note":
    "Zákazníci, ktorí sú ku dňu {asOf:longDay} noví, stáli alebo obnovení; v obchode medzi firmami (B2B) ich na manažéra pripadá zvyčajne 50 až 250.",
  "column.averageCheck.header": "Priemerný nákup",
  "column.averageCheck.note":
    "Súčet kladných riadkov sledovaného obdobia delený počtom nákupov, do ktorých patria. V riadku Spolu je priemer všetkých nákupov.",
  "column.margin.header": "Hrubá marža",
  "column.margin.note": "Predaj mínus náklady pri riadkoch so známymi nákladmi.",

  "column.total.header": "Spolu {window}",
  "column.total.note": "Základ triedy ABC za klasifikačné obdobie: {basis}.",
  "column.cumulativeShare.header": "Kumulatívny podiel",
  "column.cumulativeShare.note":
    "Podiel tohto zákazníka a všetkých v poradí pred ním. Je to pevná hodnota, vzorec by po zoradení stratil zmysel.",
  "column.class.header": "Trieda",
  "column.class.note": "Obe písmená spolu, najprv ABC.",
  "column.variationRank.header": "Poradie podľa stability",
  "column.variationRank.note": "1 má zákazník, ktorého nákupy kolíšu najmenej.",

  "column.abcRow.header": "Trieda ABC",
  "column.abcRow.note": "Stratení zákazníci majú vlastný riadok bez ohľadu na to, koľko predtým nakúpili.",
  "column.xClients.header": "X, zákazníci",
  "column.yClients.header": "Y, zákazníci",
  "column.zClients.header": "Z, zákazníci",
  "column.noneClients.header": "Bez triedy XYZ, zákazníci",
  "column.allClients.header": "Všetci zákazníci",
  "column.xSum.header": "X, suma",
  "column.ySum.header": "Y, suma",
  "column.zSum.header": "Z, suma",
  "column.noneSum.header": "Bez triedy XYZ, suma",
  "column.allSum.header": "Všetci, suma",
  "column.xShare.header": "X, podiel",
  "column.yShare.header": "Y, podiel",
  "column.zShare.header": "Z, podiel",
  "column.noneShare.header": "Bez triedy XYZ, podiel",
  "column.allShare.header": "Všetci, podiel",
  "column.matrixClients.note": "Počet zákazníkov v tomto poli.",
  "column.matrixSum.note": "Ich predaj za klasifikačné obdobie.",
  "column.matrixShare.note": "Podiel na obrate za klasifikačné obdobie.",
  "matrix.lost": "stratení",
  "matrix.heading": "ABC × XYZ podľa kolísania",
  "matrix.regularityHeading": "ABC × XYZ podľa pravidelnosti",
  "spread.heading": "Rozloženie zákazníkov pri iných nastaveniach",
  "column.spreadBy.header": "Obdobia",
  "column.spreadBy.note": "Mesiac a týždeň: klasifikačné obdobie. Štvrťrok a rok: celá evidencia predaja.",
  "column.spreadX.header": "X",
  "column.spreadY.header": "Y",
  "column.spreadZ.header": "Z",
  "column.spreadNone.header": "Bez triedy",
  "column.spreadLetter.note": "Počet zákazníkov v tejto triede.",
  "column.spreadLargest.header": "Najväčšia trieda",
  "column.spreadLargest.note":
    "Podiel najväčšej triedy na zákazníkoch, ktorí triedu majú; pri 90\u00a0% a viac nastavenie veľa nepovie.",
  "column.tercileX.header": "Hranica X z údajov",
  "column.tercileX.note": "Hranica, pri ktorej do X patrí tretina zákazníkov.",
  "column.tercileY.header": "Hranica Y z údajov",
  "column.tercileY.note": "Hranica, pri ktorej do X a Y patria dve tretiny zákazníkov.",
  "spread.regularity": "pravidelnosť",
  "pareto.heading": "Paretova krivka",
  "column.paretoPlace.header": "Zákazníci, podiel",
  "column.paretoPlace.note": "Podiel zákazníkov, od najväčších.",
  "column.paretoClients.header": "Zákazníci, počet",
  "column.paretoClients.note": "Počet zákazníkov, od najväčších.",
  "column.paretoShare.header": "Ich podiel na celku",
  "column.paretoShare.note": "Aká časť celku pripadá na týchto zákazníkov spolu.",
  "column.paretoA.header": "Hranica A",
  "column.paretoB.header": "Hranica B",
  "column.paretoLimit.note": "Hranica zakreslená v grafe.",
  "variation.heading": "Kolísanie nákupov od najstabilnejšieho zákazníka",
  "column.variationPlace.header": "Zákazníci, podiel",
  "column.variationPlace.note": "Podiel zákazníkov, pri ktorých je kolísanie známe, od najstabilnejších.",
  "column.variationX.header": "Hranica X",
  "column.variationY.header": "Hranica Y",
  "stars.heading": "Trieda AX s tromi a viac produktovými radmi",
  "service.typed": "Do žltých buniek napíšte, čo zákazníci danej triedy dostávajú.",
  "column.serviceClass.header": "Trieda",
  "column.serviceClass.note": "Deväť tried.",
  "column.serviceContacts.header": "Kontakty",
  "column.serviceContacts.note": "Vypĺňa sa ručne: ako často a kto zákazníka kontaktuje.",
  "column.serviceTerms.header": "Podmienky",
  "column.serviceTerms.note": "Vypĺňa sa ručne: ceny, splatnosť, dodanie.",
  "column.serviceGifts.header": "Darčeky",
  "column.serviceGifts.note": "Vypĺňa sa ručne: pozornosti pre zákazníka.",

  "composition.heading": "Zákaznícka základňa podľa stavu",
  "column.baseClients.header": "Zákazníci",
  "column.baseClients.note": "Počet zákazníkov s týmto stavom ku dňu {asOf:longDay}.",
  "column.baseShare.header": "Podiel zákazníkov",
  "column.baseShare.note": "Podiel na všetkých zákazníkoch v tejto tabuľke.",
  "column.baseSales.header": "Predaj {period}",
  "column.baseSales.note": "Predaj týmto zákazníkom v sledovanom období.",
  "column.baseWindowSales.header": "Predaj za {months:count} {months|mesiac|mesiace|mesiacov}",
  "column.baseWindowSales.note": "Predaj týmto zákazníkom za klasifikačné obdobie, {window}.",
  "movements.heading": "Zmeny stavu v sledovanom období",
  "column.movementName.header": "Zmena stavu",
  "column.movementName.note": "Stav ku dňu {before:longDay} oproti stavu ku dňu {asOf:longDay}.",
  "transition.heading": "Z ktorého stavu do ktorého",
  "column.statusBefore.header": "Stav k {before:day}",
  "column.statusBefore.note": "Riadky: stav v deň pred sledovaným obdobím. Stĺpce: stav v jeho posledný deň.",
  "column.transition.note": "Počet zákazníkov, ktorí boli predtým v stave z riadka a potom v stave zo stĺpca.",
  "transition.none": "zatiaľ nie je zákazník",
  "periods.heading": "Vývoj zákazníckej základne za každý {period}",
  "column.periodEnd.header": "Obdobie",
  "column.periodEnd.note": "Stav v posledný deň každého obdobia, naposledy ku dňu {asOf:longDay}.",
  "column.newKept.header": "Noví, ktorí sa stali stálymi",
  "column.newKept.note":
    "Podiel stálych na zákazníkoch, ktorí boli o {months:count} {months|mesiac|mesiace|mesiacov} skôr noví.",
  "column.statusCount.note": "Počet zákazníkov s týmto stavom.",
  "column.statusSum.note": "Predaj zákazníkom s týmto stavom za obdobie.",
  "column.statusShare.note": "Podiel týchto zákazníkov na všetkých zákazníkoch riadka.",
  "breakdown.sums": "{heading}: predaj za obdobie",
  "breakdown.shares": "{heading}: podiel zákazníkov",
  "managersStatus.heading": "Zákaznícka základňa podľa manažérov",
  "segmentsStatus.heading": "Zákaznícka základňa podľa segmentov",
  "column.allStatuses.header": "Všetci",

  "chart.managers": "{manager} prináša {share:share} predaja",
  "chart.managersAlone": "Predaj podľa druhu",
  "chart.pareto":
    "{n:count} {n|zákazník|zákazníci|zákazníkov} z celkového počtu {all:count} {n|prináša|prinášajú|prináša} {share:share} celku",
  "chart.variation": "Nákupy {share:share} zákazníkov kolíšu o viac ako {limit:share}",
  "chart.statusPeriods":
    "{active:count} {active|aktívny|aktívni|aktívnych} a {lost:count} {lost|stratený zákazník|stratení zákazníci|stratených zákazníkov} k {asOf:day}",
  "chart.axis.money": "Predaj",
  "chart.axis.shareOfTotal": "Podiel na celku",
  "chart.axis.shareOfClients": "Podiel zákazníkov, od najväčších",
  "chart.axis.shareSteady": "Podiel zákazníkov, od najstabilnejších",
  "chart.axis.variation": "Kolísanie",
  "chart.axis.clients": "Zákazníci",
  "chart.axis.period": "Obdobie",
  "chart.axis.manager": "Manažér",

  "says.base":
    "Za {months|posledný|posledné|posledných} {months:count} {months|mesiac|mesiace|mesiacov} {active|nakúpil|nakúpili|nakúpilo} {active:count} {active|zákazník|zákazníci|zákazníkov} z celkového počtu {all:count}.",
  "says.moved":
    "V sledovanom období {new|pribudol|pribudli|pribudlo} {new:count} {new|nový zákazník|noví zákazníci|nových zákazníkov}, {restored:count} sa {restored|vrátil|vrátili|vrátilo} a {lost:count} {lost|prestal|prestali|prestalo} nakupovať.",
  "says.half":
    "{n:count} {n|zákazník prináša|zákazníci prinášajú|zákazníkov prináša} polovicu predaja za obdobie {window}: {names}.",
  "says.windowFits":
    "Typický zákazník nakupuje s odstupom {days:decimal} {days|dňa|dní|dní}; lehota {used:count} {used|mesiaca|mesiacov|mesiacov}, po ktorej sa zákazník považuje za strateného, tomu zodpovedá.",
  "says.windowDiffers":
    "Typický zákazník nakupuje s odstupom {days:decimal} {days|dňa|dní|dní} (v priemere {mean:decimal}, polovica zákazníkov s odstupom od {low:decimal} do {high:decimal} {high|dňa|dní|dní}). Na označenie za strateného by sa lehota {suggested:count} {suggested|mesiaca|mesiacov|mesiacov} hodila lepšie ako {used:count} {used|mesiac|mesiace|mesiacov}.",
  "says.salesOnly": "Predaj za sledované obdobie je {sales:money}.",
  "says.kinds":
    "Predaj za sledované obdobie je {sales:money}: opakované predaje {repeat:share}, prvé predaje {primary:share}, prvé predaje v novom rade {newDirection:share}.",
  "says.kindsWithoutLines":
    "Predaj za sledované obdobie je {sales:money}: opakované predaje {repeat:share}, prvé predaje {primary:share}.",
  "says.returns": "Dobropisy znižujú predaj o {returns:money}, čo je {share:share} predaného objemu.",
  "says.bestManager": "Najviac prináša {manager}: {sales:money}, teda {share:share} predaja.",
  "says.lostMost":
    "{lost:count} {lost|zákazník prestal|zákazníci prestali|zákazníkov prestalo} nakupovať a {restored:count} sa {restored|vrátil|vrátili|vrátilo}; najviac stratených má {manager} ({most:count}).",
  "says.lostCompany":
    "{lost:count} {lost|zákazník prestal|zákazníci prestali|zákazníkov prestalo} nakupovať a {restored:count} sa {restored|vrátil|vrátili|vrátilo}.",
  "says.conversion":
    "V sledovanom období {contacts|bol|boli|bolo} prvýkrát v kontakte s firmou {contacts:count} {contacts|zákazník|zákazníci|zákazníkov}, {bought|nakúpil|nakúpili|nakúpilo} z nich {bought:count}, teda {share:share}.",
  "says.classA":
    "Do triedy A {n|patrí|patria|patrí} {n:count} {n|zákazník|zákazníci|zákazníkov} z celkového počtu {all:count} a {n|prináša|prinášajú|prináša} {share:share} celku.",
  "says.oneClassVariation":
    "Pri súčtoch za {period} patrí {share:share} zákazníkov do triedy {letter}, takže stabilita meraná kolísaním tu veľa nepovie; preto je vedľa uvedená aj trieda podľa pravidelnosti.",
  "says.limitsFromData":
    "Hranice {x:share} a {y:share} vychádzajú z údajov: delia vašich zákazníkov na tri rovnaké časti a s inými firmami sa nedajú porovnávať.",
  "says.limitsOffered": "Podľa údajov by hranice boli {x:share} a {y:share}.",
  "says.stars":
    "{n:count} {n|zákazník je veľký a zároveň stabilný|zákazníci sú veľkí a zároveň stabilní|zákazníkov je veľkých a zároveň stabilných} (AX): {names}.",
  "says.noStars": "Žiadny zákazník nie je veľký a zároveň stabilný (AX).",
  "says.composition":
    "Zákaznícka základňa ku dňu {asOf:longDay}: {regular:count} {regular|stály|stáli|stálych}, {new:count} {new|nový|noví|nových}, {restored:count} {restored|obnovený|obnovení|obnovených} a {lost:count} {lost|stratený zákazník|stratení zákazníci|stratených zákazníkov}.",
  "says.potential":
    "Okrem nich {n|je známy|sú známi|je známych} {n:count} {n|zákazník, ktorý|zákazníci, ktorí|zákazníkov, ktorí} zatiaľ {n|nenakúpil|nenakúpili|nenakúpili}.",
  "says.baseGrew":
    "V sledovanom období {gained|pribudol|pribudli|pribudlo} {gained:count} {gained|zákazník|zákazníci|zákazníkov} a {lost:count} {lost|ubudol|ubudli|ubudlo}: aktívna zákaznícka základňa vzrástla o {n:count}.",
  "says.baseShrank":
    "V sledovanom období {gained|pribudol|pribudli|pribudlo} {gained:count} {gained|zákazník|zákazníci|zákazníkov} a {lost:count} {lost|ubudol|ubudli|ubudlo}: aktívna zákaznícka základňa klesla o {n:count}.",
  "says.baseEven":
    "V sledovanom období {gained|pribudol|pribudli|pribudlo} {gained:count} {gained|zákazník|zákazníci|zákazníkov} a rovnaký počet ubudol.",
  "says.newKept":
    "O {months:count} {months|mesiac|mesiace|mesiacov} skôr {n|bol|boli|bolo} {n:count} {n|nový zákazník|noví zákazníci|nových zákazníkov}, medzitým sa {kept|stálym stal|stálymi stali|stálymi stalo} {kept:count} ({share:share}).",
  "says.biggestLost": "Najväčší stratení zákazníci podľa predaja za obdobie {window}: {names}.",
  "says.nothing": "V sledovanom období nie je žiadny predaj.",

  "issue.managersMissing": "Evidencia predaja neuvádza manažérov, preto je celá firma v jednom riadku.",
  "issue.linesMissing":
    "Evidencia predaja neuvádza produktové rady, preto chýbajú predaje v novom rade a kupované rady.",
  "issue.costsMissing": "Evidencia predaja neobsahuje náklady, preto chýba marža.",
  "issue.registerMissing": "Bez registra zákazníkov nie sú známi potenciálni zákazníci.",

  "issue.dayMissing": "{n|Vynechaný|Vynechané|Vynechaných} {n:count} {n|riadok|riadky|riadkov}: chýba dátum ({cell}).",
  "issue.dayUnreadable":
    "{n|Vynechaný|Vynechané|Vynechaných} {n:count} {n|riadok|riadky|riadkov}: dátum sa nedá prečítať ({cell}). Zapíšte ho ako dátum alebo v tvare 2009-03-31.",
  "issue.dayUnlikely":
    "{n|Vynechaný|Vynechané|Vynechaných} {n:count} {n|riadok|riadky|riadkov}: dátum je spred roku 1950 ({cell}).",
  "issue.clientMissing":
    "{n|Vynechaný|Vynechané|Vynechaných} {n:count} {n|riadok|riadky|riadkov}: chýba zákazník ({cell}).",
  "issue.amountMissing":
    "{n|Vynechaný|Vynechané|Vynechaných} {n:count} {n|riadok|riadky|riadkov}: chýba suma ({cell}).",
  "issue.amountUnreadable":
    "{n|Vynechaný|Vynechané|Vynechaných} {n:count} {n|riadok|riadky|riadkov}: suma nie je číslo ({cell}).",
  "issue.amountTooLarge":
    "{n|Vynechaný|Vynechané|Vynechaných} {n:count} {n|riadok|riadky|riadkov}: suma je príliš veľká ({cell}).",
  "issue.errorCell":
    "{n|Vynechaný|Vynechané|Vynechaných} {n:count} {n|riadok|riadky|riadkov}: v bunke je chyba ({cell}).",
  "issue.otherCurrency":
    "{n|Vynechaný|Vynechané|Vynechaných} {n:count} {n|riadok|riadky|riadkov}: mena je iná ako {currency}; rôzne meny sa nikdy nesčítavajú ({cell}).",
  "issue.amountRounded":
    "{n:count} {n|suma mala|sumy mali|súm malo} viac ako štyri desatinné miesta a {n|bola zaokrúhlená|boli zaokrúhlené|bolo zaokrúhlených} ({cell}).",
  "issue.costUnreadable":
    "V stĺpci „{column}“ sa {n|nedá|nedajú|nedá} prečítať {n:count} {n|číslo|čísla|čísel} ({cell}).",
  "issue.costMissing":
    "{n:count} {n|riadok nemá|riadky nemajú|riadkov nemá} uvedené náklady a do marže {n|nevstupuje|nevstupujú|nevstupuje}.",
  "issue.optionalErrorCell":
    "V stĺpci „{column}“ {n|je|sú|je} {n:count} {n|chyba|chyby|chýb}; bunky s chybou sa považujú za prázdne ({cell}).",
  "issue.tooManyLines":
    "Stĺpec „{header}“ obsahuje {lines:count} {lines|produktový rad|produktové rady|produktových radov}, čo je viac, než sa dá plánovať (40). Vyberte radšej stĺpec s kategóriami.",
  "issue.tooManyLines.proposed":
    "Stĺpec „{header}“ obsahuje {lines:count} {lines|produktový rad|produktové rady|produktových radov}, čo je viac, než sa dá plánovať (40). Vhodnejší je stĺpec „{proposed}“.",
  "issue.afterAsOf":
    "{n:count} {n|riadok má|riadky majú|riadkov má} dátum po dni {asOf:longDay} a {n|neberie|neberú|neberie} sa do úvahy.",
  "issue.dayInFuture": "{n:count} {n|riadok má|riadky majú|riadkov má} dátum v budúcnosti ({cell}).",
  "issue.returns": "Ako dobropis sa {n|počíta|počítajú|počíta} {n:count} {n|riadok|riadky|riadkov}.",
  "issue.zeroLines": "{n:count} {n|riadok má|riadky majú|riadkov má} nulovú sumu.",
  "issue.historyTooShort":
    "Evidencia predaja sa začína {firstDay:longDay}, menej ako {months:count} {months|mesiac|mesiace|mesiacov} pred sledovaným obdobím. Preto nie je známe, kto je nový, obnovený alebo stratený, ani o aký druh predaja ide.",
  "issue.historyShort":
    "Evidencia predaja sa začína {firstDay:longDay}, menej ako 12 mesiacov pred sledovaným obdobím: skorší zákazníci sa môžu javiť ako noví.",
  "issue.periodUnfinished": "Evidencia predaja sa končí {lastDay:longDay}, pred koncom sledovaného obdobia.",
  "issue.periodEmpty":
    "V sledovanom období nie je žiadny predaj. Evidencia predaja zahŕňa obdobie od {firstDay:longDay} do {lastDay:longDay}.",
  "issue.registerClientTwice":
    "{n:count} {n|zákazník je|zákazníci sú|zákazníkov je} v registri zákazníkov dvakrát; platí prvý riadok ({cell}).",
  "issue.registerClientMissing":
    "V registri zákazníkov {n|je|sú|je} {n:count} {n|riadok|riadky|riadkov} bez zákazníka ({cell}).",
  "issue.registerDayUnreadable":
    "V registri zákazníkov sa v stĺpci „{column}“ {n|nedá|nedajú|nedá} prečítať {n:count} {n|dátum|dátumy|dátumov} ({cell}).",
  "issue.clientSinceAfterFirstSale":
    "{n:count} {n|zákazník nakúpil|zákazníci nakúpili|zákazníkov nakúpilo} skôr, než uvádza údaj „zákazník od“; tento údaj má prednosť pred evidenciou predaja.",

  "explain.heading": "{column} – {row}: {value}",
  "explain.settings": "Nastavenia",
  "explain.rows": "{n:count} {n|riadok|riadky|riadkov} evidencie predaja, spolu {sum:money}",
  "explain.rowsOnly": "{n:count} {n|riadok|riadky|riadkov} evidencie predaja",
  "explain.clients": "{n:count} {n|zákazník|zákazníci|zákazníkov}: {names}",
  "explain.clientsOnly": "{n:count} {n|zákazník|zákazníci|zákazníkov}",
  "setting.period": "Sledované obdobie: {period}",
  "setting.classWindow": "Klasifikačné obdobie: {period}",
  "setting.statusMonths": "Stratený po {months:count} {months|mesiaci|mesiacoch|mesiacoch} bez nákupu",
  "setting.abcLimits": "Hranice ABC {a:share} a {b:share}, základ: {basis}",
  "setting.xyzLimits": "Hranice XYZ {x:share} a {y:share}, súčty za {period}",
  "setting.sample": "Výberová smerodajná odchýlka (n − 1)",
  "setting.population": "Smerodajná odchýlka základného súboru (n)",
  "setting.samePeriods": "Všetci zákazníci za rovnaké obdobia",
  "rule.clientsTotal": "Súčet tohto stĺpca za všetkých zákazníkov.",
  "rule.client": "Názov tak, ako je v evidencii predaja alebo v registri zákazníkov.",
  "rule.status":
    "Nový: prvý nákup je v období {months:count} {months|mesiaca|mesiacov|mesiacov}, ktoré sa končí {asOf:longDay}. Stály: nákupy v tomto období aj v predchádzajúcom období {months:count} {months|mesiaca|mesiacov|mesiacov}. Obnovený: nákupy v tomto období, v predchádzajúcom žiadne, ale niekedy skôr áno. Stratený: len skoršie nákupy. Potenciálny: zatiaľ žiadny nákup.",
  "rule.movement":
    "Stav ku dňu {before:longDay} oproti stavu ku dňu {asOf:longDay}: nový, ak je prvý nákup v sledovanom období; inak z aktívneho stratený, zo strateného aktívny alebo bez zmeny.",
  "rule.stage": "Najvyšší stupeň, ktorý nákupy dosiahli do {asOf:longDay}.",
  "rule.abc":
    "Zákazníci zoradení od najvyššieho súčtu; o triede zákazníka rozhoduje, aký podiel majú spolu tí, ktorí sú v poradí pred ním: pod {a:share} A, pod {b:share} B, inak C. Rovnaké súčty majú spoločnú, lepšiu triedu.",
  "rule.xyz":
    "Smerodajná odchýlka súčtov za {period} delená ich priemerom: do {x:share} vrátane X, do {y:share} vrátane Y, nad touto hranicou Z. Počíta sa od obdobia prvého nákupu, najmenej z troch období.",
  "rule.regularity":
    "Z: doteraz jediný deň nákupu. X: aspoň jeden nákup každý celý {period} klasifikačného obdobia. Y: všetci ostatní.",
  "rule.rhythm": "Medián intervalov medzi po sebe idúcimi dňami nákupu.",
  "rule.linesPlan": "Produktové rady určené pre segment. Segmenty zatiaľ nie sú vytvorené.",
  "rule.linesActual": "Produktové rady, ktorých predaj po odpočítaní dobropisov je za klasifikačné obdobie kladný.",
  "rule.sales": "Súčet všetkých riadkov zákazníka v sledovanom období po odpočítaní dobropisov.",
  "rule.windowSales": "Súčet všetkých riadkov zákazníka za klasifikačné obdobie po odpočítaní dobropisov.",
  "rule.share": "Súčet tohto zákazníka delený súčtom všetkých kladných súčtov.",
  "rule.cumulativeShare": "Súčty tohto zákazníka a všetkých v poradí pred ním delené súčtom všetkých kladných súčtov.",
  "rule.termMonths": "Celé mesiace od prvého nákupu do {asOf:longDay}, vrátane oboch dní.",
  "rule.manager":
    "Podľa registra zákazníkov; inak manažér posledného dňa nákupu, pri viacerých manažéroch ten s vyššou sumou.",
  "rule.first": "Deň prvého kladného riadka nákupu; údaj „zákazník od“ z registra má prednosť.",
  "rule.last": "Prvý deň posledného nákupu.",
  "rule.formerAbc": "Trieda ABC za klasifikačné obdobie, na konci ktorého bol zákazník naposledy aktívny.",
  "rule.class": "Trieda ABC a trieda XYZ vedľa seba.",
  "rule.variationRank": "Zákazníci zoradení podľa kolísania nákupov, od najmenšieho.",
  "rule.total": "Súčet všetkých riadkov zákazníka za klasifikačné obdobie, podľa ktorého sa určuje trieda.",
  "rule.managerName": "Meno tak, ako je v evidencii predaja alebo v registri zákazníkov.",
  "rule.potential": "Zákazníci z registra, ktorí do {asOf:longDay} nič nenakúpili, podľa zodpovedného manažéra.",
  "rule.primary": "Zákazníci, ktorí v sledovanom období nakúpili prvýkrát, podľa manažéra tohto nákupu.",
  "rule.lost":
    "Zákazníci, ktorí boli pred sledovaným obdobím aktívni a v jeho posledný deň sú stratení, podľa zodpovedného manažéra.",
  "rule.restored":
    "Zákazníci, ktorí boli pred sledovaným obdobím stratení a v jeho posledný deň sú aktívni, podľa zodpovedného manažéra.",
  "rule.primarySum": "Kladné riadky nákupov v deň prvého nákupu zákazníka, podľa manažéra v riadku.",
  "rule.repeatSum":
    "Kladné riadky nákupov, ktoré nie sú prvým predajom ani prvým predajom v novom rade, podľa manažéra v riadku.",
  "rule.newDirectionSum":
    "Kladné riadky produktového radu v deň, keď ho zákazník kúpil prvýkrát, neskôr ako pri svojom prvom nákupe.",
  "rule.returnsSum":
    "Záporné riadky a všetky riadky dokladov, ktorých súčet je nulový alebo záporný, podľa manažéra v riadku.",
  "rule.managerSales": "Všetky riadky manažéra v sledovanom období po odpočítaní dobropisov.",
  "rule.managerShare": "Predaj manažéra delený predajom všetkých.",
  "rule.conversion":
    "Počet zákazníkov s prvým kontaktom v sledovanom období, ktorí do {asOf:longDay} nakúpili, delený počtom všetkých s prvým kontaktom v tomto období.",
  "rule.conversionNew":
    "Počet nových zákazníkov delený počtom nových a potenciálnych: dátumy prvých kontaktov nie sú k dispozícii.",
  "rule.repeatCount":
    "Nákupy sledovaného obdobia; každý sa počíta raz za každý produktový rad, ktorý je v ňom opakovaným predajom.",
  "rule.newDirectionCount":
    "Nákupy sledovaného obdobia; každý sa počíta raz za každý produktový rad, ktorý v ňom zákazník kúpil prvýkrát.",
  "rule.clients": "Zákazníci, ktorí sú v posledný deň noví, stáli alebo obnovení, podľa zodpovedného manažéra.",
  "rule.averageCheck":
    "Súčet kladných riadkov sledovaného obdobia delený počtom nákupov, v ktorých má manažér aspoň jeden taký riadok.",
  "rule.margin": "Riadky sledovaného obdobia mínus ich náklady, ak sú známe.",
  "rule.matrixClients": "Zákazníci tejto triedy ABC a tejto triedy XYZ, ktorí v klasifikačnom období nakúpili.",
  "rule.matrixSum": "Predaj týmto zákazníkom za klasifikačné obdobie.",
  "rule.matrixShare": "Predaj týmto zákazníkom delený celým predajom za klasifikačné obdobie.",
  "rule.spread": "Počet zákazníkov v každej triede, ak sa kolísanie meria za tieto obdobia.",
  "rule.pareto": "Zákazníci od najväčšieho a podiel na celku, ktorý na nich spolu pripadá.",
  "rule.variationCurve": "Zákazníci od najstabilnejšieho a kolísanie, ktoré dosahujú.",
  "rule.typed": "Túto bunku vypĺňate vy.",
  "rule.baseClients": "Počet zákazníkov s týmto stavom ku dňu {asOf:longDay}.",
  "rule.baseShare": "Počet zákazníkov s týmto stavom delený počtom všetkých zákazníkov v tabuľke.",
  "rule.baseSales": "Predaj týmto zákazníkom v sledovanom období.",
  "rule.baseWindowSales": "Predaj týmto zákazníkom za klasifikačné obdobie.",
  "rule.transition": "Zákazníci podľa stavu pred sledovaným obdobím a v jeho posledný deň.",
  "rule.periodStatus": "Zákazníci podľa stavu v posledný deň obdobia.",
  "rule.statusSales": "Predaj zákazníkom s týmto stavom za obdobie.",
  "rule.statusShare": "Počet zákazníkov s týmto stavom delený počtom všetkých zákazníkov riadka.",
  "rule.newKept":
    "Počet zákazníkov, ktorí boli o {months:count} {months|mesiac|mesiace|mesiacov} skôr noví a teraz sú stáli, delený počtom všetkých vtedy nových.",

  "option.from.help": "Prvý deň sledovaného obdobia. Predvolený je posledný celý štvrťrok.",
  "option.to.help": "Posledný deň sledovaného obdobia.",
  "option.statusMonths.help": "Počet mesiacov bez nákupu, po ktorých sa zákazník považuje za strateného.",
  "option.yearStart.help": "Prvý mesiac hospodárskeho roka, 1 až 12.",
  "option.classMonths.help": "Počet mesiacov, za ktoré sa zákazníci zaraďujú do tried.",
  "option.abc.help": "Hranice tried ABC v percentách z celku.",
  "option.aLimit.help": "Vlastná hranica A; hodnota do 1 vrátane je podiel, nad 1 percentá.",
  "option.bLimit.help": "Vlastná hranica B.",
  "option.abcBasis.help": "Podľa čoho sa určujú triedy ABC.",
  "option.xyzPeriod.help": "Obdobia, za ktoré sa meria kolísanie nákupov.",
  "option.xLimit.help": "Najvyššie kolísanie, pri ktorom zákazník patrí do triedy X.",
  "option.yLimit.help": "Najvyššie kolísanie, pri ktorom zákazník patrí do triedy Y.",
  "option.xyzLimits.help": "Pevné hranice alebo hranice odvodené z údajov (tercily).",
  "option.samePeriods.help": "Všetci zákazníci za rovnaké obdobia, aj tí, ktorí pribudli neskôr.",
  "option.sampleDeviation.help": "Výberová smerodajná odchýlka (n − 1) namiesto odchýlky základného súboru.",
  "option.default": "predvolené {value}",

  "problem.columnsMissing":
    "V hárku „{sheet}“ sa nenašiel stĺpec pre údaj: {columns}. Určte stĺpce pomocou --columns, napríklad --columns date=…,client=…,amount=….",
  "problem.columnNotFound": "Stĺpec „{wanted}“ pre údaj „{role}“ sa nenašiel; hlavičky stĺpcov: {headers}.",
  "problem.nothingRead": "Žiadny riadok hárka „{sheet}“ sa nepodarilo načítať ako predaj. {why}",
  "problem.sumTooLarge": "Sumy sú príliš veľké na presné sčítanie. Použite väčšiu jednotku, napríklad tisíce.",
  "problem.sheetEmpty": "Hárok „{sheet}“ je prázdny.",
  "problem.sheetUnknown": "Hárok „{sheet}“ neexistuje; dostupné hárky: {sheets}.",
  "problem.ledgerNotFound":
    "Žiadny hárok nemá stĺpce pre dátum, zákazníka a sumu. Určte hárok pomocou --sheet a stĺpce pomocou --columns.",
  "problem.registerClientColumn": "Register zákazníkov „{sheet}“ nemá stĺpec so zákazníkmi.",
  "problem.optionUnknown": "Nastavenie „{option}“ neexistuje; dostupné nastavenia: {options}.",
  "problem.optionValue": "Nastavenie {option} nemôže mať hodnotu „{value}“; možnosti: {wanted}.",
  "problem.optionLimits": "Hranica {low} ({lowValue}) nemôže byť vyššia ako {high} ({highValue}).",
  "problem.optionPeriod": "Koniec obdobia ({to}) je skôr ako jeho začiatok ({from}).",
  "problem.optionBasis":
    "Triedy so základom „{basis}“ vyžadujú stĺpec „{column}“, v evidencii predaja však taký nie je.",
  "role.date": "dátum",
  "role.client": "zákazník",
  "role.amount": "suma",
  "role.manager": "manažér",
  "role.line": "produktový rad",
  "role.item": "položka",
  "role.document": "doklad",
  "role.region": "región",
  "role.channel": "kanál",
  "role.division": "divízia",
  "role.currency": "mena",
  "role.cost": "náklady",
  "role.income": "výnos",
  "role.quantity": "množstvo",

  "function.ABCCLASS.help":
    "Trieda ABC každej sumy: A, B alebo C podľa toho, aký podiel na celku majú väčšie sumy pred ňou.",
  "function.ABCCLASS.amounts":
    "Súčty zákazníkov, jeden v každej bunke. Prázdna bunka zostáva bez triedy; 0 dostane triedu C a Excel v počítači odovzdáva prázdnu bunku ako 0.",
  "function.ABCCLASS.a_limit": "Hranica A; hodnota do 1 vrátane je podiel, nad 1 percentá. Predvolené 50.",
  "function.ABCCLASS.b_limit": "Hranica B. Predvolené 79.",
  "function.XYZCLASS.help": "Trieda XYZ každého riadka: ako veľmi sumy zákazníka kolíšu medzi obdobiami.",
  "function.XYZCLASS.amounts_by_period":
    "V každom riadku jeden zákazník, v každom stĺpci jedno obdobie. Prázdne bunky sú 0; nuly pred prvým nákupom sa nepočítajú.",
  "function.XYZCLASS.x_limit":
    "Hranica X pre kolísanie; hodnota do 1 vrátane je podiel, nad 1 percentá. Predvolené 10.",
  "function.XYZCLASS.y_limit": "Hranica Y pre kolísanie. Predvolené 25.",
  "function.LTV.help":
    "Hodnota zákazníka (LTV) za celú dobu spolupráce: priemerný nákup × počet nákupov za mesiac × marža × počet mesiacov.",
  "function.LTV.check": "Priemerný nákup.",
  "function.LTV.purchases_per_month": "Priemerný počet nákupov za mesiac.",
  "function.LTV.margin": "Marža ako podiel z nákupu; hodnota do 1 vrátane je podiel, nad 1 percentá.",
  "function.LTV.months": "Priemerná dĺžka spolupráce v mesiacoch.",
  "function.NPS.help":
    "Čisté skóre odporúčania (NPS), od −100 do 100: percento odpovedí 9 a 10 mínus percento odpovedí 6 a menej.",
  "function.NPS.scores":
    "Odpovede na otázku, či by vás zákazníci odporučili. Prázdne bunky sa nepočítajú. Na škále 0–10 posiela Excel v počítači prázdnu bunku ako 0, zadajte preto len vyplnené bunky.",
  "function.NPS.scale": "„1-10“ alebo „0-10“. Predvolené 1-10; vtedy sa 0 berie ako prázdna bunka.",
  "function.CLIENTSTATUS.help":
    "Stav každého zákazníka k danému dňu: nový, stály, obnovený, stratený alebo potenciálny.",
  "function.CLIENTSTATUS.dates":
    "V každom riadku jeden zákazník, v stĺpcoch dni jeho nákupov. Prázdne bunky sa nepočítajú.",
  "function.CLIENTSTATUS.as_of": "Deň, ku ktorému sa stav zisťuje.",
  "function.CLIENTSTATUS.months":
    "Počet mesiacov bez nákupu, po ktorých sa zákazník považuje za strateného. Predvolené 3.",
  "function.error.number": "Parameter {parameter} musí byť číslo.",
  "function.error.limits": "Prvá hranica nemôže byť vyššia ako druhá.",
  "function.error.limit": "Hranica musí byť číslo, nula alebo viac.",
  "function.error.sizes": "Rozsahy majú rôznu veľkosť.",
  "function.error.cell": "V bunke v riadku {row:plain}, stĺpci {column:plain} nie je číslo: {value}.",
  "function.error.day": "V bunke v riadku {row:plain}, stĺpci {column:plain} nie je dátum: {value}.",
  "function.error.asOf": "Parameter as_of musí byť dátum.",
  "function.error.months": "Parameter months musí byť celé číslo od 1 do 1200.",
  "function.error.scale": "Parameter scale musí byť „1-10“ alebo „0-10“.",
  "function.error.outside": "{n:count} {n|odpoveď je|odpovede sú|odpovedí je} mimo stupnice, napríklad {value}.",
  "function.error.errorCell": "V bunke v riadku {row:plain}, stĺpci {column:plain} je chyba: {value}.",

  "cli.about":
    "Klientela vytvára z evidencie predaja tabuľky na prácu so zákazníkmi. Žiadne údaje neopustia tento počítač.",
  "cli.usage": "Použitie",
  "cli.usage.report": "vytvorí zostavu",
  "cli.usage.reports": "vypíše zostavy a ich nastavenia alebo nastavenia jednej zostavy",
  "cli.usage.explain": "vysvetlí, odkiaľ je daný údaj",
  "cli.usage.sample": "vytvorí zošit ukážkovej firmy",
  "cli.place.report": "ZOSTAVA",
  "cli.place.file": "SÚBOR",
  "cli.place.sheet": "HÁROK",
  "cli.place.day": "RRRR-MM-DD",
  "cli.place.option": "NASTAVENIE",
  "cli.place.value": "HODNOTA",
  "cli.place.row": "RIADOK",
  "cli.place.column": "STĹPEC",
  "cli.reports": "Zostavy",
  "cli.ledgerCheck":
    "Kontrola evidencie: {read:count} {read|riadok načítaný|riadky načítané|riadkov načítaných}, {left:count} {left|vynechaný|vynechané|vynechaných}.",
  "cli.ledgerCheckClean": "Kontrola evidencie: všetky riadky sú načítané ({read:count}).",
  "cli.written": "Uložené: {file}",
  "cli.sheetsAdded":
    "{n|Pribudol|Pribudli|Pribudlo} {n:count} {n|hárok|hárky|hárkov}: {names}. Vaše údaje zostali bez zmeny.",
  "cli.ledgerTooLarge":
    "Evidencia predaja ({rows:count} {rows|riadok|riadky|riadkov}) zostáva vo svojom súbore; nový zošit obsahuje vytvorené hárky.",
  "cli.moreRows": "… ešte {n:count} {n|riadok|riadky|riadkov}",
  "cli.moreColumns": "Ďalšie stĺpce ({n:count}) sú v zošite (--out) a v --json",
  "cli.noFigure": "Údaje neobsahujú hodnotu pre {column}.",
  "cli.building": "Vytvára sa ukážková firma …",
  "cli.problem.unknownCommand": "Zostava ani príkaz „{command}“ neexistuje; možnosti: {commands}.",
  "cli.problem.noCommand": "Uveďte zostavu alebo príkaz: {commands}.",
  "cli.problem.noFile": "Uveďte súbor .xlsx alebo .csv za názvom zostavy.",
  "cli.problem.unknownFlag": "{command} nemá voľbu {flag}; zoznam vypíše príkaz klientela reports.",
  "cli.problem.flagValue": "Pri voľbe {flag} treba uviesť hodnotu.",
  "cli.problem.flagTwice": "Voľba {flag} je uvedená dvakrát.",
  "cli.problem.tooManyFiles": "Uveďte len jeden súbor: {files}.",
  "cli.problem.sampleAlone": "Ukážková firma nepotrebuje súbor; vynechajte {files}.",
  "cli.usage.inputs":
    "hárky o tom, čo má ktorý zákazník kupovať; v súbore sa nájdu samy, nastavenie pomenuje hárok tohto alebo iného súboru",
  "cli.problem.noSegments":
    "V hárku {sheet} sa nenašli segmenty: prvý riadok má mať hlavičku „Segment“ a znaky z registra zákazníkov, každý ďalší riadok je segment so svojimi podmienkami.",
  "cli.problem.noMatrix":
    "V hárku {sheet} sa nenašla matica produktov: prvý riadok má mať hlavičku „Segment“ a produktové rady, každý ďalší riadok je segment so značkami.",
  "cli.problem.noDeals":
    "V hárku {sheet} sa nenašli obchodné prípady: prvý riadok má mať hlavičky „Zákazník“ a „Produktový rad“, každý ďalší riadok je jeden prípad.",
  "cli.problem.noDealLog":
    "V hárku {sheet} sa nenašiel denník obchodov: prvý riadok má mať hlavičky „Obchodný prípad“, „Fáza“ a „Dátum“, každý ďalší riadok je fáza, do ktorej sa prípad dostal.",
  "cli.problem.noPotential":
    "V hárku {sheet} sa nenašli celkové nákupy: prvý riadok má mať hlavičky „Zákazník“, „Produktový rad“ a „Objem“, každý ďalší riadok je rad jedného zákazníka.",
  "cli.problem.fileNotFound": "Súbor {file} neexistuje.",
  "cli.problem.fileIsFolder": "{file} je priečinok, nie súbor.",
  "cli.problem.folderNotFound": "Priečinok {folder}, do ktorého sa má zapisovať, neexistuje.",
  "cli.problem.fileUnreadable": "Súbor {file} sa nedá prečítať: {reason}.",
  "cli.problem.notOverInput": "Výsledok nikdy neprepíše vstupný súbor; zvoľte pre --out iný názov.",
  "cli.problem.outUnwritable": "Súbor {file} sa nedá zapísať: {reason}. Nič sa nezmenilo.",
  "cli.problem.printFailed": "Výsledok sa nedá vypísať: {reason}.",
  "cli.problem.ourMistake":
    "Toto je chyba programu Klientela, nie vášho súboru; nič sa nezmenilo. Nahláste ju, prosím: {message}",
  "cli.reason.permission": "chýba oprávnenie",
  "cli.reason.busy": "je otvorený v inom programe",
  "cli.reason.full": "disk je plný",
  "cli.reason.readOnly": "z disku sa dá iba čítať",
  "cli.reason.longName": "názov je príliš dlhý",
  "cli.reason.large": "je väčší ako 2 GB",
  "cli.problem.outEnding": "Názov výsledného súboru sa musí končiť na {ending}.",
  "cli.problem.jsonOrOut": "Zvoľte buď --json, alebo --out.",
  "cli.problem.language": "Jazyk „{value}“ nie je k dispozícii; možnosti: {languages}.",
  "cli.problem.columns":
    "Za --columns patria dvojice ako date=Dátum,client=Zákazník; toto nie je taká dvojica: {pair}.",
  "cli.problem.role": "Typ stĺpca „{role}“ neexistuje; možnosti: {roles}.",
  "cli.problem.roleTwice": "V --columns je {role} uvedené dvakrát.",
  "cli.problem.explainWants": "Príkaz explain potrebuje --row a --column.",
  "cli.problem.explainRow": "Riadok „{row}“ neexistuje; riadky sú napríklad {rows}.",
  "cli.problem.explainColumn": "Stĺpec „{column}“ neexistuje; dostupné stĺpce: {columns}.",
  "cli.problem.explainTable": "Tabuľka „{table}“ neexistuje; dostupné tabuľky: {tables}.",
  "cli.problem.explainMain": "Príkaz explain pracuje vždy s jednou zostavou: {commands}.",

  "cli.problem.today": "Voľba --today potrebuje deň, napríklad 2009-03-31; toto ním nie je: {value}.",
  "cli.sheet": "Hárok: {sheet}",
  "cli.columnsTaken": "Stĺpce: {columns}",
  "file.empty": "Súbor {name} je prázdny.",
  "file.notAWorkbook": "Súbor {name} nie je zošit (.xlsx, .xls, .ods) ani textová tabuľka (.csv).",
  "file.encrypted": "Súbor {name} je chránený heslom. Uložte ho bez hesla a skúste to znova.",
  "file.oldXls": "Súbor {name} je zošit z Excelu 4 alebo staršieho (.xls). Uložte ho ako .xlsx a skúste to znova.",
  "file.xlsb": "Súbor {name} je binárny zošit (.xlsb). Uložte ho ako .xlsx a skúste to znova.",
  "file.notXlsx": "Súbor {name} sa dá prečítať, ale nie zmeniť. Uložte ho ako .xlsx a skúste to znova.",
  "file.webPage":
    "Súbor {name} sa volá ako zošit, obsahuje však webovú stránku. Otvorte ho v tabuľkovom programe a uložte ako .xlsx.",
  "file.brokenWorkbook":
    "Súbor {name} je poškodený a nedá sa prečítať. Otvorte ho v tabuľkovom programe a uložte nanovo.",
  "file.tooLarge": "Súbor {name} by mal po rozbalení {megabytes:count} MB; načítať sa dá najviac {limit:count} MB.",
  "file.tooManyParts":
    "Súbor {name} obsahuje {parts:count} {parts|časť|časti|častí}; načítať sa dá najviac {limit:count}.",
  "file.tooManyCells": "Hárok súboru {name} by mal viac ako {limit:count} buniek; toľko sa načítať nedá.",
  "file.valuesOnly": "Zo súboru {name} sa preberajú hodnoty, nie formáty a vzorce; uloží sa nový súbor .xlsx.",
  "file.noSheet": "Súbor {name} nemá hárok „{sheet}“.",
  "file.strict": "Súbor {name} je uložený ako „Strict Open XML“. Uložte ho ako bežný súbor .xlsx a skúste to znova.",
  "file.cannotGrow": "Do súboru {name} sa už nedajú pridať hárky takejto veľkosti.",
  "file.csvEncoding":
    "Súbor {name} je v neznámom kódovaní (pri riadku {row:count}). Uložte ho ako „CSV UTF-8“ a skúste to znova.",
  "file.csvQuotes": "V súbore {name} je pri riadku {row:count} úvodzovka na nesprávnom mieste.",
  "file.csvTooWide":
    "Riadok {row:count} súboru {name} má {columns:count} {columns|stĺpec|stĺpce|stĺpcov}; načítať sa dá najviac {limit:count}.",
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
