import type { LedgerRole } from "./ledger";

const words = (list: string): readonly string[] => list.split(" | ");

/**
 * Words of headers by which columns are found, in English, Russian, Slovak and Hungarian, best first.
 * Written as {@link normalHeader} makes them: small letters, no accents, no punctuation.
 */
export const headerWords: Readonly<Record<LedgerRole, readonly string[]>> = {
  date: words(
    "date | day | invoice date | order date | sale date | sales date | transaction date | posting date | дата | день | дата продажи | дата отгрузки | дата документа | дата реализации | дата накладной | дата заказа | datum | datum predaja | datum faktury | datum vystavenia | datum dodania | den | kelt | ertekesites datuma | szamla kelte | teljesites | teljesites datuma | kiallitas datuma | nap",
  ),
  client: words(
    "client | customer | client name | customer name | buyer | account | account name | company | company name | partner | клиент | контрагент | покупатель | заказчик | наименование клиента | имя клиента | название клиента | организация | партнер | zakaznik | klient | odberatel | nazov zakaznika | meno zakaznika | firma | kupujuci | ugyfel | vevo | ugyfel neve | vevo neve | partner neve | megrendelo | cegnev",
  ),
  amount: words(
    "amount | sum | sales | turnover | revenue | net amount | amount net | sales amount | total | line total | total amount | value | сумма | выручка | оборот | продажи | сумма продажи | сумма реализации | сумма без ндс | сумма документа | стоимость продажи | итого | suma | obrat | trzba | trzby | suma bez dph | predaj | hodnota | celkom | spolu | osszeg | forgalom | bevetel | arbevetel | netto osszeg | ertekesites | netto | ertek | osszesen",
  ),
  line: words(
    "product line | line | category | product category | product group | direction | item group | product type | service line | направление | продуктовая линия | продуктовое направление | категория | категория товара | группа товаров | товарная группа | группа | вид услуг | вид продукции | вид товара | produktovy rad | produktova rada | kategoria | skupina | skupina tovaru | tovarova skupina | smer | druh tovaru | kategoria produktu | termekvonal | termekkategoria | termekcsoport | cikkcsoport | irany | uzletag",
  ),
  item: words(
    "product | item | goods | article | sku | product name | item name | description | товар | номенклатура | услуга | наименование товара | продукт | товар услуга | артикул | наименование | produkt | tovar | polozka | nazov tovaru | sluzba | artikel | termek | cikk | aru | termek neve | megnevezes | szolgaltatas | tetel",
  ),
  manager: words(
    "manager | sales manager | salesperson | sales person | sales rep | representative | seller | employee | responsible | account manager | менеджер | ответственный | ответственный менеджер | продавец | сотрудник | торговый представитель | manazer | obchodnik | predajca | obchodny zastupca | zodpovedny | zodpovedny manazer | zamestnanec | menedzser | ertekesito | ugyintezo | felelos | kepviselo | uzletkoto | munkatars",
  ),
  document: words(
    "document | invoice | order | doc | invoice no | invoice number | order no | order number | order id | document no | document number | receipt | документ | накладная | счет | заказ | номер документа | номер накладной | номер счета | номер заказа | no документа | чек | реализация | doklad | faktura | objednavka | cislo dokladu | cislo faktury | cislo objednavky | blocek | bizonylat | szamla | bizonylatszam | szamlaszam | rendeles | rendelesszam | szamla sorszama | bizonylat szama | nyugta",
  ),
  cost: words(
    "cost | cost of sales | cogs | cost price | cost amount | purchase cost | direct cost | себестоимость | затраты | закупка | закупочная стоимость | сумма закупки | прямые затраты | naklady | naklad | nakupna cena spolu | obstaravacia cena | nakup | koltseg | bekerulesi ertek | onkoltseg | beszerzesi ertek | elabe",
  ),
  income: words("income | доход | vynos | prijem | jovedelem | hozam"),
  quantity: words(
    "quantity | qty | pieces | units | количество | кол во | шт | mnozstvo | ks | kusov | pocet | mennyiseg | db | darab",
  ),
  region: words(
    "region | country | city | area | регион | город | страна | область | kraj | mesto | krajina | regio | varos | orszag | megye",
  ),
  channel: words(
    "channel | sales channel | source | канал | канал продаж | источник | kanal | predajny kanal | zdroj | csatorna | ertekesitesi csatorna | forras",
  ),
  division: words(
    "division | department | branch | подразделение | отдел | филиал | divizia | oddelenie | pobocka | stredisko | reszleg | osztaly | telephely | divizio",
  ),
  currency: words("currency | валюта | mena | penznem | deviza"),
};

/** A header with one of these is a number or code of the thing, a price or a tax, and hardly the thing itself. */
export const headerDoubts: Readonly<Partial<Record<LedgerRole, readonly string[]>>> = {
  client: words(
    "id | code | no | number | type | group | phone | email | address | код | номер | инн | тип | телефон | адрес | ico | kod | cislo | typ | telefon | azonosito | adoszam | szam | cim | tipus",
  ),
  amount: words(
    "vat | tax | discount | price | unit | cost | due | paid | ндс | скидка | цена | скидки | долг | dph | zlava | cena | afa | kedvezmeny | ar | egysegar",
  ),
  date: words(
    "due | payment | paid | delivery | birth | required | оплаты | оплата | поставки | рождения | splatnosti | uhrady | narodenia | fizetes | esedekesseg | hatarido",
  ),
  manager: words("id | code | код | kod | phone | телефон"),
  document: words("type | status | date | вид | тип | дата | статус | typ | datum | stav | tipus | allapot"),
  line: words("id | code | no | код | kod | cislo"),
  item: words("id | code | код | kod | group"),
};

/** A header as it is compared: small letters, Latin letters without accents, ё as е, everything else than letters and digits a blank. */
export function normalHeader(header: string): string {
  return (
    header
      .normalize("NFKD")
      // № has become No by now
      .toLowerCase()
      .replace(/(?<=[a-z])\p{M}+/gu, "")
      .normalize("NFC")
      .replaceAll("ё", "е")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
  );
}
