import { useMemo, type ReactElement } from "react";
import type { ChartData, Language } from "../../core/index";
import { BarMarks } from "./BarMarks";
import { ChartAxes } from "./ChartAxes";
import { ChartLegend } from "./ChartLegend";
import { ColumnMarks } from "./ColumnMarks";
import { LineMarks } from "./LineMarks";
import { chartColours } from "./chartColours";
import { chartFrame, TITLE, type ChartSize } from "./chartFrame";
import { chartSummary } from "./chartSummary";

export interface ChartLook extends ChartSize {
  readonly language: Language;
  readonly dark: boolean;
}

export interface ChartViewProps extends ChartLook {
  readonly chart: ChartData;
}

/** A chart as one picture, drawn in the size that is given. */
export function ChartView({ chart, width, height, language, dark }: ChartViewProps): ReactElement {
  const frame = useMemo(() => chartFrame(chart, { width, height }, language), [chart, width, height, language]);
  const colours = chartColours(dark);
  const marks = { chart, frame, language, dark };
  return (
    <svg
      role="img"
      aria-label={chartSummary(chart, language)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily="'Segoe UI', 'Segoe UI Web (West European)', -apple-system, Roboto, 'Helvetica Neue', sans-serif"
      style={{ display: "block", background: colours.ground }}
    >
      {frame.title.map((line, index) => (
        <text key={index} x={4} y={17 + index * 17} fontSize={TITLE} fontWeight={600} fill={colours.ink}>
          {line}
        </text>
      ))}
      <ChartAxes chart={chart} frame={frame} colours={colours} width={width} />
      {chart.kind === "bar" ? <BarMarks {...marks} /> : null}
      {chart.kind === "column" || chart.kind === "columnLine" || chart.kind === "stacked" ? (
        <ColumnMarks {...marks} />
      ) : null}
      <LineMarks {...marks} />
      <ChartLegend chart={chart} frame={frame} colours={colours} dark={dark} />
    </svg>
  );
}
