const currencies: Readonly<Record<string, string>> = {
  EUR: "€ euro euros eura eurach евро євро",
  USD: "$ us$ dollar dollars usdollar usdollars dolar dolarov доллар доллара долларов долл доларів долар $сша доллсша долларсша долларовсша",
  GBP: "£ pound pounds libra font фунт фунтов",
  RUB: "₽ rur руб р рубль рубля рублей рубли рубкоп росруб российскихрублей rubl",
  UAH: "₴ грн гривна гривны гривен гривня гривні гривень hrn",
  BYN: "br белруб белрублей",
  KZT: "₸ тг тнг тенге теңге tenge",
  HUF: "ft forint forintok форинт форинтов",
  CZK: "kc korunceskych чешскихкрон",
  SKK: "sk slovenskychkorun",
  PLN: "zł zl złoty złotych zlotych złote злотых",
  CHF: "fr sfr franken франк франков",
  RON: "lei leu леев",
  BGN: "лв lv лева лев",
  RSD: "din дин dinara динара динар",
  TRY: "₺ tl лир",
  JPY: "¥ ￥ yen иен",
  CNY: "元 yuan rmb юаней юань",
  UZS: "сум сумов",
  KGS: "сом сомов",
  GEL: "₾ лари",
  AZN: "₼ манат",
  AMD: "֏ драм драмов",
  ILS: "₪",
  INR: "₹ rs",
};

const codes =
  "EUR USD GBP RUB UAH BYN BYR KZT HUF CZK SKK PLN CHF RON BGN RSD TRY JPY CNY UZS KGS GEL AZN AMD ILS INR MDL TJS TMT " +
  "SEK NOK DKK ISK HRK BAM MKD ALL CAD AUD NZD SGD HKD MXN BRL KRW THB ZAR AED VND";

/** Currencies whose sign is the dollar's: beside the code the sign says nothing. */
export const dollarCodes: ReadonlySet<string> = new Set(["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"]);

/**
 * Signs, codes and words of currencies, folded, and their codes of ISO 4217. The code is empty where the word belongs to
 * several, as of the crowns of the north and of the koruna that Czechs and Slovaks both counted in.
 */
export const currencyWords: ReadonlyMap<string, string> = new Map([
  ...codes.split(" ").map((code) => [code.toLowerCase(), code] as const),
  ...Object.entries(currencies).flatMap(([code, words]) => words.split(" ").map((word) => [word, code] as const)),
  ...["kr", "koruna", "koruny", "korun", "крон"].map((word) => [word, ""] as const),
]);

const powers: readonly (readonly [number, string])[] = [
  [3, "тыс тысяч тысяча тысячи тисяч тисячі к k thousand thousands ths tis tisic tisice ezer tsd tys"],
  [6, "млн миллион миллиона миллионов мільйонів m mn mln mio million millions mil milion miliony milionov millio"],
  [9, "млрд миллиард миллиарда миллиардов bn billion mld mlrd mrd miliard miliarda miliardov milliard"],
];

/** Words by which an amount is multiplied, folded, and the power of ten that they mean; longest first. */
export const powerWords: ReadonlyMap<string, number> = new Map(
  powers
    .flatMap(([power, words]) => words.split(" ").map((word) => [word, power] as const))
    .sort((a, b) => b[0].length - a[0].length),
);

/** Such words written together with a currency, in letters that alone mean nothing or something else. */
export const joinedPowerWords: ReadonlyMap<string, readonly [power: number, currency: string]> = new Map([
  ["тр", [3, "RUB"]],
  ["труб", [3, "RUB"]],
  ["тгрн", [3, "UAH"]],
  ["eft", [3, "HUF"]],
  ["mft", [6, "HUF"]],
  ["mkc", [6, "CZK"]],
  ["t€", [3, "EUR"]],
  ["teur", [3, "EUR"]],
]);

/** Not a thousand forints but the legal form of a company. */
export const noPowerWords: ReadonlySet<string> = new Set(["kft"]);

/** Words of the hundredths of a currency, folded. */
export const minorWords: ReadonlySet<string> = new Set(
  "коп к копеек копейки копейка копійок копійки копійка тиын тыйын c ct cent cents centov hal halier halierov haleru gr groszy filler p pence".split(
    " ",
  ),
);
