import { px } from "./marks";

/** The path through the points; where a figure is missing the line is broken. */
export function linePath(values: Float64Array, x: (place: number) => number, y: (value: number) => number): string {
  let path = "";
  let drawing = false;
  values.forEach((value, place) => {
    if (!Number.isFinite(value)) {
      drawing = false;
      return;
    }
    path += `${drawing ? "L" : "M"}${px(x(place))} ${px(y(value))}`;
    drawing = true;
  });
  return path;
}
