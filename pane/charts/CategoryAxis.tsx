import type { ReactElement } from "react";
import type { ChartData } from "../../core/index";
import { isLabelled } from "./categoryLabels";
import type { ChartColours } from "./chartColours";
import { TEXT, type ChartFrame } from "./chartFrame";
import { px } from "./marks";

export interface CategoryAxisProps {
  readonly chart: ChartData;
  readonly frame: ChartFrame;
  readonly colours: ChartColours;
}

/** The names of the categories: below columns and lines, at the left of bars. */
export function CategoryAxis({ chart, frame, colours }: CategoryAxisProps): ReactElement {
  const { labels, left, right, top, bottom } = frame;
  const bars = chart.kind === "bar";
  const band = (bars ? bottom - top : right - left) / Math.max(1, chart.categories.length);
  return (
    <g>
      {chart.categories.map((category, place) => {
        if (!isLabelled(place, labels.every, chart.categories[0]!)) return null;
        const middle = px((bars ? top : left) + band * (place + 0.5));
        const at = bars
          ? { x: left - 6, y: middle + 4, textAnchor: "end" as const }
          : labels.slanted
            ? {
                transform: `translate(${px(middle + 3)} ${bottom + TEXT}) rotate(-45)`,
                textAnchor: "end" as const,
              }
            : { x: middle, y: bottom + TEXT + 3, textAnchor: "middle" as const };
        return (
          <text key={place} {...at} fontSize={TEXT} fill={colours.ink}>
            {labels.texts[place]!.map((line, index) => (
              <tspan key={index} {...(index === 0 ? {} : { x: middle, dy: TEXT + 2 })}>
                {line}
              </tspan>
            ))}
            <title>{category}</title>
          </text>
        );
      })}
    </g>
  );
}
