import { clientNames, sampleNames } from "../../../core/sample/names/names";
import { segmentOf, segments as sampleSegments } from "../../../core/sample/segments";
import type { Company } from "../../../core/registers/company";
import { segmentTemplates } from "../../../core/segments/templates";
import type { Language } from "../../../core/text/language";
import { translator } from "../../../core/text/translate";
import { nothingTyped, type TypedMatrix, type TypedSheets } from "../../../core/typed/TypedSheets";
import { companyFrom, type Rows } from "../sheets";
import { sampleCompany } from "./companies";

/** A matrix as one types it: a segment and its lines a row. */
export function matrixOf(
  rows: Readonly<Record<string, readonly string[]>>,
  lines: readonly string[] = [],
): TypedMatrix {
  const all = [...new Set([...lines, ...Object.values(rows).flat()])];
  return {
    sheet: "Matrix",
    segments: Object.keys(rows),
    lines: all,
    meant: new Map(Object.entries(rows).map(([segment, marked]) => [segment, new Set(marked)])),
  };
}

/** A company whose register says the segments, with what else is typed. */
export function companyWith(
  sales: Rows,
  segments: Readonly<Record<string, string>>,
  typed: Partial<TypedSheets> = {},
): Company {
  const company = companyFrom(sales);
  return {
    ...company,
    registeredSegment: company.clients.map((name) => segments[name] ?? ""),
    typed: { ...nothingTyped, ...typed },
  };
}

/** The sample company with the segments that its clients are meant to fall into, and, where asked, with the method's matrix (M15). */
export function samplePortrait(language: Language, withMatrix = true): Company {
  const company = sampleCompany(language);
  const say = translator(language);
  const names = clientNames(sampleNames[language]);
  const titles = segmentTemplates["it-company"].map(({ name }) => say(name));
  const place = new Map(names.map((name, client) => [name, segmentOf(client)]));
  const lines = sampleNames[language].lines;
  const matrix = matrixOf(
    Object.fromEntries(sampleSegments.map(({ plan }, at) => [titles[at]!, plan.map((line) => lines[line]!)])),
  );
  return {
    ...company,
    registeredSegment: company.clients.map((name) => titles[place.get(name) ?? -1] ?? ""),
    typed: { ...nothingTyped, matrix: withMatrix ? matrix : null },
  };
}
