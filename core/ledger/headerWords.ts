import type { LedgerRole } from "./ledger";

const words = (list: string): readonly string[] => list.split(" | ");

/**
 * Words of headers by which columns are found, in English, Russian, Slovak and Hungarian, and then in Czech, German and
 * Ukrainian, which programs of the same countries write; best first. Written as {@link normalHeader} makes them: small
 * letters, no accents, no punctuation.
 */
export const headerWords: Readonly<Record<LedgerRole, readonly string[]>> = {
  date: words(
    "date | day | invoice date | order date | sale date | sales date | transaction date | posting date | дата | день | дата продажи | дата отгрузки | дата документа | дата реализации | дата накладной | дата заказа | datum | datum predaja | datum faktury | datum vystavenia | datum dodania | den | kelt | ertekesites datuma | szamla kelte | teljesites | teljesites datuma | kiallitas datuma | nap | shipping date | ship date | date shipped | tax point | datum uctovania | datum zdanitelneho plnenia | duzp | datum vystaveni | datum prodeje | datum uskutecneni plneni | datum zdanitelneho plneni | rechnungsdatum | belegdatum | buchungsdatum | verkaufsdatum | lieferdatum | дата продажу | дата відвантаження | дата реалізації | дата документу | дата рахунку | дата накладної | дата оплаты | дата платежа | payment date | date paid | datum uhrady | datum platby | fizetes datuma | zahlungsdatum | дата оплати",
  ),
  client: words(
    "client | customer | client name | customer name | buyer | account | account name | company | company name | partner | клиент | контрагент | покупатель | заказчик | наименование клиента | имя клиента | название клиента | организация | партнер | zakaznik | klient | odberatel | nazov zakaznika | meno zakaznika | firma | kupujuci | ugyfel | vevo | ugyfel neve | vevo neve | partner neve | megrendelo | cegnev | payer | bill to | sold to | плательщик | наименование контрагента | наименование покупателя | platca | platitel | nazov odberatela | nazev zakaznika | nazev odberatele | jmeno zakaznika | fizeto | szamlazasi nev | kunde | kundenname | kaufer | auftraggeber | debitor | rechnungsempfanger | клієнт | покупець | замовник | платник | назва клієнта | ship to | consignee | receiver | recipient | грузополучатель | получатель | prijemca | prijemce | konecny odberatel | cimzett | szallitasi cim cimzettje | empfanger | warenempfanger | вантажоодержувач | одержувач",
  ),
  amount: words(
    "amount | sum | sales | turnover | revenue | net amount | amount net | sales amount | total | line total | total amount | value | сумма | выручка | оборот | продажи | сумма продажи | сумма реализации | сумма без ндс | сумма документа | стоимость продажи | итого | suma | obrat | trzba | trzby | suma bez dph | predaj | hodnota | celkom | spolu | osszeg | forgalom | bevetel | arbevetel | netto osszeg | ertekesites | netto | ertek | osszesen | net | net value | net sales | total price | extended price | стоимость | стоимость без ндс | стоимость товаров | всего | cena spolu | cena celkom | celkova cena | celkova suma | zaklad dane | netto ertek | castka | celkem | cena celkem | prodej | celkova castka | betrag | nettobetrag | umsatz | nettoumsatz | gesamtbetrag | gesamtpreis | summe | gesamt | сума | сума без пдв | виручка | обсяг продажів | продаж | вартість | вартість без пдв | разом | всього | gross | gross amount | gross total | gross sales | total incl vat | сумма с ндс | стоимость с ндс | suma s dph | spolu s dph | cena s dph | k uhrade | brutto | brutto osszeg | brutto ertek | fizetendo | castka s dph | celkem s dph | bruttobetrag | сума з пдв",
  ),
  line: words(
    "product line | line | category | product category | product group | direction | item group | product type | service line | направление | продуктовая линия | продуктовое направление | категория | категория товара | группа товаров | товарная группа | группа | вид услуг | вид продукции | вид товара | produktovy rad | produktova rada | kategoria | skupina | skupina tovaru | tovarova skupina | smer | druh tovaru | kategoria produktu | termekvonal | termekkategoria | termekcsoport | cikkcsoport | irany | uzletag | номенклатурная группа | kategorie | skupina zbozi | druh zbozi | produktova skupina | warengruppe | produktgruppe | artikelgruppe | категорія | група товарів | товарна група | номенклатурна група | напрям",
  ),
  item: words(
    "product | item | goods | article | sku | product name | item name | description | товар | номенклатура | услуга | наименование товара | продукт | товар услуга | артикул | наименование | produkt | tovar | polozka | nazov tovaru | sluzba | artikel | termek | cikk | aru | termek neve | megnevezes | szolgaltatas | tetel | zbozi | nazev zbozi | vyrobek | ware | bezeichnung | artikelbezeichnung | leistung | послуга | назва товару | найменування | найменування товару",
  ),
  manager: words(
    "manager | sales manager | salesperson | sales person | sales rep | representative | seller | employee | responsible | account manager | менеджер | ответственный | ответственный менеджер | продавец | сотрудник | торговый представитель | manazer | obchodnik | predajca | obchodny zastupca | zodpovedny | zodpovedny manazer | zamestnanec | menedzser | ertekesito | ugyintezo | felelos | kepviselo | uzletkoto | munkatars | prodejce | obchodni zastupce | odpovedny | jmeno obchodnika | verkaufer | vertreter | vertriebsmitarbeiter | kundenbetreuer | відповідальний | продавець | торговий представник | співробітник",
  ),
  document: words(
    "document | invoice | order | doc | invoice no | invoice number | order no | order number | order id | document no | document number | receipt | документ | накладная | счет | заказ | номер документа | номер накладной | номер счета | номер заказа | no документа | чек | реализация | doklad | faktura | objednavka | cislo dokladu | cislo faktury | cislo objednavky | blocek | bizonylat | szamla | bizonylatszam | szamlaszam | rendeles | rendelesszam | szamla sorszama | bizonylat szama | nyugta | регистратор | документ продажи | var symbol | variabilny symbol | variabilni symbol | uctenka | beleg | rechnung | rechnungsnummer | rechnungs nr | rechnung nr | belegnummer | beleg nr | auftrag | auftragsnummer | накладна | рахунок | замовлення | номер документу | номер рахунку | номер накладної | реалізація",
  ),
  cost: words(
    "cost | cost of sales | cogs | cost price | cost amount | purchase cost | direct cost | себестоимость | затраты | закупка | закупочная стоимость | сумма закупки | прямые затраты | naklady | naklad | nakupna cena spolu | obstaravacia cena | nakup | koltseg | bekerulesi ertek | onkoltseg | beszerzesi ertek | elabe | nakupni cena celkem | porizovaci cena | kosten | wareneinsatz | einkaufswert | собівартість | витрати | закупівля",
  ),
  income: words("income | доход | vynos | prijem | jovedelem | hozam | vynosy | ertrag | дохід"),
  quantity: words(
    "quantity | qty | pieces | units | количество | кол во | шт | mnozstvo | ks | kusov | pocet | mennyiseg | db | darab | mnozstvi | kusu | pocet kusu | menge | anzahl | stuck | stk | кількість | к сть",
  ),
  region: words(
    "region | country | city | area | регион | город | страна | область | kraj | mesto | krajina | regio | varos | orszag | megye | zeme | land | stadt | bundesland | gebiet | регіон | місто | країна",
  ),
  channel: words(
    "channel | sales channel | source | канал | канал продаж | источник | kanal | predajny kanal | zdroj | csatorna | ertekesitesi csatorna | forras | prodejni kanal | vertriebskanal | vertriebsweg | канал продажів | джерело",
  ),
  division: words(
    "division | department | branch | подразделение | отдел | филиал | divizia | oddelenie | pobocka | stredisko | reszleg | osztaly | telephely | divizio | divize | oddeleni | abteilung | filiale | niederlassung | підрозділ | відділ | філія",
  ),
  currency: words("currency | валюта | mena | penznem | deviza | currency code | wahrung"),
  clientId: words(
    "ico | ico odberatela | ico zakaznika | инн | инн покупателя | инн контрагента | инн клиента | инн кпп | бин | иин | бин иин | унп | adoszam | vevo adoszama | adoazonosito | ic dph | dic | ic | ico odberatele | єдрпоу | егрпоу | код єдрпоу | код егрпоу | рнокпп | ust id | ust idnr | ustidnr | steuernummer | vat id | vat no | vat number | vat reg no | vat registration number | tax id | tax number | company id | customer no | customer number | customer id | customer code | customerid | client no | client number | client id | client code | clientid | код клиента | код контрагента | код покупателя | номер клиента | cislo zakaznika | cislo odberatela | kod zakaznika | kod odberatela | kod klienta | id zakaznika | id klienta | cislo odberatele | kod odberatele | kod partnera | vevokod | vevoszam | vevo kod | vevo kodja | ugyfelkod | ugyfelszam | ugyfelazonosito | ugyfel kod | ugyfel kodja | vevo azonosito | vevoazonosito | partnerkod | partner kod | kundennummer | kundennr | kunden nr | kd nr | kdnr | debitorennummer | kunden id | код клієнта | код контрагенту | номер клієнта | іпн",
  ),
  documentType: words(
    "document type | doc type | type of document | invoice type | transaction type | order type | type | вид документа | тип документа | вид операции | тип операции | хозяйственная операция | вид | тип | typ dokladu | druh dokladu | typ faktury | druh faktury | typ | druh | bizonylattipus | bizonylat tipusa | bizonylat tipus | bizonylat fajtaja | szamla tipusa | szamlatipus | szamla tipus | tipus | belegart | belegtyp | dokumenttyp | dokumentart | rechnungsart | вид документу | тип документу | вид операції | тип операції",
  ),
  status: words(
    "status | state | document status | invoice status | order status | статус | состояние | статус документа | статус заказа | статус счета | состояние документа | stav | stav dokladu | stav faktury | stav objednavky | allapot | statusz | bizonylat allapota | szamla allapota | rendeles allapota | belegstatus | zustand | rechnungsstatus | auftragsstatus | стан | статус документу | статус замовлення | стан документу",
  ),
};

