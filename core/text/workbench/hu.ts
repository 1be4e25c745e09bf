import type { WorkbenchTextKey } from "./en";

export const workbenchTexts: Readonly<Record<WorkbenchTextKey, string>> = {
  "workbench.open": "Megnyitás",
  "workbench.save": "Mentés",
  "workbench.new": "Új",
  "workbench.sample": "Mintacég",
  "workbench.undo": "Visszavonás",
  "workbench.redo": "Újra",
  "workbench.menu": "Fájl",
  "workbench.language": "Nyelv",
  "workbench.dark": "Sötét színek",
  "workbench.pane": "Klientela panel",
  "workbench.gridLabel": "Munkafüzet",
  "workbench.gridLoading": "A táblázat betöltése folyamatban",
  "workbench.dropHere": "Engedje el a fájlt a megnyitáshoz",
  "workbench.dismiss": "Üzenet bezárása",
  "workbench.private": "Semmi sem kerül feltöltésre",
  "workbench.unsaved": "Még nincs mentve; vázlat ebben a böngészőben",
  "workbench.unsavedNoDraft": "Még nincs mentve",
  "workbench.saved": "Mentve {name} néven. A megnyitott fájl nem változott.",
  "workbench.attached": "{n:count} sor: az első 1 000 látható, a számítás mindet használja",
  "workbench.kept": "A fájlban megmarad, itt nem látszik: {things}",
  "workbench.keptHelp":
    "A fájlnak ezek a részei változatlanul mentődnek. Hogy helyesek maradjanak, ennek a munkalapnak a sorai és oszlopai itt nem szúrhatók be, nem törölhetők és nem helyezhetők át.",
  "workbench.sampleFile": "Klientela minta",
  "workbench.newFile": "Munkafüzet",
  "workbench.newSheet": "Munka1",
  "workbench.busy.open": "{name} megnyitása …",
  "workbench.busy.sample": "A mintacég előkészítése …",
  "workbench.busy.save": "{name} mentése …",
  "workbench.step.writing": "A munkalapok írása",
  "workbench.step.showing": "A munkalapok megjelenítése",
  "workbench.draft": "A(z) {name} mentetlenül maradt ({day}). Folytatja?",
  "workbench.draftOpen": "Folytatás",
  "workbench.draftForget": "Vázlat elvetése",
  "workbench.ask.title": "Menti ezt: {name}?",
  "workbench.ask.text": "Van benne még nem mentett munka.",
  "workbench.ask.save": "Mentés",
  "workbench.ask.leave": "Mentés nélkül",
  "workbench.ask.stay": "Mégse",
  "workbench.nothingToSave":
    "Az értékesítési napló a saját fájljában marad, és még semmi sem készült belőle, ezért nincs mit menteni.",
  "workbench.fault.worker":
    "Az oldal fájlkezelő része leállt. Semmi sem változott. Töltse be újra az oldalt; a vázlat a böngészőben megvan. ({message})",
  "workbench.fault.arrayFormula":
    "Semmi sem mentődött: a(z) {sheet} lap {cell} cellája egy több cellát kitöltő képlet része. Vonja vissza, amit oda írt, vagy írja felül mindet.",
  "workbench.fault.dataTable":
    "Semmi sem mentődött: a(z) {sheet} lap {cell} cellája lehetőségelemző adattáblához tartozik, amely egyben számolódik. Vonja vissza, amit oda írt.",
  "workbench.fault.headerInUse":
    "Semmi sem mentődött: képletek név szerint hivatkoznak a(z) {sheet} lap {cell} cellájában álló táblázatfejlécre. Vonja vissza a fejléc módosítását.",
  "workbench.fault.textTooLong":
    "Semmi sem mentődött: a(z) {sheet} lap {cell} cellájának szövege hosszabb, mint a cellában elférő 32 767 karakter. Rövidítse meg.",
  "workbench.fault.formulaTooLong":
    "Semmi sem mentődött: a(z) {sheet} lap {cell} cellájának képlete hosszabb 8192 karakternél. Rövidítse meg.",
  "workbench.fault.outside":
    "Semmi sem mentődött: a(z) {sheet} lap {cell} cellája a munkafüzet utolsó során vagy oszlopán túl van.",
  "workbench.fault.grid": "A táblázatot nem sikerült betölteni. Töltse be újra az oldalt.",
  "workbench.fault.notOurs":
    "A(z) {sheet} munkalap már a megnyitáskor a fájlban volt, ezért innen nem távolítható el. Semmi sem változott.",
  "workbench.fault.noSheet": "A(z) {sheet} munkalap már nincs meg.",
  "workbench.refused.fixed":
    "A fájl munkalapján ez nem lehetséges: a beszúrás, törlés vagy áthelyezés tönkretehetné, ami itt nem látszik. Írjon a cellákba, vagy adjon hozzá saját munkalapot.",
  "workbench.refused.attached":
    "Ez a munkalap túl hosszú ahhoz, hogy itt módosítsa: a fájljában marad, és minden feladat a teljes tartalmát olvassa.",
  "workbench.refused.built":
    "Az elkészített munkalap megtartja az alakját. A halványsárga cellákba írjon, vagy távolítsa el a lapot a panelen.",
  "workbench.refused.unsupported":
    "Ez a fájl mentésekor elveszne, ezért itt nem végezhető el. Tegye meg a saját táblázatkezelőjében.",
  "workbench.start.name": "Kezdje itt",
  "workbench.start.title": "Három dolog, amit érdemes kipróbálni",
  "workbench.start.lead":
    "Ez egy kitalált IT-cég: az értékesítés a második munkalapon van, az ügyfelek a harmadikon. Kattintson az egyik sorra; a többit a jobb oldali panel intézi.",
  "workbench.start.own":
    "A saját értékesítései: nyomja meg a Megnyitás gombot, vagy húzzon ide egy .xlsx vagy .csv fájlt. Elég egy dátum-, egy ügyfél- és egy összegoszlop.",
  "workbench.start.private":
    "Minden ezen a számítógépen készül. Semmi sem kerül feltöltésre, és a saját fájlja sosem íródik felül.",
  "kept.chart": "{n:count} diagram",
  "kept.chartSheet": "{n:count} diagramlap",
  "kept.picture": "{n:count} kép",
  "kept.shape": "{n:count} alakzat",
  "kept.pivot": "{n:count} kimutatás",
  "kept.table": "{n:count} táblázat",
  "kept.slicer": "{n:count} szeletelő",
  "kept.rule": "{n:count} formázási szabály",
  "kept.validation": "{n:count} érvényesítés",
  "kept.comment": "{n:count} megjegyzés",
  "kept.link": "{n:count} hivatkozás",
  "kept.object": "{n:count} beágyazott objektum",
  "kept.protection": "lapvédelem",
  "kept.outline": "csoportosított sorok vagy oszlopok",
  "kept.richText": "{n:count} vegyes formázású cella",
  "kept.macro": "makrók",
  "kept.other": "egyéb részek",
  "grid.functionCategory": "Klientela-függvények",
  "grid.functionExample": "Példa: {example}",
};
