import type { ReactElement } from "react";
import type { ChartData } from "../../core/index";
import { drawnColour, type ChartColours } from "./chartColours";
import { LINE, TEXT, type ChartFrame } from "./chartFrame";
import { isLine } from "./marks";
import { PointMark } from "./PointMark";

export interface ChartLegendProps {
  readonly chart: ChartData;
  readonly frame: ChartFrame;
  readonly colours: ChartColours;
  readonly dark: boolean;
}

/** The names of the series, where there is more than one. */
export function ChartLegend({ chart, frame, colours, dark }: ChartLegendProps): ReactElement {
  return (
    <g>
      {frame.legend.map((item) => {
        const series = chart.series[item.series]!;
        const colour = drawnColour(series.colour, dark);
        const x = 4 + item.x;
        const y = frame.legendTop + item.row * LINE + 8;
        return (
          <g key={item.series}>
            {series.limit ? (
              <line x1={x} x2={x + 12} y1={y} y2={y} stroke={colour} strokeDasharray="4 3" />
            ) : isLine(chart, series) ? (
              <g>
                <line x1={x} x2={x + 12} y1={y} y2={y} stroke={colour} strokeWidth={2} />
                <PointMark shape={item.series} x={x + 6} y={y} colour={colour} />
              </g>
            ) : (
              <rect x={x + 1} y={y - 5} width={10} height={10} fill={colour} />
            )}
            <text x={x + 16} y={y + 4} fontSize={TEXT} fill={colours.ink}>
              {item.text}
              <title>{series.title}</title>
            </text>
          </g>
        );
      })}
    </g>
  );
}
