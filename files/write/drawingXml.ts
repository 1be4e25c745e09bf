import type { Language, Layout, PlacedChart } from "../../core/index";
import { chartXml } from "./chartXml";
import { RELATIONSHIPS, type SheetBuild } from "./Graft";
import { CHART_GAP, EMU_PER_PIXEL, type Corner, type Measures } from "./measures";
import { xmlAttribute, XML_HEAD } from "./xmlText";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** Writes the charts of a sheet, and gives the id of the drawing that holds them. */
export function addCharts(
  place: Layout,
  measures: Measures,
  build: SheetBuild,
  language: Language,
): string | undefined {
  const charts = place.placed.filter((one): one is PlacedChart => one.type === "chart");
  if (charts.length === 0) return undefined;
  return build.part({
    stem: "xl/drawings/drawing",
    extension: ".xml",
    contentType: "application/vnd.openxmlformats-officedocument.drawing+xml",
    relation: "drawing",
    text: (drawing) => {
      const frames = charts.map((chart, index) => {
        const text = chartXml({ block: chart.block, place, sheet: build.name, language });
        const { id } = build.part(
          {
            stem: "xl/charts/chart",
            extension: ".xml",
            contentType: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
            relation: "chart",
            text,
          },
          drawing,
        );
        return frameXml(chart, index, id, place, measures);
      });
      return (
        `${XML_HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
        `${frames.join("")}</xdr:wsDr>`
      );
    },
  }).id;
}

function frameXml(chart: PlacedChart, index: number, id: string, place: Layout, measures: Measures): string {
  const from = measures.corner(chart.column, chart.row, 0, CHART_GAP / 2);
  const to = measures.corner(chart.column, chart.row, measures.chartWidth(place), measures.chartHeight(chart));
  const name = xmlAttribute(`Chart ${chart.block.key}`);
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${cornerXml("from", from)}${cornerXml("to", to)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${index + 2}" name="${name}" descr="${xmlAttribute(chart.block.title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${id}"/></a:graphicData>` +
    "</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

function cornerXml(name: "from" | "to", corner: Corner): string {
  return (
    `<xdr:${name}><xdr:col>${corner.column}</xdr:col><xdr:colOff>${corner.dx * EMU_PER_PIXEL}</xdr:colOff>` +
    `<xdr:row>${corner.row}</xdr:row><xdr:rowOff>${corner.dy * EMU_PER_PIXEL}</xdr:rowOff></xdr:${name}>`
  );
}
