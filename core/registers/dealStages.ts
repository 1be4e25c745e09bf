import { normalHeader } from "../ledger/headerWords";
import { languages } from "../text/language";
import { dictionaries, type Translate } from "../text/translate";

/** Stages of a sale in their order (M31), and how it may end. */
export const dealStageKeys = ["presentation", "offer", "contract", "payment", "delivery", "closing"] as const;
export type DealStageKey = (typeof dealStageKeys)[number];

/** Ends of a deal beside the stages. */
export const dealEndKeys = ["won", "refused"] as const;
export type DealEndKey = (typeof dealEndKeys)[number];

const words = (list: string): readonly string[] => list.split(" | ");

/** Other words for the stages, in four languages, as `normalHeader` makes them. */
const stageWords: Readonly<Record<DealStageKey, readonly string[]>> = {
  presentation: words(
    "presentation | demo | demonstration | meeting | первая встреча | презентация | демонстрация | встреча | показ | prezentacia | ukazka | stretnutie | prezentacio | bemutato | bemutatas | talalkozo",
  ),
  offer: words(
    "offer | proposal | quote | quotation | commercial offer | предложение | коммерческое предложение | кп | ponuka | cenova ponuka | ajanlat | arajanlat",
  ),
  contract: words(
    "contract | agreement | contract signed | договор | контракт | согласование договора | подписание договора | zmluva | dohoda | podpis zmluvy | szerzodes | szerzodeskotes | megallapodas",
  ),
  payment: words(
    "payment | invoice | prepayment | оплата | счет | предоплата | platba | faktura | uhrada | zaloha | fizetes | szamla | eloleg",
  ),
  delivery: words(
    "delivery | shipment | handover | implementation | отгрузка | поставка | доставка | внедрение | передача | dodanie | dodavka | expedicia | odovzdanie | szallitas | atadas | teljesites",
  ),
  closing: words(
    "closing | follow up | closing and follow up | aftercare | закрытие | сопровождение | закрытие и сопровождение | uzavretie | starostlivost | lezaras | utankovetes",
  ),
};

/** Words that say that the sale is done; a word of a stage on the way, such as "payment", is none. */
const wonWords = new Set(
  words(
    "won | closed won | sold | paid | paid in full | sale done | deal done | bought | продано | оплачено | оплачен | куплено | купил | купили | выиграна | выиграно | выигрыш | успешно | успешно закрыта | закрыта успешно | успешно реализовано | сделка состоялась | продажа | predane | predany | zaplatene | uhradene | vyhrate | vyhrany | ziskane | kupil | kupili | obchod uzavrety | eladva | kifizetve | fizetve | megnyert | megnyerve | nyert | sikeres | megvette | megvasarolta",
  ),
);

/** Words that say that the client said no, or that nothing came of it; more may stand behind them. */
const refusedWords = words(
  "refused | refusal | rejected | declined | lost | closed lost | no deal | said no | cancelled | canceled | отказ | отказался | отказались | отказано | отказ клиента | отклонено | отклонена | проиграна | проиграно | потеряна | потерян | закрыто и не реализовано | не состоялась | сделка не состоялась | отменена | odmietnute | odmietnuty | odmietnuta | odmietol | odmietli | odmietnutie | zamietnute | stratene | strateny | prehrate | neuspesne | zrusene | elutasitva | elutasitas | elutasitotta | elutasitott | visszautasitva | visszautasitotta | elvesztett | elveszett | elvesztve | meghiusult | sikertelen | lemondta",
);

/** Stage of each normal text: our own words of every language first. */
const stageOfWord: ReadonlyMap<string, DealStageKey> = new Map(
  dealStageKeys.flatMap((key) =>
    [...languages.map((language) => normalHeader(dictionaries[language][`dealStage.${key}`])), ...stageWords[key]].map(
      (word) => [word, key] as const,
    ),
  ),
);

const endOfWord: ReadonlyMap<string, DealEndKey> = new Map(
  dealEndKeys.flatMap((key) =>
    languages.map((language) => [normalHeader(dictionaries[language][`dealStage.${key}`]), key] as const),
  ),
);

/** The words that may be chosen for the stage of a deal: the stages in their order, then its ends. */
export function dealStageWords(say: Translate): string[] {
  return [...dealStageKeys, ...dealEndKeys].map((key) => say(`dealStage.${key}`));
}

/**
 * Which stage of the list does a text name, in any language? null: one of the company's own, or none.
 *
 * @example
 * dealStageOf("Договор") // "contract"
 * dealStageOf("Cenová ponuka") // "offer"
 * dealStageOf("Tasting") // null
 */
export function dealStageOf(stage: string): DealStageKey | null {
  return stageOfWord.get(normalHeader(stage)) ?? null;
}

/**
 * What a stage says of its deal: refused, won where its words say that the sale is done, else still open.
 *
 * @example
 * dealKindOf("Отказ: дорого") // "refused"
 * dealKindOf("Kifizetve") // "won"
 * dealKindOf("Offer") // "open"
 */
export function dealKindOf(stage: string): "open" | "won" | "refused" {
  const text = normalHeader(stage);
  const end = endOfWord.get(text);
  if (end !== undefined) return end;
  if (wonWords.has(text)) return "won";
  return refusedWords.some((word) => text === word || text.startsWith(`${word} `)) ? "refused" : "open";
}
