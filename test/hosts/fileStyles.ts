import { attribute, nodes, type FilePackage, type Node } from "./filePackage";
import type { ObservedCell } from "./observed";

type Look = Omit<ObservedCell, "value" | "formula">;

const BUILT_IN: Readonly<Record<string, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "m/d/yyyy",
  49: "@",
};

export interface FileStyles {
  readonly cells: readonly Look[];
  readonly conditions: readonly { readonly fill: string; readonly ink: string }[];
}

/** The looks that cells and rules refer to by their place. */
export function fileStyles(file: FilePackage): FileStyles {
  const path = [...file.relations("xl/workbook.xml").values()].find((one) => one.kind === "styles")?.target;
  if (path === undefined) return { cells: [], conditions: [] };
  const sheet = nodes(file.xml(path), "styleSheet")[0]!;
  const formats = new Map(
    nodes(sheet, "numFmts", "numFmt").map((one) => [attribute(one, "numFmtId"), attribute(one, "formatCode")]),
  );
  const fonts = nodes(sheet, "fonts", "font").map((font) => ({
    bold: nodes(font, "b").some((b) => !["0", "false"].includes(attribute(b, "val"))),
    ink: colour(nodes(font, "color")[0]),
  }));
  const fills = nodes(sheet, "fills", "fill").map((fill) => {
    const pattern = nodes(fill, "patternFill")[0];
    return attribute(pattern, "patternType") === "solid" ? colour(nodes(pattern, "fgColor")[0]) : null;
  });
  return {
    cells: nodes(sheet, "cellXfs", "xf").map((xf) => {
      const format = attribute(xf, "numFmtId");
      const font = fonts[Number(attribute(xf, "fontId"))];
      return {
        format: formats.get(format) ?? BUILT_IN[format] ?? format,
        fill: fills[Number(attribute(xf, "fillId"))] ?? null,
        ink: font?.ink ?? null,
        bold: font?.bold ?? false,
        wrap: ["1", "true"].includes(attribute(nodes(xf, "alignment")[0], "wrapText")),
      };
    }),
    conditions: nodes(sheet, "dxfs", "dxf").map((dxf) => ({
      fill: colour(nodes(dxf, "fill", "patternFill", "bgColor")[0]) ?? "",
      ink: colour(nodes(dxf, "font", "color")[0]) ?? "",
    })),
  };
}

function colour(node: Node | undefined): string | null {
  const rgb = attribute(node, "rgb");
  return rgb === "" ? null : rgb.slice(-6).toUpperCase();
}
