import { headerWords } from "../ledger/headerWords";
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
  | "accounting";

interface TypedHeaders {
  /** All of these must be there. */
  readonly required: readonly TypedColumn[];
  /** Some of these tells the sheet from others; without one its name must. */
  readonly telling: readonly TypedColumn[];
  readonly optional: readonly TypedColumn[];
  /** Names of a sheet of that kind. */
  readonly sheets: readonly string[];
}

/** What a user's own sheet of each kind looks like; words as `normalHeader` makes them, in four languages. */
export const typedHeaders: Readonly<Record<TypedKind, TypedHeaders>> = {
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
};

export const typedColumnWords: Readonly<Record<TypedColumn, readonly string[]>> = {
  ledgerName: words(
    "name in the ledger | ledger name | name in ledger | original name | spelling | written as | имя в журнале продаж | имя в журнале | название в журнале продаж | название в журнале | как в журнале | исходное название | исходное имя | написание | meno v evidencii predaja | meno v evidencii | nazov v evidencii | povodny nazov | povodne meno | zapis | nev az ertekesitesi naploban | nev a naploban | eredeti nev | irasmod",
  ),
  shownName: words(
    "shown name | name to be shown | name to show | display name | show as | shown as | correct name | unified name | показывать как | показываемое имя | показываемое название | имя для отчетов | название для отчетов | правильное название | единое название | zobrazit ako | zobrazovat ako | zobrazene meno | zobrazeny nazov | spravny nazov | jednotny nazov | megjelenitett nev | megjelenitendo nev | helyes nev | egyseges nev",
  ),
  item: headerWords.item,
  line: headerWords.line,
  manager: [...headerWords.manager, ...words("name | имя | фио | meno | nev")],
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
};

/** Columns that no typed sheet has, so that no ledger, register or price list is taken for one. */
export const foreignWords: Readonly<Record<TypedKind, readonly string[]>> = {
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
};
