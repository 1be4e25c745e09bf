import type { Attribute } from "../registers/Attribute";
import { attributeFinder } from "../segments/attributeFinder";
import { attributeViews, type AttributeView } from "../segments/segmentsView";
import type { TableBlock } from "../plan/plan";
import { formatDay, formatExact } from "../text/numberFormat";
import { codeValues, column, textValues } from "./columns";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";
import type { SegmentsResult } from "./segmentsResult";

/** Values of an attribute that are shown. */
const MOST_VALUES = 8;
const kinds: readonly ("" | Attribute["type"])[] = ["", "text", "number", "day", "yesNo"];

/** The attributes of the register and those in use: what each is looked at for, how far it is filled in, with which values. */
export function segmentsAttributes(facts: Facts, { say }: ReportContext, result: SegmentsResult): TableBlock {
  const { definition, used, flags, source } = result;
  const views = new Map(attributeViews(facts).map((view) => [view.header, view]));
  const rest = [...views.keys()].filter((header) => !used.includes(header));
  const headers = [...used, ...rest];
  const find = attributeFinder(facts.company.attributes);
  const purposes = new Map([...definition.purposes].map(([name, purpose]) => [find(name)?.header ?? name, purpose]));
  const flagOf = (header: string): string => {
    if (flags.unknown.includes(header)) return say("segmentFlag.unknown");
    return flags.withoutPurpose.includes(header) ? say("segmentFlag.purpose") : "";
  };
  const purpose = column(say, "purpose", "text", textValues(headers.map((header) => purposes.get(header) ?? "")), {
    header: "segmentsPurpose",
    owner: "both",
    draft: true,
  });
  return {
    type: "table",
    key: "attributes",
    rowKeys: headers.map((header) => `attribute:${header}`),
    columns: [
      column(say, "attribute", "text", textValues(headers), { header: "segmentsAttribute" }),
      source === "given" ? { ...purpose, settled: true } : purpose,
      column(
        say,
        "kind",
        "code",
        codeValues(
          headers.map((header) => kinds.indexOf(views.get(header)?.type ?? "")),
          kinds,
          kinds.map((kind) => (kind === "" ? "" : say(`segmentKind.${kind}`))),
        ),
        { header: "segmentsKind" },
      ),
      column(
        say,
        "filled",
        "count",
        { numbers: Float64Array.from(headers, (header) => views.get(header)?.filled ?? NaN) },
        { header: "segmentsFilled" },
      ),
      column(say, "flag", "text", textValues(headers.map(flagOf)), { header: "segmentsFlag" }),
      column(
        say,
        "values",
        "text",
        textValues(headers.map((header) => (views.has(header) ? valuesText(views.get(header)!, say) : ""))),
        { header: "segmentsValues", clipped: true },
      ),
    ],
    marks: [
      {
        type: "words",
        column: "flag",
        tones: [
          { text: say("segmentFlag.purpose"), tone: "b" },
          { text: say("segmentFlag.unknown"), tone: "lost" },
        ],
      },
    ],
    list: false,
    adopts: true,
    totalLabel: null,
  };
}

/** "trade 58, production 40 …" or "2 … 4,800, median 60". */
function valuesText({ type, values, different, min, max, median }: AttributeView, say: ReportContext["say"]): string {
  if (values.length === 0) return "";
  if (!Number.isNaN(median)) {
    const shown = (value: number): string =>
      type === "day" ? formatDay(Math.round(value), say.language) : formatExact(value, say.language);
    return say("segments.range", { least: shown(min), most: shown(max), median: shown(median) });
  }
  const texts = values.slice(0, MOST_VALUES).map(({ value, count }) =>
    say("segments.values", {
      value: typeof value === "boolean" ? say(value ? "value.yes" : "value.no") : String(value),
      n: count,
    }),
  );
  return texts.join(", ") + (different > MOST_VALUES ? " …" : "");
}
