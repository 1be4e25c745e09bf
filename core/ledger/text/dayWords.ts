/** By language, each month as all its spellings, folded: en, ru, sk, hu, cs, de, pl, uk. */
const months: readonly (readonly string[])[] = [
  "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec",
  "январь января янв|февраль февраля фев февр|март марта мар|апрель апреля апр|май мая|июнь июня июн|июль июля июл|август августа авг|сентябрь сентября сен сент|октябрь октября окт|ноябрь ноября ноя нояб|декабрь декабря дек",
  "januar januara|februar februara feber|marec marca|april aprila|maj maja|jun juna|jul jula|august augusta aug|september septembra|oktober oktobra okt|november novembra|december decembra",
  "januar|februar febr|marcius marc|aprilis|majus|junius|julius|augusztus|szeptember szept szep|oktober|november|december",
  "leden ledna led|unor unora uno|brezen brezna bre|duben dubna dub|kveten kvetna kve|cerven cervna cvn cer|cervenec cervence cvc|srpen srpna srp|zari zar|rijen rijna rij|listopad listopadu lis|prosinec prosince pro",
  "januar janner|februar|marz mrz|april|mai|juni|juli|august|september|oktober|november|dezember dez",
  "styczen stycznia sty|luty lutego lut|marzec marca|kwiecien kwietnia kwi|maj maja|czerwiec czerwca cze|lipiec lipca lip|sierpien sierpnia sie|wrzesien wrzesnia wrz|pazdziernik pazdziernika paz|listopad listopada|grudzien grudnia gru",
  "січень січня січ|лютий лютого лют|березень березня бер|квітень квітня квіт кві|травень травня трав тра|червень червня черв чер|липень липня лип|серпень серпня серп сер|вересень вересня вер|жовтень жовтня жовт жов|листопад листопада лист лис|грудень грудня груд гру",
].map((language) => language.split("|"));

/** Names of months and their common short forms, folded, and the month 1–12. */
export const monthWords: ReadonlyMap<string, number> = new Map(
  months.flatMap((names) => names.flatMap((name, at) => name.split(" ").map((word) => [word, at + 1] as const))),
);

/** The longest of them, accents counted as characters of their own. */
export const LONGEST_MONTH = 24;

/** Names of the days of the week, folded: they stand beside a day and tell nothing more. */
export const weekdayWords: ReadonlySet<string> = new Set(
  [
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
    "понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс пон втр срд чтв птн суб вск",
    "pondelok utorok streda stvrtok piatok sobota nedela po ut st pi so ne",
    "hetfo kedd szerda csutortok pentek szombat vasarnap h k sze cs p szo v",
    "pondeli utery ctvrtek patek nedele ct pa",
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa",
    "poniedzialek wtorek sroda czwartek piatek niedziela pon wt sr czw pt sob ndz nd",
    "понеділок вівторок середа четвер пятниця неділя нд",
  ].flatMap((words) => words.split(" ")),
);

/** Words and letters behind the year of a day. */
export const yearWords: ReadonlySet<string> = new Set("г года год р року рік y year r rok roku rocnik ev".split(" "));

/** Words between a day and its time. */
export const timeWords: ReadonlySet<string> = new Set("в о at v o um kl".split(" "));

/** Before noon 0, after noon 12. */
export const noonWords: ReadonlyMap<string, number> = new Map([
  ["am", 0],
  ["pm", 12],
  ["de", 0],
  ["du", 12],
]);

/** Words of a quarter of a year. */
export const quarterWords: ReadonlySet<string> = new Set(
  "q qtr quarter кв квартал квартала kv kvart kvartal stvrtrok stvrtroku ctvrtleti negyedev quartal quart kwartal".split(
    " ",
  ),
);
