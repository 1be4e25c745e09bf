import type { WorkbenchTextKey } from "./en";

export const workbenchTexts: Readonly<Record<WorkbenchTextKey, string>> = {
  "workbench.open": "Otvoriť",
  "workbench.save": "Uložiť",
  "workbench.new": "Nový",
  "workbench.sample": "Ukážková firma",
  "workbench.undo": "Späť",
  "workbench.redo": "Znova",
  "workbench.menu": "Súbor",
  "workbench.language": "Jazyk",
  "workbench.dark": "Tmavé farby",
  "workbench.pane": "Panel Klientela",
  "workbench.gridLabel": "Zošit",
  "workbench.gridLoading": "Tabuľka sa načítava",
  "workbench.dropHere": "Pustite súbor a otvorí sa",
  "workbench.dismiss": "Zavrieť správu",
  "workbench.private": "Nič sa neodosiela",
  "workbench.unsaved": "Zatiaľ neuložené; koncept je v tomto prehliadači",
  "workbench.unsavedNoDraft": "Zatiaľ neuložené",
  "workbench.saved": "Uložené ako {name}. Súbor, ktorý ste otvorili, sa nezmenil.",
  "workbench.attached": "Riadkov: {n:count}. Zobrazených je prvých 1 000, počíta sa so všetkými",
  "workbench.kept": "Ostáva v súbore, tu sa nezobrazuje: {things}",
  "workbench.keptHelp":
    "Tieto časti súboru sa uložia bez zmeny. Aby ostali správne, riadky a stĺpce tohto hárka tu nemožno vkladať, mazať ani presúvať.",
  "workbench.sampleFile": "Ukážka Klientela",
  "workbench.newFile": "Zošit",
  "workbench.newSheet": "Hárok1",
  "workbench.busy.open": "Otvára sa {name} …",
  "workbench.busy.sample": "Pripravuje sa ukážková firma …",
  "workbench.busy.save": "Ukladá sa {name} …",
  "workbench.step.writing": "Hárky sa zapisujú",
  "workbench.step.showing": "Hárky sa zobrazujú",
  "workbench.draft": "Súbor {name} ostal neuložený ({day}). Chcete v ňom pokračovať?",
  "workbench.draftOpen": "Pokračovať",
  "workbench.draftForget": "Zahodiť koncept",
  "workbench.ask.title": "Uložiť {name}?",
  "workbench.ask.text": "Je v ňom práca, ktorá ešte nie je uložená.",
  "workbench.ask.save": "Uložiť",
  "workbench.ask.leave": "Neukladať",
  "workbench.ask.stay": "Zrušiť",
  "workbench.nothingToSave":
    "Evidencia predaja ostáva vo svojom súbore a ešte sa z nej nič nevytvorilo, preto nie je čo uložiť.",
  "workbench.fault.worker":
    "Časť stránky, ktorá pracuje so súbormi, sa zastavila. Nič sa nezmenilo. Načítajte stránku znova; koncept je v prehliadači. ({message})",
  "workbench.fault.arrayFormula":
    "Nič sa neuložilo: bunka {cell} na hárku {sheet} patrí k vzorcu, ktorý vypĺňa viac buniek. Vráťte, čo ste tam napísali, alebo prepíšte všetky.",
  "workbench.fault.dataTable":
    "Nič sa neuložilo: bunka {cell} na hárku {sheet} patrí k tabuľke údajov (čo ak), ktorá sa počíta ako celok. Vráťte, čo ste tam napísali.",
  "workbench.fault.headerInUse":
    "Nič sa neuložilo: vzorce sa odvolávajú na hlavičku tabuľky v bunke {cell} na hárku {sheet} menom. Vráťte zmenu tejto hlavičky.",
  "workbench.fault.textTooLong":
    "Nič sa neuložilo: text v bunke {cell} na hárku {sheet} je dlhší než 32 767 znakov, ktoré sa do bunky zmestia. Skráťte ho.",
  "workbench.fault.formulaTooLong":
    "Nič sa neuložilo: vzorec v bunke {cell} na hárku {sheet} je dlhší než 8 192 znakov. Skráťte ho.",
  "workbench.fault.outside":
    "Nič sa neuložilo: bunka {cell} na hárku {sheet} leží za posledným riadkom alebo stĺpcom zošita.",
  "workbench.fault.grid": "Tabuľku sa nepodarilo načítať. Načítajte stránku znova.",
  "workbench.fault.notOurs":
    "Hárok {sheet} bol v súbore už pri otvorení, preto sa odtiaľto neodstráni. Nič sa nezmenilo.",
  "workbench.fault.noSheet": "Hárok {sheet} už neexistuje.",
  "workbench.refused.fixed":
    "Na hárku vášho súboru to nejde: vkladanie, mazanie či presúvanie by mohlo poškodiť to, čo sa tu nezobrazuje. Píšte do buniek alebo pridajte vlastný hárok.",
  "workbench.refused.attached":
    "Tento hárok je pridlhý na to, aby sa tu menil: ostáva vo svojom súbore a každá úloha ho číta celý.",
  "workbench.refused.built":
    "Vytvorený hárok si zachováva tvar. Píšte do svetložltých buniek alebo hárok odstráňte v paneli.",
  "workbench.refused.unsupported":
    "Pri uložení súboru by sa to stratilo, preto sa to tu nerobí. Urobte to vo svojom tabuľkovom programe.",
  "workbench.start.name": "Začnite tu",
  "workbench.start.title": "Tri veci na vyskúšanie",
  "workbench.start.lead":
    "Toto je vymyslená IT firma: predaje sú na druhom hárku, zákazníci na treťom. Kliknite na riadok nižšie; ostatné urobí panel vpravo.",
  "workbench.start.own":
    "Vaše predaje: stlačte Otvoriť alebo sem presuňte súbor .xlsx či .csv. Stačí stĺpec dátumov, zákazníkov a súm.",
  "workbench.start.private": "Všetko sa počíta v tomto počítači. Nič sa neodosiela a váš súbor sa nikdy neprepíše.",
  "kept.chart": "{n:count} {n|graf|grafy|grafov}",
  "kept.chartSheet": "{n:count} {n|hárok s grafom|hárky s grafom|hárkov s grafom}",
  "kept.picture": "{n:count} {n|obrázok|obrázky|obrázkov}",
  "kept.shape": "{n:count} {n|tvar|tvary|tvarov}",
  "kept.pivot": "{n:count} {n|kontingenčná tabuľka|kontingenčné tabuľky|kontingenčných tabuliek}",
  "kept.table": "{n:count} {n|tabuľka|tabuľky|tabuliek}",
  "kept.slicer": "{n:count} {n|rýchly filter|rýchle filtre|rýchlych filtrov}",
  "kept.rule": "{n:count} {n|pravidlo formátovania|pravidlá formátovania|pravidiel formátovania}",
  "kept.validation": "{n:count} {n|kontrola vstupu|kontroly vstupu|kontrol vstupu}",
  "kept.comment": "{n:count} {n|komentár|komentáre|komentárov}",
  "kept.link": "{n:count} {n|odkaz|odkazy|odkazov}",
  "kept.object": "{n:count} {n|vložený objekt|vložené objekty|vložených objektov}",
  "kept.protection": "ochrana hárka",
  "kept.outline": "zoskupené riadky alebo stĺpce",
  "kept.richText": "{n:count} {n|bunka so zmiešaným písmom|bunky so zmiešaným písmom|buniek so zmiešaným písmom}",
  "kept.macro": "makrá",
  "kept.other": "ďalšie časti",
  "grid.functionCategory": "Funkcie Klientela",
  "grid.functionExample": "Príklad: {example}",
};
