import type { RibbonTextKey } from "./en";

export const ribbonTexts: Readonly<Record<RibbonTextKey, string>> = {
  "ribbon.about":
    "Mi történik az ügyfeleimmel? A Klientela a munkafüzetben lévő értékesítési naplóból válaszol: pontos számokkal teli lapokat épít, és minden szám megmagyarázható. A cellák tartalmát semmi nem küldi sehová.",
  "ribbon.start": "Kezdés",
  "ribbon.home": "Kérdések",
  "ribbon.homeTip": "Megnyitja a panelt: mit talált ebben a munkafüzetben, és mely kérdésekre tud belőle válaszolni.",
  "ribbon.refresh": "Összes frissítése",
  "ribbon.refreshTip": "Megmutatja, mi új a naplóban, és frissíti a felépített lapokat. Amit beléjük írt, az megmarad.",
  "ribbon.more": "További kérdések",
  "ribbon.moreTip": "A csoport többi kérdése.",
  "ribbon.job.overview": "A teljes kép",
  "ribbon.job.most-important": "Legfontosabb ügyfelek",
  "ribbon.job.new-and-lost": "Újak és elvesztettek",
  "ribbon.job.steady-buyers": "Egyenletes vásárlók",
  "ribbon.job.meeting": "Értekezletre",
  "ribbon.job.find-clients": "Ügyfelek keresése",
  "ribbon.help.title": "Klientela az Excelben",
  "ribbon.help.start":
    "A Klientela lapon válassza a „Kérdések” gombot. Az oldalsó panel megmondja, mit talált a munkafüzetben, és felsorolja a kérdéseket, amelyekre válaszolni tud. Elég egy értékesítési lista dátummal, ügyféllel és összeggel.",
  "ribbon.help.tab":
    "Ha nincs Klientela lap, nyissa meg a „Kezdőlap”, „Bővítmények” menüt, és ott válassza a Klientelát; a Klientela frissítése után zárja be, majd nyissa meg újra az Excelt.",
  "ribbon.help.network":
    "A panelnek és a függvényeknek megnyitáskor hálózat kell: a Klientela fájljai erről a címről, az Excel saját könyvtára a Microsofttól érkezik. A cellák tartalma egyik helyre sem kerül.",
  "ribbon.help.fault":
    "Ha egy mondat azt írja, hogy valami nem sikerült, a munkafüzetben semmi sem változott. Másolja ki a mondat alatti jelentést, és küldje el annak, aki a Klientelát beállította: a cellák tartalma nincs benne.",
};
