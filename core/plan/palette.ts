import type { Tone } from "./plan";

export interface Paint {
  /** Ground of a cell, RRGGBB. */
  readonly fill: string;
  /** Text on that ground, at least 4.5 : 1. */
  readonly ink: string;
  /** Lines and columns of charts. */
  readonly strong: string;
}

/** Classes: teal, amber, grey; statuses: blue, teal, violet, vermilion, light grey. Chosen to differ for colour-blind eyes too. */
export const palette: Readonly<Record<Tone, Paint>> = {
  a: { fill: "BFE3DF", ink: "003F3A", strong: "00695F" },
  b: { fill: "FFE3A3", ink: "553700", strong: "C98A00" },
  c: { fill: "E3E3E3", ink: "3A3A3A", strong: "8A8A8A" },
  new: { fill: "CFE3F7", ink: "0B3C66", strong: "1F6FB5" },
  regular: { fill: "BFE3DF", ink: "003F3A", strong: "00695F" },
  restored: { fill: "E3D8F3", ink: "41206B", strong: "7A4FB3" },
  lost: { fill: "F9D5C8", ink: "6E1D06", strong: "CC4A1B" },
  potential: { fill: "F1F1F1", ink: "4A4A4A", strong: "B5B5B5" },
};

export const colours = {
  accent: "00695F",
  headerFill: "E6F1EF",
  headerInk: "123B37",
  titleInk: "123B37",
  quietInk: "5A5A5A",
  warningInk: "8A3B00",
  line: "B9CBC8",
  typedFill: "FFFBE0",
  /** A row that is only kept, and a cell of which something must be said. */
  goneFill: "F0F0F0",
  remarkFill: "FFE9B8",
  totalFill: "F3F7F6",
  /** Bars and scales lie under figures, which must stay readable on them. */
  bar: "BFE3DF",
  negativeBar: "F9D5C8",
  scaleLow: "FFFFFF",
  scaleHigh: "B3DED9",
} as const;
