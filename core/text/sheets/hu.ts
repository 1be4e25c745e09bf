import type { SheetsTextKey } from "./en";

export const sheetsTexts: Readonly<Record<SheetsTextKey, string>> = {
  "sheets.fault.busy":
    "Ebbe a táblázatba most egy munkatársa vagy egy másik ablaka ír a Klientelával. Semmi sem változott: várjon egy percet, és próbálja újra.",
  "sheets.fault.sheetProtected":
    "A(z) {sheet} munkalap vagy egy tartománya védett, és Ön nem szerkesztheti. Semmi sem változott: kérjen hozzáférést a tulajdonostól (Adatok, Munkalapok és tartományok védelme), és próbálja újra.",
  "sheets.fault.noSheet": "A(z) {sheet} munkalap már nincs meg, vagy rejtett. Semmi sem változott.",
  "sheets.fault.notOurs": "A(z) {sheet} munkalapot nem a Klientela készítette. Semmi sem változott.",
  "sheets.fault.changed":
    "A(z) {sheet} munkalapon éppen dolgoznak, ezért már nem olyan, amilyenből a számítás készült. Semmi sem változott: kicsit később frissítse újra.",
  "sheets.fault.tooManyCells":
    "Ezekkel a lapokkal a táblázatban több mint 10 millió cella lenne, ennyit a Google Táblázatok nem enged. Semmi sem változott: törölje a nagy lapok üres sorait és oszlopait, vagy tegye az értékesítési naplót fájlként a táblázat mellé.",
  "sheets.fault.timeUp":
    "Ez tovább tartott, mint amennyit a Google Táblázatok megenged. Semmi sem változott: próbálja újra; kevesebb sorral gyorsabb.",
  "sheets.fault.quota":
    "A Google korlátozza, mennyit lehet naponta és egyszerre elvégezni, és ez a keret most elfogyott. Semmi sem változott: várjon néhány percet, legrosszabb esetben holnapig, és próbálja újra.",
  "sheets.fault.connection":
    "A Google Táblázatok nem válaszolt. Ellenőrizze a kapcsolatot, és próbálja újra: ha valami már elkezdődött, először az áll vissza.",
  "sheets.fault.authorization":
    "A Google újra megkérdezi, dolgozhat-e a Klientela ebben a táblázatban. Semmi sem változott: zárja be a panelt, nyissa meg a menüből, adja meg az engedélyt, és próbálja újra. Ha egyszerre több Google-fiókba van bejelentkezve, csak az egyiket tartsa meg.",
  "sheets.fault.unknown":
    "A Google Táblázatok elutasította a műveletet: {message} Semmi sem változott: próbálja újra; ha nem segít, töltse be újra az oldalt.",
  "sheets.fault.restore":
    "A Google Táblázatok félúton megállt, és a(z) {sheet} munkalapot még nem sikerült visszaállítani. Amint a Google válaszol, visszaáll: kattintson még egyszer.",
  "sheets.fault.takenBack":
    "Ezt közben egy másik ablakban visszavonták. A táblázat olyan, amilyen volt: próbálja újra.",
  "sheets.fault.merged":
    "A(z) {sheet} munkalapon az Ön egyesített cellái vannak útban. Semmi sem változott: szüntesse meg az egyesítést, és próbálja újra.",
  "sheets.fault.noWorker":
    "Ebben a böngészőben a panel csak magán az oldalon számolhat, legfeljebb {most:count} sorig; itt {rows:count} lenne. Semmi sem változott: nyissa meg a táblázatot másik böngészőben, például Chrome-ban, Edge-ben vagy Firefoxban.",
  "sheets.fault.worker":
    "A Klientela munkalapokat számoló része leállt. Semmi sem változott: zárja be a panelt, nyissa meg újra, és ismételje meg az utolsó lépést. ({message})",
  "sheets.fault.notWritten":
    "A mintacég nem kerülhetett ebbe a táblázatba, mert nem üres. Semmi sem változott: nyisson egy üres táblázatot, és ott próbálja újra.",
  "sheets.busy":
    "Ebbe a táblázatba most ír a Klientela: egy munkatársánál vagy egy már bezárt ablakból. Nincs teendője: a panel magától folytatja, többnyire egy percen belül.",
  "sheets.note.takenBack":
    "A munka legutóbb megszakadt. A megkezdett rész visszavonva: a táblázat olyan, mint előtte volt.",
  "sheets.note.finished":
    "A munka legutóbb közvetlenül a vége előtt szakadt meg. Most befejeződött: minden munkalap a helyén van.",
  "sheets.step.reading": "A munkalapok beolvasása",
  "sheets.step.computing": "A munkalapok összeállítása",
  "sheets.step.writing": "A számok beírása",
  "sheets.step.finishing": "A munkalapok a helyükre kerülnek",
  "sheets.step.restoring": "A táblázat visszaállítása",
  "sheets.finding.changedSince": "A(z) {cell} cellába írtak, miközben a munkalap frissült. A beírt érték megmaradt.",
  "sheets.menu.open": "A Klientela megnyitása",
  "sheets.menu.refresh": "Elkészített lapok frissítése",
  "sheets.menu.questions": "Kérdések",
  "sheets.print.offer":
    "A Google Táblázatok nem őriz meg oldalbeállítást. Nyomtatáshoz vegye ugyanezeket a lapokat Excel-fájlként: fekvő A4, fejléc minden oldalon, oldalszámok.",
  "sheets.print.button": "Fájl nyomtatáshoz (.xlsx)",
  "sheets.print.making": "Készül a fájl …",
  "sheets.print.done": "Elkészült a fájl: {name}.",
};