/** Words that say what the column is only where they are the whole header: "type" may be that of anything. */
export const wholeHeaders: ReadonlySet<string> = new Set(
  words(
    "net | gross | type | status | state | тип | вид | статус | состояние | стан | typ | druh | stav | tipus | allapot | statusz | zustand | ic | dic | ico | инн | бин | иин | всего | разом | всього | стоимость | вартість | land | summe | gesamt",
  ),
);

/** Ids of clients in words that stand for nothing else, wherever they stand in a header. */
export const idWords: readonly string[] = words(
  "ico | инн | бин | иин | унп | adoszam | adoszama | ic dph | єдрпоу | егрпоу | vat id | tax id",
);

/** A header with one of these is a number or code of the thing, a price or a tax, and hardly the thing itself. */
export const headerDoubts: Readonly<Partial<Record<LedgerRole, readonly string[]>>> = {
  client: words(
    "id | code | no | number | type | group | phone | email | address | код | номер | инн | тип | телефон | адрес | ico | kod | cislo | typ | telefon | azonosito | adoszam | szam | cim | tipus | nr | nummer | adresse | adresa | бин | dic",
  ),
  amount: words(
    "vat | tax | discount | price | unit | cost | due | paid | ндс | скидка | цена | скидки | долг | dph | zlava | cena | afa | kedvezmeny | ar | egysegar | weight | profit | margin | plan | budget | вес | масса | прибыль | план | скидок | наценка | hmotnost | vaha | marza | zisk | suly | tomeg | haszon | arres | terv | sleva | preis | rabatt | gewicht | gewinn | mwst | ust | steuer | einzelpreis | пдв | ціна | знижка | вага",
  ),
  date: words(
    "due | payment | paid | delivery | birth | required | оплаты | оплата | поставки | рождения | splatnosti | uhrady | narodenia | fizetes | esedekesseg | hatarido | платежа | platby | zaplaceni | zaplatenia | narozeni | fallig | falligkeit | zahlung | zahlungsdatum | оплати | платежу | fizetesi | fizetve",
  ),
  manager: words("id | code | код | kod | phone | телефон"),
  document: words("type | status | date | вид | тип | дата | статус | typ | datum | stav | tipus | allapot"),
  line: words("id | code | no | код | kod | cislo"),
  item: words("id | code | код | kod | group"),
  clientId: words(
    "supplier | seller | vendor | own | поставщика | продавца | организации | dodavatela | dodavatele | predavajuceho | elado | szallito | sajat | lieferant | постачальника | продавця | date | дата | datum",
  ),
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
