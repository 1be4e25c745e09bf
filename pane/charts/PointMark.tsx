import type { ReactElement } from "react";

export interface PointMarkProps {
  /** Lines differ by the shape of their points, not by their colour alone. */
  readonly shape: number;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly text?: string;
}

/** A point of a line: a circle, a square, a diamond or a triangle. */
export function PointMark({ shape, x, y, colour, text }: PointMarkProps): ReactElement {
  const title = text === undefined ? null : <title>{text}</title>;
  switch (shape % 4) {
    case 0:
      return (
        <circle cx={x} cy={y} r={3} fill={colour}>
          {title}
        </circle>
      );
    case 1:
      return (
        <rect x={x - 3} y={y - 3} width={6} height={6} fill={colour}>
          {title}
        </rect>
      );
    case 2:
      return (
        <path d={`M${x} ${y - 4}l4 4l-4 4l-4 -4z`} fill={colour}>
          {title}
        </path>
      );
    default:
      return (
        <path d={`M${x} ${y - 4}l4 7h-8z`} fill={colour}>
          {title}
        </path>
      );
  }
}
