import type { ReactElement } from "react";
import { drawnColour } from "./chartColours";
import { linePath } from "./linePath";
import { along, isLine, markText, px, type MarksProps } from "./marks";
import { PointMark } from "./PointMark";

const MOST_POINTS = 36;

/** Lines with their points, and limits: thin and dashed, from edge to edge. */
export function LineMarks({ chart, frame, language, dark }: MarksProps): ReactElement {
  const band = (frame.right - frame.left) / Math.max(1, chart.categories.length);
  const x = (place: number): number => frame.left + band * (place + 0.5);
  const few = chart.categories.length <= MOST_POINTS;
  return (
    <g>
      {chart.series.map((one, index) => {
        if (!isLine(chart, one)) return null;
        const ticks = one.second && frame.second !== null ? frame.second : frame.ticks;
        const y = (value: number): number => along(ticks, frame.bottom, frame.top, value);
        const colour = drawnColour(one.colour, dark);
        const path = linePath(one.values, x, y);
        if (one.limit) {
          return (
            <path key={index} d={path} fill="none" stroke={colour} strokeWidth={1} strokeDasharray="4 3">
              <title>{markText(chart, one, 0, language)}</title>
            </path>
          );
        }
        return (
          <g key={index}>
            <path d={path} fill="none" stroke={colour} strokeWidth={2} strokeLinejoin="round" />
            {chart.categories.map((_, place) => {
              const value = one.values[place]!;
              if (!Number.isFinite(value)) return null;
              const text = markText(chart, one, place, language);
              return few ? (
                <PointMark key={place} shape={index} x={px(x(place))} y={px(y(value))} colour={colour} text={text} />
              ) : (
                <rect
                  key={place}
                  x={px(x(place) - band / 2)}
                  y={px(y(value) - 4)}
                  width={px(band)}
                  height={8}
                  fill="transparent"
                >
                  <title>{text}</title>
                </rect>
              );
            })}
          </g>
        );
      })}
    </g>
  );
}
