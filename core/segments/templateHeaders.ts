import { normalHeader } from "../ledger/headerWords";
import { attributeTemplates, type AttributeTemplateKey } from "../registers/attributeTemplates";
import type { ClientAttribute } from "../registers/Attribute";
import { languages } from "../text/language";
import { dictionaries } from "../text/translate";

const words = (list: string): readonly string[] => list.split(" | ");

/** Further headers under which people keep the attributes of the templates, as `normalHeader` makes them. */
const moreWords: Readonly<Record<string, readonly string[]>> = {
  activity: words(
    "activity | line of business | business | industry | branch of industry | вид деятельности | деятельность | отрасль | сфера деятельности | cinnost | odvetvie | predmet cinnosti | tevekenyseg | agazat | iparag",
  ),
  branches: words(
    "branches | has branches | subsidiaries | филиалы | наличие филиалов | филиальная сеть | pobocky | ma pobocky | fioktelepek | telephelyek",
  ),
  employees: words(
    "employees | number of employees | staff | headcount | size | сотрудников | сотрудники | число сотрудников | количество сотрудников | численность | размер | zamestnanci | pocet zamestnancov | velkost | letszam | alkalmazottak | alkalmazottak szama | meret",
  ),
  sellsTo: words(
    "sells to | whom they sell to | buyers | покупатели клиента | кому продает | клиенты клиента | predava komu | komu predava | vevokore | vevokor | kinek ad el | kinek ertekesit",
  ),
  founded: words(
    "founded | year founded | founding year | year of foundation | established | год основания | основан | основана | дата основания | rok zalozenia | zalozena | datum zalozenia | alapitas eve | alapitas | alapitva",
  ),
};

/** The register's column that an attribute of a template means: the one that was built for it, else by its header in any language. */
export function templateAttribute(
  attributes: readonly ClientAttribute[],
  template: AttributeTemplateKey,
  key: string,
): ClientAttribute | undefined {
  const built = attributes.find((attribute) => attribute.key === `${template}.${key}`);
  if (built !== undefined) return built;
  const own = attributeTemplates[template].find((attribute) => attribute.key === key);
  const headers = new Set(moreWords[key] ?? []);
  if (own !== undefined)
    for (const language of languages) headers.add(normalHeader(dictionaries[language][own.header]));
  return attributes.find(({ header }) => headers.has(normalHeader(header)));
}
