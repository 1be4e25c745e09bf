import { attributeTemplates, type AttributeTemplateKey } from "../registers/attributeTemplates";
import type { ClientAttribute } from "../registers/Attribute";
import type { TextKey } from "../text/en";
import { languages } from "../text/language";
import { dictionaries, type Translate } from "../text/translate";
import { foldWords } from "../tidy/nameWords";
import type { SegmentDefinition, SegmentTest } from "../typed/TypedSheets";
import { attributePool, poolTexts } from "./attributePool";
import { templateAttribute } from "./templateHeaders";

/** Segments of a trade to begin with (M11). */
interface TemplateSegment {
  readonly name: TextKey;
  /** Key of an attribute of the template, test, and a number or the text of a word. */
  readonly conditions: readonly (readonly [string, SegmentTest, (number | TextKey)?])[];
}

/** What segments are made of: the segments in their order, and what each attribute is looked at for. */
export interface SegmentsDefinition {
  readonly segments: readonly SegmentDefinition[];
  readonly purposes: ReadonlyMap<string, string>;
}

const activity = (value: "production" | "trade" | "catering" | "education") =>
  ["activity", "equal", `attributeValue.activity.${value}`] as const;

/** The IT company's are the example of the method; the others are limits to be typed over. */
export const segmentTemplates: Readonly<Record<AttributeTemplateKey, readonly TemplateSegment[]>> = {
  "it-company": [
    {
      name: "segmentName.it-company.manufacturers",
      conditions: [activity("production"), ["branches", "yes"], ["employees", "above", 1000]],
    },
    {
      name: "segmentName.it-company.tradeB2B",
      conditions: [
        activity("trade"),
        ["branches", "yes"],
        ["employees", "above", 1000],
        ["sellsTo", "equal", "attributeValue.sellsTo.legal"],
      ],
    },
    {
      name: "segmentName.it-company.tradeB2C",
      conditions: [
        activity("trade"),
        ["branches", "yes"],
        ["employees", "above", 1000],
        ["sellsTo", "equal", "attributeValue.sellsTo.natural"],
      ],
    },
    {
      name: "segmentName.it-company.caterers",
      conditions: [activity("catering"), ["branches", "yes"], ["employees", "above", 500]],
    },
    { name: "segmentName.it-company.smeTrade", conditions: [activity("trade"), ["employees", "below", 150]] },
    { name: "segmentName.it-company.smeProduction", conditions: [activity("production"), ["employees", "below", 150]] },
    { name: "segmentName.it-company.education", conditions: [activity("education"), ["founded", "above", 1990]] },
    { name: "segmentName.it-company.retail", conditions: [["employees", "below", 20]] },
  ],
  bank: [
    { name: "segmentName.bank.premium", conditions: [["balance", "atLeast", 100_000]] },
    {
      name: "segmentName.bank.borrowers",
      conditions: [
        ["overdrafts", "yes"],
        ["age", "below", 60],
      ],
    },
    {
      name: "segmentName.bank.motorists",
      conditions: [
        ["car", "yes"],
        ["age", "below", 60],
      ],
    },
    { name: "segmentName.bank.young", conditions: [["age", "below", 26]] },
    {
      name: "segmentName.bank.professionals",
      conditions: [
        ["education", "equal", "segmentValue.education.higher"],
        ["age", "below", 60],
      ],
    },
    { name: "segmentName.bank.seniors", conditions: [["age", "atLeast", 60]] },
  ],
  wholesaler: [
    { name: "segmentName.wholesaler.supermarkets", conditions: [["floorArea", "atLeast", 1000]] },
    {
      name: "segmentName.wholesaler.premium",
      conditions: [
        ["floorArea", "atLeast", 100],
        ["priceLevel", "equal", "segmentValue.priceLevel.high"],
      ],
    },
    {
      name: "segmentName.wholesaler.weekly",
      conditions: [
        ["floorArea", "atLeast", 100],
        ["rhythm", "equal", "segmentValue.rhythm.weekly"],
      ],
    },
    { name: "segmentName.wholesaler.shops", conditions: [["floorArea", "atLeast", 100]] },
    { name: "segmentName.wholesaler.kiosks", conditions: [["floorArea", "below", 100]] },
  ],
  "raw-materials": [
    {
      name: "segmentName.raw-materials.growing",
      conditions: [
        ["output", "atLeast", 1000],
        ["expansion", "yes"],
      ],
    },
    {
      name: "segmentName.raw-materials.tender",
      conditions: [
        ["output", "atLeast", 1000],
        ["buying", "equal", "segmentValue.buying.tender"],
      ],
    },
    { name: "segmentName.raw-materials.large", conditions: [["output", "atLeast", 1000]] },
    { name: "segmentName.raw-materials.smallGrowing", conditions: [["expansion", "yes"]] },
    { name: "segmentName.raw-materials.small", conditions: [["output", "below", 1000]] },
  ],
};

