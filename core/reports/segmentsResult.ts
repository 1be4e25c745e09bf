import { matchSegments, type SegmentMatch } from "../methods/segments";
import { attributeTemplateKeys } from "../registers/attributeTemplates";
import { parseSegments } from "../segments/definitionText";
import { segmentsFlags, usedAttributes, type SegmentsFlags } from "../segments/segmentsView";
import { templateDefinition, type SegmentsDefinition } from "../segments/templates";
import { foldWords } from "../tidy/nameWords";
import { listedClients } from "./clientList";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";

/** Where the segments come from: just put together, typed in a sheet, a template, a column of the register; or nowhere. */
export type SegmentsSource = "given" | "typed" | "template" | "registered" | "none";

/** The clients by segment, as the report shows them. */
export interface SegmentsResult {
  readonly source: SegmentsSource;
  readonly definition: SegmentsDefinition;
  readonly match: SegmentMatch;
  /** Headers of the attributes in use. */
  readonly used: readonly string[];
  readonly flags: SegmentsFlags;
  /** Clients that stand in tables. */
  readonly clients: readonly number[];
  /** Of each segment its clients. */
  readonly bySegment: readonly (readonly number[])[];
  readonly inNone: readonly number[];
  readonly inSeveral: readonly number[];
  /** Of each segment the lines that the matrix marks for it; null without a matrix. */
  readonly targets: readonly number[] | null;
}

/**
 * Segments that have just been put together go before typed ones, these before a template, that before the register's own
 * column of segments.
 */
export function segmentsResult(facts: Facts, { options, say }: ReportContext): SegmentsResult {
  const { attributes, typed } = facts.company;
  const template = attributeTemplateKeys.find((key) => key === options["template"]);
  const drafted = template === undefined ? null : templateDefinition(template, attributes, say);
  const { source, definition } = chosen();
  const { segments } = definition;
  const match = source === "registered" ? facts.portrait : matchSegments(attributes, segments, facts.sales.clientCount);
  const clients = listedClients(facts);
  const bySegment: number[][] = segments.map(() => []);
  const inNone: number[] = [];
  for (const client of clients) (bySegment[match.segmentOf[client]!] ?? inNone).push(client);
  return {
    source,
    definition,
    match,
    used: usedAttributes(segments, attributes),
    flags: segmentsFlags(definition, attributes, match),
    clients,
    bySegment,
    inNone,
    inSeveral: clients.filter((client) => match.several.has(client)),
    targets: targetsOf(facts, segments),
  };

  function chosen(): { readonly source: SegmentsSource; readonly definition: SegmentsDefinition } {
    const given = options["definition"] === undefined ? null : parseSegments(String(options["definition"]));
    if (given !== null && !("fault" in given)) return { source: "given", definition: given };
    const purposes = new Map([...(drafted?.purposes ?? []), ...(typed.segments?.purposes ?? [])]);
    const own = typed.segments?.segments ?? [];
    if (own.length > 0) return { source: "typed", definition: { segments: own, purposes } };
    if (drafted !== null) return { source: "template", definition: { segments: drafted.segments, purposes } };
    const registered = facts.company.registeredSegment?.some((name) => name !== "") === true;
    const listed = registered ? facts.portrait.segments : [];
    return { source: listed.length > 0 ? "registered" : "none", definition: { segments: listed, purposes } };
  }
}

function targetsOf({ company }: Facts, segments: SegmentsDefinition["segments"]): number[] | null {
  const { matrix } = company.typed;
  if (matrix === null) return null;
  const lines = new Map(
    [...matrix.meant].map(([name, meant]) => [foldWords(name), new Set([...meant].map(foldWords))]),
  );
  return segments.map(({ name }) => lines.get(foldWords(name))?.size ?? 0);
}
