import type { gapsTexts as en } from "./en";

export const gapsTexts: Readonly<Record<keyof typeof en, string>> = {
  "report.gaps.name": "Mit adjunk el még",
  "report.gaps.title": "Mit adjunk el még, {asOf:longDay}",
  "report.gaps.help":
    "Ügyfelenként azok a termékvonalak, amelyeket a szegmensének szánunk, de nem vásárolja őket, a várható összeggel és az indoklással.",
  "report.gaps.reserveName": "Rejtett tartalék",
  "report.gaps.reserveTitle": "Rejtett tartalék, {asOf:longDay}",
  "report.gaps.apartName": "Elhagyott és elutasított",
  "report.gaps.apartTitle": "Elhagyott és elutasított termékvonalak, elvesztett ügyfelek, {asOf:longDay}",
  "gaps.lapsed.heading": "Elhagyott: korábban vásárolták",
  "gaps.refused.heading": "Elutasított",
  "gaps.lost.heading": "Elvesztett ügyfeleknél",
  "gaps.segments.heading": "Szegmensenként",
  "gaps.lines.heading": "Termékvonalanként",
  "gaps.managers.heading": "Menedzserenként",
  "gaps.clients.heading": "Ügyfelenként",
  "gaps.name": "{client} · {line}",
  "gaps.call": "{client} ({line})",
  "gaps.deal": "{stage}, {next:day}",
  "gaps.reason.segment": "A szegmens {m:count} ügyfeléből {n:count} vásárolja, a medián évi {sum:money}",
  "gaps.reason.after": "{reason}; közülük {k:count} ezután kezdte: {line}",
  "gaps.reason.all":
    "A szegmens {m:count} ügyfeléből {n:count} vásárolja; az összes ({all:count}) vásárló ügyfél mediánja évi {sum:money}",
  "gaps.reason.allNone":
    "A szegmensben még senki sem vásárolja; az összes ({all:count}) vásárló ügyfél mediánja évi {sum:money}",
  "gaps.reason.none": "Az elmúlt 12 hónapban senki sem vásárolta, ezért várható összeg nem adható meg",
  "gaps.reason.lapsed": "{reason} (utolsó vásárlás: {day:longDay})",
  "column.gapName.header": "Ügyfél és termékvonal",
  "column.gapName.note": "Egy ügyfél és egy termékvonal, amelyet a szegmensének szánunk, de nem vásárolja (hiány).",
  "column.gapSegment.header": "Szegmens",
  "column.gapSegment.note": "Az ügyfél szegmense: ez mondja meg, mely termékvonalakat szánjuk neki.",
  "column.gapLine.header": "Termékvonal",
  "column.gapLine.note": "A szegmensnek szánjuk; az ügyfél az osztályozási időszakban nem vásárolta, {window}.",
  "column.reserveLine.header": "Termékvonal",
  "column.reserveLine.note": "Az ügyfelek szegmenseinek szánjuk, de hiányzik náluk.",
  "column.gapExpected.header": "Várható évi összeg",
  "column.gapExpected.note":
    "A termékvonal elmúlt 12 havi vásárlásainak mediánja a szegmens azon ügyfelei közt, akik vásárolják; ha {least:count} ügyfélnél kevesebben vannak, az összes vásárló ügyfél közt.",
  "column.gapBought.header": "Vásárolják a szegmensben",
  "column.gapBought.note":
    "A szegmens ügyfelei, akiknél a termékvonal elmúlt 12 havi, visszáruval csökkentett forgalma nulla fölötti.",
  "column.gapClients.header": "Ügyfelek a szegmensben",
  "column.gapClients.note": "A szegmens összes ügyfele, a potenciálisak és az elvesztettek is.",
  "column.gapReason.header": "Miért",
  "column.gapReason.note":
    "Mennyire szokásos a termékvonal a szegmensben, és az ügyfél melyik termékvonala után kezdték a legtöbben.",
  "column.gapDeal.header": "Tárgyalás alatt",
  "column.gapDeal.note": "Az ügyféllel e termékvonalban folyó üzlet szakasza és következő dátuma.",
  "column.gapOffered.header": "Felajánlva",
  "column.gapOffered.note": "Kézzel töltendő: az ajánlat napja.",
  "column.gapResult.header": "Eredmény",
  "column.gapResult.note": "Kézzel töltendő: mi lett belőle.",
  "column.gapNextDate.header": "Következő dátum",
  "column.gapNextDate.note": "Kézzel töltendő: mikor térjünk vissza rá.",
  "column.gapLast.header": "Legutóbb vásárolva",
  "column.gapLast.note": "A termékvonal legutóbbi vásárlásának napja.",
  "column.gapRefusedOn.header": "Elutasítva",
  "column.gapRefusedOn.note": "Az elutasítás napja az üzletnapló szerint.",
  "column.gapRefusal.header": "Az elutasítás oka",
  "column.gapRefusal.note": "Ahogyan az üzletnaplóban szerepel.",
  "column.gapClientLast.header": "Az ügyfél utolsó vásárlása",
  "column.gapClientLast.note": "Az ügyfél legutóbbi vásárlásának napja, bármely termékvonalban.",
  "column.reserveOpen.header": "Nyitott, évi összeg",
  "column.reserveOpen.note": "A még soha nem vásárolt termékvonalak várható összegei: a rejtett tartalék.",
  "column.reserveOpenCount.header": "Nyitott, darab",
  "column.reserveOpenCount.note": "Az ügyfélnek szánt, soha nem vásárolt termékvonalak, ügyfelenként számolva.",
  "column.reserveShare.header": "Részarány a tartalékból",
  "column.reserveShare.note": "A sor nyitott összege az összes sor nyitott összegéhez képest.",
  "column.reserveLapsed.header": "Elhagyott, évi összeg",
  "column.reserveLapsed.note": "Az osztályozási időszak előtt vásárolt termékvonalak várható összegei.",
  "column.reserveLapsedCount.header": "Elhagyott, darab",
  "column.reserveLapsedCount.note": "Korábban vásárolt termékvonalak, az osztályozási időszakban már nem.",
  "column.reserveRefused.header": "Elutasított, évi összeg",
  "column.reserveRefused.note": "Az ügyfelek által elutasított termékvonalak várható összegei.",
  "column.reserveRefusedCount.header": "Elutasított, darab",
  "column.reserveRefusedCount.note": "Termékvonalak, amelyeknél a legutóbbi üzlet elutasítással zárult.",
  "column.reserveLost.header": "Elvesztett ügyfelek, évi összeg",
  "column.reserveLost.note": "Az elvesztett ügyfeleknél hiányzó összes termékvonal várható összegei.",
  "column.reserveLostCount.header": "Elvesztett ügyfelek, darab",
  "column.reserveLostCount.note": "Az elvesztett ügyfeleknél hiányzó termékvonalak.",
  "total.gaps": "Összesen, {n:count} hiány",
  "chart.reserveLines": "A tartalék {share:share} része itt van: {line}",
  "chart.reserveLinesNone": "A tartalék termékvonalanként",
  "chart.axis.reserveLine": "Termékvonal",
  "chart.axis.reserve": "Várható évi összeg",
  "says.gapsNoLines":
    "Hogy mit lehet még eladni, az a termékvonalakból derül ki: az értékesítési naplóban még nincs ilyen oszlop. A termékvonalak külön oldalon állíthatók be.",
  "says.gapsNoSegments":
    "Először határozza meg, mely ügyfelek hasonlóak: képezzen szegmenseket az ügyfélnyilvántartásból. Azután jelölje meg, mely termékvonalakat szánja melyik szegmensnek, és a lista megtelik.",
  "says.gapsNoMatrix":
    "A szegmensek megvannak. Most jelölje meg, mely termékvonalakat szánja melyik szegmensnek: a jelölésekből derül ki, mi hiányzik az ügyfélnél.",
  "says.gapsNone":
    "Nincs nyitott hiány: minden ügyfél vásárolja vagy vásárolta az összes termékvonalat, amelyet neki szánunk.",
  "says.gapsReserve":
    "{clients:count} ügyfél még {n:count} termékvonalat vásárolhatna, évi mintegy {sum:money} értékben: ez a rejtett tartalék.",
  "says.gapsMost":
    "A legtöbb ennél az ügyfélnél: {client} ({clientSum:money}), és ebben a termékvonalban: {line} ({lineSum:money}).",
  "says.gapsBegin": "Kezdje velük: {names}.",
  "says.gapsApart":
    "Ezeken kívül: {lapsed:count} termékvonalat már nem vásárolnak (évi {lapsedSum:money}), elutasított: {refused:count}, elvesztett ügyfeleknél: {lost:count}.",
  "issue.clientSegmentMissing":
    "{n:count} ügyfél egyetlen szegmensbe sem tartozik, ezért nem mondható meg, mi hiányzik náluk.",
  "issue.gapsCut":
    "A lista hosszabb, mint amennyi egy lapon elfér: a legkisebb hiányok közül {n:count} kimaradt. A rejtett tartalék mindet számolja.",
  "rule.gapName":
    "A termékvonalat az ügyfél szegmensének szánjuk, és az ügyfél az osztályozási időszakban nem vásárolta.",
  "rule.gapSegment":
    "Az első szegmens, amelynek feltételeit az ügyfél teljesíti, vagy az ügyfélnyilvántartás szegmense.",
  "rule.gapLine":
    "A szegmenshez megjelölve. Egy termékvonal akkor számít megvásároltnak, ha az osztályozási időszakban a visszáruval csökkentett forgalma nulla fölötti.",
  "rule.gapExpected.segment":
    "A 12 havi összegek mediánja ({window}): a szegmensben {n:count} ügyfél vásárolja a termékvonalat. Ezek az ő vásárlásaik.",
  "rule.gapExpected.all":
    "A szegmensben {least:count} ügyfélnél kevesebben vásárolják, ezért az összes, {n:count} vásárló ügyfél mediánja ({window}). Ezek az ő vásárlásaik.",
  "rule.gapExpected.none": "Az elmúlt 12 hónapban ({window}) senki sem vásárolta a termékvonalat, így nincs medián.",
  "rule.gapBought":
    "A szegmens ügyfelei, akiknél a termékvonal forgalma az elmúlt 12 hónapban ({window}) nulla fölötti.",
  "rule.gapClients": "A szegmens összes ügyfele, aki ismert ezen a napon: {asOf:longDay}",
  "rule.gapReason":
    "A szegmens azon ügyfelei közt számolva, akik az elmúlt 12 hónapban ({window}) vásárolták a termékvonalat. Az ügyfélnek az a termékvonala áll ott, amelynek első vásárlása után több mint a felük, és a legtöbben kezdték.",
  "rule.gapDeal": "Az üzletnapló legutóbbi szakasza és az üzlet következő dátuma.",
  "rule.gapLast": "A termékvonal legutóbbi vásárlása eddig a napig: {asOf:longDay}",
  "rule.gapRefused": "A termékvonal legutóbbi üzlete elutasítással zárult, vagy az ügyfélkörben ez szerepel.",
  "rule.gapClientLast": "Az ügyfél legutóbbi vásárlása eddig a napig: {asOf:longDay}",
  "rule.gapTotal": "A lista összes hiányának várható összege.",
  "rule.gapPhone": "Ahogyan az ügyfélnyilvántartásban szerepel.",
  "rule.reserveSum":
    "E hiányok várható összegei együtt. Ha egy termékvonalat senki sem vásárol, a hiány beleszámít, de összeget nem ad hozzá.",
  "rule.reserveCount": "E hiányok száma: egy ügyfél és egy termékvonal egy hiány.",
  "rule.reserveShare": "A sor nyitott összege osztva az összes sor nyitott összegével.",
  "rule.reserveName": "A sorban minden ehhez tartozik.",
  "option.most.label": "Termékvonal ügyfelenként",
  "option.most.help": "Legfeljebb ennyi termékvonal ügyfelenként a listában, a legnagyobbtól kezdve; 0: mind.",
  "job.sell-more.question": "Mit adhatunk el még, kinek és mennyiért?",
  "job.sell-more.result":
    "Az ügyfeleknek szánt, de nem vásárolt termékvonalak a várható összeggel és az indoklással, és a rejtett tartalék.",
  "job.sell-more.words":
    "keresztértékesítés cross-sell felülértékesítés hiány hiányok rejtett tartalék potenciál ajánlat mit adjunk el még lehetőség következő termék termékvonal elutasított elhagyott",
  "report.penetration.name": "Beszerzési részarány",
  "report.penetration.title": "Részarányunk az ügyfelek beszerzéseiből (penetráció), {asOf:longDay}",
  "report.penetration.help":
    "Egy termékvonal nálunk vett értéke az ügyfél teljes beszerzéséhez képest: részarány, terv, hátralévő összeg és versenytársak.",
  "report.penetration.linesName": "Részarány termékvonalanként",
  "report.penetration.linesTitle": "Beszerzési részarány termékvonalanként és versenytársanként, {asOf:longDay}",
  "penetration.lines.heading": "Termékvonalanként",
  "penetration.competitors.heading": "Versenytársanként",
  "penetration.noCompetitor": "(nincs megadva)",
  "column.penetrationName.header": "Ügyfél és termékvonal",
  "column.penetrationName.note": "A potenciállap egy sora.",
  "column.penetrationLine.header": "Termékvonal",
  "column.penetrationLine.note": "Ahogyan a potenciállapon szerepel.",
  "column.penetrationClients.header": "Ügyfelek",
  "column.penetrationClients.note": "Azok az ügyfelek, akiknek a beszerzése ebben a termékvonalban ismert.",
  "column.penetrationSales.header": "Eladásunk 12 hónapban",
  "column.penetrationSales.note": "A termékvonal visszáruval csökkentett forgalma az ügyféllel, {window}.",
  "column.penetrationVolume.header": "Teljes évi beszerzés",
  "column.penetrationVolume.note": "Amennyit az ügyfél ebből a termékvonalból bárkitől vesz, a potenciállapról.",
  "column.penetrationShare.header": "Részarányunk",
  "column.penetrationShare.note": "Eladásunk osztva a teljes beszerzéssel (penetráció).",
  "column.penetrationElsewhere.header": "Mástól vásárolva",
  "column.penetrationElsewhere.note": "A teljes beszerzés eladásunk nélkül, legalább nulla.",
  "column.penetrationElsewhereShare.header": "Részarány a mástól vásároltból",
  "column.penetrationElsewhereShare.note": "A sor részaránya mindabból, amit mástól vásárolnak.",
  "column.penetrationCompetitor.header": "Versenytárs",
  "column.penetrationCompetitor.note": "Akitől az ügyfél a többit veszi, a potenciállapról.",
  "column.penetrationTarget.header": "Célzott részarány",
  "column.penetrationTarget.note": "A potenciállapról; ha ott nincs, {target:share}.",
  "column.penetrationPlan.header": "Éves terv",
  "column.penetrationPlan.note": "A teljes beszerzés szorozva a célzott részaránnyal.",
  "column.penetrationRoom.header": "Hátra a tervig",
  "column.penetrationRoom.note": "A terv eladásunk nélkül; 0, ha a terv teljesült.",
  "column.penetrationExecution.header": "Tervteljesítés",
  "column.penetrationExecution.note": "Eladásunk osztva a tervvel.",
  "chart.penetration": "Az ügyfelek e beszerzéseinek {share:share} része nálunk történik",
  "chart.penetrationNone": "Eladásunk és a mástól vásárolt összeg",
  "says.penetrationEmpty":
    "Még nem ismert, mennyit vásárolnak az ügyfelek másoktól. Töltse ki a potenciállapot: ügyfél, termékvonal, évi beszerzés, versenytárs; kezdetnek néhány nagy ügyfél is elég.",
  "says.penetrationNoLines":
    "A részarány termékvonalanként számítható: az értékesítési naplóban még nincs ilyen oszlop. A termékvonalak külön oldalon állíthatók be.",
  "says.penetrationShare":
    "E termékvonalakra {n:count} ügyfél évi {volume:money} összeget költ, ebből {sales:money} jut nekünk: {share:share}.",
  "says.penetrationRoom": "A tervtől a legtöbb itt hiányzik: {names}; összesen évi {sum:money}.",
  "says.penetrationCompetitor": "A legtöbb ennél a versenytársnál van: {competitor}, évi {sum:money}.",
  "says.penetrationDone": "A terv mindenütt teljesült.",
  "issue.potentialClientUnknown":
    "A potenciállap {n:count} sorában olyan ügyfél szerepel, aki sem az értékesítési naplóban, sem az ügyfélnyilvántartásban nincs, például {name} itt: {cell}; ezek nem számítanak.",
  "issue.potentialTwice":
    "A potenciállap {n:count} sorában újra szerepel egy ügyfél és termékvonal, például itt: {cell}; az első sor számít.",
  "issue.potentialVolumeMissing": "A potenciállap {n:count} sorában még nincs évi beszerzés: ezek nem számítanak.",
  "issue.potentialBelowSales":
    "A potenciállap {n:count} sorában a teljes beszerzés kisebb a mi eladásunknál, például {name} itt: {cell}.",
  "rule.penetrationGiven": "Ahogyan a potenciállapon szerepel.",
  "rule.penetrationSales": "Az értékesítési napló e sorai: az ügyfél és a termékvonal 12 hónapban ({window}).",
  "rule.penetrationSalesAll":
    "Az értékesítési napló e sorai: ezek az ügyfelek és termékvonalak 12 hónapban ({window}), ha a potenciáljuk ismert.",
  "rule.penetrationTotal": "A potenciállap soraiból számolva vagy összeadva.",
  "option.target.label": "Célzott részarány",
  "option.target.help":
    "Az ügyfél beszerzéseiből célzott részarány, ha a potenciállap nem ad meg mást: 1-ig arány, fölötte százalék.",
  "job.penetration.question": "Beszerzéseik mekkora részét veszik tőlünk az ügyfelek?",
  "job.penetration.result":
    "Részarányunk ügyfelenként és termékvonalanként, az ebből adódó terv, a teljesítése, és hogy kitől veszik a többit.",
  "job.penetration.words":
    "penetráció beszerzési részarány pénztárcarészesedés potenciál volumen versenytárs versenytársak ügyfélterv cél piaci részesedés",
  "function.PENETRATION.help":
    "Részarányunk az ügyfél beszerzéseiből, cellánként: eladásunk osztva a teljes beszerzéssel.",
  "function.PENETRATION.our_sales": "Amennyit az ügyfél tőlünk vett. Az üres cella 0.",
  "function.PENETRATION.whole_purchases":
    "Amennyit az ügyfél ugyanazon idő alatt bárkitől vett. Üres vagy 0 esetén üres az eredmény.",
  "function.error.negativeWhole":
    "A teljes beszerzés nulla alatti ({row:plain}. sor, {column:plain}. oszlop): {value}.",
};
