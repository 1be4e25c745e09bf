/** How a cell looks. Colours are `#RRGGBB`, "" is no fill. */
export interface CellLook {
  readonly numberFormat: string;
  readonly fill: string;
  readonly ink: string;
  readonly fontName: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly indent: number;
  readonly wrap: boolean;
  /** `style|weight|color`, "" where there is none. */
  readonly top: string;
  readonly bottom: string;
  readonly left: string;
  readonly right: string;
}

export const PLAIN_LOOK: CellLook = {
  numberFormat: "General",
  fill: "",
  ink: "#000000",
  fontName: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  strikethrough: false,
  underline: "None",
  horizontal: "General",
  vertical: "Bottom",
  indent: 0,
  wrap: false,
  top: "",
  bottom: "",
  left: "",
  right: "",
};
