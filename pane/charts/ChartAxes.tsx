import type { ReactElement } from "react";
import type { ChartData } from "../../core/index";
import { CategoryAxis } from "./CategoryAxis";
import type { ChartColours } from "./chartColours";
import { LINE, TEXT, type ChartFrame } from "./chartFrame";
import { along, px } from "./marks";
import { fitted } from "./textWidth";

export interface ChartAxesProps {
  readonly chart: ChartData;
  readonly frame: ChartFrame;
  readonly colours: ChartColours;
  readonly width: number;
}

/** The axes with their marks and titles, and thin lines behind the figures. */
export function ChartAxes({ chart, frame, colours, width }: ChartAxesProps): ReactElement {
  const { left, right, top, bottom } = frame;
  const bars = chart.kind === "bar";
  const place = (value: number): number =>
    px(bars ? along(frame.ticks, left, right, value) : along(frame.ticks, bottom, top, value));
  const upright = (title: string, x: number): ReactElement => (
    <text
      transform={`translate(${x} ${px((top + bottom) / 2)}) rotate(-90)`}
      textAnchor="middle"
      fontSize={TEXT}
      fill={colours.quiet}
    >
      {fitted(title, bottom - top, TEXT)}
      <title>{title}</title>
    </text>
  );
  const level = bars ? chart.valueTitle : chart.categoryTitle;
  return (
    <g>
      {frame.ticks.values.map((value, index) => {
        const at = place(value);
        const line = bars ? { x1: at, x2: at, y1: top, y2: bottom } : { x1: left, x2: right, y1: at, y2: at };
        return (
          <g key={value}>
            <line {...line} stroke={value === 0 ? colours.axis : colours.grid} />
            <text
              x={bars ? at : left - 6}
              y={bars ? bottom + TEXT + 4 : at + 4}
              textAnchor={bars ? "middle" : "end"}
              fontSize={TEXT}
              fill={colours.quiet}
            >
              {frame.tickTexts[index]}
            </text>
          </g>
        );
      })}
      {frame.second?.values.map((value, index) => (
        <text
          key={value}
          x={right + 6}
          y={px(along(frame.second!, bottom, top, value)) + 4}
          fontSize={TEXT}
          fill={colours.quiet}
        >
          {frame.secondTexts[index]}
        </text>
      ))}
      <CategoryAxis chart={chart} frame={frame} colours={colours} />
      {bars || chart.valueTitle !== "" ? upright(bars ? chart.categoryTitle : chart.valueTitle, 4 + TEXT) : null}
      {frame.second === null ? null : upright(chart.secondTitle, width - 6)}
      {level === "" ? null : (
        <text
          x={px((left + right) / 2)}
          y={bottom + frame.labels.height + LINE - 3}
          textAnchor="middle"
          fontSize={TEXT}
          fill={colours.quiet}
        >
          {fitted(level, right - left, TEXT)}
          <title>{level}</title>
        </text>
      )}
    </g>
  );
}
