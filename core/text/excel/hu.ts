import type { ExcelTextKey } from "./en";

export const excelTexts: Readonly<Record<ExcelTextKey, string>> = {
  "excel.fault.cellEdit": "Egy cellába éppen írnak. Semmi sem változott: nyomjon Entert, és próbálja újra.",
  "excel.fault.sheetProtected":
    "A(z) {sheet} munkalap védett. Semmi sem változott: oldja fel a védelmet (Véleményezés, Lapvédelem feloldása), és próbálja újra.",
  "excel.fault.workbookProtected":
    "A munkafüzet szerkezete védett, ezért nem lehet munkalapot hozzáadni. Semmi sem változott: oldja fel a védelmet (Véleményezés, Füzetvédelem), és próbálja újra.",
  "excel.fault.tooLarge":
    "Az Excel egyszerre nem fogad el ennyi adatot. Semmi sem változott: zárja be a többi munkafüzetet, és próbálja újra.",
  "excel.fault.inactive":
    "Az Excel csak akkor dolgozik ezzel a munkafüzettel, ha az ablaka elöl van. Semmi sem változott: kattintson a munkafüzetbe, és próbálja újra.",
  "excel.fault.busy": "Az Excel mással van elfoglalva. Semmi sem változott: várjon egy kicsit, és próbálja újra.",
  "excel.fault.readOnly":
    "A munkafüzet csak olvasásra van megnyitva. Semmi sem változott: engedélyezze a szerkesztést, vagy mentse más néven, és próbálja újra.",
  "excel.fault.noSheet": "A(z) {sheet} munkalap már nincs meg. Semmi sem változott.",
  "excel.fault.notOurs": "A(z) {sheet} munkalapot nem a Klientela készítette. Semmi sem változott.",
  "excel.fault.changed":
    "Számítás közben a(z) {sheet} munkalap sorai vagy oszlopai elmozdultak. Semmi sem változott: frissítse újra.",
  "excel.fault.old": "Ez az Excel túl régi a Klientelához: Excel 2021, Microsoft 365 vagy webes Excel kell hozzá.",
  "excel.fault.tooManyCells":
    "Az Excel egyszerre nem fogad el ennyi cellát. Semmi sem változott: csatolja inkább az értékesítési napló fájlját a munkafüzet mellé.",
  "excel.fault.unknown":
    "Az Excel elutasította ({code}). Semmi sem változott: próbálja újra; ha nem segít, mentse és nyissa meg újra a munkafüzetet.",
  "excel.fault.restore":
    "Az Excel félúton megállt, és a(z) {sheet} munkalapot még nem sikerült visszaállítani. Amint az Excel válaszol, visszaáll: kattintson még egyszer.",
  "excel.step.reading": "A munkalapok beolvasása",
  "excel.step.writing": "A számok beírása",
  "excel.step.looks": "Formátumok, listák és diagramok beállítása",
  "excel.step.finishing": "A munkalapok a helyükre kerülnek",
  "excel.step.restoring": "A munkafüzet visszaállítása",
  "excel.finding.changedSince": "A(z) {cell} cellába írtak, miközben a munkalap frissült. A beírt érték megmaradt.",
  "excel.fault.denied":
    "Az Excel ezt a módosítást nem engedi: egy munkalap vagy a munkafüzet védett, vagy csak olvasásra van megnyitva. Semmi sem változott: oldja fel a védelmet (Véleményezés), vagy engedélyezze a szerkesztést, és próbálja újra.",
  "excel.fault.inTheWay":
    "Egyesített cellák, szűrő, saját táblázat vagy kimutatás van útban. Semmi sem változott: tegye másik munkalapra, vagy törölje a szűrőt, és próbálja újra.",
  "excel.fault.meanwhile":
    "A munkafüzet közben megváltozott: egy munkalap vagy táblázat már nincs meg, vagy foglalt a neve. A Klientela semmit sem változtatott: próbálja újra.",
  "excel.fault.connection":
    "Az Excel nem válaszolt. Semmi sem változott: ellenőrizze a kapcsolatot és a bejelentkezést, és próbálja újra.",
  "excel.fault.links":
    "Az Excel itt letiltja a más munkafüzetekre mutató csatolásokat. Semmi sem változott: engedélyezze (Adatok, Munkafüzet-csatolások) vagy törölje őket, és próbálja újra.",
  "excel.fault.worker":
    "A Klientela fájlokat kezelő része leállt. Semmi sem változott: zárja be a panelt, nyissa meg újra, és ismételje meg az utolsó lépést. ({message})",
  "excel.fault.ownSheets":
    "Az Excel nem adta át ezt a munkafüzetet, ezért a saját munkalapjai nem kerülhetnek a másolatba. Hagyja ki őket, vagy mentse a munkafüzetet, és próbálja újra.",
};
