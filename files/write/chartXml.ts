import {
  axisFormat,
  colours,
  seriesColour,
  type ChartBlock,
  type ChartSeries,
  type Language,
  type Layout,
} from "../../core/index";
import { categoryXml, chartData, valuesXml } from "./chartData";
import { areWholes, chartLook, isMarked, labelStep } from "./chartScale";
import { plainText, xmlAttribute, XML_HEAD } from "./xmlText";

const CATEGORY = 500_000_001;
const VALUE = 500_000_002;
const SECOND_CATEGORY = 500_000_003;
const SECOND_VALUE = 500_000_004;
const EMU_PER_POINT = 12_700;
/** Hundredths of a point. */
const TITLE_SIZE = chartLook.titleSize * 100;
const LABEL_SIZE = chartLook.labelSize * 100;

interface Context {
  readonly block: ChartBlock;
  readonly place: Layout;
  readonly sheet: string;
  readonly language: Language;
}

/** A native chart of one of the five kinds, titled with its finding, axes named, values cached. */
export function chartXml(context: Context): string {
  const { block } = context;
  const legend =
    block.series.length < 2
      ? ""
      : `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(LABEL_SIZE, colours.quietInk, false)}</c:legend>`;
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/><c:chart>' +
    `${titleXml(block.title, TITLE_SIZE, true, colours.titleInk)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `${plotXml(context)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="${colours.line}"/></a:solidFill></a:ln></c:spPr>` +
    "</c:chartSpace>"
  );
}

function plotXml(context: Context): string {
  const { block, language } = context;
  const all = block.series.map((series, index) => ({ series, index }));
  const category: AxisOptions = {
    id: CATEGORY,
    cross: VALUE,
    title: block.categoryTitle,
    position: block.kind === "bar" ? "l" : "b",
    reversed: block.kind === "bar",
    skipping: labelStep(context.block, context.place) > 1,
  };
  const value: AxisOptions = {
    id: VALUE,
    cross: CATEGORY,
    title: block.valueTitle,
    position: block.kind === "bar" ? "b" : "l",
    format: axisFormat(block.valueKind, language),
    grid: true,
    crossesMax: block.kind === "bar",
    wholes: areWholes(context.block, context.place),
    onAxis: block.kind === "line" && labelStep(context.block, context.place) > 1,
  };
  const axes = `${categoryAxis(category, context)}${valueAxis(value)}`;
  switch (block.kind) {
    case "column":
      return columns(context, all, "col", "clustered") + axes;
    case "bar":
      return columns(context, all, "bar", "clustered") + axes;
    case "stacked":
      return columns(context, all, "col", "stacked") + axes;
    case "line":
      return lines(context, all, CATEGORY, VALUE) + axes;
    case "columnLine": {
      const first = all.filter(({ series }) => !series.second);
      const second = all.filter(({ series }) => series.second);
      if (second.length === 0) return columns(context, first, "col", "clustered") + axes;
      if (first.length === 0) return lines(context, second, CATEGORY, VALUE) + axes;
      const secondCategory = {
        id: SECOND_CATEGORY,
        cross: SECOND_VALUE,
        title: "",
        position: "b",
        deleted: true,
      } as const;
      const secondValue = {
        id: SECOND_VALUE,
        cross: SECOND_CATEGORY,
        title: block.secondTitle ?? "",
        position: "r",
        format: axisFormat(block.secondKind ?? block.valueKind, language),
        crossesMax: true,
      } as const;
      return (
        columns(context, first, "col", "clustered") +
        lines(context, second, SECOND_CATEGORY, SECOND_VALUE) +
        axes +
        valueAxis(secondValue) +
        categoryAxis(secondCategory, context)
      );
    }
  }
}

interface Numbered {
  readonly series: ChartSeries;
  readonly index: number;
}

function columns(context: Context, list: readonly Numbered[], direction: "col" | "bar", grouping: string): string {
  const series = list.map((one) => {
    const fill = `<c:spPr><a:solidFill><a:srgbClr val="${colourOf(one)}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`;
    return seriesXml(context, one, fill, "");
  });
  const overlap = grouping === "stacked" ? '<c:overlap val="100"/>' : "";
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join("")}` +
    `<c:gapWidth val="${chartLook.gap}"/>${overlap}<c:axId val="${CATEGORY}"/><c:axId val="${VALUE}"/></c:barChart>`
  );
}

function lines(context: Context, list: readonly Numbered[], category: number, value: number): string {
  const series = list.map((one) => {
    const colour = colourOf(one);
    const limit = one.series.limit === true;
    const dash = limit ? '<a:prstDash val="dash"/>' : "";
    const solid = `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
    const marker = isMarked(one.series, context.place)
      ? `<c:marker><c:symbol val="circle"/><c:size val="${chartLook.markerSize}"/><c:spPr>${solid}<a:ln w="9525">${solid}</a:ln></c:spPr></c:marker>`
      : '<c:marker><c:symbol val="none"/></c:marker>';
    const line = `<c:spPr><a:ln w="${(limit ? chartLook.limitWeight : chartLook.lineWeight) * EMU_PER_POINT}" cap="rnd">${solid}${dash}<a:round/></a:ln></c:spPr>${marker}`;
    return seriesXml(context, one, line, '<c:smooth val="0"/>');
  });
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join("")}<c:marker val="1"/>` +
    `<c:axId val="${category}"/><c:axId val="${value}"/></c:lineChart>`
  );
}

function seriesXml(context: Context, { series, index }: Numbered, look: string, end: string): string {
  const { block, place, sheet, language } = context;
  const values = chartData(series.values, place, sheet, language);
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${plainText(series.title)}</c:v></c:tx>${look}` +
    `${categoryXml(chartData(block.category, place, sheet, language))}${valuesXml(values)}${end}</c:ser>`
  );
}

