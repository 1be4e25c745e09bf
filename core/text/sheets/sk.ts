import type { SheetsTextKey } from "./en";

export const sheetsTexts: Readonly<Record<SheetsTextKey, string>> = {
  "sheets.fault.busy":
    "Do tejto tabuľky práve zapisuje Klientela u kolegu alebo v inom vašom okne. Nič sa nezmenilo: počkajte minútu a zopakujte to.",
  "sheets.fault.sheetProtected":
    "Hárok {sheet} alebo rozsah na ňom je chránený a nemáte právo ho upravovať. Nič sa nezmenilo: požiadajte vlastníka o prístup (Údaje, Chrániť hárky a rozsahy) a zopakujte to.",
  "sheets.fault.noSheet": "Hárok {sheet} už neexistuje alebo je skrytý. Nič sa nezmenilo.",
  "sheets.fault.notOurs": "Hárok {sheet} nevytvorila Klientela. Nič sa nezmenilo.",
  "sheets.fault.changed":
    "Na hárku {sheet} práve niekto pracuje, preto už nie je taký, ako keď sa počítal. Nič sa nezmenilo: o chvíľu ho obnovte znova.",
  "sheets.fault.tooManyCells":
    "S týmito hárkami by mala tabuľka viac ako 10 miliónov buniek, čo Tabuľky Google nedovolia. Nič sa nezmenilo: odstráňte prázdne riadky a stĺpce veľkých hárkov, alebo evidenciu predaja pripojte ako súbor vedľa tabuľky.",
  "sheets.fault.timeUp":
    "Trvalo to dlhšie, ako Tabuľky Google dovoľujú. Nič sa nezmenilo: zopakujte to; s menším počtom riadkov to pôjde rýchlejšie.",
  "sheets.fault.quota":
    "Google obmedzuje, koľko sa dá urobiť za deň a naraz, a tento limit je vyčerpaný. Nič sa nezmenilo: počkajte niekoľko minút, v najhoršom do zajtra, a zopakujte to.",
  "sheets.fault.connection":
    "Tabuľky Google neodpovedali. Skontrolujte pripojenie a zopakujte to: ak sa niečo začalo, najprv sa vráti do pôvodného stavu.",
  "sheets.fault.authorization":
    "Google sa znova pýta, či smie Klientela pracovať v tejto tabuľke. Nič sa nezmenilo: zatvorte panel, otvorte ho z ponuky, dajte súhlas a zopakujte to. Ak ste naraz prihlásení do viacerých účtov Google, nechajte len jeden.",
  "sheets.fault.unknown":
    "Tabuľky Google to odmietli: {message} Nič sa nezmenilo: zopakujte to; ak to nepomôže, načítajte stránku znova.",
  "sheets.fault.restore":
    "Tabuľky Google sa zastavili v polovici a hárok {sheet} sa zatiaľ nepodarilo vrátiť do pôvodného stavu. Stane sa to, len čo Google odpovie: kliknite ešte raz.",
  "sheets.fault.takenBack": "Medzitým sa to vrátilo späť v inom okne. Tabuľka je taká, ako bola: zopakujte to.",
  "sheets.fault.merged":
    "Na hárku {sheet} sú v ceste vaše zlúčené bunky. Nič sa nezmenilo: zrušte zlúčenie a zopakujte to.",
  "sheets.fault.noWorker":
    "V tomto prehliadači môže panel počítať len na stránke, najviac {most:count} {most|riadok|riadky|riadkov}; tu by ich bolo {rows:count}. Nič sa nezmenilo: otvorte tabuľku v inom prehliadači, napríklad v Chrome, Edge alebo Firefoxe.",
  "sheets.fault.worker":
    "Časť doplnku, ktorá počíta hárky, sa zastavila. Nič sa nezmenilo: zatvorte panel, znova ho otvorte a zopakujte posledný krok. ({message})",
  "sheets.fault.notWritten":
    "Vzorovú firmu sa nepodarilo vložiť, lebo táto tabuľka nie je prázdna. Nič sa nezmenilo: otvorte prázdnu tabuľku a zopakujte to v nej.",
  "sheets.busy":
    "Do tejto tabuľky práve zapisuje Klientela: u kolegu alebo z okna, ktoré ste zatvorili. Netreba nič robiť: panel bude pokračovať sám, väčšinou do minúty.",
  "sheets.note.takenBack": "Minule sa práca prerušila. Rozpracované sa vrátilo späť: tabuľka je taká ako predtým.",
  "sheets.note.finished": "Minule sa práca prerušila tesne pred koncom. Teraz je dokončená: všetky hárky sú na mieste.",
  "sheets.step.reading": "Čítajú sa hárky",
  "sheets.step.computing": "Hárky sa zostavujú",
  "sheets.step.writing": "Zapisujú sa čísla",
  "sheets.step.finishing": "Hárky sa zaraďujú na svoje miesto",
  "sheets.step.restoring": "Tabuľka sa vracia do pôvodného stavu",
  "sheets.finding.changedSince": "Do bunky {cell} sa písalo, kým sa hárok obnovoval. Napísaná hodnota zostala.",
  "sheets.menu.open": "Otvoriť doplnok Klientela",
  "sheets.menu.refresh": "Obnoviť vytvorené hárky",
  "sheets.menu.questions": "Otázky",
  "sheets.print.offer":
    "Tabuľky Google si nastavenie strany nepamätajú. Na tlač si vezmite tie isté hárky ako súbor pre Excel: A4 na šírku, hlavička na každej strane, čísla strán.",
  "sheets.print.button": "Súbor na tlač (.xlsx)",
  "sheets.print.making": "Pripravuje sa súbor …",
  "sheets.print.done": "Súbor je hotový: {name}.",
};
