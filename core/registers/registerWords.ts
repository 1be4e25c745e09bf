import { normalHeader } from "../ledger/headerWords";
import type { TextKey } from "../text/en";
import { languages } from "../text/language";
import { dictionaries } from "../text/translate";

export const registerRoles = [
  "client",
  "manager",
  "firstContact",
  "since",
  "contractEnd",
  "phone",
  "id",
  "parent",
  "channel",
  "recommendedBy",
  "division",
  "segment",
] as const;
export type RegisterRole = (typeof registerRoles)[number];

const words = (list: string): readonly string[] => list.split(" | ");
/** The header of a register that we set up, in each language: it may have been copied without its keys. */
const ours = (key: TextKey): readonly string[] =>
  languages.map((language) => normalHeader(dictionaries[language][key]));

/** Headers of a client register, as `normalHeader` makes them, best first. */
export const registerWords: Readonly<Record<RegisterRole, readonly string[]>> = {
  client: words(
    "client | customer | client name | customer name | company | name | клиент | контрагент | покупатель | заказчик | наименование | наименование клиента | организация | zakaznik | klient | odberatel | nazov zakaznika | firma | nazov | ugyfel | vevo | ugyfel neve | partner | cegnev | nev",
  ),
  manager: [
    ...words(
      "manager | responsible manager | responsible | account manager | менеджер | ответственный менеджер | ответственный | manazer | zodpovedny manazer | zodpovedny | obchodnik | menedzser | felelos menedzser | felelos | ertekesito",
    ),
    ...ours("column.registerManager.header"),
  ],
  firstContact: [
    ...words(
      "first contact | contact since | first contact date | первый контакт | дата первого контакта | prvy kontakt | datum prveho kontaktu | elso kapcsolat | elso kapcsolatfelvetel",
    ),
    ...ours("column.registerFirstContact.header"),
  ],
  since: [
    ...words(
      "client since | customer since | клиент с | клиент с даты | работаем с | zakaznik od | zakaznikom od | klient od | klientom od | ugyfel ota | ugyfel kezdete | vevo ota",
    ),
    ...ours("column.registerSince.header"),
  ],
  contractEnd: [
    ...words(
      "contract end | contract until | contract ends | end of contract | договор до | окончание договора | срок договора | koniec zmluvy | zmluva do | szerzodes vege | szerzodes lejarata",
    ),
    ...ours("column.registerContractEnd.header"),
  ],
  phone: [
    ...words(
      "phone | phone number | telephone | mobile | mobile phone | tel | телефон | номер телефона | контактный телефон | мобильный телефон | мобильный | тел | telefon | telefonne cislo | tel c | mobil | telefonszam | mobilszam",
    ),
    ...ours("column.registerPhone.header"),
  ],
  id: [
    ...words(
      "client id | customer id | client no | client number | customer no | customer number | account no | account number | client code | customer code | id | tax id | vat id | vat number | registration number | company id | инн | инн клиента | бин | бин иин | иин | унп | едрпоу | огрн | код клиента | код контрагента | номер клиента | ico | ico zakaznika | dic | ic dph | cislo zakaznika | kod zakaznika | adoszam | ugyfelszam | ugyfelkod | vevokod | vevoszam | partnerkod | cegjegyzekszam | ugyfelazonosito | azonosito",
    ),
    ...ours("column.clientId.header"),
  ],
  parent: [
    ...words(
      "parent | parent company | holding | belongs to | головная компания | головная организация | холдинг | материнская компания | входит в | materska firma | materska spolocnost | holding | patri pod | anyavallalat | anyaceg | cegcsoport | holding",
    ),
    ...ours("column.registerParent.header"),
  ],
  channel: [
    ...words(
      "channel | source | came from | how they found us | lead source | канал | источник | канал привлечения | откуда пришел | откуда узнал | kanal | zdroj | odkial prisiel | csatorna | forras | honnan jott",
    ),
    ...ours("column.registerChannel.header"),
  ],
  recommendedBy: [
    ...words(
      "recommended by | referred by | recommendation | referral | кто рекомендовал | рекомендовал | по рекомендации | рекомендация | odporucil | odporucanie | na odporucanie | ki ajanlotta | ajanlo | ajanlotta | ajanlas",
    ),
    ...ours("column.registerRecommendedBy.header"),
  ],
  division: [
    ...words(
      "division | department | branch office | business unit | подразделение | отдел | дивизион | divizia | oddelenie | stredisko | reszleg | osztaly | divizio",
    ),
    ...ours("column.registerDivision.header"),
  ],
  segment: [
    ...words(
      "segment | client segment | customer segment | segment typed | сегмент | сегмент клиента | сегмент вручную | segment zakaznika | segment rucne | szegmens | ugyfelszegmens | ugyfel szegmense | szegmens kezi",
    ),
    ...ours("column.registerSegment.header"),
  ],
};

/** Names of sheets that are a client register even where their columns don't tell; as `normalHeader` makes them. */
export const registerNames: readonly string[] = words(
  "clients | customers | client register | customer register | client list | customer list | client base | клиенты | реестр клиентов | список клиентов | база клиентов | клиентская база | контрагенты | покупатели | zakaznici | register zakaznikov | zoznam zakaznikov | databaza zakaznikov | klienti | odberatelia | ugyfelek | ugyfelnyilvantartas | ugyfellista | vevok | partnerek | ugyfeltorzs | vevotorzs",
);
