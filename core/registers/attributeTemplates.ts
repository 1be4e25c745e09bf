import type { TextKey } from "../text/en";
import type { AttributeType } from "./Attribute";

/** Trades whose attributes are ready to begin with (M11). */
export const attributeTemplateKeys = ["it-company", "bank", "wholesaler", "raw-materials"] as const;
export type AttributeTemplateKey = (typeof attributeTemplateKeys)[number];

/** An attribute of a template: the text of its header, and the words that may be chosen where it has such. */
export interface TemplateAttribute {
  /** With the template's key before it the key of its column: "it-company.activity". */
  readonly key: string;
  readonly header: TextKey;
  readonly type: AttributeType;
  /** Texts of its values; none: anything may be typed. */
  readonly values?: readonly TextKey[];
  /** There are no other values: an activity may be any, a yes or no may not. */
  readonly closed?: true;
}

const yesNo = ["attributeValue.yesNo.yes", "attributeValue.yesNo.no"] as const;

/**
 * What each template asks of a client. The IT company's segments go by activity, branches, size and whom the client sells to;
 * the others follow the article's lists for a bank, a wholesaler and a seller of raw materials.
 */
export const attributeTemplates: Readonly<Record<AttributeTemplateKey, readonly TemplateAttribute[]>> = {
  "it-company": [
    {
      key: "activity",
      header: "attribute.it-company.activity",
      type: "text",
      values: [
        "attributeValue.activity.production",
        "attributeValue.activity.trade",
        "attributeValue.activity.catering",
        "attributeValue.activity.education",
        "attributeValue.activity.services",
      ],
    },
    { key: "branches", header: "attribute.it-company.branches", type: "yesNo", values: yesNo },
    { key: "employees", header: "attribute.it-company.employees", type: "number" },
    {
      key: "sellsTo",
      header: "attribute.it-company.sellsTo",
      type: "text",
      values: ["attributeValue.sellsTo.legal", "attributeValue.sellsTo.natural"],
      closed: true,
    },
    { key: "founded", header: "attribute.it-company.founded", type: "number" },
  ],
  bank: [
    { key: "balance", header: "attribute.bank.balance", type: "number" },
    { key: "age", header: "attribute.bank.age", type: "number" },
    { key: "education", header: "attribute.bank.education", type: "text" },
    { key: "car", header: "attribute.bank.car", type: "yesNo", values: yesNo },
    { key: "overdrafts", header: "attribute.bank.overdrafts", type: "yesNo", values: yesNo },
    { key: "job", header: "attribute.bank.job", type: "text" },
  ],
  wholesaler: [
    { key: "floorArea", header: "attribute.wholesaler.floorArea", type: "number" },
    { key: "priceLevel", header: "attribute.wholesaler.priceLevel", type: "text" },
    { key: "brands", header: "attribute.wholesaler.brands", type: "text" },
    { key: "rhythm", header: "attribute.wholesaler.rhythm", type: "text" },
  ],
  "raw-materials": [
    { key: "output", header: "attribute.raw-materials.output", type: "number" },
    { key: "equipment", header: "attribute.raw-materials.equipment", type: "text" },
    { key: "expansion", header: "attribute.raw-materials.expansion", type: "yesNo", values: yesNo },
    { key: "buying", header: "attribute.raw-materials.buying", type: "text" },
    { key: "suppliers", header: "attribute.raw-materials.suppliers", type: "text" },
  ],
};