/** Product lines of the IT company, in the order of its matrix. */
export const templateLines = ["oneC", "it", "maintenance", "security", "licences", "hardware"] as const;
export type TemplateLine = (typeof templateLines)[number];

/** The IT company's matrix (M15): of each of its segments, in their order, the lines that are meant for it. */
export const templateMatrix: readonly (readonly TemplateLine[])[] = [
  ["oneC", "security", "licences", "hardware"],
  ["oneC", "security", "licences", "hardware"],
  ["oneC", "maintenance", "security", "licences", "hardware"],
  ["oneC", "maintenance", "security"],
  ["oneC", "it", "maintenance"],
  ["oneC", "it"],
  ["oneC", "licences"],
  ["oneC"],
];

/**
 * The segments of a template on the columns of a register, with the purposes of all its attributes. Columns and their words
 * are found in any language; what the register doesn't have stands under the template's own header.
 */
export function templateDefinition(
  template: AttributeTemplateKey,
  attributes: readonly ClientAttribute[],
  say: Translate,
): SegmentsDefinition {
  const found = new Map(
    attributeTemplates[template].map(({ key, header }) => {
      const attribute = templateAttribute(attributes, template, key);
      return [key, { attribute, header: attribute?.header ?? say(header) }] as const;
    }),
  );
  const purposes = new Map(
    [...found].map(([key, { header }]) => [header, say(`segmentPurpose.${key}` as TextKey)] as const),
  );
  const segments = segmentTemplates[template].map(({ name, conditions }) => ({
    name: say(name),
    conditions: conditions.map(([key, test, value]) => {
      const { attribute, header } = found.get(key)!;
      const values = value === undefined ? [] : [typeof value === "number" ? value : wordOf(attribute, value, say)];
      return { attribute: header, test, values };
    }),
  }));
  return { segments, purposes };
}

const words = (list: string): readonly string[] => list.split(" | ");

/** Other words that people have for the values of the IT company's attributes. */
const moreWords: Readonly<Partial<Record<TextKey, readonly string[]>>> = {
  "attributeValue.activity.production": ["manufacturing", "industry", "производители", "priemysel", "termelés"],
  "attributeValue.activity.trade": ["commerce", "sales", "торговая", "predaj", "értékesítés"],
  "attributeValue.activity.catering": ["food service", "общественное питание", "stravovanie", "gastro"],
  "attributeValue.activity.education": ["training", "обучение", "školstvo", "képzés"],
  "attributeValue.sellsTo.legal": words(
    "legal persons | legal entities | companies | B2B | юридические лица | юрлица | юр. лица | právnické osoby | firmy | jogi személyek | cégek",
  ),
  "attributeValue.sellsTo.natural": words(
    "natural persons | individuals | B2C | физические лица | физлица | физ. лица | fyzické osoby | občania | természetes személyek | magánszemélyek",
  ),
};

/** The word of the register that means the same in any language; else the word of the language spoken. */
function wordOf(attribute: ClientAttribute | undefined, word: TextKey, say: Translate): string {
  const alike = [...languages.map((language) => dictionaries[language][word]), ...(moreWords[word] ?? [])];
  const folds = new Set(alike.map(foldWords));
  const own = attribute === undefined ? [] : poolTexts(attributePool(attribute));
  return own.find((text) => folds.has(foldWords(text))) ?? say(word);
}
