/** Colours of everything in a chart but its series. */
export interface ChartColours {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly grid: string;
  readonly axis: string;
}

const light: ChartColours = { ground: "#ffffff", ink: "#242424", quiet: "#5a5a5a", grid: "#e6e6e6", axis: "#8a8a8a" };
const dark: ChartColours = { ground: "#292929", ink: "#ffffff", quiet: "#c7c7c7", grid: "#454545", axis: "#8f8f8f" };

export function chartColours(isDark: boolean): ChartColours {
  return isDark ? dark : light;
}

/** The colour of a series (RRGGBB) as it is drawn: on a dark ground made lighter until it stands out 3 : 1. */
export function drawnColour(colour: string, isDark: boolean): string {
  if (!isDark) return `#${colour}`;
  let parts = [0, 2, 4].map((from) => parseInt(colour.slice(from, from + 2), 16));
  while (contrast(luminance(parts), 0.0222) < 3)
    parts = parts.map((part) => Math.min(255, part + (255 - part) * 0.1 + 1));
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminance(parts: readonly number[]): number {
  const [r, g, b] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
