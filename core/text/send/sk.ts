import type { SendTextKey } from "./en";

export const sendTexts: Readonly<Record<SendTextKey, string>> = {
  "send.title": "{company}: {title}",
  "send.source": "Stav k {asOf:longDay}. Kópia zo dňa {today:longDay}. Ako sa počítalo, je uvedené na konci hárka.",
  "send.source.manager":
    "Manažér: {name}. Stav k {asOf:longDay}. Kópia zo dňa {today:longDay}. Ako sa počítalo, je uvedené na konci hárka.",
  "send.source.client":
    "Zákazník: {name}. Stav k {asOf:longDay}. Kópia zo dňa {today:longDay}. Ako sa počítalo, je uvedené na konci hárka.",
  "send.share.note": "Podiel na súčte riadkov, ktoré sú tu uvedené.",
  "send.counted.heading": "Ako sa počítalo",
  "send.counted.part":
    "Uvedená je len časť riadkov. Triedy a poradie sú určené medzi všetkými zákazníkmi firmy, súčty a podiely z uvedených riadkov.",
  "send.counted.asOf": "Stav k {asOf:longDay}",
  "send.counted.rule": "{column}: {rule}",
  "send.counted.language": "Jazyk kópie: {language}",
  "send.remark.unreadable":
    "Hárok {sheet} v kópii nie je: nedá sa zistiť, ako vznikol, alebo ho vytvorila novšia verzia programu Klientela.",
  "send.remark.otherLedger":
    "Hárok {sheet} v kópii nie je: vznikol z hárka {ledger}, ostatné z iného. Pošlite ho samostatne.",
  "cli.registerGone": "Register zákazníkov {sheet} v tomto súbore nie je; uveďte ho cez --register.",
  "send.remark.empty": "V kópii nie sú, lebo neobsahujú nič, čo možno tomuto príjemcovi ukázať: {sheets}.",
  "send.remark.withheld": "Stĺpce s nákladmi, maržou alebo výnosom v kópii nie sú: {columns}.",
  "send.remark.ownColumns": "Stĺpce, ktoré ste do hárka {sheet} pridali sami, v kópii nie sú: {columns}.",
  "send.remark.changed":
    "{sheet}: {n:count} {n|údaj je iný|údaje sú iné|údajov je iných} ako v zošite. Kópia obsahuje to, čo evidencia predaja dáva teraz.",
  "send.problem.sendNoSheets": "Nie je tu žiadny hárok, ktorý vytvorila Klientela. Najprv nejaký vytvorte.",
  "send.problem.sendManager": "Manažér „{name}“ tu nie je; manažéri sú {names}.",
  "send.problem.sendClient": "Zákazník „{name}“ tu nie je; zákazníci sú napríklad {names}.",
  "send.problem.sendNothingLeft":
    "Nič sa nezapísalo: tieto hárky neobsahujú nič, čo možno tomuto príjemcovi ukázať: {sheets}.",
  "send.problem.sendLeak":
    "Nič sa nezapísalo: v kópii by na hárku {sheet} zostalo meno {name}: „{text}“. Odstráňte ho tam alebo hárok vynechajte.",
  "send.remark.own":
    "{n|Váš vlastný hárok ide|Vaše vlastné hárky idú|Vaše vlastné hárky idú} do kópie tak, ako {n|je|sú|sú}, iba s hodnotami: {sheets}. Obsah sa nekontroloval, preto si kópiu pred odoslaním prezrite.",
  "send.remark.ownForOne":
    "V kópii nie sú, lebo vaše vlastné hárky nemožno obmedziť na jedného manažéra alebo zákazníka: {sheets}.",
  "send.remark.ownLeft": "{sheet}: kópia obsahuje iba hodnoty, preto v nej nie je: {things}.",
  "send.remark.ownHidden": "{sheet}: bunky v skrytých riadkoch a stĺpcoch v kópii nie sú.",
  "send.remark.ownErrors": "{sheet}: {n:count} {n|bunka ukazuje|bunky ukazujú|buniek ukazuje} chybu.",
  "send.problem.sendOwnForOne":
    "Nič sa nezapísalo: {sheets} môže byť len v kópii pre všetkých. Vaše vlastné hárky nemožno obmedziť na jedného manažéra alebo zákazníka.",
  "send.problem.sendNotOwn":
    "Nič sa nezapísalo: hárok {sheet} sa neposiela, lebo obsahuje údaje, z ktorých vznikajú prehľady.",
  "send.problem.sendOwnLong": "Nič sa nezapísalo: hárok {sheet} je na kópiu príliš dlhý. Vynechajte ho.",
  "send.page.own": "Vaše vlastné hárky",
  "send.page.own.about": "Pôjdu do kópie tak, ako sú, s hodnotami namiesto vzorcov. Ich obsah sa nekontroluje.",
  "send.page.own.forOne":
    "Vaše vlastné hárky idú len do kópie pre všetkých: nemožno ich obmedziť na jedného manažéra alebo zákazníka.",
  "send.page.title": "Kópia na odoslanie",
  "send.page.about":
    "Vytvorí nový súbor iba s hodnotami: bez evidencie predaja, nákladov a nastavení. Váš zošit sa nezmení.",
  "send.page.sheets": "Hárky",
  "send.page.for": "Pre koho",
  "send.page.all": "Pre všetkých: všetky riadky",
  "send.page.manager": "Pre jedného manažéra: len zákazníci z jeho portfólia",
  "send.page.client": "Pre jedného zákazníka: len jeho riadok",
  "send.page.managerName": "Manažér",
  "send.page.clientName": "Zákazník",
  "send.page.company": "Názov vašej firmy",
  "send.page.company.hint": "Stojí pred každým nadpisom. Môže zostať prázdny.",
  "send.page.language": "Jazyk kópie",
  "send.page.make": "Vytvoriť kópiu",
  "send.page.making": "Kópia sa vytvára …",
  "send.page.done": "Kópia je hotová: {name}. Vo vašom zošite sa nič nezmenilo.",
  "send.done": "V kópii {n|je|sú|je} {n:count} {n|hárok|hárky|hárkov}: {names}.",
  "cli.usage.send":
    "vytvorí kópiu na odoslanie: len hodnoty, bez evidencie predaja; ak treba, pre jedného manažéra alebo zákazníka",
  "cli.usage.settings": "vytvorí tu to, čo obsahuje iný zošit, s jeho nastaveniami",
  "cli.place.name": "MENO",
  "cli.place.sheets": "HÁROK,HÁROK",
  "cli.problem.outNeeded": "Príkaz {command} potrebuje --out s názvom nového súboru.",
  "cli.problem.fromNeeded": "Príkaz {command} potrebuje --from so zošitom, ktorého nastavenia sa majú prevziať.",
  "cli.problem.managerOrClient": "Zvoľte buď --manager, alebo --client.",
  "cli.problem.settingsPeriods": "Hodnota --periods nemôže byť „{value}“; možné sú same a latest.",
  "settings.button": "Prevziať nastavenia z iného zošita",
  "settings.about": "Vytvorí tu hárky iného zošita z vašich údajov s rovnakými nastaveniami.",
  "settings.period": "Sledované obdobia",
  "settings.period.same": "Rovnaké ako tam",
  "settings.period.latest": "Najnovšie tunajšie rovnakej dĺžky",
  "settings.line": "{report}: {period}",
  "settings.none": "{name} neobsahuje žiadny hárok, ktorý vytvorila Klientela, takže niet čo prevziať.",
  "settings.skipped.unreadable":
    "Hárok {sheet} je vynechaný: jeho nastavenia sa nedajú prečítať alebo ich vytvorila novšia verzia programu Klientela.",
  "settings.skipped.unfit": "{report}: vynechané, nastavenia sa sem nehodia. {why}",
  "settings.skipped.all": "Žiadne z nastavení sa sem nehodia, preto sa nič nevytvorilo. {why}",
  "settings.noColumn": "Táto evidencia predaja nemá stĺpec „{header}“ ({role}); čo z neho vychádza, je vynechané.",
};
