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
  "excel.fault.old": "Tento Excel je pre Klientelu pristarý: treba Excel 2021, Microsoft 365 alebo Excel na webe.",
  "excel.fault.tooManyCells":
    "Excel neprečíta toľko buniek naraz. Nič sa nezmenilo: pripojte súbor ako denník predaja vedľa zošita.",
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
};
