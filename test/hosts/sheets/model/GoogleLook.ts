/** How a cell looks, in Google's words. Colours are `#rrggbb`. */
export interface GoogleLook {
  /** "" is automatic. */
  readonly format: string;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly line: "none" | "underline" | "line-through";
  readonly ink: string;
  readonly fill: string;
  /** "" is that of the value: texts left, numbers right. */
  readonly horizontal: "" | "left" | "center" | "right";
  readonly vertical: "top" | "middle" | "bottom";
  readonly wrap: "OVERFLOW" | "WRAP" | "CLIP";
  /** `SOLID #rrggbb`; "" where there is none. Google tells none of it. */
  readonly top: string;
  readonly bottom: string;
  readonly left: string;
  readonly right: string;
}

export const PLAIN_LOOK: GoogleLook = {
  format: "",
  font: "Arial",
  size: 10,
  bold: false,
  italic: false,
  line: "none",
  ink: "#000000",
  fill: "#ffffff",
  horizontal: "",
  vertical: "bottom",
  wrap: "OVERFLOW",
  top: "",
  bottom: "",
  left: "",
  right: "",
};

/** What Google tells for a cell without a format. */
export const AUTOMATIC = "0.###############";

/** Whether values of this format come as `Date`. */
export function isDayFormat(format: string): boolean {
  if (format === "" || format === "@") return false;
  const bare = format.replace(/"[^"]*"|\\.|\[(?:[^hms\]][^\]]*)\]|general/gi, "");
  return /[dmyhs]/i.test(bare);
}
