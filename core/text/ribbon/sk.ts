import type { RibbonTextKey } from "./en";

export const ribbonTexts: Readonly<Record<RibbonTextKey, string>> = {
  "ribbon.about":
    "Čo sa deje s mojimi zákazníkmi? Klientela odpovedá z evidencie predaja vo vašom zošite: zostaví hárky s presnými číslami, z ktorých sa každé dá vysvetliť. Obsah buniek sa nikam neposiela.",
  "ribbon.start": "Začiatok",
  "ribbon.home": "Otázky",
  "ribbon.homeTip": "Otvorí panel: čo sa v tomto zošite našlo a na ktoré otázky vie odpovedať.",
  "ribbon.refresh": "Obnoviť všetky",
  "ribbon.refreshTip":
    "Ukáže, čo je v evidencii nové, a obnoví zostavené hárky. Všetko, čo ste do nich napísali, zostane.",
  "ribbon.more": "Ďalšie otázky",
  "ribbon.moreTip": "Ostatné otázky tejto skupiny.",
  "ribbon.job.overview": "Celkový prehľad",
  "ribbon.job.most-important": "Najdôležitejší zákazníci",
  "ribbon.job.new-and-lost": "Noví a stratení",
  "ribbon.job.steady-buyers": "Kto nakupuje stabilne",
  "ribbon.job.meeting": "Na poradu",
  "ribbon.job.find-clients": "Nájsť zákazníkov",
  "ribbon.help.title": "Klientela v Exceli",
  "ribbon.help.start":
    "Na karte Klientela vyberte „Otázky“. Panel na boku povie, čo sa v zošite našlo, a ukáže otázky, na ktoré vie odpovedať. Stačí zoznam predajov s dátumom, zákazníkom a sumou.",
  "ribbon.help.tab":
    "Ak kartu Klientela nevidíte, otvorte „Domov“, „Doplnky“ a vyberte tam doplnok Klientela; po jeho aktualizácii zatvorte Excel a znova ho otvorte.",
  "ribbon.help.network":
    "Panel aj funkcie potrebujú pri otvorení sieť: súbory doplnku prichádzajú z tejto adresy, vlastná knižnica Excelu od Microsoftu. Obsah buniek neodchádza ani tam, ani tam.",
  "ribbon.help.fault":
    "Ak sa objaví oznam, že sa niečo nepodarilo, v zošite sa nič nezmenilo. Skopírujte hlásenie pod oznamom a pošlite ho tomu, kto vám doplnok nastavil: obsah buniek v ňom nie je.",
};
