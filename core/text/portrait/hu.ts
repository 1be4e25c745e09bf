import type { PortraitTextKey } from "./en";

export const portraitTexts: Readonly<Record<PortraitTextKey, string>> = {
  "report.matrix.name": "Szegmensmátrix",
  "report.matrix.title": "Mi kinek szól: szegmensek és termékvonalak (ideális portré), {asOf:longDay}",
  "report.matrix.help":
    "A sorokban szegmensek, az oszlopokban termékvonalak, jel ott, ahol a vonal a szegmensnek szól; alatta az, amit valóban vesznek.",
  "matrix.marks.heading": "Mi kinek szól",
  "matrix.buying.heading": "Mit vesznek az egyes szegmensek ügyfelei, {window}",
  "matrix.mark.note": "A + azt jelzi, hogy a(z) {line} a szegmensnek szól. Átírható; ha nem szól neki, a cella üres.",
  "matrix.buying.note":
    "A szegmens azon ügyfelei közül, akik az osztályozási időszakban bármit vettek, ekkora arány vett a vonalból: {line}.",
  "matrix.noSegment": "(szegmens nélkül)",
  "column.matrixSegment.header": "Szegmens",
  "column.matrixSegment.note": "Egymáshoz hasonló ügyfelek. Az utolsó sor alá írt név új szegmenst ad.",
  "column.linesMeant.header": "Szánt vonalak",
  "column.linesMeant.note": "Ennyi termékvonal van megjelölve a szegmensnek.",
  "column.segmentClients.header": "Ügyfelek",
  "column.segmentClients.note": "A szegmens ügyfelei, az elvesztettekkel és a még nem vásárlókkal együtt.",
  "column.segmentBuyers.header": "Vásárló ügyfelek",
  "column.segmentBuyers.note": "A szegmens ügyfelei, akik az osztályozási időszakban bármit vettek, {window}.",
  "total.segmentRows": "Összesen, {n:count} szegmens",
  "says.matrixMeant": "{marks:count} jel mutatja, mi szól {n:count} szegmensnek; a termékvonalak száma {lines:count}.",
  "says.matrixDegree":
    "Az ügyfeleknek szánt {plan:count} vonalból {actual:count} talált vásárlóra (fejlettségi fok: {share:share}).",
  "says.matrixDraft":
    "A jelek javaslatok: ott áll jel, ahol a szegmens vásárló ügyfeleinek legalább {share:share} része veszi a vonalat.",
  "says.matrixTemplate": "A jelek egy sablonból valók; a naplóból hiányzó vonalak kimaradtak.",
  "says.matrixEmpty":
    "Még nincs jelölés: írjon + jelet oda, ahol a vonal a szegmensnek szól, vagy kérjen javaslatot a napló alapján.",
  "says.matrixNoSegments":
    "Szegmensek még nincsenek: először hozza létre őket a szegmensek munkalapján vagy az ügyfélnyilvántartás Szegmens oszlopában.",
  "says.matrixNoLines":
    "A naplóban nincsenek termékvonalak: válassza ki az oszlopukat, vagy sorolja be a tételeket a Termékvonalak munkalapon.",
  "says.matrixType": "Írja át a sárga cellákat; az alá írt sor új szegmens, a mellé írt oszlop új termékvonal.",
  "says.matrixOften":
    "A(z) {line} nem szól a(z) {segment} szegmensnek, de vásárló ügyfeleinek {share:share} része mégis veszi.",
  "issue.matrixMarkUnreadable": "A mátrix {n:count} cellájában nem jel áll, például itt: {cell}.",
  "issue.matrixSegmentUnknown": "A mátrix {n:count} szegmense nincs a szegmensek között, például {segment}.",
  "issue.matrixLineUnsold": "A mátrix {n:count} vonalából még soha nem volt eladás, például {line}.",
  "rule.matrixMark": "Jel: Ön írta be, vagy javaslat, ahogyan a lap elején áll.",
  "rule.matrixMarkTotal": "Ennyi szegmensnél áll jel a vonalnál.",
  "rule.matrixBuying":
    "A szegmens ügyfelei, akiknek az összege az osztályozási időszakban nullánál nagyobb ({line}), osztva azokkal, akik bármit vettek.",

  "column.clientSegment.header": "Szegmens",
  "column.clientSegment.note": "Az első szegmens, amelynek a feltételeit az ügyfél teljesíti; üres, ha nincs ilyen.",
  "column.linesActualPlanned.header": "A tervezettből vásárolt vonalak",
  "column.linesActualPlanned.note": "A tervezett termékvonalak közül a nullánál nagyobb nettó forgalmúak, {window}.",
  "column.degree.header": "Fejlettségi fok",
  "column.degree.note": "A tervezettből vásárolt vonalak osztva a tervezett vonalak számával.",
  "column.linesOutside.header": "Terven kívül vásárolt vonalak",
  "column.linesOutside.note":
    "Nullánál nagyobb forgalmú vonalak, amelyek nem az ügyfél szegmensének szólnak, {window}.",
  "rule.clientSegment": "{segment}: a lista első szegmense, amelynek a feltételeit az ügyfél teljesíti.",
  "rule.clientSegmentSeveral":
    "{segment}: a lista első szegmense, amelynek a feltételeit az ügyfél teljesíti. Másokéit is teljesíti: {others}.",
  "rule.clientSegmentNone": "Az ügyfél egyetlen szegmens feltételeit sem teljesíti.",
  "rule.clientSegmentRegistered": "Ahogyan az ügyfélnyilvántartásban áll.",
  "rule.linesPlanMeant": "A termékvonalak, amelyeket a mátrix az ügyfél szegmensének jelöl: {lines}.",
  "rule.linesPlanNone": "Az ügyfél szegmensének nincs megjelölt vonal, vagy az ügyfélnek nincs szegmense.",
  "rule.linesActualPlanned": "A tervezett termékvonalak, amelyek összege az osztályozási időszakban nullánál nagyobb.",
  "rule.degree": "A tervezettből vásárolt vonalak osztva a tervezett vonalak számával; terv nélkül üres.",
  "rule.linesOutside":
    "Termékvonalak, amelyek összege az osztályozási időszakban nullánál nagyobb, és nem az ügyfél szegmensének szólnak.",

  "report.stray-lines.name": "Gazdátlan vonalak",
  "report.stray-lines.title": "Gazdátlan vonalak, szegényes szegmensek, egyvonalas ügyfelek, {asOf:longDay}",
  "report.stray-lines.help":
    "Vonalak, amelyek senkinek sem szólnak, egyszer vagy soha nem fogytak; kevés vonalas szegmensek; egyetlen vonalat vásárló ügyfelek.",
  "stray.lines.heading": "Termékvonalak, amelyekről dönteni kell",
  "stray.thin.heading": "Szegmensek, amelyeknek háromnál kevesebb vonal szól",
  "stray.oneLine.heading": "Egyetlen vonalat vásárló ügyfelek, {window}",
  "strayFault.meantForNone": "egy szegmensnek sem szól",
  "strayFault.neverSold": "soha nem kelt el",
  "strayFault.soldOnce": "csak egyszer kelt el",
  "column.strayLine.header": "Termékvonal",
  "column.strayLine.note": "A napló vagy a mátrix egyik vonala.",
  "column.strayWrong.header": "Mi a gond",
  "column.strayWrong.note":
    "Egy szegmensnek sem szól: a mátrixban nincs jele. Soha nem kelt el: nem volt vásárlás, a vizsgált nap {asOf:longDay} Csak egyszer kelt el: egyetlen vásárlás volt.",
  "column.straySegments.header": "Hány szegmensnek szól",
  "column.straySegments.note": "Szegmensek, amelyeknél a mátrixban jel áll a vonalnál.",
  "column.strayEver.header": "Ügyfelek, akik valaha vették",
  "column.strayEver.note": "Ügyfelek, akik vásároltak a vonalból, eddig a napig: {asOf:longDay}",
  "column.strayNow.header": "Ügyfelek, akik most veszik",
  "column.strayNow.note": "Ügyfelek, akiknek az összege a vonalnál nullánál nagyobb, {window}.",
  "column.strayPurchases.header": "Vásárlások összesen",
  "column.strayPurchases.note": "Vásárlások, amelyekben a vonal szerepel, eddig a napig: {asOf:longDay}",
  "column.straySum.header": "A vonal forgalma",
  "column.straySum.note": "A vonal forgalma az osztályozási időszakban, a visszáru levonása után, {window}.",
  "column.strayLast.header": "Utolsó eladás",
  "column.strayLast.note": "Az utolsó nap, amikor a vonalból eladás volt.",
  "column.thinLines.header": "Melyek ezek",
  "column.thinLines.note": "A vonalak, amelyeket a mátrix a szegmensnek jelöl.",
  "column.thinSum.header": "Ügyfeleinek forgalma",
  "column.thinSum.note":
    "A szegmens ügyfeleinek forgalma az osztályozási időszakban, a visszáru levonása után, {window}.",
  "column.onlyLine.header": "Az egyetlen vonal",
  "column.onlyLine.note":
    "Az egyetlen vonal, amelynek az összege az osztályozási időszakban nullánál nagyobb, {window}.",
  "column.onlyMissing.header": "Neki szánt, de nem vett vonalak",
  "column.onlyMissing.note": "Vonalak, amelyeket a mátrix az ügyfél szegmensének jelöl, de nem vásárolta meg őket.",
  "says.strayNothing": "Minden vonalból van eladás, és mindegyik szól valakinek.",
  "says.straySold": "Minden vonal egynél többször kelt el.",
  "says.strayLines":
    "{all:count} termékvonal közül {n:count} vár döntésre: {names}. Szánja őket egy szegmensnek, vagy mondjon le róluk.",
  "says.strayThin":
    "{n:count} szegmensnek háromnál kevesebb vonal szól: {names}. Ügyfeleiket hamarosan nem lesz hová fejleszteni.",
  "says.strayOneLine":
    "{all:count} ügyfélből {n:count} egyetlen vonalat vesz, összesen {sum:money} értékben; aki abbahagyja, az teljesen elvész.",
  "says.strayOneFirst":
    "A legnagyobb összegek egyetlen vonalon állnak ezeknél az ügyfeleknél: {names}. Nekik ajánljon először másodikat.",
  "says.strayNoOne": "Aki az osztályozási időszakban vásárolt, legalább két vonalat vesz.",
  "says.strayNoMatrix": "Hogy mely vonalak nem szólnak senkinek, a szegmensmátrix kitöltése után derül ki.",

  "report.bought-together.name": "Együtt vásárolt vonalak",
  "report.bought-together.title": "Együtt vásárolt termékvonalak, {window}",
  "report.bought-together.help":
    "Mely vonalakat veszik ugyanazok az ügyfelek, mennyivel gyakrabban a véletlennél, és melyikkel kezdték.",
  "column.togetherLine.header": "Aki ezt veszi",
  "column.togetherLine.note": "A pár első termékvonala.",
  "column.togetherWith.header": "ezt is veszi",
  "column.togetherWith.note": "A pár második termékvonala.",
  "column.togetherBoth.header": "Ügyfelek mindkettővel",
  "column.togetherBoth.note": "Ügyfelek, akik mindkét vonalat vették, {window}.",
  "column.togetherBothPurchases.header": "Vásárlások mindkettővel",
  "column.togetherBothPurchases.note": "Vásárlások, amelyekben mindkét vonal szerepel, {window}.",
  "column.togetherBuyers.header": "Ügyfelek az elsővel",
  "column.togetherBuyers.note": "Ügyfelek, akik a pár első vonalát vették, {window}.",
  "column.togetherBuyersPurchases.header": "Vásárlások az elsővel",
  "column.togetherBuyersPurchases.note": "Vásárlások, amelyekben a pár első vonala szerepel, {window}.",
  "column.togetherOthers.header": "Ügyfelek a másodikkal",
  "column.togetherOthers.note": "Ügyfelek, akik a pár második vonalát vették, {window}.",
  "column.togetherOthersPurchases.header": "Vásárlások a másodikkal",
  "column.togetherOthersPurchases.note": "Vásárlások, amelyekben a pár második vonala szerepel, {window}.",
  "column.togetherConfidence.header": "Ekkora rész veszi a másodikat is (megbízhatóság)",
  "column.togetherConfidence.note": "Azok közül, akiknél az első vonal megvan, ekkora résznél a második is.",
  "column.togetherSupport.header": "Arány az összesből (támogatottság)",
  "column.togetherSupport.note": "Akiknél mindkét vonal megvan, az összes vásárló ügyfél vagy vásárlás arányában.",
  "column.togetherLift.header": "Hányszor gyakoribb a véletlennél (lift)",
  "column.togetherLift.note":
    "Hányszor gyakoribb a második vonal az elsőt vásárlóknál, mint összességében; 1 fölött a két vonal együtt jár.",
  "column.togetherAfter.header": "A másodikat később kezdte",
  "column.togetherAfter.note":
    "Mindkét vonalat vásárló ügyfelek, akik a másodikat később vették először, mint az elsőt.",
  "says.togetherPair":
    "Azon {n:count} ügyfél közül, aki ezt veszi: {line}, {both:count} ezt is veszi: {other} ({share:share}).",
  "says.togetherPairPurchases":
    "Azon {n:count} vásárlás közül, amelyben {line} szerepel, {both:count} ezt is tartalmazza: {other} ({share:share}).",
  "says.togetherAfter":
    "Leginkább itt vezet egyik a másikhoz: {both:count} ügyfélnél megvan {line} és {other}, közülük {after:count} később kezdett ezzel: {other}.",
  "says.togetherLift": "Leginkább {line} és {other} jár együtt, gyakrabban a véletlennél (lift: {lift:decimal}).",
  "says.togetherNext":
    "Ezt ajánlja: {other}, annak a(z) {n:count} ügyfélnek, aki csak ezt veszi: {line}; a nevüket az ajánlásokról szóló jelentés adja.",
  "says.togetherNone": "Nincs két vonal, amely legalább {least:count} alkalommal együtt fordulna elő.",
  "option.together.label": "Mit jelent az együtt",
  "option.together.help": "Ugyanannál az ügyfélnél az osztályozási időszakban, vagy egyetlen vásárlásban.",
  "option.together.choice.clients": "egy ügyfélnél",
  "option.together.choice.purchases": "egy vásárlásban",
  "option.minTogether.label": "Legalább ennyi",
  "option.minTogether.help":
    "A kevesebb ügyfélnél vagy vásárlásban előforduló párok kimaradnak, mert véletlenek lehetnek.",
  "option.draft.label": "Javaslat a naplóból",
  "option.draft.help": "Megjelöli, amit egy szegmens sok ügyfele vesz, amíg nincs semmi beírva.",
  "option.draft.choice.none": "nincs javaslat",
  "option.draft.choice.share": "jelölje, amit sokan vesznek",
  "option.draftShare.label": "Jelölés ettől az aránytól, %",
  "option.draftShare.help": "A vonalnál jel áll, ha a szegmens vásárló ügyfeleinek legalább ekkora része veszi.",
  "option.marks.label": "Jelek",
  "option.marks.help": "A jelek, ahogyan a panel átadja őket; a munkalapon lévők helyébe lépnek.",

  "job.meant-for.question": "Mi kinek szól?",
  "job.meant-for.result": "Szegmensek és termékvonalak jelekkel, mi kinek szól, mellette az, amit valóban vesznek.",
  "job.meant-for.words":
    "ideális portré mátrix szegmensek termékvonalak szánt terv jelek javaslat mit vegyen választék cél vevők partnerek",
  "job.stray-lines.question": "Mely vonalak maradtak gazda nélkül?",
  "job.stray-lines.result": "Senkinek sem szóló vagy alig fogyó vonalak, szegényes szegmensek, egyvonalas ügyfelek.",
  "job.stray-lines.words":
    "gazdátlan vonalak termékek eladatlan egyszer eladott elfekvő senkinek szegmensek egyetlen vonal kockázat függés vevők",
  "job.bought-together.question": "Mely vonalak járnak együtt?",
  "job.bought-together.result": "Vonalpárok, amelyeket ugyanazok az ügyfelek vesznek, és hogy melyikkel kezdték.",
  "job.bought-together.words":
    "együtt vásárolt keresztértékesítés keresztértékesítési kosárelemzés asszociáció párok támogatottság megbízhatóság lift következő termék vevők",

  "function.DEVELOPMENT.help": "Az ügyfelek fejlettségi foka: a nekik szánt termékvonalak mekkora részét veszik.",
  "function.DEVELOPMENT.bought":
    "Soronként egy ügyfél, oszloponként egy vonal: jel vagy nullánál nagyobb összeg, ahol a vonalat veszi.",
  "function.DEVELOPMENT.meant":
    "A szánt vonalak jelei azonos méretben, vagy egyetlen sor jel, amely mindenkire érvényes.",
  "function.error.mark":
    "Nem jel áll a cellában ({row:plain}. sor, {column:plain}. oszlop): {value}. Jel: + és x, üresen nincs.",
};
