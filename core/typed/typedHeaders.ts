import { headerWords, normalHeader } from "../ledger/headerWords";
import { registerWords } from "../registers/registerWords";
import type { TextKey } from "../text/en";
import { languages } from "../text/language";
import { dictionaries } from "../text/translate";
import type { TypedKind } from "./TypedSheets";

const words = (list: string): readonly string[] => list.split(" | ");

/** Columns of the typed sheets, by the keys that built ones have. */
export type TypedColumn =
  | "ledgerName"
  | "shownName"
  | "item"
  | "line"
  | "manager"
  | "from"
  | "to"
  | "successor"
  | "currency"
  | "rate"
  | "since"
  | "month"
  | "accounting"
  | "deal"
  | "client"
  | "amount"
  | "way"
  | "term"
  | "nextStep"
  | "nextDate"
  | "stage"
  | "day"
  | "reason"
  | "volume"
  | "competitor"
  | "target";

/** Kinds whose sheets of the user's own are known by a row of headers. */
export type HeaderKind = Exclude<TypedKind, "segments" | "matrix" | "client-base">;

export function isHeaderKind(kind: TypedKind): kind is HeaderKind {
  return kind !== "segments" && kind !== "matrix" && kind !== "client-base";
}

interface TypedHeaders {
  /** All of these must be there. */
  readonly required: readonly TypedColumn[];
  /** Some of these tells the sheet from others; without one its name must. */
  readonly telling: readonly TypedColumn[];
  readonly optional: readonly TypedColumn[];
  /** Names of a sheet of that kind. */
  readonly sheets: readonly string[];
  /** One of the telling columns is enough, and there may be many columns beside them. */
  readonly wide?: true;
}

/** What a user's own sheet of each kind looks like; words as `normalHeader` makes them, in four languages. */
export const typedHeaders: Readonly<Record<HeaderKind, TypedHeaders>> = {
  names: {
    required: ["ledgerName", "shownName"],
    telling: ["shownName"],
    optional: [],
    sheets: words(
      "names | client names | spellings | имена | названия | имена клиентов | названия клиентов | написания | mena | nazvy | mena zakaznikov | nazvy zakaznikov | nevek | ugyfelnevek | nevvaltozatok",
    ),
  },
  "product-lines": {
    required: ["item", "line"],
    telling: ["item"],
    optional: [],
    sheets: words(
      "product lines | lines | items | направления | товары | товары и направления | produktove rady | rady | polozky | termekvonalak | cikkek",
    ),
  },
  managers: {
    required: ["manager"],
    telling: ["successor"],
    optional: ["from", "to"],
    sheets: words("managers | sales managers | менеджеры | manazeri | obchodnici | menedzserek | ertekesitok"),
  },
  rates: {
    required: ["currency", "rate"],
    telling: ["rate"],
    optional: ["since"],
    sheets: words(
      "rates | exchange rates | currencies | курсы | курсы валют | валюты | kurzy | vymenne kurzy | meny | arfolyamok | penznemek",
    ),
  },
  "ledger-check": {
    required: ["month", "accounting"],
    telling: ["accounting"],
    optional: [],
    sheets: words("accounting | ledger check | бухгалтерия | сверка | uctovnictvo | konyveles"),
  },
  deals: {
    required: ["client"],
    telling: ["nextDate", "nextStep", "stage", "way"],
    optional: ["deal", "line", "manager", "amount", "term", "reason"],
    sheets: words(
      "deals | opportunities | leads | pipeline | сделки | реестр сделок | возможности | воронка | obchody | obchodne pripady | prilezitosti | zakazky | uzletek | ugyletek | lehetosegek",
    ),
    wide: true,
  },
  "deal-log": {
    required: ["deal", "stage"],
    telling: ["stage"],
    optional: ["day", "reason", "client", "line"],
    sheets: words(
      "deal log | deal stages | stages | журнал сделок | этапы сделок | этапы | стадии сделок | dennik obchodov | priebeh obchodov | etapy | fazy | uzletek naploja | ugyletnaplo | szakaszok",
    ),
    wide: true,
  },
  potential: {
    required: ["client", "line"],
    telling: ["volume"],
    optional: ["competitor", "target"],
    sheets: words(
      "potential | potentials | потенциал | потенциал клиентов | potencial | potencial zakaznikov | potencialok",
    ),
    wide: true,
  },
};

