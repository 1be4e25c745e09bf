import { sampleNames } from "../sample/names/names";
import { segmentTemplates, templateLines, templateMatrix, type TemplateLine } from "../segments/templates";
import { languages } from "../text/language";
import { dictionaries } from "../text/translate";
import { foldWords } from "../tidy/nameWords";

/** Other names that people give to the lines of the IT company. */
const moreNames: Readonly<Record<TemplateLine, readonly string[]>> = {
  oneC: ["1C:Enterprise", "1С:Предприятие", "1C products", "Продукты 1С", "software 1C", "ПО 1С"],
  it: ["IT services", "ИТ-услуги", "ИТ услуги", "IT služby", "IT szolgáltatások", "информационные технологии"],
  maintenance: ["service", "support", "сопровождение", "техобслуживание", "сервис", "servis", "podpora", "szerviz"],
  security: ["information security", "ИБ", "информационная безопасность", "zabezpečenie", "biztonságtechnika"],
  licences: ["licenses", "software licences", "лицензии ПО", "licencie softvéru", "szoftverlicencek"],
  hardware: ["equipment", "техника", "железо", "hardware", "zariadenia", "eszközök"],
};

/**
 * Pairs of a segment and a line that a template marks, of the segments and lines that there are: both found by their names
 * in any language. Of the templates the IT company alone has marks (M15).
 */
export function templateMarks(
  template: string,
  segments: readonly string[],
  lines: readonly string[],
): (readonly [segment: string, line: string])[] {
  if (template !== "it-company") return [];
  const segmentOf = new Map(segments.map((name) => [foldWords(name), name]));
  const lineOf = new Map(lines.map((name) => [foldWords(name), name]));
  return segmentTemplates[template].flatMap(({ name }, place) => {
    const segment = firstOf(
      segmentOf,
      languages.map((language) => dictionaries[language][name]),
    );
    return (templateMatrix[place] ?? []).flatMap((key) => {
      const line = firstOf(lineOf, lineNames(key));
      return segment === undefined || line === undefined ? [] : [[segment, line] as const];
    });
  });
}

function lineNames(key: TemplateLine): string[] {
  const place = templateLines.indexOf(key);
  return [...languages.map((language) => sampleNames[language].lines[place]!), ...moreNames[key]];
}

function firstOf(known: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  return names.map((name) => known.get(foldWords(name))).find((name) => name !== undefined);
}
