import {
  attributeTemplateKeys,
  matrixView,
  parseOptions,
  reportOf,
  segmentsView,
  settingsOf,
  templateDefinition,
  templateMarks,
  type Company,
  type Facts,
  type FactsCache,
  type OptionValues,
  type ReportKey,
  type SegmentsDefinition,
} from "../../core/index";
import { sayIn } from "./faults";
import type {
  MatrixRequest,
  MatrixView,
  SegmentsDraft,
  SegmentsRequest,
  SegmentsView,
  TemplateRequest,
  TemplateView,
} from "./Setup";

/** What a draft of segments comes to; without one, the segments that stand in the workbook. */
export function segmentsViewOf(facts: FactsCache, { options, today, draft }: SegmentsRequest): SegmentsView {
  const { typed } = facts.company;
  const definition: SegmentsDefinition =
    draft === null
      ? { segments: typed.segments?.segments ?? [], purposes: typed.segments?.purposes ?? new Map() }
      : { segments: draft.segments, purposes: new Map(draft.purposes) };
  const view = segmentsView(factsOf(facts, "segments", options, today), definition);
  return {
    draft: draftOf(definition),
    attributes: view.attributes.map(({ header, type, filled, values, different, min, median, max }) => ({
      header,
      type,
      filled,
      values: values.map(({ value, count }) => ({ value: String(value), count })),
      different,
      least: knownOr(min),
      median: knownOr(median),
      most: knownOr(max),
    })),
    segments: view.segments,
    none: view.none.clients,
    several: view.several,
  };
}

/** The segments of a template on the columns of the register. */
export function templateViewOf({ attributes }: Company, { template, language }: TemplateRequest): TemplateView {
  const key = attributeTemplateKeys.find((one) => one === template);
  if (key === undefined) return { draft: { segments: [], purposes: [] }, missing: [] };
  const draft = draftOf(templateDefinition(key, attributes, sayIn(language)));
  const known = new Set(attributes.map(({ header }) => header));
  const used = draft.segments.flatMap(({ conditions }) => conditions.map(({ attribute }) => attribute));
  return { draft, missing: [...new Set(used)].filter((attribute) => !known.has(attribute)) };
}

/** The marks of the workbook, or of a template for the segments and lines that are here, beside what is bought. */
export function matrixViewOf(facts: FactsCache, { options, today, template }: MatrixRequest): MatrixView {
  const own = factsOf(facts, "matrix", options, today);
  const standing = matrixView(own);
  const names = standing.segments.map(({ name }) => name);
  const { lines } = standing;
  const { segments, meant, buying } =
    template === null
      ? standing
      : matrixView(own, { marks: { segments: names, lines, meant: templateMarks(template, names, lines) } });
  return { segments: segments.map(({ name, clients }) => ({ name, clients })), lines, meant, buying };
}

function knownOr(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function draftOf({ segments, purposes }: SegmentsDefinition): SegmentsDraft {
  return { segments, purposes: [...purposes] };
}

/** The facts under the settings of a report. */
function factsOf(facts: FactsCache, report: ReportKey, options: OptionValues, today: number): Facts {
  return facts.of(settingsOf(parseOptions(reportOf(report).options, options)), today);
}