/** The header of a sheet that we set up, in each language: it may have been copied without its keys. */
const ours = (key: TextKey): readonly string[] =>
  languages.map((language) => normalHeader(dictionaries[language][key]));

export const typedColumnWords: Readonly<Record<TypedColumn, readonly string[]>> = {
  ledgerName: words(
    "name in the ledger | ledger name | name in ledger | original name | spelling | written as | имя в журнале продаж | имя в журнале | название в журнале продаж | название в журнале | как в журнале | исходное название | исходное имя | написание | meno v evidencii predaja | meno v evidencii | nazov v evidencii | povodny nazov | povodne meno | zapis | nev az ertekesitesi naploban | nev a naploban | eredeti nev | irasmod",
  ),
  shownName: words(
    "shown name | name to be shown | name to show | display name | show as | shown as | correct name | unified name | показывать как | показываемое имя | показываемое название | имя для отчетов | название для отчетов | правильное название | единое название | zobrazit ako | zobrazovat ako | zobrazene meno | zobrazeny nazov | spravny nazov | jednotny nazov | megjelenitett nev | megjelenitendo nev | helyes nev | egyseges nev",
  ),
  item: headerWords.item,
  line: [...headerWords.line, ...ours("column.inputLine.header")],
  manager: [
    ...ours("column.registerManager.header"),
    ...headerWords.manager,
    ...words("name | имя | фио | meno | nev"),
  ],
  from: words(
    "from | since | start | works since | с | с даты | начало | работает с | od | od datumu | zaciatok | tol | kezdete | kezdet",
  ),
  to: words(
    "to | until | till | end | left | по | до | до даты | конец | окончание | do | do datumu | koniec | ig | vege | meddig",
  ),
  successor: words(
    "successor | replaced by | handed over to | taken over by | преемник | кому переданы | кому передал | передано | замена | сменил | nastupca | nahradil | odovzdal komu | utod | utodja | atvette | kinek adta at",
  ),
  currency: [...headerWords.currency, ...words("code | код | код валюты | kod | kod meny")],
  rate: words("rate | exchange rate | курс | обменный курс | kurz | vymenny kurz | arfolyam | valtoszam"),
  since: words(
    "since | from | valid from | date | day | с | с даты | дата | действует с | od | plati od | datum | tol | ervenyes | datuma | kelt",
  ),
  month: words("month | period | месяц | период | mesiac | obdobie | honap | idoszak"),
  accounting: words(
    "accounting | total by accounting | by accounting | accounting total | books | по бухгалтерии | итог по бухгалтерии | бухгалтерия | сумма по бухгалтерии | uctovnictvo | podla uctovnictva | spolu podla uctovnictva | konyveles | konyveles szerint | konyveles szerinti osszeg",
  ),
  deal: [
    ...ours("column.deal.header"),
    ...words(
      "deal | deal no | deal number | deal id | opportunity | opportunity id | opportunity name | lead | сделка | номер сделки | no сделки | код сделки | название сделки | id сделки | obchod | cislo obchodu | obchodny pripad | cislo obchodneho pripadu | prilezitost | zakazka | cislo zakazky | uzlet | uzlet szama | ugylet | ugylet szama | ugyletszam | lehetoseg",
    ),
  ],
  client: [...registerWords.client, ...headerWords.client],
  amount: [
    ...ours("column.dealAmount.header"),
    ...words(
      "deal amount | expected amount | expected sum | сумма сделки | ожидаемая сумма | бюджет | бюджет сделки | suma obchodu | ocakavana suma | rozpocet | uzlet osszege | ugylet osszege | varhato osszeg",
    ),
    ...headerWords.amount,
  ],
  way: [
    ...ours("column.dealWay.header"),
    ...words(
      "push pull | push or pull | push | pull | way | initiative | who began | inbound outbound | кто начал | чья инициатива | инициатива | тип обращения | входящий исходящий | вид обращения | kto zacal | iniciativa | kto prisiel | prichadzajuci odchadzajuci | ki kezdte | kezdemenyezo | kezdemenyezes | bejovo kimeno",
    ),
  ],
  term: [
    ...ours("column.dealTerm.header"),
    ...words(
      "long short | long or short | sales cycle | deal length | length of sale | term | длинная короткая | длинная или короткая | длительность сделки | длина сделки | цикл сделки | цикл продажи | dlhy kratky | dlhy alebo kratky | dlzka obchodu | dlzka predaja | predajny cyklus | hosszu rovid | hosszu vagy rovid | uzlet hossza | ugylet hossza | ertekesitesi ciklus",
    ),
  ],
  nextStep: [
    ...ours("column.nextStep.header"),
    ...words(
      "next step | next action | next task | to do | what next | следующий шаг | следующее действие | следующая задача | что дальше | задача | dalsi krok | dalsia akcia | nasledujuci krok | uloha | kovetkezo lepes | kovetkezo teendo | teendo",
    ),
  ],
  nextDate: [
    ...ours("column.dealNextDate.header"),
    ...words(
      "next date | next step date | date of next step | date of the next step | its date | next step on | next contact | дата следующего шага | следующая дата | дата шага | дата следующего действия | дата следующего контакта | срок | datum dalsieho kroku | dalsi datum | dalsi termin | datum nasledujuceho kroku | termin | termin dalsieho kroku | kovetkezo datum | kovetkezo lepes datuma | kovetkezo lepes napja | hatarido | lepes datuma",
    ),
  ],
  stage: [
    ...ours("column.dealStage.header"),
    ...words(
      "stage | deal stage | sales stage | step | phase | stage of the deal | этап | стадия | этап сделки | стадия сделки | фаза | etapa | stadium | faza | etapa obchodu | faza obchodu | szakasz | fazis | uzlet szakasza | ugylet szakasza",
    ),
  ],
  day: [
    ...ours("column.stageDay.header"),
    ...words(
      "date | day | on | stage date | date of stage | changed on | дата | день | дата этапа | дата стадии | когда | datum | den | datum etapy | datum fazy | kedy | nap | datuma | kelt | szakasz datuma | mikor",
    ),
  ],
  reason: [
    ...ours("column.reason.header"),
    ...words(
      "reason | refusal reason | reason of refusal | reason lost | comment | причина | причина отказа | почему | комментарий | dovod | dovod odmietnutia | pricina | poznamka | ok | elutasitas oka | indok | indoklas | megjegyzes",
    ),
  ],
  volume: [
    ...ours("column.potentialVolume.header"),
    ...words(
      "volume | volume a year | volume per year | yearly volume | annual volume | potential | purchases a year | yearly purchases | annual purchases | need | объем | объем в год | годовой объем | потенциал | закупки в год | закупает в год | годовые закупки | потребность | objem | objem rocne | rocny objem | potencial | nakup rocne | rocny nakup | potreba | mennyiseg evente | eves mennyiseg | eves volumen | volumen | potencial evente | eves beszerzes | eves vasarlas | igeny",
    ),
  ],
  competitor: [
    ...ours("column.potentialCompetitor.header"),
    ...words(
      "competitor | competitors | other supplier | current supplier | supplier | конкурент | конкуренты | другой поставщик | поставщик | текущий поставщик | konkurent | konkurencia | iny dodavatel | dodavatel | sucasny dodavatel | versenytars | versenytarsak | masik szallito | szallito | jelenlegi szallito",
    ),
  ],
  target: [
    ...ours("column.potentialTarget.header"),
    ...words(
      "target | target share | share aimed at | aim | goal | целевая доля | целевая доля закупок | цель | план доли | cielovy podiel | ciel | cielova cast | celarany | celzott reszesedes | megcelzott arany | cel",
    ),
  ],
};

/** Columns that no typed sheet has, so that no ledger, register or price list is taken for one. */
export const foreignWords: Readonly<Record<HeaderKind, readonly string[]>> = {
  names: [...headerWords.date, ...headerWords.amount, ...headerWords.document],
  "product-lines": [
    ...headerWords.date,
    ...headerWords.amount,
    ...headerWords.client,
    ...headerWords.document,
    ...headerWords.quantity,
    ...headerWords.cost,
  ],
  managers: [...headerWords.date, ...headerWords.amount, ...headerWords.client, ...headerWords.document],
  rates: [...headerWords.amount, ...headerWords.client, ...headerWords.document, ...headerWords.item],
  "ledger-check": [...headerWords.client, ...headerWords.document, ...headerWords.item, ...headerWords.manager],
  deals: [
    ...headerWords.date,
    ...headerWords.document,
    ...headerWords.item,
    ...headerWords.quantity,
    ...headerWords.cost,
  ],
  "deal-log": [
    ...headerWords.amount,
    ...headerWords.document,
    ...headerWords.item,
    ...typedColumnWords.nextStep,
    ...typedColumnWords.nextDate,
  ],
  potential: [...headerWords.date, ...headerWords.document, ...registerWords.phone, ...registerWords.manager],
};
