import type { CallsTextKey } from "./en";

export const callsTexts: Readonly<Record<CallsTextKey, string>> = {
  "report.call-list.name": "Komu zavolať",
  "report.call-list.title": "Komu zavolať, stav ku dňu {asOf:longDay}",
  "report.call-list.help":
    "Zákazníci tried A a B, ktorí sú stratení, po termíne alebo ohrození, podľa sumy v ohrození, s miestom na výsledok hovoru.",
  "callReason.lost": "stratený",
  "callReason.overdue": "po termíne",
  "callReason.atRisk": "ohrozený",
  "column.callWhy.header": "Prečo volať",
  "column.callWhy.note":
    "Stratený: {months:count} {months|mesiac|mesiace|mesiacov} bez nákupu. Po termíne: odmlčal sa na dlhšie než kedykoľvek predtým. Ohrozený: odmlčal sa na dlhšie než v štyroch prípadoch z piatich; treba na to aspoň štyri dni nákupu.",
  "column.callAbc.note": "Trieda podľa ukazovateľa {basis}, {window}. Pri stratených zákazníkoch trieda pred stratou.",
  "column.callStake.header": "Suma v ohrození",
  "column.callStake.note":
    "Predaj po odpočítaní dobropisov za {months:count} {months|posledný mesiac|posledné mesiace|posledných mesiacov}; pri stratených zákazníkoch za {months:count} {months|mesiac|mesiace|mesiacov} do posledného nákupu.",
  "column.callDaysSince.header": "Dní od nákupu",
  "column.callDaysSince.note": "Koľko dní uplynulo od posledného nákupu do {asOf:longDay}.",
  "column.callExpected.header": "Očakávaný nákup",
  "column.callExpected.note": "Posledný nákup plus odstup, ktorý je u zákazníka obvyklý.",
  "column.callLines.header": "Čo kupuje",
  "column.callLines.note": "Produktové rady, z ktorých sa skladá suma v ohrození, od najväčšieho.",
  "column.callPhone.header": "Telefón",
  "column.callPhone.note": "Z registra zákazníkov.",
  "column.callCalled.header": "Volané dňa",
  "column.callCalled.note": "Vypĺňa sa ručne: deň hovoru.",
  "column.callResult.header": "Výsledok",
  "column.callResult.note": "Vypĺňa sa ručne: ako hovor dopadol.",
  "column.callNextDate.header": "Ďalší hovor",
  "column.callNextDate.note": "Vypĺňa sa ručne: kedy zavolať znova.",
  "says.callNobody": "Nikomu netreba volať: žiadny zákazník triedy A ani B nie je stratený, po termíne ani ohrozený.",
  "says.callCount":
    "{n:count} {n|zákazníkovi|zákazníkom|zákazníkom} tried A a B treba zavolať (stratení: {lost:count}, po termíne: {overdue:count}, ohrození: {atRisk:count}); ide o predaj za {stake:money}.",
  "says.callFirst": "Začnite týmito: {names}.",
  "says.callOverdue": "Po termíne podľa manažérov: {names}.",
  "calls.overdueManager": "{manager} ({n:count})",
  "issue.phonesMissing": "Telefónne čísla chýbajú; doplní ich stĺpec Telefón v registri zákazníkov.",
  "rule.callWhy.lost":
    "Posledný nákup bol {last:longDay}, uplynulo {days:count} {days|deň|dni|dní}. Zákazník sa považuje za strateného po {months:count} {months|mesiaci|mesiacoch|mesiacoch} bez nákupu alebo po skončení zmluvy.",
  "rule.callWhy.overdue":
    "Odmlčal sa na {days:count} {days|deň|dni|dní}. Najdlhší odstup medzi dvoma dňami nákupu bol doteraz {longest:count} {longest|deň|dni|dní}.",
  "rule.callWhy.atRisk":
    "Odmlčal sa na {days:count} {days|deň|dni|dní}. Štyri z piatich odstupov medzi dňami nákupu nemali viac než {usual:decimal} {usual|deň|dni|dní} (80. percentil), najdlhší mal {longest:count} {longest|deň|dni|dní}.",
  "rule.callStakeLost":
    "Súčet všetkých riadkov zákazníka za {classMonths:count} {classMonths|mesiac|mesiace|mesiacov} do posledného nákupu vrátane, po odpočítaní dobropisov.",
  "rule.callTotal": "Sumy v ohrození za všetkých zákazníkov v zozname.",
  "rule.callDaysSince": "Počet dní od {last:longDay} do {asOf:longDay}.",
  "rule.callExpected":
    "Deň posledného nákupu plus medián odstupov medzi dňami nákupu; polovica dňa sa zaokrúhľuje nahor.",
  "rule.callLines": "Produktové rady s kladným súčtom v mesiacoch, za ktoré sa počíta suma v ohrození, od najväčšieho.",
  "rule.callPhone": "Ako je uvedené v registri zákazníkov.",
  "report.migration.name": "Zmeny stavu",
  "report.migration.title": "Kto sa kam presunul: stav k {before:longDay} a k {asOf:longDay}",
  "report.migration.help":
    "Z ktorého stavu do ktorého sa zákazníci presunuli medzi dvoma dňami: počet, predaj a rozdiel, a zoznam tých, čo sa presunuli.",
  "column.migrationBefore.header": "Stav k {before:day}",
  "column.migrationBefore.note": "Riadky: stav k {before:longDay}. Stĺpce: stav k {asOf:longDay}.",
  "column.migrationStatus.header": "Stav k {day:day}",
  "column.migrationStatus.note": "Stav zákazníka k {day:longDay}.",
  "column.migrationSales.note": "Predaj po odpočítaní dobropisov, {window}.",
  "column.migrationChange.header": "Rozdiel",
  "column.migrationChange.note": "Predaj za neskoršie obdobie mínus predaj za skoršie.",
  "column.migrationManager.note":
    "Zodpovedný manažér k {asOf:longDay}, pre oba dni: register predošlých manažérov neuvádza, preto odovzdaní zákazníci nie sú zvlášť.",
  "migration.clients.heading": "Zákazníci: stav k {before:longDay} (riadky) a k {asOf:longDay} (stĺpce)",
  "migration.first.heading": "Predaj týmto zákazníkom, {first}",
  "migration.second.heading": "Predaj týmto zákazníkom, {second}",
  "migration.difference.heading": "Rozdiel v predaji",
  "migration.movers.heading": "Kto sa presunul",
  "migration.clients.note":
    "Zákazníci, ktorí boli k {before:longDay} v stave z riadka a k {asOf:longDay} v stave zo stĺpca.",
  "migration.first.note": "Predaj po odpočítaní dobropisov, {first}.",
  "migration.second.note": "Predaj po odpočítaní dobropisov, {second}.",
  "migration.difference.note": "Predaj za neskoršie obdobie mínus predaj za skoršie.",
  "rule.migration.clients":
    "Zákazníci podľa stavu k {before:longDay} a k {asOf:longDay}. Zatiaľ nie je zákazník: do toho dňa nenakúpil a nebol ani známy.",
  "rule.migration.first": "Všetky riadky za {first} po odpočítaní dobropisov.",
  "rule.migration.second": "Všetky riadky za {second} po odpočítaní dobropisov.",
  "rule.migration.difference": "Predaj za {second} mínus predaj za {first}: riadky skoršieho obdobia sa odpočítavajú.",
  "rule.migration.absent": "Do {asOf:longDay} nenakúpil a nebol ani známy.",
  "says.migrationMoved":
    "Od {before:longDay} do {asOf:longDay} zmenilo stav {n:count} z {all:count} {all|zákazníka|zákazníkov|zákazníkov}.",
  "says.migrationNobody": "Od {before:longDay} do {asOf:longDay} nezmenil stav žiadny zákazník.",
  "says.migrationUnknown":
    "Kto sa presunul, sa nedá povedať: evidencia predaja sa začína {firstDay:longDay}, príliš neskoro na to, aby bol známy každý stav k {before:longDay}.",
  "says.migrationGone":
    "{n:count} {n|zákazník prestal|zákazníci prestali|zákazníkov prestalo} nakupovať; v období {first} {n|nakúpil|nakúpili|nakúpilo} za {sum:money}.",
  "says.migrationGained":
    "{n:count} {n|zákazník pribudol alebo sa vrátil|zákazníci pribudli alebo sa vrátili|zákazníkov pribudlo alebo sa vrátilo}; v období {second} {n|nakúpil|nakúpili|nakúpilo} za {sum:money}.",
  "says.migrationFallen": "Medzi tými, čo sa presunuli, klesol predaj najviac u zákazníkov: {names}.",
  "says.migrationRisen": "Najviac stúpol predaj u zákazníkov: {names}.",
  "option.byManager.label": "Strana pre každého manažéra",
  "option.byManager.help": "Zoznam podľa manažérov; pri tlači sa každý začína na novej strane.",
  "option.since.label": "Porovnať s",
  "option.since.help": "Skorší deň: posledný deň predchádzajúceho obdobia alebo ten istý deň pred rokom.",
  "option.since.choice.previous": "koniec predchádzajúceho obdobia",
  "option.since.choice.year": "o rok skôr",
  "job.call-next.question": "Komu zavolať ako prvému?",
  "job.call-next.result":
    "Veľkí zákazníci, ktorí sú stratení, po termíne alebo ohrození, podľa sumy, s miestom na výsledok hovoru.",
  "job.call-next.words":
    "volať telefonát telefón hovor zoznam kontakt osloviť získať späť odchod churn riziko po termíne ďalšia objednávka očakávaný rytmus spiaci klienti odberatelia",
  "job.who-moved.question": "Kto sa odkiaľ kam presunul?",
  "job.who-moved.result": "Stavy k dvom dňom: zákazníci, predaj a rozdiel, a zoznam tých, čo sa presunuli.",
  "job.who-moved.words":
    "migrácia presun presuny prechod matica stav zmena stratení noví obnovení vrátili odchod udržanie porovnanie dva dni teplotná mapa klienti odberatelia",
};
