import type { ReactElement } from "react";
import { drawnColour } from "./chartColours";
import { along, markText, px, type MarksProps } from "./marks";

/** Lying bars, the first category on top. */
export function BarMarks({ chart, frame, language, dark }: MarksProps): ReactElement {
  const bars = chart.series.filter((one) => !one.limit);
  const band = (frame.bottom - frame.top) / Math.max(1, chart.categories.length);
  const inner = band * 0.72;
  const thickness = inner / Math.max(1, bars.length);
  const x = (value: number): number => along(frame.ticks, frame.left, frame.right, value);
  return (
    <g>
      {chart.categories.map((_, place) =>
        bars.map((one, index) => {
          const value = one.values[place]!;
          if (!Number.isFinite(value) || value === 0) return null;
          const ends = [x(0), x(value)];
          return (
            <rect
              key={`${place}/${index}`}
              x={px(Math.min(...ends))}
              y={px(frame.top + band * place + (band - inner) / 2 + thickness * index)}
              width={px(Math.max(0.6, Math.abs(ends[0]! - ends[1]!)))}
              height={px(Math.max(0.6, thickness - (thickness > 6 ? 1 : 0)))}
              fill={drawnColour(one.colour, dark)}
            >
              <title>{markText(chart, one, place, language)}</title>
            </rect>
          );
        }),
      )}
      {chart.series.map((one, index) =>
        one.limit && Number.isFinite(one.values[0]) ? (
          <line
            key={index}
            x1={px(x(one.values[0]!))}
            x2={px(x(one.values[0]!))}
            y1={frame.top}
            y2={frame.bottom}
            stroke={drawnColour(one.colour, dark)}
            strokeDasharray="4 3"
          >
            <title>{markText(chart, one, 0, language)}</title>
          </line>
        ) : null,
      )}
    </g>
  );
}
