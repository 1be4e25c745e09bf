import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** Shades of the accent 00695F, from dark to light. */
const brand: BrandVariants = {
  10: "#001412",
  20: "#00211E",
  30: "#002F2B",
  40: "#003C37",
  50: "#004843",
  60: "#00544C",
  70: "#005F56",
  80: "#00695F",
  90: "#0F7A6F",
  100: "#2A8C81",
  110: "#459E93",
  120: "#60AFA5",
  130: "#7CC0B7",
  140: "#99D1C9",
  150: "#B8E1DB",
  160: "#D9F0ED",
};

export const lightTheme: Theme = createLightTheme(brand);

/** On the dark ground the darker shades of the accent can't be read. */
export const darkTheme: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[130],
  colorBrandForeground2: brand[140],
  colorBrandForegroundLink: brand[130],
  colorBrandForegroundLinkHover: brand[140],
  colorBrandForegroundLinkPressed: brand[120],
  colorBrandStroke1: brand[130],
  colorCompoundBrandForeground1: brand[130],
  colorCompoundBrandBackground: brand[120],
  colorCompoundBrandBackgroundHover: brand[130],
  colorCompoundBrandStroke: brand[130],
  colorCompoundBrandStrokeHover: brand[140],
};
