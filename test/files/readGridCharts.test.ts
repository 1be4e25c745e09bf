import { describe, expect, it } from "vitest";
import type { GridSheet } from "../../files/index";
import { column, RELATION, sheetOf } from "./gridPackage";

describe("charts of other programs", () => {
  const axes = (first: number) =>
    `<c:catAx><c:axId val="${first}"/></c:catAx><c:valAx><c:axId val="${first + 1}"/><c:numFmt formatCode="General" sourceLinked="1"/></c:valAx>`;
  const ids = (first: number) => `<c:axId val="${first}"/><c:axId val="${first + 1}"/>`;
  const series = (order: number, more = "") =>
    `<c:ser><c:order val="${order}"/><c:tx><c:strRef><c:f>S!$B$1</c:f><c:strCache><c:pt idx="0"><c:v>Title ${order}</c:v></c:pt></c:strCache></c:strRef></c:tx>${more}
     <c:val><c:numRef><c:f>S!$B$2:$B$4</c:f><c:numCache><c:formatCode>0.0%</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>0.5</c:v></c:pt><c:pt idx="2"><c:v>1</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>`;
  const bars = (grouping: string, direction: string, inner: string, first = 1) =>
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/>${inner}${ids(first)}</c:barChart>`;
  const lines = (inner: string, first = 1) =>
    `<c:lineChart><c:grouping val="standard"/>${inner}${ids(first)}</c:lineChart>`;

  async function chartsOf(plot: string, title = ""): Promise<GridSheet> {
    return sheetOf({
      tail: '<drawing r:id="r1"/>',
      relations: [["drawing", "../drawings/d.xml"]],
      parts: {
        "xl/drawings/d.xml": `<xdr:wsDr xmlns:xdr="x"><xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="6096000" cy="1905000"/><xdr:graphicFrame><a:graphic><a:graphicData uri="chart"><c:chart r:id="c"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:oneCellAnchor></xdr:wsDr>`,
        "xl/drawings/_rels/d.xml.rels": `<Relationships><Relationship Id="c" Type="${RELATION}/chart" Target="../charts/c.xml"/></Relationships>`,
        "xl/charts/c.xml": `<c:chartSpace xmlns:c="c"><c:chart>${title}<c:plotArea>${plot}</c:plotArea></c:chart></c:chartSpace>`,
      },
    });
  }

  it("are read with what they remember", async () => {
    const look =
      '<c:spPr><a:ln><a:solidFill><a:schemeClr val="accent2"><a:lumMod val="50000"/></a:schemeClr></a:solidFill><a:prstDash val="sysDash"/></a:ln></c:spPr>';
    const sheet = await chartsOf(lines(series(0) + series(1, look)) + axes(1), "<c:title/>");
    expect(sheet.kept).toEqual([]);
    const values = { sheet: "S", range: column(1, 1, 3), remembered: [0.5, null, 1] };
    expect(sheet.charts).toEqual([
      {
        anchor: { firstRow: 2, firstColumn: 1, lastRow: 11, lastColumn: 10 },
        ...{ title: "", kind: "line", categoryTitle: "", valueTitle: "", secondTitle: "" },
        ...{ valueKind: "share", secondKind: "share" },
        categories: {
          sheet: "",
          range: { firstRow: 0, firstColumn: 0, lastRow: -1, lastColumn: -1 },
          remembered: [1, 2, 3],
        },
        series: [
          // the accents of Office 2007, where the workbook has no theme
          { title: "Title 0", colour: "4F81BD", second: false, limit: false, values },
          { title: "Title 1", colour: "632523", second: false, limit: true, values },
        ],
      },
    ]);
  });

  it.each([
    ["column", bars("clustered", "col", series(0)) + axes(1)],
    ["bar", bars("clustered", "bar", series(0)) + axes(1)],
    ["stacked", bars("stacked", "col", series(0) + series(1)) + axes(1)],
    ["columnLine", bars("clustered", "col", series(0)) + lines(series(1), 5) + axes(1) + axes(5)],
  ])("%s", async (kind, plot) => {
    const { charts } = await chartsOf(plot);
    expect(charts.map((chart) => [chart.kind, chart.series.map(({ second }) => second)])).toEqual([
      [kind, kind === "columnLine" ? [false, true] : kind === "stacked" ? [false, false] : [false]],
    ]);
  });

  it.each([
    ["a pie", "<c:pieChart>" + series(0) + "</c:pieChart>"],
    ["shares of a whole", bars("percentStacked", "col", series(0)) + axes(1)],
    ["stacked bars", bars("stacked", "bar", series(0)) + axes(1)],
    ["a line on the axis of the columns", bars("clustered", "col", series(0)) + lines(series(1), 1) + axes(1)],
    ["cells that lie apart", lines(series(0).replace("S!$B$2:$B$4", "(S!$B$2,S!$B$4)")) + axes(1)],
    ["no series", lines("") + axes(1)],
  ])("not drawn: %s", async (_, plot) => {
    const sheet = await chartsOf(plot);
    expect([sheet.charts, sheet.kept, sheet.fixed]).toEqual([[], [{ kind: "chart", count: 1 }], true]);
  });

  it("name a single series where nobody wrote a title", async () => {
    const { charts } = await chartsOf(lines(series(0)) + axes(1), '<c:title><c:overlay val="0"/></c:title>');
    expect(charts[0]!.title).toBe("Title 0");
  });
});
