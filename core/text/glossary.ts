import type { Language } from "./language";

/** How one concept of the field is called in each language, and what it is never called. */
export interface GlossaryEntry {
  readonly concept: string;
  /** The keys whose texts must name the concept. */
  readonly keys: RegExp;
  /** Stems in small letters, one of which occurs in each of these texts; none: nothing is asked of the language. */
  readonly required: Readonly<Record<Language, readonly string[]>>;
  /** Stems in small letters with which no word begins, in any text of the language. */
  readonly banned: Readonly<Record<Language, readonly string[]>>;
}

const nothing: Readonly<Record<Language, readonly string[]>> = { en: [], ru: [], sk: [], hu: [] };
const column = (names: string, part = "header"): RegExp => new RegExp(`^column\\.(${names})\\.${part}$`);

export const glossary: readonly GlossaryEntry[] = [
  {
    concept: "client",
    keys: /^(column\.(client|clients|allClients|potential|lost|restored|baseClients)\.header|total\.clients|explain\.clientsOnly|role\.client|option\.statusMonths\.help|rule\.(clients|potential|lost|restored)|says\.(half|classA|stars|noStars|biggestLost))$/,
    required: { en: ["client"], ru: ["клиент"], sk: ["zákazní"], hu: ["ügyf"] },
    banned: {
      en: ["customers", "buyer"],
      ru: ["кастомер", "клиентур", "заказчик", "контрагент"],
      sk: ["klient", "odberate"],
      hu: ["kliens", "vevő", "kuncsaft"],
    },
  },
  {
    concept: "product line, direction",
    keys: /^(role\.line|column\.(linesPlan|linesActual)\.(header|note)|rule\.(linesPlan|linesActual|newDirectionCount)|issue\.tooManyLines|says\.noLines)$/,
    required: { en: ["line"], ru: ["направлени"], sk: ["rad"], hu: ["termékvonal"] },
    banned: { en: [], ru: ["продуктовая лини", "продуктовые лини"], sk: ["produktová líni"], hu: ["terméksor"] },
  },
  {
    concept: "primary sale",
    keys: /^(stage\.primary|column\.(primary|primarySum)\.header|says\.(kinds|kindsWithoutLines))$/,
    required: { en: ["primary"], ru: ["первичн"], sk: ["prv"], hu: ["első"] },
    banned: { en: [], ru: ["праймари"], sk: ["primárn"], hu: ["primer", "elsődleges"] },
  },
  {
    concept: "primary sale in a new direction",
    keys: column("newDirectionSum|newDirectionCount"),
    required: {
      en: ["new direction"],
      ru: ["новых направлени", "новые направлени"],
      sk: ["nov"],
      hu: ["új termékvonal"],
    },
    banned: nothing,
  },
  {
    concept: "repeat sale",
    keys: /^(stage\.repeat|column\.(repeatSum|repeatCount)\.header|says\.(kinds|kindsWithoutLines))$/,
    required: { en: ["repeat"], ru: ["повторн"], sk: ["opakovan"], hu: ["ismételt"] },
    banned: nothing,
  },
  {
    concept: "sales less returns",
    keys: /^(column\.(sales|windowSales|previousSales|managerSales)\.note|rule\.(sales|previousSales|windowSales|managerSales))$/,
    required: { en: ["return"], ru: ["возврат"], sk: ["dobropis", "vrát", "vrat"], hu: ["visszáru"] },
    banned: nothing,
  },
  {
    concept: "returns",
    keys: /^(column\.returnsSum\.header|says\.returns|issue\.returns)$/,
    required: { en: ["return"], ru: ["возврат"], sk: ["dobropis", "vrát", "vrat"], hu: ["visszáru"] },
    banned: { en: ["refund"], ru: ["рефанд"], sk: [], hu: [] },
  },
  {
    concept: "potential",
    keys: /^(status\.potential|movement\.potential|column\.potential\.header|says\.noRegister)$/,
    required: { en: ["potential"], ru: ["потенциальн"], sk: ["potenciál"], hu: ["potenciál"] },
    banned: { en: ["prospect"], ru: ["лиды", "лидов", "проспект"], sk: [], hu: [] },
  },
  {
    concept: "new",
    keys: /^(status\.new|movement\.new|column\.newKept\.header)$/,
    required: { en: ["new"], ru: ["новы"], sk: ["nov"], hu: ["új"] },
    banned: nothing,
  },
  {
    concept: "regular",
    keys: /^(status\.regular|says\.composition|function\.CLIENTSTATUS\.help)$/,
    required: { en: ["regular"], ru: ["постоянн"], sk: ["stál", "pravideln"], hu: ["rendszeres", "állandó"] },
    banned: { en: [], ru: ["регулярный клиент", "регулярные клиент"], sk: [], hu: [] },
  },
  {
    concept: "lost",
    keys: /^(status\.lost|movement\.(lost|away)|matrix\.lost|column\.lost\.header|says\.biggestLost|setting\.statusMonths|option\.statusMonths\.help)$/,
    required: { en: ["lost"], ru: ["потерян"], sk: ["straten"], hu: ["elvesztett"] },
    banned: { en: ["churn"], ru: ["отвалив", "ушедш", "утерян", "утрачен"], sk: [], hu: ["lemorzsol"] },
  },
  {
    concept: "restored",
    keys: /^(status\.restored|movement\.restored|column\.restored\.header)$/,
    required: { en: ["restored"], ru: ["восстановлен"], sk: ["obnoven"], hu: ["visszaszerzett"] },
    banned: { en: ["reactivat"], ru: ["реактивир", "реанимир"], sk: ["reaktiv"], hu: ["reaktiv"] },
  },
  {
    concept: "ABC class",
    keys: column("abc|abcRow"),
    required: { en: ["abc class"], ru: ["abc-класс"], sk: ["abc"], hu: ["abc-osztály"] },
    banned: { en: ["abc categor"], ru: ["abc-категори", "авс"], sk: [], hu: [] },
  },
  {
    concept: "XYZ class",
    keys: column("xyz|noneClients|noneSum|noneShare"),
    required: { en: ["xyz class"], ru: ["xyz-класс"], sk: ["xyz"], hu: ["xyz"] },
    banned: { en: ["xyz categor"], ru: ["xyz-категори"], sk: [], hu: [] },
  },
  {
    concept: "coefficient of variation",
    keys: /^column\.variation(Sample)?\.note$/,
    required: {
      en: ["coefficient of variation"],
      ru: ["коэффициент вариации"],
      sk: ["variačn"],
      hu: ["variációs együttható"],
    },
    banned: { en: [], ru: ["вариативност"], sk: [], hu: [] },
  },
  {
    concept: "regularity",
    keys: /^(column\.regularity\.header|spread\.regularity|matrix\.regularityHeading)$/,
    required: { en: ["regularity"], ru: ["регулярност"], sk: ["pravidelnos"], hu: ["rendszeresség"] },
    banned: nothing,
  },
  {
    concept: "value of a client (LTV)",
    keys: /^function\.LTV\.help$/,
    required: { en: ["value"], ru: ["ценность клиента"], sk: ["hodnot"], hu: ["ügyfélérték"] },
    banned: { en: [], ru: ["лайфтайм", "пожизненн"], sk: [], hu: [] },
  },
  {
    concept: "net promoter score (NPS)",
    keys: /^function\.NPS\.help$/,
    required: { en: ["net promoter"], ru: ["индекс лояльности (nps)"], sk: ["nps"], hu: ["nps"] },
    banned: { en: [], ru: ["промоутер"], sk: [], hu: [] },
  },
  {
    concept: "average check",
    keys: /^(column\.averageCheck\.header|function\.LTV\.check)$/,
    required: { en: ["average check"], ru: ["средний чек"], sk: ["priemern"], hu: ["átlagos"] },
    banned: { en: ["basket"], ru: ["средняя покупка"], sk: [], hu: [] },
  },
  {
    concept: "gross margin",
    keys: /^(basis\.margin|column\.margin\.header|says\.noCosts)$/,
    required: { en: ["margin"], ru: ["валовая прибыль"], sk: ["marž", "hrub"], hu: ["árrés", "fedezet"] },
    banned: { en: [], ru: ["маржинальност", "профит"], sk: [], hu: [] },
  },
  {
    concept: "turnover",
    keys: /^basis\.turnover$/,
    required: { en: ["turnover"], ru: ["оборот"], sk: ["obrat"], hu: ["forgalom"] },
    banned: nothing,
  },
  {
    concept: "report period",
    keys: /^(setting\.period|option\.(from|to)\.help)$/,
    required: { en: ["report period"], ru: ["отчётный период", "отчётного периода"], sk: ["obdobi"], hu: ["időszak"] },
    banned: nothing,
  },
  {
    concept: "class window",
    keys: /^(setting\.classWindow|rule\.(windowSales|matrixSum|matrixShare)|column\.(windowSales|matrixSum|matrixShare)\.note)$/,
    required: {
      en: ["class window"],
      ru: ["период классификации"],
      sk: ["obdobi", "okn"],
      hu: ["osztályozási időszak"],
    },
    banned: { en: [], ru: ["окно", "окна", "окне", "окном"], sk: [], hu: [] },
  },
  {
    concept: "sales ledger",
    keys: /^(says\.no(Managers|Lines|Costs)|issue\.(periodUnfinished|historyShort|historyTooShort)|column\.client\.note|cli\.(about|ledgerTooLarge))$/,
    required: { en: ["ledger"], ru: ["журнал"], sk: ["evidenci"], hu: ["napló"] },
    banned: { en: [], ru: ["леджер", "гроссбух", "главная книга"], sk: [], hu: [] },
  },
  {
    concept: "client register",
    keys: /^(head\.sourceRegister|says\.noRegister|issue\.register\w+|problem\.registerClientColumn|column\.client\.note)$/,
    required: { en: ["register"], ru: ["реестр"], sk: ["regist"], hu: ["nyilvántartás"] },
    banned: { en: ["registry"], ru: ["регистр"], sk: [], hu: ["regiszter"] },
  },
  {
    concept: "conversion",
    keys: column("conversion"),
    required: { en: ["conversion"], ru: ["конверси"], sk: ["konverz"], hu: ["konverzió"] },
    banned: { en: [], ru: ["конвертац"], sk: [], hu: [] },
  },
  {
    concept: "responsible manager",
    keys: /^(column\.(manager|managerName)\.note|rule\.(potential|lost|restored|clients))$/,
    required: { en: ["responsible manager"], ru: ["ответственн"], sk: ["zodpovedn"], hu: ["felelős"] },
    banned: { en: ["account owner"], ru: ["аккаунт"], sk: [], hu: [] },
  },
  {
    concept: "cumulative",
    keys: column("cumulativeShare"),
    required: { en: ["cumulative"], ru: ["нарастающим итогом"], sk: ["kumulat"], hu: ["halmozott", "kumulált"] },
    banned: { en: [], ru: ["кумулятивн"], sk: [], hu: [] },
  },
  {
    concept: "share",
    keys: column("share|managerShare|baseShare|xShare|yShare|zShare|allShare"),
    required: { en: ["share"], ru: ["доля"], sk: ["podiel"], hu: ["részarány", "részesedés", "arány"] },
    banned: { en: [], ru: [], sk: [], hu: [] },
  },
  {
    concept: "plain words",
    keys: /^$/,
    required: nothing,
    banned: {
      en: ["utiliz", "utilis", "leverag", "dashboard", "insight", "seamless", "please note", "oops", "invalid", "user"],
      ru: [
        "юзер",
        "пользовател",
        "репорт",
        "дашборд",
        "инсайт",
        "данный",
        "данная",
        "осуществ",
        "некорректн",
        "невалидн",
        "дефолт",
        "опция",
        "опции",
        "лист excel",
      ],
      sk: ["reportova", "dashboard", "užívateľ", "defaultn", "neplatn"],
      hu: ["dashboard", "felhasználó", "érvénytelen", "default"],
    },
  },
];
