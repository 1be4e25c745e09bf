import type { NamesTextKey } from "./en";

export const namesTexts: Readonly<Record<NamesTextKey, string>> = {
  "issue.spellings":
    "{clients:count} ügyfél összesen {n:count} írásmódja egy-egy ügyfélként szerepel: {example} és {other}.",
  "issue.lookAlikes": "{n:count} egymásra hasonlító ügyfélpár külön szerepel: {name} és {other}.",
  "issue.idSeveralNames": "{n:count} ügyfélszámhoz több név tartozik; a legutóbbi látszik: {client} ({cell}).",
  "issue.nameSeveralIds":
    "{n:count} név több ügyfélszámmal fordul elő, ezért különböző ügyfélnek számít: {client} ({cell}).",
  "issue.idMissing": "{n:count} sorban nincs ügyfélszám; ott a név dönt ({cell}).",
  "issue.unassignedItems": "{n:count} tételhez nincs termékvonal megadva: {item} ({cell}).",
  "issue.typedNameUnknown": "A nevek lapján {n:count} olyan név áll, amely nincs az értékesítési naplóban: {name}.",
  "issue.typedTwice": "{n:count} bejegyzés kétszer, eltérően szerepel; az első számít: {name} ({cell}).",
  "issue.typedManagerUnknown":
    "A menedzserek lapján {n:count} olyan menedzser áll, aki nincs az értékesítési naplóban: {name}.",
  "issue.typedSuccessorUnknown":
    "{n:count} utód sem az értékesítési naplóban, sem a menedzserek lapján nem szerepel: {name}.",
  "issue.typedUnreadable": "A(z) {sheet} lapon {n:count} cella nem olvasható, ezért nem számít bele ({cell}).",
};
