import type { PortraitTextKey } from "./en";

export const portraitTexts: Readonly<Record<PortraitTextKey, string>> = {
  "report.matrix.name": "Matica segmentov",
  "report.matrix.title": "Čo je pre koho: segmenty a produktové rady (ideálny portrét), {asOf:longDay}",
  "report.matrix.help":
    "V riadkoch segmenty, v stĺpcoch produktové rady, značka tam, kde je rad pre segment určený; pod tým, čo naozaj kupujú.",
  "matrix.marks.heading": "Čo je pre koho určené",
  "matrix.buying.heading": "Čo kupujú zákazníci jednotlivých segmentov, {window}",
  "matrix.mark.note": "Znak + hovorí, že rad {line} je pre segment určený. Môžete ho zmeniť; inak je bunka prázdna.",
  "matrix.buying.note":
    "Podiel zákazníkov, ktorí kúpili rad {line}, na zákazníkoch segmentu, ktorí v klasifikačnom období niečo kúpili.",
  "matrix.noSegment": "(bez segmentu)",
  "column.matrixSegment.header": "Segment zákazníkov",
  "column.matrixSegment.note":
    "Zákazníci, ktorí sa na seba podobajú. Názov dopísaný pod posledný riadok pridá segment.",
  "column.linesMeant.header": "Určené rady",
  "column.linesMeant.note": "Koľko produktových radov je pre segment označených.",
  "column.segmentClients.header": "Zákazníci",
  "column.segmentClients.note": "Zákazníci segmentu vrátane stratených a tých, ktorí ešte nekúpili.",
  "column.segmentBuyers.header": "Zákazníci s nákupom",
  "column.segmentBuyers.note": "Zákazníci segmentu, ktorí v klasifikačnom období niečo kúpili, {window}.",
  "total.segmentRows": "Spolu, {n:count} {n|segment|segmenty|segmentov}",
  "says.matrixMeant":
    "{marks:count} {marks|značka hovorí|značky hovoria|značiek hovorí}, čo je určené pre {n:count} {n|segment|segmenty|segmentov}; produktových radov je {lines:count}.",
  "says.matrixDegree":
    "Pre zákazníkov je určených {plan:count} {plan|rad|rady|radov}, kúpených z toho {actual:count} (stupeň rozvoja {share:share}).",
  "says.matrixDraft":
    "Značky sú návrh: rad je označený tam, kde ho kupuje aspoň {share:share} zákazníkov segmentu, ktorí niečo kúpili.",
  "says.matrixTemplate": "Značky sú návrh podľa šablóny; rady, ktoré v evidencii predaja nie sú, chýbajú.",
  "says.matrixEmpty":
    "Zatiaľ nie je nič označené: napíšte + tam, kde je rad pre segment určený, alebo si zvoľte návrh z evidencie.",
  "says.matrixNoSegments":
    "Segmenty zatiaľ nie sú: najprv ich vytvorte na hárku segmentov alebo v stĺpci Segment v registri zákazníkov.",
  "says.matrixNoLines":
    "V evidencii predaja nie sú produktové rady: zvoľte ich stĺpec alebo priraďte položky na hárku Produktové rady.",
  "says.matrixType":
    "Prepisujte žlté bunky; riadok dopísaný nižšie je nový segment, stĺpec dopísaný vedľa je nový rad.",
  "says.matrixOften":
    "Rad {line} nie je pre segment {segment} určený, no kupuje ho {share:share} jeho zákazníkov, ktorí niečo kúpili.",
  "issue.matrixMarkUnreadable":
    "V matici {n|je|sú|je} {n:count} {n|bunka|bunky|buniek}, kde nestojí značka, napríklad {cell}.",
  "issue.matrixSegmentUnknown":
    "V matici {n|je|sú|je} {n:count} {n|segment, ktorý medzi segmentmi chýba|segmenty, ktoré medzi segmentmi chýbajú|segmentov, ktoré medzi segmentmi chýbajú}, napríklad {segment}.",
  "issue.matrixLineUnsold":
    "V matici {n|je|sú|je} {n:count} {n|rad, ktorý sa nikdy nepredal|rady, ktoré sa nikdy nepredali|radov, ktoré sa nikdy nepredali}, napríklad {line}.",
  "rule.matrixMark": "Značka: napísali ste ju vy, alebo je navrhnutá, ako hovorí začiatok hárka.",
  "rule.matrixMarkTotal": "Počet segmentov, pre ktoré je rad označený.",
  "rule.matrixBuying":
    "Zákazníci segmentu, ktorých súčet za rad {line} je v klasifikačnom období kladný, delení zákazníkmi s akýmkoľvek nákupom.",

  "column.clientSegment.header": "Segment zákazníka",
  "column.clientSegment.note": "Prvý segment, ktorého podmienky zákazník spĺňa; prázdne, ak taký nie je.",
  "column.linesActualPlanned.header": "Kupované z plánovaných radov",
  "column.linesActualPlanned.note": "Plánované rady, ktorých predaj po odpočítaní dobropisov je kladný, {window}.",
  "column.degree.header": "Stupeň rozvoja",
  "column.degree.note": "Kupované z plánovaných radov, delené počtom plánovaných radov.",
  "column.linesOutside.header": "Kupované rady mimo plánu",
  "column.linesOutside.note": "Rady s kladným predajom, ktoré pre segment zákazníka nie sú určené, {window}.",
  "rule.clientSegment": "{segment}: prvý segment v zozname, ktorého podmienky zákazník spĺňa.",
  "rule.clientSegmentSeveral":
    "{segment}: prvý segment v zozname, ktorého podmienky zákazník spĺňa. Spĺňa aj podmienky ďalších: {others}.",
  "rule.clientSegmentNone": "Zákazník nespĺňa podmienky žiadneho segmentu.",
  "rule.clientSegmentRegistered": "Ako je zapísané v registri zákazníkov.",
  "rule.linesPlanMeant": "Produktové rady, ktoré matica označuje pre segment zákazníka: {lines}.",
  "rule.linesPlanNone": "Pre segment zákazníka nie je označené nič, alebo zákazník segment nemá.",
  "rule.linesActualPlanned": "Plánované rady, ktorých súčet v klasifikačnom období je kladný.",
  "rule.degree": "Kupované z plánovaných radov delené počtom plánovaných radov; bez plánu prázdne.",
  "rule.linesOutside":
    "Produktové rady, ktorých súčet v klasifikačnom období je kladný a ktoré pre segment zákazníka nie sú označené.",

  "report.stray-lines.name": "Zatúlané rady",
  "report.stray-lines.title": "Zatúlané rady, chudobné segmenty, zákazníci jedného radu, {asOf:longDay}",
  "report.stray-lines.help":
    "Rady, ktoré nie sú pre nikoho, predali sa raz alebo nikdy; segmenty s málo radmi; zákazníci s jediným radom.",
  "stray.lines.heading": "Rady, o ktorých treba rozhodnúť",
  "stray.thin.heading": "Segmenty, pre ktoré sú určené menej ako tri rady",
  "stray.oneLine.heading": "Zákazníci s jediným radom, {window}",
  "strayFault.meantForNone": "nie je pre žiadny segment",
  "strayFault.neverSold": "nikdy nepredaný",
  "strayFault.soldOnce": "predaný iba raz",
  "column.strayLine.header": "Produktový rad",
  "column.strayLine.note": "Rad z evidencie predaja alebo z matice.",
  "column.strayWrong.header": "Čo je zle",
  "column.strayWrong.note":
    "Nie je pre žiadny segment: v matici nemá značku. Nikdy nepredaný: do {asOf:longDay} bez nákupu. Predaný iba raz: celkovo jediný nákup.",
  "column.straySegments.header": "Pre koľko segmentov je",
  "column.straySegments.note": "Segmenty, pre ktoré je rad v matici označený.",
  "column.strayEver.header": "Zákazníci, ktorí ho niekedy kúpili",
  "column.strayEver.note": "Zákazníci s nákupom radu do {asOf:longDay}.",
  "column.strayNow.header": "Zákazníci, ktorí ho kupujú teraz",
  "column.strayNow.note": "Zákazníci, ktorých súčet za rad je kladný, {window}.",
  "column.strayPurchases.header": "Nákupy celkovo",
  "column.strayPurchases.note": "Nákupy s týmto radom do {asOf:longDay}.",
  "column.straySum.header": "Predaj radu",
  "column.straySum.note": "Predaj radu v klasifikačnom období po odpočítaní dobropisov, {window}.",
  "column.strayLast.header": "Posledný predaj",
  "column.strayLast.note": "Posledný deň, keď sa rad predal.",
  "column.thinLines.header": "Ktoré",
  "column.thinLines.note": "Rady, ktoré matica označuje pre segment.",
  "column.thinSum.header": "Predaj jeho zákazníkom",
  "column.thinSum.note": "Predaj zákazníkom segmentu v klasifikačnom období po odpočítaní dobropisov, {window}.",
  "column.onlyLine.header": "Jediný rad",
  "column.onlyLine.note": "Jediný rad s kladným súčtom v klasifikačnom období, {window}.",
  "column.onlyMissing.header": "Určené a nekúpené rady",
  "column.onlyMissing.note": "Rady, ktoré matica označuje pre segment zákazníka a ktoré nekúpil.",
  "says.strayNothing": "Každý rad sa predáva a je pre niekoho určený.",
  "says.straySold": "Každý rad sa predal viac ako raz.",
  "says.strayLines":
    "O {n:count} z {all:count} {all|radu|radov|radov} treba rozhodnúť: {names}. Určte im segment alebo sa ich vzdajte.",
  "says.strayThin":
    "Menej ako tri rady sú určené pre {n:count} {n|segment|segmenty|segmentov}: {names}. Ich zákazníkov čoskoro nebude kam rozvíjať.",
  "says.strayOneLine":
    "{n:count} z {all:count} {all|zákazníka|zákazníkov|zákazníkov} kupuje jediný rad, spolu za {sum:money}; kto ho prestane kupovať, je stratený celkom.",
  "says.strayOneFirst":
    "Najväčšie sumy stoja na jedinom rade u týchto zákazníkov: {names}. Druhý rad ponúknite najprv im.",
  "says.strayNoOne": "Všetci, ktorí v klasifikačnom období kupovali, berú dva rady alebo viac.",
  "says.strayNoMatrix": "Ktoré rady nie sú pre nikoho, bude vidieť, keď bude označená matica segmentov.",

  "report.bought-together.name": "Kupované spolu",
  "report.bought-together.title": "Produktové rady kupované spolu, {window}",
  "report.bought-together.help": "Ktoré rady kupujú tí istí zákazníci, o koľko častejšie než náhodou a ktorým začali.",
  "column.togetherLine.header": "Kto kupuje",
  "column.togetherLine.note": "Prvý rad dvojice.",
  "column.togetherWith.header": "kupuje aj",
  "column.togetherWith.note": "Druhý rad dvojice.",
  "column.togetherBoth.header": "Zákazníci s oboma",
  "column.togetherBoth.note": "Zákazníci, ktorí kúpili oba rady, {window}.",
  "column.togetherBothPurchases.header": "Nákupy s oboma",
  "column.togetherBothPurchases.note": "Nákupy, v ktorých sú oba rady, {window}.",
  "column.togetherBuyers.header": "Zákazníci s prvým radom",
  "column.togetherBuyers.note": "Zákazníci, ktorí kúpili prvý rad dvojice, {window}.",
  "column.togetherBuyersPurchases.header": "Nákupy s prvým radom",
  "column.togetherBuyersPurchases.note": "Nákupy, v ktorých je prvý rad dvojice, {window}.",
  "column.togetherOthers.header": "Zákazníci s druhým radom",
  "column.togetherOthers.note": "Zákazníci, ktorí kúpili druhý rad dvojice, {window}.",
  "column.togetherOthersPurchases.header": "Nákupy s druhým radom",
  "column.togetherOthersPurchases.note": "Nákupy, v ktorých je druhý rad dvojice, {window}.",
  "column.togetherConfidence.header": "Podiel tých, čo kupujú aj druhý (spoľahlivosť)",
  "column.togetherConfidence.note": "Z tých, ktorí majú prvý rad, podiel tých, ktorí majú aj druhý.",
  "column.togetherSupport.header": "Podiel na všetkých (podpora)",
  "column.togetherSupport.note": "Tí, ktorí majú oba rady, ako podiel všetkých, ktorí niečo kúpili.",
  "column.togetherLift.header": "Koľkokrát častejšie než náhodou (lift)",
  "column.togetherLift.note":
    "Koľkokrát častejší je druhý rad u tých, ktorí kupujú prvý, než u všetkých; nad 1 idú rady spolu.",
  "column.togetherAfter.header": "Druhým začali neskôr",
  "column.togetherAfter.note": "Zákazníci s oboma radmi, ktorí druhý rad prvý raz kúpili neskôr ako prvý.",
  "says.togetherPair":
    "Z {n:count} {n|zákazníka|zákazníkov|zákazníkov} s radom {line} {both|kupuje|kupujú|kupuje} {both:count} aj rad {other} ({share:share}).",
  "says.togetherPairPurchases":
    "Z {n:count} {n|nákupu|nákupov|nákupov} s radom {line} je v {both:count} aj rad {other} ({share:share}).",
  "says.togetherAfter":
    "Najčastejšie vedie jeden rad k druhému tu: {after:count} z {both:count} {both|zákazníka|zákazníkov|zákazníkov} s radmi {line} a {other} začalo s radom {other} neskôr.",
  "says.togetherLift": "Najužšie súvisia {line} a {other}: {lift:decimal}-krát častejšie než náhodou.",
  "says.togetherNext":
    "Rad {other} ponúknite {n:count} {n|zákazníkovi, ktorý kupuje|zákazníkom, ktorí kupujú|zákazníkom, ktorí kupujú} {line} bez neho; menuje ich zostava o tom, čo ešte predať.",
  "says.togetherNone": "Nie sú dva rady, ktoré by sa spolu kúpili aspoň {least:count}-krát.",
  "option.together.label": "Spolu znamená",
  "option.together.help": "U jedného zákazníka v klasifikačnom období alebo v jednom nákupe.",
  "option.together.choice.clients": "u jedného zákazníka",
  "option.together.choice.purchases": "v jednom nákupe",
  "option.minTogether.label": "Najmenej toľko",
  "option.minTogether.help": "Dvojice s menším počtom zákazníkov alebo nákupov chýbajú, môžu byť náhodné.",
  "option.draft.label": "Návrh z evidencie",
  "option.draft.help": "Označí, čo kupuje veľa zákazníkov segmentu, kým nie je nič napísané.",
  "option.draft.choice.none": "bez návrhu",
  "option.draft.choice.share": "označiť, čo kupujú mnohí",
  "option.draftShare.label": "Označiť od podielu, %",
  "option.draftShare.help": "Rad sa označí, ak ho kupuje aspoň tento podiel zákazníkov segmentu, ktorí niečo kúpili.",
  "option.marks.label": "Značky",
  "option.marks.help": "Značky, ako ich odovzdáva panel; nahradia tie na hárku.",

  "job.meant-for.question": "Čo je pre koho určené?",
  "job.meant-for.result": "Segmenty a produktové rady so značkami, čo je pre koho, a vedľa toho, čo naozaj kupujú.",
  "job.meant-for.words":
    "ideálny portrét matica segmenty produktové rady určené plán značky návrh čo má kupovať sortiment cieľové klienti odberatelia",
  "job.stray-lines.question": "Ktoré rady zostali bez zákazníkov?",
  "job.stray-lines.result":
    "Rady pre nikoho alebo takmer nepredávané, segmenty s málo radmi, zákazníci s jediným radom.",
  "job.stray-lines.words":
    "zatúlané rady produkty nepredané predané raz ležiaky pre nikoho segmenty jediný rad riziko závislosť klienti odberatelia",
  "job.bought-together.question": "Ktoré rady idú spolu?",
  "job.bought-together.result": "Dvojice radov, ktoré kupujú tí istí zákazníci, a ktorým začali.",
  "job.bought-together.words":
    "kupované spolu krížový predaj cross-sell doplnkový predaj analýza košíka asociácie dvojice podpora spoľahlivosť lift ďalší produkt klienti",

  "function.DEVELOPMENT.help": "Stupeň rozvoja každého zákazníka: aký podiel radov, ktoré sú preň určené, kupuje.",
  "function.DEVELOPMENT.bought":
    "Riadok je zákazník, v stĺpcoch rady: značka alebo suma nad nulou tam, kde rad kupuje.",
  "function.DEVELOPMENT.meant": "Značky určených radov rovnakého rozmeru, alebo jeden riadok značiek pre všetkých.",
  "function.error.mark":
    "V bunke v riadku {row:plain}, stĺpci {column:plain} nie je značka: {value}. Značky sú + a x, prázdne znamená nie.",
};
