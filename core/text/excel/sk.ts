import type { ExcelTextKey } from "./en";

export const excelTexts: Readonly<Record<ExcelTextKey, string>> = {
  "excel.fault.cellEdit": "Do bunky sa práve píše. Nič sa nezmenilo: stlačte Enter a zopakujte to.",
  "excel.fault.sheetProtected":
    "Hárok {sheet} je zamknutý. Nič sa nezmenilo: zrušte ochranu (Revízia, Zrušiť ochranu hárka) a zopakujte to.",
  "excel.fault.workbookProtected":
    "Štruktúra zošita je zamknutá, hárok sa nedá pridať. Nič sa nezmenilo: zrušte ochranu (Revízia, Zabezpečiť zošit) a zopakujte to.",
  "excel.fault.tooLarge":
    "Excel neprijme toľko údajov naraz. Nič sa nezmenilo: zatvorte ostatné zošity a zopakujte to.",
  "excel.fault.inactive":
    "Excel pracuje s týmto zošitom, len kým je jeho okno vpredu. Nič sa nezmenilo: kliknite do zošita a zopakujte to.",
  "excel.fault.busy": "Excel je zaneprázdnený. Nič sa nezmenilo: chvíľu počkajte a zopakujte to.",
  "excel.fault.readOnly":
    "Zošit je otvorený len na čítanie. Nič sa nezmenilo: zapnite úpravy alebo ho uložte pod iným názvom a zopakujte to.",
  "excel.fault.noSheet": "Hárok {sheet} už neexistuje. Nič sa nezmenilo.",
  "excel.fault.notOurs": "Hárok {sheet} nevytvorila Klientela. Nič sa nezmenilo.",
  "excel.fault.changed":
    "Počas výpočtu sa na hárku {sheet} presunuli riadky alebo stĺpce. Nič sa nezmenilo: obnovte ho ešte raz.",
  "excel.fault.old": "Tento Excel je pristarý: Klientela potrebuje Excel 2021, Microsoft 365 alebo Excel na webe.",
  "excel.fault.tooManyCells":
    "Excel naraz neprijme toľko buniek. Nič sa nezmenilo: súbor s evidenciou predaja radšej pripojte vedľa zošita.",
  "excel.fault.unknown":
    "Excel to odmietol ({code}). Nič sa nezmenilo: zopakujte to; ak to nepomôže, zošit uložte a otvorte znova.",
  "excel.fault.restore":
    "Excel sa zastavil v polovici a hárok {sheet} sa zatiaľ nepodarilo vrátiť. Vráti sa, len čo Excel odpovie: kliknite ešte raz.",
  "excel.step.reading": "Čítajú sa hárky",
  "excel.step.writing": "Zapisujú sa čísla",
  "excel.step.looks": "Nastavujú sa formáty, zoznamy a grafy",
  "excel.step.finishing": "Hárky sa dávajú na miesto",
  "excel.step.restoring": "Zošit sa vracia do pôvodného stavu",
  "excel.finding.changedSince": "Do bunky {cell} sa písalo, kým sa hárok obnovoval. Napísané zostalo.",
  "excel.fault.denied":
    "Excel túto zmenu nedovolí: hárok alebo zošit je zamknutý, alebo je otvorený len na čítanie. Nič sa nezmenilo: zrušte ochranu (Revízia) alebo zapnite úpravy a zopakujte to.",
  "excel.fault.inTheWay":
    "V ceste sú vaše zlúčené bunky, filter, tabuľka alebo kontingenčná tabuľka. Nič sa nezmenilo: presuňte ich na iný hárok alebo zrušte filter a zopakujte to.",
  "excel.fault.meanwhile":
    "Zošit sa medzitým zmenil: hárok alebo tabuľka už neexistuje, alebo je názov obsadený. Klientela nič nezmenila: zopakujte to.",
  "excel.fault.connection":
    "Excel neodpovedal. Nič sa nezmenilo: skontrolujte pripojenie a prihlásenie a zopakujte to.",
  "excel.fault.links":
    "Excel tu blokuje prepojenia na iné zošity. Nič sa nezmenilo: povoľte ich (Údaje, Prepojenia zošita) alebo ich odstráňte a zopakujte to.",
  "excel.fault.worker":
    "Časť doplnku, ktorá pracuje so súbormi, sa zastavila. Nič sa nezmenilo: zatvorte panel, znova ho otvorte a zopakujte posledný krok. ({message})",
  "excel.fault.ownSheets":
    "Excel tento zošit nevydal, vaše vlastné hárky preto nemôžu ísť do kópie. Vynechajte ich, alebo zošit uložte a zopakujte to.",
};
