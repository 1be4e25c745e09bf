import type { ReactElement } from "react";
import { drawnColour } from "./chartColours";
import { along, isLine, markText, px, type MarksProps } from "./marks";

/** Upright columns: side by side, or piled on one another in a stacked chart. */
export function ColumnMarks({ chart, frame, language, dark }: MarksProps): ReactElement {
  const series = chart.series.filter((one) => !isLine(chart, one));
  const stacked = chart.kind === "stacked";
  const band = (frame.right - frame.left) / Math.max(1, chart.categories.length);
  const inner = band * (band < 4 ? 0.9 : 0.72);
  const width = stacked ? inner : inner / Math.max(1, series.length);
  const y = (value: number): number => along(frame.ticks, frame.bottom, frame.top, value);
  return (
    <g>
      {chart.categories.map((_, place) => {
        const left = frame.left + band * place + (band - inner) / 2;
        let above = 0;
        let below = 0;
        return series.map((one, index) => {
          const value = one.values[place]!;
          if (!Number.isFinite(value) || value === 0) return null;
          const from = stacked ? (value > 0 ? above : below) : 0;
          if (value > 0) above += value;
          else below += value;
          const ends = [y(from), y(from + value)];
          return (
            <rect
              key={`${place}/${index}`}
              x={px(left + (stacked ? 0 : width * index))}
              y={px(Math.min(...ends))}
              width={px(Math.max(0.6, width - (width > 6 && !stacked ? 1 : 0)))}
              height={px(Math.max(0.6, Math.abs(ends[0]! - ends[1]!)))}
              fill={drawnColour(one.colour, dark)}
            >
              <title>{markText(chart, one, place, language)}</title>
            </rect>
          );
        });
      })}
    </g>
  );
}
