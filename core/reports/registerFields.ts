import type { CellValue } from "../cells/cellBlock";
import type { Column, Kind, Values } from "../plan/plan";
import type { ClientAttribute } from "../registers/Attribute";
import {
  attributeTemplateKeys,
  attributeTemplates,
  type AttributeTemplateKey,
  type TemplateAttribute,
} from "../registers/attributeTemplates";
import { templateAttribute } from "../segments/templateHeaders";
import type { Translate } from "../text/translate";
import { textValues } from "./columns";

/** Numbers of these are years, which nobody writes with a sign for thousands. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

/** A column of the register by which segments may be made, with what is known for it already. */
export interface RegisterField {
  readonly key: string;
  readonly header: string;
  readonly own: boolean;
  readonly attribute: ClientAttribute | undefined;
  readonly template: TemplateAttribute | undefined;
}

/**
 * The columns of a template, each with the column of the present register that means the same; behind them whatever else the
 * register has, so that nothing is lost or typed twice.
 *
 * @param taken columns of the register that have a place of their own
 */
export function registerFields(
  attributes: readonly ClientAttribute[],
  template: AttributeTemplateKey | null,
  taken: ReadonlySet<number>,
  say: Translate,
): { readonly ready: readonly RegisterField[]; readonly further: readonly RegisterField[] } {
  const ready = (template === null ? [] : attributeTemplates[template]).map((one): RegisterField => {
    const key = `${template}.${one.key}`;
    const attribute = templateAttribute(attributes, template!, one.key);
    return { key, header: say(one.header), own: false, attribute, template: one };
  });
  const used = new Set(ready.flatMap(({ attribute }) => attribute?.column ?? []));
  const further = attributes
    .filter(({ column }) => !used.has(column) && !taken.has(column))
    .map((attribute): RegisterField => {
      const known = ofTemplate(attribute.key);
      const key = attribute.key ?? `own.${attribute.header}`;
      return { key, header: attribute.header, own: known === undefined, attribute, template: known };
    });
  return { ready, further };
}

/** What was built for a template that was chosen before. */
function ofTemplate(key: string | undefined): TemplateAttribute | undefined {
  if (key === undefined) return undefined;
  for (const template of attributeTemplateKeys) {
    const found = attributeTemplates[template].find((one) => `${template}.${one.key}` === key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The column of a field for clients in an order. What is known already is a draft: it may be typed over. */
export function fieldColumn(field: RegisterField, order: readonly number[], say: Translate): Column {
  const { attribute, template } = field;
  const type = attribute?.type ?? template?.type ?? "text";
  const cells = order.map((client) => attribute?.values[client] ?? null);
  const words = (template?.values ?? []).map((word) => say(word));
  // a closed list would refuse what stands there already
  const isClosed =
    (type === "yesNo" || template?.closed === true) &&
    cells.every((cell) => cell === null || typeof cell === "boolean" || words.includes(String(cell)));
  return {
    key: field.key,
    header: field.header,
    note: say(field.own ? "column.registerField.note" : "column.registerAttribute.note"),
    kind: kindOf(type, cells, template),
    values: valuesOf(type, cells, say),
    owner: "both",
    draft: true,
    ...(words.length === 0 ? {} : { choices: words, ...(isClosed ? {} : { openChoices: true as const }) }),
  };
}

function valuesOf(type: ClientAttribute["type"], cells: readonly CellValue[], say: Translate): Values {
  if (type === "number" || type === "day") {
    return { numbers: Float64Array.from(cells, (cell) => (typeof cell === "number" ? cell : NaN)) };
  }
  return textValues(
    cells.map((cell) => {
      if (cell === null || typeof cell === "object") return "";
      if (typeof cell !== "boolean") return String(cell);
      return say(cell ? "attributeValue.yesNo.yes" : "attributeValue.yesNo.no");
    }),
  );
}

function kindOf(
  type: ClientAttribute["type"],
  cells: readonly CellValue[],
  template: TemplateAttribute | undefined,
): Kind {
  if (type === "day") return "day";
  if (type !== "number") return "text";
  const numbers = cells.filter((cell) => typeof cell === "number");
  if (template?.key === "founded") return "text";
  if (numbers.length > 0 && numbers.every((number) => number >= FIRST_YEAR && number <= LAST_YEAR)) return "text";
  return numbers.every(Number.isInteger) ? "count" : "rate";
}