function colourOf({ series, index }: Numbered): string {
  return seriesColour(series, index);
}

interface AxisOptions {
  readonly id: number;
  readonly cross: number;
  readonly title: string;
  readonly position: "b" | "l" | "r";
  readonly format?: string;
  readonly grid?: boolean;
  readonly reversed?: boolean;
  readonly crossesMax?: boolean;
  readonly deleted?: boolean;
  /** Shares of a whole: the axis ends at 100 %. */
  readonly wholes?: boolean;
  /** The line begins at the axis, not half a step beside it. */
  readonly onAxis?: boolean;
  /** Not every category has a label. */
  readonly skipping?: boolean;
}

function axisStart(axis: AxisOptions, format: string): string {
  const grid =
    axis.grid === true ? `<c:majorGridlines><c:spPr>${hairline(chartLook.grid)}</c:spPr></c:majorGridlines>` : "";
  const scale = axis.wholes === true ? '<c:max val="1"/><c:min val="0"/>' : "";
  const title = axis.title === "" ? "" : titleXml(axis.title, LABEL_SIZE, false, colours.quietInk);
  return (
    `<c:axId val="${axis.id}"/><c:scaling><c:orientation val="${axis.reversed === true ? "maxMin" : "minMax"}"/>${scale}</c:scaling>` +
    `<c:delete val="${axis.deleted === true ? 1 : 0}"/><c:axPos val="${axis.position}"/>${grid}${title}` +
    `<c:numFmt formatCode="${xmlAttribute(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`
  );
}

function axisEnd(axis: AxisOptions): string {
  return (
    `${textProperties(LABEL_SIZE, colours.quietInk, false, axis.skipping === true)}<c:crossAx val="${axis.cross}"/>` +
    `<c:crosses val="${axis.crossesMax === true ? "max" : "autoZero"}"/>`
  );
}

function categoryAxis(axis: AxisOptions, context: Context): string {
  const { block, place, language } = context;
  const table = place.placed.find((one) => one.type === "table" && one.block.key === block.category.block);
  const step = labelStep(context.block, context.place);
  const skip = step === 1 ? "" : `<c:tickLblSkip val="${step}"/><c:tickMarkSkip val="${step}"/>`;
  const column =
    table?.type === "table" ? table.block.columns.find((one) => one.key === block.category.column) : undefined;
  const format = column === undefined ? "General" : axisFormat(column.kind, language);
  // not left to guess: a row of months would else become a scale of days
  return (
    `<c:catAx>${axisStart(axis, format)}<c:tickLblPos val="low"/><c:spPr>${hairline(colours.line)}</c:spPr>${axisEnd(axis)}` +
    `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${skip}<c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

function valueAxis(axis: AxisOptions): string {
  return (
    `<c:valAx>${axisStart(axis, axis.format ?? "General")}<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${axisEnd(axis)}<c:crossBetween val="${axis.onAxis === true ? "midCat" : "between"}"/>${axis.wholes === true ? '<c:majorUnit val="0.2"/>' : ""}</c:valAx>`
  );
}

function hairline(colour: string): string {
  return `<a:ln w="9525"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln>`;
}

function titleXml(text: string, size: number, bold: boolean, ink: string): string {
  const run = `sz="${size}" b="${bold ? 1 : 0}"`;
  const fill = `<a:solidFill><a:srgbClr val="${ink}"/></a:solidFill>`;
  const paragraphs = text
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr><a:defRPr ${run}>${fill}</a:defRPr></a:pPr><a:r><a:rPr ${run}>${fill}</a:rPr><a:t>${plainText(line)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function textProperties(size: number, ink: string, bold: boolean, free = false): string {
  // an angle of almost nothing: with none at all some programs break every label in two rather than leave some out
  const body = free ? '<a:bodyPr rot="1" vert="horz"/>' : "<a:bodyPr/>";
  return (
    `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${ink}"/>` +
    '</a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>'
  );
}
