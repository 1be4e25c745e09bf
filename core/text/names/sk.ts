import type { NamesTextKey } from "./en";

export const namesTexts: Readonly<Record<NamesTextKey, string>> = {
  "issue.spellings":
    "{n|Spojil sa|Spojili sa|Spojilo sa} {n:count} {n|zápis|zápisy|zápisov} názvu {clients:count} {clients|zákazníka|zákazníkov|zákazníkov}: {example} a {other}.",
  "issue.lookAlikes":
    "{n:count} {n|dvojica podobných zákazníkov sa počíta|dvojice podobných zákazníkov sa počítajú|dvojíc podobných zákazníkov sa počíta} oddelene: {name} a {other}.",
  "issue.idSeveralNames":
    "{n:count} {n|číslo zákazníka má|čísla zákazníkov majú|čísel zákazníkov má} viac názvov; zobrazuje sa posledný: {client} ({cell}).",
  "issue.nameSeveralIds":
    "{n:count} {n|názov má|názvy majú|názvov má} viac čísel zákazníka, preto {n|ide|ide|ide} o rôznych zákazníkov: {client} ({cell}).",
  "issue.idMissing":
    "{n:count} {n|riadok nemá|riadky nemajú|riadkov nemá} číslo zákazníka; rozhoduje v {n|ňom|nich|nich} názov ({cell}).",
  "issue.unassignedItems": "{n:count} {n|položka nemá|položky nemajú|položiek nemá} produktový rad: {item} ({cell}).",
  "issue.typedNameUnknown":
    "{n:count} {n|názov|názvy|názvov} z hárka názvov {n|nie je|nie sú|nie je} v evidencii predaja: {name}.",
  "issue.typedTwice":
    "{n:count} {n|záznam je zapísaný|záznamy sú zapísané|záznamov je zapísaných} dvakrát a rozdielne; platí prvý zápis: {name} ({cell}).",
  "issue.typedManagerUnknown":
    "{n:count} {n|manažér|manažéri|manažérov} z hárka manažérov {n|nie je|nie sú|nie je} v evidencii predaja: {name}.",
  "issue.typedSuccessorUnknown":
    "{n:count} {n|nástupca nie je|nástupcovia nie sú|nástupcov nie je} ani v evidencii predaja, ani v hárku manažérov: {name}.",
  "issue.typedUnreadable":
    "V hárku {sheet} sa {n|nedá|nedajú|nedá} prečítať {n:count} {n|bunka|bunky|buniek}, preto sa {n|nepočíta|nepočítajú|nepočíta} ({cell}).",
};
