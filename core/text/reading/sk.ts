import type { ReadingTextKey } from "./en";

export const readingTexts: Readonly<Record<ReadingTextKey, string>> = {
  "role.clientId": "číslo zákazníka",
  "role.documentType": "druh dokladu",
  "role.status": "stav",
  "issue.rateMissing":
    "{n|Vynechaný|Vynechané|Vynechaných} {n:count} {n|riadok|riadky|riadkov}: pre menu {currency} nie je na ten deň zadaný kurz ({cell}).",
  "issue.amountAmbiguous":
    "{n:count} {n|suma sa dá|sumy sa dajú|súm sa dá} prečítať dvojako; {example} sa číta ako {value:exact} ({cell}).",
  "issue.dayAmbiguous":
    "{n:count} {n|dátum sa dá|dátumy sa dajú|dátumov sa dá} prečítať dvojako; {example} sa číta ako {day:longDay} ({cell}).",
  "issue.textAmounts":
    "{n:count} {n|suma je zapísaná|sumy sú zapísané|súm je zapísaných} ako text; prečítali sa a počítajú sa.",
  "issue.textDays":
    "{n:count} {n|dátum je zapísaný|dátumy sú zapísané|dátumov je zapísaných} ako text; prečítali sa a počítajú sa.",
  "issue.typeLeft":
    "{n|Vynechaný|Vynechané|Vynechaných} {n:count} {n|riadok|riadky|riadkov}: podľa druhu dokladu nejde o predaj ({types}; {cell}).",
  "issue.statusLeft":
    "{n|Vynechaný|Vynechané|Vynechaných} {n:count} {n|riadok|riadky|riadkov}: podľa stavu nejde o predaj ({statuses}; {cell}).",
  "issue.stornoLeft":
    "{n|Vynechaný|Vynechané|Vynechaných} {n:count} {n|riadok|riadky|riadkov}: stornované faktúry a ich storná ({cell}).",
  "issue.duplicateLeft":
    "{n|Vynechaný|Vynechané|Vynechaných} {n:count} {n|riadok|riadky|riadkov}: opakované riadky sa počítajú raz ({cell}).",
  "issue.duplicates":
    "{n:count} {n|riadok opakuje|riadky opakujú|riadkov opakuje} skorší riadok vo všetkých stĺpcoch, spolu {amount:money}. {n|Počíta|Počítajú|Počíta} sa ({cell}).",
  "issue.equalRows":
    "{n:count} {n|riadok je rovnaký|riadky sú rovnaké|riadkov je rovnakých} ako skorší, spolu {amount:money}. Bez čísla dokladu sa nedajú odlíšiť od druhého predaja ({cell}).",
  "issue.stornos":
    "{n:count} {n|riadok stornuje|riadky stornujú|riadkov stornuje} skoršiu faktúru, spolu {amount:money}; počítajú sa ako vrátenia ({cell}).",
  "issue.currencies": "Sumy v {n:count} {n|mene|menách|menách} sa prepočítali na {currency} podľa zadaných kurzov.",
  "issue.filledDown":
    "{n:count} {n|prázdna bunka|prázdne bunky|prázdnych buniek} stĺpca {header} sa {n|doplnila|doplnili|doplnilo} zhora.",
  "issue.repeatedHeaders":
    "{n:count} {n|riadok opakuje|riadky opakujú|riadkov opakuje} hlavičku a {n|preskočil|preskočili|preskočilo} sa ({cell}).",
  "issue.subtotals": "{n:count} {n|medzisúčet|medzisúčty|medzisúčtov} sa nepočíta: nie sú to predaje ({cell}).",
  "issue.totals": "{n:count} {n|riadok so súčtom|riadky so súčtom|riadkov so súčtom} sa nepočíta ({cell}).",
  "issue.totalDiffers":
    "{n|Súčet nesedí|Súčty nesedia|Súčty nesedia} s riadkami nad {n|ním|nimi|nimi} ({n:count}): v prvom je {printed:exact}, riadky dávajú {computed:exact}, rozdiel {difference:exact} ({cell}).",
  "issue.footers": "{n:count} {n|riadok|riadky|riadkov} s textom okolo tabuľky sa nepočíta ({cell}).",
  "issue.hiddenRows":
    "{n:count} {n|riadok je skrytý|riadky sú skryté|riadkov je skrytých} alebo odfiltrovaných, no {n|počíta|počítajú|počíta} sa ({cell}).",
  "issue.encoding": "Textový súbor sa prečítal v kódovaní {encoding}.",
  "question.amountColumn.name": "Stĺpec so sumami",
  "question.amountColumn.ask": "V ktorom stĺpci sú sumy predaja?",
  "question.dateColumn.name": "Deň predaja",
  "question.dateColumn.ask": "Ktorý dátum sa má brať ako deň predaja?",
  "question.clientColumn.name": "Kto je zákazník",
  "question.clientColumn.ask": "Ktorý stĺpec určuje zákazníka?",
  "question.decimalSign.name": "Desatinný znak",
  "question.decimalSign.ask": "Čo znamená {example} v stĺpci {header}?",
  "question.dayOrder.name": "Poradie dňa a mesiaca",
  "question.dayOrder.ask": "Čo je v zápise {example} prvé: deň, alebo mesiac (stĺpec {header})?",
  "question.currency.name": "Mena",
  "question.currency.ask":
    "V evidencii {n|je|sú|je} {n:count} {n|mena|meny|mien}, ktoré sa nedajú sčítať. Ktorá sa má počítať?",
  "question.fillDown.name": "Prázdne bunky pod menom",
  "question.fillDown.ask":
    "V {n:count} {n|riadku|riadkoch|riadkoch} chýba zákazník alebo dátum. Platí pre ne to, čo je nad nimi?",
  "question.documentTypes.name": "Druhy dokladov, ktoré sú predajom",
  "question.documentTypes.ask": "Ktoré druhy dokladov sú predaj (stĺpec {header})?",
  "question.statuses.name": "Stavy, ktoré sú predajom",
  "question.statuses.ask": "Riadky s akým stavom sú predaj (stĺpec {header})?",
  "question.storno.name": "Stornované faktúry",
  "question.storno.ask":
    "{n:count} {n|riadok stornuje|riadky stornujú|riadkov stornuje} skoršiu faktúru. Ako sa majú počítať?",
  "question.duplicates.name": "Opakované riadky",
  "question.duplicates.ask":
    "{n:count} {n|riadok úplne opakuje|riadky úplne opakujú|riadkov úplne opakuje} skorší riadok. Sú to samostatné predaje?",
  "question.sheets.name": "Hárky čítané spolu",
  "question.sheets.ask": "Našli sa hárky s rovnakými stĺpcami. Ktoré z nich patria do evidencie predaja?",
  "choice.decimalSign.point": "Bodka oddeľuje desatiny",
  "choice.decimalSign.comma": "Čiarka oddeľuje desatiny",
  "choice.decimalSign.grouped": "Bodka aj čiarka oddeľujú tisíce",
  "choice.dayOrder.dayFirst": "Najprv deň",
  "choice.dayOrder.monthFirst": "Najprv mesiac",
  "choice.currency.rates": "Všetky podľa zadaných kurzov",
  "choice.fillDown.yes": "Áno, doplniť zhora",
  "choice.fillDown.no": "Nie, tieto riadky vynechať",
  "choice.storno.keep": "Ako vrátenia: zostane predaj aj vrátenie",
  "choice.storno.drop": "Vôbec: ani faktúra, ani jej storno",
  "choice.duplicates.keep": "Áno, počítať každý riadok",
  "choice.duplicates.once": "Nie, počítať ich len raz",
  "reading.amountColumn": "Sumy zo stĺpca {header}.",
  "reading.dateColumn": "Deň predaja zo stĺpca {header}.",
  "reading.clientColumn": "Zákazník zo stĺpca {header}.",
  "reading.decimalSign": "{example} sa číta ako {value}.",
  "reading.dayOrder": "{example} sa číta ako {value}.",
  "reading.currency": "Počítajú sa sumy v {currency}; nepočítajú sa: {others}.",
  "reading.rates": "Prepočítané na {currency} podľa zadaných kurzov: {others}.",
  "reading.fillDown": "Prázdne bunky {header} sa dopĺňajú zhora.",
  "reading.grouped": "Čítané zo zostavy so skupinami: sedí {agreed:count} z {printed:count} vytlačených súčtov.",
  "reading.wide": "Čítané z tabuľky s mesiacmi v stĺpcoch ({n:count} {n|stĺpec|stĺpce|stĺpcov}).",
  "reading.sheets": "Hárky čítané spolu: {sheets}.",
  "reading.documentTypes": "Ako predaj sa nepočíta: {types}.",
  "reading.statuses": "Ako predaj sa nepočíta: {types}.",
  "reading.storno": "Stornované faktúry sa nepočítajú ({n:count}).",
  "reading.duplicates": "Opakované riadky sa počítajú raz ({n:count}).",
};
