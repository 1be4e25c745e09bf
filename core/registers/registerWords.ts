export const registerRoles = ["client", "manager", "firstContact", "since", "contractEnd", "phone", "id"] as const;
export type RegisterRole = (typeof registerRoles)[number];

const words = (list: string): readonly string[] => list.split(" | ");

/** Headers of a client register, as `normalHeader` makes them, best first. */
export const registerWords: Readonly<Record<RegisterRole, readonly string[]>> = {
  client: words(
    "client | customer | client name | customer name | company | name | клиент | контрагент | покупатель | заказчик | наименование | наименование клиента | организация | zakaznik | klient | odberatel | nazov zakaznika | firma | nazov | ugyfel | vevo | ugyfel neve | partner | cegnev | nev",
  ),
  manager: words(
    "manager | responsible manager | responsible | account manager | менеджер | ответственный менеджер | ответственный | manazer | zodpovedny manazer | zodpovedny | obchodnik | menedzser | felelos menedzser | felelos | ertekesito",
  ),
  firstContact: words(
    "first contact | contact since | first contact date | первый контакт | дата первого контакта | prvy kontakt | datum prveho kontaktu | elso kapcsolat | elso kapcsolatfelvetel",
  ),
  since: words(
    "client since | customer since | клиент с | клиент с даты | работаем с | zakaznik od | klient od | ugyfel ota | ugyfel kezdete | vevo ota",
  ),
  contractEnd: words(
    "contract end | contract until | contract ends | end of contract | договор до | окончание договора | срок договора | koniec zmluvy | zmluva do | szerzodes vege | szerzodes lejarata",
  ),
  phone: words(
    "phone | phone number | telephone | mobile | mobile phone | tel | телефон | номер телефона | контактный телефон | мобильный телефон | мобильный | тел | telefon | telefonne cislo | tel c | mobil | telefonszam | mobilszam",
  ),
  id: words(
    "client id | customer id | client no | client number | customer no | customer number | account no | account number | client code | customer code | id | tax id | vat id | vat number | registration number | company id | инн | инн клиента | бин | бин иин | иин | унп | едрпоу | огрн | код клиента | код контрагента | номер клиента | ico | ico zakaznika | dic | ic dph | cislo zakaznika | kod zakaznika | adoszam | ugyfelszam | ugyfelkod | vevokod | vevoszam | partnerkod | cegjegyzekszam | ugyfelazonosito | azonosito",
  ),
};
