import { normalHeader } from "../ledger/headerWords";
import { languages } from "../text/language";
import { dictionaries } from "../text/translate";
import type { Deal } from "./TypedSheets";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" | "));

/** Push: the client came with a need that he had formed himself; pull: a cold call (M32, as the article defines them). */
const ways: Readonly<Record<"push" | "pull", ReadonlySet<string>>> = {
  push: words(
    "push | incoming | inbound | client came | client came to us | client s request | пуш | входящий | входящая | входящее | входящее обращение | обратился сам | сам обратился | клиент пришел сам | пришел сам | обращение клиента | prichadzajuci | prichadzajuca | prichadzajuce | prisiel sam | zakaznik prisiel sam | dopyt zakaznika | bejovo | maga jott | magatol jott | az ugyfel keresett meg | ugyfel keresett meg",
  ),
  pull: words(
    "pull | outgoing | outbound | cold call | cold | we called | we offered | пул | исходящий | исходящая | исходящее | холодный звонок | холодный | холодная | мы позвонили | мы предложили | наше предложение | odchadzajuci | odchadzajuca | odchadzajuce | studeny hovor | studeny kontakt | oslovili sme | kimeno | hideghivas | hideg hivas | mi kerestuk | mi kerestuk meg | megkerestuk",
  ),
};

const terms: Readonly<Record<"long" | "short", ReadonlySet<string>>> = {
  long: words(
    "long | l | long sale | длинная | длинный | долгая | долгий | длинные | dlhy | dlha | dlhe | dlhodoby | hosszu | hosszu tavu",
  ),
  short: words(
    "short | s | short sale | короткая | короткий | короткие | быстрая | kratky | kratka | kratke | kratkodoby | rovid | rovid tavu",
  ),
};

/**
 * Who began: the client (push) or we (pull). "" blank; null: a word that says neither.
 *
 * @example
 * [dealWay("Push"), dealWay("входящий"), dealWay("studený hovor"), dealWay("")] // ["push", "push", "pull", ""]
 */
export function dealWay(text: string): Deal["way"] | null {
  return wordOf(ways, text);
}

/**
 * Whether a sale takes long. "" blank; null: a word that says neither.
 *
 * @example
 * [dealTerm("длинная"), dealTerm("rövid"), dealTerm("?")] // ["long", "short", null]
 */
export function dealTerm(text: string): Deal["term"] | null {
  return wordOf(terms, text);
}

function wordOf<K extends "push" | "pull" | "long" | "short">(
  sets: Readonly<Record<K, ReadonlySet<string>>>,
  text: string,
): K | "" | null {
  if (text.trim() === "") return "";
  const word = normalHeader(text);
  return (Object.keys(sets) as K[]).find((key) => sets[key].has(word) || ourWords(key).includes(word)) ?? null;
}

/** As the lists of a built sheet offer it, in each language. */
function ourWords(key: "push" | "pull" | "long" | "short"): string[] {
  const text = key === "push" || key === "pull" ? (`dealWay.${key}` as const) : (`dealTerm.${key}` as const);
  return languages.map((language) => normalHeader(dictionaries[language][text]));
}
